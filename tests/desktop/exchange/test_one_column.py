"""Taking a roster over in one column: lines are cards, and all of it scrolls with the page."""

from functools import partial

from cut_words import cut_words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar

from desktop.exchange.lines import Tile
from desktop.exchange.roster_delegate import _boxes
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme


def looked(desk, roster):
    screen = desk.go(Route(ScreenName.IMPORT))
    screen.open_file(roster.path)
    desk.settle()
    return screen


def test_in_one_column_each_line_is_a_card_with_its_values_named(qtbot, desk, roster):
    screen = looked(desk, roster)
    table = screen.checking.table
    screen.checking.tiles.choose(Tile.NIEUW)
    row_before = table.lines.line(0).pupil
    desk.workspace.resize(1366, 768)
    Theme.current().set_percent(200)
    qtbot.waitUntil(lambda: table.lines.cards and cut_words(screen) == [])
    assert table.lines.columnCount() == 1
    assert not table.horizontalHeader().isVisible()
    said = table.lines.data(table.lines.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Geboren: " in said
    assert "te kiezen: Nieuw dossier (N), Sla over (S)" in said
    assert table.lines.line(table.currentIndex().row()).pupil == row_before
    table.setFocus()
    desk.press(Qt.Key.Key_S)
    assert table.lines.choice(0) == 1
    table.scrollToTop()
    box = _boxes(table.lines, table.visualRect(table.lines.index(0, 0)))[0]
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert table.lines.choice(0) == 0
    foot = screen.checking.foot.taker
    assert screen.rect().contains(foot.mapTo(screen, foot.rect().bottomRight()))


def test_in_one_column_a_single_card_stands_at_the_top_of_its_list(qtbot, desk, roster):
    roster.first(1)
    screen = looked(desk, roster)
    table = screen.checking.table
    screen.checking.tiles.choose(Tile.NIEUW)
    desk.workspace.resize(1366, 2000)
    Theme.current().set_percent(200)
    qtbot.waitUntil(lambda: table.lines.cards)
    assert table.lines.rowCount() == 1
    desk.settle()
    assert table.parentWidget().height() <= table.height() + 8


def test_in_one_column_all_cards_scroll_with_the_page_and_the_line_one_is_at_is_in_view(qtbot, desk, roster):
    screen = looked(desk, roster)
    checking, table = screen.checking, screen.checking.table
    checking.tiles.choose(Tile.NIEUW)
    desk.workspace.resize(1366, 768)
    Theme.current().set_percent(200)
    qtbot.waitUntil(lambda: table.lines.cards and cut_words(screen) == [])
    assert table.verticalScrollBar().maximum() == 0
    bars = [one for one in screen.findChildren(QScrollBar) if one.isVisible()]
    assert [one.orientation() for one in bars] == [Qt.Orientation.Vertical]
    table.setFocus()

    def in_view(row):
        line = table.visualRect(table.lines.index(row, 0))
        return table.viewport().visibleRegion().contains(line.adjusted(4, 4, -4, -4))

    for row in (1, 2, 3):
        desk.press(Qt.Key.Key_S)
        qtbot.waitUntil(partial(in_view, row))
    for row in (2, 1, 0):
        desk.press(Qt.Key.Key_Up)
        qtbot.waitUntil(partial(in_view, row))


def test_in_one_column_a_file_opens_at_its_tiles_with_the_first_card_in_view(qtbot, desk, roster):
    desk.workspace.resize(1366, 768)
    Theme.current().set_percent(200)
    roster.first(3)
    screen = looked(desk, roster)
    table = screen.checking.table
    qtbot.waitUntil(lambda: table.hasFocus() and table.lines.rowCount() > 0)
    qtbot.wait(20)
    line = table.visualRect(table.lines.index(0, 0))
    assert table.viewport().visibleRegion().contains(line.adjusted(4, 4, -4, -4))
