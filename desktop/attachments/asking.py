"""What is asked about files: which kinds are offered to choose from, and whether one is to be destroyed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.language import translate
from desktop.widgets.dialog import Ask


def which_files() -> str:
    """Which files are offered to choose from, as the dialog of the system wants it told."""
    words = translate("Attachments", "PDF, foto’s, scans en kantoorbestanden")
    every = translate("Attachments", "Alle bestanden")
    ends = ("pdf", "jpg", "jpeg", "png", "docx", "xlsx", "odt")
    patterns = " ".join(f"*.{one} *.{one.upper()}" for one in ends)
    return f"{words} ({patterns});;{every} (*)"


def ask_destroy(over: QWidget, destroy: Callable[[], None]) -> Ask:
    """Asks before a file is destroyed: nobody can read it after that."""
    words = translate(
        "Attachments",
        "Daarna kan niemand het nog lezen, ook niet uit de reservekopieën naast de kluis. Een kopie die de kluis al "
        "verliet, of een reservekopie op een andere plaats, verandert er niet door. Wat over het stuk is ingevuld, "
        "blijft in de geschiedenis staan.",
    )
    asking = Ask(
        translate("Attachments", "Bestand vernietigen?"),
        words,
        yes=translate("Attachments", "Vernietig"),
        no=translate("Attachments", "Niet vernietigen"),
        icon="trash-2",
        danger=True,
    )
    asking.accepted.connect(destroy)
    asking.open_over(over)
    return asking
