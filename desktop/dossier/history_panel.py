"""The panel beside the history: one act with every value that it changed, and the way to undo it."""

from PySide6.QtCore import QCoreApplication, Signal

from desktop.dossier.history_lines import when_words
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, rule
from desktop.widgets.beside import SidePanel
from desktop.widgets.button import Button
from desktop.widgets.chip import Chip
from desktop.widgets.compare import CompareBlock
from desktop.widgets.text import text
from forms.acts_told import ActTold

MOST = 40
"""Changes that are shown of one act."""


class HistoryPanel(SidePanel):
    """One act."""

    undo_asked = Signal(str)
    """The uid of an act that must be undone."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("HistoryPanel", "Wat er veranderde"))
        self.act: ActTold | None = None
        self.undo: Button | None = None

    def show_act(self, act: ActTold | None) -> None:
        """Shows one, or nothing."""
        if act == self.act:
            return
        self.act = act
        self.undo = None
        clear(self.content)
        clear(self.acts)
        if act is None:
            return
        self.content.addWidget(text(act.wat, Role.SECTION, wrap=True))
        about = " · ".join(part for part in (act.waar, when_words(act), act.door) if part)
        self.content.addWidget(text(about, Role.META, wrap=True))
        if act.teruggezet:
            chip = Chip(self.tr("ongedaan gemaakt"), "amber", "undo-2")
            self.content.addWidget(boxed(across(chip, STRETCH, gap=0)))
        self.content.addWidget(rule())
        for one in act.changes[:MOST]:
            self.content.addWidget(CompareBlock(one.wat, one.oud, one.nieuw, with_way_back=False))
        rest = len(act.changes) - MOST
        if rest > 0:
            self.content.addWidget(text(self.tr("en nog {n} andere waarden").format(n=rest), Role.META))
        self.content.addStretch(1)
        self._show_acts(act)

    def _show_acts(self, act: ActTold) -> None:
        if not act.terug:
            words = self.tr("Dit maak je hier niet ongedaan.")
            if act.teruggezet:
                words = self.tr("Dit is al ongedaan gemaakt. Het ongedaan maken zelf staat hoger in de lijst.")
            self.acts.addWidget(text(words, Role.META, wrap=True))
            return
        words = self.tr("Zet terug wat er stond. Is er daarna verder gewerkt, dan blijft wat er nu staat.")
        self.acts.addWidget(text(words, Role.META, wrap=True))
        self.undo = Button(self.tr("Maak ongedaan"), icon="undo-2")
        self.undo.setAccessibleDescription(act.wat)
        self.undo.clicked.connect(lambda: self.undo_asked.emit(act.uid))
        self.acts.addWidget(boxed(across(self.undo, STRETCH, gap=0)))
