"""The recipient check: before anything leaves the vault, who gets it, which fields, on which ground, and what is wrong.

    check = check_recipient(beeld, "swv", None, [Outgoing(one, page_text(one.data)) for one in made], today, others)
    hand_out(vault, check.release(), papers, today)

Nothing is handed out without a `Cleared`, and nothing but `Check.release` makes one. What is looked for is looked for
in the pages as they will be read, not in what they were made from.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from forms.audience import STEUNPUNT, Position, Reader, Recipient, Shown, reader, view_of
from forms.chronology import Kind, chronology
from forms.definition import FieldType
from forms.person_numbers import find_person_numbers
from forms.reports.making import ROD, Gemaakt, Vorm
from forms.reports.minutes_pupil import ONS_GESPREK
from forms.reports.paper.emoji import signs_in_words
from forms.reports.print_check import blocks, ground_for, print_findings
from forms.reports.swv_letters import TELLS
from forms.reports.told import day, in_words, long_day
from forms.reports.verloop import VERLOOP
from forms.reports.web.reading_back import broken_promises
from forms.rules.bevinding import Bevinding
from forms.vocabulary import label
from models.errors import Melding
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld, Periode
from models.values import Persoon

_MAIN_LINES = frozenset({"hoofdlijnen"})
"""What a parent without gezag may get."""
TELLS_SOME = frozenset({"zienswijze", "steunpunt", "uitleg-tlv", "uitleg-arrangement", ONS_GESPREK})
"""Papers that tell a part of their document and are no copy of it: what does not stand on them does not go along."""
_OUTSIDE = frozenset({Recipient.SWV, Recipient.STEUNPUNT, Recipient.COMMISSIE, Recipient.DERDE})
_GIVEN_NUMBERS = ("beschikkingsnummer", "eerdere_tlv_nummer")
_SHORTEST = 5
_KINDS = {
    Kind.FEIT: Sentence("Inschrijving en verzoeken"),
    Kind.PLAN: Sentence("Het OPP"),
    Kind.GESPREK: Sentence("Gesprekken"),
    Kind.GEHOORD: Sentence("Hoormomenten"),
    Kind.BRIEF: Sentence("Brieven en verslagen"),
    Kind.AANVRAAG: Sentence("Aanvragen en besluiten"),
    Kind.VERZUIM: Sentence("Ongeoorloofd verzuim"),
    Kind.VERSCHIL: Sentence("Verschillen van mening"),
}


class NietVrijgegeven(Melding):
    """Something that must not leave as it is; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One paper as it will leave, with the text on its pages."""

    made: Gemaakt
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the case that goes along: its name for people, its fields, and how many of them hold something."""

    label: str
    fields: tuple[str, ...]
    filled: int


@dataclass(frozen=True, slots=True)
class Cleared:
    """Leave to hand out: for whom, on which ground, and which papers. Only `Check.release` makes one."""

    dossier: str
    voor: str
    persoon: Persoon | None
    grondslag: str
    papers: tuple[tuple[Gemaakt, tuple[str, ...]], ...]

    def fields_of(self, made: Gemaakt) -> tuple[str, ...]:
        """The fields that go along with a paper. Raises `LookupError` for one that was not checked."""
        for one, fields in self.papers:
            if one == made:
                return fields
        raise LookupError("this paper was not checked")


@dataclass(frozen=True, slots=True)
class Check:
    """What was found. `obstacles` keep it from leaving; `mind` is for a person to look at."""

    dossier: str
    voor: str
    persoon: Persoon | None
    grondslag: str
    findings: tuple[Bevinding, ...]
    leaks: tuple[str, ...]
    """What stands on a page and may not: the words for it."""
    mind: tuple[str, ...]
    papers: tuple[tuple[Gemaakt, tuple[Part, ...]], ...]

    @property
    def ground(self) -> str:
        """On which ground, in words."""
        return label("grondslag", self.grondslag)

    @property
    def obstacles(self) -> tuple[str, ...]:
        """What keeps it from leaving, in words."""
        return (*(one.melding for one in self.findings if blocks(one)), *self.leaks)

    def parts_of(self, made: Gemaakt) -> tuple[Part, ...]:
        """What goes along with a paper."""
        return next((parts for one, parts in self.papers if one == made), ())

    def release(self) -> Cleared:
        """Leave to hand the papers out. Raises `NietVrijgegeven` when something keeps them."""
        if self.obstacles:
            raise NietVrijgegeven(
                Sentence("Dit kan zo niet weg. {redenen} Er is niets gemaakt.", redenen=" ".join(self.obstacles))
            )
        papers = tuple((made, tuple(name for part in parts for name in part.fields)) for made, parts in self.papers)
        return Cleared(self.dossier, self.voor, self.persoon, self.grondslag, papers)


