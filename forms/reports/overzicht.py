"""The overview of a samenwerkingsverband or school on paper: each figure as a picture with its table.

It holds counts and fixed words only: no pupil, no small number and none from which such a number follows. The name of a
school stands on it: a school is no person.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from forms.bars import Bars
from forms.figures import Figuur
from forms.figures_outside import Buiten, outside
from forms.figures_words import (
    BOUND,
    NAMES,
    ROW_HEAD,
    ROW_HEADS,
    SERIES,
    row_words,
    short_row_words,
)
from forms.reports.content import (
    BarPicture,
    Block,
    Box,
    Column,
    Heading,
    Paragraph,
    Report,
    Run,
    Table,
    Text,
    Title,
    Together,
    Tone,
    plain,
    strong,
)
from forms.reports.identity import Identity
from forms.reports.texts import Texts, texts
from forms.reports.told import long_day
from forms.signals import least
from forms.versiecode import page_code
from models.values import Json, canonical

_NOT_TOLD = "–"
_MOST_BARS = 20
"""So many rows are drawn at most: those with the most. All of them stand in the table."""
_MANY = 3
"""So many times the least number of decisions there must be to tell how they are spread."""


@dataclass(frozen=True, slots=True)
class Over:
    """What the overview is of: who keeps the vault, which school (None: all) and which period."""

    organisatie: str | None
    dag: date
    school: str | None = None
    van: date | None = None
    tot: date | None = None


def overzicht(
    figures: Sequence[Figuur], whole: Sequence[Figuur], schools: Mapping[str, str], over: Over
) -> Report | None:
    """The report; None where nothing is counted. `whole` are the same figures of everything, where these are a part."""
    if not figures:
        return None
    words = texts("overzicht")
    every = {one.naam: one for one in whole}
    told = tuple(outside(one, every.get(one.naam)) for one in figures)
    digest = hashlib.sha256(canonical(_content(told, over)).encode()).hexdigest()
    below = (over.organisatie, over.school or words.plain("alle_scholen"), _period(over, words), _state(over, words))
    return Report(
        "school",
        words.plain("bestandstitel"),
        (
            Title(plain(words.plain("titel")), plain(" · ".join(filter(None, below)))),
            Box(
                (
                    Paragraph(
                        (*strong(words.plain("weggelaten")), Run(" "), *words.say("waarom", least=least())),
                        spaced=False,
                    ),
                ),
                Tone.GREEN,
                outlined=True,
                sign="schild",
            ),
            *(Together(tuple(_figure(one, schools, words))) for one in told),
        ),
        Identity(page_code(digest), digest, over.organisatie).footer(words.plain("voet")),
        organisation=over.organisatie,
    )


def _content(told: Sequence[Buiten], over: Over) -> Json:
    return {
        "dag": over.dag.isoformat(),
        "school": over.school,
        "van": over.van.isoformat() if over.van else None,
        "figuren": {one.figuur.naam: [list(line) for line in one.aantallen] for one in told},
    }


def _period(over: Over, words: Texts) -> str:
    if over.van is None or over.tot is None:
        return words.plain("alle_jaren")
    return words.plain("periode", van=long_day(over.van), tot=long_day(over.tot))


def _state(over: Over, words: Texts) -> str:
    return words.plain("stand", dag=long_day(over.dag))


def _figure(one: Buiten, schools: Mapping[str, str], words: Texts) -> Iterator[Block]:
    figure = one.figuur
    yield Heading(2, plain(NAMES[figure.naam]))
    if not one.iets_verteld:
        yield Paragraph(words.say("niets", Tone.MUTED))
        return
    if figure.duur is not None and figure.duur.aantal >= _MANY * least() and one.alles_verteld:
        took = figure.duur
        days = {"midden": round(took.midden), "onder": round(took.onder), "boven": round(took.boven)}
        yield Paragraph(words.say("duur", None, **days))
    rows = tuple(row_words(figure.naam, row, schools) for row in figure.rijen)
    yield BarPicture(_bars(one, schools), _alt(one, rows, words))
    yield _table(one, rows, words)


def _bars(one: Buiten, schools: Mapping[str, str]) -> Bars:
    figure = one.figuur
    drawn = sorted(range(len(figure.rijen)), key=lambda at: -sum(number or 0 for number in one.aantallen[at]))
    rows = sorted(drawn[:_MOST_BARS])
    return Bars(
        tuple(short_row_words(figure.naam, figure.rijen[at], schools) for at in rows),
        tuple(SERIES[series] for series in figure.reeksen),
        tuple(one.aantallen[at] for at in rows),
        figure.in_tijd,
        figure.grens,
        BOUND if figure.grens is not None else "",
    )


def _alt(one: Buiten, rows: Sequence[str], words: Texts) -> str:
    told = []
    for row, line in zip(rows, one.aantallen, strict=True):
        numbers = [words.plain("alt_weg") if number is None else str(number) for number in line]
        if len(one.figuur.reeksen) > 1:
            numbers = [f"{SERIES[series]} {said}" for series, said in zip(one.figuur.reeksen, numbers, strict=True)]
        told.append(words.plain("alt_rij", rij=row, aantal=", ".join(numbers)))
    return words.plain("alt", naam=NAMES[one.figuur.naam], verteld="; ".join(told))


def _table(one: Buiten, rows: Sequence[str], words: Texts) -> Table:
    figure = one.figuur
    heads = [SERIES[series] for series in figure.reeksen]
    if one.samen is not None:
        heads.append(words.plain("samen"))
    columns = (
        Column(plain(ROW_HEADS.get(figure.naam, ROW_HEAD)), 2.4),
        *(Column(plain(head), 1.0, figures=True, right=True) for head in heads),
    )
    together = one.samen if one.samen is not None else (None,) * len(rows)
    lines = [
        (plain(row), *map(_number, line), *((_number(both),) if one.samen is not None else ()))
        for row, line, both in zip(rows, one.aantallen, together, strict=True)
    ]
    if len(rows) > 1:
        told = [both for both in together if both is not None]
        total = sum(told) if len(told) == len(together) else None
        last = (strong(words.plain("totaal")), *map(_strong, one.totalen))
        lines.append((*last, *((_strong(total),) if one.samen is not None else ())))
    return Table(columns, tuple(lines), NAMES[figure.naam], row_heads=True)


def _number(number: int | None) -> Text:
    return plain(_NOT_TOLD if number is None else str(number))


def _strong(number: int | None) -> Text:
    return strong(_NOT_TOLD if number is None else str(number))
