"""What the report screen asks of the vault: all of one reader in one call, as frozen values. Run in the worker."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum

from desktop.language import translate
from desktop.reports.disputed import disputed
from desktop.reports.pages import Contents, contents
from desktop.reports.readers import Audience, Someone, parents, report_words, with_day
from forms.audience import Reader, ShownSection, reader, view_of
from forms.definition import form
from forms.reports.making import ON_LETTERHEAD, GeenRapport, Gemaakt, make
from forms.reports.paper.letterhead import Letterhead
from forms.reports.recipient_check import TELLS_SOME, Check, Outgoing, Part, check_recipient
from forms.reports.stationery import kept_free, letterhead
from forms.reports.swv_letters import TELLS
from forms.reports.verloop import VERLOOP
from forms.rules.bevinding import Bevinding
from forms.rules.regel import Niveau
from forms.stages import asked_in
from forms.vocabulary import label
from models.queries.briefpapier import Briefpapier, read_stationery
from models.queries.other_pupils import other_pupils
from models.queries.verstrekkingen import Uitgereikt, handed_out
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import read_dossier
from models.vault import Vault

KINDS = {"tlv": ("tlv_soort", "periode_start"), "arrangement": ("arrangement_soort", "ingangsdatum")}
"""Of each kind of request the question what is asked for, and the one from when."""


class Stock(StrEnum):
    """What paper it is made for."""

    PLAIN = "gewoon"
    LETTERHEAD = "briefpapier"
    """Plain paper; the head of a letter is printed with the text."""
    PREPRINTED = "voorbedrukt"
    """Paper with a head on it: its place is kept free."""


@dataclass(frozen=True, slots=True)
class Asked:
    """For whom: a reader, and for parents which of them; and on what paper."""

    dossier: str
    audience: Audience
    persoon: str | None = None
    stock: Stock = Stock.PLAIN


@dataclass(frozen=True, slots=True)
class Made:
    """One report with its pages, what it is called, what of its document goes along and what stays behind."""

    file: Gemaakt
    words: str
    contents: Contents
    sections: tuple[ShownSection, ...]
    left_out: tuple[str, ...]
    parts: tuple[Part, ...] = ()

    @property
    def key(self) -> str:
        """What tells it from the other reports of its reader."""
        return f"{self.file.rapport}|{self.file.versie_uid}"

    @property
    def is_letter(self) -> bool:
        """Whether it may be on paper of the organisation."""
        return self.file.rapport in ON_LETTERHEAD


@dataclass(frozen=True, slots=True)
class Printable:
    """All that is shown of one reader. Without reports `reason` says why there are none.

    `findings` are those of the recipient `check` without hints about words that this reader does not get to see.
    """

    asked: Asked
    beeld: DossierBeeld
    reports: tuple[Made, ...]
    reason: str
    someone: tuple[Someone, ...]
    findings: tuple[Bevinding, ...]
    check: Check | None
    handed_out: tuple[Uitgereikt, ...]
    has_stationery: bool = False
    disputed: bool = False
    """Whether there is a dispute that a commission can be told of."""


def read_printable(vault: Vault, asked: Asked, today: date) -> Printable:
    """Reads the case, makes the reports of the reader, and checks what would leave."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, asked.dossier)
        given = handed_out(connection, asked.dossier)
        others = other_pupils(connection, asked.dossier)
        stationery = read_stationery(connection)
    made: tuple[Made, ...] = ()
    findings: tuple[Bevinding, ...] = ()
    check: Check | None = None
    reason = ""
    try:
        files = make(
            beeld,
            asked.audience.voor,
            today,
            datetime.now(UTC),
            asked.persoon,
            letterhead=_head(asked.stock, stationery),
            with_held=True,
        )
    except GeenRapport as nothing:
        reason = str(nothing)
    else:
        who = reader(beeld, asked.audience.voor, today, asked.persoon)
        looked_at = [(one, contents(one.data)) for one in files]
        papers = [Outgoing(one, " ".join(pages.texts)) for one, pages in looked_at]
        check = check_recipient(beeld, asked.audience.voor, asked.persoon, papers, today, others)
        made = tuple(_with_pages(beeld, one, pages, who, check.parts_of(one)) for one, pages in looked_at)
        made = _told_apart(beeld, made)
        findings = _findings(check, made)
    return Printable(
        asked=asked,
        beeld=beeld,
        reports=made,
        reason=reason,
        someone=parents(beeld, today) if asked.audience is Audience.OUDERS else (),
        findings=findings,
        check=check,
        handed_out=given,
        has_stationery=not stationery.empty,
        disputed=disputed(beeld),
    )


