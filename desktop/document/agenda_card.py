"""Above a conversation that is still to come: what is open in the dossier, to put on its agenda with one press."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.dossier.words import opening
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, down
from desktop.widgets.button import Button
from desktop.widgets.card import point
from desktop.widgets.text import text
from forms.agenda import Origin, Point

_SIGNS = {
    Origin.VERSCHIL: "scale",
    Origin.AFSPRAAK: "handshake",
    Origin.DOEL: "chart-line",
    Origin.UITLEG: "message-circle",
    Origin.MELDING: "list-checks",
}
_FEW, _LONG = 4, 110


class AgendaCard(QFrame):
    """The points. `wanted` asks to put all of them on the agenda."""

    wanted = Signal()

    def __init__(self, points: Sequence[Point]) -> None:
        super().__init__()
        self.setProperty("kind", "well")
        title = self.tr("Dit staat open in het dossier")
        self.setAccessibleName(title)
        lines: list[Item] = [
            point(_SIGNS[one.origin], "text2", opening(spoken(one.what), _LONG), spoken(one.why), strong=False)
            for one in points[:_FEW]
        ]
        rest = len(points) - _FEW
        if rest > 0:
            words = self.tr("En nog 1 punt.") if rest == 1 else self.tr("En nog {count} punten.").format(count=rest)
            lines.append(text(words, Role.META, wrap=True))
        self.take = Button(self.tr("Zet op de agenda"), icon="plus")
        self.take.clicked.connect(self.wanted)
        head = text(title, Role.CARD, wrap=True)
        self.setLayout(down(head, *lines, across(self.take, STRETCH), gap=8, margins=(14, 12, 14, 12)))
