"""The files there were of one attachment, the newest first, when there is more than one: each can be looked at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.attachments.words import file_words
from desktop.dossier.words import day_words
from desktop.theme.letters import Role
from desktop.widgets.arrange import clear, down
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.attached import AttachedFile, Attachment


class Versions(QFrame):
    """The rows. `chosen` hands over an `AttachedFile`; of one that was destroyed there is nothing to look at."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column: QVBoxLayout = down(gap=6)
        self.setLayout(self._column)
        self.hide()

    def show_versions(self, one: Attachment, looked_at: AttachedFile | None) -> None:
        """Shows the files of an attachment, with the one that is looked at chosen."""
        clear(self._column)
        self.setVisible(len(one.files) > 1)
        if len(one.files) < 2:
            return
        rows = RowList(self.tr("Versies van dit bestand"), card=False)
        rows.show_rows([self._row(file, newest=not at) for at, file in enumerate(one.files)])
        rows.select(next((at for at, file in enumerate(one.files) if file is looked_at), None))
        rows.chosen.connect(lambda at: self._choose(one.files[at]))
        for widget in (text(self.tr("Versies van dit bestand"), Role.STRONG), rows):
            self._column.addWidget(widget)
            widget.show()

    def _choose(self, file: AttachedFile) -> None:
        if file.destroyed is None:
            self.chosen.emit(file)

    def _row(self, file: AttachedFile, *, newest: bool) -> Row:
        day = day_words(file.day) if file.day else ""
        gone = self.tr("vernietigd op {day}").format(day=day_words(file.destroyed)) if file.destroyed else ""
        about = gone or " · ".join(part for part in (file_words(file), day) if part)
        name = self.tr("{name} (nieuwste)").format(name=file.name) if newest else file.name
        words = down(text(name, Role.BODY, wrap=True), text(about, Role.META, wrap=True), gap=0, margins=(10, 6, 10, 6))
        return Row(f"{name}, {about}", words)
