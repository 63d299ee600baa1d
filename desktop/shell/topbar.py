"""The bar above a screen: the way here, searching, whether everything is saved, and the lock.

In one column it keeps what one cannot do without: Menu, whose dossier this is, searching, the saved state and the lock,
on two lines where one is too short.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop.shell.room import Room, edge
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Crumb
from desktop.shell.search_button import SearchButton
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.turns import Turns
from desktop.widgets.arrange import STRETCH, across, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.saved import SavedState
from desktop.widgets.text import text

_HIGH, _GAP = 64, 14
_STEP_PAD = 8
"""What the button of a step keeps beside its words."""
_NAME = 128
"""Less than this is no room for a name beside the rest."""


class TopBar(QFrame):
    """Crumbs at the left; search, saved state and lock at the right."""

    go = Signal(object)
    lock_asked = Signal()
    search_asked = Signal()
    menu_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._room = Room.WIDE
        self._two_lines = False
        self._saved_width = 0
        self.setProperty("kind", "topbar")
        self.setAccessibleName(self.tr("Bovenbalk"))
        self.saved = SavedState()
        self.menu = Button(self.tr("Menu"), icon="menu")
        self.menu.clicked.connect(lambda: self.menu_asked.emit())
        self.search = SearchButton()
        self.search.clicked.connect(lambda: self.search_asked.emit())
        self._lock = Button(self.tr("Vergrendel"), icon="lock", shown_key="Ctrl+L")
        self._lock.clicked.connect(lambda: self.lock_asked.emit())
        self._short_lock = Button(self.tr("Vergrendel"), icon="lock")
        self._short_lock.setAccessibleDescription(self._lock.accessibleDescription())
        self._short_lock.clicked.connect(lambda: self.lock_asked.emit())
        self.whose = Button("", Kind.QUIET, icon="folder", small=True)
        self.whose.clicked.connect(self._go_to_dossier)
        self._crumbs = across(gap=4)
        self._way: tuple[Crumb, ...] = ()
        self._steps: list[tuple[QWidget, ...]] = []
        self._line: QHBoxLayout = across(
            self.menu,
            self.whose,
            self._crumbs,
            STRETCH,
            self.search,
            self.saved,
            self._lock,
            self._short_lock,
            gap=_GAP,
        )
        self._second: QHBoxLayout = across(gap=_GAP)
        self._column = down(self._line, self._second, gap=8)
        self.setLayout(self._column)
        Theme.current().settled.connect(self._fit_later)
        self.fit_in(Room.WIDE)
        self.saved.installEventFilter(self)

    def fit_in(self, room: Room) -> None:
        """Crumbs or the button Menu, a long field for searching or a short one."""
        self._room = room
        single = room is Room.SINGLE
        self.menu.setVisible(single)
        self._lock.setVisible(not single)
        self._short_lock.setVisible(single)
        self.search.fit_in(room)
        self._fit()

    def show_crumbs(self, crumbs: Sequence[Crumb]) -> None:
        """The way to where one is; the steps before it can be pressed."""
        if tuple(crumbs) == self._way:
            return
        self._way = tuple(crumbs)
        dossier = self._dossier()
        self.whose.say(dossier.words if dossier else "")
        clear(self._crumbs)
        self._steps = []
        for place, crumb in enumerate(crumbs):
            sign = (Icon("chevron-right", "text3", 14),) if place else ()
            self._steps.append((*sign, self._step(crumb, last=place == len(crumbs) - 1)))
            for widget in self._steps[-1]:
                self._crumbs.addWidget(widget)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The saved state says more now, or less: there is other room for the way here."""
        if event.type() is QEvent.Type.Resize and self.saved.sizeHint().width() != self._saved_width:
            self._fit_later()
        return False

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())  # it leaves out steps and takes a second line, and pushes nobody

    def _fit_later(self) -> None:
        Turns.of_program().later(self._fit, self)

    def _fit(self) -> None:
        theme = Theme.current()
        self._saved_width = self.saved.sizeHint().width()
        left = right = edge(self._room)
        last = len(self._steps) - 1
        words = self._steps[last][-1] if self._steps else None
        if isinstance(words, QLabel) and last:  # as far from the sign before it as the words of a button are
            words.setContentsMargins(theme.length(_STEP_PAD) + 2, 0, 0, 0)
        single = self._room is Room.SINGLE
        lock = self._short_lock if single else self._lock
        fixed = (self.search, self.saved, lock, *((self.menu,) if single else ()))
        steps = [sum(widget.sizeHint().width() + 4 for widget in step) for step in self._steps]
        self.search.fit_in(self._room)
        room = self._free(fixed)
        if self._room is Room.WIDE and room < sum(steps):  # one sees the whole way before a long field
            self.search.fit_in(Room.NARROW)
            room = self._free(fixed)
        named = single and self._dossier() is not None
        wanted = min(self.whose.sizeHint().width(), theme.length(_NAME)) + _GAP if named else 0
        self.whose.setVisible(named)
        self._take_lines(single and room < wanted)
        self._column.setContentsMargins(left, 8 if self._two_lines else 0, right, 8 if self._two_lines else 0)
        high = theme.length(_HIGH)
        if self._two_lines:
            second = self.whose.heightForWidth(self._beside_saved()) if named else 0
            high = theme.length(36) + max(self.saved.sizeHint().height(), second) + 8 + 2 * 12
        self.setFixedHeight(high)
        for place in range(last, -1, -1):  # the first steps go where there is no room for all; where one is stays
            room -= steps[place]
            shown = not single and (place == last or room >= 0)
            for widget in self._steps[place]:
                widget.setVisible(shown)
            if place < last and not shown:
                self._steps[place + 1][0].hide()  # the sign between them
        # The words of the first step stand straight above what is under the bar, whatever room its button keeps.
        first = self._steps[0][0] if self._steps and not self._steps[0][0].isHidden() else None
        inset = theme.length(_STEP_PAD) + 2 if isinstance(first, Button) else 0
        margins = self._column.contentsMargins()
        self._column.setContentsMargins(left - inset, margins.top(), right, margins.bottom())

    def _free(self, fixed: Sequence[QWidget]) -> int:
        """What is left for the steps beside these."""
        return self.width() - 2 * edge(self._room) - sum(one.sizeHint().width() + _GAP for one in fixed) - _GAP

    def _beside_saved(self) -> int:
        """What a name may take of the second line."""
        return self.width() - 2 * edge(self._room) - self.saved.sizeHint().width() - _GAP

    def _dossier(self) -> Crumb | None:
        """The step of the way that is the dossier one is in, also on its own page, of which the head scrolls away."""
        return next((one for one in self._way if (at := _dossier_of(one)) and at.screen is ScreenName.DOSSIER), None)

    def _go_to_dossier(self) -> None:
        dossier = self._dossier()
        if dossier is not None:
            self.go.emit(_dossier_of(dossier))

    def _take_lines(self, two: bool) -> None:
        if two is self._two_lines:
            return
        self._two_lines = two
        if two:
            self._line.removeWidget(self.saved)
            self._line.removeWidget(self.whose)
            self._second.addWidget(self.whose)
            self._second.addWidget(self.saved)
            self._second.addStretch(1)
        else:
            self._second.removeWidget(self.whose)
            self._second.removeWidget(self.saved)
            while self._second.takeAt(0) is not None:
                pass
            self._line.insertWidget(self._line.indexOf(self.menu) + 1, self.whose)
            self._line.insertWidget(self._line.indexOf(self.search) + 1, self.saved)

    def _step(self, crumb: Crumb, *, last: bool) -> QWidget:
        if crumb.route is None:
            return text(crumb.words, Role.STRONG) if last else text(crumb.words, Role.BODY, "text2")
        step = Button(crumb.words, Kind.QUIET, small=True)
        step.clicked.connect(lambda: self.go.emit(crumb.route))
        return step


def _dossier_of(crumb: Crumb) -> Route | None:
    return crumb.whose or crumb.route
