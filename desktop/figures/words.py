"""What the figures say, in the language of the program."""

from collections.abc import Mapping
from datetime import date

from desktop.opp_status import status_words
from desktop.request_status import request_state
from desktop.spoken import spoken
from forms.bars import Bars
from forms.figures import IN_TIME, Figuur
from forms.figures_words import (
    BOUND,
    NAMES,
    ROW_HEAD,
    ROW_HEADS,
    SERIES,
    TOTAL,
    finding,
    row_words,
    short_row_words,
    spread_words,
)
from models.queries.figures import ARR_STAND, OPP, SCHOLEN, TLV_STAND
from models.sentence import Sentence

Schools = Mapping[str, str]
MOST_BARS = 12
"""So many rows are drawn at most; all of them stand in the table."""


def name_words(name: str) -> str:
    """The name of a figure."""
    return spoken(NAMES[name])


def head_words(name: str) -> str:
    """The head above its rows."""
    return spoken(ROW_HEADS.get(name, ROW_HEAD))


def series_words(series: str) -> str:
    """The name of a series."""
    return spoken(SERIES[series])


def row_said(name: str, row: str, schools: Schools) -> str:
    """A row in words."""
    words = row_words(name, row, schools)
    if name == OPP and not isinstance(words, Sentence):
        return status_words(row, adult=False)
    if name in (TLV_STAND, ARR_STAND) and not isinstance(words, Sentence):
        return request_state(words)
    return spoken(words)


def finding_said(one: Figuur, schools: Schools, today: date) -> str:
    """What one sees in it."""
    return spoken(finding(one, schools, today))


def spread_said(one: Figuur) -> str:
    """The middle half, the longest, and what does not count; nothing for another figure."""
    return spoken(spread_words(one))


def bars_of(one: Figuur, schools: Schools) -> tuple[Bars, tuple[int, ...]]:
    """What is drawn of a figure, and which of its rows: of very many schools those with the most."""
    rows = tuple(range(len(one.rijen)))
    if one.naam == SCHOLEN and len(rows) > MOST_BARS:
        rows = tuple(sorted(rows, key=lambda at: -sum(one.aantallen[at]))[:MOST_BARS])
    return Bars(
        tuple(_under(one.naam, one.rijen[at], schools) for at in rows),
        tuple(map(series_words, one.reeksen)),
        tuple(one.aantallen[at] for at in rows),
        one.in_tijd,
        one.grens,
        spoken(BOUND) if one.grens is not None else "",
    ), rows


def _under(name: str, row: str, schools: Schools) -> str:
    """What stands at the bars of a row: shorter where the bars stand upright beside each other."""
    return spoken(short_row_words(name, row, schools)) if name in IN_TIME else row_said(name, row, schools)


def total_words() -> str:
    """What the row of the totals is called."""
    return spoken(TOTAL)
