"""The sign in the tray of the system, for who wants it: opens and locks the program, and says what it reminds of.

It never says more than the program's own name and what `Reminders` says: numbers and times.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from desktop.language import translate
from desktop.shell.program import Program
from desktop.shell.reminders import Reminder
from desktop.shell.route import Route

NAME = "Driehoek"


class Tray(QObject):
    """Keeps the sign there as long as it is wanted. A press on it, or on what it said, brings the windows up."""

    opened = Signal()
    """Someone asked for the windows."""

    def __init__(self, program: Program, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._icon = icon
        self.sign: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._place: Route | None = None
        self.opened.connect(program.show_itself)
        program.preferences.changed.connect(self._fit)
        program.ended.connect(self._drop)
        program.unlocked.connect(partial(self._show_state, locked=False))
        program.locked.connect(partial(self._show_state, locked=True))
        self._fit()

    def say(self, reminder: Reminder) -> None:
        """Says it, when there is a sign and one works in another program."""
        if self.sign is None or QApplication.activeWindow() is not None:
            return
        self._place = Route(reminder.place)
        self.sign.showMessage(f"{NAME}. {reminder.title}", reminder.words, self._icon)

    def _fit(self) -> None:
        wanted = self._program.preferences.tray and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self.sign is None:
            self._make()
        elif not wanted:
            self._drop()

    def _make(self) -> None:
        self.sign = sign = QSystemTrayIcon(self._icon, self)
        self._menu = menu = QMenu()
        menu.aboutToShow.connect(self._fill)
        sign.setContextMenu(menu)
        sign.activated.connect(self._pressed)
        sign.messageClicked.connect(self._message_pressed)
        self._fill()
        self._show_state(locked=self._program.session is None)
        sign.show()

    def _fill(self) -> None:
        """In the language that is spoken now."""
        menu = self._menu
        if menu is None:
            return
        menu.clear()
        menu.addAction(translate("Tray", "Open Driehoek")).triggered.connect(self.opened)
        if self._program.session is not None:
            menu.addAction(translate("Tray", "Vergrendel")).triggered.connect(self._program.lock)
        menu.addSeparator()
        menu.addAction(translate("Tray", "Sluit Driehoek af")).triggered.connect(self._program.quit)

    def _show_state(self, *, locked: bool) -> None:
        if self.sign is None:
            return
        state = translate("Tray", "vergrendeld") if locked else translate("Tray", "open")
        self.sign.setToolTip(f"{NAME}, {state}")
        if locked:
            self._place = None

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()

    def _message_pressed(self) -> None:
        self.opened.emit()
        place, self._place = self._place, None
        workspace = self._program.front.workspace
        if place is not None and workspace is not None:
            workspace.go(place)

    def _drop(self) -> None:
        if self.sign is not None:
            self.sign.hide()
            self.sign.deleteLater()
            self.sign = None
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None
