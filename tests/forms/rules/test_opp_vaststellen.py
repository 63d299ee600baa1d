"""OPP-04 to 07, 15 to 18, 28 and 38 to 40: what vaststellen of a part asks."""

from datetime import date

import pytest
from bouwers import (
    DAG,
    MOEDER,
    VADER,
    achttien,
    beeld,
    doel,
    gesprek_met_ouders,
    hoormoment,
    instemming,
    ouder,
    raak,
    rij,
    vastgestelde,
    versie,
)

from forms.rules.check import check
from models.values import LEERLING, Persoon

PERSPECTIEF, HANDELINGSDEEL = "perspectief_vaststellen", "handelingsdeel_vaststellen"


def with_talks(*talks):
    return beeld(versie(tabellen={"oogo": talks}))


def with_consent(*rows, **rest):
    return beeld(versie(tabellen={"instemmingen": rows}), **rest)


def test_nothing_stands_in_the_way_of_a_whole_version():
    whole = beeld(versie(), hoormoment())
    for act in (PERSPECTIEF, HANDELINGSDEEL):
        assert [one.regel for one in check(whole, DAG, act)] == ["OPP-01"]


@pytest.mark.parametrize(
    "talks", [(), (gesprek_met_ouders(dag="2026-11-18"),), (rij("o1", uitkomst="overeenstemming"),)]
)
def test_without_a_talk_held_by_then_nothing_is_set(talks):
    assert raak(with_talks(*talks), "OPP-04", bij=PERSPECTIEF) == [("blokkeert", "v1", "oogo")]


def test_a_talk_on_the_day_itself_counts():
    assert raak(with_talks(gesprek_met_ouders(dag="2026-11-17")), "OPP-04", bij=PERSPECTIEF) == []


@pytest.mark.parametrize("outcome", ["geen_overeenstemming", "deels", "ouders_niet_verschenen"])
def test_one_talk_that_did_not_end_in_agreement_is_too_few(outcome):
    found = raak(with_talks(gesprek_met_ouders(uitkomst=outcome)), "OPP-05", bij=PERSPECTIEF)
    assert found == [("waarschuwing", "v1", "oogo[o1].uitkomst")]


def test_two_talks_with_a_parent_are_real_consultation_and_one_without_does_not_count():
    first, second = gesprek_met_ouders("o1"), gesprek_met_ouders("o2", "2026-11-16", "geen_overeenstemming")
    assert raak(with_talks(first, second), "OPP-05", bij=PERSPECTIEF) == []
    alone = gesprek_met_ouders("o1", aanwezig=(Persoon("ib"),))
    assert raak(with_talks(alone, second), "OPP-05", bij=PERSPECTIEF) == [("waarschuwing", "v1", "oogo[o2].uitkomst")]
    assert raak(with_talks(first), "OPP-05", bij=PERSPECTIEF) == []
    assert raak(with_talks(), "OPP-05", bij=PERSPECTIEF) == []


@pytest.mark.parametrize(
    ("mother", "father", "blocked"),
    [
        ("akkoord", "akkoord", False),
        ("akkoord_met_opmerking", "geen_reactie", False),
        ("akkoord", "niet_akkoord", True),
        ("geen_reactie", "geen_reactie", True),
        (None, None, True),
    ],
)
def test_the_handelingsdeel_asks_agreement_and_no_refusal(mother, father, blocked):
    rows = [instemming(who, word) for who, word in ((MOEDER, mother), (VADER, father)) if word]
    found = raak(with_consent(*rows), "OPP-06", bij=HANDELINGSDEEL)
    assert found == ([("blokkeert", "v1", "instemmingen")] if blocked else [])


def test_the_last_word_of_a_parent_counts():
    changed = (instemming(MOEDER, "niet_akkoord"), instemming(MOEDER, "akkoord"), instemming(VADER, "akkoord"))
    assert raak(with_consent(*changed), "OPP-06", bij=HANDELINGSDEEL) == []


