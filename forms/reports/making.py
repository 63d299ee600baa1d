"""From a case and a reader to files: which reports a reader gets, set on paper.

    for one in make(beeld, "ouders", today, made):
        (folder / one.name).write_bytes(one.data)

Pure but for the fonts and texts it reads: it opens no vault and writes nothing. File names hold no name of a person.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from forms.audience import STEUNPUNT, Reader, reader
from forms.figures import Figuur
from forms.reports.content import Report
from forms.reports.identity import Identity
from forms.reports.minutes_pupil import ONS_GESPREK
from forms.reports.overzicht import Over, overzicht
from forms.reports.paper import make_pdf
from forms.reports.paper.letterhead import Letterhead
from forms.reports.regels import regelrapport
from forms.reports.rod import rod_lijst
from forms.reports.sets import Stuk, of_version_that_holds, stukken, why_nothing
from forms.reports.signaal import signaalrapport
from forms.reports.swv_letters import AANVULLING, ADVIES, BESLUIT
from forms.reports.verloop import VERLOOP
from forms.reports.web import make_web
from forms.thaw import as_vastgesteld
from forms.versiecode import case_hash, page_code, text_hash
from models.errors import Melding
from models.queries.rod import RodRegel
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld, Organisatie

SIGNAAL, REGELS, ROD, OVERZICHT = "signaal", "regels", "rod", "overzicht"
_MEANT = {
    "mijn-plan": 2,
    "kort": 2,
    "hoofdlijnen": 1,
    "opp": 4,
    "casusoverzicht": 1,
    "tlv": 4,
    "arrangement": 2,
    "gespreksverslag": 1,
    ONS_GESPREK: 1,
    "uitleg-tlv": 1,
    "uitleg-arrangement": 1,
    "zienswijze": 1,
    "steunpunt": 2,
    VERLOOP: 4,
    AANVULLING: 1,
    BESLUIT: 2,
    ADVIES: 2,
    SIGNAAL: 1,
}
"""How many pages each report is meant to have at most."""


OF_NOBODY = frozenset({SIGNAAL, REGELS, OVERZICHT})
"""Papers that tell of no dossier."""
ON_LETTERHEAD = frozenset(_MEANT) - {"mijn-plan", "casusoverzicht", ONS_GESPREK, VERLOOP, SIGNAAL}
"""The reports that may be printed on paper of the organisation: what parents, school and samenwerkingsverband keep."""


class Vorm(StrEnum):
    """What kind of file a report is made as: pages for paper, or one accessible page for a browser."""

    PDF = "pdf"
    HTML = "html"


class GeenRapport(Melding):
    """There is nothing to print for this reader; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """One report on paper. `rapport` is its id, `code` the page code of its text, `versie_uid` its document (or empty).

    `meant` is how many pages such a report is meant to have at most; what is longer flows on. A page for a browser
    (`vorm`) is one page.
    """

    rapport: str
    name: str
    data: bytes
    pages: int
    meant: int
    code: str
    versie_uid: str
    vorm: Vorm = Vorm.PDF


def reports(
    beeld: DossierBeeld, who: Reader, today: date, rapport: str | None = None, *, with_held: bool = False
) -> tuple[tuple[str, Document, Report], ...]:
    """The reports for a reader as content: id, the document it tells of, report. Raises `GeenRapport`.

    `rapport` picks one of them. `with_held` adds those of the version that holds while a newer one is written. A part
    that was vastgesteld is told as it was then.
    """
    papers = stukken(beeld, who, today)
    if not papers:
        raise GeenRapport(why_nothing(beeld, who))
    if with_held:
        papers += of_version_that_holds(beeld, papers)
    picked = [one for one in papers if rapport in (None, one.rapport)]
    if not picked:
        known = ", ".join(dict.fromkeys(one.rapport for one in papers))
        raise GeenRapport(
            Sentence("Dit rapport is er niet voor deze lezer. Wel: {rapporten}. Er is niets gemaakt.", rapporten=known)
        )
    return tuple((one.rapport, one.document, _told(beeld, one, who, today)) for one in picked)


def _told(beeld: DossierBeeld, paper: Stuk, who: Reader, today: date) -> Report:
    digest = case_hash(beeld) if paper.rapport == VERLOOP else text_hash(beeld, paper.document)
    identity = Identity(page_code(digest), digest, beeld.organisatie.naam)
    told = as_vastgesteld(beeld, paper.document)
    thawed = next((one for _, one in told.versies() if one.uid == paper.document.uid), paper.document)
    return paper.maker(told, thawed, who, today, identity)


