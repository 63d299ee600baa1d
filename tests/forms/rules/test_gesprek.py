"""GSP-01 and 02: papers, minutes and agreements of a meeting."""

from datetime import date

import pytest
from bouwers import DAG, beeld, document, raak, rij

from models.values import Persoon

IB = Persoon("ib")
HELD = "2026-11-05"
AGREED = rij("a1", wat="Kijkochtend plannen", wie=IB, wanneer="2026-11-20")


def talk(*agreements, **told):
    whole = {
        "datum": HELD,
        "stukken_verzonden_op": "2026-11-03",
        "verzonden_op": "2026-11-12",
        "evaluatiedatum": "2027-01-20",
        "regie": IB,
    }
    rows = {"afspraken": agreements or (AGREED,)}
    return beeld(document("gesprek", "g1", "gespreksverslag_mdo", rows, **(whole | told)))


@pytest.mark.parametrize(
    ("sent", "hour", "begin", "late"),
    [
        ("2026-11-03", None, None, False),
        ("2026-11-04", None, None, True),
        ("2026-11-03", "09:00", "09:00", False),
        ("2026-11-03", "10:00", "9:00", True),
        ("2026-11-03", "16:00", None, False),
        ("2026-11-03", None, "09:00", False),
        ("2026-11-03", "vier uur", "09:00", False),
        (None, None, None, False),
    ],
)
def test_papers_come_two_days_before_a_meeting(sent, hour, begin, late):
    told = {"stukken_verzonden_op": sent, "stukken_verzonden_om": hour, "begintijd": begin}
    found = raak(talk(**told), "GSP-01")
    assert found == ([("waarschuwing", "g1", "stukken_verzonden_op")] if late else [])


@pytest.mark.parametrize(
    ("minutes", "day", "late"),
    [
        ("2026-11-19", DAG, False),
        ("2026-11-20", DAG, True),
        (None, date(2026, 11, 19), False),
        (None, date(2026, 11, 20), True),
    ],
)
def test_minutes_come_within_fourteen_days(minutes, day, late):
    for act in ("toestand", "gesprek_afronden"):
        found = raak(talk(verzonden_op=minutes), "GSP-01", day, act)
        assert found == ([("waarschuwing", "g1", "verzonden_op")] if late else [])


def test_a_meeting_without_a_day_has_no_papers_to_be_late():
    assert raak(talk(datum=None, stukken_verzonden_op="2026-11-04"), "GSP-01") == []


@pytest.mark.parametrize(
    ("agreements", "told", "place"),
    [
        ((AGREED, rij("a2", wat="Bellen", wie=IB)), {}, "afspraken[a2].wanneer"),
        ((rij("a1", wat="Bellen", wanneer="2026-11-20"),), {}, "afspraken[a1].wie"),
        ((), {"evaluatiedatum": None}, "evaluatiedatum"),
        ((), {"regie": None}, "regie"),
    ],
)
def test_an_agreement_names_who_and_when_and_a_meeting_who_leads(agreements, told, place):
    for act in ("toestand", "gesprek_afronden"):
        assert raak(talk(*agreements, **told), "GSP-02", bij=act) == [("waarschuwing", "g1", place)]


def test_a_whole_record_and_a_meeting_still_to_come_ask_nothing():
    assert raak(talk(), "GSP-02") == []
    for day in ("2026-11-18", None):
        assert raak(talk(datum=day, regie=None), "GSP-02") == []
        assert raak(talk(datum=day, regie=None), "GSP-02", bij="gesprek_afronden") != []
