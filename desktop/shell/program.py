"""The program: the worker, what is typed and not kept, the open vault, and the windows on it.

All windows look at one vault. Locking hides every window at once and leaves one door; unlocking brings each back where
it was. Closing a window leaves the others; closing the last one keeps what was typed, closes the vault with its
backup, and ends the program.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.language import Language
from desktop.shell.aside import SealedAside
from desktop.shell.clipboard import Clipboard
from desktop.shell.keeping import Keeping
from desktop.shell.messages import WentWrong, log_bug, went_wrong
from desktop.shell.preferences import Preferences
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Maker
from desktop.shell.session import Session
from desktop.shell.standing import Standing, read_standing, write_standing
from desktop.shell.window import Closed, Door, MainWindow
from desktop.shell.worker import Worker
from desktop.turns import Turns
from models.remembering import forget

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.vault import Vault

_ASIDE = 36
"""Pixels by which a new window stands aside from the one it came from."""


class Program(QObject):
    """What the windows share. `makers` make the screens, `door` the page in front of a closed vault."""

    unlocked = Signal()
    locked = Signal()
    ended = Signal()

    def __init__(
        self,
        worker: Worker,
        keeping: Keeping,
        preferences: Preferences,
        makers: Mapping[ScreenName, Maker],
        door: Door,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.worker = worker
        self.keeping = keeping
        self.preferences = preferences
        self.windows: list[MainWindow] = []
        self.session: Session | None = None
        self._makers = makers
        self._door = door
        self._today = today
        self._vault: Vault | None = None
        self._left: dict[str, tuple[Standing, ...]] = {}
        """Where each window stood when a vault was locked, by the id of the vault; the first is that of the door."""
        self.clipboard = Clipboard()
        self._aside = SealedAside(keeping, preferences)
        self._leaving = False
        """The windows are hidden and the vault is being closed."""
        self._ending = False
        self._warned = False
        worker.failed.connect(self.tell)
        keeping.trouble.connect(self._kept_at_last)
        Language.current().changed.connect(self._speak_anew)

    @property
    def front(self) -> MainWindow:
        """The window someone works in, else the first."""
        active = QApplication.activeWindow()
        return next((one for one in self.windows if one is active and not one.isHidden()), self.windows[0])

    def first_window(self) -> MainWindow:
        """The window with which the program begins, still hidden and empty."""
        return self._add_window()

    def new_window(self, at: Route | None = None) -> MainWindow | None:
        """One more window on the open vault, beside the one in front; None while there is no open vault."""
        session = self.session
        if session is None:
            return None
        before = self.front
        window = self._add_window()
        window.setGeometry(_aside(before))
        window.show_workspace(self._context(session), self._makers)
        window.go(at or Route(ScreenName.WORKLIST))
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def open(self, vault: Vault, at: Route | None = None) -> None:
        """Shows the workspace of a vault that was opened: at a place, else each window where it was."""
        self.preferences.last_vault = vault.folder
        self._vault = vault
        self.session = session = Session(vault, self.worker, self._today)
        stood = self._left.pop(vault.vault_id, None) or read_standing(self.preferences, vault)
        places = list(stood) or [Standing(Route(ScreenName.WORKLIST))]
        first = self._door_window()
        others = [one for one in self.windows if one is not first]
        self._aside.take_back(vault)
        first.show_workspace(self._context(session), self._makers)
        self.keeping.use(session)
        self._aside.keep()
        for place in places[1:]:
            other = others.pop(0) if others else self._add_window()
            other.show_workspace(self._context(session), self._makers)
            other.stand(place)
        for spare in others:  # of another vault, which was locked before this one was opened
            self._drop(spare)
        first.stand(Standing(at) if at is not None else places[0])
        first.activateWindow()
        self.unlocked.emit()

    def lock(self) -> None:
        """Hides everything at once; keeps what was typed, then closes the vault."""
        session, vault = self.session, self._vault
        if session is None or vault is None or self._leaving:
            return
        front = self.front
        self._close_what_floats()
        self.session = self._vault = None
        self._remember(vault, front)
        for one in self.windows:
            if one is not front:
                one.hide()
                one.drop_workspace()
        unkept = self.keeping.in_trouble
        front.show_door(Closed(vault.folder, session.user_name, datetime.now(), unkept=unkept))
        # What was thrown away before goes before what is thrown away now: all of it together takes long.
        Turns.of_program().first(partial(_collect, 2))
        self.clipboard.clear()
        self.locked.emit()
        self.keeping.flush(lambda: self._close_session(session, vault, _forget, self.tell))

    def may_close(self, window: MainWindow) -> bool:
        """Whether a window may go now. The last one goes when all is kept and the vault is closed with its backup."""
        if self._ending or window not in self.windows:
            return True
        if self._leaving:
            return False
        if self.session is not None and len(self.windows) > 1:
            self.keeping.flush()
            self._drop(window)
            return True
        self._end(window)
        return False

    def show_itself(self) -> None:
        """Brings the windows to the front, also those that were put away: someone started the program once more."""
        for one in [*(other for other in self.windows if other is not self.front), self.front]:
            if one.workspace is not None or one is self._door_window():
                one.setWindowState(one.windowState() & ~Qt.WindowState.WindowMinimized)
                one.show()
                one.raise_()
                one.activateWindow()

    def quit(self) -> None:
        """Ends the program; all its windows come back the next time."""
        if not self._ending and not self._leaving:
            self._end(self.front)

    def make_door(self, window: MainWindow, closed: Closed) -> QWidget:
        """The page in front of a closed vault."""
        return self._door(window, closed)

    def tell(self, error: Exception) -> None:
        """Shows an error: as a strip in the window in front, else on the door."""
        window = self.front
        if window.workspace is not None:
            window.workspace.tell(error)
            return
        self._door_window().show_door(Closed(self.preferences.last_vault, wrong=_logged(error)))

    def _add_window(self) -> MainWindow:
        window = MainWindow(self)
        self.windows.append(window)
        window.destroyed.connect(self._is_gone)
        return window

    def _is_gone(self) -> None:
        """A window was destroyed from outside, as Qt does when the session of the desktop ends."""
        self.windows = [one for one in self.windows if isValid(one)]

    def _drop(self, window: MainWindow) -> None:
        self.windows.remove(window)
        window.hide()
        window.drop_workspace()
        window.deleteLater()

    def _context(self, session: Session) -> Context:
        return Context(session, self.keeping, self.preferences)

    def _door_window(self) -> MainWindow:
        """The window with the door: the only one that can be seen while there is no open vault."""
        return next((one for one in self.windows if not one.isHidden()), self.windows[0])

    def _remember(self, vault: Vault, front: MainWindow) -> None:
        """Where the windows stand: in memory for unlocking, and sealed for the next time the program starts."""
        in_order = [front, *(one for one in self.windows if one is not front)]
        self._left[vault.vault_id] = stood = tuple(one.standing() for one in in_order if one.workspace is not None)
        write_standing(self.preferences, vault, stood)

    def _end(self, window: MainWindow) -> None:
        """Hides everything, keeps what was typed, closes the vault, and ends."""
        vault = self._vault
        self._leaving = True
        self.preferences.window = window.saveGeometry()
        if vault is not None:
            self._remember(vault, window)
        self._close_what_floats()
        self.clipboard.clear()
        for one in self.windows:
            one.hide()
        if vault is None:
            self._ended()
        else:
            self.keeping.flush(lambda: self._end_when_safe(window))

    def _end_when_safe(self, window: MainWindow) -> None:
        """Ends; but the first time not while something typed is neither in the vault nor sealed outside it."""
        session, vault = self.session, self._vault
        if session is None or vault is None:
            return
        if not self._aside.safe(vault) and not self._warned:
            self._warned = True
            self._stay(window)
            return
        self.session = self._vault = None
        self._close_session(session, vault, self._ended, partial(self._not_ended, window, vault.folder))

    def _stay(self, window: MainWindow) -> None:
        self._leaving = False
        for one in self.windows:
            one.show()
        window.activateWindow()

    def _not_ended(self, window: MainWindow, folder: Path, error: Exception) -> None:
        """The vault is closed and something went wrong with that: it is told at the door, and the next time it ends."""
        self._leaving = False
        for one in list(self.windows):
            if one is not window:
                self._drop(one)
        window.show_door(Closed(folder, wrong=_logged(error)))
        window.show()

    def _ended(self) -> None:
        self._ending = True
        self.ended.emit()
        for one in list(self.windows):
            one.close()

    def _close_session(
        self, session: Session, vault: Vault, then: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        self.keeping.use(None)
        self._aside.put_away(vault)

        def closed() -> None:
            session.deleteLater()
            then()

        def not_closed(error: Exception) -> None:
            session.deleteLater()
            failed(error)

        session.close(closed, not_closed)

    def _close_what_floats(self) -> None:
        """Lists, calendars, menus and dialogs that are open over a window."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for other in QApplication.topLevelWidgets():
            if other not in self.windows and other.isVisible() and any(one.isAncestorOf(other) for one in self.windows):
                other.close()

    def _speak_anew(self) -> None:
        """Builds what is seen once more, in the language that was chosen, when all that was typed is kept."""
        if self._ending or not self.windows:
            return
        self._close_what_floats()
        if self.session is not None:
            self.keeping.flush(self._speak_within)
        else:
            self._door_window().speak_at_door()

    def _speak_within(self) -> None:
        """The workspaces anew, at the same places. While something cannot be kept they stay: only there it stands."""
        session = self.session
        if session is None or self.keeping.unkept:
            return
        for one in self.windows:
            one.speak_within(self._context(session), self._makers)

    def _kept_at_last(self, trouble: Exception | None) -> None:
        if trouble is None:
            self._speak_within()


def _logged(error: Exception) -> WentWrong:
    """What went wrong, for the door; a bug is logged, without content."""
    wrong = went_wrong(error)
    if wrong.told().bug:
        log_bug(error)
    return wrong


def _forget() -> None:
    """Takes away at once what was measured and what only garbage still holds: while locked no words stay in memory."""
    forget()
    re.purge()  # names are looked for on paper with patterns, and Python remembers those
    for generation in range(3):  # each in a turn of its own: together they take long
        Turns.of_program().later(partial(_collect, generation))


def _collect(generation: int) -> None:
    gc.collect(generation)


def _aside(before: MainWindow) -> QRect:
    """Beside a window, as large, and within its screen."""
    room = before.screen().availableGeometry()
    place = before.geometry().translated(_ASIDE, _ASIDE)
    place.setSize(place.size().boundedTo(room.size() - QSize(_ASIDE, 2 * _ASIDE)))
    if not room.contains(place):
        place.moveBottomRight(room.bottomRight())
    return place
