"""Three voices in a fixed order, each telling what was said and what is still open."""

from dataclasses import replace
from datetime import date

import pytest

from forms.lanes import differences, lanes
from forms.party import Party
from forms.stages import SectionState, Stage, current_stage, progress, stages
from forms.timeline import timeline
from models.snapshot import (
    Betrokkene,
    Document,
    DossierBeeld,
    Leerling,
    Organisatie,
    Periode,
    Rij,
    School,
    VastgesteldDeel,
    Veldwaarden,
)
from models.values import Persoon

DAY = date(2026, 11, 17)
MOTHER = Betrokkene("m", "Sanne Veldman", "ouder", relatie="moeder", gezag_rol="ouder_met_gezag")
FATHER = Betrokkene("f", "Rik Prooijen", "ouder", relatie="vader", gezag_rol="ouder_met_gezag")
EMPTY = DossierBeeld(
    "d",
    Leerling(roepnaam="Noor", geboortedatum=date(2018, 3, 14), gezagsituatie="gezamenlijk"),
    Organisatie("school"),
    School("s", "De Wilgenhoek"),
    betrokkenen=(MOTHER, FATHER),
)


def opp(**tables):
    return Document("v1", "opp", "opp_po", tabellen=tables, periode_uid="p", nummer=1)


def row(uid, **cells):
    return Rij(cells, uid)


def with_version(version, *documents):
    return replace(EMPTY, periodes=(Periode("p", versies=(version,)),), documenten=documents)


def test_an_empty_dossier_still_has_three_lanes_in_order():
    told = lanes(EMPTY, DAY)
    assert [(one.party, one.naam, one.words) for one in told] == [
        (Party.LEERLING, "Noor", None),
        (Party.OUDERS, "Sanne en Rik", None),
        (Party.SCHOOL, "De Wilgenhoek", None),
    ]
    assert told[0].bijschrift == "leerling · 8 jaar"
    assert told[1].bijschrift == "moeder en vader · gezamenlijk gezag"


def test_the_newest_words_of_the_pupil_are_shown_with_how_they_came():
    def heard(uid, day, words):
        answers = {"gehoord_op": day, "inbreng": words, "wijze": "tekening", "uitkomst": "gehoord"}
        return Document(uid, "hoormoment", "hoormoment", Veldwaarden(answers), bij_uid="v1")

    beeld = with_version(opp(), heard("h2", "2026-11-03", "Nieuw"), heard("h1", "2026-03-05", "Oud"))
    words = lanes(beeld, DAY)[0].words
    assert (words.tekst, words.wanneer, words.hoe) == ("Nieuw", date(2026, 11, 3), "Tekening of kaarten")
    assert [one.stand for one in lanes(beeld, DAY)[0].standings] == ["klaar", "klaar", "open"]


def test_under_the_parents_stands_no_gezag_that_is_not_known():
    case = replace(EMPTY, leerling=replace(EMPTY.leerling, gezagsituatie="onbekend"))
    assert lanes(case, DAY)[1].bijschrift == "moeder en vader"


def test_each_gezagshouder_stands_apart_and_a_no_is_a_difference():
    beeld = with_version(
        opp(
            instemmingen=(
                row("i1", gezagshouder=Persoon("m"), instemming="akkoord", datum="2026-11-09"),
                row("i2", gezagshouder=Persoon("f"), instemming="niet_akkoord", opmerking="Eerst in de klas."),
            )
        )
    )
    assert [(one.stand, one.tekst) for one in lanes(beeld, DAY)[1].standings] == [
        ("klaar", "Sanne Veldman: akkoord"),
        ("verschil", "Rik Prooijen: niet akkoord"),
    ]
    assert [one.tekst for one in differences(beeld)] == [
        "Rik Prooijen is niet akkoord met het handelingsdeel: Eerst in de klas."
    ]


@pytest.mark.parametrize(("keeper", "whose"), [("steunpunt", "Steunpunt Vaartland"), ("school", "")])
def test_what_the_steunpunt_itself_must_do_is_not_told_as_the_schools(keeper, whose):
    own = Betrokkene("s1", "Femke de Groot", "professional", functie="adviseur", organisatie="Steunpunt Vaartland")
    teacher = Betrokkene("s2", "Ilse Brandt", "professional", functie="leerkracht", organisatie="De Wilgenhoek")
    rows = (row("a1", wat="Vader bellen", wie=Persoon("s1")), row("a2", wat="Plek kiezen", wie=Persoon("s2")))
    talk = Document("g", "gesprek", "gespreksverslag_mdo", tabellen={"afspraken": rows})
    told = replace(
        with_version(opp(), talk),
        betrokkenen=(MOTHER, own, teacher),
        organisatie=Organisatie(keeper, "Steunpunt Vaartland"),
    )
    school = lanes(told, DAY)[2]
    assert {one.wat: one.van for one in school.afspraken} == {"Vader bellen": whose, "Plek kiezen": ""}


