"""A question in a window with one answer that must be given: a reason, a school, a ground.

    asking = AskOne(title, words, frame, needed=frame, missing="Kies een school.", yes="Kies deze school")
    asking.decided.connect(...)       # the answer
    asking.open_over(window)

Without the answer nothing happens: what is missing stands at its field, and the field has the focus.
"""

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from desktop.widgets.arrange import Item
from desktop.widgets.dialog import Ask
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame


class AskOne(Ask):
    """The question. `needed`, which stands somewhere in `body`, is the field that must be filled in."""

    decided = Signal(str)
    """The answer, when the act was chosen."""

    def __init__(
        self,
        title: str,
        words: str,
        *body: Item,
        needed: FieldFrame,
        missing: str,
        yes: str,
        no: str = "",
        icon: str | None = None,
        danger: bool = False,
    ) -> None:
        super().__init__(title, words, *body, yes=yes, no=no, icon=icon, danger=danger)
        self._needed = needed
        self._missing = missing
        needed.control.edited.connect(lambda: needed.show_message(State.PLAIN))

    @override
    def _answered(self, yes: bool) -> None:
        answer = self._needed.control.value()
        if yes and not isinstance(answer, str):
            self._needed.show_message(State.ERROR, self._missing)
            self.fit()
            self._needed.control.target().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super()._answered(yes)
        if yes:
            self.decided.emit(str(answer))