def make(
    beeld: DossierBeeld,
    voor: str,
    today: date,
    made: datetime,
    persoon: str | None = None,
    rapport: str | None = None,
    letterhead: Letterhead | None = None,
    vorm: Vorm = Vorm.PDF,
    *,
    with_held: bool = False,
) -> tuple[Gemaakt, ...]:
    """The files for a reader. `voor` is leerling, ouders, school or swv; `made` (UTC) is the date in the files.

    `persoon` is the uid or local id of the parent or guardian for whom the copy is. A letterhead stands on the reports
    that are letters (`ON_LETTERHEAD`). `with_held` as in `reports`. Raises `GeenRapport`.
    """
    try:
        who = reader(beeld, voor, today, persoon)
    except (LookupError, ValueError):
        raise GeenRapport("Deze lezer hoort niet bij dit dossier. Er is niets gemaakt.") from None
    files: list[Gemaakt] = []
    names: Counter[str] = Counter()
    for name, document, report in reports(beeld, who, today, rapport, with_held=with_held):
        file, code = _file_name(who, name, document), report.footer.code or ""
        names[file] += 1
        file = f"{file}-{names[file]}" if names[file] > 1 else file
        head = letterhead if name in ON_LETTERHEAD else None
        if vorm is Vorm.HTML:
            files.append(Gemaakt(name, f"{file}.html", make_web(report, head), 1, 1, code, document.uid, vorm))
            continue
        pdf = make_pdf(report, made, head)
        files.append(Gemaakt(name, f"{file}.pdf", pdf.data, pdf.pages, _MEANT[name], code, document.uid))
    return tuple(files)


def make_signals(
    contacts: Iterable[Document],
    organisation: Organisatie,
    today: date,
    made: datetime,
    vanaf: date | None = None,
    tot: date | None = None,
) -> tuple[Gemaakt, ...]:
    """The signals report of a steunpunt, of all contacts or of a period; it tells of no dossier.

    Raises `GeenRapport`.
    """
    if organisation.soort != STEUNPUNT:
        raise GeenRapport("Alleen de kluis van een steunpunt heeft contacten om te tellen. Er is niets gemaakt.")
    report = signaalrapport(contacts, organisation.naam, today, vanaf, tot)
    if report is None:
        if vanaf is not None:
            raise GeenRapport("In deze periode zijn geen contacten om te tellen. Er is niets gemaakt.")
        raise GeenRapport("Er zijn nog geen contacten om te tellen. Er is niets gemaakt.")
    since = f"-van-{vanaf.isoformat()}" if vanaf is not None else ""
    pdf, name = make_pdf(report, made), f"signalen{since}-tot-en-met-{min(tot or today, today).isoformat()}.pdf"
    return (Gemaakt(SIGNAAL, name, pdf.data, pdf.pages, _MEANT[SIGNAAL], report.footer.code or "", ""),)


def make_rod(lines: Sequence[RodRegel], organisation: Organisatie, today: date, made: datetime) -> Gemaakt:
    """The list of days for ROD, for the pupil administration of the school itself. Raises `GeenRapport`.

    It tells of many: it leaves through `forms.reports.rod_check`.
    """
    report = rod_lijst(lines, organisation.naam, today)
    if report is None:
        raise GeenRapport("Alle datums voor ROD zijn overgetypt. Er is niets gemaakt.")
    pdf, name = make_pdf(report, made), f"overtypelijst-rod-{today.isoformat()}.pdf"
    return Gemaakt(ROD, name, pdf.data, pdf.pages, pdf.pages, report.footer.code or "", "")


def make_overview(
    told: Sequence[Figuur], whole: Sequence[Figuur], schools: Mapping[str, str], over: Over, made: datetime
) -> Gemaakt:
    """The overview of numbers, which tells of no dossier. Raises `GeenRapport` where nothing is counted."""
    report = overzicht(told, whole, schools, over)
    if report is None:
        raise GeenRapport("Er is nog niets te tellen. Er is niets gemaakt.")
    pdf, name = make_pdf(report, made), f"overzicht-{over.dag.isoformat()}.pdf"
    return Gemaakt(OVERZICHT, name, pdf.data, pdf.pages, pdf.pages, report.footer.code or "", "")


def make_rules(made: datetime) -> Gemaakt:
    """The manual of all rules, which tells of no dossier."""
    report = regelrapport(made.date())
    pdf = make_pdf(report, made)
    return Gemaakt(REGELS, "driehoek-alle-regels.pdf", pdf.data, pdf.pages, pdf.pages, report.footer.code or "", "")


def _file_name(who: Reader, name: str, document: Document) -> str:
    """A name without a name or an ending: what it tells of, for which kind of reader, which report."""
    relation = who.persoon.relatie if who.persoon else None
    about = f"opp-versie-{document.nummer or 1}" if document.soort == "opp" else _about(document)
    parts = [about, who.recipient.value, relation, name]
    return "-".join(one for one in parts if one)


def _about(document: Document) -> str | None:
    """Of a meeting its day and kind: two of one day are told apart."""
    if document.soort != "gesprek":
        return None
    told = (document.antwoorden.tekst("datum"), (document.antwoorden.tekst("soort") or "").replace("_", "-"))
    return "-".join(filter(None, told)) or None
