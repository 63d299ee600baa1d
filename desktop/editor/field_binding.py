"""One question on the screen tied to the place where its answer is kept.

Typing is kept through `Keeping`; what cannot be kept stays on the screen with a sentence. A new snapshot never takes
away what is being typed.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from shiboken6 import isValid

from desktop.editor.controls import control_for
from desktop.editor.openers import Opener, Openers
from desktop.editor.reckoned import Reckoned, Sum
from desktop.shell.keeping import Keeping
from desktop.spoken import error_words, spoken
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.fields.options import Option
from forms.definition import Column, Field
from forms.filling import NietMogelijk, checked
from forms.help_sentences import help_sentences
from forms.impossible import refused
from models.errors import Melding
from models.record.change import ActResult
from models.values import Waarde
from models.vault import Vault

Write = Callable[[Vault, Waarde | None], ActResult | None]
"""Keeps a value in a vault."""
Key = tuple[str, ...]
"""Names a place: form or document, field, and for a cell row and column."""


class FieldBinding(QObject):
    """A frame with its control, tied to a place. `write` is called in the worker with the newest value."""

    typed = Signal()
    """The user changed the value on the screen."""

    def __init__(
        self,
        asked: Field | Column,
        key: Key,
        write: Write,
        keeping: Keeping,
        people: tuple[Option, ...] = (),
        *,
        labelled: bool = True,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.asked = asked
        self.key = key
        self._write = write
        self._keeping = keeping
        self._today = today
        self._finding = ""
        self._wrong = ""
        self._stopped = False
        """Whether the frame says why what stands here is not kept."""
        self.read_only = False
        self._shown: Waarde | None = None
        self._past: list[Waarde | None] = []
        self._future: list[Waarde | None] = []
        self._reckoned: Reckoned | None = None
        self.control = control_for(asked, people, today)
        field = asked if isinstance(asked, Field) else None
        self.frame = FieldFrame(
            asked.label,
            self.control,
            help_words=(field.hulpzin or "") if field else "",
            required=bool(field and field.verplicht),
            labelled=labelled,
        )
        self.setParent(self.frame)
        sentences = help_sentences(*key[1::2][:2]) if isinstance(self.control, LongTextControl) else ()
        if sentences and isinstance(self.control, LongTextControl):
            told = [Opener(one.titel, one.zin) for one in sentences]
            self.frame.set_helper(Openers(self.control, lambda: told, asked.label))
        draft = keeping.draft(key)
        if draft:  # typed before the section was left or the vault locked, and no value yet
            self.control.set_typed(draft)
            self._tell_problem()
        elif keeping.holds(key):  # typed just before, and this place was built anew meanwhile
            self.control.set_value(keeping.newest(key, None))
            self._shown = self.control.value()
        self.control.edited.connect(self._edited)
        self.control.left.connect(self._left)

    @property
    def busy(self) -> bool:
        """Whether something is typed here that is not kept, or that is no value."""
        return self._keeping.holds(self.key) or self.control.problem() is not None

    def show_value(self, value: Waarde | None) -> None:
        """Shows what is kept, unless something newer is being typed here. What was read may be from before that."""
        value = self._keeping.newest(self.key, value)
        if not self.busy and self.control.value() != value:
            self.control.set_value(value)
            self._shown = self.control.value()
            self.frame.look()

    def show_finding(self, words: str, wrong: str = "") -> None:
        """Shows what the rules found about this question, or what cannot be; empty takes it away."""
        self._finding, self._wrong = words, wrong
        if not self._stopped:
            self._show_plain()

    def offer(self, value: float | None, how: Sum) -> None:
        """Offers an amount that was reckoned: the button under the field is made when there is one."""
        if self._reckoned is None and value is not None:
            self._reckoned = Reckoned(how, self._take_amount)
            self.frame.set_helper(self._reckoned)
        if self._reckoned is not None:
            self._reckoned.offer(None if self.read_only else value, self.control.value())

    def _take_amount(self, value: float) -> None:
        self.control.setFocus()  # the button goes
        self.control.target().setFocus()
        self.put(value)

    def set_read_only(self, read_only: bool) -> None:
        """Shows the answer as text."""
        self.read_only = read_only
        self.frame.set_read_only(read_only)

    def focus(self, cursor: int = 0) -> None:
        """Puts the focus here, with the cursor at a place; on the words where they can no longer be changed."""
        if self.read_only:
            self.frame.focus_words()
            return
        self.control.setFocus()
        self.control.target().setFocus()
        self.control.set_cursor_place(cursor)

    def put(self, value: Waarde | None) -> None:
        """Changes the value as if the user had typed it (putting back an older one)."""
        self.control.put_value(value)
        self._edited()

    @property
    def undoes(self) -> bool:
        """Whether undo goes over whole values here; in a text it goes over what was typed, by the text itself."""
        focused = self.control.window().focusWidget()
        edits = isinstance(focused, QComboBox) and focused.isEditable()
        return not edits and not isinstance(focused, QLineEdit | QPlainTextEdit)

    def step_back(self) -> bool:
        """Undoes the last choice made here; answers whether there was one."""
        return self._step(self._past, self._future)

    def step_again(self) -> bool:
        """Does again what was undone last."""
        return self._step(self._future, self._past)

    def can_step(self, *, back: bool) -> bool:
        """Whether there is a choice to undo, or to do again."""
        return self.undoes and bool(self._past if back else self._future)

    def undo(self) -> bool:
        """Undoes what was typed or chosen here last, also when the focus is elsewhere; answers whether it did."""
        if self.read_only:
            return False
        writes = self.control.target()
        if isinstance(writes, QComboBox):
            writes = writes.lineEdit() or writes
        undoable = (
            writes.isUndoAvailable()
            if isinstance(writes, QLineEdit)
            else isinstance(writes, QPlainTextEdit) and writes.document().isUndoAvailable()
        )
        if undoable and isinstance(writes, QLineEdit | QPlainTextEdit):
            writes.undo()
            return True
        return bool(self._past) and self.step_back()

    def _step(self, out: list[Waarde | None], into: list[Waarde | None]) -> bool:
        if not out:
            return False
        past, future = self._past, self._future
        self._past, self._future = [], []
        into.append(self._shown)
        self.put(out.pop())
        self._past, self._future = past, future
        return True

    def _edited(self) -> None:
        now = self.control.value()
        if now != self._shown:
            if self.undoes:
                self._past.append(self._shown)
                self._future.clear()
            self._shown = now
        self._keep()
        self.typed.emit()

    def _keep(self) -> None:
        """Has what stands here kept, or says why it cannot be."""
        if self.control.problem() is not None:
            self._keeping.hold_draft(self.key, self.control.typed())
            return  # told when the field is left: not while a date is half typed
        try:
            value = checked(self.asked, self.control.value())
        except NietMogelijk as refusal:
            self._keeping.hold_draft(self.key, self.control.typed())
            self._stop(error_words(refusal))
            return
        never = refused(self.asked, value, self._today())
        if never is not None:
            self._keeping.hold_draft(self.key, self.control.typed())
            self._stop(spoken(never))
            return
        self._stopped = False
        self._show_plain()
        self._keeping.later(self.key, value, self._write, self._refused)

    def _left(self) -> None:
        self._tell_problem()
        if isValid(self._keeping):  # at the end of the program a field may lose the focus after what keeps it is gone
            self._keeping.flush()

    def _tell_problem(self) -> None:
        problem = self.control.problem()
        if problem is not None:
            self._stop(problem)

    def _refused(self, refusal: Melding) -> None:
        self._stop(error_words(refusal))

    def _stop(self, words: str) -> None:
        self._stopped = True
        self.frame.show_message(State.ERROR, words)

    def _show_plain(self) -> None:
        if self._wrong:
            self.frame.show_message(State.ERROR, self._wrong)
            return
        self.frame.show_message(State.FINDING if self._finding else State.PLAIN, self._finding)
