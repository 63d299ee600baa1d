"""A copy of an attachment out of the vault: for whom is asked, what is found is told, then where it goes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.attachments.words import kind_words
from desktop.language import translate
from desktop.reports.readers import Audience, Someone
from desktop.shell.session import Session
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import clear, down, settle_layout
from desktop.widgets.dialog import Ask
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.fields.ticks import TicksControl
from desktop.widgets.pick_file import Picker
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from forms.attached import AttachedFile, Attachment
from forms.bijlagen.copy_check import CopyCheck, Wanted
from forms.bijlagen.leaving import check, ready
from forms.bijlagen.words import Words
from forms.vocabulary import label
from models.vault import Vault

_TOGETHER = ""
"""All parents with gezag, in a list of people."""


@dataclass(frozen=True, slots=True)
class Copyable:
    """A file of which a copy is wanted: of which attachment and dossier, and who can be chosen to get it."""

    dossier: str
    attachment: Attachment
    file: AttachedFile
    parents: tuple[Someone, ...] = ()
    disputed: bool = False


class _Told(QFrame):
    """What is told at one place of the question; empty it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self._column: QVBoxLayout = down(gap=8)
        self.setLayout(self._column)
        self.hide()

    def tell(self, told: Sequence[QWidget]) -> None:
        """Shows this in place of what was told."""
        clear(self._column)
        for one in told:
            self._column.addWidget(one)
            one.show()
        self.setVisible(bool(told))


def _to_mind(found: CopyCheck) -> list[QWidget]:
    """What must be minded of what the file says, or that nothing was found; of what cannot be read, to look oneself."""
    told: list[QWidget] = [Strip("amber", spoken(words)) for words in found.mind]
    if found.unread:
        look = translate("Attachments", "Kijk zelf of er iets in staat dat niet weg mag.")
        told.append(Strip("amber", f"{spoken(found.unread)} {look}"))
    elif not found.mind:
        searched = translate("Attachments", "In de tekst staat geen BSN, geheim adres of naam van een ander.")
        told.append(Strip("green", searched))
    return told


