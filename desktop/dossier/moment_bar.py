"""Choosing of what the history is, and a moment to compare with: the end of a day, or a vastgestelde version."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from desktop.dossier.history_reading import Moment
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, boxed, clear
from desktop.widgets.button import Button
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.options import Option
from desktop.widgets.flow import Flow
from desktop.widgets.text import text

_DAY, _CHOICE = 230, 330
_WHOLE = "*"


class MomentBar(QFrame):
    """The part, the day, and where there are any the moments at which something was vastgesteld."""

    part_asked = Signal(object)
    """The uid of a document, or None for the whole dossier."""
    day_asked = Signal(object)
    """A `date`."""
    moment_asked = Signal(object)
    """A `Moment`."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.day = DayControl(today)
        self.day.set_name(self.tr("Dag om mee te vergelijken"), self.tr("Zoals het was aan het einde van die dag"))
        self.look = Button(self.tr("Vergelijk"), icon="git-compare")
        self.look.clicked.connect(self._ask_day)
        self.fixed: ChoiceControl | None = None
        self.parts: ChoiceControl | None = None
        self._moments: tuple[Moment, ...] = ()
        self._documents: tuple[tuple[str, str], ...] = ()
        self._place: QHBoxLayout = across(gap=0)
        self._parts: QHBoxLayout = across(gap=0)
        self._of_what = boxed(self._parts)
        self._of_what.hide()  # an empty place would push the words in
        self._flow = Flow(
            self._of_what,
            text(self.tr("Vergelijk nu met een dag"), Role.META),
            self.day,
            self.look,
            boxed(self._place),
            gap=8,
        )
        self.setLayout(self._flow)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.day.edited.connect(lambda: self.day.set_state(State.PLAIN))
        Theme.current().changed.connect(self._sized)
        self._sized()

    def show_parts(self, documents: Sequence[tuple[str, str]], document: str | None) -> None:
        """Offers the whole dossier and each document; `document` is the one that is shown."""
        if tuple(documents) != self._documents:
            self._documents = tuple(documents)
            clear(self._parts)
            self.parts = None
            self._of_what.setVisible(bool(documents))
            if documents:
                options = [Option(_WHOLE, self.tr("Hele dossier")), *(Option(*one) for one in documents)]
                self.parts = ChoiceControl(options)
                self.parts.set_name(self.tr("Waarvan"), self.tr("Van welk deel de geschiedenis is"))
                self.parts.edited.connect(self._ask_part)
                self._parts.addWidget(self.parts)
                self._sized()
        if self.parts is not None:
            self.parts.set_value(document or _WHOLE)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Offers these as well."""
        if tuple(moments) == self._moments:
            return
        self._moments = tuple(moments)
        clear(self._place)
        self.fixed = None
        if not moments:
            return
        options = [Option(one.act, one.words) for one in moments]
        self.fixed = ChoiceControl(options, self.tr("of met wat is vastgesteld"))
        self.fixed.set_name(self.tr("Vastgestelde versie om mee te vergelijken"), "")
        self.fixed.edited.connect(self._ask_moment)
        self._place.addWidget(self.fixed)
        self._sized()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.day.line.hasFocus():
            self._ask_day()
        else:
            super().keyPressEvent(event)

    def _ask_part(self) -> None:
        chosen = self.parts.value() if self.parts is not None else None
        if isinstance(chosen, str):
            self.part_asked.emit(None if chosen == _WHOLE else chosen)

    def _ask_day(self) -> None:
        told = self.day.value()
        if isinstance(told, str):
            self.day_asked.emit(date.fromisoformat(told))
        else:
            self.day.set_state(State.ERROR)
            self.day.line.setFocus()

    def _ask_moment(self) -> None:
        act = self.fixed.value() if self.fixed is not None else None
        chosen = next((one for one in self._moments if one.act == act), None)
        if chosen is not None:
            self.moment_asked.emit(chosen)

    def _sized(self) -> None:
        theme = Theme.current()
        self.day.setFixedWidth(theme.length(_DAY))
        if self.fixed is not None:
            self.fixed.setFixedWidth(theme.length(_CHOICE))
        if self.parts is not None:
            self.parts.setFixedWidth(theme.length(_DAY))
