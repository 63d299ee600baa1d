"""The frame of a field: its label with "verplicht", the help sentence that is read first, the control, what is wrong.

An error says what to do and stands in red; a finding stands in amber and never keeps anyone from typing or leaving.
A text in which a BSN may stand says so at once, whatever it is asked for.
Where a value can no longer be changed it is text on a sunken ground.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSpacerItem, QVBoxLayout, QWidget

from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, down
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.line import NumberControl, TextControl
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.icon import Icon
from desktop.widgets.question import question_label, question_name
from desktop.widgets.text import set_tone, text
from forms.person_numbers import find_person_numbers

_SIGN = {State.ERROR: ("circle-alert", "red"), State.FINDING: ("triangle-alert", "amber")}


class FieldFrame(QFrame):
    """One field of a form around its control. Without `labelled` the label is only said: it stands there already.

    `need` is what stands beside the label instead of "verplicht": that one of a few will do.
    """

    def __init__(
        self,
        label: str,
        control: Control,
        *,
        help_words: str = "",
        required: bool = False,
        labelled: bool = True,
        need: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("field", True)  # what scrolls to the control shows all of it
        self.control = control
        self.required = required
        self._words, self._need, self._asks = label, need, True
        self._name = question_name(label, required=required, need=need)
        self._help = help_words
        self._state = State.PLAIN
        self._label = question_label(label, required=required, need=need)
        self._label.setBuddy(control.target())
        # Made when they are needed first: a form has dozens of fields, and few with a message.
        self._below: _Message | None = None
        self._well: QLabel | None = None
        if not labelled:
            self._label.hide()
        self._column: QVBoxLayout = down(self._label, gap=4)
        self._help_line = text(help_words, Role.META, wrap=True) if help_words else None
        if self._help_line is not None:
            self._column.addWidget(self._help_line)
        self._lower: QSpacerItem | None = None
        self._column.addWidget(control)
        self._note: QWidget | None = None
        self._helper: QWidget | None = None
        self.setLayout(self._column)
        self._told: tuple[State, str] = (State.PLAIN, "")
        self._free = isinstance(control, TextControl | LongTextControl) and not isinstance(control, NumberControl)
        if self._free:
            control.edited.connect(self.look)
        self._describe("")

    @property
    def label_width(self) -> int:
        """How wide the label is on one line; 0 where it is only said."""
        return 0 if self._label.isHidden() else self._label.fontMetrics().horizontalAdvance(self._name)

    def head_height(self, width: int) -> int:
        """How high label and help are at a width."""
        shown = [one for one in (self._label, self._help_line) if one is not None and not one.isHidden()]
        high = sum(one.heightForWidth(width) if one.hasHeightForWidth() else one.sizeHint().height() for one in shown)
        return high + max(len(shown) - 1, 0) * self._column.spacing()

    def lower_control(self, by: int) -> None:
        """Leaves so much room above the control, so that it stands level with the one beside it."""
        if self._lower is None:
            if not by:
                return
            self._lower = QSpacerItem(0, 0)
            first = self.control if self._well is None else self._well
            self._column.insertItem(self._column.indexOf(first), self._lower)
        if self._lower.sizeHint().height() != by:
            self._lower.changeSize(0, by)
            self._column.invalidate()

    @property
    def state(self) -> State:
        """What the frame tells now."""
        return self._state

    @property
    def message(self) -> str:
        """The sentence below the control; empty when there is none."""
        return self._below.words if self._below is not None and self._state is not State.PLAIN else ""

    def show_message(self, state: State, words: str = "") -> None:
        """Shows an error or a finding below, or takes it away (`State.PLAIN`). An error is also said aloud."""
        self._told = (state, words)
        self.look()

    def look(self) -> None:
        """Looks at the text again: a BSN in it is told, unless there is something heavier to say."""
        state, words = self._told
        if state is not State.ERROR and self._free and find_person_numbers(str(self.control.value() or "")):
            state, words = State.FINDING, self.tr("Dit lijkt een BSN. Haal het nummer weg als dat zo is.")
        self._show(state, words)

    def _show(self, state: State, words: str) -> None:
        if (state, words) == (self._state, self.message):
            return
        self._state = state
        self.control.set_state(state)
        if self._below is None and state is not State.PLAIN:
            self._below = _Message()
            self._column.insertWidget(self._column.indexOf(self.control) + 1, self._below)
        if self._below is not None:
            self._below.setVisible(state is not State.PLAIN)
            if state is not State.PLAIN:
                self._below.say(state, words)
        self._describe(words)
        if state is State.ERROR:
            announce(self.control.target(), words)

    def set_read_only(self, read_only: bool) -> None:
        """Text on a sunken ground instead of a control, or back."""
        self._label_anew(asks=not read_only)
        if self._well is None and read_only:
            self._well = _well()
            self._column.insertWidget(self._column.indexOf(self.control), self._well)
        if self._well is not None:
            self._well.setText(self.control.words() or self.tr("niet ingevuld"))
            self._well.setAccessibleName(f"{self._words}: {self._well.text()}")
            self._well.setVisible(read_only)
        if read_only == self.control.isVisibleTo(self):
            self.control.setVisible(not read_only)
        if self._helper is not None:
            self._helper.setVisible(not read_only)

    def _label_anew(self, *, asks: bool) -> None:
        """What is fixed asks nothing: beside its label no longer stands that it must be filled in."""
        if asks == self._asks or self._name == self._words or self._label.isHidden():
            return
        self._asks, before = asks, self._label
        self._label = question_label(self._words, required=asks and self.required, need=self._need if asks else "")
        self._label.setBuddy(self.control.target())
        self._column.replaceWidget(before, self._label)
        self._label.show()
        before.hide()
        before.deleteLater()

    def focus_words(self) -> None:
        """Puts the focus on the text that stands there instead of the control."""
        if self._well is not None:
            self._well.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_helper(self, helper: QWidget) -> None:
        """Puts what helps to write under the control; it goes where nothing can be written."""
        self._helper = helper
        self._column.insertWidget(self._column.indexOf(self.control) + 1, helper)

    def set_note(self, note: QWidget | None) -> None:
        """Puts something directly under the field (what stood there in the version before), or takes it away."""
        if self._note is not None:
            self._column.removeWidget(self._note)
            self._note.hide()
            self._note.deleteLater()
        self._note = note
        if note is not None:
            self._column.addWidget(note)
            note.show()

    def _describe(self, words: str) -> None:
        self.control.set_name(self._name, " ".join(part for part in (self._help, words) if part))


class _Message(QFrame):
    """A sign and a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Icon("circle-alert", "red", 14)
        self._words = text("", Role.META, wrap=True)
        line = across(self._sign, self._words, gap=6)
        line.setStretch(1, 1)
        line.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    @property
    def words(self) -> str:
        """The sentence."""
        return self._words.text()

    def say(self, state: State, words: str) -> None:
        """Shows a sentence in the sign and colour of a state."""
        sign, tone = _SIGN[state]
        self._sign.show_icon(sign, tone)
        self._words.setText(words)
        set_tone(self._words, tone)


def _well() -> QLabel:
    well = text("", wrap=True)
    well.setProperty("kind", "well")
    well.setIndent(0)
    well.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    well.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else the keys could not scroll through what is fixed
    for part in well.children():  # what Qt selects words with; a caret would say that one can write here
        part.setProperty("cursorWidth", 0)
    return well
