"""The worker: one thread that does everything with a vault, so that the window never waits for a disk.

    worker.run(lambda: open_vault(folder, Wachtzin(words)), then=self._opened, failed=self._refused, owner=self)

Calls are done one after the other, in the order in which they were asked. What only reads, and is asked again at every
letter, is done in a thread of its own (`look`): what was typed is never kept later because someone searches.

`then` or `failed` is called in the thread of the window; what a call answers must be frozen values, never something
that is still tied to the database. When `owner` was thrown away meanwhile, nothing is called.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.turns import Turns

T = TypeVar("T")
Failed = Callable[[Exception], None]


class Worker(QObject):
    """The thread and its queue. Make it in the thread of the window."""

    failed = Signal(object)
    """A call raised and nobody asked to hear of it: the exception."""
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kluis")
        self._looking: dict[bool, ThreadPoolExecutor] = {}
        self._waiting = 0
        self._stopped = False
        self._answered.connect(self._line_up, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something was asked that is not answered yet."""
        return self._waiting > 0

    def run(
        self,
        call: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Does a call in the thread; then `then` with its answer, or `failed` with what it raised.

        After `stop` nothing is done any more.
        """
        self._submit(self._pool, call, then, failed, owner)

    def look(
        self,
        call: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        """As `run`, beside what the thread is doing. The call must not write.

        What someone waits for at every letter goes `at_once`: not behind what is counted for very many dossiers.
        """
        if at_once not in self._looking:
            name = "zoeken" if at_once else "kijken"
            self._looking[at_once] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._submit(self._looking[at_once], call, then, failed, owner)

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        call: Callable[[], T],
        then: Callable[[T], None] | None,
        failed: Failed | None,
        owner: QObject | None,
    ) -> None:
        if self._stopped:
            return
        self._waiting += 1
        future = pool.submit(call)
        future.add_done_callback(partial(self._done, then, failed, owner))

    def stop(self) -> None:
        """Ends the threads after what was asked is done. Answers that come after this are not delivered."""
        self._stopped = True
        self._pool.shutdown(wait=True)
        for looking in self._looking.values():
            looking.shutdown(wait=True)

    def _done(
        self, then: Callable[[T], None] | None, failed: Failed | None, owner: QObject | None, future: "Future[T]"
    ) -> None:
        if not self._stopped:
            self._answered.emit(_Answer(partial(self._answer, then, failed, owner, future), self._delivering, owner))

    @Slot(object)
    def _line_up(self, answer: "_Answer") -> None:
        """An answer waits for a turn of the loop of its own: what is shown with it takes time."""
        Turns.of_program().join(answer)

    def _delivering(self) -> None:
        self._waiting -= 1

    def _answer(
        self, then: Callable[[T], None] | None, failed: Failed | None, owner: QObject | None, future: "Future[T]"
    ) -> None:
        if owner is not None and not isValid(owner):
            return
        error = future.exception()
        if error is None:
            if then is not None:
                then(future.result())
        elif not isinstance(error, Exception):
            raise error
        elif failed is not None:
            failed(error)
        else:
            self.failed.emit(error)


class _Answer:
    """An answer that takes its turn. It is never passed over: who waits for it must know that it came."""

    valid = True

    def __init__(self, call: Callable[[], None], delivering: Callable[[], None], owner: QObject | None) -> None:
        self._call, self._delivering, self._owner = call, delivering, owner

    @property
    def host(self) -> QWidget | None:
        """Where it will be seen."""
        return self._owner if isinstance(self._owner, QWidget) and isValid(self._owner) else None

    def take_turn(self) -> None:
        """Hands it over."""
        self._delivering()
        self._call()
