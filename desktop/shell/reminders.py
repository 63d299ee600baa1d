"""What the program says of itself while it is open: that a new day began with what it asks, and that a meeting begins.

Numbers and times, never a name: the same words may be shown by the operating system, over whatever is on the screen.
Nothing is said while the vault is locked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.language import translate
from desktop.shell.preferences import Preferences
from desktop.shell.read_again import ReadAgain
from desktop.shell.route import ScreenName
from desktop.shell.session import Session

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.queries.today import Vandaag
    from models.record.change import ActResult
    from models.vault import Vault

_LOOK_EVERY = 20_000
_MEETINGS = frozenset({"bijeenkomst"})


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something that is said. `place` is the screen where it is seen."""

    title: str
    words: str
    place: ScreenName


class Reminders(QObject):
    """Looks at the clock while a vault is open. `now` is the wall clock, by which people meet."""

    said = Signal(object)
    """A `Reminder`."""

    def __init__(self, preferences: Preferences, parent: QObject, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._now = now
        self._session: Session | None = None
        self._day: date | None = None
        self._known: Vandaag | None = None
        self._told: set[datetime] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._soon = ReadAgain(self, self._read)

    def follow(self, session: Session) -> None:
        """From now on tells of this vault. What already stood on the screen when it was opened is not told."""
        self._session, self._day, self._known = session, session.today(), None
        self._told = set()
        session.changed.connect(self._changed)
        self._timer.start()
        self._read()

    def stop(self) -> None:
        """Says nothing more: the vault is locked."""
        self._timer.stop()
        self._soon.stop()
        self._session = self._known = None

    def look(self) -> None:
        """Looks at the clock: did a day begin, does a meeting begin soon?"""
        session = self._session
        if session is None:
            return
        if session.today() != self._day:
            self._day = session.today()
            session.turn_day()
            self._read(tell=True)
        else:
            self._tell_meetings()

    def _changed(self, result: ActResult) -> None:
        if result.kinds & _MEETINGS:
            self._soon.start()

    def _read(self, *, tell: bool = False) -> None:
        session, day = self._session, self._day
        if session is not None and day is not None:
            # A reminder is no reason to trouble anyone: what stands in the way is told where one works.
            session.ask(partial(_read_today, day=day), partial(self._known_now, tell), lambda _: None, owner=self)

    def _known_now(self, tell: bool, known: Vandaag) -> None:
        if self._session is None or known.dag != self._day:
            return
        self._known = known
        if tell and self._preferences.reminders:
            self.said.emit(day_reminder(known))
        self._tell_meetings()

    def _tell_meetings(self) -> None:
        minutes = self._preferences.minutes_before
        if self._known is None or not self._preferences.reminders or not minutes:
            return
        now = self._now()
        for begin in self._known.begint:
            moment = datetime.combine(self._known.dag, begin)
            if moment not in self._told and moment - timedelta(minutes=minutes) <= now < moment:
                self._told.add(moment)
                self.said.emit(meeting_reminder(begin, moment - now))


def day_reminder(day: Vandaag) -> Reminder:
    """What a new day asks."""
    parts = [*_late(day.pas_te_laat), *_due(day.vandaag), *_meet(len(day.begint))]
    words = " ".join(parts) or translate("Reminders", "Voor vandaag staat er niets.")
    return Reminder(translate("Reminders", "Een nieuwe dag."), words, ScreenName.WORKLIST)


def _late(count: int) -> list[str]:
    if not count:
        return []
    if count == 1:
        return [translate("Reminders", "Eén ding is sinds vandaag te laat.")]
    return [translate("Reminders", "{count} dingen zijn sinds vandaag te laat.").format(count=count)]


def _due(count: int) -> list[str]:
    if not count:
        return []
    if count == 1:
        return [translate("Reminders", "Eén ding moet vandaag klaar zijn.")]
    return [translate("Reminders", "{count} dingen moeten vandaag klaar zijn.").format(count=count)]


def _meet(count: int) -> list[str]:
    if not count:
        return []
    if count == 1:
        return [translate("Reminders", "Je agenda heeft vandaag één bijeenkomst.")]
    return [translate("Reminders", "Je agenda heeft vandaag {count} bijeenkomsten.").format(count=count)]


def meeting_reminder(begin: time, left: timedelta) -> Reminder:
    """That a meeting begins soon."""
    minutes = max(1, round(left.total_seconds() / 60))
    when = (
        translate("Reminders", "Over één minuut, om {time}.")
        if minutes == 1
        else translate("Reminders", "Over {count} minuten, om {time}.")
    )
    words = when.format(count=minutes, time=f"{begin:%H:%M}")
    return Reminder(translate("Reminders", "Een bijeenkomst begint."), words, ScreenName.AGENDA)


def _read_today(vault: Vault, day: date) -> Vandaag:
    from models.queries.today import today

    with vault.reading() as connection:
        return today(connection, day)
