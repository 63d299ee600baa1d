"""What the rules find in the dossier as it stands: the heaviest first, with the way to where each is solved."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.chip import Chip
from desktop.widgets.findings import FindingCard, Shown, Weight
from desktop.widgets.text import text

FEW = 2
"""Findings that are shown before one asks for all."""
_LEAST = 420


class Missing(QFrame):
    """The findings as cards, in two columns where there is room. `leads` hands back the key of one."""

    leads = Signal(str)

    def __init__(self, findings: Sequence[Shown]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Wat ontbreekt"))
        order = list(Weight)
        self._findings = sorted(findings, key=lambda one: order.index(one.weight))
        self.cards = [FindingCard(one) for one in self._findings]
        for card in self.cards:
            card.leads.clicked.connect(lambda _=False, key=card.shown.key: self.leads.emit(key))
        self._holders = [boxed(down(card, STRETCH)) for card in self.cards]
        self._all = len(self.cards) <= FEW
        self._state: tuple[int, bool] | None = None
        counted = [(one, sum(card.shown.weight is one for card in self.cards)) for one in order]
        chips = [Chip(f"{number} {one.counted}", one.tone, one.sign) for one, number in counted if number]
        self.more = Button(self.tr("Toon alle {n}").format(n=len(self.cards)), Kind.GHOST, small=True, shown_key="F8")
        self.more.clicked.connect(self._show_all)
        head = across(text(self.tr("Wat ontbreekt"), Role.CARD), *chips, STRETCH, self.more, gap=10)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        nothing = point("circle-check", "green", self.tr("Niets. Alles wat de wet nu vraagt, is er."))
        self.setLayout(down(head, self._grid if self.cards else nothing, gap=8))
        self._arrange()

    def step(self, direction: int) -> None:
        """Puts the focus on the next or previous finding that leads somewhere; shows all of them first."""
        self._show_all()
        ways = [one.leads for one in self.cards if one.shown.target]
        if ways:
            now = next((at for at, one in enumerate(ways) if one.hasFocus()), -1 if direction > 0 else 0)
            ways[(now + direction) % len(ways)].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_all(self) -> None:
        had_focus = self.more.hasFocus()
        self._all = True
        self._arrange()
        if had_focus and len(self.cards) > FEW:
            self.cards[FEW].leads.setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        columns = 2 if self.width() >= Theme.current().length(2 * _LEAST) else 1
        if self._state == (columns, self._all):
            return
        self._state = (columns, self._all)
        for place, holder in enumerate(self._holders):
            self._grid.removeWidget(holder)
            if self._all or place < FEW:
                self._grid.addWidget(holder, place // columns, place % columns)
            holder.setVisible(self._all or place < FEW)  # after it has its place: alone it would be a window
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.more.setVisible(not self._all)
