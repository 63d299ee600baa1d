"""OPP-08 to 14, 37 and 42: the pupil's right to be heard."""

from datetime import date

import pytest
from bouwers import DAG, beeld, evaluatie, hoormoment, raak, vastgestelde, versie

PERSPECTIEF, HANDELINGSDEEL, BIJSTELLEN = "perspectief_vaststellen", "handelingsdeel_vaststellen", "opp_bijstellen"
SET_ON = date(2026, 10, 28)


def second(*moments, **answers):
    """A first version that was set, and a second that is being made."""
    return beeld(vastgestelde("v1"), versie("v2", nummer=2, vorige="v1", **answers), *moments)


@pytest.mark.parametrize("act", [PERSPECTIEF, HANDELINGSDEEL])
@pytest.mark.parametrize(
    "moments",
    [
        (),
        (hoormoment(aangeboden_op="2026-11-18"),),
        (hoormoment(aangeboden_op=None),),
        (hoormoment(uitkomst=None),),
        (hoormoment(bij="v9"),),
    ],
)
def test_nothing_is_set_before_the_pupil_could_be_heard(act, moments):
    assert raak(beeld(versie(), *moments), "OPP-08", bij=act) == [("blokkeert", "v1", "hoormomenten")]


@pytest.mark.parametrize("outcome", ["gehoord", "afgezien", "aangeboden_niet_gebruikt", "niet_gelukt"])
def test_an_offer_with_any_outcome_is_the_right_to_be_heard(outcome):
    assert raak(beeld(versie(), hoormoment(uitkomst=outcome)), "OPP-08", bij=PERSPECTIEF) == []


def test_an_adjustment_asks_to_hear_again():
    assert raak(second(hoormoment("h1", "v1")), "OPP-08", bij=BIJSTELLEN) == [("blokkeert", "v2", "hoormomenten")]
    assert raak(second(hoormoment("h1", "v2")), "OPP-08", bij=BIJSTELLEN) == []


def test_before_the_law_of_2025_nobody_had_to_be_heard():
    assert raak(beeld(versie()), "OPP-08", date(2025, 7, 31), PERSPECTIEF) == []
    assert raak(beeld(versie()), "OPP-08", date(2025, 8, 1), PERSPECTIEF) != []


@pytest.mark.parametrize("act", ["toestand", "hoormoment_afronden", PERSPECTIEF, HANDELINGSDEEL])
def test_an_adult_who_chose_the_manner_says_why(act):
    chosen = {"gekozen_door": "volwassene"}
    assert raak(beeld(versie(), hoormoment(**chosen)), "OPP-09", bij=act) == [("waarschuwing", "h1", "motief")]
    assert raak(beeld(versie(), hoormoment(motief="Noor kon niet kiezen.", **chosen)), "OPP-09", bij=act) == []
    assert raak(beeld(versie(), hoormoment(uitkomst="afgezien", **chosen)), "OPP-09", bij=act) == []
    assert raak(beeld(versie(), hoormoment()), "OPP-09", bij=act) == []


@pytest.mark.parametrize("act", ["toestand", "hoormoment_afronden", PERSPECTIEF, HANDELINGSDEEL])
def test_support_is_filled_in_also_when_none_was_needed(act):
    assert raak(beeld(versie(), hoormoment(ondersteuning=None)), "OPP-10", bij=act) == [
        ("waarschuwing", "h1", "ondersteuning")
    ]
    in_words = hoormoment(ondersteuning=None, ondersteuning_toelichting="Met de hond erbij.")
    for fine in (hoormoment(), in_words):
        assert raak(beeld(versie(), fine), "OPP-10", bij=act) == []


def test_a_hearing_is_held_against_the_acts_of_its_own_version_only():
    empty = hoormoment("h2", "v2", ondersteuning=None)
    assert raak(second(empty), "OPP-10", bij=BIJSTELLEN) == [("waarschuwing", "h2", "ondersteuning")]
    assert raak(second(hoormoment("h1", "v1", ondersteuning=None)), "OPP-10", bij=BIJSTELLEN) == []


def test_a_hearing_from_before_the_law_is_not_held_against_it():
    old = hoormoment(aangeboden_op="2025-05-01", gehoord_op="2025-05-08", ondersteuning=None)
    assert raak(beeld(versie(), old), "OPP-10") == []
    undated = hoormoment(aangeboden_op=None, gehoord_op=None, ondersteuning=None)
    assert raak(beeld(versie(), undated), "OPP-10") == [("waarschuwing", "h1", "ondersteuning")]


@pytest.mark.parametrize("act", [PERSPECTIEF, HANDELINGSDEEL])
@pytest.mark.parametrize("field", ["inbreng_leerling", "invloed_inbreng"])
def test_the_opp_says_what_the_pupil_brought_in_and_what_it_changed(act, field):
    assert raak(beeld(versie(**{field: None})), "OPP-11", bij=act) == [("blokkeert", "v1", field)]
    assert raak(beeld(versie()), "OPP-11", bij=act) == []


@pytest.mark.parametrize(("day", "late"), [(date(2026, 11, 11), False), (date(2026, 11, 12), True)])
def test_the_explanation_to_the_pupil_is_due_after_fourteen_days(day, late):
    found = raak(beeld(vastgestelde(dag=SET_ON), hoormoment()), "OPP-12", day)
    assert found == ([("waarschuwing", "v1", "uitgelegd_op")] if late else [])


