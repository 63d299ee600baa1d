"""The list of dossiers: in order, found by any part of a name, with the newest version and the first open date."""

from datetime import date

import pytest
from sqlalchemy import insert, update

from models.actions.dossier import new_dossier
from models.actions.opp import begin_opp
from models.base import new_uid
from models.queries.dossiers import dossier_count, dossier_list
from models.queries.namesakes import namesakes
from models.queries.schools import schools
from models.snapshot import Leerling
from models.tables import Document, Dossier, School, Termijn

BORN = date(2018, 3, 14)


def pupil(vault, first, last, **more):
    return new_dossier(vault, Leerling(roepnaam=first, achternaam=last, **more))[0]


def term(vault, dossier, day, done=None):
    values = {"uid": new_uid(), "dossier_uid": dossier, "soort": f"op {day}", "datum": day, "gedaan_op": done}
    with vault.writing() as connection:
        connection.execute(insert(Termijn.__table__).values(**values))


@pytest.fixture
def listed(vault):
    return {name: pupil(vault, *name.split()) for name in ("Noor Veldman", "Łukasz Wiśniewski", "Mila Aydın")}


def names(vault, *asked):
    with vault.reading() as connection:
        return [one.naam for one in dossier_list(connection, *asked)]


def test_dossiers_stand_in_order_of_surname_a_page_at_a_time(vault, listed):
    assert names(vault) == ["Mila Aydın", "Noor Veldman", "Łukasz Wiśniewski"]
    assert names(vault, "", 1, 1) == ["Noor Veldman"]
    assert names(vault, "", 5, 3) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("wisn", ["Łukasz Wiśniewski"]),
        ("WISN luk", ["Łukasz Wiśniewski"]),
        ("aydin", ["Mila Aydın"]),
        ("a", ["Mila Aydın", "Noor Veldman", "Łukasz Wiśniewski"]),
        ("100%", []),
        ("  ", ["Mila Aydın", "Noor Veldman", "Łukasz Wiśniewski"]),
    ],
)
def test_every_word_is_found_anywhere_in_the_name(vault, listed, words, found):
    assert names(vault, words) == found
    with vault.reading() as connection:
        assert dossier_count(connection, words) == len(found)


def test_a_removed_dossier_is_not_in_the_list(vault, listed):
    with vault.writing() as connection:
        connection.execute(update(Dossier).where(Dossier.uid == listed["Noor Veldman"]).values(weg=True))
        assert dossier_count(connection) == 2
    assert "Noor Veldman" not in names(vault)


def test_a_line_tells_the_newest_version_and_the_first_date_that_is_open(vault, listed):
    uid = listed["Noor Veldman"]
    begin_opp(vault, uid, "opp_po")
    second, _ = begin_opp(vault, uid, "opp_po")
    with vault.writing() as connection:
        connection.execute(update(Document).where(Document.uid == second).values(status="vastgesteld"))
    term(vault, uid, date(2026, 11, 1), done=date(2026, 10, 30))
    term(vault, uid, date(2026, 12, 4))
    term(vault, uid, date(2026, 11, 20))
    with vault.reading() as connection:
        line = next(one for one in dossier_list(connection) if one.uid == uid)
        other = next(one for one in dossier_list(connection) if one.uid != uid)
    assert (line.opp_nummer, line.opp_status) == (2, "vastgesteld")
    assert (line.termijn, line.termijn_soort) == (date(2026, 11, 20), "op 2026-11-20")
    assert (other.opp_nummer, other.opp_status, other.termijn) == (None, None, None)


def test_namesakes_have_the_same_folded_name_and_birth_date(vault):
    uid = pupil(vault, "Łukasz", "Wiśniewski", geboortedatum=BORN, groep="5")
    pupil(vault, "Łukasz", "Wiśniewski", geboortedatum=date(2018, 3, 15))
    with vault.reading() as connection:
        found = namesakes(connection, "lukasz wisniewski", BORN)
        assert [(one.uid, one.naam, one.groep) for one in found] == [(uid, "Łukasz Wiśniewski", "5")]
        assert namesakes(connection, "lukasz wisniewski", None) == ()
        assert namesakes(connection, "", BORN) == ()


def test_schools_stand_by_name_and_one_without_a_name_by_its_brin(vault):
    with vault.writing() as connection:
        connection.execute(
            insert(School.__table__),
            [
                {"uid": "b", "naam": "Wilgenhoek", "brin": None, "schoolsoort": "bao", "swv_uid": None},
                {"uid": "a", "naam": "Kompas", "brin": "99ZZ", "schoolsoort": None, "swv_uid": None},
                {"uid": "c", "naam": None, "brin": "88YY", "schoolsoort": "vo", "swv_uid": None},
                {"uid": "d", "naam": None, "brin": None, "schoolsoort": None, "swv_uid": None},
            ],
        )
    with vault.reading() as connection:
        assert sorted(one.naam for one in schools(connection)) == ["88YY", "Kompas", "School zonder naam", "Wilgenhoek"]
