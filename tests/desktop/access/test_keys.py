"""The keys of the design, each pressed in the window: what it does, and that it stands where one finds it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from desktop.shell.explanation import ExplanationCard
from desktop.shell.key_card import KeyCard
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.compare import CompareBlock
from desktop.widgets.keys import key_words

CASE = "Yasmin"


@pytest.fixture
def press(demo):
    def pressing(keys: str) -> None:
        pair = QKeySequence(keys)[0]
        QTest.keyClick(QApplication.focusWidget() or demo.window, pair.key(), pair.keyboardModifiers())
        if demo.window.workspace is not None:
            demo.settle()

    return pressing


@pytest.fixture
def at(demo):
    def going(screen: ScreenName) -> object:
        return demo.go(Route(screen, demo.case(CASE).uid))

    return going


def place(demo) -> ScreenName:
    return demo.window.workspace.route().screen


@pytest.mark.parametrize(
    ("keys", "there"),
    [
        ("Alt+1", ScreenName.WORKLIST),
        ("Alt+2", ScreenName.DOSSIERS),
        ("Alt+5", ScreenName.IMPORT),
        ("Alt+6", ScreenName.SETTINGS),
        ("Ctrl+N", ScreenName.NEW),
    ],
)
def test_keys_that_go_somewhere(demo, press, at, keys, there):
    at(ScreenName.DOSSIER)
    press(keys)
    assert place(demo) == there
    press("Alt+Left")
    assert place(demo) == ScreenName.DOSSIER


@pytest.mark.parametrize(
    ("keys", "there"), [("Ctrl+Return", ScreenName.OPP), ("Ctrl+P", ScreenName.REPORT), ("Alt+4", ScreenName.REPORT)]
)
def test_the_acts_of_a_dossier(demo, press, at, keys, there):
    at(ScreenName.DOSSIER)
    press(keys)
    assert place(demo) == there


def test_search_opens_and_esc_brings_the_focus_back(demo, press, at):
    at(ScreenName.OPP)
    before = QApplication.focusWidget()
    press("Ctrl+K")
    assert demo.window.workspace.search.palette.isVisible()
    press("Escape")
    assert not demo.window.workspace.search.palette.isVisible()
    assert QApplication.focusWidget() is before


def test_lock_from_within_a_field(demo, press, at):
    opp = at(ScreenName.OPP)
    opp.open_section("factoren")
    demo.settle()
    press("Ctrl+L")
    assert demo.window.workspace is None


def test_letters_larger_smaller_and_as_they_were(demo, press, at):
    at(ScreenName.DOSSIER)
    press("Ctrl++")
    larger = Theme.current().percent
    press("Ctrl++")
    press("Ctrl+-")
    assert Theme.current().percent == larger > 100
    press("Ctrl+0")
    assert Theme.current().percent == 100


@pytest.mark.parametrize(("keys", "kind"), [("F1", KeyCard), ("F2", ExplanationCard)])
def test_help_of_a_screen_opens_and_esc_closes_it(demo, press, at, keys, kind):
    at(ScreenName.OPP)
    before = QApplication.focusWidget()
    press(keys)
    card = demo.window.findChild(kind)
    assert card.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    demo.settle()
    assert QApplication.focusWidget() is before


def test_saving_is_answered_and_esc_takes_the_answer_away(demo, press, at):
    at(ScreenName.DOSSIER)
    press("Ctrl+S")
    toast = demo.window.workspace.toast
    assert toast.isVisible()
    assert "bewaard" in toast.words
    press("Escape")
    assert not toast.isVisible()


def test_compare_on_and_off(demo, press, at):
    opp = at(ScreenName.OPP)
    press("Ctrl+D")
    on = [one for one in opp.findChildren(CompareBlock) if one.isVisible()]
    press("Ctrl+D")
    off = [one for one in opp.findChildren(CompareBlock) if one.isVisible()]
    assert len(on) > len(off)


def test_sections_one_by_one(demo, press, at):
    at(ScreenName.OPP)
    begin = demo.window.workspace.route().section
    press("Alt+Down")
    assert demo.window.workspace.route().section != begin
    press("Alt+Up")
    assert demo.window.workspace.route().section == begin


def test_findings_one_by_one_and_back(demo, press, at):
    at(ScreenName.OPP)
    press("F8")
    first = demo.window.workspace.route()
    press("F8")
    second = demo.window.workspace.route()
    assert (first.section, first.field) != (second.section, second.field)
    press("Shift+F8")
    back = demo.window.workspace.route()
    assert (back.section, back.field) == (first.section, first.field)


def test_regions_come_round(demo, press, at):
    at(ScreenName.OPP)
    begin = QApplication.focusWidget()
    seen = []
    for _ in range(8):
        press("F6")
        seen.append(QApplication.focusWidget())
        if seen[-1] is begin:
            break
    assert seen[-1] is begin
    assert len(set(seen)) >= 3


def test_tab_moves_on_from_a_long_text_and_ctrl_tab_puts_one_in(demo, press, at):
    opp = at(ScreenName.OPP)
    opp.open_section("factoren")
    demo.settle()
    page = next(one for one in opp.form.findChildren(QPlainTextEdit) if one.isVisible())
    page.setFocus()
    press("Ctrl+Tab")
    assert "\t" in page.toPlainText()
    press("Tab")
    assert QApplication.focusWidget() is not page


def test_a_letter_is_a_letter_while_typing(demo, press, at):
    opp = at(ScreenName.OPP)
    opp.open_section("factoren")
    demo.settle()
    page = next(one for one in opp.form.findChildren(QPlainTextEdit) if one.isVisible())
    page.setFocus()
    for letter in "tnh":
        QTest.keyClicks(page, letter)
    assert "tnh" in page.toPlainText()


def test_the_card_names_every_key_that_works_everywhere(demo, press, at):
    at(ScreenName.OPP)
    press("F1")
    card = demo.window.findChild(KeyCard)
    shown = {one.text() for one in card.findChildren(QLabel)}
    wanted = ("Ctrl+K", "Ctrl+L", "Ctrl+N", "Ctrl+P", "Ctrl+Z", "Ctrl+Y", "F1", "F2", "F6", "F8", "Alt+Left", "Ctrl+0")
    assert [one for one in wanted if not any(key_words(one) in words for words in shown)] == []
    QTest.keyClick(card, Qt.Key.Key_Escape)
