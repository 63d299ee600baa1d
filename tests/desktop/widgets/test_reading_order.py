"""Tab follows the page as it is laid out now, whatever was made first."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLineEdit, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from desktop.widgets.arrange import across, down
from desktop.widgets.reading_order import step, stops
from desktop.widgets.tick import Radio


class Page(QWidget):
    @override
    def focusNextPrevChild(self, forward):
        return step(self, forward=forward)


def named(name):
    line = QLineEdit()
    line.setAccessibleName(name)
    return line


def names(page):
    return [one.accessibleName() for one in stops(page)]


def shown(qtbot, layout):
    page = Page()
    page.setLayout(layout)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def focused():
    return QApplication.focusWidget().accessibleName()


def test_what_was_made_last_and_stands_first_is_read_first(qtbot):
    column = down(named("onder"))
    page = shown(qtbot, column)
    later = named("boven")
    column.insertWidget(0, later)
    later.show()
    assert names(page) == ["boven", "onder"]


def test_columns_scrolls_stacks_and_grids_are_read_through(qtbot):
    grid_page, grid = QFrame(), QGridLayout()
    grid.addWidget(named("4"), 1, 0)
    grid.addWidget(named("3"), 0, 1)
    grid.addWidget(named("2"), 0, 0)
    grid_page.setLayout(grid)
    scroll = QScrollArea()
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(grid_page)
    stack = QStackedWidget()
    stack.addWidget(named("niet te zien"))
    stack.addWidget(named("5"))
    stack.setCurrentIndex(1)
    page = shown(qtbot, down(across(named("1"), scroll), stack))
    assert names(page) == ["1", "2", "3", "4", "5"]


def test_what_floats_over_the_page_comes_last(qtbot):
    page = shown(qtbot, down(named("eerst"), named("dan")))
    floating = named("zwevend")
    floating.setParent(page)
    floating.show()
    assert names(page) == ["eerst", "dan", "zwevend"]


def test_tab_and_shift_tab_go_round_past_what_is_hidden_or_off(qtbot):
    off, hidden = named("uit"), named("weg")
    off.setEnabled(False)
    hidden.hide()
    page = shown(qtbot, down(named("1"), off, hidden, named("2")))
    stops(page)[0].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert focused() == "2"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert focused() == "1"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert focused() == "2"


def test_from_what_is_no_stop_one_goes_on_to_what_stands_next(qtbot):
    radio = Radio("ergens")
    radio.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    page = shown(qtbot, down(named("voor"), radio, named("na")))
    radio.setFocus()
    QTest.keyClick(radio, Qt.Key.Key_Tab)
    assert focused() == "na"
    radio.setFocus()
    QTest.keyClick(radio, Qt.Key.Key_Backtab)
    assert focused() == "voor"
    assert page.isVisible()


def test_what_is_hidden_with_the_focus_in_it_gives_it_to_what_is_read_next(qtbot):
    part = QFrame()
    part.setLayout(down(named("binnen")))
    page = shown(qtbot, down(named("eerst"), part, named("daarna")))
    within = part.findChild(QLineEdit)
    within.setFocus()
    part.hide()
    assert focused() == "daarna"
    assert names(page) == ["eerst", "daarna"]
