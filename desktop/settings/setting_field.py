"""A setting that is kept in the vault: a field that is kept at the pause, like everything that is typed.

    SettingField(self.tr("Naam"), TextControl(), ("school", uid, "naam"), keeping)

The place is as `models.actions.organisatie.set_at` takes it. `check` makes of what stands there what is kept, `shown`
the other way round; what it refuses (a `Melding`) stays on the screen with its sentence and is held as a draft.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.shell.keeping import Keeping
from desktop.spoken import error_words
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.frame import FieldFrame
from models.actions.organisatie import set_at
from models.errors import Melding
from models.record.change import ActResult
from models.values import Waarde
from models.vault import Vault

Value = Waarde | None
Check = Callable[[Value], Value]


class SettingField(FieldFrame):
    """The field, with its label, help and message."""

    def __init__(
        self,
        label: str,
        control: Control,
        key: tuple[str, ...],
        keeping: Keeping,
        *,
        help_words: str = "",
        check: Check | None = None,
        words: Callable[[Value], str] = str,
        shown: Check | None = None,
    ) -> None:
        super().__init__(label, control, help_words=help_words)
        self.name = label
        self.key = key
        self.chosen = False
        """Whether a choice was made here that is not told yet; typed text is undone by the text itself."""
        self.words_of = words
        """A kept value as people read it."""
        self._shown = shown
        self._keeping = keeping
        self._check = check
        draft = keeping.draft(key)
        if draft:  # typed before the page was left, and no value yet
            control.set_typed(draft)
            if not control.words():
                control.set_value(draft.strip())
            self._tell_problem()
        control.edited.connect(self._edited)
        control.left.connect(self._left)

    @property
    def busy(self) -> bool:
        """Whether something stands here that is not kept, or that cannot be."""
        return self._keeping.holds(self.key) or bool(self._keeping.draft(self.key))

    def show_value(self, value: Value) -> None:
        """Shows what is kept, unless something newer is being typed here."""
        if not self.busy and self.control.value() != value:
            self.control.set_value(value)
            self.show_message(State.PLAIN)

    def put(self, value: Value) -> None:
        """Puts a value back that was kept before, as if the user had typed it."""
        self.control.put_value(self._shown(value) if self._shown is not None else value)
        self._edited()

    def _edited(self) -> None:
        self.chosen = not isinstance(self.control.target(), QLineEdit | QPlainTextEdit)
        if self.control.problem() is not None:
            self._hold()
            return  # told when the field is left: not while a date is half typed
        try:
            value = self._check(self.control.value()) if self._check is not None else self.control.value()
        except Melding as refusal:
            self._hold()
            self.show_message(State.ERROR, error_words(refusal))
            return
        self.show_message(State.PLAIN)
        self._keeping.later(self.key, value, partial(_write, self.key), self._refused)

    def _hold(self) -> None:
        self._keeping.hold_draft(self.key, self.control.typed() or self.control.words() or " ")

    def _left(self) -> None:
        self._tell_problem()
        self._keeping.flush()

    def _tell_problem(self) -> None:
        problem = self.control.problem()
        if problem is not None:
            self.show_message(State.ERROR, problem)

    def _refused(self, refusal: Melding) -> None:
        self.show_message(State.ERROR, error_words(refusal))


def _write(place: tuple[str, ...], vault: Vault, value: Value) -> ActResult:
    return set_at(vault, place, value)