def test_from_eighteen_on_the_pupil_agrees_and_the_parents_do_not_count():
    by_mother = with_consent(instemming(MOEDER, "akkoord"))
    assert raak(achttien(by_mother), "OPP-06", bij=HANDELINGSDEEL) == [("blokkeert", "v1", "instemmingen")]
    by_pupil = with_consent(instemming(Persoon(LEERLING), "akkoord"))
    assert raak(achttien(by_pupil), "OPP-06", bij=HANDELINGSDEEL) == []
    assert raak(achttien(by_pupil), "OPP-07", bij=HANDELINGSDEEL) == []


@pytest.mark.parametrize(("rule", "act"), [("OPP-04", PERSPECTIEF), ("OPP-06", HANDELINGSDEEL)])
def test_from_eighteen_on_it_is_said_that_talk_and_agreement_are_with_the_pupil(rule, act):
    begun = beeld(versie(tabellen={"oogo": (), "instemmingen": ()}))
    told = {
        age: next(one.melding for one in check(case, DAG, act) if one.regel == rule)
        for age, case in (("young", begun), ("adult", achttien(begun)))
    }
    assert "met de leerling zelf" not in told["young"]
    assert told["adult"].endswith("met de leerling zelf; ouders zijn erbij als de leerling dat wil.")


def test_a_parent_who_did_not_react_is_told_once_and_refusing_is_reacting():
    silent = with_consent(instemming(MOEDER, "akkoord"), instemming(VADER, "geen_reactie", None))
    assert raak(silent, "OPP-07", bij=HANDELINGSDEEL) == [("waarschuwing", "v1", "instemmingen[i-vader].instemming")]
    refusing = with_consent(instemming(MOEDER, "akkoord"), instemming(VADER, "niet_akkoord"))
    assert raak(refusing, "OPP-07", bij=HANDELINGSDEEL) == []
    nobody = with_consent(instemming(MOEDER, "geen_reactie"), instemming(VADER, "geen_reactie"))
    assert raak(nobody, "OPP-07", bij=HANDELINGSDEEL) == []


def test_a_parent_who_was_never_asked_has_not_reacted_either():
    asked_one = with_consent(instemming(MOEDER, "akkoord"))
    assert raak(asked_one, "OPP-07", bij=HANDELINGSDEEL) == [("waarschuwing", "v1", "instemmingen")]
    only_one = with_consent(
        instemming(MOEDER, "akkoord"), betrokkenen=(ouder(MOEDER), ouder(VADER, "ouder_zonder_gezag"))
    )
    assert raak(only_one, "OPP-07", bij=HANDELINGSDEEL) == []


def test_an_empty_destination_blocks_but_only_warns_for_the_youngest():
    empty = versie(uitstroombestemming=None)
    assert raak(beeld(empty), "OPP-15", bij=PERSPECTIEF) == [("blokkeert", "v1", "uitstroombestemming")]
    assert raak(beeld(empty, jaargroep="2"), "OPP-15", bij=PERSPECTIEF) == [
        ("waarschuwing", "v1", "uitstroombestemming")
    ]
    assert raak(beeld(versie()), "OPP-15", bij=PERSPECTIEF) == []


def test_undecided_needs_an_explanation():
    undecided = {"uitstroombestemming": "nog_niet_te_bepalen"}
    assert raak(beeld(versie(**undecided)), "OPP-15", bij=PERSPECTIEF) == []
    assert raak(beeld(versie(uitstroom_motivering=None, **undecided)), "OPP-15", bij=PERSPECTIEF) == [
        ("waarschuwing", "v1", "uitstroom_motivering")
    ]


