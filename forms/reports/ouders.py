"""What parents hold in hand beside the full copy: the plan in short, or the main lines for a parent without gezag.

Plain Dutch; every abbreviation is written out where it first stands. The own words of the pupil are always in it.
"""

from collections.abc import Iterator
from datetime import date

from forms.audience import Position, Reader
from forms.lanes import consent_of
from forms.party import Party
from forms.reports.content import (
    AtFoot,
    Block,
    Box,
    Boxes,
    Bullets,
    Choice,
    Column,
    Columns,
    Fact,
    Facts,
    Heading,
    Item,
    Paragraph,
    Quote,
    Report,
    Run,
    Signatures,
    Size,
    Table,
    Text,
    Title,
    Tone,
    muted,
    plain,
    strong,
)
from forms.reports.identity import Identity
from forms.reports.seen import Seen, hearings, own_words, seen, seen_not_said
from forms.reports.texts import Texts, texts
from forms.reports.told import day, first_name, long_day, short_day, short_name
from forms.vocabulary import label
from models.snapshot import Betrokkene, Document, DossierBeeld, Rij
from models.values import LEERLING

_BESIDE = 240
"""Voices with no text longer than this stand beside each other."""


def kort(beeld: DossierBeeld, version: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The plan in short, for parents with gezag and guardians."""
    words, plan = texts("ouders"), seen(beeld, version, reader)
    name, number = first_name(beeld.leerling), version.nummer or 1
    return Report(
        "ouders",
        words.plain("bestandstitel", versie=number),
        (
            _head(beeld, reader, today, words),
            Paragraph(words.say("lead", naam=name, versie=number), Size.LEAD),
            *_voices(plan, hearings(beeld, version, reader), words),
            Columns(
                (50, 50),
                (
                    (*_goals(plan, words), *_deeds(plan, words), *_agreements(beeld, reader, plan, today, words)),
                    (_rights(name, words), _help(words)),
                ),
            ),
            *_opinion(plan, today, words),
        ),
        identity.footer(words.plain("voet", kort=short_name(beeld.leerling), versie=number)),
        organisation=identity.organisation,
    )


def _head(beeld: DossierBeeld, reader: Reader, today: date, words: Texts) -> Title:
    name = first_name(beeld.leerling)
    who = reader.persoon.naam if reader.persoon else None
    for_whom = words.plain("onder_persoon", wie=who) if who else words.plain("onder", naam=name)
    school = words.plain("van_school", school=beeld.school.naam) if beeld.school and beeld.school.naam else ""
    title = "hoofdlijnen_titel" if reader.position is Position.HOOFDLIJNEN else "titel"
    below = " · ".join(filter(None, (for_whom, long_day(today), school)))
    return Title(plain(words.plain(title, naam=name)), plain(below), party=Party.OUDERS)


def _voices(plan: Seen, moments: tuple[Seen, ...], words: Texts) -> Iterator[Block]:
    """Pupil, parents, school: beside each other, or one beneath the other where a text is long."""
    name = first_name(plan.beeld.leerling)
    own = own_words(plan, moments)
    quotes: tuple[Block, ...] = tuple(Quote(plain(one)) for one in own)
    if quotes and seen_not_said(moments):
        quotes += (Paragraph(words.say("leerling_gezien", Tone.MUTED, naam=name)),)
    parents = tuple(Paragraph(plain(told)) for told in map(plan.text, ("visie_ouders", "opmerkingen_ouders")) if told)
    short = plan.text("voortgang_kort") or plan.text("beeld")
    school = (Paragraph(plain(short)),) if short else ()
    voices = (
        (Party.LEERLING, "leerling_zegt", quotes, "leerling_niets"),
        (Party.OUDERS, "ouders_zeggen", parents, "ouders_niets"),
        (Party.SCHOOL, "school_zegt", school, "school_niets"),
    )
    boxes = tuple(
        Box(
            (
                Heading(2, plain(words.plain(head, naam=name)), party=party, tone=Tone(party.value)),
                *(told or (Paragraph(words.say(nothing, Tone.MUTED, naam=name)),)),
            ),
            Tone(party.value),
        )
        for party, head, told, nothing in voices
    )
    texts_told = (*own, *filter(None, map(plan.text, ("visie_ouders", "opmerkingen_ouders"))), short or "")
    if max(map(len, texts_told)) > _BESIDE:
        yield from boxes
    else:
        yield Boxes(boxes)


def _goals(plan: Seen, words: Texts) -> Iterator[Block]:
    yield Heading(2, plain(words.plain("leren", naam=first_name(plan.beeld.leerling))))
    rows = [row for row in plan.rows("doelen") if row.tekst("doel") or row.tekst("kinddoel")]
    if not rows:
        yield Paragraph(words.say("geen_doelen", Tone.MUTED))
        return
    items = []
    for row in rows:
        domain = plan.cell("doelen", row, "domein")
        text = plain(row.tekst("doel") or row.tekst("kinddoel"))
        items.append(Item((*strong(f"{domain}: " if domain else None), *text)))
    yield Bullets(tuple(items))


def _deeds(plan: Seen, words: Texts) -> Iterator[Block]:
    yield Heading(2, plain(words.plain("doen")))
    items = [_deed(plan, row) for row in plan.rows("inzet")]
    if items:
        yield Bullets(tuple(Item(plain(one)) for one in items if one))
    elif told := plan.text("individuele_begeleiding") or plan.text("aanpak"):
        yield Paragraph(plain(told))
    else:
        yield Paragraph(words.say("geen_inzet", Tone.MUTED))


def _deed(plan: Seen, row: Rij) -> str:
    told = [plan.cell("inzet", row, column) for column in ("wat", "frequentie", "waar", "wie")]
    return ", ".join(filter(None, told))


def _agreements(beeld: DossierBeeld, reader: Reader, plan: Seen, today: date, words: Texts) -> Iterator[Block]:
    yield Heading(2, plain(words.plain("afspraken")))
    found: list[tuple[date, Text, Text]] = []
    for talk in beeld.van_soort("gesprek"):
        one = seen(beeld, talk, reader)
        for row in one.rows("afspraken"):
            when = row.datum("wanneer")
            if when and when >= today and not row.gevuld("gedaan_op"):
                who = one.cell("afspraken", row, "wie")
                found.append((when, plain(one.cell("afspraken", row, "wat")), muted(who)))
    goals = sorted({when for row in plan.rows("doelen") if (when := row.datum("datum_klaar")) and when >= today})
    found += [(when, words.say("kijken"), muted(words.plain("samen"))) for when in goals]
    if not found:
        yield Paragraph(words.say("geen_afspraken", Tone.MUTED))
        return
    rows = tuple((strong(short_day(when)), what, who) for when, what, who in sorted(found, key=lambda one: one[0]))
    heads = (Column(plain(words.plain("wanneer")), 0.8), Column(plain(words.plain("wat")), 2.4))
    last = Column(plain(words.plain("wie")), 1.6, right=True)
    yield Table((*heads, last), rows, words.plain("afspraken"), headless=True)


def _rights(name: str, words: Texts) -> Box:
    items = tuple(Item(one) for one in words.say_all("recht", naam=name))
    return Box((Heading(2, plain(words.plain("rechten")), sign="rechten"), Bullets(items)), Tone.OUDERS, outlined=True)


def _help(words: Texts) -> Box:
    head = Heading(2, plain(words.plain("hulp")), sign="helpt")
    return Box((head, Paragraph(words.say("steunpunt")), Paragraph(words.say("geschil"))), Tone.ACCENT, outlined=True)


def _opinion(plan: Seen, today: date, words: Texts) -> Iterator[Block]:
    """A place to answer for each who decides; what was answered before stands behind the name."""
    beeld, reader = plan.beeld, plan.reader
    people = [one for one in map(beeld.betrokkene, beeld.gezaghouders(today)) if one is not None]
    if reader.persoon is not None:
        people = [one for one in people if one.uid == reader.persoon.uid]
    if not people or beeld.gezaghouders(today) == (LEERLING,):
        return
    choices = tuple(_choice(plan, one, words) for one in people)
    yield AtFoot(
        (
            Box(
                (
                    Heading(2, plain(words.plain("mening")), sign="pen"),
                    Paragraph(words.say("kruis_aan", Tone.MUTED)),
                    Signatures(choices),
                )
            ),
        )
    )


def _choice(plan: Seen, person: Betrokkene, words: Texts) -> Choice:
    row = consent_of(plan.document, person.uid) if plan.field("instemmingen") else None
    code, when = (row.tekst("instemming"), row.datum("datum")) if row else (None, None)
    before: Text = ()
    if code and code != "geen_reactie":
        told = label("instemming", code).lower()
        before = (Run(f" · {told}" + (f", {day(when)}" if when else ""), tone=Tone.MUTED),)
    lines = ((words.plain("opmerking"),), (words.plain("handtekening"), words.plain("datum")))
    return Choice((*strong(person.naam), *before), words.many["keuze"], lines)


def hoofdlijnen(beeld: DossierBeeld, version: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The main lines, for a parent without gezag or whose gezag is unknown: progress, group, dates of talks."""
    words, plan = texts("ouders"), seen(beeld, version, reader)
    told = plan.text("voortgang_kort")
    progress = plain(told) if told else words.say("hoofdlijnen_geen_voortgang", Tone.MUTED)
    days = {one for row in plan.rows("oogo") if (one := row.datum("datum"))}
    days |= {one for talk in beeld.van_soort("gesprek") if (one := seen(beeld, talk, reader).day("datum"))}
    talks: Block = Paragraph(words.say("hoofdlijnen_geen_gesprekken", Tone.MUTED))
    if days:
        talks = Bullets(tuple(Item(words.say("hoofdlijnen_gesprek", dag=long_day(one))) for one in sorted(days)))
    facts = [
        Fact(plain(words.plain("hoofdlijnen_schoolsoort")), plain(plan.text("schoolsoort"))),
        Fact(plain(words.plain("hoofdlijnen_groep")), plain(plan.text("groep"))),
    ]
    return Report(
        "ouders",
        words.plain("hoofdlijnen_bestandstitel"),
        (
            _head(beeld, reader, today, words),
            Paragraph(words.say("hoofdlijnen_lead", naam=first_name(beeld.leerling)), Size.LEAD),
            Heading(2, plain(words.plain("hoofdlijnen_voortgang"))),
            Paragraph(progress),
            Heading(2, plain(words.plain("hoofdlijnen_school"))),
            Facts(tuple(one for one in facts if one.value)),
            Heading(2, plain(words.plain("hoofdlijnen_gesprekken"))),
            talks,
            _help(words),
        ),
        identity.footer(words.plain("hoofdlijnen_voet")),
        organisation=identity.organisation,
    )
