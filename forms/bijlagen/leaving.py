"""A copy of an attachment leaves the vault: written where the user says, and noted in the register of who got what.

It passes a recipient check of its own (`forms.bijlagen.copy_check`), with the words that stand in the file.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from forms.attached import AttachedFile, Attachment
from forms.bijlagen.copy_check import CopyCheck, Wanted, check_copy
from forms.bijlagen.words import Words, words_of
from forms.reports.handing_out import NietGeschreven
from models.actions.bijlagen import Kopie, hand_out_copy
from models.errors import Melding
from models.queries.other_pupils import other_pupils
from models.record.act import act
from models.record.change import ActResult
from models.record.handelingsoort import Handelingsoort
from models.sentence import Sentence
from models.snapshot.read import read_dossier
from models.values import Persoon
from models.vault import Vault, attachments
from models.vault.atomic_file import write_atomically


class NietDelen(Melding):
    """The attachment may not be shared: whoever is responsible for it said so."""


def code_of(file: AttachedFile) -> str:
    """What tells this content from any other in the register (AB12-CD34), and nothing of what it says."""
    mark = file.mark.upper()
    return f"{mark[:4]}-{mark[4:8]}"


@dataclass(frozen=True, slots=True)
class Readied:
    """A file that somebody wants to give a copy of: its content with the words in it."""

    content: bytes
    words: Words


def ready(vault: Vault, file: AttachedFile) -> Readied:
    """Reads a file with its words. Raises what reading an attachment raises. Run it in the worker."""
    with vault.reading() as connection:
        content = attachments.read(vault.storage, connection, file.mark)
    return Readied(content, words_of(file.kind, content))


def check(vault: Vault, dossier: str, attachment: Attachment, words: Words, wanted: Wanted, dag: date) -> CopyCheck:
    """What is found when a copy would go to a reader."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
        others = other_pupils(connection, dossier)
    return check_copy(beeld, attachment, words, wanted, dag, others)


def save_copy(
    vault: Vault, dossier: str, attachment: Attachment, file: AttachedFile, path: Path, wanted: Wanted, dag: date
) -> ActResult | None:
    """Writes a copy and registers it, together or not at all; what it replaces is gone only when it is there.

    Raises `NietDelen` where the attachment says no, `NietVrijgegeven` where the check does, `NietGeschreven`, or what
    reading raises; then nothing left.
    """
    if attachment.may_share is False:
        raise NietDelen(
            "Bij deze bijlage staat dat hij niet gedeeld mag worden. Er is geen kopie gemaakt. Klopt dat niet meer, "
            "wijzig dat dan eerst."
        )
    readied = ready(vault, file)
    found = check(vault, dossier, attachment, readied.words, wanted, dag)
    found.release(wanted)
    copy = Kopie(
        attachment.uid,
        code_of(file),
        wanted.voor,
        Persoon(found.who.persoon.uid) if found.who.persoon and wanted.persoon else None,
        found.grondslag,
        wanted.reden.strip() if found.reasons else "",
        bekeken=bool(found.unread),
    )
    with act(vault, Handelingsoort.VERSTREKT, dossier) as doing:
        hand_out_copy(doing, dossier, copy, dag)
        try:
            write_atomically(path, readied.content)
        except OSError:
            raise NietGeschreven(
                Sentence(
                    "In {map} kan niet worden geschreven. Er is geen kopie gemaakt. Kies een andere map of maak ruimte "
                    "vrij.",
                    map=path.parent,
                )
            ) from None
    return doing.result
