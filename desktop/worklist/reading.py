"""What the worklist reads: in the worker, frozen. All of it, another choice of it, or the lines that follow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from desktop.worklist.chosen import Chosen
from desktop.worklist.listing import PAGE, Listing, read_listing, read_on
from desktop.worklist.offered import Offered, offer
from desktop.worklist.quiet import Quiet, last_backup
from models.queries.good_moments import quiet_day
from models.queries.people import people
from models.queries.schools import schools
from models.queries.weergave import Bewaard, views
from models.queries.worklist import Aantal, Wanneer, Werk, counts
from models.snapshot.read import read_organisation
from models.vault import Vault

SCREEN = "werklijst"
"""Of which screen the kept views are."""


@dataclass(frozen=True, slots=True)
class Work:
    """What the worklist shows; `quiet` only when there are no lines. `people` are names, only where there are more."""

    today: date
    counts: tuple[Aantal, ...] = ()
    listing: Listing = field(default_factory=lambda: Listing(Chosen()))
    offered: Offered = field(default_factory=Offered)
    people: Mapping[str, str] = field(default_factory=dict)
    schools: Mapping[str, str] = field(default_factory=dict)
    me: str = ""
    views: tuple[Bewaard, ...] = ()
    quiet: Quiet | None = None

    def number(self, when: Wanneer) -> int:
        """How much there is in one of the groups by time, of whom one chose to see."""
        who = self.listing.keuze.wie
        return sum(one.aantal for one in self.counts if one.wanneer is when and (who is None or one.wie in who))


@dataclass(frozen=True, slots=True)
class Stood:
    """Where one was: what was chosen, the line, and how many lines were read."""

    chosen: Chosen
    key: str | None
    lines: int


def read_work(vault: Vault, today: date, chosen: Chosen, most: int = PAGE, also: Sequence[Werk] = ()) -> Work:
    """Reads how much there is, and the first lines of a choice."""
    with vault.reading() as connection:
        there = counts(connection, today)
        rust = None if there else quiet_day(connection, today)
        soort = read_organisation(connection).soort or "school" if rust else ""
        named = people(connection)
        work = Work(
            today,
            there,
            people=named if len(named) > 1 else {},
            schools={one.uid: one.naam for one in schools(connection)},
            me=vault.gebruiker_uid,
            views=views(connection, SCREEN, vault.gebruiker_uid),
            quiet=Quiet(rust, last_backup(vault), soort) if rust else None,
        )
        listing = read_listing(connection, today, chosen, there, work.people, most, also, work.me)
    return _offering(work, listing, also)


def read_choice(vault: Vault, work: Work, chosen: Chosen, also: Sequence[Werk] = ()) -> Work:
    """Reads the first lines of another choice of the same work."""
    with vault.reading() as connection:
        listing = read_listing(connection, work.today, chosen, work.counts, work.people, also=also, me=work.me)
    return _offering(work, listing, also)


def read_more(vault: Vault, work: Work, most: int = PAGE) -> Work:
    """Reads the lines that follow."""
    with vault.reading() as connection:
        return replace(work, listing=read_on(connection, work.today, work.listing, most))


def _offering(work: Work, listing: Listing, also: Sequence[Werk]) -> Work:
    offered = offer(listing.chosen, work.counts, also, work.people, work.schools, work.me)
    return replace(work, listing=listing, offered=offered)
