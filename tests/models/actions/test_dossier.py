"""Beginning a dossier: with its school, and with the reason why it is of another pupil."""

from datetime import date

from models.actions.dossier import AndereLeerling, new_dossier
from models.record.history import undo
from models.snapshot import Leerling
from models.snapshot.read import read_dossier

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
