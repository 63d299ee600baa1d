"""What a region decides: shown with what the rule says, kept, taken back, and followed by the deadlines."""

from datetime import timedelta

import pytest
from desk import words_on
from settings_desk import kept, open_page
from sqlalchemy import select

from desktop.settings.pages import Section
from models.tables import Termijn

DAYS = "OPP-12.toelichting_dagen"
WEEKS = "TLV-35.besluit_dagen"
AGE = "TLV-30.leerling_tekent_vanaf"


@pytest.fixture
def page(qtbot, desk):
    page = open_page(desk, Section.PROFILE)
    qtbot.waitUntil(lambda: "ARR-07.offerte_verplicht" in page.fields)
    return page


def put(desk, page, name, value):
    field = page.fields[name].field
    field.control.set_value(value)
    field.control.edited.emit()
    return kept(desk).verbanden[0].waarden


def test_each_choice_says_what_the_rule_says_and_where_that_comes_from(page):
    words = words_on(page)
    assert "De regel zegt: 14 dagen." in words or "Volgt de regel: 14 dagen." in words
    assert "Bron (praktijk, niet wettelijk)" in words
    assert "Volgt de regel: geen grens." in words


def test_weeks_are_asked_and_days_are_kept(desk, page):
    assert put(desk, page, WEEKS, 6)[WEEKS] == 42
    assert page.fields[WEEKS].back.isVisible()
    assert page.fields[WEEKS].standard.text().startswith("Eigen keuze. De regel zegt: 8 weken.")
    put(desk, page, WEEKS, 8)
    assert page.fields[WEEKS].standard.text().startswith("Eigen keuze, gelijk aan wat de regel zegt: 8 weken.")
    page.fields[WEEKS].back.click()
    assert WEEKS not in kept(desk).verbanden[0].waarden
    assert page.fields[WEEKS].field.control.value() is None
    assert not page.fields[WEEKS].back.isVisible()


def test_what_cannot_be_is_told_and_not_kept(desk, page):
    before = put(desk, page, WEEKS, 6)
    assert put(desk, page, WEEKS, 99) == before
    assert "van 1 tot en met 26 weken" in page.fields[WEEKS].field.message
    assert page.fields[WEEKS].field.control.value() == 99
    assert put(desk, page, WEEKS, 7)[WEEKS] == 49
    assert page.fields[WEEKS].field.message == ""


def test_nobody_is_a_choice_of_its_own(desk, page):
    tick = page.fields[AGE].nobody
    tick.click()
    if not tick.isChecked():
        tick.click()
    waarden = kept(desk).verbanden[0].waarden
    assert AGE in waarden
    assert waarden[AGE] is None
    tick.click()
    assert AGE not in kept(desk).verbanden[0].waarden


def test_days_are_typed_in_words_and_kept_in_order(desk, page):
    assert put(desk, page, "indiendata", "9 februari 2027; 12-1-2027")["indiendata"] == ["2027-01-12", "2027-02-09"]
    assert (
        put(desk, page, "TLV-07.uiterste_datum_verlenging", "15 april")["TLV-07.uiterste_datum_verlenging"] == "04-15"
    )
    put(desk, page, "TLV-07.uiterste_datum_verlenging", "geen idee")
    assert page.fields["TLV-07.uiterste_datum_verlenging"].field.message


def test_switches_choices_and_lists(desk, page):
    assert put(desk, page, "TLV-31.school_akkoord_verplicht", True)["TLV-31.school_akkoord_verplicht"] is True
    assert put(desk, page, "TLV-15.handtekeningen_ouders", "alle_met_gezag")["TLV-15.handtekeningen_ouders"] == (
        "alle_met_gezag"
    )
    assert put(desk, page, "TLV-22.begroting_bij_categorie", ("2", "3"))["TLV-22.begroting_bij_categorie"] == ["2", "3"]


def test_the_deadlines_follow_in_the_background(desk, page):
    def days():
        with desk.vault.reading() as connection:
            asked = select(Termijn.uid, Termijn.dossier_uid, Termijn.soort, Termijn.beginpunt, Termijn.datum).where(
                Termijn.regel == "OPP-12"
            )
            return {(one.dossier_uid, one.soort, one.beginpunt): one.datum for one in connection.execute(asked)}

    put(desk, page, DAYS, 14)
    desk.settle()
    before = days()
    put(desk, page, DAYS, 21)
    desk.settle()
    after = days()
    assert before
    assert before.keys() == after.keys()
    moved = {after[one] - before[one] for one in before}  # those of another region stay
    assert timedelta(days=7) in moved <= {timedelta(0), timedelta(days=7)}


def test_without_a_samenwerkingsverband_one_is_added_for_the_schools_there_are(bare_desk):
    page = open_page(bare_desk, Section.PROFILE)
    assert "Er is nog geen samenwerkingsverband." in words_on(page)
    assert page.fields == {}
    page.adder.click()
    bare_desk.settle()
    assert [one.naam for one in kept(bare_desk).verbanden] == ["Nieuw samenwerkingsverband"]
    assert page.naam.control.line.hasFocus()
    assert page.naam.control.line.selectedText() == "Nieuw samenwerkingsverband"
    page.code.control.line.setText("po9901")
    page.code.control.edited.emit()
    assert kept(bare_desk).verbanden[0].code == "PO9901"
    bare_desk.workspace.undoing.undo_last()
    bare_desk.settle()
    assert kept(bare_desk).verbanden == ()
    assert page.fields == {}
