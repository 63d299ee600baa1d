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
        self.cards: list[FindingCard] = []
        """The cards that were made: the first few, and the others once all are asked for."""
        self._holders: list[QFrame] = []
        self._all = len(self._findings) <= FEW
        self._columns = 0
        counted = [(one, sum(found.weight is one for found in self._findings)) for one in order]
        chips = [Chip(one.counted(number), one.tone, one.sign) for one, number in counted if number]
        words = self.tr("Toon alle {n}").format(n=len(self._findings))
        self.more = Button(words, Kind.GHOST, small=True, shown_key="F8")
        self.more.clicked.connect(self._show_all)
        if self._all:
            self.more.hide()
        head = across(text(self.tr("Wat ontbreekt"), Role.CARD), *chips, STRETCH, self.more, gap=10)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        nothing = point("circle-check", "green", self.tr("Niets. Alles wat de wet nu vraagt, is er."))
        self.setLayout(down(head, self._grid if self._findings else nothing, gap=8))
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
        if self._all:
            return
        had_focus = self.more.hasFocus()
        self._all = True
        self.more.hide()
        self._arrange()
        if had_focus:
            self.cards[FEW].leads.setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        """Puts the cards in one or two columns; makes those that are seen for the first time."""
        columns = 2 if self.width() >= Theme.current().length(2 * _LEAST) else 1
        wanted = self._findings if self._all else self._findings[:FEW]
        if columns == self._columns and len(wanted) == len(self.cards):
            return
        for holder in self._holders:
            self._grid.removeWidget(holder)
        known = len(self.cards)
        for one in wanted[known:]:
            self._make(one)
        for place, holder in enumerate(self._holders):
            self._grid.addWidget(holder, place // columns, place % columns)
        for holder in self._holders[known:]:
            holder.show()  # after it has its place: alone it would be a window
        self._columns = columns
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _make(self, finding: Shown) -> None:
        card = FindingCard(finding)
        card.leads.clicked.connect(lambda: self.leads.emit(finding.key))
        self.cards.append(card)
        self._holders.append(boxed(down(card, STRETCH)))
