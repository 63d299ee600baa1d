"""Where reminders are seen: a strip above the screen one works in, and a sign in the tray for who wants that."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop.shell.program_icon import program_icon
from desktop.shell.reminders import Reminders, meeting_reminder
from desktop.shell.reminding import Reminding
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button

SOON = meeting_reminder(time(10), timedelta(minutes=8))
SOONER = meeting_reminder(time(10, 30), timedelta(minutes=4))


@pytest.fixture
def system_tray(monkeypatch):
    """A system with a tray, in which one works in another program: what was shown there."""
    shown = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)  # offscreen Qt has no tray and says so
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, *words: shown.append(words[:2]))
    return shown


@pytest.fixture
def reminding(demo):
    program = demo.window.program
    made = Reminding(program, program_icon(), Reminders(program.preferences, program))
    yield made
    made.reminders.stop()


def strips(demo):
    return [one.words for one in demo.window.workspace.strips.shown]


def test_a_reminder_stands_above_the_screen_and_the_newest_in_its_place(demo, reminding):
    reminding.reminders.said.emit(SOON)
    assert strips(demo) == ["Een bijeenkomst begint. Over 8 minuten, om 10:00."]
    reminding.reminders.said.emit(SOONER)
    assert strips(demo) == ["Een bijeenkomst begint. Over 4 minuten, om 10:30."]


def test_it_takes_no_focus_and_leads_where_it_is_about(demo, reminding):
    demo.go(Route(ScreenName.SETTINGS))
    before = QApplication.focusWidget()
    reminding.reminders.said.emit(SOON)
    assert QApplication.focusWidget() is before
    strip = demo.window.workspace.strips.shown[0]
    go = next(one for one in strip.findChildren(Button) if one.accessibleName().startswith("Laat zien"))
    demo.qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    demo.settle()
    assert demo.window.workspace.route().screen is SOON.place
    assert strips(demo) == []


def test_without_asking_for_it_there_is_no_sign(demo, reminding, system_tray):
    reminding.reminders.said.emit(SOON)
    assert reminding.tray.sign is None
    assert system_tray == []


def test_with_a_sign_the_system_says_it_while_one_works_elsewhere(demo, reminding, system_tray, monkeypatch):
    demo.window.program.preferences.tray = True
    assert reminding.tray.sign is not None
    reminding.reminders.said.emit(SOON)
    assert system_tray == []
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    reminding.reminders.said.emit(SOON)
    assert system_tray == [("Driehoek. Een bijeenkomst begint.", "Over 8 minuten, om 10:00.")]
    demo.window.program.preferences.tray = False
    assert reminding.tray.sign is None


def test_locked_the_sign_says_so_and_offers_no_lock(demo, reminding, system_tray):
    program = demo.window.program
    program.preferences.tray = True
    reminding.tray._fill()
    words = [one.text() for one in reminding.tray.sign.contextMenu().actions() if one.text()]
    assert words == ["Open Driehoek", "Vergrendel", "Sluit Driehoek af"]
    program.lock()
    assert reminding.tray.sign.toolTip() == "Driehoek, vergrendeld"
    reminding.tray._fill()
    words = [one.text() for one in reminding.tray.sign.contextMenu().actions() if one.text()]
    assert words == ["Open Driehoek", "Sluit Driehoek af"]
    demo.settle()
