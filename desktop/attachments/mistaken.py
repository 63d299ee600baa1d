"""A file that never belonged here, at an attachment that a plan was vastgesteld with: destroyed with a reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.language import translate
from desktop.widgets.dialog import Ask
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl


class AskMistaken(Ask):
    """The question. `reason` is why the file goes."""

    def __init__(self) -> None:
        self.control = TextControl(translate("Attachments", "bijvoorbeeld: het is de tekening van een ander kind"))
        self._frame = FieldFrame(
            translate("Attachments", "Waarom hoort dit bestand hier niet?"),
            self.control,
            help_words=translate("Attachments", "De reden blijft bewaard bij de bijlage en in de geschiedenis."),
            required=True,
        )
        super().__init__(
            translate("Attachments", "Bij vergissing toegevoegd?"),
            translate(
                "Attachments",
                "Met het hoormoment van deze bijlage is een plan vastgesteld. Daarom gaat ze niet weg: wat er toen "
                "stond blijft staan, ook dat er een bijlage was. Hoort het bestand hier niet thuis, dan vernietig je "
                "alleen het bestand. Daarna kan niemand het nog lezen, ook niet uit de reservekopieën naast de kluis.",
            ),
            self._frame,
            yes=translate("Attachments", "Vernietig het bestand"),
            no=translate("Attachments", "Niet vernietigen"),
            icon="trash-2",
            danger=True,
        )
        self.control.edited.connect(lambda: self._frame.show_message(State.PLAIN))

    @property
    def reason(self) -> str:
        """Why it goes."""
        return str(self.control.value() or "")

    @override
    def open_over(self, window: QWidget) -> None:
        super().open_over(window)
        self.control.target().setFocus(Qt.FocusReason.OtherFocusReason)  # Enter answers nothing from within a field

    @override
    def _answered(self, yes: bool) -> None:
        if yes and not self.reason:
            self._frame.show_message(State.ERROR, translate("Attachments", "Schrijf op waarom het hier niet hoort."))
            self.fit()
            self.control.target().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super()._answered(yes)


def ask_mistaken(over: QWidget, destroy: Callable[[str], None]) -> AskMistaken:
    """Asks; `destroy` gets the reason."""
    asking = AskMistaken()
    asking.accepted.connect(lambda: destroy(asking.reason))
    asking.open_over(over)
    return asking
