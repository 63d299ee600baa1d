"""What holds questions: the keys that go for the question that has the focus.

Ctrl+Z and Ctrl+Y go over whole choices, as in a text over what was typed; where there is nothing to undo in the
question the key goes on to the window, which undoes the last act. Alt+Enter opens the menu of the question.
"""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame
from shiboken6 import isValid
from typing_extensions import override

from desktop.editor.field_binding import FieldBinding
from desktop.editor.field_menu import FieldMenu, FieldPlace
from desktop.shell.screen import Context
from forms.filling import Filling
from models.snapshot import DossierBeeld

_AGAIN = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)
Focused = tuple[FieldPlace, FieldBinding]


class Questions(QFrame):
    """A frame with questions. Subclasses say which of them has the focus, and of which case they are."""

    told = Signal(object)
    done = Signal(str, object)
    go = Signal(object)
    """A `Route` that is asked for."""

    def __init__(self, filling: Filling, context: Context) -> None:
        super().__init__()
        self._last: FieldBinding | None = None
        self._menu = FieldMenu(self, filling, context)
        self._menu.told.connect(self.told)
        self._menu.go.connect(self.go)
        for key in ("Alt+Return", "Alt+Enter"):
            shortcut = QShortcut(QKeySequence(key), self, self.open_field_menu)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @abstractmethod
    def focused(self) -> Focused | None:
        """The question that has the focus."""

    @abstractmethod
    def case(self) -> DossierBeeld | None:
        """The case that is filled in, as it was read last."""

    def open_field_menu(self) -> None:
        """Opens the menu of the question that has the focus."""
        focused, beeld = self.focused(), self.case()
        if focused is not None and beeld is not None:
            self._menu.open(*focused, beeld)

    def undo_last(self) -> bool:
        """Undoes what was typed or chosen last in the question one was at; answers whether there was something."""
        focused = self.focused()
        binding = focused[1] if focused is not None else self._last
        return binding is not None and isValid(binding) and binding.undo()

    def remember(self, binding: FieldBinding | None) -> None:
        """The question that has the focus now: one may leave it for the button that undoes."""
        self._last = binding or self._last

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._steps(event) is not None:
            event.accept()  # else the window takes the key, which has a use of its own for it
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = self._steps(event)
        if steps is None:
            super().keyPressEvent(event)
            return
        binding, back = steps
        if back:
            binding.step_back()
        else:
            binding.step_again()

    def _steps(self, event: QEvent) -> tuple[FieldBinding, bool] | None:
        """The question a key is for, True to undo and False to do again; None when it is for none."""
        if not isinstance(event, QKeyEvent):
            return None
        back = event.matches(QKeySequence.StandardKey.Undo)
        if not back and not event.matches(QKeySequence.StandardKey.Redo) and event.keyCombination() != _AGAIN:
            return None
        focused = self.focused()
        return (focused[1], back) if focused is not None and focused[1].can_step(back=back) else None