@pytest.mark.parametrize(
    "factors",
    [
        (),
        (rij("f1", soort="belemmerend", omschrijving="Leest met spanning."),),
        (
            rij("f1", soort="belemmerend", omschrijving="Leest met spanning."),
            rij("f2", soort="bevorderend", omschrijving=" "),
        ),
    ],
)
def test_both_kinds_of_factors_are_needed_in_words(factors):
    assert raak(beeld(versie(tabellen={"factoren": factors})), "OPP-16", bij=PERSPECTIEF) == [
        ("blokkeert", "v1", "factoren")
    ]


def test_one_factor_of_each_kind_is_enough():
    assert raak(beeld(versie()), "OPP-16", bij=PERSPECTIEF) == []


def test_the_guidance_must_be_described():
    assert raak(beeld(versie(individuele_begeleiding=" ")), "OPP-17", bij=HANDELINGSDEEL) == [
        ("blokkeert", "v1", "individuele_begeleiding")
    ]
    assert raak(beeld(versie()), "OPP-17", bij=HANDELINGSDEEL) == []


@pytest.mark.parametrize("act", [PERSPECTIEF, HANDELINGSDEEL])
def test_a_deviation_must_be_described(act):
    assert raak(beeld(versie(afwijking_programma=True)), "OPP-18", bij=act) == [
        ("blokkeert", "v1", "afwijking_omschrijving")
    ]
    described = versie(afwijking_programma=True, afwijking_omschrijving="Rekenen op niveau E4.")
    for fine in (described, versie(afwijking_programma=False), versie()):
        assert raak(beeld(fine), "OPP-18", bij=act) == []


def test_a_version_that_is_set_is_no_candidate_any_more():
    empty = versie(individuele_begeleiding=None, uitstroombestemming=None, handelingsdeel=DAG)
    assert raak(beeld(empty), "OPP-17", bij=HANDELINGSDEEL) == []
    assert raak(beeld(empty), "OPP-15", bij=PERSPECTIEF) == [("blokkeert", "v1", "uitstroombestemming")]


REFUSED = {"instemmingen": (instemming(MOEDER, "akkoord"), instemming(VADER, "niet_akkoord"))}


@pytest.mark.parametrize("act", ["toestand", PERSPECTIEF, HANDELINGSDEEL])
def test_open_disagreement_is_told(act):
    assert raak(beeld(versie(tabellen=REFUSED)), "OPP-28", bij=act) == [("aandacht", "v1", "instemmingen")]
    assert raak(with_talks(gesprek_met_ouders(uitkomst="geen_overeenstemming")), "OPP-28", bij=act) == [
        ("aandacht", "v1", "instemmingen")
    ]
    assert raak(beeld(versie()), "OPP-28", bij=act) == []


def test_a_later_talk_in_agreement_ends_the_disagreement_and_one_half_agreed_does_not():
    before = gesprek_met_ouders("o1", "2026-11-02", "geen_overeenstemming")
    assert raak(with_talks(gesprek_met_ouders("o2", "2026-11-09"), before), "OPP-28") == []
    assert raak(with_talks(before, gesprek_met_ouders("o2", "2026-11-09", "deels")), "OPP-28") != []
    nameless = versie(tabellen={"instemmingen": (rij("i1", instemming="niet_akkoord"),)})
    assert raak(beeld(nameless), "OPP-28") != []


def test_after_vaststellen_the_last_day_for_the_commission_is_told():
    set_in_dispute = vastgestelde(dag=date(2026, 10, 28), tabellen=REFUSED)
    (found,) = [one for one in check(beeld(set_in_dispute), DAG) if one.regel == "OPP-28"]
    assert found.melding.endswith("Zes weken na het vaststellen is 9 december 2026.")


def test_disagreement_about_a_version_that_was_replaced_is_over():
    old = vastgestelde("v1", date(2025, 10, 20), tabellen=REFUSED)
    assert raak(beeld(old, vastgestelde("v2", nummer=2, vorige="v1")), "OPP-28") == []
    assert raak(beeld(old, versie("v2", nummer=2, vorige="v1")), "OPP-28") == [("aandacht", "v1", "instemmingen")]
    assert raak(beeld(old, periode={"einde": date(2026, 7, 31)}), "OPP-28") == []


