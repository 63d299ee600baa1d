"""The gallery as a window: every page opens, in every theme and letter size, and what is in it works."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from screen_reader import unheard

from desktop.gallery.pages import PAGES
from desktop.gallery.sheet import Sheet
from desktop.gallery.window import GalleryWindow
from desktop.theme.theme import Mode, Theme
from desktop.widgets.fields.segments import Segment
from desktop.widgets.row import Row


@pytest.fixture
def window(qtbot):
    window = GalleryWindow()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    Theme.current().set_system_palette(None)


def _press(window: QWidget, words: str, qtbot) -> None:
    button = next(one for one in window.findChildren(Segment) if one.text() == words and one.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _shown(window: QWidget) -> Sheet:
    return next(one for one in window.findChildren(Sheet) if one.isVisible())


def test_each_page_opens_from_the_list(window, qtbot):
    for one in PAGES:
        row = next(row for row in window.findChildren(Row) if row.accessibleName() == one.title and row.isVisible())
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        assert _shown(window).page is one
    assert unheard(window) == []


def test_theme_and_letters_are_chosen_above_the_page(window, qtbot):
    before = _shown(window).page
    _press(window, Mode.CONTRAST.value, qtbot)
    _press(window, "200%", qtbot)
    assert (Theme.current().mode, Theme.current().percent) == (Mode.CONTRAST, 200)
    assert _shown(window).page is before
