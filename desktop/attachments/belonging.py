"""What an attachment belongs to, with the way there, and that it does not leave the vault by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.attachments.reading import AttachmentView
from desktop.shell.route import Route, ScreenName
from desktop.widgets.arrange import across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from models.snapshot import Document

_HEARING = "hoormoment"


class Belonging(QFrame):
    """The lines. `go` hands over the `Route` to what it belongs to."""

    go = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column: QVBoxLayout = down(gap=8)
        self.setLayout(self._column)

    def show_view(self, view: AttachmentView) -> None:
        """Shows it of one attachment."""
        clear(self._column)
        words = self.tr("Staat versleuteld in de kluis. Alleen ‘Bewaar een kopie’ brengt het naar buiten.")
        lines = [self._line(view.beeld.uid, one) for one in view.requests]
        for one in (*lines, point("shield", "text2", words, strong=False)):
            self._column.addWidget(one)
            one.show()

    def _line(self, dossier: str, document: Document) -> QWidget:
        heard = document.soort == _HEARING
        lead = self.tr("Naar het hoormoment") if heard else self.tr("Naar de TLV-aanvraag")
        words = self.tr("Hoort bij een hoormoment") if heard else self.tr("Hoort bij een TLV-aanvraag")
        go = Button(lead, Kind.GHOST, icon="corner-down-right", small=True)
        route = Route(ScreenName.HEARING if heard else ScreenName.TLV, dossier, document.uid)
        go.clicked.connect(lambda: self.go.emit(route))
        return boxed(across(point("paperclip", "text2", words), go))
