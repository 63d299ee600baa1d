"""Ctrl+Z and Ctrl+Y at a question whose answer is chosen: they go over whole choices, as in a text over what was typed.

The widget that holds questions asks here from `event` and `keyPressEvent`. Where there is nothing to undo in the
question the key goes on to the window, which undoes the last act.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.editor.field_binding import FieldBinding

_AGAIN = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)


Focused = Callable[[], FieldBinding | None]
"""Answers the question that has the focus."""


def keeps_key(event: QEvent, focused: Focused) -> bool:
    """Whether a key that the window has a use for is one for the question that has the focus."""
    return event.type() is QEvent.Type.ShortcutOverride and _steps(event, focused) is not None


def take_key(event: QKeyEvent, focused: Focused) -> bool:
    """Does what a key asks of the question; answers whether it did."""
    back, binding = _steps(event, focused), focused()
    if back is None or binding is None:
        return False
    return binding.step_back() if back else binding.step_again()


def _steps(event: QEvent, focused: Focused) -> bool | None:
    """True to undo, False to do again, None when it is another key or there is nothing to do."""
    if not isinstance(event, QKeyEvent):
        return None
    if event.matches(QKeySequence.StandardKey.Undo):
        back = True
    elif event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() == _AGAIN:
        back = False
    else:
        return None
    binding = focused()
    return back if binding is not None and binding.can_step(back=back) else None
