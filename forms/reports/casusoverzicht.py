"""The case summary for the samenwerkingsverband: one page with initial and age only.

It holds what the form lets a samenwerkingsverband read, and says what was left out. Names of pupil and parents,
addresses and birth dates do not stand on it, also where the form would allow them or a text mentions them.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from forms.audience import Reader, Shown
from forms.party import Party
from forms.reports.content import (
    AtFoot,
    Block,
    Box,
    Boxes,
    Bullets,
    Column,
    Columns,
    Heading,
    Item,
    Paragraph,
    Report,
    Run,
    Table,
    Title,
    Tone,
    plain,
    strong,
)
from forms.reports.identity import Identity
from forms.reports.nameless import hidden_names
from forms.reports.opp_tables import factors
from forms.reports.seen import Seen, hearings, own_words, seen
from forms.reports.tables import by_columns
from forms.reports.texts import Texts, texts
from forms.reports.told import day, first_name
from forms.stages import SectionState, progress
from models.snapshot import Document, DossierBeeld

_TABLES = (
    ("geprobeerd", "eerdere_interventies"),
    ("geprobeerd", "eerdere_ondersteuning"),
    ("geprobeerd", "eerder"),
    ("doelen", "doelen"),
    ("resultaten", "didactische_gegevens"),
)
_IN_REQUEST = frozenset({"van", "tot", "door"})
_STATES = {
    SectionState.VOLLEDIG: ("ja", Tone.GREEN),
    SectionState.NIET_NODIG: ("ja", Tone.GREEN),
    SectionState.BEZIG: ("bezig", Tone.AMBER),
    SectionState.NIET_BEGONNEN: ("melding", Tone.RED),
}


def casusoverzicht(beeld: DossierBeeld, version: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The summary of one OPP version."""
    words, plan = texts("casusoverzicht"), seen(beeld, version, reader, hidden_names(beeld))
    return Report(
        "casusoverzicht",
        words.plain("bestandstitel"),
        (
            _head(plan, today, words),
            _core(plan, words),
            _voices(plan, hearings(beeld, version, reader), words),
            Columns((62, 38), (tuple(_left(plan, words)), tuple(_right(plan, words)))),
            AtFoot((_left_out(words),)),
        ),
        identity.footer(words.plain("voet", voor=(beeld.swv.code if beeld.swv else None) or _receiver(beeld))),
        organisation=identity.organisation,
    )


def _receiver(beeld: DossierBeeld) -> str:
    told = (beeld.swv.naam, beeld.swv.code) if beeld.swv else ()
    return " ".join(one for one in told if one) or "samenwerkingsverband"


def _head(plan: Seen, today: date, words: Texts) -> Title:
    pupil, school = plan.beeld.leerling, plan.beeld.school
    letter, age = first_name(pupil)[:1].upper(), pupil.leeftijd(today)
    name = words.plain("titel", letter=letter, leeftijd=age) if age is not None else f"{letter}."
    group = plan.text("groep")
    title = ", ".join(filter(None, (name, f"groep {group}" if group and group.isdigit() else group)))
    code = f"{school.brin or ''}{school.vestiging or ''}" if school else ""
    sender = " ".join(filter(None, (school.naam if school else None, code)))
    below = " · ".join(filter(None, (_receiver(plan.beeld), day(today), sender, words.plain("grondslag"))))
    return Title(plain(title), plain(below), above=plain(words.plain("boven")))


def _core(plan: Seen, words: Texts) -> Box:
    told = plan.text("samenvatting_swv")
    text = plain(f" {told}") if told else (Run(" "), *words.say("geen_kern"))
    return Box((Paragraph((*strong(words.plain("kern")), *text), spaced=False),), Tone.ACCENT)


