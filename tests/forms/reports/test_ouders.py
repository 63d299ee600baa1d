"""What parents get: the plan in short, the full copy, or the main lines."""

from dataclasses import replace
from datetime import date

import pytest
from opp_cases import HEARD, PLAN, SECRETS, TODAY, case, changed, empty
from report_texts import text_of

from forms.audience import reader
from forms.reports.content import Signatures
from forms.reports.making import GeenRapport, reports
from models.snapshot.veldwaarden import Veldwaarden

READERS = (
    ("leerling", "mijn-plan"),
    ("ouders", "kort"),
    ("ouders", "opp"),
    ("school", "opp"),
    ("swv", "casusoverzicht"),
)


def asked(beeld, persoon=None):
    """Who is asked for an answer on the short copy, with what they can choose."""
    ((_, _, report),) = reports(beeld, reader(beeld, "ouders", TODAY, persoon), TODAY, "kort")
    foot = report.blocks[-1]
    return [
        one.who[0].text
        for box in foot.blocks
        for one in box.blocks
        if isinstance(one, Signatures)
        for one in one.choices
    ]


def test_the_summary_tells_three_voices_goals_and_deeds(told):
    text = told("ouders", "kort")
    for words in (
        "Het plan voor Noor, kort",
        "Noor zegt",
        "Nog een keer, met blokjes. Dan snap ik het.",
        "U zegt",
        "Thuis is zij vrolijk",
        "School zegt",
        "Noor gaat vooruit met lezen.",
        "Leren: Noor rekent tot 100",
        "Extra uitleg, 3 keer per week, in de klas, Ilse Brandt",
        "27 nov Juf Ilse belt Rik",
    ):
        assert words in text


def test_abbreviations_are_written_out_where_they_first_stand(told):
    text = told("ouders", "kort")
    assert text.index("ontwikkelingsperspectief") < text.index("OPP")


def test_it_says_which_part_needs_agreement_and_which_does_not(told):
    text = told("ouders", "kort")
    assert "moeten u en school het eens zijn" in text
    assert "Uw akkoord is dan niet nodig" in text
    assert "Geschillencommissie passend onderwijs" in text


def test_each_parent_with_gezag_is_asked_and_nobody_else():
    assert asked(case()) == ["Sanne Veldman", "Rik Prooijen"]


def test_the_copy_for_one_parent_asks_only_that_parent():
    assert asked(case(), "p-vader") == ["Rik Prooijen"]


def test_an_earlier_answer_stands_behind_the_name(told):
    assert "Rik Prooijen · niet akkoord, 09-11-2026" in told("ouders", "kort")


@pytest.mark.parametrize("persoon", [None, "p-moeder", "p-vader"])
@pytest.mark.parametrize("rapport", ["kort", "opp"])
def test_what_is_secret_of_one_parent_stands_on_no_copy(told, rapport, persoon):
    text = told("ouders", rapport, persoon=persoon)
    assert [secret for secret in SECRETS if secret in text] == []


def test_the_full_copy_holds_what_the_school_copy_holds_for_parents(told):
    text = told("ouders", "opp")
    assert "volledige kopie voor de ouders" in text
    assert "Hoe houdt Noor plezier in rekenen?" in text
    assert "Vraagt hulp met een kaart" in text


def test_a_parent_without_gezag_gets_main_lines_only(told):
    text = told("ouders", "hoofdlijnen", persoon="t")
    for words in ("Noor gaat vooruit met lezen.", "Gesprek op 9 november 2026", "Wie het gezag heeft"):
        assert words in text
    for words in ("blokjes", "vrolijk", "rekent tot 100", "vmbo", "Rik", "Sanne", "dyscalculie", "Lindehof"):
        assert words not in text


def test_a_parent_without_gezag_gets_no_other_report():
    beeld = case()
    who = reader(beeld, "ouders", TODAY, "t")
    assert [name for name, _, _ in reports(beeld, who, TODAY)] == ["hoofdlijnen"]
    with pytest.raises(GeenRapport, match="Dit rapport is er niet voor deze lezer"):
        reports(beeld, who, TODAY, "opp")


def test_from_eighteen_on_parents_get_nothing():
    beeld = case(geboortedatum=date(2008, 11, 16))
    with pytest.raises(GeenRapport, match="18 jaar of ouder"):
        reports(beeld, reader(beeld, "ouders", TODAY), TODAY)


def test_without_an_opp_it_says_what_to_do():
    beeld = replace(case(), periodes=())
    with pytest.raises(GeenRapport, match="Begin een OPP"):
        reports(beeld, reader(beeld, "ouders", TODAY), TODAY)


def test_an_empty_plan_says_what_is_still_missing(told):
    text = told("ouders", "kort", case(empty(), replace(HEARD, bij_uid="andere")))
    for words in ("Noor heeft nog niets gezegd", "Vertel school wat u vindt", "De doelen staan nog niet in het plan"):
        assert words in text


def test_long_voices_stand_beneath_each_other_and_lose_nothing(told):
    long = "Zij vertelt thuis veel over school. " * 30
    assert long.strip() in told("ouders", "kort", case(changed(visie_ouders=long.strip())))


def test_signs_in_a_name_change_nothing_about_the_manner(told):
    assert "Dit plan is van **N{o}or**" in told("leerling", "mijn-plan", case(PLAN, roepnaam="**N{o}or**"))


@pytest.mark.parametrize(
    ("to_whom", "name", "words"),
    [
        ("ouders", "kort", "Dit is gezien, of door een ander onder woorden gebracht: Noor zei het niet zelf."),
        ("leerling", "mijn-plan", "Ik zei dit niet met woorden. Iemand keek goed naar mij en schreef het op."),
    ],
)
def test_what_was_seen_is_not_told_as_if_it_was_said(to_whom, name, words):
    seen = replace(HEARD, antwoorden=Veldwaarden({**HEARD.antwoorden.waarden, "wijze": "observatie"}))
    told = {}
    for way, moment in (("seen", seen), ("said", HEARD)):
        beeld = case(PLAN, moment)
        ((_, _, report),) = reports(beeld, reader(beeld, to_whom, TODAY), TODAY, name)
        told[way] = text_of(report)
    assert words in told["seen"]
    assert words not in told["said"]
