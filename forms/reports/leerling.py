"""Mijn plan: what the pupil holds in hand.

First person, short sentences, the pupil's own words and what was done with them. Never scores, diagnoses, money or
family facts: what may be here is decided by the marks of the form alone.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

from forms.audience import Reader
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
    Quote,
    Report,
    Rule,
    Run,
    Size,
    Table,
    Text,
    Title,
    Tone,
    plain,
    strong,
)
from forms.reports.identity import Identity
from forms.reports.seen import Seen, hearings, own_words, seen, seen_not_said
from forms.reports.texts import Texts, texts
from forms.reports.told import first_name, group, long_day, month, near_day, sentences
from models.resources import load_toml
from models.snapshot import Document, DossierBeeld

_COLUMNS = (("gaat_goed", "zon"), ("is_lastig", "lastig"), ("helpt_mij", "helpt"))
_ANSWERS = {
    "overgenomen": ("ja", Tone.GREEN),
    "deels": ("bezig", Tone.AMBER),
    "niet": ("nee", Tone.RED),
    "geen_wens_geuit": ("gehoord", Tone.ACCENT),
}
_REPEATED = re.compile(r"^(ja|nee|voor een deel)\b[.,:;!]*\s*", re.IGNORECASE)


def mijn_plan(beeld: DossierBeeld, version: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The page of the pupil about one OPP version; without an OPP about a request."""
    words = texts("leerling")
    plan, moments = seen(beeld, version, reader), hearings(beeld, version, reader)
    about = "" if version.soort == "opp" else "_aanvraag"
    return Report(
        "leerling",
        words.plain(f"bestandstitel{about}", versie=version.nummer or 1),
        (
            _head(beeld, today, words),
            Boxes(tuple(_column(plan, moments, field, sign, words) for field, sign in _COLUMNS)),
            _goal(plan, today, words),
            *_heard(plan, moments, words),
            AtFoot((Rule(heavy=True), _foot(plan, words))),
        ),
        identity.footer(words.plain(f"voet{about}", versie=version.nummer or 1)),
        organisation=identity.organisation,
    )


def _head(beeld: DossierBeeld, today: date, words: Texts) -> Title:
    when = ", ".join(filter(None, (group(beeld.leerling), month(today)))).capitalize()
    below = words.say("van", Tone.TEXT, naam=first_name(beeld.leerling))
    return Title(plain(words.plain("titel")), (*below, Run(f" {when}", tone=Tone.TEXT)), party=Party.LEERLING)


def _column(plan: Seen, moments: tuple[Seen, ...], field: str, sign: str, words: Texts) -> Box:
    told = sentences(plan.text(field)) or next(filter(None, (sentences(one.text(field)) for one in moments)), ())
    head = Heading(2, plain(words.plain(field)), sign=sign)
    if not told:
        return Box((head, Paragraph(words.say("niets", Tone.MUTED))), outlined=True)
    items = tuple(Item(plain(one), pictogram(one) or sign, Tone.LEERLING) for one in told)
    return Box((head, Bullets(items, ruled=True)), outlined=True)


def _goal(plan: Seen, today: date, words: Texts) -> Box:
    rows = plan.rows("doelen")
    goal = plan.text("kinddoel") or next(filter(None, (row.tekst("kinddoel") for row in rows)), None)
    days = sorted(one for one in (row.datum("datum_klaar") for row in rows) if one)
    when = next((one for one in days if one >= today), None)
    blocks: list[Block] = [
        Heading(2, plain(words.plain("doel")), tone=Tone.LEERLING),
        Paragraph(plain(goal or words.plain("geen_doel")), Size.LARGE, spaced=False),
    ]
    if when:
        dated = words.say("kijken", dag=near_day(when, today))
        blocks.append(Paragraph((Run("", sign="agenda"), *dated)))
    return Box(tuple(blocks), Tone.LEERLING, sign="doel")


def _heard(plan: Seen, moments: tuple[Seen, ...], words: Texts) -> Iterator[Block]:
    own = own_words(plan, moments)
    points = plan.rows("invloed_punten")
    yield Heading(2, plain(words.plain("zei_kort" if points else "zei")))
    if not own and not points:
        outcome = next(filter(None, (one.code("uitkomst") for one in moments)), None)
        yield Paragraph(words.say(outcome if outcome in words.single else "niet_gehoord"))
    for one in own:
        yield Quote(plain(one), tone=Tone.LEERLING)
    if own and seen_not_said(moments):
        yield Paragraph(words.say("gezien"))
    if points:
        rows = tuple(
            (
                _said(plan.cell("invloed_punten", row, "punt")),
                _answer(row.tekst("invloed"), row.tekst("antwoord"), words),
            )
            for row in points
        )
        heads = (Run(words.plain("ik_zei"), sign="praten"),), (Run(words.plain("wij_doen"), sign="wij"),)
        yield Table((Column(heads[0]), Column(heads[1])), rows, words.plain("zei_kort"))
    elif answer := plan.text("antwoord_leerling"):
        yield Paragraph((Run(words.plain("wij_zeggen"), strong=True, sign="wij"), Run(f" {answer}")))


def _said(point: str) -> Text:
    return plain(f"“{point}”") if point and point[0] not in "“\"'" else plain(point)


def _answer(code: str | None, answer: str | None, words: Texts) -> Text:
    """Sign and word for what was done with a point, then the sentence to the pupil without that word."""
    sign, tone = _ANSWERS.get(code or "", ("praten", Tone.ACCENT))
    short = words.plain(code) if code in _ANSWERS else ""
    told = _REPEATED.sub("", answer or "") if answer else words.plain("geen_antwoord")
    if not short:
        return (Run(told, sign=sign, tone=tone),)
    return (Run(short, strong=True, tone=tone, sign=sign), Run(f" {told[:1].upper()}{told[1:]}"))


def _foot(plan: Seen, words: Texts) -> Block:
    told: list[Block] = [
        Paragraph(strong(words.plain("klopt_niet")), spaced=False),
        Paragraph(words.say("zeg_het"), spaced=False),
    ]
    who, when = plan.text("terugkoppeling_door"), plan.day("terugkoppeling_op")
    if who and when:
        explained = words.say("uitgelegd", wie=who, dag=long_day(when))
    else:
        by, on = words.plain("nog_uitleggen_door"), words.plain("nog_uitleggen_op")
        explained = (Run(f"{by} ………………………\n\n{on} ………………………"),)
    return Columns((1.45, 1), ((Box(tuple(told), outlined=True, sign="smiley"),), (Paragraph(explained, Size.SMALL),)))


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class Pictogram:
    """A drawing and the words it belongs to."""

    naam: str
    woorden: tuple[str, ...]


@cache
def pictograms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every drawing with the pattern of its words, in the order in which they are tried."""
    data = TypeAdapter(tuple[Pictogram, ...]).validate_python(
        load_toml("reports", "nl", "pictogrammen.toml")["pictogram"]
    )
    return tuple((one.naam, re.compile(rf"\b(?:{'|'.join(map(re.escape, one.woorden))})", re.I)) for one in data)


def pictogram(sentence: str) -> str | None:
    """The drawing that belongs to a sentence, or None when no word of it is known."""
    return next((name for name, pattern in pictograms() if pattern.search(sentence)), None)
