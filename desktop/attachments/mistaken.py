"""A file that never belonged here, at an attachment that a plan was vastgesteld with: destroyed with a reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.language import translate
from desktop.widgets.ask_one import AskOne
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl


class AskMistaken(AskOne):
    """The question: `decided` hands back why the file goes."""

    def __init__(self) -> None:
        self.control = TextControl(translate("Attachments", "bijvoorbeeld: het is de tekening van een ander kind"))
        frame = FieldFrame(
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
            frame,
            needed=frame,
            missing=translate("Attachments", "Schrijf op waarom het hier niet hoort."),
            yes=translate("Attachments", "Vernietig het bestand"),
            no=translate("Attachments", "Niet vernietigen"),
            icon="trash-2",
            danger=True,
        )

    @override
    def open_over(self, window: QWidget) -> None:
        super().open_over(window)
        self.control.target().setFocus(Qt.FocusReason.OtherFocusReason)  # Enter answers nothing from within a field


def ask_mistaken(over: QWidget, destroy: Callable[[str], None]) -> AskMistaken:
    """Asks; `destroy` gets the reason."""
    asking = AskMistaken()
    asking.decided.connect(destroy)
    asking.open_over(over)
    return asking