@pytest.mark.parametrize("act", ["toestand", HANDELINGSDEEL])
@pytest.mark.parametrize("column", ["hoe_meten", "datum_klaar", "wie"])
def test_a_goal_that_is_not_complete(act, column):
    goals = (doel("d1"), doel("d2", **{column: None}))
    assert raak(beeld(versie(tabellen={"doelen": goals})), "OPP-38", bij=act) == [
        ("waarschuwing", "d2", f"doelen[d2].{column}")
    ]


def test_complete_dropped_and_frozen_goals_are_left_alone():
    assert raak(beeld(versie()), "OPP-38") == []
    assert raak(beeld(versie(tabellen={"doelen": (doel(wie=None, status="vervallen"),)})), "OPP-38") == []
    assert raak(beeld(vastgestelde(tabellen={"doelen": (doel(wie=None),)})), "OPP-38") == []


IQ = rij("m1", meetsoort="iq", waarde="74")


@pytest.mark.parametrize(
    "told",
    [
        {"tabellen": {"factoren": (), "didactische_gegevens": (IQ,)}},
        {"tabellen": {"factoren": ()}, "uitstroom_motivering": "TIQ 74, daarom vmbo-bb."},
        {"tabellen": {"factoren": (), "onderzoeken": (rij("z1", wat="Intelligentieonderzoek", conclusie="IQ 74"),)}},
        {"tabellen": {"factoren": (), "didactische_gegevens": (IQ, rij("m2", meetsoort="dle"))}},
    ],
)
@pytest.mark.parametrize("act", ["toestand", PERSPECTIEF])
def test_an_iq_alone_is_too_little(told, act):
    assert raak(beeld(versie(**told)), "OPP-39", bij=act) == [("waarschuwing", "v1", "factoren")]


@pytest.mark.parametrize(
    "tables",
    [
        {"didactische_gegevens": (IQ,)},
        {"factoren": (), "didactische_gegevens": (IQ, rij("m2", meetsoort="functioneringsniveau", waarde="M5"))},
        {"factoren": (), "didactische_gegevens": (IQ,), "onderzoeken": (rij("z1", wat="Observatie in de klas"),)},
        {"factoren": ()},
    ],
)
def test_an_iq_among_other_things_or_no_iq_at_all(tables):
    assert raak(beeld(versie(tabellen=tables)), "OPP-39") == []


def test_remarks_after_the_last_talk_are_not_discussed():
    late = versie(opmerkingen_ouders="Eerst in de klas.", opmerkingen_ontvangen_op="2026-11-13")
    assert raak(beeld(late), "OPP-40", bij=PERSPECTIEF) == [("waarschuwing", "v1", "oogo")]
    never = versie(opmerkingen_ouders="Eerst in de klas.", tabellen={"oogo": ()})
    assert raak(beeld(never), "OPP-40", bij=HANDELINGSDEEL) == [("waarschuwing", "v1", "oogo")]


def test_discussed_remarks_belong_to_the_opp_or_not_but_that_must_be_said():
    received = {"opmerkingen_ouders": "Eerst in de klas.", "opmerkingen_ontvangen_op": "2026-11-09"}
    assert raak(beeld(versie(**received)), "OPP-40", bij=PERSPECTIEF) == [
        ("waarschuwing", "v1", "bijlage_is_deel_van_opp")
    ]
    for answer in (True, False):
        assert raak(beeld(versie(bijlage_is_deel_van_opp=answer, **received)), "OPP-40", bij=PERSPECTIEF) == []
    undated = versie(opmerkingen_ouders="Eerst in de klas.", bijlage_is_deel_van_opp=True)
    assert raak(beeld(undated), "OPP-40", bij=PERSPECTIEF) == []
    assert raak(beeld(versie()), "OPP-40", bij=PERSPECTIEF) == []