def check_recipient(
    beeld: DossierBeeld,
    voor: str,
    persoon: str | None,
    papers: Sequence[Outgoing],
    dag: date,
    others: Sequence[str] = (),
) -> Check:
    """Checks papers for a reader. `others` are the names of other pupils, who stand on no paper of this one."""
    who = reader(beeld, voor, dag, persoon)
    text = " ".join(one.text for one in papers)
    return Check(
        beeld.uid,
        voor,
        Persoon(who.persoon.uid) if who.persoon and persoon else None,
        ground_of(beeld, who),
        print_findings(beeld, who, dag),
        (*_position(who, papers), *leaks(beeld, text, who)),
        (*strangers(beeld, text, who, others), *_copies(papers)),
        tuple((one.made, going_along(beeld, one, who, dag)) for one in papers),
    )


def _copies(papers: Sequence[Outgoing]) -> Iterator[str]:
    """What a page for a browser promises to somebody who cannot see it, and does not keep."""
    broken = (words for one in papers if one.made.vorm is Vorm.HTML for words in broken_promises(one.made.data))
    yield from dict.fromkeys(broken)


def ground_of(beeld: DossierBeeld, who: Reader) -> str:
    """On which ground something leaves for a reader: a code of the list `grondslag`."""
    return ground_for(Recipient.DERDE if beeld.organisatie.soort == STEUNPUNT else who.recipient)


def going_along(beeld: DossierBeeld, paper: Outgoing, who: Reader, dag: date) -> tuple[Part, ...]:
    """What of the case this reader may read in a paper, part by part; its fields are those that stand on the pages."""
    made, page = paper.made, _plain(paper.text)
    if made.rapport == VERLOOP:
        moments = chronology(beeld, who, dag)
        counted = ((kind, sum(one.kind is kind for one in moments)) for kind in Kind)
        return tuple(Part(_KINDS[kind], (f"{VERLOOP}.{kind.value}",), many) for kind, many in counted if many)
    if made.rapport == ROD:
        told = [name for one in beeld.periodes for name in _days_of(one)]
        return (Part(_KINDS[Kind.PLAN], tuple(f"{ROD}.{name}" for name in dict.fromkeys(told)), len(told)),)
    document = _document(beeld, made.versie_uid)
    if document is None:
        return ()
    in_letter = TELLS.get(made.rapport)
    if in_letter is not None or made.rapport in TELLS_SOME:
        return tuple(_in_letter(beeld, document, who, in_letter, page))
    return tuple(
        Part(
            section.label,
            tuple(f"{document.formulier}.{one.field.id}" for one in section.fields if _stands_on(beeld, one, page)),
            sum(one.filled for one in section.fields),
        )
        for section in view_of(beeld, document, who)
    )


def _in_letter(
    beeld: DossierBeeld, document: Document, who: Reader, told: frozenset[str] | None, page: str
) -> Iterator[Part]:
    """Only what a letter tells of its document (None: anything of it), as far as it stands on the pages."""
    for section in view_of(beeld, document, who):
        asked = (one for one in section.fields if told is None or one.field.id in told)
        there = [one for one in asked if one.filled and _stands_on(beeld, one, page)]
        if there:
            yield Part(section.label, tuple(f"{document.formulier}.{one.field.id}" for one in there), len(there))


def _days_of(period: Periode) -> Iterator[str]:
    """Which days of a period the list for ROD may hold: those that were not typed over."""
    if period.begin is not None and period.rod_begin_verwerkt_op is None:
        yield "begindatum_opp"
    if period.einde is not None and period.rod_eind_verwerkt_op is None:
        yield "einddatum_opp"


def _stands_on(beeld: DossierBeeld, shown: Shown, page: str) -> bool:
    """Whether something of a field stands on a page."""
    if shown.rows:
        cells = (in_words(beeld, column, row.waarde(column.id)) for row in shown.rows for column in shown.columns)
        return any(_plain(one) in page for one in cells if one)
    if shown.field.type is FieldType.DATUM and isinstance(shown.value, str):
        when = date.fromisoformat(shown.value)
        return any(_plain(words) in page for words in (day(when), long_day(when)))
    words = in_words(beeld, shown.field, shown.value)
    return any(_plain(line) in page for line in words.splitlines() if line.strip())


