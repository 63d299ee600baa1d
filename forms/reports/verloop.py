"""The chronology of a dispute on paper: what it is about, who thinks what, what was done, and what happened when.

It takes no side. Every line names the paper it stands in; the list at the end gives each paper a number and its code.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from forms.audience import Reader, Recipient
from forms.chronology import Moment, chronology
from forms.disagreements import VERSCHIL, Disagreement, View, entry
from forms.party import Party
from forms.reports.content import (
    Block,
    Box,
    Boxes,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Paragraph,
    PartyMark,
    Report,
    Run,
    Size,
    Table,
    Text,
    Title,
    Together,
    Tone,
    muted,
    plain,
    strong,
)
from forms.reports.identity import Identity
from forms.reports.seen import Seen, seen
from forms.reports.texts import Texts, texts
from forms.reports.told import day, group, long_day, short_name
from forms.versiecode import page_code, text_hash
from models.snapshot import Document, DossierBeeld, Rij, Veldwaarden
from models.terms.calendar import schooljaar
from models.values import Waarde

VERLOOP = "verloop"
_PARTY = {Recipient.SCHOOL: Party.SCHOOL, Recipient.OUDER: Party.OUDERS, Recipient.LEERLING: Party.LEERLING}


@dataclass(frozen=True, slots=True)
class _Source:
    """A paper that lines refer to, with its number and code."""

    number: int
    words: str
    code: str


def verloop(beeld: DossierBeeld, about: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The chronology as a reader may see it. `about` is not looked at: it tells of the whole dossier."""
    words = texts("verloop")
    entries = entries_as_seen(beeld, reader)
    moments = chronology(beeld, reader, today)
    sources = _sources(beeld, moments)
    return Report(
        "school",
        words.plain("bestandstitel"),
        (
            _head(beeld, reader, today, words),
            _strip(entries, moments, reader, today, words),
            Paragraph(plain(words.plain("inleiding"))),
            Heading(2, plain(words.plain("waarover"))),
            *(block for one in entries for block in _entry(one, words)),
            *(() if entries else (Paragraph(plain(words.plain("niets"))),)),
            Heading(2, plain(words.plain("gebeurd"))),
            *_happened(moments, sources, words),
            *_papers(sources, words),
            _left_out(reader, words),
        ),
        identity.footer(words.plain("voet", kort=short_name(beeld.leerling)), hashed=True),
        organisation=identity.organisation,
    )


def entries_as_seen(beeld: DossierBeeld, reader: Reader, *, disputes_only: bool = True) -> tuple[Disagreement, ...]:
    """The entries of the register as the reader sees them, the oldest first; if asked also those without a dispute."""
    found = []
    for document in beeld.van_soort(VERSCHIL):
        plan = seen(beeld, document, reader)
        if plan.sections:
            found.append(entry(beeld, _as_seen(document, plan)))
    wanted = (one for one in found if one.is_dispute or not disputes_only)
    return tuple(sorted(wanted, key=lambda one: one.since or one.last_day or date.max))


def _as_seen(document: Document, plan: Seen) -> Document:
    """The document with only what the reader may see, and without what never stands on paper."""
    answers: dict[str, Waarde] = {}
    tables: dict[str, tuple[Rij, ...]] = {}
    for section in plan.sections:
        for shown in section.fields:
            if shown.value is not None:
                answers[shown.field.id] = shown.value
            tables[shown.field.id] = shown.rows
    return replace(document, antwoorden=Veldwaarden(answers), tabellen=tables)


def _head(beeld: DossierBeeld, reader: Reader, today: date, words: Texts) -> Title:
    pupil, school = beeld.leerling, beeld.school
    told = [pupil.naam, group(pupil), school.naam if school else None]
    code = f"{school.brin or ''}{school.vestiging or ''}" if school else ""
    party = _PARTY.get(reader.recipient)
    return Title(
        plain(words.plain("titel")),
        plain(" · ".join(filter(None, (*told, code)))),
        aside=(strong(day(today)), plain(words.plain(f"voor_{reader.recipient.value}"))),
        party=party,
        rule=Tone(party.value) if party else Tone.ACCENT,
    )


def _strip(
    entries: tuple[Disagreement, ...], moments: tuple[Moment, ...], reader: Reader, today: date, words: Texts
) -> Facts:
    open_ones = sum(one.open for one in entries)
    counted = "een_verschil" if len(entries) == 1 else "meer_verschillen"
    told = [
        ("voor", words.plain(f"voor_{reader.recipient.value}")),
        ("opgesteld", long_day(today)),
        ("verschillen", words.plain(counted, aantal=len(entries), open=open_ones)),
    ]
    if moments:
        told.append(("tijd", words.plain("van_tot", van=day(moments[0].day), tot=day(moments[-1].day))))
    return Facts(tuple(Fact(plain(words.plain(name)), plain(value)) for name, value in told), strip=True)


def views_of(one: Disagreement, words: Texts) -> Iterator[Block]:
    """What an entry is about, the voices beside each other, and how it stands."""
    yield from _voices(one, words)
    yield _state(one, words)


