"""Looking at a file within the program: pages of a PDF, a picture; of an office file what it is. No file is made."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.attachments.reading import Looked, look_at
from desktop.attachments.words import file_words, kind_words
from desktop.dossier.words import day_words
from desktop.reports.preview import Preview
from desktop.shell.session import Session
from desktop.spoken import error_words
from desktop.theme.theme import Theme
from desktop.widgets.arrange import clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from forms.attached import AttachedFile
from models.errors import Melding

_LEAST = 380


class Viewer(QWidget):
    """Shows one file, or says why there is nothing to see."""

    choose = Signal()
    """A file is to be chosen."""
    copy = Signal()
    """A copy is to be saved outside the vault."""
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Bestand bekijken"))
        self._session = session
        self._file: AttachedFile | None = None
        self._title = ""
        self._looked: Looked | None = None
        self._known = False
        """Whether it was told what to show, be it nothing."""
        self.preview: Preview | None = None
        self.instead: EmptyState | None = None
        self._place: QVBoxLayout = down(gap=0)
        self.setLayout(self._place)
        self.setMinimumHeight(Theme.current().length(_LEAST))

    def show_file(self, file: AttachedFile | None, title: str, *, gone: AttachedFile | None = None) -> None:
        """Shows a file; `title` is what the attachment is called, `gone` its last file when that was destroyed.

        What is shown already stays.
        """
        if self._known and file == self._file and title == self._title:
            return
        same = self._known and file is not None and self._file is not None and file.mark == self._file.mark
        self._known, self._file, self._title = True, file, title
        if same:
            if self._looked is not None and self.preview is not None:
                self.preview.show_report(title, self._looked.contents)
            return
        self._looked = None
        if file is None:
            self._show_none(gone)
        elif file.is_pdf or file.is_picture:
            self._show_pages(file)
        else:
            self._show_office(file)

    def _show_pages(self, file: AttachedFile) -> None:
        self.instead = None
        clear(self._place)
        preview = self.preview = Preview()
        preview.wanted.connect(self._draw)
        preview.thumbnails.wanted.connect(self._draw_small)
        self._place.addWidget(preview)
        preview.show()
        preview.show_waiting()
        self._session.ask(lambda vault: look_at(vault, file), self._show, self._not_shown, owner=preview)

    def _show(self, looked: Looked) -> None:
        if self._file is None or looked.mark != self._file.mark or self.preview is None:
            return
        self._looked = looked
        self.preview.show_report(self._title or self._file.name, looked.contents)

    def _not_shown(self, error: Exception) -> None:
        if not isinstance(error, Melding):
            self.failed.emit(error)
            return
        again = Button(self.tr("Voeg het opnieuw toe"), icon="plus")
        again.clicked.connect(self.choose)
        title, _, rest = error_words(error).partition(". ")
        self._put(EmptyState(f"{title.removesuffix('.')}.", rest, again, icon="circle-alert"))

    def _show_none(self, gone: AttachedFile | None) -> None:
        if gone is not None and gone.why_destroyed and gone.destroyed is not None:
            words = self.tr("Vernietigd op {day}: {reason}. Dat er een bijlage was, blijft staan.")
            told = words.format(day=day_words(gone.destroyed), reason=gone.why_destroyed.rstrip("."))
            self._put(EmptyState(self.tr("Het bestand is vernietigd"), told, icon="paperclip"))
            return
        choose = Button(self.tr("Kies een bestand"), Kind.PRIMARY, icon="plus")
        choose.clicked.connect(self.choose)
        title = self.tr("Het bestand is vernietigd") if gone is not None else self.tr("Nog geen bestand")
        words = self.tr("Kies een bestand, sleep het hierheen, of plak een afbeelding met Ctrl+V.")
        self._put(EmptyState(title, words, choose, icon="paperclip"))

    def _show_office(self, file: AttachedFile) -> None:
        copy = Button(self.tr("Bewaar een kopie buiten de kluis"), icon="file-down")
        copy.clicked.connect(self.copy)
        words = self.tr(
            "{file}. Driehoek laat dit soort bestanden niet zien: dat kan Word, Excel of LibreOffice. Daarvoor bewaar "
            "je zelf een kopie buiten de kluis."
        ).format(file=file_words(file))
        self._put(EmptyState(kind_words(file), words, copy, icon=file.sign))

    def _put(self, state: EmptyState) -> None:
        self.preview = None
        clear(self._place)
        self.instead = state
        self._place.addWidget(state)
        state.show()

    def _draw(self, number: int, scale: float) -> None:
        looked, preview = self._looked, self.preview
        if looked is None or preview is None:
            return

        def show(image: QImage) -> None:
            if self._looked is looked:
                preview.show_page(number, image)

        def failed(_: Exception) -> None:
            if self._looked is looked:
                preview.show_reason(self.tr("Deze bladzijde is niet te laten zien. Het bestand zelf is bewaard."))

        self._session.ask(lambda _: looked.draw(number, scale), show, failed, owner=preview)

    def _draw_small(self, number: int, scale: float) -> None:
        looked, preview = self._looked, self.preview
        if looked is None or preview is None:
            return

        def show(image: QImage) -> None:
            if self._looked is looked:
                preview.thumbnails.show_page(number, image)

        self._session.ask(lambda _: looked.draw(number, scale), show, lambda _: None, owner=preview)

    @override
    def hasHeightForWidth(self) -> bool:
        """As high as there is room: its pages fit themselves in."""
        return False
