"""The list from which the days of OPPs are typed over for ROD: who, begin, end, and nothing else (rule OPP-26)."""

import hashlib
from collections.abc import Sequence
from datetime import date

from forms.reports.content import Column, Paragraph, Report, Table, Title, plain
from forms.reports.identity import Identity
from forms.reports.texts import texts
from forms.reports.told import day, long_day
from forms.versiecode import page_code
from models.queries.rod import RodRegel
from models.values import canonical


def rod_lijst(lines: Sequence[RodRegel], organisation: str | None, today: date) -> Report | None:
    """The list of a day; None when nothing is left to be typed over."""
    lines = [one for one in lines if one.datums]
    if not lines:
        return None
    words = texts("rod")
    told = tuple((one.leerling, rod_day(one.begindatum), rod_day(one.einddatum)) for one in lines)
    digest = hashlib.sha256(canonical([list(row) for row in told]).encode()).hexdigest()
    columns = (
        Column(plain(words.plain("leerling")), 2.4),
        Column(plain(words.plain("begin")), 1.0, figures=True),
        Column(plain(words.plain("eind")), 1.0, figures=True),
    )
    below = " · ".join(filter(None, (organisation, words.plain("onder", dag=long_day(today)))))
    return Report(
        "school",
        words.plain("bestandstitel"),
        (
            Title(plain(words.plain("titel")), plain(below)),
            Paragraph(words.say("uitleg")),
            Table(columns, tuple(tuple(map(plain, row)) for row in told), words.plain("titel"), row_heads=True),
        ),
        Identity(page_code(digest), digest, organisation).footer(words.plain("voet")),
        organisation=organisation,
    )


def rod_day(told: date | None) -> str:
    """A day as the list says it; nothing where there is nothing to type over."""
    return day(told) if told is not None else ""