def _entry(one: Disagreement, words: Texts) -> Iterator[Block]:
    yield from _voices(one, words)
    if one.steps:
        yield Heading(4, plain(words.plain("stappen")))
        yield _steps(one, words)
    else:
        yield Paragraph(muted(words.plain("geen_stappen")))
    yield _state(one, words)


def _voices(one: Disagreement, words: Texts) -> Iterator[Block]:
    since = words.plain("sinds", dag=long_day(one.since)) if one.since else ""
    note = muted(" · ".join(filter(None, (one.section, since))))
    yield Heading(3, plain(one.about or one.section), note=note)
    boxes = tuple(_box(party, [view for view in one.views if view.party is party], words) for party in Party)
    others = [view for view in one.views if view.party is None]
    yield Boxes(boxes)
    if others:
        yield Paragraph((*strong(f"{words.plain('anderen')}: "), *_said(others, words)))


def _state(one: Disagreement, words: Texts) -> Box:
    state = [one.state, one.outcome]
    if one.closed:
        state.append(words.plain("afgesloten", dag=long_day(one.closed)))
    told = (*strong(words.plain("stand")), Run(" " + ". ".join(part.rstrip(".") for part in state if part) + "."))
    return Box((Paragraph(told, spaced=False),), Tone.AMBER if one.open and one.is_dispute else Tone.QUIET)


def _box(party: Party, views: list[View], words: Texts) -> Box:
    name = Heading(4, plain(words.plain(party.value)), party=party, tone=Tone(party.value))
    if not views:
        return Box((name, Paragraph(muted(words.plain("nog_geen_woorden")))), Tone(party.value))
    return Box((name, *(Paragraph(_said([view], words)) for view in views)), Tone(party.value))


def _said(views: list[View], words: Texts) -> Text:
    runs: list[Run] = []
    for view in views:
        when = f", {day(view.since)}" if view.since else ""
        runs += [*plain(view.words or words.plain("nog_geen_woorden")), *muted(f" ({view.who}{when})")]
    return tuple(runs)


def _steps(one: Disagreement, words: Texts) -> Table:
    heads = (("datum", 0.8), ("gedaan", 2.4), ("door", 1.0), ("uitkomst", 2.2))
    columns = tuple(Column(plain(words.plain(name)), share, figures=name == "datum") for name, share in heads)
    ordered = sorted(one.steps, key=lambda step: step.day or date.max)
    rows = tuple(
        (plain(day(step.day)) if step.day else (), plain(step.what), plain(step.who), plain(step.outcome))
        for step in ordered
    )
    return Table(columns, rows, words.plain("stappen"))


def _sources(beeld: DossierBeeld, moments: tuple[Moment, ...]) -> dict[str, _Source]:
    """The papers in the order in which they are first referred to."""
    documents = {one.uid: one for one in (*(version for _, version in beeld.versies()), *beeld.documenten)}
    found: dict[str, _Source] = {}
    for one in moments:
        key = one.document_uid or one.source
        if key not in found:
            document = documents.get(one.document_uid or "")
            code = page_code(text_hash(beeld, document)) if document else ""
            found[key] = _Source(len(found) + 1, one.source, code)
    return found


def _happened(moments: tuple[Moment, ...], sources: dict[str, _Source], words: Texts) -> Iterator[Block]:
    for year, group_ in groupby(moments, key=lambda one: schooljaar(one.day)):
        title = words.plain("schooljaar", jaar=year)
        yield Heading(3, plain(title))
        rows = tuple(_line(one, sources) for one in group_)
        heads = (("datum", 1.05), ("wie", 0.45), ("wat", 5.2), ("bron", 0.5))
        columns = tuple(Column(plain(words.plain(name)), share, figures=name == "datum") for name, share in heads)
        yield Table(columns, rows, title)


def _line(one: Moment, sources: dict[str, _Source]) -> tuple[Cell, ...]:
    number = sources[one.document_uid or one.source].number
    when = f"{day(one.day)} t/m {day(one.until)}" if one.until else day(one.day)
    about = (*strong(one.what), *plain(f" – {one.about}" if one.about else ""))
    return (plain(when), PartyMark(one.party) if one.party else (), about, plain(str(number)))


def _papers(sources: dict[str, _Source], words: Texts) -> Iterator[Block]:
    if not sources:
        return
    columns = (
        Column(plain(words.plain("nummer")), 0.3, figures=True),
        Column(plain(words.plain("stuk")), 4.0),
        Column(plain(words.plain("code")), 1.0),
    )
    rows = tuple(
        (plain(str(one.number)), plain(one.words), (Run(one.code, code=True),) if one.code else ())
        for one in sources.values()
    )
    yield Together((Heading(2, plain(words.plain("stukken"))), Table(columns, rows, words.plain("stukken"))))


def _left_out(reader: Reader, words: Texts) -> Box:
    name = "wat_weggelaten_commissie" if reader.recipient is Recipient.COMMISSIE else "wat_weggelaten"
    told = (*strong(words.plain("weggelaten")), Run(" "), *words.say(name))
    return Box((Paragraph(told, spaced=False, size=Size.SMALL),), Tone.GREEN, outlined=True, sign="schild")
