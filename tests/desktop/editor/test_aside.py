"""A "let op" is put aside with a reason, can be taken back, and comes back when the text it is about changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from screen_reader import unheard

from desktop.shell.route import Route, ScreenName
from desktop.widgets.findings import Weight

WHY = "Vader is drie keer gebeld."


@pytest.fixture
def opp(demo):
    return demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid, section="overleg"))


def cards(opp, weight):
    return [one for one in opp._findings.cards if one.shown.weight is weight]


def lay_aside(demo, opp, reason=WHY):
    card = cards(opp, Weight.MIND)[0]
    card.aside.click()
    QApplication.focusWidget().insert(reason)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    demo.settle()


def test_only_a_let_op_can_be_put_aside(opp):
    assert cards(opp, Weight.MIND)
    assert all(one.aside.isVisible() is (one.shown.weight is Weight.MIND) for one in opp._findings.cards)


def test_it_asks_a_reason_and_stays_with_it_at_the_foot(demo, opp):
    card = cards(opp, Weight.MIND)[0]
    words = card.shown.words
    card.aside.click()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert "in één zin" in card._form.why.message
    lay_aside(demo, opp)
    assert words not in [one.shown.words for one in opp._findings.cards]
    assert "let op" not in opp._findings.counts
    aside = opp._findings._put_aside
    assert aside.opener.text() == "1 opzijgelegd"
    aside.opener.click()
    told = [one.text() for one in aside.findChildren(QLabel) if one.isVisible()]
    assert told == [words, f"Opzijgelegd: {WHY}"]
    assert unheard(opp) == []
    assert [one.reden for one in demo.case("Yasmin").redenen][-1] == WHY


def test_it_comes_back_when_the_text_changes_and_not_when_another_does(demo, opp):
    lay_aside(demo, opp)
    opp.open_section("factoren")
    demo.settle()
    opp.form.fields["beeld"].put("Iets anders.")
    demo.settle()
    assert cards(opp, Weight.MIND) == []
    opp.open_section("overleg")
    demo.settle()
    place = opp.view.aside[0].bevinding.veld
    consent = opp.form.tables[place.id]
    consent.open(place.rij_uid)
    consent.cells["opmerking"].put("Vader belt morgen terug.")
    demo.settle()
    demo.qtbot.waitUntil(lambda: bool(cards(opp, Weight.MIND)))
    assert not opp._findings._put_aside.isVisible()


def test_it_is_taken_back_by_its_button_and_by_undo(demo, opp):
    lay_aside(demo, opp)
    assert demo.window.workspace.toast.words == "Opzijgelegd. Het komt terug als de tekst verandert."
    demo.window.workspace.undoing.undo_last()
    demo.settle()
    demo.qtbot.waitUntil(lambda: bool(cards(opp, Weight.MIND)))
    lay_aside(demo, opp)
    opp._findings._put_aside.back_asked.emit(opp.view.aside[0].uid)
    demo.settle()
    demo.qtbot.waitUntil(lambda: bool(cards(opp, Weight.MIND)))


def test_a_half_typed_reason_outlives_a_new_reading_and_a_lock(demo, opp):
    cards(opp, Weight.MIND)[0].aside.click()
    demo.qtbot.keyClicks(QApplication.focusWidget(), "Vader is")
    opp.form.tables["instemmingen"]
    opp.read()
    demo.settle()
    assert cards(opp, Weight.MIND)[0]._form.why.control.words() == "Vader is"
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    demo.open()
    demo.settle()
    again = cards(demo.window.workspace.shown, Weight.MIND)[0]
    assert again._form.why.control.words() == "Vader is"
    again._form.left.emit()
    assert again.aside.isVisible()


def test_escape_leaves_it(opp):
    card = cards(opp, Weight.MIND)[0]
    card.aside.click()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not card._form.isVisible()
    assert QApplication.focusWidget() is card.aside
