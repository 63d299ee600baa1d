"""Beginning a dossier: with its school, and with the reason why it is of another pupil."""

from datetime import date

import pytest
from sqlalchemy import update

from models.actions.dossier import AndereLeerling, new_dossier
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.snapshot import Leerling
from models.snapshot.read import read_dossier
from models.tables import Organisatie

NOOR = Leerling(roepnaam="Noor", achternaam="Veldman", schoolsoort="bao")


def test_the_first_dossier_begins_its_school(vault):
    uid, _ = new_dossier(vault, NOOR, school_naam="De Wilgenhoek")
    with vault.reading() as connection:
        school = read_dossier(connection, uid).school
    assert (school.naam, school.schoolsoort) == ("De Wilgenhoek", "bao")


def test_a_school_that_was_chosen_is_not_begun_again(vault):
    first, _ = new_dossier(vault, NOOR, school_naam="De Wilgenhoek")
    with vault.reading() as connection:
        school = read_dossier(connection, first).school
    uid, _ = new_dossier(vault, NOOR, school.uid, school_naam="Een andere naam")
    with vault.reading() as connection:
        assert read_dossier(connection, uid).school == school


def test_the_reason_is_kept_and_goes_with_the_dossier(vault):
    uid, result = new_dossier(vault, NOOR, andere=AndereLeerling("een nichtje", date(2026, 11, 17)))
    with vault.reading() as connection:
        kept = read_dossier(connection, uid).redenen
    assert [(one.regel, one.handeling, one.reden, one.datum) for one in kept] == [
        ("DOS-01", "opslaan", "een nichtje", date(2026, 11, 17))
    ]
    undone = undo(vault, result.uid)
    assert undone.conflicts == ()
    with vault.reading() as connection:
        assert read_dossier(connection, uid).redenen == ()


@pytest.mark.parametrize(
    ("keeper", "regions", "expected"),
    [
        (("samenwerkingsverband", "SWV Laagwater"), ["SWV Laagwater", "SWV Duin"], "SWV Laagwater"),
        (("samenwerkingsverband", "Ons samenwerkingsverband"), ["SWV Duin"], "SWV Duin"),
        (("samenwerkingsverband", "Ons samenwerkingsverband"), ["SWV Duin", "SWV Vaart"], None),
        (("school", "De Wilgenhoek"), ["SWV Duin"], None),
    ],
)
def test_a_dossier_begun_by_a_samenwerkingsverband_is_of_its_own_region(vault, keeper, regions, expected):
    with vault.writing() as connection:
        connection.execute(update(Organisatie).values(soort=keeper[0], naam=keeper[1]))
    with act(vault, Handelingsoort.PROFIEL_GEWIJZIGD) as doing:
        for name in regions:
            doing.add("samenwerkingsverband", naam=name)
    uid, _ = new_dossier(vault, NOOR)
    with vault.reading() as connection:
        region = read_dossier(connection, uid).swv
    assert (region.naam if region else None) == expected
