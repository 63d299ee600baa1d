"""What the screen of an attachment shows: the form, and the file as it can be looked at. Read in the worker."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.editor.view import FormView
from desktop.reports.disputed import disputed
from desktop.reports.pages import Contents, PageSize, contents, draw
from forms.attached import AttachedFile, Attachment, attachments, requests_with
from forms.definition import form
from models.queries.bijlagen import BIJLAGE
from models.record.frozen import frozen_of
from models.snapshot import Document
from models.snapshot.read import read_dossier
from models.vault import Vault
from models.vault import attachments as files

_POINTS = 0.75
"""Points for each dot of a picture: so large as it is on a screen of 96 dots in an inch."""


@dataclass(frozen=True, slots=True)
class AttachmentView(FormView):
    """An attachment with its form; `requests` are the requests that name it."""

    attachment: Attachment | None = None
    requests: tuple[Document, ...] = ()
    kept: bool = False
    """Whether a plan was vastgesteld with it: it no longer goes, but for a file that never belonged here."""
    disputed: bool = False
    """Whether there is a dispute that a commission can be told of."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A file as it is looked at: a PDF with its pages, or a picture. It stays in memory and nowhere else."""

    mark: str
    contents: Contents
    data: bytes = b""
    picture: QImage | None = None

    def draw(self, number: int, scale: float) -> QImage:
        """A page (from 0) at a scale in pixels of the screen for each point. In the worker only."""
        if self.picture is None:
            return draw(self.data, number, scale)
        size = self.contents.sizes[0]
        return self.picture.scaled(
            max(1, round(size.width * scale)),
            max(1, round(size.height * scale)),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )


def read_attachment(vault: Vault, dossier: str, document: str) -> AttachmentView:
    """An attachment. Raises `LookupError` when it is not there, or not any more."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
        kept = frozen_of(connection, document).kept_by_moment
    found = next((one for one in beeld.documenten if one.uid == document and one.soort == BIJLAGE), None)
    attachment = next((one for one in attachments(beeld) if one.uid == document), None)
    if found is None or attachment is None:
        raise LookupError("no such attachment")
    return AttachmentView(
        beeld,
        form(BIJLAGE),
        found,
        attachment=attachment,
        requests=requests_with(beeld, attachment),
        kept=kept,
        disputed=disputed(beeld),
    )


def look_at(vault: Vault, file: AttachedFile) -> Looked:
    """Decrypts a PDF or a picture into memory. Raises what reading an attachment raises."""
    with vault.reading() as connection:
        data = files.read(vault.storage, connection, file.mark)
    if file.is_pdf:
        return Looked(file.mark, contents(data), data)
    picture = QImage.fromData(data)
    size = PageSize(max(1, picture.width()) * _POINTS, max(1, picture.height()) * _POINTS)
    return Looked(file.mark, Contents((size,), ("",)), picture=picture)
