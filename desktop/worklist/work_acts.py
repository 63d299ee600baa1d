"""What is done with a line of the worklist: tick, put off, and supposing another day. Each act can be undone.

A line that was ticked stays where it stood, struck, until one leaves the screen.
"""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.shell.session import Session
from desktop.widgets.fields.day_words import long_day_words
from desktop.worklist.listing import Listing
from desktop.worklist.what_if import Supposed
from desktop.worklist.words import task_and_reason
from desktop.worklist.work_lines import key_of
from models.actions.bijeenkomst import Plan, plan_many
from models.actions.taak import put_task_off, tick_task
from models.actions.work import Onderwerp, give_many, put_many_off, put_off, put_off_no_longer, tick, tick_many
from models.queries.worklist import Werk
from models.record.change import ActResult
from models.record.history import undo
from models.terms.dossier_dates import AFSPRAAK_REGEL
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Ticked:
    """A line that was ticked, and the act that did it."""

    werk: Werk
    act: str


class WorkActs(QObject):
    """The acts, and what was ticked since one came to the list."""

    done = Signal(str, object)
    """Words for a toast, and the uid of the act."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._ticked: dict[str, Ticked] = {}

    @property
    def ticked(self) -> Set[str]:
        """The keys of the lines that were ticked."""
        return frozenset(self._ticked)

    def leave(self) -> None:
        """One leaves the list: what was ticked need not stay on it."""
        self._ticked = {}

    @property
    def struck(self) -> tuple[Werk, ...]:
        """The lines that were ticked."""
        return tuple(one.werk for one in self._ticked.values())

    def with_ticked(self, listing: Listing, before: Sequence[str]) -> Listing:
        """What was read, with the lines that were ticked where they stood `before` (keys in their order).

        A tick that was undone is no tick.
        """
        keys = {key_of(one) for one in listing.lines}
        self._ticked = {key: one for key, one in self._ticked.items() if key not in keys}
        parts = [list(part) for part in listing.parts]
        for key, one in self._ticked.items():
            at = next((at for at, two in enumerate(listing.sections) if one.werk.in_keuze(two.keuze)), None)
            if at is not None:
                parts[at].insert(_place(parts[at], one.werk, key, before), one.werk)
        return replace(listing, parts=tuple(map(tuple, parts)))

    def tick(self, werk: Werk) -> None:
        """Ticks a line, or takes its tick away."""
        ticked = self._ticked.get(key_of(werk))
        if ticked is not None:
            self._act(partial(_take_back, act=ticked.act), partial(self._tell, self.tr("Niet meer afgevinkt.")))
        else:
            self._act(partial(_tick, werk=werk, day=self._session.today()), partial(self._was_ticked, werk))

    def put_off(self, werk: Werk, until: date, reason: str) -> None:
        """Puts a line off until a day."""
        words = self.tr("Uitgesteld tot {day}.").format(day=long_day_words(until))
        if werk.is_taak:
            self._act(partial(put_task_off, uid=werk.uid, tot=until), partial(self._tell, words))
            return
        self._act(partial(put_off, over=_subject(werk), tot=until, reden=reason), partial(self._tell, words))

    def resume(self, werk: Werk) -> None:
        """Has a line ask attention at its own date again."""
        words = self.tr("Niet langer uitgesteld.")
        self._act(partial(put_off_no_longer, over=_subject(werk)), partial(self._tell, words))

    def tick_many(self, lines: Sequence[Werk]) -> None:
        """Ticks lines, in one act."""
        words = self.tr("{number} afgevinkt.").format(number=len(lines))
        self._act(partial(tick_many, lines=lines, dag=self._session.today()), partial(self._tell, words))

    def put_many_off(self, lines: Sequence[Werk], until: date, reason: str) -> None:
        """Puts lines off until a day, in one act."""
        told = self.tr("{number} uitgesteld tot {day}.")
        words = told.format(number=len(lines), day=long_day_words(until))
        self._act(partial(put_many_off, lines=lines, tot=until, reden=reason), partial(self._tell, words))

    def give_many(self, lines: Sequence[Werk], person: str | None, name: str) -> None:
        """Gives lines to someone, in one act."""
        if person is None:
            words = self.tr("{number} van niemand in het bijzonder.").format(number=len(lines))
        else:
            words = self.tr("{number} gegeven aan {name}.").format(number=len(lines), name=name)
        self._act(partial(give_many, lines=lines, gebruiker=person), partial(self._tell, words))

    def plan_many(self, plans: Sequence[Plan]) -> None:
        """Plans meetings, in one act."""
        number = len(plans)
        many = self.tr("{number} bijeenkomsten gepland.").format(number=number)
        words = self.tr("1 bijeenkomst gepland.") if number == 1 else many
        self._act(lambda vault: plan_many(vault, plans)[1], partial(self._tell, words))

    def suppose(self, werk: Werk, start: date, then: Callable[[Supposed], None]) -> None:
        """What a deadline would be if its count began on another day. Writes nothing."""
        today = self._session.today()
        call = partial(_suppose, werk=werk, start=start, today=today)
        self._session.ask(call, then, self.failed.emit, owner=self)

    def _was_ticked(self, werk: Werk, result: ActResult | None) -> None:
        if result is not None:
            self._ticked[key_of(werk)] = Ticked(werk, result.uid)
        self._tell(self.tr("Gedaan: {what}.").format(what=task_and_reason(werk)[0]), result)

    def _tell(self, words: str, result: ActResult | None) -> None:
        self.done.emit(words, result.uid if result is not None else None)

    def _act(self, call: Callable[[Vault], ActResult | None], then: Callable[[ActResult | None], None]) -> None:
        self._session.act(call, then, self.failed.emit, owner=self)


def _place(lines: Sequence[Werk], werk: Werk, key: str, before: Sequence[str]) -> int:
    """Where a ticked line stands: after the line it stood after, else at its day."""
    if key in before:
        above = set(before[: before.index(key)])
        return max((at + 1 for at, one in enumerate(lines) if key_of(one) in above), default=0)
    return sum(one.dag <= werk.dag for one in lines)


def _tick(vault: Vault, werk: Werk, day: date) -> ActResult | None:
    """An agreement is done on the day it is ticked, also in its minutes; of others only the line is ticked."""
    if werk.is_taak:
        return tick_task(vault, werk.uid, day)
    if werk.regel == AFSPRAAK_REGEL and werk.onderwerp:
        from desktop.dossier.acts import afspraak_done

        return afspraak_done(vault, werk.dossier, werk.onderwerp, day)
    return tick(vault, _subject(werk), werk.datum, werk.wat)


def _take_back(vault: Vault, act: str) -> ActResult | None:
    return undo(vault, act).result


def _subject(werk: Werk) -> Onderwerp:
    return Onderwerp(werk.dossier, werk.regel or "", werk.onderwerp)


def _suppose(vault: Vault, werk: Werk, start: date, today: date) -> Supposed:
    from desktop.worklist.detail_reading import suppose

    return suppose(vault, werk, start, today)
