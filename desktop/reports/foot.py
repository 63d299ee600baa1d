"""The foot of the report screen: what is looked at, and letting it leave; while a job is on its way, how far it is.

In one column there is no room for all of it: the rest stands under the last page, in `below`.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QProgressBar
from typing_extensions import override

from desktop.shell.room import Room
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.button_row import ButtonRow
from desktop.widgets.text import set_tone, text

_WORDS = 180
"""Room at 100 % that the words beside the buttons need."""


class Foot(QFrame):
    """The foot. Its buttons stay where they are; the screen decides what they do."""

    stop = Signal()
    """The job that is on its way is to be stopped."""

    def __init__(self) -> None:
        super().__init__()
        self._single = False
        self._can_keep = True
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
        self._opens = Button(self.tr("Bewaren en openen"), icon="external-link", key="Alt+O")
        self._opens.clicked.connect(self.opener.click)
        self.page_saver = Button(self.tr("Bewaren als webpagina"), icon="file-type")
        self._ways = ButtonRow((self._opens, self.page_saver), ())
        self._more = text("", Role.META, wrap=True)
        self.below = boxed(down(self._more, self._ways, gap=8, margins=(16, 10, 16, 12)), "card")
        self.below.hide()
        self.stopper = Button(self.tr("Stop met afdrukken"), icon="x", shown_key="Esc")
        self.stopper.hide()
        self.stopper.clicked.connect(self.stop)
        told = boxed(down(self._title, self._about, self._running, gap=4))
        self._buttons = ButtonRow((), (self.opener, self.saver, self.stopper, self.printer))
        self._line: QBoxLayout = across(told, self._buttons, gap=12, margins=(16, 10, 12, 10))
        self._line.setStretch(0, 1)
        self.setLayout(self._line)

    def fit_in(self, room: Room) -> None:
        """In one column some of it stands below the pages, and buttons that do not fit stand under the words."""
        single = room is Room.SINGLE
        self._single = single
        self.opener.setVisible(self._can_keep and not single)
        self.below.setVisible(single)
        self._turn()
        self._about.setVisible(not single or bool(self._about.property("weighs")))

    def can_keep(self, can: bool) -> None:
        """Shows the ways to keep it as a file, or none of them."""
        self._can_keep = can
        self.saver.setVisible(can)
        self._opens.setVisible(can)
        self.page_saver.setVisible(can)
        self.opener.setVisible(can and not self._single)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        words = Theme.current().length(_WORDS)
        under = self._single and self.width() - self._buttons.sizeHint().width() < words
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(6 if under else 12)

    def say(self, title: str, about: str, *, done: bool = False) -> None:
        """Says what is looked at, and what happens or happened to it."""
        self._title.setText(title)
        self._about.setText(about)
        self._more.setText(about)
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
            self.can_keep(False)
            self.printer.hide()
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
