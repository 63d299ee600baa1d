"""What is asked for your child: the page that explains a TLV or an arrangement to parents, and is its summary.

Plain Dutch on one page: what is asked, what child, parents and school say about it, what happens next, what parents may
do. The form itself goes along as a copy. The own words of the pupil are always in it.
"""

from collections.abc import Iterator
from datetime import date

from forms.audience import Reader
from forms.lanes import newest_version
from forms.party import Party
from forms.reports.content import (
    Block,
    Box,
    Boxes,
    Bullets,
    Columns,
    Heading,
    Item,
    Paragraph,
    Quote,
    Report,
    Run,
    Size,
    Text,
    Title,
    Tone,
    plain,
)
from forms.reports.identity import Identity
from forms.reports.seen import Seen, hearings, own_words, seen
from forms.reports.texts import Texts, texts
from forms.reports.told import first_name, long_day, short_name
from models.snapshot import Document, DossierBeeld
from models.terms.tlv import TOEGEKEND

_BESIDE = 380
"""Voices with no text longer than this stand beside each other."""
_WHY = ("waarom_niet_regulier", "hulpvraag", "waarom_basis_niet")


def uitleg(beeld: DossierBeeld, request: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The explanation and summary of a request for parents with gezag and guardians."""
    words, plan = texts(f"uitleg_ouders_{request.soort}"), seen(beeld, request, reader)
    common, name = texts("ouders"), first_name(beeld.leerling)
    return Report(
        "ouders",
        words.plain("bestandstitel"),
        (
            _head(plan, today, words, common),
            Paragraph(words.say("lead", naam=name), Size.LEAD),
            *_voices(plan, _pupil(plan), words, common),
            Columns(
                (50, 50),
                (
                    (*_asked(plan, words), *_help(plan, words), *_goals(plan, words), *_course(plan, words)),
                    (_rights(words, name), _support(common)),
                ),
            ),
        ),
        identity.footer(words.plain("voet", kort=short_name(beeld.leerling))),
        organisation=identity.organisation,
    )


def _head(plan: Seen, today: date, words: Texts, common: Texts) -> Title:
    beeld, name = plan.beeld, first_name(plan.beeld.leerling)
    who = plan.reader.persoon.naam if plan.reader.persoon else None
    for_whom = (
        common.plain("onder_persoon", wie=who) if who else common.plain("onder", naam=beeld.leerling.naam or name)
    )
    school = common.plain("van_school", school=beeld.school.naam) if beeld.school and beeld.school.naam else ""
    below = " · ".join(filter(None, (for_whom, long_day(today), school)))
    return Title(plain(words.plain("titel", naam=name)), plain(below), party=Party.OUDERS)


def _voices(plan: Seen, own: tuple[str, ...], words: Texts, common: Texts) -> Iterator[Block]:
    name = first_name(plan.beeld.leerling)
    parents = tuple(_parents(plan))
    why = next(filter(None, map(plan.text, _WHY)), None)
    told: tuple[tuple[Party, str, tuple[Block, ...], str], ...] = (
        (
            Party.LEERLING,
            "leerling_zegt",
            tuple(Quote(plain(one)) for one in own),
            words.plain("leerling_niets", naam=name),
        ),
        (Party.OUDERS, "ouders_zeggen", tuple(Paragraph(one) for one in parents), common.plain("ouders_niets")),
        (Party.SCHOOL, "school_zegt", (Paragraph(plain(why)),) if why else (), common.plain("school_niets")),
    )
    boxes = tuple(
        Box(
            (
                Heading(2, plain(common.plain(head, naam=name)), party=party, tone=Tone(party.value)),
                *(blocks or (Paragraph(plain(nothing)),)),
            ),
            Tone(party.value),
        )
        for party, head, blocks, nothing in told
    )
    longest = max((*map(len, own), *(sum(len(run.text) for run in one) for one in parents), len(why or "")), default=0)
    if longest > _BESIDE:
        yield from boxes
    else:
        yield Boxes(boxes)


def _pupil(plan: Seen) -> tuple[str, ...]:
    """What the pupil said about this request, else about the plan."""
    own = own_words(plan, hearings(plan.beeld, plan.document, plan.reader))
    version = newest_version(plan.beeld)
    if own or version is None:
        return own
    return own_words(seen(plan.beeld, version, plan.reader), hearings(plan.beeld, version, plan.reader))


def _parents(plan: Seen) -> Iterator[Text]:
    """The own words of each parent after the name, and what they said together."""
    for row in plan.rows("ouders_posities"):
        who, where, said, why = (
            plan.cell("ouders_posities", row, one) for one in ("ouder", "positie", "zienswijze_tekst", "reden")
        )
        told = f"“{said}”" if said else why
        if told or where:
            yield (
                Run(f"{who}: ", strong=True),
                Run(" ".join(filter(None, (f"{where.lower()}." if where else "", told)))),
            )
    for field in ("zienswijze_tekst", "visie_ouders"):
        if together := plan.text(field):
            yield plain(together)


def _asked(plan: Seen, words: Texts) -> Iterator[Block]:
    yield Heading(2, plain(words.plain("gevraagd")))
    code = plan.code("tlv_soort")
    sort = words.single.get(f"soort_{code}") or plan.text("tlv_soort") or plan.text("arrangement_soort")
    start, end = (
        plan.day("periode_start") or plan.day("ingangsdatum"),
        plan.day("periode_eind") or plan.day("einddatum"),
    )
    lines = [words.say("soort", soort=sort[:1].lower() + sort[1:])] if sort else []
    if school := plan.text("beoogde_school"):
        lines.append(words.say("school", school=school))
    if (category := plan.text("categorie")) and plan.code("categorie") != "nvt":
        lines.append(words.say("categorie", categorie=category.lower()))
    if start and end:
        lines.append(words.say("periode", van=long_day(start), tot=long_day(end)))
    if number := plan.text("eerdere_tlv_nummer"):
        lines.append(words.say("vorige", nummer=number))
    yield Bullets(tuple(Item(one) for one in lines)) if lines else Paragraph(words.say("nog_niets", Tone.MUTED))


def _help(plan: Seen, words: Texts) -> Iterator[Block]:
    """What is done, as far as this reader may see it."""
    told = []
    for row in plan.rows("regels"):
        what, by, number, unit = (plan.cell("regels", row, one) for one in ("inzet", "uitvoerder", "aantal", "eenheid"))
        much = " ".join(filter(None, (number, unit.lower())))
        told.append(", ".join(filter(None, (what, by.lower(), much))))
    if any(told):
        yield Heading(2, plain(words.plain("hulp")))
        yield Bullets(tuple(Item(plain(one)) for one in told if one))


def _goals(plan: Seen, words: Texts) -> Iterator[Block]:
    goals = []
    for row in plan.rows("doelen"):
        goal, came = plan.cell("doelen", row, "doel"), plan.cell("doelen", row, "uitkomst")
        if goal:
            goals.append(Item((Run(goal), *((Run(f" {came}.", tone=Tone.MUTED),) if came else ()))))
    if goals:
        yield Heading(2, plain(words.plain("doelen")))
        yield Bullets(tuple(goals))
    days = sorted(one for row in plan.rows("evaluatiemomenten") if (one := row.datum("datum")))
    if days:
        yield Paragraph(words.say("terugkijken", dagen=", ".join(long_day(one) for one in days)))


def _course(plan: Seen, words: Texts) -> Iterator[Block]:
    """How it goes on, or the decision with until when parents may object."""
    yield Heading(2, plain(words.plain("verder")))
    when, outcome = plan.day("besluit_datum"), plan.text("besluit") or plan.text("status")
    if when is None:
        yield Bullets(tuple(Item(one) for one in words.say_all("stap")), numbered=True)
        return
    yield Paragraph(words.say("besloten", dag=long_day(when), besluit=(outcome or "").lower()))
    start, end = plan.day("besluit_start"), plan.day("besluit_eind")
    other = plan.code("besluit_soort")
    if plan.code("besluit") in TOEGEKEND and other and other != plan.code("tlv_soort"):
        yield Paragraph(words.say("andere_soort", soort=words.single.get(f"soort_{other}") or other))
    if plan.code("besluit") in TOEGEKEND and start and end:
        yield Paragraph(words.say("toegekend", van=long_day(start), tot=long_day(end)))
    if number := plan.text("beschikkingsnummer"):
        yield Paragraph(words.say("nummer", nummer=number))
    if why := plan.text("motivering_besluit") or plan.text("motivering"):
        yield Paragraph(plain(why))
    if until := plan.day("bezwaar_tot"):
        yield Paragraph(words.say("bezwaar_tot", dag=long_day(until)))


def _rights(words: Texts, name: str) -> Box:
    items = tuple(Item(one) for one in words.say_all("recht", naam=name))
    return Box((Heading(2, plain(words.plain("rechten")), sign="rechten"), Bullets(items)), Tone.OUDERS, outlined=True)


def _support(common: Texts) -> Box:
    head = Heading(2, plain(common.plain("hulp")), sign="helpt")
    return Box((head, Paragraph(common.say("steunpunt")), Paragraph(common.say("geschil"))), Tone.ACCENT, outlined=True)