def test_an_agreement_stands_with_who_must_do_it_until_it_is_done():
    talk = Document(
        "g",
        "gesprek",
        "gespreksverslag_mdo",
        tabellen={
            "afspraken": (
                row("a1", wat="Zienswijze sturen", wie=Persoon("f"), wanneer="2026-11-23"),
                row("a2", wat="Plek kiezen", wie=Persoon("leerling")),
                row("a3", wat="Klaar", wie=Persoon("f"), gedaan_op="2026-11-10"),
            )
        },
    )
    told = lanes(with_version(opp(), talk), DAY)
    assert [[one.wat for one in lane.afspraken] for lane in told] == [["Plek kiezen"], ["Zienswijze sturen"], []]


def test_in_the_lane_of_the_school_the_talk_is_with_the_parents_until_eighteen():
    case = with_version(opp())
    adult = replace(case, leerling=replace(case.leerling, geboortedatum=date(2008, 3, 14)))
    said = [str(lanes(one, DAY)[2].standings[0].tekst) for one in (case, adult)]
    assert said == ["Overleg met ouders", "Overleg"]


def test_the_stages_show_what_is_done_and_nothing_more():
    begun = with_version(opp())
    assert [one.klaar for one in stages(begun, begun.periodes[0].versies[0])] == [False] * 6
    parts = tuple(
        VastgesteldDeel(one, frozenset(), "{}", "0", DAY, None) for one in ("perspectiefdeel", "handelingsdeel")
    )
    done = replace(opp(), delen=parts)
    states = {one.stage: one for one in stages(with_version(done), done)}
    assert (states[Stage.VASTSTELLEN].klaar, states[Stage.VASTSTELLEN].dag) == (True, DAY)
    assert not states[Stage.TERUGKOPPELEN].klaar


@pytest.mark.parametrize(
    ("status", "now"),
    [
        (None, Stage.SCHRIJVEN),
        ("concept", Stage.SCHRIJVEN),
        ("in_overleg", Stage.OVERLEG),
        ("perspectief_vastgesteld", Stage.OVERLEG),
        ("vastgesteld", Stage.TERUGKOPPELEN),
        ("in_evaluatie", Stage.EVALUEREN),
        ("bijgesteld", None),
        ("beeindigd", None),
    ],
)
def test_the_work_is_now_where_the_state_says_also_when_something_before_it_stayed_open(status, now):
    version = replace(opp(), status=status)
    states = stages(with_version(version), version)
    assert not any(one.klaar for one in states)
    assert current_stage(version, states) is now


def test_the_work_is_now_beyond_the_state_where_that_stage_is_done():
    given = (row("i", instemming="akkoord"),)
    version = replace(opp(oogo=(row("o", datum="2026-11-09"),), instemmingen=given), status="in_overleg")
    assert current_stage(version, stages(with_version(version), version)) is Stage.VASTSTELLEN


def test_a_section_is_begun_complete_or_not_needed():
    version = opp(sectie_status=(row("s", deel="afwijking", stand="niet_nodig"),))
    version = replace(version, antwoorden=Veldwaarden({"hulpvraag": "Hoe?", "uitstroombestemming": "havo"}))
    told = {one.section.id: one.state for one in progress(with_version(version), version)}
    assert told["afwijking"] is SectionState.NIET_NODIG
    assert told["aanleiding"] is SectionState.BEZIG
    assert told["uitstroom"] is SectionState.VOLLEDIG
    assert told["behoeften"] is SectionState.NIET_BEGONNEN


def test_the_timeline_runs_from_old_to_new_with_its_party():
    version = opp(oogo=(row("o", datum="2026-11-09"),), evaluaties=(row("e", datum="2026-06-20"),))
    told = timeline(with_version(version))
    assert [(one.dag, one.party) for one in told] == [
        (date(2026, 6, 20), Party.SCHOOL),
        (date(2026, 11, 9), Party.OUDERS),
    ]


def test_the_talks_with_parents_are_done_when_nobody_is_against_or_silent():
    def state(*given):
        rows = tuple(row(f"i{number}", instemming=one) for number, one in enumerate(given))
        version = opp(oogo=(row("o", datum="2026-11-09"),), instemmingen=rows)
        return {one.stage: one.klaar for one in stages(with_version(version), version)}[Stage.OVERLEG]

    assert state("akkoord", "akkoord_met_opmerking")
    assert not state("akkoord", "niet_akkoord")
    assert not state("akkoord", "geen_reactie")
    assert not state()
