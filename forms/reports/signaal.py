"""The signals report of a steunpunt: what contacts were about, in numbers.

It holds counts and fixed words only: nothing that somebody typed, no contact by itself, no number that is too small and
none from which such a number follows.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from forms.reports.content import (
    AtFoot,
    Block,
    Box,
    Column,
    Columns,
    Heading,
    Paragraph,
    Report,
    Run,
    Size,
    Table,
    Title,
    Tone,
    plain,
    strong,
)
from forms.reports.identity import Identity
from forms.reports.texts import Texts, texts
from forms.reports.told import long_day
from forms.signals import THEMES, counts, least, tally, within
from forms.versiecode import page_code
from forms.vocabulary import label
from models.snapshot import Document
from models.values import Json, canonical

_BESIDE = (
    (("vrager", "steunpunt_vrager"), ("sector", "steunpunt_sector")),
    (("kanaal", "steunpunt_kanaal"), ("pijler", "steunpunt_pijler"), ("uitkomst", "steunpunt_uitkomst")),
)
"""Fields that are counted beside the themes, with their vocabularies, in two columns."""


def signaalrapport(
    contacts: Iterable[Document],
    organisation: str | None,
    today: date,
    vanaf: date | None = None,
    tot: date | None = None,
) -> Report | None:
    """The report over the contacts up to and including a day, or of a period; None when there are none."""
    every, last = tuple(contacts), min(tot or today, today)
    known = within(every, last, vanaf)
    if not known:
        return None
    words, themes = texts("signaal"), counts(every, last, vanaf)
    beside = tuple(
        tuple((field, names, tally(every, last, field, names, vanaf)) for field, names in column) for column in _BESIDE
    )
    below = (
        words.plain("periode", van=long_day(vanaf), dag=long_day(last))
        if vanaf
        else words.plain("onder", dag=long_day(last))
    )
    told: dict[str, Json] = {field: {**found} for column in beside for field, _, found in column}
    told |= {THEMES: {**themes}, "dag": last.isoformat(), "aantal": len(known)}
    if vanaf is not None:
        told["vanaf"] = vanaf.isoformat()
    digest = hashlib.sha256(canonical(told).encode()).hexdigest()
    total = (
        words.say("totaal", aantal=len(known)) if len(known) >= least() else words.say("totaal_klein", least=least())
    )
    return Report(
        "ouders",
        words.plain("bestandstitel"),
        (
            Title(
                plain(words.plain("titel")),
                plain(" · ".join(filter(None, (organisation, below)))),
            ),
            Paragraph(total, Size.LEAD),
            Heading(2, plain(words.plain("themas"))),
            *_table(themes, THEMES, words.plain("thema"), words),
            Columns(
                (1.0, 1.0),
                tuple(
                    tuple(block for field, names, found in column for block in _counted(field, names, found, words))
                    for column in beside
                ),
            ),
            AtFoot((_left_out(words),)),
        ),
        Identity(page_code(digest), digest, organisation).footer(words.plain("voet")),
        organisation=organisation,
    )


def _left_out(words: Texts) -> Box:
    told = (*strong(words.plain("weggelaten")), Run(" "), *words.say("waarom", least=least()))
    return Box((Paragraph(told, spaced=False),), Tone.GREEN, outlined=True, sign="schild")


def _counted(field: str, names: str, found: Mapping[str, int | None], words: Texts) -> Iterator[Block]:
    if found:
        yield Heading(2, plain(words.plain(field)))
        yield from _table(found, names, words.plain(field), words)


def _table(found: Mapping[str, int | None], names: str, title: str, words: Texts) -> Iterator[Block]:
    """Words and numbers, the most asked first; what is not told stands below by name only."""
    if not found:
        yield Paragraph(words.say("geen", Tone.MUTED))
        return
    told = sorted(((code, number) for code, number in found.items() if number is not None), key=lambda one: -one[1])
    if told:
        columns = (Column(plain(title), 2.2), Column(plain(words.plain("aantal")), 1.0, figures=True, right=True))
        rows = tuple((plain(label(names, code)), strong(str(number))) for code, number in told)
        yield Table(columns, rows, title, headless=True)
    if small := [label(names, code) for code, number in found.items() if number is None]:
        yield Paragraph(words.say("niet_genoemd", Tone.MUTED, wat=" · ".join(small)))
