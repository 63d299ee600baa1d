"""Putting a deadline off: until when, and why. Both are kept; what was typed and not sent is held as a draft."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from desktop.shell.keeping import Keeping
from desktop.theme.letters import Role
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.text import text

_PLACE = "uitstellen"


def draft_of(keeping: Keeping, key: str) -> tuple[str, str]:
    """The day and the reason that were typed for a line and not sent; empty when there is nothing."""
    return keeping.draft((_PLACE, key, "tot")), keeping.draft((_PLACE, key, "reden"))


class PutOff(QFrame):
    """The two questions."""

    decided = Signal(object, str)
    """The day (`date`) and the reason."""
    closed = Signal()

    def __init__(self, key: str, about: str, today: date, keeping: Keeping, *, of_task: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "well")
        self.setProperty("opened", True)  # what scrolls shows all of it
        self.setAccessibleName(self.tr("Uitstellen"))
        self._key, self._today, self._keeping = key, today, keeping
        self.day = DayControl(lambda: today)
        self.reason = TextControl(self.tr("bijvoorbeeld: vader is pas vrijdag terug"))
        self._day_frame = FieldFrame(self.tr("Tot wanneer?"), self.day, required=True)
        self._reason_frame = FieldFrame(self.tr("Waarom?"), self.reason, required=True)
        until, why = draft_of(keeping, key)
        self.day.set_typed(until)
        self.reason.set_value(why or None)
        for control, name in ((self.day, "tot"), (self.reason, "reden")):
            control.edited.connect(lambda control=control, name=name: self._hold(control, name))
        self.send = Button(self.tr("Stel uit"), Kind.PRIMARY, icon="clock", shown_key="Ctrl+Return")
        self.send.clicked.connect(self._send)
        self.no = Button(self.tr("Toch niet"), shown_key="Esc")
        self.no.clicked.connect(self._drop)
        buttons = boxed(Flow(self.send, self.no))
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        head = across(Icon("clock", "accent", 18), text(self.tr("Uitstellen"), Role.CARD), gap=8)
        head.setStretch(1, 1)
        self._about = text(about, Role.STRONG, wrap=True)
        told = self.tr("De datum zelf verandert niet; de reden blijft in het dossier staan.")
        effect = text(self.tr("De taak krijgt deze dag.") if of_task else told, Role.META, wrap=True)
        self._of_task = of_task
        if of_task:
            self._reason_frame.hide()
        column = down(
            head, self._about, effect, self._day_frame, self._reason_frame, buttons, gap=8, margins=(14, 10, 14, 12)
        )
        self.setLayout(column)

    def show_about(self, *, shown: bool) -> None:
        """Says what is put off and of whom, where that is not seen above it."""
        self._about.setVisible(shown)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self._drop()
        else:
            super().keyPressEvent(event)

    def _hold(self, control: Control, name: str) -> None:
        words = control.typed() if control is self.day else self.reason.line.text()
        self._keeping.hold_draft((_PLACE, self._key, name), words)
        frame = self._day_frame if control is self.day else self._reason_frame
        frame.show_message(State.PLAIN)

    def _send(self) -> None:
        told, why = self.day.value(), self.reason.line.text().strip()
        until = date.fromisoformat(told) if isinstance(told, str) else None
        if until is None or until <= self._today:
            tomorrow = (self._today + timedelta(days=1)).strftime("%d-%m-%Y")
            words = self.day.problem() or self.tr("Kies een dag vanaf morgen ({day}).").format(day=tomorrow)
            self._day_frame.show_message(State.ERROR, words)
            self.day.line.setFocus()
        elif not why and not self._of_task:
            words = self.tr("Schrijf in een paar woorden waarom; dat lees je later terug.")
            self._reason_frame.show_message(State.ERROR, words)
            self.reason.line.setFocus()
        else:
            self._forget()
            self.decided.emit(until, why)

    def _drop(self) -> None:
        self._forget()
        self.closed.emit()

    def _forget(self) -> None:
        for name in ("tot", "reden"):
            self._keeping.forget((_PLACE, self._key, name))