def test_the_profile_may_give_other_days():
    short = beeld(vastgestelde(dag=SET_ON), profiel={"OPP-12.toelichting_dagen": 5})
    assert raak(short, "OPP-12", date(2026, 11, 3)) == [("waarschuwing", "v1", "uitgelegd_op")]
    assert raak(short, "OPP-12", date(2026, 11, 2)) == []


def test_explained_or_open_or_from_before_the_law_asks_nothing():
    explained = hoormoment(uitgelegd_op="2026-11-02")
    assert raak(beeld(vastgestelde(dag=SET_ON), hoormoment("h0"), explained), "OPP-12") == []
    assert raak(beeld(versie(perspectief=SET_ON)), "OPP-12") == []
    assert raak(beeld(vastgestelde(dag=date(2025, 7, 31))), "OPP-12") == []
    assert raak(beeld(vastgestelde(dag=date(2025, 8, 1))), "OPP-12") != []


@pytest.mark.parametrize(("field", "act"), [("omstandigheden", "toestand"), ("aangeboden_op", "hoormoment_afronden")])
def test_a_pupil_who_saw_off_is_recorded_in_full(field, act):
    whole = {"uitkomst": "afgezien", "gehoord_op": None, "omstandigheden": "Wilde voetballen."}
    assert raak(beeld(versie(), hoormoment(**whole)), "OPP-13", bij=act) == []
    assert raak(beeld(versie(), hoormoment(**whole | {field: None})), "OPP-13", bij=act) == [
        ("waarschuwing", "h1", field)
    ]


def refusals(*outcomes: str, offered: int = 1):
    return [
        hoormoment(f"h{n}", uitkomst=one, aangeboden_op=f"2026-11-{n:02}", gehoord_op=None, omstandigheden="Moe.")
        for n, one in enumerate(outcomes, offered)
    ]


def test_seeing_off_three_times_in_a_row_asks_another_way():
    three = refusals("afgezien", "afgezien", "afgezien")
    assert raak(beeld(versie(), *reversed(three)), "OPP-13") == [("aandacht", "h3", "wijze")]
    assert raak(beeld(versie(), *three[:2]), "OPP-13") == []
    assert raak(beeld(versie(), *refusals("afgezien", "afgezien", "gehoord", "afgezien")), "OPP-13") == []


def test_the_row_is_told_at_vaststellen_only_where_the_last_hearing_is_of_that_version():
    three = refusals("afgezien", "afgezien", "afgezien")
    assert raak(second(*three), "OPP-13", bij=BIJSTELLEN) == []
    assert raak(beeld(versie(), *three), "OPP-13", bij=PERSPECTIEF) == [("aandacht", "h3", "wijze")]


LONG = "Ik wil graag een vast uur om te praten en ik lees het liefst met de kleuters op donderdag."


@pytest.mark.parametrize(
    ("new", "told"),
    [(LONG, True), (LONG.replace("donderdag", "dinsdag"), True), ("Ik ben moe.", False), (None, False)],
)
def test_words_that_are_nearly_those_of_last_time_are_told(new, told):
    case = beeld(vastgestelde("v1", inbreng_leerling=LONG), versie("v2", nummer=2, vorige="v1", inbreng_leerling=new))
    for act in ("toestand", BIJSTELLEN):
        assert raak(case, "OPP-14", bij=act) == ([("waarschuwing", "v2", "inbreng_leerling")] if told else [])


def test_a_first_version_and_one_that_is_frozen_are_not_compared():
    assert raak(beeld(versie()), "OPP-14") == []
    both = beeld(vastgestelde("v1"), vastgestelde("v2", nummer=2, vorige="v1"))
    assert raak(both, "OPP-14") == []
    empty = beeld(vastgestelde("v1", inbreng_leerling=None), versie("v2", nummer=2, vorige="v1"))
    assert raak(empty, "OPP-14") == []


def test_an_opp_from_before_the_law_need_not_be_redone():
    old = vastgestelde(dag=date(2025, 7, 31))
    assert raak(beeld(old), "OPP-37") == [("aandacht", "v1", "hoormomenten")]
    assert raak(beeld(old, hoormoment()), "OPP-37") == []
    assert raak(beeld(vastgestelde(dag=date(2025, 8, 1))), "OPP-37") == []
    assert raak(beeld(old, vastgestelde("v2", nummer=2, vorige="v1")), "OPP-37") == []
    assert raak(beeld(versie()), "OPP-37") == []


@pytest.mark.parametrize("outcome", ["aangeboden_niet_gebruikt", "niet_gelukt"])
@pytest.mark.parametrize("act", ["toestand", "hoormoment_afronden", "opp_evalueren"])
def test_a_hearing_that_did_not_come_about_says_why_and_what_was_tried(outcome, act):
    evaluated = vastgestelde(tabellen={"evaluaties": (evaluatie(),)})
    told = {"uitkomst": outcome, "omstandigheden": "Sliep overdag.", "wat_geprobeerd": "Twee keer gebeld."}
    assert raak(beeld(evaluated, hoormoment(**told)), "OPP-42", bij=act) == []
    for field in ("omstandigheden", "wat_geprobeerd"):
        half = hoormoment(**told | {field: None})
        assert raak(beeld(evaluated, half), "OPP-42", bij=act) == [("waarschuwing", "h1", field)]
    assert raak(beeld(evaluated, hoormoment()), "OPP-42", bij=act) == []


def test_a_version_without_evaluation_is_not_asked_about_at_evaluating():
    assert raak(beeld(vastgestelde(), hoormoment(uitkomst="niet_gelukt")), "OPP-42", DAG, "opp_evalueren") == []
