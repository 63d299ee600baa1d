"""What every screen is: a widget with a heading, regions to jump between, and a place to come back to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from desktop.shell.keeping import Keeping
from desktop.shell.preferences import Preferences
from desktop.shell.room import Room, around
from desktop.shell.route import Route
from desktop.shell.session import Session

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.record.change import ActResult


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way to a screen; `route` is None for where one is.

    `whose` is of the page of a dossier itself: its name stays in view where the top bar shows no way.
    """

    words: str
    route: Route | None = None
    whose: Route | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a screen works with."""

    session: Session
    keeping: Keeping
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class Act:
    """Something that can be done, as the palette and the card with the keys name it. `key` does the same at once."""

    words: str
    call: Callable[[], None]
    key: str = ""
    icon: str | None = None
    also: str = ""
    """Other words by which it is found."""


class Screen(QWidget):
    """A screen. It is made when it is first asked for and thrown away when the vault locks."""

    go = Signal(object)
    """A `Route` that is asked for."""
    crumbs_changed = Signal()
    told = Signal(object)
    """An exception to show as a strip."""
    done = Signal(str, object)
    """Words for a toast, and the uid of the act that can be undone or None."""
    undo_asked = Signal()
    """The last act must be undone."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self.context = context
        self.room = Room.WIDE
        self._route = route
        self._edged: tuple[QLayout, int, int] | None = None

    def fit_in(self, room: Room) -> None:
        """Lays itself out for this much room. Called before the screen is shown, and when the room changes."""
        self.room = room
        if self._edged is not None:
            layout, top, bottom = self._edged
            layout.setContentsMargins(*around(room, top, bottom))

    def keep_edge(self, layout: QLayout, top: int = 18, bottom: int = 18) -> None:
        """What stands on this screen keeps the edge of all screens at its left and right, whatever the room."""
        self._edged = (layout, top, bottom)
        layout.setContentsMargins(*around(self.room, top, bottom))

    def crumbs(self) -> Sequence[Crumb]:
        """The way here, ending with where one is. Never the name of a child in a window title: only here."""
        return ()

    def regions(self) -> Sequence[QWidget]:
        """The main region and the side panels, in the order in which F6 visits them."""
        return (self,)

    def first_focus(self) -> None:
        """Puts the focus on what the user does first."""
        self.setFocus()

    def route(self) -> Route:
        """Where the user is now, for coming back."""
        return self._route

    def show_route(self, route: Route) -> None:
        """Goes to a field on this screen."""

    def busy(self) -> bool:
        """Whether something goes on here that one comes back for: such a screen stays made."""
        return False

    def carried(self) -> object:
        """What stands here and not in the vault, for the screen that takes this one's place in another language."""
        return None

    def take(self, carried: object) -> None:
        """Takes over what the screen before this one carried."""

    def refresh(self, result: ActResult) -> None:
        """Something changed in the vault; reads again when that concerns this screen."""

    def dates_kept(self) -> None:
        """The kept deadlines were brought up to date; a list that shows them reads again."""

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this screen and what they do, for F1."""
        return ()

    def acts(self) -> Sequence[Act]:
        """What can be done on this screen now, for the palette. Keys of acts come on the card of F1 by themselves."""
        return ()

    def acts_from_elsewhere(self) -> Sequence[Act]:
        """What of this screen the palette also offers on other screens; it is gone to first."""
        return ()


Maker = Callable[[Context, Route], Screen]
"""What makes a screen for a route."""
