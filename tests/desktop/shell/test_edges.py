"""Every screen begins at one edge, with the way to it straight above; the way is whole where there is room for it."""

import pytest
from desk import Desk
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

from desktop.shell.room import Room, edge
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from desktop.widgets.icon import Icon

ALONE = (ScreenName.WORKLIST, ScreenName.DOSSIERS, ScreenName.NEW, ScreenName.IMPORT, ScreenName.RULES)
OF_A_CASE = (
    ScreenName.PUPIL,
    ScreenName.HISTORY,
    ScreenName.OPP,
    ScreenName.DIFFERENCES,
    ScreenName.REPORT,
    ScreenName.GROWTH,
    ScreenName.ABSENCE,
    ScreenName.DELIVERY,
)


def left_of(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, QPoint(0, 0)).x()


def titles(screen: QWidget) -> list[QLabel]:
    return [one for one in screen.findChildren(QLabel) if one.isVisible() and one.property("role") == "page"]


@pytest.mark.parametrize(("width", "room"), [(1366, Room.NARROW), (1440, Room.WIDE)])
def test_all_screens_begin_at_one_edge(desk: Desk, width: int, room: Room) -> None:
    desk.workspace.resize(width, 768)
    dossier = desk.dossier("A01")
    begins = {}
    for name in (*ALONE, *OF_A_CASE):
        screen = desk.go(Route(name, dossier if name in OF_A_CASE else None))
        desk.settle()
        begins[name] = left_of(titles(screen)[0], screen)
    assert desk.workspace.room is room
    assert begins == dict.fromkeys(begins, edge(room))


def test_the_way_is_whole_where_a_shorter_field_for_searching_makes_room(desk: Desk) -> None:
    desk.workspace.resize(1440, 900)
    uid = desk.dossier("A01")
    talk = desk.beeld(uid).van_soort("gesprek")[0]
    desk.go(Route(ScreenName.DOCUMENT, uid, talk.uid))
    desk.settle()
    bar = desk.workspace.topbar
    shown = sorted((one for one in bar.findChildren(Button) if one.isVisible()), key=lambda one: one.x())
    assert shown[0].text() == "Dossiers"
    assert bar.search.width() < Theme.current().length(330)
    desk.go(Route(ScreenName.DOSSIERS))
    desk.settle()
    assert bar.search.width() == Theme.current().length(330)


def test_the_sign_between_two_steps_stands_halfway(desk: Desk) -> None:
    desk.workspace.resize(1440, 900)
    desk.go(Route(ScreenName.HISTORY, desk.dossier("A01")))
    desk.settle()
    bar = desk.workspace.topbar
    signs = [one for one in bar.findChildren(Icon) if one.isVisible() and one.parentWidget() is bar]
    here = next(one for one in bar.findChildren(QLabel) if one.text() == "Geschiedenis" and one.isVisible())
    sign = max((one for one in signs if one.x() < here.x() + 4), key=lambda one: one.x())
    words_at = here.x() + here.contentsMargins().left()
    assert words_at - sign.geometry().right() >= 10
