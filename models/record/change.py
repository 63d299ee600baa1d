"""What an act is made of: its changes, its result, and what it asks of a vault."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from models.record.handelingsoort import Handelingsoort
from models.values import Json

if TYPE_CHECKING:
    from sqlalchemy import Connection

ANTWOORD, RIJ, DEEL = "antwoord", "rij", "vastgesteld_deel"
WHOLE_ROW = "*"
"""The column of a change that adds a whole row."""


class Writable(Protocol):
    """What an act asks of a vault."""

    @property
    def gebruiker_uid(self) -> str | None:
        """Who is working in the vault."""

    @property
    def after_act(self) -> "AfterAct":
        """What is done at the end of every act, within its transaction: caches that must follow what was written."""

    def writing(self) -> "AbstractContextManager[Connection]":
        """A transaction that commits at the end of the block, or leaves nothing."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change: `oud` and `nieuw` as JSON data, None for nothing; `dossier_uid` is the dossier it belongs to.

    `rij_uid` is the uid of the row; for an answer and for a part that was vastgesteld it is the uid of the document,
    with the field id or the name of the part as `kolom`.
    """

    tabel: str
    rij_uid: str
    kolom: str
    oud: Json
    nieuw: Json
    dossier_uid: str | None = None


@dataclass(frozen=True, slots=True)
class ActResult:
    """What an act changed: the dossiers, and the tables ("kinds") concerned."""

    uid: str
    soort: Handelingsoort
    dossiers: frozenset[str]
    kinds: frozenset[str]
    changes: tuple[Change, ...]


AfterAct = Callable[["Connection", ActResult], None]


def nothing_after(connection: "Connection", result: ActResult) -> None:
    """Follows no act: a vault without caches."""
