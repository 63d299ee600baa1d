"""Keeping what is typed: no save button, every pause in typing commits.

    keeping.later((document, "beeld"), text, partial(set_field, filling=filling, field_id="beeld"), self._refused)

Guarantees: what is typed is asked of the vault after a pause of 0.4 s, and at most 0.8 s after the first letter; per
key only the newest value goes; what could not be kept (full disk) stays here and is tried again; through a lock it is
sealed (`put_away`). What a field cannot hold is told to the field and forgotten here: the text stands on the screen.
When the field is gone meanwhile it is held as a draft.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop.shell.session import Session
from desktop.widgets.saved import Saved
from models.errors import Melding

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.record.change import ActResult
    from models.values import Waarde
    from models.vault import Vault

PAUSE, LONGEST, AGAIN, SLOW = 400, 800, 5000, 500
"""Milliseconds: after the last letter; after the first; until a failed try is repeated; until "Bewaart…" shows."""


Write = Callable[["Vault", "Waarde | None"], "ActResult | None"]
"""Keeps a value in a vault; called in the worker."""
Place = tuple[str, ...]
"""Names a place: document or dossier, field, and for a cell row and column."""
_OF_FIELD = (2, 4)


@dataclass(frozen=True, slots=True)
class Aside:
    """What is typed and in no vault: values that could not be kept yet, and what is no value or not finished."""

    values: dict[Place, Waarde | None]
    drafts: dict[Place, str]

    def __repr__(self) -> str:
        return "Aside(...)"


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed in one place and is not kept yet."""

    value: Waarde | None
    write: Write
    refused: Callable[[Melding], None]


