"""Shows what the program reminds of: as a strip above the screen one works in, and in the tray for who wants that."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from shiboken6 import isValid

from desktop.language import translate
from desktop.shell.program import Program
from desktop.shell.reminders import Reminder, Reminders
from desktop.shell.route import Route
from desktop.shell.tray import Tray
from desktop.widgets.button import Button
from desktop.widgets.strip import Strip


class Reminding(QObject):
    """One for the program. Of two strips about the same the newest stays."""

    def __init__(self, program: Program, icon: QIcon, reminders: Reminders | None = None) -> None:
        super().__init__(program)
        self._program = program
        self._strips: dict[str, Strip] = {}
        self.tray = Tray(program, icon, self)
        self.reminders = reminders or Reminders(program.preferences, self)
        self.reminders.said.connect(self._show)
        self.reminders.said.connect(self.tray.say)
        program.unlocked.connect(self._follow)
        program.locked.connect(self._stop)
        program.ended.connect(self._stop)

    def _follow(self) -> None:
        if self._program.session is not None:
            self.reminders.follow(self._program.session)

    def _stop(self) -> None:
        self.reminders.stop()
        self._strips = {}

    def _show(self, reminder: Reminder) -> None:
        workspace = self._program.front.workspace
        if workspace is None:
            return
        before = self._strips.pop(reminder.title, None)
        if before is not None and isValid(before):
            workspace.strips.drop_note(before)
        go = Button(translate("Reminders", "Laat zien"), small=True)
        strip = Strip("accent", reminder.words, reminder.title, go)
        self._strips[reminder.title] = strip

        def show() -> None:
            workspace.strips.drop_note(strip)
            workspace.go(Route(reminder.place))

        go.clicked.connect(show)
        workspace.strips.show_note(strip)
