"""A copy of an attachment leaves the vault: written where the user says, and noted in the register of who got what.

It passes the same checks as a paper of the program: whether this reader may get anything, and in a PDF with text what
may not stand on a page (numbers of persons, a secret address, the reason of lawful absence).
"""

from datetime import date
from pathlib import Path

from forms.attached import AttachedFile, Attachment
from forms.audience import Position, reader
from forms.reports.handing_out import NietGeschreven
from forms.reports.page_text import page_text
from forms.reports.recipient_check import NietVrijgegeven, ground_of, leaks
from models.actions.bijlagen import hand_out_copy
from models.errors import Melding
from models.record.act import act
from models.record.change import ActResult
from models.record.handelingsoort import Handelingsoort
from models.sentence import Sentence
from models.snapshot.read import read_dossier
from models.vault import Vault, attachments
from models.vault.atomic_file import write_atomically


class NietDelen(Melding):
    """The attachment may not be shared: whoever is responsible for it said so."""


def code_of(file: AttachedFile) -> str:
    """What tells this content from any other in the register (AB12-CD34), and nothing of what it says."""
    mark = file.mark.upper()
    return f"{mark[:4]}-{mark[4:8]}"


def save_copy(
    vault: Vault, dossier: str, attachment: Attachment, file: AttachedFile, path: Path, ontvanger: str, dag: date
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
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
        content = attachments.read(vault.storage, connection, file.mark)
    who = reader(beeld, ontvanger, dag)
    if who.position is Position.NIETS:
        raise NietVrijgegeven(Sentence("Deze lezer mag niets krijgen. Er is geen kopie gemaakt."))
    if who.position is Position.HOOFDLIJNEN:
        raise NietVrijgegeven(
            Sentence(
                "Deze lezer krijgt alleen de hoofdlijnen: van geen ouder staat vast dat die gezag heeft. Er is geen "
                "kopie gemaakt. Leg eerst het gezag vast."
            )
        )
    found = leaks(beeld, page_text(content), who) if file.is_pdf else ()
    if found:
        raise NietVrijgegeven(
            Sentence(
                "Deze bijlage kan zo niet weg. {redenen} Er is geen kopie gemaakt. Laat het onleesbaar maken en voeg "
                "dat stuk toe als nieuwere versie.",
                redenen=" ".join(found),
            )
        )
    ground = ground_of(beeld, who)
    with act(vault, Handelingsoort.VERSTREKT, dossier) as doing:
        hand_out_copy(doing, dossier, attachment.uid, ontvanger, code_of(file), ground, dag)
        try:
            write_atomically(path, content)
        except OSError:
            raise NietGeschreven(
                Sentence(
                    "In {map} kan niet worden geschreven. Er is geen kopie gemaakt. Kies een andere map of maak ruimte "
                    "vrij.",
                    map=path.parent,
                )
            ) from None
    return doing.result
