"""The screens of a workspace: one is seen, those that were seen last are kept as they are, the rest is made again.

A screen is made in one turn of the event loop and shown in the next; one that is there already is shown at once. Who
goes back after another change of theme or letters finds it made anew, with what it carried.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from shiboken6 import delete, isValid

from desktop.shell.route import Route
from desktop.shell.screen import Screen
from desktop.theme.theme import Theme
from desktop.turns import Turns
from desktop.widgets.portions import PORTION, Portions, Work
from desktop.widgets.stack import Stack

_KEPT = 6
"""How many screens stay made; the one that was left longest ago goes first."""


class KeptScreens(Stack):
    """The screens by the route that leads to each."""

    brought = Signal(object)
    """The screen of this `Route` is the one that is seen."""

    def __init__(self, make: Callable[[Route], Screen]) -> None:
        super().__init__()
        self._make = make
        self._by_route: dict[Route, Screen] = {}
        self._waiting: dict[Route, object] = {}
        self._coming: Screen | None = None
        self._bringing = Portions(self)
        Theme.current().changing.connect(self._let_go)

    @property
    def shown(self) -> Screen | None:
        """The screen one looks at, or is about to: what was made in this turn of the loop is seen in the next."""
        shown = self._coming or self.currentWidget()
        return shown if isinstance(shown, Screen) else None

    @property
    def made(self) -> tuple[Screen, ...]:
        """All that are kept."""
        return tuple(self._by_route.values())

    def carried(self) -> Mapping[Route, object]:
        """What only the screens know, of each that knows something."""
        known = {route: screen.carried() for route, screen in self._by_route.items()}
        return {route: told for route, told in known.items() if told is not None}

    def take(self, of_screens: Mapping[Route, object]) -> None:
        """Hands over what screens before these carried; what is of one that is not made yet waits."""
        self._waiting = dict(of_screens)
        for route, screen in self._by_route.items():
            self._hand_over(route, screen)

    def hand(self, route: Route, told: object) -> None:
        """Hands something over to the screen of a route, now or as soon as it is made."""
        self._waiting[route.of_screen] = told
        screen = self._by_route.get(route.of_screen)
        if screen is not None:
            self._hand_over(route.of_screen, screen)

    def go(self, route: Route) -> None:
        """Makes the screen of a route where it is not there, and shows it."""
        key = route.of_screen
        screen = self._by_route.pop(key, None)
        bring = Work(partial(self._bring, route), PORTION, owner=self)
        self._bringing.drop(self)
        if screen is not None and screen is not self._coming:
            self._by_route[key] = screen
            Turns.of_program().darken(self)
            bring.call()
            return
        self._bringing.add([bring])
        self._bringing.start_next()  # before what the screen makes later in its own turns
        if screen is None:
            Turns.of_program().darken(self)  # what is made is not painted in the same turn
            screen = self._make(route)
            self.addWidget(screen)
            self._hand_over(key, screen)
        self._coming = self._by_route[key] = screen

    def _bring(self, route: Route) -> None:
        key = route.of_screen
        screen, self._coming = self._by_route[key], None
        self.setCurrentWidget(screen)
        self.brought.emit(route)
        if route == key:
            screen.first_focus()
        else:
            screen.show_route(route)
        self._drop_old()

    def _hand_over(self, route: Route, screen: Screen) -> None:
        told = self._waiting.pop(route, None)
        if told is not None:
            screen.take(told)

    def _drop_old(self) -> None:
        for key in list(self._by_route)[:-_KEPT]:
            old = self._by_route.pop(key)
            self.removeWidget(old)
            old.deleteLater()

    def _let_go(self) -> None:
        """Lets go of the screens one does not see: styling them all anew takes far longer than making one again.

        What was typed on them is in the hands of the keeping; what they carry waits until they are made.
        """
        for key, screen in self._by_route.items():
            if self._unseen(screen):
                Theme.current().first(partial(self._let_go_of, key))

    def _unseen(self, screen: Screen) -> bool:
        return screen not in (self._coming, self.currentWidget()) and not screen.busy()

    def _let_go_of(self, key: Route) -> None:
        screen = self._by_route.get(key) if isValid(self) else None
        if screen is None or not self._unseen(screen):  # one went there meanwhile
            return
        told = screen.carried()
        if told is not None:
            self._waiting[key] = told
        del self._by_route[key]
        self.removeWidget(screen)
        delete(screen)  # at once: what is deleted later is styled before that
