"""The pages of a report as they are looked at: turned, enlarged, in small beside it."""

import pytest
from PySide6.QtCore import Qt

from desktop.reports.readers import Audience
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button


@pytest.fixture
def screen(desk):
    return desk.go(Route(ScreenName.REPORT, desk.dossier("A01")))


def choose(desk, audience):
    desk.screen.readers.choose(audience)
    desk.settle()


def test_all_pages_stand_in_small_beside_the_page_and_lead_to_it(desk, screen):
    choose(desk, Audience.SCHOOL)
    small = screen.preview.thumbnails
    assert small.isVisible()
    assert [one.accessibleName() for one in small.buttons] == [f"bladzijde {number}" for number in (1, 2, 3, 4)]
    assert all(one._picture is not None for one in small.buttons)
    small.buttons[0].setFocus()
    desk.press(Qt.Key.Key_Down)
    assert screen.preview.number == 1
    assert small.buttons[1].hasFocus()
    choose(desk, Audience.LEERLING)
    assert small.isHidden()


def test_keys_turn_and_enlarge_in_the_preview(desk, screen):
    choose(desk, Audience.SCHOOL)
    screen.preview.page.setFocus()
    desk.press(Qt.Key.Key_End)
    assert screen.preview.number == 3
    desk.press(Qt.Key.Key_Home)
    whole = screen.preview.size_told.text()
    desk.press(Qt.Key.Key_Plus)
    assert int(screen.preview.size_told.text().strip("%")) > int(whole.strip("%"))
    desk.press(Qt.Key.Key_0)
    assert screen.preview.size_told.text() == whole


def test_at_the_last_page_the_focus_stays_in_the_preview(desk, screen):
    choose(desk, Audience.OUDERS)
    screen.preview.next.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert screen.preview.number == 1
    assert not screen.preview.next.isEnabled()
    assert screen.preview.page.hasFocus()


def test_a_page_that_cannot_be_drawn_is_told_and_can_be_tried_again(desk, screen, monkeypatch):
    def broken(*_):
        raise ValueError("no page")

    monkeypatch.setattr("desktop.reports.report_screen.draw", broken)
    screen.preview.larger.click()
    desk.settle()
    assert screen.preview.reason.startswith("Deze bladzijde is nu niet te laten zien.")
    assert screen.foot.saver.isVisible()
    monkeypatch.undo()
    next(one for one in screen.preview.findChildren(Button) if one.text() == "Probeer opnieuw").click()
    desk.settle()
    assert screen.preview.reason == ""
    assert screen.preview.page.isVisible()


def test_making_pages_is_told_only_when_it_takes_long(desk, screen):
    screen.preview._contents = None
    screen.preview.show_waiting()
    assert screen.preview.reason == ""
    screen.preview._waiting.timeout.emit()
    assert "worden gemaakt" in screen.preview.reason
    screen._anew()
    desk.settle()
    assert screen.preview.reason == ""


def test_in_one_column_the_page_comes_to_rest_at_any_height_of_the_window(qtbot, desk, screen):
    width = 700
    preview = screen.preview
    asked = []
    preview.wanted.connect(lambda number, scale: asked.append(scale))
    desk.workspace.resize(width, 900)
    desk.settle()
    qtbot.wait(200)
    needed = screen.places._one.widget().height() + desk.workspace.height() - screen.places._one.height()
    for beyond in (-8, 0, 8):
        desk.workspace.resize(width, needed + beyond)
        qtbot.wait(300)
        asked.clear()
        qtbot.wait(300)
        assert len(asked) <= 1
