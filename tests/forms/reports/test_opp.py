"""The full OPP: every section with its letter, what is still open as such, and who signed what."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

from opp_cases import HEARD, MOTHER, PLAN, SECRETS, TODAY, case, changed, empty, vastgesteld

from forms.audience import reader
from forms.definition import form
from forms.reports.content import Heading, words
from forms.reports.making import make, reports
from forms.vocabulary import vocabularies
from models.snapshot import Rij, Veldwaarden
from models.values import Persoon

MADE = datetime(2026, 11, 24, tzinfo=UTC)
READERS = (
    ("leerling", "mijn-plan"),
    ("ouders", "kort"),
    ("ouders", "opp"),
    ("school", "opp"),
    ("swv", "casusoverzicht"),
)


def lettered(beeld):
    (_, _, report), *_ = reports(beeld, reader(beeld, "school", TODAY), TODAY)
    return [(one.letter, words(one.text)) for one in report.blocks if isinstance(one, Heading) and one.letter]


def test_sections_carry_the_letters_of_the_form_in_its_order():
    labels = [section.label for section in form("opp_po").sectie if ". " in section.label]
    found = [f"{letter}. {name}" for letter, name in lettered(case())]
    assert found == [label for label in labels if label in found]
    assert len(found) >= 9


def test_it_holds_every_text_that_the_school_wrote(told):
    text = told("school", "opp")
    for value in PLAN.antwoorden.waarden.values():
        if isinstance(value, str) and " " in value:
            assert value in text, value


def test_what_a_goal_still_lacks_is_printed_as_such(told):
    text = told("school", "opp")
    assert "nog niemand" in text
    assert "nog geen maat" in text
    assert "nog geen datum" in text


def test_a_pupil_of_eighteen_has_the_talk_and_agrees_itself(told):
    assert "overeenstemming met ouders nodig" in told("school", "opp")
    text = told("school", "opp", case(geboortedatum=date(2008, 3, 14)))
    assert "overeenstemming met de leerling zelf nodig" in text
    assert "Overleg ouders" not in text


def test_sections_without_content_are_named(told):
    assert "Nog niet ingevuld: L. Bijlagen." in told("school", "opp")
    names = told("school", "opp", case(empty(), replace(HEARD, bij_uid="andere")))
    assert "D. Factoren; E. Uitstroom en onderbouwing; F. Onderwijs- en ondersteuningsbehoeften" in names


def test_a_difference_stays_and_stands_on_top(told):
    text = told("school", "opp")
    assert "Verschil blijft staan. Rik Prooijen is niet akkoord met het handelingsdeel" in text
    assert text.index("Verschil blijft staan") < text.index("Gegevens van de leerling")


def test_seen_agreed_and_set_are_different_lines(told):
    text = told("school", "opp")
    assert "Rik Prooijen Handelingsdeel niet akkoord 09-11-2026 Eerst een half jaar extra hulp." in text
    assert "gezien akkoord met het handelingsdeel akkoord met opmerking niet akkoord Handtekening Datum" in text
    assert "Namens het bevoegd gezag perspectiefdeel vastgesteld handelingsdeel vastgesteld" in text


def test_a_signature_without_a_day_says_that_its_day_lacks(told):
    begun = Rij({"wie": Persoon(MOTHER.uid)}, "begun")
    text = told("school", "opp", case(replace(PLAN, tabellen={**PLAN.tabellen, "ondertekeningen": (begun,)})))
    assert "Sanne Veldman nog geen datum" in text


def test_a_factor_that_is_not_said_to_help_or_to_hinder_is_printed_all_the_same(told):
    loose = Rij({"omschrijving": "Draagt een koptelefoon."}, "begun")
    plan = replace(PLAN, tabellen={**PLAN.tabellen, "factoren": (*PLAN.rijen("factoren"), loose)})
    for who, which in (("school", "opp"), ("swv", "casusoverzicht")):
        text = told(who, which, case(plan))
        assert "Helpt of hindert: nog niet gekozen" in text
        assert "Draagt een koptelefoon." in text
        assert "nog niet gekozen" not in told(who, which)


def test_who_agreed_is_not_asked_again(told):
    text = told("school", "opp")
    places = text[text.index("Gezien is iets anders dan akkoord") :]
    assert "Sanne Veldman Handelingsdeel akkoord 09-11-2026" in places
    assert len(re.findall(r"Sanne Veldman", places)) == 1
    assert len(re.findall(r"Rik Prooijen", places)) == 2


def test_a_plan_that_was_set_asks_for_no_signature(told):
    text = told("school", "opp", vastgesteld(case()))
    assert "Ilse Brandt Handelingsdeel vastgesteld 20-11-2026" in text
    assert "Handtekening" not in text


def test_a_plan_that_was_set_is_printed_as_it_was_then(told):
    beeld = vastgesteld(case())
    later = replace(
        beeld,
        betrokkenen=tuple(replace(one, naam="Sanne Jansen") if one == MOTHER else one for one in beeld.betrokkenen),
    )
    text = told("school", "opp", later)
    assert "Sanne Veldman" in text
    assert "Sanne Jansen" not in text


def test_the_code_belongs_to_exactly_this_text():
    def code(plan):
        papers = [one for voor in ("leerling", "ouders", "school") for one in make(case(plan), voor, TODAY, MADE)]
        return {one.code for one in papers if one.name.startswith("opp-")}

    same = code(PLAN)
    assert len(same) == 1
    assert code(PLAN) == same
    assert code(changed(beeld="Noor werkt goed door in een kleine groep.")) != same


def test_no_code_of_a_vocabulary_reaches_paper(told):
    codes = {term.code for one in vocabularies().values() for term in one.terms if "_" in term.code}
    for voor, rapport in READERS:
        text = told(voor, rapport)
        assert [code for code in codes if re.search(rf"\b{code}\b", text)] == []


def test_an_ordinary_case_stays_within_four_pages():
    long = "In de groep zoekt zij snel contact en legt zij graag de regels uit aan een ander kind. " * 8
    fields = ("hulpvraag", "beeld", "uitstroom_motivering", "onderwijsbehoeften", "visie_ouders")
    beeld = case(changed(**dict.fromkeys(fields, long)))
    (school,) = make(beeld, "school", TODAY, MADE, rapport="opp")
    assert school.pages <= school.meant == 4


def test_file_names_hold_no_name_of_a_person():
    files = [one for voor in ("leerling", "school", "swv") for one in make(case(), voor, TODAY, MADE)]
    files += [one for who in (None, "p-moeder", "p-vader") for one in make(case(), "ouders", TODAY, MADE, persoon=who)]
    assert [one.name for one in files if re.search("Noor|Veldman|Sanne|Rik|Prooijen", one.name)] == []
    assert len({one.name for one in files}) == len(files)


def test_titles_of_documents_hold_no_name_of_a_person():
    for voor in ("leerling", "ouders", "school", "swv"):
        beeld = case()
        for _, _, report in reports(beeld, reader(beeld, voor, TODAY), TODAY):
            assert not re.search("Noor|Veldman", report.title)


def test_a_question_that_the_form_adds_is_printed(told):
    plan = replace(PLAN, antwoorden=Veldwaarden({**PLAN.antwoorden.waarden, "signalen": None, "thuistaal": None}))
    text = told("school", "opp", case(plan, thuistaal="pl", tolk_nodig=True))
    assert "Thuistaal Pools" in text
    assert "Tolk nodig ja" in text


def test_the_school_sees_that_something_is_secret_and_never_what(told):
    text = told("school", "opp")
    assert "telefoonnummer geheim, e-mailadres geheim, adres geheim" in text
    assert [secret for secret in SECRETS if secret in text] == []
    assert "0690111222 Lindehof 44, 2345 BD Oostermeer" in text.replace("\n", " ")


def test_columns_in_which_nothing_stands_are_left_out(told):
    text = told("school", "opp")
    assert "Doel Streven en meten Wie Klaar op" in text
    assert "Waarom" not in text
