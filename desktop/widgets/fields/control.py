"""What every control of a form can do: hold one value, say when the user changed it, and when the user left.

Setting a value from the program never counts as a change by the user. What is typed but is no value of this kind gives
`problem()`, a sentence with what to do, and keeps its text.
"""

from abc import abstractmethod
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.theme.style import restyle
from models.values import Waarde


class State(StrEnum):
    """What the border of a control tells."""

    PLAIN = ""
    ERROR = "error"
    FINDING = "finding"


class Control(QWidget):
    """A control that holds one value."""

    edited = Signal()
    """The user changed something; `value()` and `problem()` say what stands there now."""
    left = Signal()
    """The focus went elsewhere."""

    @abstractmethod
    def value(self) -> Waarde | None:
        """The value, or None for nothing (also when what is typed is no value)."""

    @abstractmethod
    def set_value(self, value: Waarde | None) -> None:
        """Shows a value."""

    def put_value(self, value: Waarde | None) -> None:
        """Shows a value as an edit: where a text can undo what was typed, it can undo this too."""
        self.set_value(value)

    @abstractmethod
    def target(self) -> QWidget:
        """The widget that takes the focus and has the name."""

    def problem(self) -> str | None:
        """What is wrong with what is typed."""
        return None

    def set_name(self, name: str, description: str) -> None:
        """What a screen reader says of this control."""
        self.target().setAccessibleName(name)
        self.target().setAccessibleDescription(description)

    @abstractmethod
    def words(self) -> str:
        """The value as people read it, for where it can no longer be changed; empty for nothing."""

    def set_state(self, state: State) -> None:
        """Shows an error or a finding on the border."""
        self.target().setProperty("state", state.value)
        restyle(self.target())

    def typed(self) -> str:
        """What stands there as it was typed, where that may be no value; empty for controls that always hold one."""
        return ""

    def set_typed(self, words: str) -> None:
        """Puts back what was typed."""

    def cursor_place(self) -> int:
        """Where the cursor stands, for coming back to it."""
        return 0

    def set_cursor_place(self, place: int) -> None:
        """Puts the cursor back."""
