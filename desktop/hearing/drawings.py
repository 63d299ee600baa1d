"""What a pupil drew, or what shows how it was told: attachments of a hoormoment, in the vault like all others."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.attachments.progress import TakingBar
from desktop.attachments.taking import Taking
from desktop.attachments.words import about_words
from desktop.language import translate
from desktop.theme.letters import Role
from desktop.widgets.arrange import across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.attached import Attachment


class Drawings(QFrame):
    """The attachments as rows, and the button that adds one."""

    looked_at = Signal(str)
    """The attachment (its document) that is to be looked at."""
    file_asked = Signal()

    def __init__(self, taking: Taking) -> None:
        super().__init__()
        self._shown: tuple[Attachment, ...] = ()
        self.add = Button(self.tr("Tekening of foto"), Kind.GHOST, icon="paperclip", small=True)
        self.add.setAccessibleName(self.tr("Tekening of foto erbij"))
        self.add.clicked.connect(lambda: self.file_asked.emit())
        self.rows = RowList(self.tr("Tekening, foto of opname"), card=False)
        self.rows.chosen.connect(lambda at: self.looked_at.emit(self._shown[at].uid))
        self._hint = text(
            self.tr("Heeft de leerling getekend? Sleep een foto ervan hierheen. Hij staat versleuteld in de kluis."),
            Role.META,
            wrap=True,
        )
        head = across(text(self.tr("Tekening, foto of opname"), Role.STRONG, wrap=True), self.add, gap=8)
        head.setStretch(0, 1)
        self.setLayout(down(head, TakingBar(taking), self.rows, self._hint, gap=6))

    def show_attachments(self, shown: Sequence[Attachment], *, fixed: bool = False) -> None:
        """Shows what belongs to the hoormoment now; with `fixed` nothing can be added to it any more."""
        self.add.setVisible(not fixed)
        self.setVisible(bool(shown) or not fixed)
        if tuple(shown) == self._shown and shown:
            return
        self._shown = tuple(shown)
        self.rows.show_rows([_row(one) for one in shown])
        self.rows.setVisible(bool(shown))
        self._hint.setVisible(not shown)


def _row(one: Attachment) -> Row:
    name = one.words or translate("Attachments", "Bijlage zonder titel")
    about = about_words(one)
    sign = Icon(one.file.sign if one.file is not None else "circle-dashed", "text2", 18)
    words = down(text(name, Role.BODY, wrap=True), text(about, Role.META, wrap=True), gap=0)
    line = across(sign, words, Icon("chevron-right", "text3", 14), gap=8, margins=(4, 6, 4, 6))
    line.setStretch(1, 1)
    return Row(f"{name}, {about}", line)
