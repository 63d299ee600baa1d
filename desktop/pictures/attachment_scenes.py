"""What is in the pictures of attachments: a drawing, a PDF, an office file, what was taken away, and a copy leaving."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from desktop.attachments.attachment_screen import AttachmentScreen
from desktop.attachments.card import AttachmentsCard
from desktop.attachments.mistaken import ask_mistaken
from desktop.pictures.scene import EXAMPLE, Scene
from desktop.pictures.studio import Studio
from desktop.shell.route import Route, ScreenName
from forms.attached import attachments
from forms.bijlagen.adding import add
from forms.bijlagen.intake import Taken
from forms.definition import form
from forms.filling import Filling, set_field
from models.actions.bijlagen import remove_attachment
from models.queries.bijlagen import removed_attachments
from models.values import Waarde
from models.vault import Vault

_SCHOOL, _DRAWS, _OFFER = "A01", "A02", "A03"
_PLAN, _OLD = "Weekrooster groep 6", "Oude brief"
_TOLD: tuple[tuple[str, Waarde], ...] = (
    ("beantwoordt", "Wat kost logopedie op school?"),
    ("bron", "zorg"),
    ("delen", True),
)


def _attachment(number: str, title: str, told: Sequence[tuple[str, Waarde]] = ()) -> Callable[[Studio], object]:
    def show(studio: Studio) -> None:
        case = studio.case(number)
        one = next(one for one in attachments(case) if one.title == title)
        filling = Filling(case.uid, form("bijlage"), one.uid)
        for field, value in told:
            studio.do(partial(_fill, filling=filling, field=field, value=value))
        studio.go(Route(ScreenName.ATTACHMENT, case.uid, one.uid))

    return show


def _fill(vault: Vault, filling: Filling, field: str, value: Waarde) -> None:
    set_field(vault, filling, field, value)


def _office(studio: Studio) -> None:
    """A file that the program does not show; added when the first picture asks for it."""
    case = studio.case(_SCHOOL)
    if not any(one.title == _PLAN for one in attachments(case)):
        studio.do(lambda vault: _add(vault, case.uid, _PLAN, "docx"))
    _attachment(_SCHOOL, _PLAN)(studio)


def _add(vault: Vault, dossier: str, title: str, kind: str) -> str:
    made, _ = add(vault, dossier, Taken(title.encode() * 900, f"{title}.{kind}", kind), date(2026, 11, 12))
    return made


def _copy(studio: Studio) -> None:
    _attachment(_OFFER, "offerte_logopedie.pdf", _TOLD)(studio)
    _choose(studio, "school")


def _copy_of_drawing(studio: Studio) -> None:
    """A copy that goes only with a reason, of what the program cannot read."""
    _attachment(_DRAWS, "tekening_yasmin.jpg")(studio)
    _choose(studio, "swv")


def _choose(studio: Studio, voor: str) -> None:
    screen = studio.find(AttachmentScreen)
    screen.ask_copy()
    studio.settle()
    if screen.asking is not None:
        screen.asking.control.set_value(voor)
        screen.asking.control.edited.emit()
        screen.asking.control.target().setFocus()
    studio.settle()


def _mistaken(studio: Studio) -> None:
    """A file that never belonged with a plan that was vastgesteld."""
    _attachment(_DRAWS, "tekening_yasmin.jpg")(studio)
    ask_mistaken(studio.find(AttachmentScreen), lambda _: None)
    studio.settle()


def _card(studio: Studio) -> None:
    """The card on the dossier, with what was taken away."""
    case = studio.case(_OFFER)
    studio.do(lambda vault: _taken_away(vault, case.uid))
    studio.go(Route(ScreenName.DOSSIER, case.uid))
    studio.settle()
    card = studio.find(AttachmentsCard)
    card.show_gone(shown=True)
    card.gone.setFocus()
    studio.settle()


def _taken_away(vault: Vault, dossier: str) -> None:
    with vault.reading() as connection:
        if removed_attachments(connection, dossier):
            return
    remove_attachment(vault, _add(vault, dossier, _OLD, "odt"))


ATTACHMENTS = (
    Scene("03-dossier-bijlagen", EXAMPLE, _card),
    Scene("14-bijlage-tekening", EXAMPLE, _attachment(_DRAWS, "tekening_yasmin.jpg")),
    Scene("14-bijlage-pdf", EXAMPLE, _attachment(_SCHOOL, "overdrachtsformulier_vorige_school.pdf")),
    Scene("14-bijlage-word", EXAMPLE, _office),
    Scene("14-bijlage-kopie", EXAMPLE, _copy),
    Scene("14-bijlage-kopie-reden", EXAMPLE, _copy_of_drawing),
    Scene("14-bijlage-vergissing", EXAMPLE, _mistaken),
)
