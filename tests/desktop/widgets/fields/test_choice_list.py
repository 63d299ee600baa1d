"""The list of a choice that is open: under its field, every line whole, twelve at most."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.people import PersonControl


def control(number, *, always=False):
    return ChoiceControl(tuple(Option(f"v{at}", f"Keuze {at}") for at in range(number)), always=always)


@pytest.mark.parametrize("number", [2, 7, 30])
def test_every_line_of_an_open_list_is_whole(qtbot, shown, number):
    made = control(number)
    shown(made)
    made.choices.showPopup()
    view = made.choices.view()
    qtbot.waitUntil(view.isVisible)
    lines = min(number, 12)
    last = view.visualRect(view.model().index(lines - 1, 0))
    assert view.viewport().rect().contains(last)
    made.choices.hidePopup()


def test_delete_leaves_a_choice_of_which_one_always_holds(qtbot, shown):
    always, free = control(3, always=True), control(3)
    shown(always, free)
    for one in (always, free):
        one.set_value("v1")
        qtbot.keyClick(one.choices, Qt.Key.Key_Delete)
    assert always.value() == "v1"
    assert free.value() is None


def test_other_options_keep_what_was_chosen(qtbot, shown):
    made = control(3)
    shown(made)
    made.set_value("v1")
    made.set_options((Option("v1", "Anders"), Option("v9", "Negen")))
    assert made.value() == "v1"
    made.set_options((Option("v9", "Negen"),))
    assert made.value() is None


def test_a_choice_that_is_too_long_for_its_field_ends_in_dots_and_is_told_whole_under_the_mouse(qtbot, shown):
    whole = "Aanvraag toelaatbaarheidsverklaring, eerste aanvraag so, van 27 november 2026"
    made = ChoiceControl((Option("long", whole), Option("short", "Kort")))
    shown(made)
    made.choices.setFixedWidth(220)
    made.set_value("long")
    qtbot.waitUntil(lambda: made.choices.width() == 220)
    assert made.choices.shown_words.endswith("…")
    at = made.choices.rect().center()
    asked = QHelpEvent(QEvent.Type.ToolTip, at, made.choices.mapToGlobal(at))
    QApplication.sendEvent(made.choices, asked)
    assert QToolTip.text() == whole
    made.set_value("short")
    assert made.choices.shown_words == "Kort"
    QApplication.sendEvent(made.choices, asked)
    assert QToolTip.text() != "Kort"
    QToolTip.hideText()


YEARS = tuple(Option(f"v{at}", f"Groep {at}") for at in range(1, 9))


@pytest.mark.parametrize(
    ("typed", "meant"), [("groep 6", "v6"), ("6", "v6"), ("g", "v1"), ("gg", "v2"), ("groep 4", "v4")]
)
def test_typing_finds_a_line_by_its_words_with_a_space_or_by_one_of_them(qtbot, shown, typed, meant):
    made = ChoiceControl(YEARS)
    shown(made)
    made.choices.setFocus()
    heard = []
    made.edited.connect(lambda: heard.append(made.value()))
    qtbot.keyClicks(made.choices, typed)
    assert not made.choices.view().isVisible()
    assert made.value() == heard[-1] == meant


def test_typing_finds_a_line_of_an_open_list_and_a_space_after_a_pause_opens_it(qtbot, shown):
    made = ChoiceControl(YEARS)
    shown(made)
    qtbot.keyClick(made.choices, Qt.Key.Key_Space)
    view = made.choices.view()
    qtbot.waitUntil(view.isVisible)
    qtbot.keyClicks(view, "groep 7")
    assert view.currentIndex().row() == 6
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert made.value() == "v7"


@pytest.mark.parametrize(("typed", "meant"), [("Ril", "r"), ("Merel", "i")])
def test_an_arrow_opens_the_list_of_people_and_what_was_typed_stays(qtbot, shown, typed, meant):
    made = PersonControl((Option("i", "Ilse Brandt"), Option("r", "Rilana Vos")))
    shown(made)
    made.choices.setFocus()
    for letter in typed:
        qtbot.keyClick(made.choices, letter)
    before = made.words()
    qtbot.keyClick(made.choices, Qt.Key.Key_Down)
    view = made.choices.view()
    qtbot.waitUntil(view.isVisible)
    assert made.words() == before
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert made.value() == meant
