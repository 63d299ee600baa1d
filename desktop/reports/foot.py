"""The foot of the report screen: what is looked at, and letting it leave; while a job is on its way, how far it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QProgressBar

from desktop.shell.room import Room
from desktop.theme.letters import Role
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.button_row import ButtonRow
from desktop.widgets.text import set_tone, text


class Foot(QFrame):
    """The foot. Its buttons stay where they are; the screen decides what they do."""

    stop = Signal()
    """The job that is on its way is to be stopped."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Bewaren en afdrukken"))
        self._title = text("", Role.STRONG, wrap=True)
        self._about = text("", Role.META, wrap=True)
        self._running = QProgressBar()
        self._running.setTextVisible(False)
        self._running.setAccessibleName(self.tr("Afdrukken"))
        self._running.hide()
        self.opener = Button(self.tr("Bewaren en openen"), icon="external-link", key="Alt+O")
        self.saver = Button(self.tr("PDF bewaren"), icon="file-down", key="Alt+P")
        self.printer = Button(self.tr("Afdrukken"), Kind.PRIMARY, icon="printer", shown_key="Ctrl+P")
        self.stopper = Button(self.tr("Stop met afdrukken"), icon="x", shown_key="Esc")
        self.stopper.hide()
        self.stopper.clicked.connect(self.stop)
        told = boxed(down(self._title, self._about, self._running, gap=4))
        self._buttons = ButtonRow((), (self.opener, self.saver, self.stopper, self.printer))
        self._line: QBoxLayout = across(told, self._buttons, gap=12, margins=(16, 10, 12, 10))
        self._line.setStretch(0, 1)
        self.setLayout(self._line)

    def fit_in(self, room: Room) -> None:
        """In one column the buttons stand under the words, and what opens the PDF elsewhere gives way."""
        single = room is Room.SINGLE
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if single else QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(6 if single else 12)
        self._about.setVisible(not single or bool(self._about.property("weighs")))

    def say(self, title: str, about: str, *, done: bool = False) -> None:
        """Says what is looked at, and what happens or happened to it."""
        self._title.setText(title)
        self._about.setText(about)
        self._about.setProperty("weighs", done)
        set_tone(self._about, "green" if done else "text2")

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._about.text()}".strip()

    def show_progress(self, done: int, of: int) -> None:
        """How far the job is."""
        self._running.setRange(0, of)
        self._running.setValue(done)
        if self._running.isHidden():
            self.say(self._title.text(), self.tr("Gaat naar de printer…"))
            had_focus = self.printer.hasFocus()
            for button in (self.opener, self.saver, self.printer):
                button.hide()
            self._running.show()
            self.stopper.show()
            if had_focus:
                self.stopper.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_progress(self) -> None:
        """The job is done with."""
        had_focus = self.stopper.hasFocus()
        self._running.hide()
        self.stopper.hide()
        if had_focus:
            self.printer.setFocus(Qt.FocusReason.OtherFocusReason)
