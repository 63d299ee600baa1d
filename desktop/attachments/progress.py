"""How far a file is that is being taken in; stopping keeps nothing of it. Hidden while nothing comes in."""

from PySide6.QtWidgets import QFrame, QProgressBar

from desktop.attachments.taking import Taking
from desktop.theme.letters import Role
from desktop.widgets.arrange import across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.text import text

_STEPS = 1000


class TakingBar(QFrame):
    """The bar. Several may show one taking."""

    def __init__(self, taking: Taking) -> None:
        super().__init__()
        self._words = text("", Role.META, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Bestand toevoegen"))
        self.stopper = Button(self.tr("Stop"), Kind.GHOST, icon="x", small=True)
        self.stopper.clicked.connect(taking.stop)
        line = across(down(self._words, self._bar, gap=4), self.stopper, gap=10)
        line.setStretch(0, 1)
        self.setLayout(line)
        taking.progressed.connect(self._show_progress)
        taking.ended.connect(self.hide)
        if taking.busy:
            self._say(0, 0)
        else:
            self.hide()

    def _show_progress(self, done: int, total: int) -> None:
        """Looked at first, of which nobody knows how long it takes; then encrypted."""
        self._say(done, total)
        self.show()

    def _say(self, done: int, total: int) -> None:
        words = self.tr("Wordt versleuteld…") if total else self.tr("Wordt nagekeken…")
        self._words.setText(words)
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(done * _STEPS // total if total else 0)
