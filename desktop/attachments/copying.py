"""A copy of an attachment out of the vault: for whom is asked and told what it means, then where it goes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.attachments.words import kind_words
from desktop.language import translate
from desktop.reports.readers import Audience
from desktop.widgets.arrange import Item
from desktop.widgets.dialog import Ask
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.pick_file import Picker
from desktop.widgets.strip import Strip
from forms.attached import AttachedFile, Attachment


class AskCopy(Ask):
    """The question. `receiver` is for whom it is, once it was answered."""

    def __init__(self, one: Attachment) -> None:
        readers = [Option(audience.voor, audience.words) for audience in Audience]
        self.control = SegmentsControl(readers)
        self._frame = FieldFrame(translate("Attachments", "Voor wie is de kopie?"), self.control, required=True)
        body: list[Item] = [self._frame]
        if one.may_share is None:
            words = translate("Attachments", "Bij deze bijlage staat nog niet of hij gedeeld mag worden.")
            body.insert(0, Strip("amber", words))
        super().__init__(
            translate("Attachments", "Kopie buiten de kluis bewaren?"),
            translate(
                "Attachments",
                "De kopie is niet versleuteld: wie het bestand heeft, kan het lezen. Het wordt genoteerd bij ‘Wie "
                "kreeg wat’. Haal de kopie weg als ze niet meer nodig is.",
            ),
            *body,
            yes=translate("Attachments", "Kies een plaats"),
            no=translate("Attachments", "Niet bewaren"),
            icon="file-down",
        )

    @property
    def receiver(self) -> str:
        """For whom the copy is."""
        return str(self.control.value() or "")

    @override
    def _answered(self, yes: bool) -> None:
        if yes and not self.receiver:
            self._frame.show_message(State.ERROR, translate("Attachments", "Kies eerst voor wie de kopie is."))
            self.fit()
            self.control.target().setFocus()
            return
        super()._answered(yes)


def ask_copy(
    over: QWidget, one: Attachment, file: AttachedFile, pick: Picker, save: Callable[[Path, str], None]
) -> AskCopy:
    """Asks for whom, then where; `save` gets the place and the receiver."""
    asking = AskCopy(one)
    asking.accepted.connect(partial(_pick, over, asking, file, pick, save))
    asking.open_over(over)
    return asking


def _pick(over: QWidget, asking: AskCopy, file: AttachedFile, pick: Picker, save: Callable[[Path, str], None]) -> None:
    receiver = asking.receiver
    end = Path(file.name).suffix
    path = pick(
        over,
        translate("Attachments", "Waar komt de kopie?"),
        user_documents_path() / file.name,
        f"{kind_words(file)} (*{end})",
    )
    if path is not None:
        save(path if path.suffix.lower() == end.lower() else path.with_name(f"{path.name}{end}"), receiver)
