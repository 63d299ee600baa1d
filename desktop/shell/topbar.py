"""The bar above a screen: the way here, whether everything is saved, and the lock."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.shell.screen import Crumb
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, clear
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.saved import SavedState
from desktop.widgets.text import text


class TopBar(QFrame):
    """Crumbs at the left, saved state and lock at the right."""

    go = Signal(object)
    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "topbar")
        self.setAccessibleName("Bovenbalk")
        self.saved = SavedState()
        self._crumbs = across(gap=4)
        self._steps: list[tuple[QWidget, ...]] = []
        lock = Button("Vergrendel", icon="lock", shown_key="Ctrl+L")
        lock.clicked.connect(lambda: self.lock_asked.emit())
        self._lock = lock
        self.setLayout(across(self._crumbs, STRETCH, self.saved, lock, gap=14, margins=(24, 0, 20, 0)))
        Theme.current().changed.connect(self._sized)
        self._sized()

    def show_crumbs(self, crumbs: Sequence[Crumb]) -> None:
        """The way to where one is; the steps before it can be pressed."""
        clear(self._crumbs)
        self._steps = []
        for place, crumb in enumerate(crumbs):
            sign = (Icon("chevron-right", "text3", 14),) if place else ()
            self._steps.append((*sign, self._step(crumb)))
            for widget in self._steps[-1]:
                self._crumbs.addWidget(widget)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leaves out the first steps where the bar is too narrow for all; where one is stays."""
        room = self.width() - self.saved.sizeHint().width() - self._lock.sizeHint().width() - 100
        last = len(self._steps) - 1
        for place in range(last, -1, -1):
            room -= sum(widget.sizeHint().width() + 4 for widget in self._steps[place])
            for widget in self._steps[place]:
                widget.setVisible(place == last or room >= 0)

    def _step(self, crumb: Crumb) -> QWidget:
        if crumb.route is None:
            return text(crumb.words, Role.STRONG)
        step = Button(crumb.words, Kind.QUIET, small=True)
        step.clicked.connect(lambda: self.go.emit(crumb.route))
        return step

    def _sized(self) -> None:
        self.setFixedHeight(Theme.current().length(64))
