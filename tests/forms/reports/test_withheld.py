"""What never stands on paper although somebody typed it."""

from dataclasses import replace

import pytest
from opp_cases import PLAN, SECRETS, case, changed, row

from forms.reports.withheld import NUMBER, SECRET
from forms.versiecode import text_hash
from models.snapshot import Document, Veldwaarden

TYPED = "Brief 111222333 naar zwaluwstraat 903, bel 0690333444 of rik@elders.example."


@pytest.mark.parametrize(("voor", "rapport"), [("school", "opp"), ("ouders", "kort"), ("swv", "casusoverzicht")])
def test_numbers_of_persons_and_secret_details_are_taken_out_of_texts(told, voor, rapport):
    text = told(voor, rapport, case(changed(beeld=TYPED, visie_ouders=TYPED, samenvatting_swv=TYPED)))
    assert NUMBER in text
    assert SECRET in text
    for secret in ("111222333", "zwaluwstraat 903", *SECRETS):
        assert secret not in text


def test_they_are_taken_out_of_tables_too(told):
    goals = {**PLAN.tabellen, "doelen": (row("d", doel="Noor leest de brief 111222333", status="open"),)}
    assert f"Noor leest de brief {NUMBER}" in told("school", "opp", case(replace(PLAN, tabellen=goals)))


def test_a_telephone_number_that_is_not_secret_stays(told):
    assert "bel 0690111222" in told("school", "opp", case(changed(beeld="Voor vragen: bel 0690111222.")))


def request(**answers):
    return Document("t", "tlv", "tlv_aanvraag_eerste", Veldwaarden(answers), {"factoren": (row("f", soort="x"),)})


def test_the_code_of_a_request_belongs_to_exactly_its_text():
    beeld, one = case(), request(behoefte_leren="Kleine stappen.")
    assert text_hash(beeld, one) == text_hash(beeld, request(behoefte_leren="Kleine stappen."))
    assert text_hash(beeld, one) != text_hash(beeld, request(behoefte_leren="Grote stappen."))
    assert text_hash(beeld, one) != text_hash(beeld, replace(one, tabellen={}))


def test_the_code_of_a_request_changes_with_what_the_pupil_said_about_it():
    heard = Document("h", "hoormoment", "hoormoment", Veldwaarden({"inbreng": "Ja."}), bij_uid="t")
    other = replace(heard, antwoorden=Veldwaarden({"inbreng": "Nee."}))
    codes = {text_hash(case(PLAN, one), request()) for one in (heard, other)}
    assert len(codes) == 2