def _voices(plan: Seen, moments: tuple[Seen, ...], words: Texts) -> Boxes:
    """The three voices, each with what may be told; a voice that stays away says so."""
    own = next(iter(own_words(plan, moments)), None)
    if plan.document.soort == "opp":
        parents, source = plan.text("visie_ouders"), ""
        status = (plan.text("opp_status") or "").lower()
        school = words.plain("school_versie", versie=plan.document.nummer or 1, status=status)
    else:
        parents, source = " ".join(_standpoints(plan)), "_aanvraag"
        kind = plan.text("tlv_soort") or plan.text("arrangement_soort") or words.plain("onbekend")
        school = words.plain("school_aanvraag", soort=kind, status=(plan.text("status") or "").lower())
    told = (
        (Party.LEERLING, own or words.plain(f"leerling_weggelaten{source}")),
        (Party.OUDERS, parents or words.plain(f"ouders_weggelaten{source}")),
        (Party.SCHOOL, school),
    )
    return Boxes(
        tuple(
            Box(
                (
                    Heading(2, plain(words.plain(party.value)), party=party, tone=Tone(party.value)),
                    Paragraph(plain(text)),
                ),
                Tone(party.value),
            )
            for party, text in told
        )
    )


def _standpoints(plan: Seen) -> Iterator[str]:
    """What each parent thinks of a request, after the first letter of the name."""
    for row in plan.rows("ouders_posities"):
        who, where, why = (plan.cell("ouders_posities", row, name) for name in ("ouder", "positie", "reden"))
        yield f"{who}: {where.lower()}." + (f" {why}" if why else "")


def _left(plan: Seen, words: Texts) -> Iterator[Block]:
    for head, field in _TABLES:
        shown = plan.field(field)
        if shown and shown.rows:
            yield Heading(2, plain(words.plain(head)))
            yield _goals(plan, words) if field == "doelen" else _earlier(plan, shown)
    factor = plan.field("factoren")
    if factor and factor.rows:
        yield Heading(2, plain(words.plain("factoren")))
        yield factors(plan, factor, texts("opp"))


def _earlier(plan: Seen, shown: Shown) -> Table:
    """Of what was tried only what it was, what it was for and what it did: the rest stands in the request."""
    kept = tuple(one for one in shown.columns if one.id not in _IN_REQUEST)
    return by_columns(plan, replace(shown, columns=kept))


def _goals(plan: Seen, words: Texts) -> Table:
    """The goals, each after the domain it is about."""
    rows = []
    for row in plan.rows("doelen"):
        domain, goal, when, state = (
            plan.cell("doelen", row, name) for name in ("domein", "doel", "datum_klaar", "status")
        )
        rows.append(((*strong(f"{domain}: " if domain else None), *plain(goal)), plain(when), plain(state)))
    columns = (
        Column(plain(words.plain("doel")), 3.4),
        Column(plain(words.plain("klaar_op")), 1.0, figures=True),
        Column(plain(words.plain("stand")), 0.9),
    )
    return Table(columns, tuple(rows), words.plain("doelen"))


def _right(plan: Seen, words: Texts) -> Iterator[Block]:
    leaving = plan.text("uitstroom_bandbreedte") or plan.text("uitstroombestemming")
    if leaving:
        yield Heading(2, plain(words.plain("uitstroom")))
        yield Paragraph(plain(leaving))
    if told := plan.text("inzet_swv"):
        yield Heading(2, plain(words.plain("inzet")))
        yield Paragraph(plain(told))
    if states := tuple(_state(plan, words)):
        yield Heading(2, plain(words.plain("staat")))
        yield Bullets(states)
    papers = plan.field("bijlagen")
    if papers and papers.rows:
        yield Heading(2, plain(words.plain("stukken")))
        yield Bullets(tuple(Item(plain(_paper(plan, number))) for number in range(len(papers.rows))))


def _paper(plan: Seen, number: int) -> str:
    row = plan.rows("bijlagen")[number]
    return ", ".join(filter(None, (plan.cell("bijlagen", row, name) for name in ("titel", "type", "datum"))))


def _state(plan: Seen, words: Texts) -> Iterator[Item]:
    """How far the school is with each part of the plan."""
    for one in progress(plan.beeld, plan.document):
        if one.section.opp_deel is None:
            continue
        sign, tone = _STATES[one.state]
        name = one.section.label.partition(". ")[2] or one.section.label
        yield Item((Run(name), Run(f" · {one.state.value}", tone=Tone.MUTED)), sign, tone)


def _left_out(words: Texts) -> Box:
    told = (*strong(words.plain("weggelaten")), Run(" "), *words.say("wat_weggelaten"))
    return Box((Paragraph(told, spaced=False),), Tone.GREEN, outlined=True, sign="schild")
