"""The list of a choice that is open: under its field, every line whole, twelve at most."""

import pytest
from PySide6.QtCore import Qt

from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.options import Option


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
