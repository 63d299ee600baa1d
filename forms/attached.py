"""The attachments of a case as a list shows them: what each is, whose, what it answers, and the file it has.

attachments(beeld)               # all, the newest day first, those without a day before them
attachment_of(beeld, row)        # the attachment that a row of a request names
"""

from dataclasses import dataclass
from datetime import date

from forms.bijlagen.kinds import OFFICE, PDF, PICTURES, kind
from forms.vocabulary import label
from models.queries.bijlagen import BESTANDEN, BIJLAGE
from models.snapshot import Document, DossierBeeld, Rij
from models.values import Persoon

_LISTS = {"tlv": "bijlagen", "hoormoment": "bijlagen"}
"""Documents with a list of attachments, by kind, and the field of that list."""


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file of an attachment. `mark` is the name under which the vault keeps it; `destroyed` the day of its end.

    `why_destroyed` is why it went although a plan was vastgesteld with it.
    """

    row: str
    name: str
    kind: str
    size: int
    pages: int | None
    day: date | None
    mark: str
    destroyed: date | None = None
    why_destroyed: str = ""

    @property
    def words(self) -> str:
        """What kind of file it is."""
        known = kind(self.kind)
        return known.woord if known else self.kind

    @property
    def sign(self) -> str:
        """The sign of its kind."""
        known = kind(self.kind)
        return known.teken if known else "file-text"

    @property
    def is_picture(self) -> bool:
        """Whether it is a photo or a scan."""
        return self.kind in PICTURES

    @property
    def is_pdf(self) -> bool:
        """Whether it is a PDF."""
        return self.kind == PDF

    @property
    def is_office(self) -> bool:
        """Whether it is a file for Word, Excel or LibreOffice."""
        return self.kind in OFFICE


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attachment. `files` are its files, the newest first; `may_share` None: nobody said so."""

    uid: str
    lokaal_id: str | None
    title: str
    kind: str
    kind_words: str
    day: date | None
    author: str
    answers: str
    source: str
    may_share: bool | None
    permitted: date | None
    files: tuple[AttachedFile, ...]
    share_with: str = ""
    """With whom it may be shared and with whom not, as it was typed."""

    @property
    def file(self) -> AttachedFile | None:
        """The file it has now; None when it has none, or none any more."""
        return next((one for one in self.files if one.destroyed is None), None)

    @property
    def words(self) -> str:
        """What it is called: its title, else its kind, else the name of its file."""
        return self.title or self.kind_words or (self.files[0].name if self.files else "")


def attachments(beeld: DossierBeeld) -> tuple[Attachment, ...]:
    """The attachments of a case, the newest day first, those without a day before them."""
    found = [_attachment(beeld, one) for one in beeld.documenten if one.soort == BIJLAGE]
    return tuple(sorted(found, key=lambda one: one.day or date.max, reverse=True))


def attachment_of(beeld: DossierBeeld, row: Rij) -> Attachment | None:
    """The attachment that a row in the list of a request stands for."""
    if row.lokaal_id is None:
        return None
    found = next((one for one in beeld.documenten if _named(one, row.lokaal_id)), None)
    return _attachment(beeld, found) if found is not None else None


def requests_with(beeld: DossierBeeld, attachment: Attachment) -> tuple[Document, ...]:
    """The requests whose list names an attachment."""
    names = {attachment.uid, attachment.lokaal_id} - {None}
    return tuple(
        one
        for one in beeld.documenten
        if one.soort in _LISTS and any(row.lokaal_id in names for row in one.rijen(_LISTS[one.soort]))
    )


def attached_to(beeld: DossierBeeld, document: Document) -> tuple[Attachment, ...]:
    """The attachments that the list of a document names, in order."""
    rows = document.rijen(_LISTS[document.soort])
    return tuple(found for row in rows if (found := attachment_of(beeld, row)) is not None)


def _named(document: Document, name: str) -> bool:
    return document.soort == BIJLAGE and name in (document.uid, document.lokaal_id)


def _attachment(beeld: DossierBeeld, document: Document) -> Attachment:
    told = document.antwoorden
    code, source, share = told.tekst("type") or "", told.tekst("bron"), told.waarde("delen")
    return Attachment(
        uid=document.uid,
        lokaal_id=document.lokaal_id,
        title=told.tekst("titel") or "",
        kind=code,
        kind_words=label("bijlage_type", code) if code else "",
        day=told.datum("datum"),
        author=_who(beeld, told.waarde("schrijver")),
        answers=told.tekst("beantwoordt") or "",
        source=label("bijlage_bron", source) if source else "",
        may_share=share if isinstance(share, bool) else None,
        permitted=told.datum("toestemming_op"),
        share_with=told.tekst("delen_toelichting") or "",
        files=tuple(_file(one) for one in reversed(document.rijen(BESTANDEN))),
    )


def _who(beeld: DossierBeeld, value: object) -> str:
    if isinstance(value, Persoon):
        return beeld.naam_van(value) or ""
    return value if isinstance(value, str) else ""


def _file(row: Rij) -> AttachedFile:
    size, pages = row.waarde("grootte"), row.waarde("bladzijden")
    return AttachedFile(
        row=row.uid,
        name=row.tekst("naam") or "",
        kind=row.tekst("soort") or "",
        size=int(size) if isinstance(size, int | float) else 0,
        pages=int(pages) if isinstance(pages, int | float) else None,
        day=row.datum("toegevoegd_op"),
        mark=row.tekst("kenmerk") or "",
        destroyed=row.datum("vernietigd_op"),
        why_destroyed=row.tekst("vernietigd_reden") or "",
    )