class Keeping(QObject):
    """What is typed and not kept yet. One for the whole program, so that it outlives a lock."""

    state_changed = Signal(object, object)
    """A `Saved`, and the moment (datetime) of the last commit or None."""
    drafts_changed = Signal()
    trouble = Signal(object)
    """Why keeping does not succeed (an exception); None when it does again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._typed: dict[Hashable, Typed] = {}
        self._going: dict[Hashable, Typed] = {}
        self._drafts: dict[Hashable, str] = {}
        self._fresh: dict[Hashable, Waarde | None] = {}
        self._before: dict[Hashable, Waarde | None] = {}
        self._last: ActResult | None = None
        self._moment: datetime | None = None
        self._trouble: Exception | None = None
        self._settled: list[Callable[[], None]] = []
        self._pause = self._timer(PAUSE, self.flush)
        self._longest = self._timer(LONGEST, self.flush)
        self._again = self._timer(AGAIN, self.flush)
        self._slow = self._timer(SLOW, self._show)

    @property
    def unkept(self) -> bool:
        """Whether something typed is not in the vault yet."""
        return bool(self._typed or self._going)

    def tell(self) -> None:
        """Tells its state once more, for who has just begun to listen."""
        self._show()
        if self._trouble is not None:
            self.trouble.emit(self._trouble)

    def holds(self, key: Hashable) -> bool:
        """Whether something typed in this place is not in the vault yet."""
        return key in self._typed or key in self._going

    def newest(self, key: Hashable, read: Waarde | None) -> Waarde | None:
        """What is in a place: what was typed there, where what was `read` from the vault may be from before that."""
        for known in (self._typed, self._going):
            if key in known:
                return known[key].value
        return self._fresh.get(key, read)

    def use(self, session: Session | None) -> None:
        """The session to keep in; None while locked. What waits is tried at once."""
        if self._session is not None:
            self._session.changed.disconnect(self._changed)
        self._session = session
        self._fresh.clear()
        self._before.clear()
        self._last = None
        if session is not None:
            session.changed.connect(self._changed)
            self.flush()

    def _changed(self, result: ActResult) -> None:
        """An act was done: unless it turns out to be of what was typed here (`_kept`), only the vault knows what is."""
        self._before, self._fresh, self._last = self._fresh, {}, result

    def later(
        self,
        key: Hashable,
        value: Waarde | None,
        write: Write,
        refused: Callable[[Melding], None] = lambda _: None,
    ) -> None:
        """Something was typed in the place `key`; it is kept at the next pause. `write` holds no words."""
        self._drop_draft(key)
        self._typed[key] = Typed(value, write, refused)
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def forget(self, key: Hashable) -> None:
        """What was typed in this place need not be kept: its row is gone."""
        self._typed.pop(key, None)
        self._drop_draft(key)

    def hold_draft(self, key: Hashable, words: str) -> None:
        """What stands in this place is no value (a date that does not exist): it is held here, not in the vault."""
        self._typed.pop(key, None)
        self._drafts[key] = words
        self.drafts_changed.emit()

    def draft(self, key: Hashable) -> str:
        """What stood in this place without being a value; empty when there is nothing."""
        return self._drafts.get(key, "")

    @property
    def aside(self) -> Aside:
        """What is typed and in no vault, as it can be sealed."""
        values = {key: one.value for key, one in (self._typed | self._going).items() if _is_place(key)}
        return Aside(values, {key: words for key, words in self._drafts.items() if _is_place(key)})

    def unfinished(self, holder: str) -> tuple[Place, ...]:
        """Where in a document or dossier something is typed that is no value, such as half a date."""
        places = (key for key in self._drafts if _is_place(key) and len(key) in _OF_FIELD)
        return tuple(key for key in places if key[0] == holder)

    @property
    def in_trouble(self) -> bool:
        """Whether something typed could not be kept the last time, and is not kept yet."""
        return self._trouble is not None

    def put_away(self) -> Aside:
        """Hands over what is typed and in no vault, and holds it no more: it is to be sealed while locked."""
        aside = self.aside
        for key in aside.values:
            self._typed.pop(key, None)
        for key in aside.drafts:
            self._drafts.pop(key, None)
        if self._trouble is not None:  # the frames in which an error arose still know what was typed
            self._trouble = self._trouble.with_traceback(None)
            self._trouble.__context__ = self._trouble.__cause__ = None
        return aside

    def take_back(self, aside: Aside, write: Callable[[Place], Write]) -> None:
        """Takes over what was put away; what stands in a place since goes before it."""
        for draft, words in aside.drafts.items():
            self._drafts.setdefault(draft, words)
        for place, value in aside.values.items():
            if not self.holds(place):
                self.later(place, value, write(place))

    def flush(self, then: Callable[[], None] | None = None) -> None:
        """Asks the vault to keep everything now. `then` is called when all of it succeeded or failed."""
        for timer in (self._pause, self._longest, self._again):
            timer.stop()
        if then is not None:
            self._settled.append(then)
        session = self._session
        if session is not None:
            for key in [key for key in self._typed if key not in self._going]:
                typed = self._going[key] = self._typed.pop(key)
                session.act(
                    partial(_write, typed),
                    partial(self._kept, key),
                    partial(self._not_kept, key),
                    owner=self,
                )
        if self._going:
            self._slow.start()
        self._settle()

    def _kept(self, key: Hashable, result: ActResult | None) -> None:
        typed = self._going.pop(key, None)
        if result is not None and result is self._last:
            self._fresh, self._last = self._before, None
        if typed is not None:
            self._fresh[key] = typed.value
        self._moment = datetime.now()
        self._set_trouble(None)
        self._next()

    def _not_kept(self, key: Hashable, error: Exception) -> None:
        from models.vault.messages import KluisMelding

        typed = self._going.pop(key, None)
        if typed is not None and isinstance(error, Melding) and not isinstance(error, KluisMelding):
            self._refuse(key, typed, error)
        elif typed is not None:
            self._typed.setdefault(key, typed)
            self._set_trouble(error)
        self._next()

    def _refuse(self, key: Hashable, typed: Typed, error: Melding) -> None:
        """Tells the field; where that is gone (its screen was closed) its words are held until it is there again."""
        owner = getattr(typed.refused, "__self__", None)
        if not isinstance(owner, QObject) or isValid(owner):
            typed.refused(error)
        elif isinstance(typed.value, str) and key not in self._typed:
            self.hold_draft(key, typed.value)

    def _drop_draft(self, key: Hashable) -> None:
        if self._drafts.pop(key, None) is not None:
            self.drafts_changed.emit()

    def _next(self) -> None:
        self._show()
        self._settle()
        if self._typed and not self._going and not self._pause.isActive():
            (self._again if self._trouble else self._pause).start()

    def _settle(self) -> None:
        if self._going or not self._settled:
            return
        if self._typed and self._session is not None and self._trouble is None:
            self.flush()
        else:
            waiting, self._settled = self._settled, []
            for then in waiting:
                then()

    def _set_trouble(self, error: Exception | None) -> None:
        before, self._trouble = self._trouble, error
        if error is not None or before is not None:
            self.trouble.emit(error)

    def _show(self) -> None:
        if self._trouble is not None:
            self.state_changed.emit(Saved.FAILED, None)
        elif self._going:
            self.state_changed.emit(Saved.BUSY, None)
        else:
            self._slow.stop()
            self.state_changed.emit(Saved.ALL, self._moment)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(lambda: act())
        return timer


def _write(typed: Typed, vault: Vault) -> ActResult | None:
    return typed.write(vault, typed.value)


def _is_place(key: Hashable) -> TypeGuard[Place]:
    return isinstance(key, tuple) and all(isinstance(one, str) for one in key)
