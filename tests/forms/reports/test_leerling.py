"""Mijn plan: the pupil's own words and what was done with them."""

from dataclasses import replace
from datetime import date

import pytest
from opp_cases import HEARD, PLAN, case, changed, empty

from forms.reports.leerling import pictogram, pictograms
from models.resources import resource
from models.snapshot import Veldwaarden
from models.values import Persoon


def heard(**answers):
    return replace(HEARD, antwoorden=Veldwaarden({**HEARD.antwoorden.waarden, **answers}))


def test_it_holds_the_pupils_own_words_and_three_columns(told):
    text = told("leerling", "mijn-plan")
    for words in (
        "Dit plan is van Noor",
        "Groep 5, november 2026",
        "Ik lees steeds beter.",
        "Rekenen gaat soms te snel.",
    ):
        assert words in text
    assert "Nog een keer, met blokjes. Dan snap ik het." in text
    assert "Ik kan de sommen tot 100 zelf maken." in text
    assert "We kijken samen op 26 februari" in text


def test_every_point_has_a_word_and_one_sentence_to_the_pupil(told):
    text = told("leerling", "mijn-plan")
    assert "“Nog een keer met blokjes” Ja. Juf Ilse doet dat met jou." in text
    assert "“Een klas die niet zo snel gaat” Voor een deel. Je werkt in een groepje van vier." in text
    assert "“Geen huiswerk” Nee. Wel minder." in text


def test_a_point_without_an_answer_is_still_talked_about(told):
    point = replace(HEARD.rijen("punten")[0], waarden={"punt": "Buiten spelen", "invloed": "deels"})
    text = told("leerling", "mijn-plan", case(PLAN, replace(HEARD, tabellen={"punten": (point,)})))
    assert "Voor een deel. Hier praten we nog met jou over." in text


def test_no_diagnosis_no_family_facts_and_no_goals_of_adults(told):
    text = told("leerling", "mijn-plan")
    for words in (
        "dyscalculie",
        "vrolijk",
        "Groep van 28",
        "Noor rekent tot 100",
        "Zij koos zelf",
        "Rik",
        "akkoord",
        "€",
    ):
        assert words not in text


def test_who_explained_it_and_when_stands_there_once_it_was_done(told):
    assert "Uitgelegd door Ilse Brandt op" not in told("leerling", "mijn-plan")
    moment = heard(uitgelegd_op="2026-11-16", uitgelegd_door=Persoon("l"), uitgelegd_hoe="gesprek")
    assert "Uitgelegd door Ilse Brandt op 16 november 2026." in told("leerling", "mijn-plan", case(PLAN, moment))


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("afgezien", "Ik wilde nu niets zeggen. Dat mag."),
        ("aangeboden_niet_gebruikt", "Ik heb nog niets gezegd. Dat mag."),
        ("niet_gelukt", "Het praten lukte nog niet."),
    ],
)
def test_not_wanting_to_speak_is_a_normal_outcome(told, outcome, words):
    moment = replace(heard(uitkomst=outcome, inbreng=""), tabellen={})
    plan = changed(inbreng_leerling="")
    assert words in told("leerling", "mijn-plan", case(plan, moment))


def test_an_empty_plan_says_what_is_still_missing(told):
    text = told("leerling", "mijn-plan", case(empty(), replace(HEARD, bij_uid="andere")))
    assert text.count("Hier staat nog niets. Vertel het ons maar.") == 3
    assert "Ons doel kiezen we samen." in text
    assert "Ik heb nog niets gezegd over dit plan." in text


def test_a_goal_that_is_past_sets_no_date(told):
    late = replace(
        PLAN.rijen("doelen")[0], waarden={"kinddoel": "Ik tel tot 20.", "datum_klaar": str(date(2026, 6, 1))}
    )
    plan = replace(changed(kinddoel=""), tabellen={**PLAN.tabellen, "doelen": (late,)})
    text = told("leerling", "mijn-plan", case(plan))
    assert "Ik tel tot 20." in text
    assert "We kijken samen" not in text


@pytest.mark.parametrize(
    ("sentence", "sign"),
    [
        ("Ik reken goed.", "rekenen"),
        ("Hardop lezen vind ik spannend.", "boek"),
        ("Harde geluiden vind ik niet fijn.", "koptelefoon"),
        ("Van toetsen word ik gespannen.", "toets"),
        ("Ik ben blij.", None),
    ],
)
def test_a_pictogram_follows_from_the_words(sentence, sign):
    assert pictogram(sentence) == sign


def test_every_pictogram_exists():
    assert [name for name, _ in pictograms() if not resource("pictograms", f"{name}.svg").is_file()] == []
