"""What there is to go to in one dossier."""

from datetime import date

import pytest
from sqlalchemy import insert, update

from models.actions.dossier import new_document, new_dossier
from models.actions.opp import begin_opp
from models.queries.case_places import case_places
from models.snapshot import Leerling
from models.tables import Antwoord, Document


@pytest.fixture
def dossier(vault):
    return new_dossier(vault, Leerling(roepnaam="Noor", achternaam="Veldman"))[0]


def places(vault, dossier):
    with vault.reading() as connection:
        return case_places(connection, dossier)


def test_a_new_dossier_has_a_name_and_no_documents(vault, dossier):
    assert places(vault, dossier).naam == "Noor"
    assert places(vault, dossier).documenten == ()


def test_documents_are_told_newest_first_with_the_day_on_which_the_pupil_was_heard(vault, dossier):
    version, _ = begin_opp(vault, dossier, "opp_po")
    heard, _ = new_document(vault, dossier, "hoormoment", "hoormoment", bij=version)
    open_one, _ = new_document(vault, dossier, "hoormoment", "hoormoment", bij=version)
    with vault.writing() as connection:
        answer = {"document_uid": heard, "veld": "gehoord_op", "waarde": "2026-11-05"}
        connection.execute(insert(Antwoord.__table__).values(**answer))
    told = [(one.uid, one.soort, one.dag) for one in places(vault, dossier).documenten]
    assert told == [
        (open_one, "hoormoment", None),
        (heard, "hoormoment", date(2026, 11, 5)),
        (version, "opp", None),
    ]


def test_a_day_that_is_no_whole_day_is_no_day(vault, dossier):
    version, _ = begin_opp(vault, dossier, "opp_po")
    with vault.writing() as connection:
        answer = {"document_uid": version, "veld": "gehoord_op", "waarde": "vorige week"}
        connection.execute(insert(Antwoord.__table__).values(**answer))
    assert places(vault, dossier).documenten[0].dag is None


def test_what_was_taken_away_is_nowhere(vault, dossier):
    begin_opp(vault, dossier, "opp_po")
    with vault.writing() as connection:
        connection.execute(update(Document.__table__).values(weg=True))
    assert places(vault, dossier).documenten == ()
    assert places(vault, "onbekend").naam == ""


def test_answers_that_tell_documents_apart_come_along_when_they_are_asked_for(vault, dossier):
    talk, _ = new_document(vault, dossier, "gesprek", "gespreksverslag_mdo")
    with vault.writing() as connection:
        answers = [{"document_uid": talk, "veld": name, "waarde": name} for name in ("soort", "plaats")]
        connection.execute(insert(Antwoord.__table__), answers)
        assert case_places(connection, dossier, ("soort",)).documenten[0].antwoorden == {"soort": "soort"}
    assert places(vault, dossier).documenten[0].antwoorden == {}
