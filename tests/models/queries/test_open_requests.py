"""The open requests of a samenwerkingsverband: which, in which order, and what is due first of each."""

from datetime import date

import pytest
from sqlalchemy import insert

from models.actions.dossier import new_document, new_dossier
from models.queries.open_requests import open_requests, talked_over
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.snapshot import Leerling
from models.states import VERLOOP
from models.tables import Termijn

DAY = date(2026, 11, 17)


def request(vault, dossier: str, **answers: str) -> str:
    """A TLV request with these answers."""
    uid, _ = new_document(vault, dossier, "tlv", "tlv_aanvraag_eerste")
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        for name, value in answers.items():
            doing.set_answer(uid, name, value)
    return uid


def due(vault, dossier: str, about: str, day: date, rule: str = "TLV-38", done: date | None = None) -> None:
    row = {"uid": f"{about}-{day}-{rule}", "dossier_uid": dossier, "onderwerp_uid": about, "soort": f"voor {day:%d-%m}"}
    with vault.writing() as connection:
        connection.execute(insert(Termijn), row | {"regel": rule, "datum": day, "gedaan_op": done})


def listed(vault):
    with vault.reading() as connection:
        return open_requests(connection)


def test_what_is_due_first_comes_first_and_then_by_name(vault):
    made = {}
    for name in ("Anna", "Bart", "Cas", "Dana"):
        dossier, _ = new_dossier(vault, Leerling(roepnaam=name, achternaam="Veldman", schoolsoort="bao"))
        made[name] = (dossier, request(vault, dossier))
    due(vault, *made["Dana"], date(2026, 11, 20))
    due(vault, *made["Cas"], date(2026, 12, 1))
    assert [(one.naam.split()[0], one.uiterlijk) for one in listed(vault)] == [
        ("Dana", date(2026, 11, 20)),
        ("Cas", date(2026, 12, 1)),
        ("Anna", None),
        ("Bart", None),
    ]


def test_of_more_days_the_first_that_is_still_to_be_done_is_told(vault, dossier):
    uid = request(vault, dossier)
    due(vault, dossier, uid, date(2026, 11, 1), done=date(2026, 10, 30))
    due(vault, dossier, uid, date(2026, 12, 1))
    due(vault, dossier, uid, date(2026, 11, 24))
    due(vault, dossier, uid, date(2026, 11, 19), rule="PRV-12")
    (one,) = listed(vault)
    assert (one.uiterlijk, one.wat) == (date(2026, 11, 24), "voor 24-11"), "how long it is kept is no term of a request"


@pytest.mark.parametrize(("state", "is_open"), [("ingediend", True), ("bezwaar", True), ("besloten", False)])
def test_a_request_is_open_until_it_was_decided_and_again_when_that_is_disputed(vault, dossier, state, is_open):
    request(vault, dossier, status=state)
    assert bool(listed(vault)) is is_open


def test_talked_over_is_what_was_on_a_meeting_before_today_whatever_became_of_it(vault, dossier):
    uids = [
        request(vault, dossier, overleg_op=day, status="besloten") for day in ("2026-11-16", "2026-11-17", "2026-11-18")
    ]
    request(vault, dossier)
    with vault.reading() as connection:
        assert [one.document for one in talked_over(connection, DAY)] == uids[:1]


def test_since_when_is_the_day_of_the_last_step_that_still_stands(vault, dossier):
    uid = request(vault, dossier)
    for day in ("2026-10-12", "2026-10-26", "2026-11-02"):
        with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, dossier) as doing:
            doing.add_row(uid, VERLOOP, {"status": "ingediend", "datum": day})
    assert listed(vault)[0].sinds == date(2026, 11, 2)
    undo(vault, doing.result.uid)
    assert listed(vault)[0].sinds == date(2026, 10, 26)


def test_a_request_that_was_taken_back_is_not_listed(vault, dossier):
    _, made = new_document(vault, dossier, "tlv", "tlv_aanvraag_eerste")
    assert len(listed(vault)) == 1
    undo(vault, made.uid)
    assert listed(vault) == ()
