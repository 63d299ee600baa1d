"""From a case and a reader to files: which reports a reader gets, set on paper.

    for one in make(beeld, "ouders", today, made):
        (folder / one.name).write_bytes(one.data)

Pure but for the fonts and texts it reads: it opens no vault and writes nothing. File names hold no name of a person.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from forms.audience import Position, Reader, Recipient, reader
from forms.lanes import newest_version
from forms.reports.casusoverzicht import casusoverzicht
from forms.reports.content import Report
from forms.reports.identity import Identity
from forms.reports.leerling import mijn_plan
from forms.reports.opp import volledig
from forms.reports.ouders import hoofdlijnen, kort
from forms.reports.paper import make_pdf
from forms.thaw import as_vastgesteld
from forms.versiecode import page_code, text_hash
from models.errors import Melding
from models.snapshot import Document, DossierBeeld

_MEANT = {"mijn-plan": 2, "kort": 2, "hoofdlijnen": 1, "opp": 4, "casusoverzicht": 1}

Maker = Callable[[DossierBeeld, Document, Reader, date, Identity], Report]


class GeenRapport(Melding):
    """There is nothing to print for this reader; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """One report on paper. `rapport` is its id, `code` the page code of its text.

    `meant` is how many pages such a report is meant to have at most; what is longer flows on.
    """

    rapport: str
    name: str
    data: bytes
    pages: int
    meant: int
    code: str
    versie_uid: str


_OUDERS: dict[str, Maker] = {"kort": kort, "opp": volledig}
_SETS: dict[tuple[Recipient, Position], dict[str, Maker]] = {
    (Recipient.LEERLING, Position.VOLLEDIG): {"mijn-plan": mijn_plan},
    (Recipient.OUDER, Position.VOLLEDIG): _OUDERS,
    (Recipient.OUDER, Position.HOOFDLIJNEN): {"hoofdlijnen": hoofdlijnen},
    (Recipient.SCHOOL, Position.VOLLEDIG): {"opp": volledig},
    (Recipient.SWV, Position.VOLLEDIG): {"casusoverzicht": casusoverzicht},
}


def reports(
    beeld: DossierBeeld, who: Reader, today: date, rapport: str | None = None
) -> tuple[tuple[str, Document, Report], ...]:
    """The reports for a reader as content: id, OPP version, report. Raises `GeenRapport`.

    `rapport` picks one of them. A part that was vastgesteld is told as it was then.
    """
    if who.position is Position.NIETS:
        raise GeenRapport(
            "Deze leerling is 18 jaar of ouder en beslist zelf. De ouders krijgen niets, tenzij de leerling dat wil. "
            "Er is niets gemaakt."
        )
    makers = _SETS.get((who.recipient, who.position), {})
    if not makers or (rapport is not None and rapport not in makers):
        known = ", ".join(makers) or "geen"
        raise GeenRapport(f"Dit rapport is er niet voor deze lezer. Wel: {known}. Er is niets gemaakt.")
    version = newest_version(beeld)
    if version is None:
        raise GeenRapport("Er is nog geen OPP voor deze leerling. Begin een OPP; daarna kun je het afdrukken.")
    digest = text_hash(beeld, version)
    told = as_vastgesteld(beeld, version)
    thawed = newest_version(told) or version
    identity = Identity(page_code(digest), digest, beeld.organisatie.naam)
    return tuple(
        (name, version, maker(told, thawed, who, today, identity))
        for name, maker in makers.items()
        if rapport in (None, name)
    )


def make(
    beeld: DossierBeeld,
    voor: str,
    today: date,
    made: datetime,
    persoon: str | None = None,
    rapport: str | None = None,
) -> tuple[Gemaakt, ...]:
    """The PDF files for a reader. `voor` is leerling, ouders, school or swv; `made` (UTC) is the date in the files.

    `persoon` is the uid or local id of the parent or guardian for whom the copy is. Raises `GeenRapport`.
    """
    try:
        who = reader(beeld, voor, today, persoon)
    except (LookupError, ValueError):
        raise GeenRapport("Deze lezer hoort niet bij dit dossier. Er is niets gemaakt.") from None
    files = []
    for name, version, report in reports(beeld, who, today, rapport):
        pdf = make_pdf(report, made)
        code = report.footer.code or ""
        files.append(
            Gemaakt(name, _file_name(who, name, version), pdf.data, pdf.pages, _MEANT[name], code, version.uid)
        )
    return tuple(files)


def _file_name(who: Reader, name: str, version: Document) -> str:
    relation = who.persoon.relatie if who.persoon else None
    parts = [f"opp-versie-{version.nummer or 1}", who.recipient.value, relation, name]
    return "-".join(one for one in parts if one) + ".pdf"
