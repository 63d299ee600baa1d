"""A session: one open vault and what the screens ask of it.

    session.ask(lambda vault: read_list(vault), then=self._show, owner=self)
    session.act(lambda vault: set_field(vault, filling, "beeld", text), then=self._kept, owner=self)

Every act tells all open screens what changed through `changed`; each decides whether it must read again.
"""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.shell.worker import Failed, Worker
from forms.deadlines import catch_up, follow
from models.queries.user import User, current_user
from models.record.change import ActResult
from models.vault import Vault

T = TypeVar("T")


class Session(QObject):
    """One open vault in the hands of the worker."""

    changed = Signal(object)
    """An `ActResult`: which dossiers and kinds changed."""
    failed = Signal(object)
    """An exception that no screen took care of."""
    user_known = Signal(object)
    """The `User` of this session."""

    def __init__(self, vault: Vault, worker: Worker, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._vault = vault
        follow(vault)
        self._worker = worker
        self.today = today
        self.user = User("", "", None, "school")
        """Who works here; known from `user_known` on."""

    def learn_user(self) -> None:
        """Asks the vault who works here."""
        self.ask(_read_user, self._learned)

    def _learned(self, user: User) -> None:
        self.user = user
        self.user_known.emit(user)
        self._catch_up()

    def _catch_up(self) -> None:
        """Has stale deadlines written in portions, so that a sentence typed meanwhile is not kept waiting."""
        self._worker.run(
            lambda: catch_up(self._vault), lambda done: self._catch_up() if done else None, self.failed.emit, self
        )

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
        """Reads something; answers are frozen values."""
        self._worker.run(lambda: call(self._vault), then, failed or self.failed.emit, owner or self)

    def act(
        self,
        call: Callable[[Vault], ActResult | None],
        then: Callable[[ActResult | None], None] | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Does an act and tells the screens what changed."""

        def done(result: ActResult | None) -> None:
            self.tell(result)
            if then is not None:
                then(result)

        self._worker.run(lambda: call(self._vault), done, failed or self.failed.emit, owner or self)

    def tell(self, *results: ActResult | None) -> None:
        """Tells the screens of acts that were done within a larger call."""
        for result in results:
            if result is not None and result.changes:
                self.changed.emit(result)

    def close(self, then: Callable[[], None], failed: Failed, *, backup: bool = True) -> None:
        """Closes the vault after everything that was asked; with a backup when something changed."""
        self._worker.run(lambda: self._vault.close(backup=backup), lambda _: then(), failed)


def _read_user(vault: Vault) -> User:
    with vault.reading() as connection:
        return current_user(connection, vault.gebruiker_uid)
