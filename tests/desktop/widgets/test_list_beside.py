"""A list with what was chosen beside it: how wide, in which order, and in one column below each other."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.shell.room import Room
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, down
from desktop.widgets.list_beside import ListBeside


@pytest.fixture
def beside(shown, qtbot):
    made = ListBeside(down(QLabel("Noor"), STRETCH), QLabel("Wat van Noor is"), 300, 250)
    shown(made).resize(1000, 400)
    qtbot.waitUntil(lambda: made.width() > 900)
    return made


@pytest.mark.parametrize(("room", "width"), [(Room.WIDE, 300), (Room.NARROW, 250)])
def test_the_list_is_as_wide_as_the_room_gives_and_the_rest_stands_beside_it(beside, qtbot, room, width):
    beside.fit_in(room)
    qtbot.waitUntil(lambda: beside.listed.width() == width)
    assert beside.shown.geometry().left() > beside.listed.geometry().right()
    qtbot.waitUntil(lambda: beside.listed.width() + 16 + beside.shown.width() == beside.width())
    Theme.current().set_percent(125)
    qtbot.waitUntil(lambda: beside.listed.width() == Theme.current().length(width) > width)


def test_in_one_column_it_stands_below_the_list_and_both_take_the_width(beside, qtbot):
    beside.fit_in(Room.SINGLE)
    qtbot.waitUntil(lambda: beside.shown.geometry().top() > beside.listed.geometry().bottom())
    assert beside.single
    qtbot.waitUntil(lambda: beside.listed.width() == beside.shown.width() == beside.width())
    beside.fit_in(Room.WIDE)
    qtbot.waitUntil(lambda: beside.listed.width() == 300)
    assert not beside.single


def test_with_nothing_beside_it_the_list_stays_at_its_side(beside, qtbot):
    beside.shown.hide()
    qtbot.wait(20)
    assert (beside.listed.geometry().left(), beside.listed.width()) == (0, 300)
