"""What must be ready before a meeting: a tick for each, with its day, why, and where its number of days comes from."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.spoken import listed, spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import boxed, clear, down
from desktop.widgets.fields.day_words import day_words
from desktop.widgets.text import text
from desktop.widgets.tick import Tick
from forms.agenda_preparation import Proposal


class ReadyList(QFrame):
    """The ticks. What the user ticked or not stays so when the days are counted anew."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks: dict[str, Tick] = {}
        self._proposals: tuple[Proposal, ...] = ()
        self._decided: dict[str, bool] = {}
        self._column: QVBoxLayout = down(gap=8)
        self.setLayout(self._column)
        self.setAccessibleName(self.tr("Wat vooraf klaar moet zijn"))

    @property
    def chosen(self) -> tuple[Proposal, ...]:
        """What is ticked."""
        return tuple(one for one in self._proposals if self.ticks[one.id].isChecked())

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Shows these; the focus stays at the tick one is at."""
        if tuple(proposals) == self._proposals:
            return
        had = next((name for name, tick in self.ticks.items() if tick.hasFocus()), None)
        self._proposals = tuple(proposals)
        clear(self._column)
        self.ticks = {}
        self.setVisible(bool(proposals))
        if not proposals:
            return
        self._column.addWidget(text(self.tr("Wat vooraf klaar moet zijn"), Role.CARD, wrap=True))
        about = self.tr("Wat aangevinkt is komt als taak op de werklijst. Geteld in lesdagen.")
        self._column.addWidget(text(about, Role.META, wrap=True))
        for one in proposals:
            self._column.addWidget(self._line(one))
        if had in self.ticks:
            self.ticks[had].setFocus()

    def _line(self, one: Proposal) -> QFrame:
        day = day_words(one.dag)
        tick = Tick(f"{listed(one.wat)} · {day}")
        tick.setChecked(self._decided.get(one.id, one.nodig))
        tick.clicked.connect(lambda on, name=one.id: self._decided.__setitem__(name, on))
        needed = listed(one.waarom) if one.nodig else self.tr("Dit dossier vraagt er niet om.")
        why = f"{needed} ({spoken(one.bron)})"
        if one.te_laat:
            why = self.tr("Dit had al gemoeten; de dag is vandaag. {why}").format(why=why)
        tick.setAccessibleDescription(why)
        self.ticks[one.id] = tick
        about = text(why, Role.META, wrap=True)
        about.setContentsMargins(29, 0, 0, 0)
        return boxed(down(tick, about, gap=0))
