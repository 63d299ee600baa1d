"""Which attachments go along to a reader: one that may not be shared is not named outside either."""

from forms.attached import attachment_of
from forms.audience import Reader, Recipient
from models.snapshot import DossierBeeld, Rij

LIST = "bijlagen"
"""The field of a document that lists attachments."""
_FAMILY = frozenset({Recipient.LEERLING, Recipient.OUDER})
_OWN = {
    "school": Recipient.SCHOOL,
    "samenwerkingsverband": Recipient.SWV,
    "steunpunt": Recipient.STEUNPUNT,
}
"""Which reader is whoever keeps the vault."""


def is_own(beeld: DossierBeeld, reader: Reader) -> bool:
    """Whether a reader is the organisation that keeps the vault."""
    return reader.recipient is _OWN.get(beeld.organisatie.soort)


def goes_along(beeld: DossierBeeld, reader: Reader, row: Rij) -> bool:
    """Whether a row of the list may be named to this reader. Pupil and parents, and who keeps it, read all of it."""
    if reader.recipient in _FAMILY or is_own(beeld, reader):
        return True
    found = attachment_of(beeld, row)
    return found is None or found.may_share is not False
