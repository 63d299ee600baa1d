"""The case summary: initial and age only, and what the samenwerkingsverband may read."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from case_files import take_example
from memory_vault import memory_vault
from opp_cases import PLAN, TODAY, case, changed
from report_texts import text_of
from sqlalchemy import select

from forms.audience import reader
from forms.reports.making import make, reports
from models.snapshot import DossierBeeld, Veldwaarden
from models.snapshot.read import read_dossier
from models.tables import Dossier

DAY = date(2026, 11, 22)


def test_it_names_the_pupil_by_initial_age_and_group(told):
    text = told("swv", "casusoverzicht")
    assert "N. (8), groep 5" in text
    assert "99XD00" in text
    assert "PO9901" in text


def test_no_name_of_pupil_or_parent_also_where_a_text_mentions_it(told):
    text = told("swv", "casusoverzicht")
    assert "N. en haar moeder S. vragen hulp bij rekenen." in text
    for name in ("Noor", "Veldman", "Sanne", "Rik", "Prooijen", "Tineke"):
        assert name not in text


def test_no_address_no_birth_date_no_diagnosis(told):
    text = told("swv", "casusoverzicht")
    for words in ("Lindehof", "14-03-2018", "dyscalculie", "0690111222", "Zwaluwstraat"):
        assert words not in text


def test_the_voices_of_pupil_and_parents_stay_away_and_say_so(told):
    text = told("swv", "casusoverzicht")
    assert "De woorden van de leerling staan in het OPP." in text
    assert "blokjes" not in text
    assert "vrolijk" not in text


def test_it_tells_goals_and_how_far_each_part_is(told):
    text = told("swv", "casusoverzicht")
    assert "Leren: N. rekent tot 100 26-02-2027 Open" in text
    assert "Bijlagen · niet begonnen" in text


def test_it_says_what_was_left_out(told):
    assert "Weggelaten op dit blad:" in told("swv", "casusoverzicht")


def test_without_a_summary_it_says_so(told):
    assert "De school schreef nog geen samenvatting" in told(
        "swv", "casusoverzicht", case(changed(samenvatting_swv=""))
    )


def test_it_is_one_page():
    (one,) = make(case(PLAN), "swv", TODAY, datetime(2026, 11, 24, tzinfo=UTC))
    assert one.pages == one.meant == 1


@pytest.fixture(scope="module")
def asked() -> DossierBeeld:
    """A toddler for whom a TLV is asked while there is no OPP yet."""
    with memory_vault() as vault:
        take_example(vault, "A05")
        with vault.reading() as connection:
            return read_dossier(connection, connection.execute(select(Dossier.uid)).scalar_one())


def of_request(beeld: DossierBeeld) -> str:
    ((_, _, report),) = reports(beeld, reader(beeld, "swv", DAY), DAY, "casusoverzicht")
    return text_of(report)


def test_without_an_opp_it_tells_of_the_request(asked):
    text = of_request(asked)
    assert "S. (3)" in text
    assert "Er is nog geen OPP. Aanvraag: So, concept." in text
    assert "Kiest steeds de plaatjes school en muziek." in text
    assert "L.: eens." in text


def test_of_what_was_tried_stands_what_it_was_and_what_it_did(asked):
    text = of_request(asked)
    assert "Wat is geprobeerd en wat het deed Wat Doel Effect Kinderdagcentrum" in text
    assert "Door" not in text.partition("Wat is geprobeerd")[2].partition("Wat helpt")[0]


def test_a_request_has_no_parts_that_are_not_begun(asked):
    text = of_request(asked)
    assert "Staat van het dossier" not in text
    assert "Stukken in het dossier groeidocument.pdf" in text


def test_no_name_of_the_family_of_a_request(asked):
    text = of_request(asked)
    family = (
        asked.leerling.roepnaam,
        asked.leerling.achternaam,
        *(one.naam for one in asked.betrokkenen if one.soort == "ouder"),
    )
    assert not [word for name in family for word in (name or "").split() if word in text]


def test_a_request_in_which_nobody_is_heard_yet_says_so(asked):
    quiet = [
        replace(one, tabellen={}, antwoorden=Veldwaarden({})) if one.soort == "tlv" else one for one in asked.documenten
    ]
    text = of_request(replace(asked, documenten=tuple(quiet)))
    assert "Van de leerling staat nog niets in de aanvraag." in text
    assert "Van de ouders staat nog niets in de aanvraag." in text
    assert "soort nog niet bekend" in text


def test_that_of_a_request_is_one_page_too(asked):
    (one,) = make(asked, "swv", DAY, datetime(2026, 11, 24, tzinfo=UTC), rapport="casusoverzicht")
    assert one.pages == one.meant == 1
