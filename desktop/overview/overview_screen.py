"""What the screens that show a part of a dossier in one look have in common: they read, show cards, and lead on."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, clear, down
from desktop.widgets.button import Button
from desktop.widgets.empty import EmptyState
from desktop.widgets.focus_place import FocusPlace
from desktop.widgets.foot import Foot
from desktop.widgets.head import Head
from desktop.widgets.portions import PORTION, Portions, Work
from desktop.widgets.scroll import Scroll
from models.record.change import ActResult
from models.vault import Vault

Shown = TypeVar("Shown")


class OverviewScreen(Screen, Generic[Shown]):
    """A heading with one primary act, and cards under each other, each made in a turn of its own."""

    def __init__(self, context: Context, route: Route, primary: Button) -> None:
        super().__init__(context, route)
        self.shown_data: Shown | None = None
        self.primary = primary
        self.head = Head()
        self._foot = Foot()
        self._wants_focus = False
        self._place = FocusPlace(self)
        self._cards: QVBoxLayout = down(gap=14)
        self._inside = down(self.head, self._cards, STRETCH, gap=14)
        self.keep_edge(self._inside, 18, 18)
        column = down(Scroll(self._inside), self._foot, gap=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self._portions = Portions(self)
        self._portions.finished.connect(self._focus_again)
        self._again = ReadAgain(self, self.read)
        self._place_primary()
        self.read()

    @abstractmethod
    def reading(self) -> Callable[[Vault], Shown]:
        """What reads the case, in the worker."""

    @abstractmethod
    def cards(self, shown: Shown) -> Sequence[Callable[[], QWidget]]:
        """What makes the cards, in order."""

    @abstractmethod
    def title(self) -> str:
        """The heading."""

    @abstractmethod
    def pupil(self) -> str:
        """The name of the pupil; empty while it is not read."""

    def about(self, shown: Shown) -> str:
        """The line under the heading."""
        return self.pupil()

    def primary_words(self, shown: Shown) -> str:
        """What the primary act is called now."""
        return self.primary.text()

    def read(self) -> None:
        """Reads the case anew."""
        self.context.session.ask(self.reading(), self._show, self.told.emit, owner=self)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (
            Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)),
            Crumb(self.pupil() or self.tr("Dossier"), Route(ScreenName.DOSSIER, self._route.dossier)),
            Crumb(self.title()),
        )

    @override
    def regions(self) -> Sequence[QWidget]:
        made = [item.widget() for at in range(self._cards.count()) if (item := self._cards.itemAt(at)) is not None]
        return [one for one in made if one is not None] or (self,)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self.shown_data is not None:
            self._focus()

    @override
    def refresh(self, result: ActResult) -> None:
        if self._route.dossier in result.dossiers:
            self._again.start()

    @override
    def fit_in(self, room: Room) -> None:
        changed = room is not self.room
        super().fit_in(room)
        if changed:
            self._place_primary()
            if self.shown_data is not None:
                self._build(self.shown_data)

    def place_beside(self) -> Sequence[QWidget]:
        """What stands beside the heading, before the primary act."""
        return ()

    def _place_primary(self) -> None:
        had_focus = self.primary.hasFocus()  # what goes to another place loses it on the way
        beside = self.place_beside()
        if self.room is Room.SINGLE:
            self._foot.hold(right=(self.primary,))
            self.head.show_beside(*beside)
        else:
            self.head.show_beside(*beside, self.primary)
            self._foot.hold()
        if had_focus:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, shown: Shown) -> None:
        if shown == self.shown_data:
            return
        self.shown_data = shown
        self._build(shown)
        self.crumbs_changed.emit()
        if self._wants_focus and self.isVisible():
            self._focus()

    def _build(self, shown: Shown) -> None:
        self.head.say(self.title(), self.about(shown))
        words = self.primary_words(shown)
        if words != self.primary.text():
            self.primary.say(words)
            self.head.turn()
        self._portions.drop(self)
        with self._place.kept():
            clear(self._cards)
        self._portions.add(Work(partial(self._add, make), PORTION, self) for make in self.cards(shown))
        self._portions.start()

    def _add(self, make: Callable[[], QWidget]) -> None:
        made = make()
        empty = isinstance(made, EmptyState)  # it stands in the middle of what is free, as on every screen
        self._inside.setStretch(1, 1 if empty else 0)
        self._inside.setStretch(2, 0 if empty else 1)
        self._cards.addWidget(made, 1 if empty else 0)
        made.show()

    def _focus(self) -> None:
        self._wants_focus = False
        announce(self, self.head.title.text())
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_again(self) -> None:
        if not self._place.again():
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