class AskCopy(Ask):
    """The question. `wanted` is for whom it is, once it was answered; `found` what speaks against it."""

    width_at_100 = 620

    def __init__(self, copyable: Copyable, session: Session) -> None:
        self._copyable, self._session = copyable, session
        self._words: Words | None = None
        self.found: CopyCheck | None = None
        readers = [one for one in Audience if one is not Audience.COMMISSIE or copyable.disputed]
        self.control = SegmentsControl([Option(one.voor, one.words) for one in readers])
        self._frame = FieldFrame(translate("Attachments", "Voor wie is de kopie?"), self.control, required=True)
        self.parent_control = ChoiceControl([Option(one.uid or _TOGETHER, one.words) for one in copyable.parents])
        self._parent_frame = FieldFrame(
            translate("Attachments", "Voor welke ouder?"), self.parent_control, required=True
        )
        # What is found stands above the question it asks: what speaks against it, and then what must be looked at.
        self._against, self._mind, self._ground = _Told(), _Told(), _Told()
        self.reason = TextControl(translate("Attachments", "bijvoorbeeld: op verzoek, afgesproken op 3 november"))
        self._reason_frame = FieldFrame(
            translate("Attachments", "Waarom krijgt deze lezer dit stuk toch?"),
            self.reason,
            help_words=translate("Attachments", "De reden wordt bewaard bij ‘Wie kreeg wat’."),
            required=True,
        )
        seen = translate("Attachments", "Ik heb het bestand bekeken en er staat niets in dat niet weg mag")
        self.looked = TicksControl([Option("ja", seen)])
        self._looked_frame = FieldFrame(
            translate("Attachments", "Zelf bekeken"),
            self.looked,
            help_words=translate(
                "Attachments",
                "Let op BSN, geheime adressen en namen van anderen. Dat je keek wordt bewaard bij ‘Wie kreeg wat’.",
            ),
            required=True,
        )
        super().__init__(
            translate("Attachments", "Kopie buiten de kluis bewaren?"),
            translate(
                "Attachments",
                "De kopie is niet versleuteld: wie het bestand heeft, kan het lezen. Het wordt genoteerd bij ‘Wie "
                "kreeg wat’. Haal de kopie weg als ze niet meer nodig is.",
            ),
            self._frame,
            self._parent_frame,
            self._against,
            self._reason_frame,
            self._mind,
            self._looked_frame,
            self._ground,
            yes=translate("Attachments", "Kies een plaats"),
            no=translate("Attachments", "Niet bewaren"),
            icon="file-down",
        )
        for one in (self._parent_frame, self._reason_frame, self._looked_frame):
            one.hide()
        if len(copyable.parents) == 1:
            self.parent_control.set_value(copyable.parents[0].uid or _TOGETHER)
        self.control.edited.connect(self._chose)
        self.parent_control.edited.connect(self._chose)
        for frame in (self._reason_frame, self._looked_frame):
            frame.control.edited.connect(partial(frame.show_message, State.PLAIN))
            frame.control.edited.connect(self._count)

    @property
    def wanted(self) -> Wanted | None:
        """For whom the copy is; None while that is not said."""
        voor, parent = self.control.value(), self.parent_control.value()
        if not isinstance(voor, str):
            return None
        asks = voor == Audience.OUDERS.voor and bool(self._copyable.parents)
        if asks and not isinstance(parent, str):
            return None
        return Wanted(
            voor,
            (str(parent) or None) if asks else None,
            str(self.reason.value() or "") if not self._reason_frame.isHidden() else "",
            bekeken=self.looked.value() is not None and not self._looked_frame.isHidden(),
        )

    @override
    def open_over(self, window: QWidget) -> None:
        super().open_over(window)
        self.control.target().setFocus(Qt.FocusReason.OtherFocusReason)  # what must be answered first

    @override
    def fit(self) -> None:
        told = (self._against, self._mind, self._ground)
        for one in (*told, self._parent_frame, self._reason_frame, self._looked_frame):
            settle_layout(one)  # what was just hidden or shown counts at once
        super().fit()

    def _chose(self) -> None:
        """Somebody was chosen, or nobody: what is found is told anew."""
        self.found = None
        for frame in (self._frame, self._parent_frame):
            frame.show_message(State.PLAIN)
        asks = self.control.value() == Audience.OUDERS.voor and bool(self._copyable.parents)
        self._parent_frame.setVisible(asks)
        self._reason_frame.hide()
        self._looked_frame.hide()
        self._count()
        self._tell()
        wanted = self.wanted
        if wanted is not None:
            self._tell(against=[text(translate("Attachments", "Het bestand wordt nagekeken…"), Role.META)])
            self._session.ask(partial(self._look, wanted=wanted), partial(self._show, wanted), self._failed, owner=self)
        self.fit()

    def _look(self, vault: Vault, wanted: Wanted) -> CopyCheck:
        """In the worker. The words of the file are read once."""
        one, today = self._copyable, self._session.today()
        if self._words is None:
            self._words = ready(vault, one.file).words
        return check(vault, one.dossier, one.attachment, self._words, wanted, today)

    def _show(self, wanted: Wanted, found: CopyCheck) -> None:
        now = self.wanted
        if now is None or (now.voor, now.persoon) != (wanted.voor, wanted.persoon):
            return
        self.found = found
        if found.obstacles:
            self._tell(against=[Strip("red", spoken(words)) for words in found.obstacles])
        else:
            ground = translate("Attachments", "Grondslag: {ground}.").format(ground=label("grondslag", found.grondslag))
            self._tell(
                against=[Strip("amber", spoken(words)) for words in found.reasons],
                mind=_to_mind(found),
                ground=[text(ground, Role.META, wrap=True)],
            )
        self._reason_frame.setVisible(bool(found.reasons) and not found.obstacles)
        self._looked_frame.setVisible(bool(found.unread) and not found.obstacles)
        self._count()
        QTimer.singleShot(0, self, self._show_asked)  # once what was put in is shown, and asks its room

    def _show_asked(self) -> None:
        """Takes its room, and brings the first question that came into view with what was chosen."""
        self.fit()
        asked = next((one for one in (self._reason_frame, self._looked_frame) if not one.isHidden()), None)
        if asked is not None:
            self.question.bring(asked)

    def _count(self) -> None:
        """Says on the button how much must be answered first: with large letters it may stand below what one sees."""
        frames = (self._reason_frame, self._looked_frame)
        open_still = sum(not one.isHidden() and one.control.value() is None for one in frames)
        words = translate("Attachments", "Kies een plaats")
        if open_still:
            words = (
                translate("Attachments", "Kies een plaats: nog 1 vraag")
                if open_still == 1
                else translate("Attachments", "Kies een plaats: nog {number} vragen")
            )
        self.question.yes.say(words.format(number=open_still))

    def _tell(
        self, against: Sequence[QWidget] = (), mind: Sequence[QWidget] = (), ground: Sequence[QWidget] = ()
    ) -> None:
        for place, told in ((self._against, against), (self._mind, mind), (self._ground, ground)):
            place.tell(told)

    def _failed(self, error: Exception) -> None:
        self.reject()
        self._session.failed.emit(error)

    @override
    def _answered(self, yes: bool) -> None:
        if yes and not self._may_go():
            self.fit()
            return
        super()._answered(yes)

    def _may_go(self) -> bool:
        """Whether all was answered; else what is missing is told at its field, which gets the focus."""
        wanted, found = self.wanted, self.found
        if wanted is None:
            parent = self.control.value() is not None
            words = (
                translate("Attachments", "Kies eerst voor welke ouder de kopie is.")
                if parent
                else translate("Attachments", "Kies eerst voor wie de kopie is.")
            )
            self._refuse(self._parent_frame if parent else self._frame, words)
        elif found is None:
            return False  # it is being looked at
        elif found.obstacles:
            frame = self._frame if self._parent_frame.isHidden() else self._parent_frame
            self._refuse(
                frame, translate("Attachments", "Voor deze lezer kan de kopie zo niet weg; hieronder staat waarom.")
            )
        elif found.reasons and not wanted.reden.strip():
            self._refuse(
                self._reason_frame, translate("Attachments", "Schrijf op waarom deze lezer dit stuk toch krijgt.")
            )
        elif found.unread and not wanted.bekeken:
            self._refuse(self._looked_frame, translate("Attachments", "Kijk het bestand eerst zelf na."))
        else:
            return True
        return False

    def _refuse(self, frame: FieldFrame, words: str) -> None:
        frame.show_message(State.ERROR, words)
        frame.control.target().setFocus(Qt.FocusReason.OtherFocusReason)


def ask_copy(
    over: QWidget, copyable: Copyable, session: Session, pick: Picker, save: Callable[[Path, Wanted], None]
) -> AskCopy:
    """Asks for whom, then where; `save` gets the place and for whom it is."""
    asking = AskCopy(copyable, session)
    asking.accepted.connect(partial(_pick, over, asking, copyable.file, pick, save))
    asking.open_over(over)
    return asking


def _pick(
    over: QWidget, asking: AskCopy, file: AttachedFile, pick: Picker, save: Callable[[Path, Wanted], None]
) -> None:
    wanted = asking.wanted
    if wanted is None:
        return
    end = Path(file.name).suffix
    path = pick(
        over,
        translate("Attachments", "Waar komt de kopie?"),
        user_documents_path() / file.name,
        f"{kind_words(file)} (*{end})",
    )
    if path is not None:
        save(path if path.suffix.lower() == end.lower() else path.with_name(f"{path.name}{end}"), wanted)
