"""The screens of attachments on a desk: what tests of them do again and again."""

from desk import DAY, Desk
from PySide6.QtTest import QTest

from desktop.attachments.attachment_screen import AttachmentScreen
from desktop.dossier.dossier_screen import DossierScreen
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from desktop.widgets.fields.control import Control
from forms.attached import attachments
from forms.bijlagen.adding import add
from forms.bijlagen.intake import take_bytes
from forms.definition import form
from forms.filling import Filling, set_field

NUMBER = "A02"


def open_dossier(desk: Desk) -> DossierScreen:
    screen = desk.go(Route(ScreenName.DOSSIER, desk.dossier(NUMBER)))
    assert isinstance(screen, DossierScreen)
    screen.page.finish()
    desk.settle()
    return screen


def with_files(desk: Desk):
    return [one for one in attachments(desk.beeld(desk.dossier(NUMBER))) if one.files]


def settled(desk: Desk) -> None:
    """The case is read again a moment after an act."""
    desk.settle()
    QTest.qWait(250)
    desk.settle()


def open_attachment(desk: Desk, data: bytes, name: str = "Verslag") -> AttachmentScreen:
    uid = desk.dossier(NUMBER)
    made, _ = desk.do(lambda vault: add(vault, uid, take_bytes(data, name), DAY))
    screen = desk.go(Route(ScreenName.ATTACHMENT, uid, made))
    assert isinstance(screen, AttachmentScreen)
    settled(desk)
    return screen


def tell(desk: Desk, document: str, field: str, value: object) -> None:
    filling = Filling(desk.dossier(NUMBER), form("bijlage"), document)
    desk.session.tell(desk.do(lambda vault: set_field(vault, filling, field, value)))


def choose(desk: Desk, control: Control, value: object) -> None:
    """As a user chooses."""
    control.set_value(value)
    control.edited.emit()
    desk.settle()


def button_of(within, words: str) -> Button:
    return next(one for one in within.findChildren(Button) if one.text() == words and one.isVisibleTo(within))
