"""A vault that does not open, and not because of a wrong secret: what happened, what is safe, and what can be done.

Each kind of message has its own remedies. The page offers them; its screen carries them out.
"""

from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.shell.messages import Told, told
from desktop.widgets.arrange import boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, point
from desktop.widgets.flow import Flow
from desktop.widgets.strip import Strip
from models.errors import Melding
from models.vault.backup_file import Backup
from models.vault.messages import (
    AlleenLezen,
    BijwerkenMislukt,
    GebruikerOnbekend,
    GeenKluis,
    KluisBeschadigd,
    KluisbestandOntbreekt,
    KluisBezet,
    KluisInGebruik,
    KluisOnbereikbaar,
    KluisOntbreekt,
    NieuwereKluis,
    SchijfFout,
    SleutelsBeschadigd,
    SleutelsOntbreken,
)


class Remedy(Enum):
    """What a user can do about it."""

    AGAIN = "opnieuw"
    BACKUP = "reservekopie"
    OTHER_BACKUP = "andere reservekopie"
    OTHER = "andere"
    NEW = "nieuw"


_REMEDIES: dict[type[Melding], tuple[Remedy, ...]] = {
    KluisBeschadigd: (Remedy.BACKUP, Remedy.AGAIN, Remedy.OTHER_BACKUP),
    KluisbestandOntbreekt: (Remedy.BACKUP, Remedy.AGAIN, Remedy.OTHER_BACKUP),
    SleutelsBeschadigd: (Remedy.BACKUP, Remedy.AGAIN, Remedy.OTHER_BACKUP),
    SleutelsOntbreken: (Remedy.BACKUP, Remedy.AGAIN, Remedy.OTHER_BACKUP),
    KluisOntbreekt: (Remedy.AGAIN, Remedy.NEW),
    GeenKluis: (Remedy.NEW,),
    KluisInGebruik: (Remedy.AGAIN,),
    KluisBezet: (Remedy.AGAIN,),
    KluisOnbereikbaar: (Remedy.AGAIN,),
    SchijfFout: (Remedy.AGAIN, Remedy.BACKUP),
    AlleenLezen: (Remedy.AGAIN,),
    NieuwereKluis: (),
    BijwerkenMislukt: (Remedy.BACKUP, Remedy.OTHER_BACKUP),
    GebruikerOnbekend: (),
}
_NOT_BROKEN = (KluisInGebruik, KluisBezet, KluisOntbreekt, NieuwereKluis, GeenKluis)


def remedies(error: Exception) -> tuple[Remedy, ...]:
    """What helps against a message, the best first; opening another vault is always possible."""
    kind = next((kind for kind in type(error).__mro__ if kind in _REMEDIES), None)
    return (*(_REMEDIES[kind] if kind is not None else (Remedy.AGAIN,)), Remedy.OTHER)


class Trouble(QWidget):
    """The page. `chosen` hands back the `Remedy` that was pressed."""

    chosen = Signal(object)

    def __init__(self, error: Exception, backup: Backup | None) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.error = error
        self.words: Told = told(error)
        self.heading = translate("Trouble", "Deze kluis gaat nu niet open")
        tone = "amber" if isinstance(error, _NOT_BROKEN) else "red"
        self.strip = Strip(tone, self.words.words, self.words.title)
        self.buttons: dict[Remedy, Button] = {}
        for remedy in remedies(error):
            if remedy is Remedy.BACKUP and backup is None:
                continue
            kind = Kind.SECONDARY if self.buttons else Kind.PRIMARY
            button = Button(_label(remedy, backup), kind, icon=_ICONS[remedy])
            button.clicked.connect(lambda _=False, one=remedy: self.chosen.emit(one))
            self.buttons[remedy] = button
        below = [_of_backup(backup)] if Remedy.OTHER_BACKUP in self.buttons else []
        self.setLayout(down(self.strip, *below, boxed(Flow(*self.buttons.values())), gap=16))

    def focus_first(self) -> None:
        """Puts the focus on what helps best, and says the message aloud."""
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self.strip.say()


_ICONS = {
    Remedy.AGAIN: "refresh-cw",
    Remedy.BACKUP: "archive-restore",
    Remedy.OTHER_BACKUP: "folder-open",
    Remedy.OTHER: "folder",
    Remedy.NEW: "plus",
}


def _label(remedy: Remedy, backup: Backup | None) -> str:
    translate = QCoreApplication.translate
    if remedy is Remedy.BACKUP and backup is not None:
        return translate("Trouble", "Open laatste reservekopie van {moment}").format(moment=_moment(backup))
    return {
        Remedy.AGAIN: translate("Trouble", "Probeer het opnieuw"),
        Remedy.OTHER_BACKUP: translate("Trouble", "Kies een reservekopie"),
        Remedy.OTHER: translate("Trouble", "Andere kluis openen"),
        Remedy.NEW: translate("Trouble", "Nieuwe kluis maken"),
    }[remedy]


def _moment(backup: Backup) -> str:
    moment = backup.manifest.made.astimezone()
    return f"{moment.day}-{moment.month}-{moment.year} {moment:%H:%M}"


def _of_backup(backup: Backup | None) -> QWidget:
    """What is safe: the newest backup, and what it does not hold."""
    translate = QCoreApplication.translate
    if backup is None:
        words = translate("Trouble", "Naast deze kluis staat geen reservekopie")
        about = translate("Trouble", "Heb je er een op een andere plaats, kies die dan.")
        return card(point("circle-minus", "text2", words, about))
    words = translate("Trouble", "De laatste reservekopie is van {moment}").format(moment=_moment(backup))
    about = translate(
        "Trouble", "Hij is nagekeken toen hij werd gemaakt. Wat je daarna typte, staat alleen nog in deze kluis."
    )
    return card(point("archive-restore", "green", words, about))