def _head(stock: Stock, stationery: Briefpapier) -> Letterhead | None:
    if stock is Stock.PREPRINTED:
        return kept_free(stationery)
    return letterhead(stationery) if stock is Stock.LETTERHEAD and not stationery.empty else None


def document_of(beeld: DossierBeeld, uid: str | None) -> Document | None:
    """A document of the case by its uid."""
    documents = (*(version for _, version in beeld.versies()), *beeld.documenten)
    return next((one for one in documents if one.uid == uid), None)


def _with_pages(beeld: DossierBeeld, file: Gemaakt, pages: Contents, who: Reader, parts: tuple[Part, ...]) -> Made:
    document = document_of(beeld, file.versie_uid)
    words = report_words(file.rapport, document)
    if document is None or file.rapport == VERLOOP:
        return Made(file, words, pages, (), (), parts)
    if file.rapport in TELLS or file.rapport in TELLS_SOME:  # no copy of the document: nothing of it was left out
        return Made(file, words, pages, view_of(beeld, document, who), (), parts)
    seen = view_of(beeld, document, who)
    ids = {one.id for one in seen}
    sector = beeld.leerling.schoolsoort
    asked = (one for one in form(document.formulier).sectie if one.id != "kop" and asked_in(one, sector))
    left_out = tuple(one.label for one in asked if one.id not in ids)
    return Made(file, words, pages, seen, left_out, parts)


def _told_apart(beeld: DossierBeeld, made: tuple[Made, ...]) -> tuple[Made, ...]:
    """Reports of one kind about several versions of an OPP, several requests or meetings, say of which they are."""
    for told in (_with_version, _with_kind):
        several = {name for name, number in Counter(one.words for one in made).items() if number > 1}
        made = tuple(replace(one, words=told(beeld, one)) if one.words in several else one for one in made)
    number = Counter(one.words for one in made)
    seen: Counter[str] = Counter()
    numbered = []
    for one in made:
        seen[one.words] += 1
        last = f"{one.words} · {seen[one.words]}" if number[one.words] > 1 else one.words
        numbered.append(replace(one, words=last))
    return tuple(numbered)


def _with_kind(beeld: DossierBeeld, made: Made) -> str:
    """What is asked for, and of which day the request is; without a day the period that is asked for.

    Of a meeting what kind it was, and its day.
    """
    document = document_of(beeld, made.file.versie_uid)
    if document is not None and document.soort == "gesprek" and (meeting := document.antwoorden.tekst("soort")):
        return with_day(label("gespreks_soort", meeting), document)
    if document is None or document.soort not in KINDS:
        return made.words
    answers = document.antwoorden
    field, begin = KINDS[document.soort]
    kind = answers.tekst(field)
    day = answers.datum("aanvraagdatum") or answers.datum(begin)
    about = (
        label(field, kind).lower() if kind else "",
        f"{day.day}-{day.month}-{day.year}" if day else translate("Reports", "zonder datum"),
    )
    return f"{made.words} ({', '.join(filter(None, about))})"


def _with_version(beeld: DossierBeeld, made: Made) -> str:
    document = document_of(beeld, made.file.versie_uid)
    if document is None or document.soort != "opp" or document.nummer is None:
        return made.words
    return translate("Reports", "{report}, versie {number}").format(report=made.words, number=document.nummer)


def _findings(check: Check, made: tuple[Made, ...]) -> tuple[Bevinding, ...]:
    """The findings, without hints about words that this reader does not get to see."""
    seen = {
        (one.file.versie_uid, shown.field.id) for one in made for section in one.sections for shown in section.fields
    }
    return tuple(
        one
        for one in check.findings
        if one.niveau is not Niveau.AANDACHT or one.veld is None or (one.veld.document_uid, one.veld.id) in seen
    )


def has_secrets(beeld: DossierBeeld) -> bool:
    """Whether there is a secret address, telephone number or e-mail address in the dossier."""
    people = beeld.betrokkenen
    return bool(beeld.leerling.adres_geheim) or any(
        one.adres_geheim or one.telefoon_geheim or one.email_geheim for one in people
    )
