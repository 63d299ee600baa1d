"""The worklist with large letters: enough of it is seen, and it is itself again after them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme


def test_with_large_letters_two_lines_are_seen_and_the_way_to_why_stands_beside_the_keys(desk, qtbot):
    desk.workspace.resize(1366, 768)
    Theme.current().set_percent(200)
    qtbot.waitUntil(lambda: desk.workspace.room is Room.SINGLE)
    screen = desk.go(Route(ScreenName.WORKLIST))
    desk.settle()
    why = screen.beside.why
    keys = next(one for one in screen.findChildren(QLabel) if one.text() == "kiezen" and one.isVisible())
    at = why.mapTo(screen, QPoint(0, 0)).y()
    assert at < keys.mapTo(screen, keys.rect().center()).y() < at + why.height()
    assert screen.rect().contains(why.mapTo(screen, why.rect().bottomRight()))
    assert screen.list.viewport().height() > 300


def test_after_large_letters_lists_are_low_again_and_nothing_of_the_panel_is_cut(desk, qtbot):
    desk.workspace.resize(1366, 768)
    Theme.current().set_percent(200)
    qtbot.waitUntil(lambda: desk.workspace.room is Room.SINGLE)
    screen = desk.go(Route(ScreenName.WORKLIST))
    desk.settle()
    qtbot.wait(100)
    Theme.current().set_percent(100)
    qtbot.waitUntil(lambda: desk.workspace.room is Room.NARROW)
    desk.settle()
    scroll = screen.panel._scroll
    qtbot.waitUntil(lambda: screen.filters.groups.target().height() == 36)
    qtbot.waitUntil(lambda: 0 < scroll.widget().width() <= scroll.viewport().width())


def test_with_large_letters_who_goes_on_with_a_name_that_is_there_sees_the_whole_warning(desk, qtbot):
    desk.workspace.resize(1366, 768)
    Theme.current().set_percent(200)
    qtbot.waitUntil(lambda: desk.workspace.room is Room.SINGLE)
    screen = desk.go(Route(ScreenName.NEW))
    for name, words in (("roepnaam", "Łukasz"), ("achternaam", "Wiśniewski"), ("geboortedatum", "2018-05-21")):
        screen.form.controls[name].set_value(words)
    screen.form.named.emit()
    desk.settle()
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    warning = screen.duplicate
    assert warning.isAncestorOf(QApplication.focusWidget())
    qtbot.waitUntil(lambda: warning.visibleRegion().boundingRect() == warning.rect())
