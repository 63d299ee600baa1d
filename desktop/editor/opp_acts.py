"""Acts of the OPP editor, as they are done in the worker: on the case as it is then, not as the screen last saw it."""

from desktop.editor.vaststellen import Answer
from forms.heard_words import take_heard_words
from forms.plan_points import occasion_of
from forms.vaststellen import stel_bij, stel_vast
from models.actions.dossier import new_document
from models.record.change import ActResult
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import read_dossier
from models.vault import Vault


def vaststellen(vault: Vault, dossier: str, document: str, answer: Answer) -> ActResult | None:
    """Freezes a part. Raises `Geblokkeerd` or `RedenNodig` when the case changed since the user was asked."""
    beeld, version = _now(vault, dossier, document)
    return stel_vast(vault, beeld, version, answer.deel, answer.dag, answer.door, answer.redenen)


def bijstellen(vault: Vault, dossier: str, document: str) -> tuple[str, ActResult | None]:
    """Begins the next version; answers its uid."""
    return stel_bij(vault, *_now(vault, dossier, document))


def begin_hearing(vault: Vault, dossier: str, document: str) -> tuple[str, ActResult | None]:
    """Begins a hoormoment at a plan, a request or a conversation, with what it is for; answers its uid."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    told = occasion_of(beeld, document)
    return new_document(vault, dossier, "hoormoment", "hoormoment", document, {"aanleiding": told} if told else None)


def take_words(vault: Vault, dossier: str, document: str) -> ActResult | None:
    """Puts what the pupil said in the hoormomenten in the fields of the version that are empty."""
    return take_heard_words(vault, *_now(vault, dossier, document))


def _now(vault: Vault, dossier: str, document: str) -> tuple[DossierBeeld, Document]:
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    return beeld, next(one for _, one in beeld.versies() if one.uid == document)
