"""The minutes of a meeting: who was there, what each party said, facts apart from opinions, agreements."""

from collections.abc import Iterator
from datetime import date

from forms.agenda import AGENDA
from forms.audience import Reader, Recipient, Shown
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
    Report,
    Run,
    Table,
    Title,
    Tone,
    plain,
    strong,
)
from forms.reports.form_sections import Layout, sections
from forms.reports.identity import Identity
from forms.reports.seen import Seen, seen
from forms.reports.tables import without_empty
from forms.reports.texts import Texts, texts
from forms.reports.told import group, listed, long_day, short_name
from forms.reports.two_views import two_views
from models.snapshot import Document, DossierBeeld

_HEAD = frozenset(
    {"soort", "datum", "begintijd", "plaats", "tolk", "deelnemers", "stukken_verzonden_op", "stukken_verzonden_om"}
    | {"regie", "evaluatiedatum", "verzonden_op", "verzonden_aan", "samenvatting_leerling", "samenvatting_swv"}
)
_VOICES = (
    (Party.LEERLING, "stem_leerling"),
    (Party.OUDERS, "stem_ouders"),
    (Party.SCHOOL, "stem_school"),
)
_SAID = (
    "feiten",
    "duiding",
    "vragen_zorgen",
    "herkend",
    "gaat_goed",
    "benutten",
    "wat_helpt",
    "resultaat",
    "afspraken",
)


def has_minutes(talk: Document) -> bool:
    """Whether more is known of a meeting than that it takes place."""
    voices = tuple(field for _, field in _VOICES)
    return any(talk.antwoorden.gevuld(field) or talk.rijen(field) for field in (*_SAID, *voices))


def has_paper(talk: Document) -> bool:
    """Whether there are minutes, or an agenda for a meeting of which there are none yet."""
    return has_minutes(talk) or bool(talk.rijen(AGENDA))


def gespreksverslag(beeld: DossierBeeld, talk: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The minutes of one meeting."""
    words, plan = texts("gesprek"), seen(beeld, talk, reader)
    party = Party.OUDERS if reader.recipient is Recipient.OUDER else Party.SCHOOL
    layout = Layout(
        words,
        _HEAD | {field for _, field in _VOICES},
        {"afspraken": _agreements},
        frozenset({"gaat_goed"}),
        missing=False,
    )
    when = plan.day("datum")
    told = (
        beeld.leerling.naam or None,
        group(beeld.leerling) or None,
        plan.text("soort"),
        long_day(when) if when else None,
        plan.text("begintijd"),
        plan.text("plaats"),
    )
    return Report(
        "school",
        words.plain("bestandstitel"),
        (
            Title(
                plain(words.plain("titel" if has_minutes(talk) else "titel_agenda")),
                plain(" · ".join(filter(None, told))),
                aside=(plain(beeld.organisatie.naam),) if beeld.organisatie.naam else (),
                party=party,
                rule=Tone(party.value),
            ),
            Facts(tuple(_people(plan, words)), ruled=False, name_share=0.2),
            *_voices(plan, words),
            *sections(plan, layout),
            *two_views(beeld, talk, reader),
            *_next(plan, words),
        ),
        identity.footer(words.plain("voet", kort=short_name(beeld.leerling)), hashed=True),
        organisation=identity.organisation,
    )


def _people(plan: Seen, words: Texts) -> Iterator[Fact]:
    present: list[str] = []
    absent: list[str] = []
    for row in plan.rows("deelnemers"):
        name, role = plan.cell("deelnemers", row, "naam"), plan.cell("deelnemers", row, "rol")
        (absent if row.ja("aanwezig") is False else present).append(f"{name} ({role.lower()})" if role else name)
    for head, people in (("aanwezig", present), ("afwezig", absent)):
        if people:
            yield Fact(plain(words.plain(head)), plain(listed(people)))
    if interpreter := plan.text("tolk"):
        yield Fact(plain(words.plain("tolk_bij_gesprek")), plain(interpreter))


def _voices(plan: Seen, words: Texts) -> Iterator[Block]:
    told = [(party, text) for party, field in _VOICES if (text := plan.text(field))]
    if told:
        yield Boxes(
            tuple(
                Box(
                    (
                        Heading(2, plain(words.plain(f"stem_{party.value}")), party=party, tone=Tone(party.value)),
                        Paragraph(plain(text)),
                    ),
                    Tone(party.value),
                )
                for party, text in told
            )
        )


def _agreements(plan: Seen, shown: Shown, words: Texts) -> Table:
    """What was agreed, by whom and when; what has no date or nobody says so."""
    rows: list[tuple[Cell, ...]] = []
    for number, row in enumerate(shown.rows, 1):
        what, who, when, done = (plan.cell("afspraken", row, one) for one in ("wat", "wie", "wanneer", "gedaan_op"))
        state = words.plain("gedaan", dag=done) if done else ""
        rows.append(
            (
                strong(str(number)),
                plain(what),
                plain(who) or _lacking(words, "niemand"),
                plain(when) or _lacking(words, "geen_datum"),
                plain(state),
            )
        )
    heads = (("nr", 0.25), ("wat", 2.6), ("wie", 1.2), ("wanneer", 0.9))
    columns = [Column(plain(words.plain(name)), share, figures=name == "wanneer") for name, share in heads]
    columns.append(Column(plain(words.plain("stand")), 1.0))
    return without_empty(Table(tuple(columns), tuple(rows), shown.field.label, row_heads=True))


def _lacking(words: Texts, name: str) -> tuple[Run, ...]:
    return (Run(words.plain(name), strong=True, tone=Tone.AMBER, sign="letop"),)


def _next(plan: Seen, words: Texts) -> Iterator[Block]:
    again, sent = plan.day("evaluatiedatum"), plan.day("verzonden_op")
    facts = (
        ("regie", plan.text("regie")),
        ("terugkijken", long_day(again) if again else None),
        ("verzonden", long_day(sent) if sent else None),
    )
    told = tuple(Fact(plain(words.plain(name)), plain(value)) for name, value in facts if value)
    if told:
        yield Facts(told, strip=True)
