"""The frame of a field: its label with "verplicht", the help sentence that is read first, the control, what is wrong.

An error says what to do and stands in red; a finding stands in amber and never keeps anyone from typing or leaving.
Where a value can no longer be changed it is text on a sunken ground.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.fields.control import Control, State
from desktop.widgets.icon import Icon
from desktop.widgets.question import question_label, question_name
from desktop.widgets.text import set_tone, text, wrapped

_SIGN = {State.ERROR: ("circle-alert", "red"), State.FINDING: ("triangle-alert", "amber")}


class FieldFrame(QFrame):
    """One field of a form around its control. Without `labelled` the label is only said: it stands there already."""

    def __init__(
        self, label: str, control: Control, *, help_words: str = "", required: bool = False, labelled: bool = True
    ) -> None:
        super().__init__()
        self.control = control
        self._name = question_name(label, required=required)
        self._help = help_words
        self._state = State.PLAIN
        self._label = question_label(label, required=required)
        self._label.setBuddy(control.target())
        self._message = text("", Role.META)
        wrapped(self._message)
        self._sign = Icon("circle-alert", "red", 14)
        line = across(self._sign, self._message, gap=6)
        line.setStretch(1, 1)
        line.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        self._below = boxed(line)
        self._below.hide()
        self._well = _well()
        if not labelled:
            self._label.hide()
        self._column: QVBoxLayout = down(self._label, gap=4)
        if help_words:
            self._column.addWidget(text(help_words, Role.META, wrap=True))
        self._column.addWidget(control)
        self._column.addWidget(self._well)
        self._column.addWidget(self._below)
        self.setLayout(self._column)
        self._describe("")

    @property
    def state(self) -> State:
        """What the frame tells now."""
        return self._state

    @property
    def message(self) -> str:
        """The sentence below the control; empty when there is none."""
        return self._message.text() if self._state is not State.PLAIN else ""

    def show_message(self, state: State, words: str = "") -> None:
        """Shows an error or a finding below, or takes it away (`State.PLAIN`). An error is also said aloud."""
        if (state, words) == (self._state, self._message.text()):
            return
        self._state = state
        self.control.set_state(state)
        self._below.setVisible(state is not State.PLAIN)
        self._message.setText(words)
        if state is not State.PLAIN:
            sign, tone = _SIGN[state]
            self._sign.show_icon(sign, tone)
            set_tone(self._message, tone)
        self._describe(words)
        if state is State.ERROR:
            announce(self.control.target(), words)

    def set_read_only(self, read_only: bool) -> None:
        """Text on a sunken ground instead of a control, or back."""
        self._well.setText(self.control.words() or "niet ingevuld")
        self._well.setVisible(read_only)
        self._well.setAccessibleName(f"{self._name}: {self._well.text()}")
        self.control.setVisible(not read_only)

    def add_below(self, widget: QWidget) -> None:
        """Puts something directly under the field (what stood there in the version before)."""
        self._column.addWidget(widget)

    def _describe(self, words: str) -> None:
        self.control.set_name(self._name, " ".join(part for part in (self._help, words) if part))


def _well() -> QLabel:
    well = text("", wrap=True)
    well.setProperty("kind", "well")
    well.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    well.hide()
    return well
