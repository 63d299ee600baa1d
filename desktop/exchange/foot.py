"""The foot of a preview: the promise of undo and the act itself; while it runs, how far it is and a way to stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from desktop.exchange.picks import Counted
from desktop.theme.letters import Role
from desktop.widgets.arrange import down
from desktop.widgets.button import Button, Kind
from desktop.widgets.button_row import ButtonRow
from desktop.widgets.text import text


class Foot(QFrame):
    """The foot; its page listens to the buttons. `stop` asks to cancel what runs."""

    stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._single = False
        self.promise = text(self.tr("Alles is daarna nog terug te draaien."), Role.BODY, "text2")
        self.other = Button(self.tr("Ander bestand"), icon="folder-open")
        self.taker = Button("", Kind.PRIMARY, icon="check", key="Ctrl+Return")
        self.stopper = Button(self.tr("Stop, neem niets over"), icon="x")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Voortgang van het invoeren"))
        self._row = ButtonRow((self.promise,), (self.stopper, self.other, self.taker))
        self.setLayout(down(self.bar, self._row, gap=8, margins=(16, 12, 12, 12)))
        self.stopper.clicked.connect(self.stop)
        self.show_running(False)

    def set_single(self, single: bool) -> None:
        """In one column the promise gives its room to the buttons."""
        self._single = single
        self.promise.setVisible(not single or not self.stopper.isHidden())

    def show_counted(self, counted: Counted) -> None:
        """Says on the button what taking over would do."""
        parts = []
        if counted.new:
            parts.append(self.tr("1 nieuwe") if counted.new == 1 else self.tr("{} nieuwe").format(counted.new))
        if counted.linked:
            parts.append(
                self.tr("1 koppeling") if counted.linked == 1 else self.tr("{} koppelingen").format(counted.linked)
            )
        if counted.fields:
            parts.append(self.tr("1 veld") if counted.fields == 1 else self.tr("{} velden").format(counted.fields))
        if counted.left:
            parts.append(
                self.tr("1 uitschrijving") if counted.left == 1 else self.tr("{} uitschrijvingen").format(counted.left)
            )
        if not parts:
            self.taker.say(self.tr("Er is niets over te nemen"), "check")
            return
        told = ", ".join(parts[:-1]) + self.tr(" en ") + parts[-1] if len(parts) > 1 else parts[0]
        self.taker.say(self.tr("Neem {} over").format(told), "check")

    def show_asked(self) -> None:
        """Says that something must be settled first."""
        self.taker.say(self.tr("Zeg eerst of de school klopt"), "circle-alert")

    def show_running(self, running: bool) -> None:
        """While it runs: a bar and a way to stop."""
        self.bar.setVisible(running)
        self.stopper.setVisible(running)
        self.other.setVisible(not running)
        self.taker.setVisible(not running)
        words = self.tr("Bezig met overnemen…") if running else self.tr("Alles is daarna nog terug te draaien.")
        self.promise.setText(words)
        self.promise.setVisible(running or not self._single)
        self.bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
