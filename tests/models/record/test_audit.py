"""The audit chain tells of every altered, removed or inserted row, and tells nothing of content."""

import pytest
from sqlalchemy import select, text

from models.record import audit
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.tables import Spoor


@pytest.fixture
def chain(vault, dossier, opp):
    for number in range(4):
        with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
            doing.set_answer(opp, "hulpvraag", f"Zeldzaamwoord {number}")
    return vault


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE spoor SET gebruiker_uid = 'ander' WHERE nr = 3", 3),
        ("UPDATE spoor SET tijdstip = '2020-01-01' WHERE nr = 4", 4),
        ("DELETE FROM spoor WHERE nr = 2", 2),
        ("UPDATE spoor SET inhoud_hash = hash WHERE nr = 5", 5),
    ],
)
def test_a_changed_or_missing_row_is_found(chain, statement, found):
    with chain.writing() as connection:
        assert audit.verify(connection) is None
        connection.execute(text(statement))
        assert audit.verify(connection) == found


def test_no_word_of_the_content_stands_in_the_chain(chain):
    with chain.reading() as connection:
        told = " ".join(str(tuple(row)) for row in connection.execute(select(Spoor)))
    assert "Zeldzaamwoord" not in told
    assert "Noor" not in told


def test_history_that_was_tampered_with_is_found(chain):
    with chain.writing() as connection:
        assert audit.verify_history(connection) is None
        act_uid = connection.execute(text("SELECT handeling_uid FROM wijziging WHERE nr = 4")).scalar_one()
        connection.execute(text("""UPDATE wijziging SET nieuw = '"iets anders"' WHERE nr = 4"""))
        assert audit.verify_history(connection) == act_uid


def test_history_that_the_chain_does_not_know_is_found(chain):
    with chain.writing() as connection:
        connection.execute(
            text("INSERT INTO handeling (uid, soort, tijdstip) VALUES ('vals', 'veld_gewijzigd', '2026-01-01');")
        )
        connection.execute(
            text(
                "INSERT INTO wijziging (handeling_uid, tabel, rij_uid, kolom, zout) "
                "VALUES ('vals', 'antwoord', 'x', 'y', 'z')"
            )
        )
        assert audit.verify_history(connection) == "vals"


def test_erased_history_leaves_the_chain_whole(chain, dossier):
    with chain.writing() as connection:
        connection.execute(text("DELETE FROM wijziging WHERE dossier_uid = :uid"), {"uid": dossier})
        assert audit.verify(connection) is None
        assert audit.verify_history(connection) is None


def test_an_act_over_two_dossiers_is_told_of_each_and_can_be_erased_for_one(vault):
    from models.actions.dossier import new_dossier
    from models.record.history import acts_of
    from models.snapshot import Leerling

    one, two = (new_dossier(vault, Leerling(roepnaam=name))[0] for name in ("Noor", "Sem"))
    with act(vault, Handelingsoort.LEERLINGEN_INGEVOERD) as doing:
        doing.set_value("dossier", one, "groep", "6")
        doing.set_value("dossier", two, "groep", "7")
    with vault.writing() as connection:
        assert next(moment.change.nieuw for moment in acts_of(connection, one)) == "6"
        connection.execute(text("DELETE FROM wijziging WHERE dossier_uid = :uid"), {"uid": one})
        assert (audit.verify(connection), audit.verify_history(connection)) == (None, None)
        assert next(moment.change.nieuw for moment in acts_of(connection, two)) == "7"