def _document(beeld: DossierBeeld, uid: str) -> Document | None:
    documents = (*(version for _, version in beeld.versies()), *beeld.documenten)
    return next((one for one in documents if one.uid == uid), None)


def _position(who: Reader, papers: Sequence[Outgoing]) -> Iterator[str]:
    """What the law does not give this reader: nothing is made for them, and yet it is looked at again here."""
    if who.position is Position.NIETS and papers:
        yield Sentence("Deze lezer mag niets krijgen.")
    if who.position is Position.HOOFDLIJNEN and any(one.made.rapport not in _MAIN_LINES for one in papers):
        yield Sentence("Deze ouder heeft geen gezag en krijgt alleen de hoofdlijnen.")


def leaks(beeld: DossierBeeld, text: str, who: Reader) -> tuple[str, ...]:
    """What may not stand on a page and does: numbers of persons, what is secret, geoorloofd verzuim."""
    return (*_numbers(beeld, text), *_secrets(beeld, text), *_lawful_absence(beeld, text, who))


def _numbers(beeld: DossierBeeld, text: str) -> Iterator[str]:
    known = {one.antwoorden.tekst(name) for one in beeld.documenten for name in _GIVEN_NUMBERS}
    for number in filter(None, known):
        text = text.replace(number, " ")
    if find_person_numbers(text):
        yield Sentence("Op een bladzijde staat een BSN of onderwijsnummer.")


def _secrets(beeld: DossierBeeld, text: str) -> Iterator[str]:
    page = _plain(text)
    pupil = beeld.leerling
    if pupil.adres_geheim and pupil.adres and _plain(pupil.adres) in page:
        yield Sentence("Op een bladzijde staat het geheime adres van de leerling.")
    for person in beeld.betrokkenen:
        name = person.naam or Sentence("een betrokkene")
        hidden = bool(person.adres_geheim)
        told = (
            (person.adres, hidden, Sentence("Op een bladzijde staat het geheime adres van {naam}.", naam=name)),
            (
                person.telefoon,
                hidden or person.telefoon_geheim,
                Sentence("Op een bladzijde staat het geheime telefoonnummer van {naam}.", naam=name),
            ),
            (
                person.email,
                hidden or person.email_geheim,
                Sentence("Op een bladzijde staat het geheime e-mailadres van {naam}.", naam=name),
            ),
        )
        yield from (words for secret, is_secret, words in told if is_secret and secret and _plain(secret) in page)


def _lawful_absence(beeld: DossierBeeld, text: str, who: Reader) -> Iterator[str]:
    """Why the pupil was ill or had leave goes to nobody outside the school together with a name."""
    if who.recipient not in _OUTSIDE:
        return
    page = _plain(text)
    reasons = (
        row.tekst("reden")
        for one in beeld.van_soort("verzuim")
        for row in one.rijen("regels")
        if row.tekst("soort") == "geoorloofd"
    )
    if any(len(_plain(one)) > _SHORTEST and _plain(one) in page for one in reasons if one):
        yield Sentence("Op een bladzijde staat de reden van geoorloofd verzuim.")


def strangers(beeld: DossierBeeld, text: str, who: Reader, others: Sequence[str]) -> Iterator[str]:
    """Names of people the paper is not about: other pupils, and for readers outside those who are near the pupil."""
    page = " ".join(text.split())
    mine = {beeld.leerling.naam, *(one.naam for one in beeld.betrokkenen)}
    for name in others:
        if name not in mine and name in page:
            yield Sentence("Op een bladzijde staat de naam van een andere leerling: {naam}.", naam=name)
    if who.recipient in _OUTSIDE:
        for one in beeld.betrokkenen:
            if one.naam and one.soort not in {"ouder", "voogd", "professional"} and one.naam in page:
                yield Sentence("Op een bladzijde staat de naam van iemand uit de omgeving: {naam}.", naam=one.naam)


def _plain(text: str) -> str:
    """Without spaces and in small letters, as a line break or a hyphen may stand anywhere on a page."""
    return "".join(sign for sign in signs_in_words(text).casefold() if sign.isalnum())
