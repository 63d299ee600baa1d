"""A session: one open vault and what the screens ask of it.

    session.ask(lambda vault: read_list(vault), then=self._show, owner=self)
    session.act(lambda vault: set_field(vault, filling, "beeld", text), then=self._kept, owner=self)

Every act tells all open screens what changed through `changed`; each decides whether it must read again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop.shell.index_kept import IndexKept
from desktop.shell.worker import Failed, Worker

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from forms.deadlines import Portion
    from models.queries.user import User
    from models.record.change import ActResult
    from models.vault import Vault

T = TypeVar("T")
_MANY = 10
"""An act over more dossiers than this only marks their deadlines; they are written afterwards, in portions."""
_TELL_EVERY = 2.0
"""Seconds: of many portions of deadlines that are written one after the other screens are told no more often."""
_OF_ALL = frozenset({"vakantie", "profielwaarde"})
"""What moves the deadlines of every dossier."""


class Session(QObject):
    """One open vault in the hands of the worker."""

    changed = Signal(object)
    """An `ActResult`: which dossiers and kinds changed."""
    failed = Signal(object)
    """An exception that no screen took care of."""
    user_known = Signal(object)
    """The `User` of this session."""
    dates_kept = Signal()
    """Kept deadlines were brought up to date (all that were stale, or the portions of them so far), or a day began."""

    def __init__(self, vault: Vault, worker: Worker, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._vault = vault
        self._worker = worker
        self.today = today
        self._user: User | None = None
        self._closed = False
        self._failed_act: tuple[Exception | None, Callable[[], None] | None] = (None, None)
        self._keeps_dates = self._keeps_dates_again = False
        self._dates_untold, self._dates_told = False, -_TELL_EVERY
        self.undoable: list[str] = []
        """The acts that can be undone, newest last: of all windows together."""
        self.redoable: list[str] = []
        """What was undone and can be done again."""
        self.act_words: dict[str, str] = {}
        """What was told of each of them."""
        self.index = IndexKept(self)

    @property
    def user_name(self) -> str:
        """Who works here; empty until the vault has answered."""
        return self._user.naam if self._user else ""

    def learn_user(self) -> None:
        """Tells who works here, and asks the vault when that is not known yet."""
        if self._user is not None:
            self.user_known.emit(self._user)
            return
        self.ask(_read_user, self._learned)

    def _learned(self, user: User) -> None:
        self._user = user
        self.user_known.emit(user)

    def keep_dates(self) -> None:
        """Has stale deadlines counted in portions beside what is being kept: a sentence typed meanwhile never waits.

        From the first portion on every act keeps the deadlines that it moves. Asked for meanwhile it is done once more.
        """
        if self._keeps_dates:
            self._keeps_dates_again = True
            return
        self._keeps_dates = True
        self.ask(_follow, lambda _: self._count_dates(""), self._not_caught_up)

    def _count_dates(self, after: str) -> None:
        self.look(partial(_count_portion, after=after), self._dates_counted, self._not_caught_up)

    def _dates_counted(self, portion: Portion) -> None:
        if portion.signs:
            self.ask(partial(_keep_portion, portion=portion), self._portion_kept, self._not_caught_up)
            return
        again, self._keeps_dates, self._keeps_dates_again = self._keeps_dates_again, False, False
        self._tell_dates()
        if again:
            self.keep_dates()

    def _portion_kept(self, portion: Portion) -> None:
        self._dates_untold = True
        if monotonic() - self._dates_told >= _TELL_EVERY:
            self._tell_dates()
        self._count_dates(portion.last)

    def _not_caught_up(self, error: Exception) -> None:
        self._keeps_dates = False
        self._tell_dates()
        self.failed.emit(error)

    def _tell_dates(self) -> None:
        if self._dates_untold:
            self._dates_untold, self._dates_told = False, monotonic()
            self.dates_kept.emit()

    def turn_day(self) -> None:
        """Another day began while the vault is open: what was counted for the day before is looked at again."""
        self.dates_kept.emit()
        self.keep_dates()

    @property
    def vault_id(self) -> str:
        """Which vault it is."""
        return self._vault.vault_id

    @property
    def folder_name(self) -> str:
        """The name of the vault as its user knows it: that of its folder."""
        return self._vault.folder.name.removesuffix(".kluis")

    def ask(
        self,
        call: Callable[[Vault], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Reads something; answers are frozen values. Nothing is read any more once the vault is to be closed."""
        if self._closed:
            return
        self._worker.run(lambda: call(self._vault), then, failed or self.failed.emit, owner or self)

    def look(
        self,
        call: Callable[[Vault], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
        owner: QObject | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        """Reads something as `ask` does, beside what is being kept. Closing the vault cuts it short, without a word."""
        if self._closed:
            return
        wrong = failed or self.failed.emit
        self._worker.look(
            lambda: call(self._vault),
            then,
            lambda error: None if self._closed else wrong(error),
            owner or self,
            at_once=at_once,
        )

    def act(
        self,
        call: Callable[[Vault], ActResult | None],
        then: Callable[[ActResult | None], None] | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Does an act and tells the screens what changed."""

        if self._closed:
            return

        def done(result: ActResult | None) -> None:
            self.tell(result)
            if then is not None:
                then(result)

        def wrong(error: Exception) -> None:
            self._failed_act = error, partial(self._act_again, call, then, failed, owner)
            (failed or self.failed.emit)(error)

        self._worker.run(lambda: call(self._vault), done, wrong, owner or self)

    def way_again(self, error: BaseException) -> Callable[[], None] | None:
        """How the act is done once more that failed with an error; None when it was none, or not the last."""
        failed, again = self._failed_act
        return again if failed is error else None

    def _act_again(
        self,
        call: Callable[[Vault], ActResult | None],
        then: Callable[[ActResult | None], None] | None,
        failed: Failed | None,
        owner: QObject | None,
    ) -> None:
        if owner is None or isValid(owner):
            self.act(call, then, failed, owner)
        else:  # the screen that asked for it is gone: what it wanted to have done is done all the same
            self.act(call)

    def tell(self, *results: ActResult | None) -> None:
        """Tells the screens of acts that were done within a larger call."""
        for result in results:
            if result is not None and result.changes:
                self.changed.emit(result)
                if len(result.dossiers) > _MANY or result.kinds & _OF_ALL:
                    self.keep_dates()

    def close(self, then: Callable[[], None], failed: Failed, *, backup: bool = True) -> None:
        """Closes the vault after everything that was asked; with a backup when something changed."""
        self._closed = True
        self._worker.run(lambda: self._vault.close(backup=backup), lambda _: then(), failed)


def _follow(vault: Vault) -> None:
    from forms.deadlines import follow

    follow(vault)


def _count_portion(vault: Vault, after: str) -> Portion:
    from forms.deadlines import count_portion

    return count_portion(vault, after)


def _keep_portion(vault: Vault, portion: Portion) -> Portion:
    from forms.deadlines import keep_portion

    keep_portion(vault, portion)
    return portion


def _read_user(vault: Vault) -> User:
    from forms.vocabulary import vocabularies
    from models.queries.user import current_user

    vocabularies()  # read here once; else the thread of the window reads them for the word of a role
    with vault.reading() as connection:
        return current_user(connection, vault.gebruiker_uid)
