"""What the user chose in a preview, and what taking over would then do, in numbers. Pure: no Qt, no vault."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from desktop.exchange.lines import CHOICES, Line, Tile
from forms.exchange.choices import NIEUW_DOSSIER, Keuzes

T = TypeVar("T")
_YES = 0


@dataclass(frozen=True, slots=True)
class Counted:
    """What taking over would do."""

    new: int
    linked: int
    fields: int
    left: int

    @property
    def nothing(self) -> bool:
        """Whether nothing would change."""
        return not (self.new or self.linked or self.fields or self.left)


class Picks:
    """The choices, by line. Without a choice the proposal of the preview holds."""

    def __init__(self, lines: Mapping[Tile, Iterable[Line]], left_on: date) -> None:
        self._lines = {tile: tuple(some) for tile, some in lines.items()}
        self._skipped: set[str] = set()
        self._linked: dict[str, str] = {}
        self._against: set[tuple[str, str]] = set()
        self._leaving: set[str] = set()
        self.left_on = left_on
        """The day on which who is absent left."""
        self.school_is_right = False

    def follow(self, other: "Picks") -> None:
        """Takes over what was chosen for the same lines."""
        self._skipped, self._linked = set(other._skipped), dict(other._linked)
        self._against, self._leaving = set(other._against), set(other._leaving)
        self.left_on, self.school_is_right = other.left_on, other.school_is_right

    def picked(self, line: Line) -> int:
        """Which of the choices of its tile holds for a line."""
        if line.tile is Tile.NIEUW:
            return int(line.pupil in self._skipped)
        if line.tile is Tile.KOPPELEN:
            chosen = self._linked.get(line.pupil)
            return 0 if chosen is not None and chosen == line.dossier else 1 if chosen == NIEUW_DOSSIER else 2
        if line.tile is Tile.VERTROKKEN and line.field is None:
            return int(line.dossier not in self._leaving)
        against = (line.pupil, line.field) in self._against
        return int(line.proposed is against)

    def pick(self, line: Line, choice: int) -> None:
        """Chooses for a line; an unknown number changes nothing."""
        if not 0 <= choice < len(CHOICES[line.tile]):
            return
        if line.tile is Tile.KOPPELEN:
            self._pick_link(line, choice)
        elif line.tile is Tile.NIEUW:
            _put(self._skipped, line.pupil, choice != _YES)
        elif line.field is None:
            _put(self._leaving, str(line.dossier), choice == _YES)
        else:
            _put(self._against, (line.pupil, line.field), (choice == _YES) is not line.proposed)

    def pick_all(self, tile: Tile, choice: int) -> None:
        """The same choice for every line of a tile; linking only where one dossier is offered."""
        several = {one.pupil for one in self._lines[tile] if not one.first}
        for line in self._lines[tile]:
            if not (tile is Tile.KOPPELEN and line.pupil in several):
                self.pick(line, choice)

    def counted(self) -> Counted:
        """What taking over would do."""
        links = [one for one in self._linked.values() if one != NIEUW_DOSSIER]
        return Counted(
            new=self._taken(Tile.NIEUW) + len(self._linked) - len(links),
            linked=len(links),
            fields=self._taken(Tile.GEWIJZIGD),
            left=self._taken(Tile.VERTROKKEN),
        )

    def keuzes(self) -> Keuzes:
        """The choices as the import takes them."""
        leaving = [one for one in self._lines[Tile.VERTROKKEN] if one.field is not None]
        told = [*self._lines[Tile.GEWIJZIGD], *leaving]
        fields = {(one.pupil, str(one.field)): one.proposed for one in told}
        staying = {one.pupil for one in leaving if self.picked(one) != _YES}
        return Keuzes(
            neem=frozenset(place for place in self._against if not fields[place]),
            houd=frozenset(place for place in self._against if fields[place]),
            overslaan=frozenset(self._skipped | staying),
            koppel=dict(self._linked),
            uitschrijven=dict.fromkeys(sorted(self._leaving), self.left_on),
            school_klopt=self.school_is_right,
        )

    def _taken(self, tile: Tile) -> int:
        if tile is Tile.NIEUW:  # one line for each pupil, and there may be thousands
            return len(self._lines[tile]) - len(self._skipped)
        return sum(self.picked(one) == _YES for one in self._lines[tile])

    def _pick_link(self, line: Line, choice: int) -> None:
        if choice == 0:
            self._linked[line.pupil] = str(line.dossier)
        elif choice == 1:
            self._linked[line.pupil] = NIEUW_DOSSIER
        else:
            self._linked.pop(line.pupil, None)


def _put(some: set[T], one: T, inside: bool) -> None:
    if inside:
        some.add(one)
    else:
        some.discard(one)
