"""A bewaarpauze: for as long as it holds nothing is destroyed and no term of keeping asks for it (rule PRV-04)."""

from models.snapshot import Document, DossierBeeld

HOLD = "bewaarpauze"
"""The field that holds the reason, and the kind of document that is a hold of a whole dossier."""
LIFTED = "opgeheven_op"


def holds(document: Document) -> bool:
    """Whether a reason to keep stands in this document, and was not lifted."""
    return document.antwoorden.gevuld(HOLD) and not document.antwoorden.gevuld(LIFTED)


def on_hold(beeld: DossierBeeld, document: Document | None = None) -> bool:
    """Whether a dossier must be kept for now, or one document of it: by a reason of its own or of the whole dossier."""
    if document is None:
        return any(holds(one) for one in beeld.documenten)
    return holds(document) or any(holds(one) for one in beeld.van_soort(HOLD))
