"""The sections of a form on paper, in the order of the form: short answers as names and values, texts, tables.

What stands in them follows from the form and from what the reader may see; a question that a region adds is printed
without a change here.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from forms.audience import Shown, ShownSection
from forms.definition import FieldType, form
from forms.party import Party
from forms.reports.content import Block, Columns, Fact, Facts, Heading, Paragraph, Run, Table, Text, Tone, plain, strong
from forms.reports.seen import Seen
from forms.reports.tables import by_columns
from forms.reports.texts import Texts
from forms.reports.told import in_words
from models.snapshot.beeld import HANDELINGSDEEL

TableMaker = Callable[[Seen, Shown, Texts], Table]
PictureMaker = Callable[[Seen, Texts], Iterator[Block]]
_SHORT_TEXT = 240
"""Texts with fewer letters than this stand three beside each other."""
_LONG = 70
"""A short field with more letters than this is set as a text."""
_FEW = 7
"""A section with no more short answers than this can stand beside another."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a form is told. `elsewhere` are the fields that stand in another place of the report.

    `tables` are the fields whose table is read differently than it is filled in; `own_words` those of the pupil.
    `missing` says whether sections without content are named at the end, `beside` whether two sections of a few short
    answers stand beside each other. `quiet` are fields of which a "no" says nothing.
    `pictures` are drawn under the section in which their field stands. An `adult` pupil agrees itself.
    """

    words: Texts
    elsewhere: frozenset[str] = frozenset()
    tables: Mapping[str, TableMaker] | None = None
    own_words: frozenset[str] = frozenset()
    missing: bool = True
    beside: bool = False
    quiet: frozenset[str] = frozenset()
    pictures: Mapping[str, PictureMaker] | None = None
    adult: bool = False


def sections(plan: Seen, layout: Layout) -> Iterator[Block]:
    """Every section in which something stands, and then what was not filled in yet."""
    empty: list[str] = []
    waiting: tuple[ShownSection, list[Shown]] | None = None
    for section in plan.sections:
        asked = [one for one in section.fields if one.field.id not in layout.elsewhere]
        shown = [one for one in asked if one.filled and not (one.value is False and one.field.id in layout.quiet)]
        if not shown:
            if asked and _lettered(section.label)[0] and not any(one.filled for one in section.fields):
                empty.append(section.label)
            continue
        small = layout.beside and _is_small(plan, shown)
        if small and waiting:
            both = (waiting, (section, shown))
            yield Columns((1.0, 1.0), tuple(tuple(_section(plan, *one, layout, narrow=True)) for one in both))
            waiting = None
            continue
        if waiting:
            yield from _section(plan, *waiting, layout)
        waiting = (section, shown) if small else None
        if not small:
            yield from _section(plan, section, shown, layout)
    if waiting:
        yield from _section(plan, *waiting, layout)
    if empty and layout.missing:
        told = (*strong(layout.words.plain("niet_ingevuld"), Tone.AMBER), Run(" " + "; ".join(empty) + "."))
        yield Paragraph((Run("", sign="letop", tone=Tone.AMBER), *told))


def _is_small(plan: Seen, shown: list[Shown]) -> bool:
    """Whether a section holds a few short answers and nothing else."""
    return len(shown) <= _FEW and not any(one.field.type is FieldType.TABEL or _is_text(plan, one) for one in shown)


def _section(
    plan: Seen, section: ShownSection, shown: list[Shown], layout: Layout, narrow: bool = False
) -> Iterator[Block]:
    letter, name = _lettered(section.label)
    yield Heading(2, plain(name), letter=letter, note=_note(plan, section, layout))
    yield from _facts(plan, shown, narrow)
    yield from _texts(plan, [one for one in shown if _is_text(plan, one)], layout)
    for one in shown:
        if one.field.type is FieldType.TABEL:
            yield from table(plan, one, layout, alone=len(shown) == 1)
    for one in shown:
        if draw := (layout.pictures or {}).get(one.field.id):
            yield from draw(plan, layout.words)


def table(plan: Seen, shown: Shown, layout: Layout, alone: bool = False) -> Iterator[Block]:
    """A table field under its label, or under the heading of its section when it is `alone` there."""
    own = (layout.tables or {}).get(shown.field.id)
    made = own(plan, shown, layout.words) if own else by_columns(plan, shown)
    if made.rows:
        if not alone:
            yield Heading(3, plain(shown.field.label))
        yield made


def _lettered(label: str) -> tuple[str | None, str]:
    """The letter or number of a section and its name."""
    letter, dot, name = label.partition(". ")
    return (letter, name) if dot and len(letter) <= 2 else (None, label)


def _note(plan: Seen, section: ShownSection, layout: Layout) -> Text:
    part = next((one.opp_deel for one in form(plan.document.formulier).sectie if one.id == section.id), None)
    words = layout.words
    if part == HANDELINGSDEEL and layout.adult:
        return (Run(words.plain("samen_eens_zelf"), tone=Tone.LEERLING, sign=Party.LEERLING.value),)
    if part == HANDELINGSDEEL:
        return (Run(words.plain("samen_eens"), tone=Tone.OUDERS, sign=Party.OUDERS.value),)
    return ()


def _is_text(plan: Seen, one: Shown) -> bool:
    if one.field.type is FieldType.LANGE_TEKST:
        return True
    return one.field.type is FieldType.TEKST and len(in_words(plan.beeld, one.field, one.value)) > _LONG


def _facts(plan: Seen, shown: list[Shown], narrow: bool) -> Iterator[Block]:
    """Short answers as names and values, in columns when there are many and there is room."""
    short = [one for one in shown if one.field.type is not FieldType.TABEL and not _is_text(plan, one)]
    facts = tuple(Fact(plain(one.field.label), plain(in_words(plan.beeld, one.field, one.value))) for one in short)
    if not facts:
        return
    if narrow or len(facts) < 3:
        yield Facts(facts, ruled=False, name_share=0.45 if narrow else 0.3)
        return
    parts = 3 if len(facts) > 10 else 2
    size = (len(facts) + parts - 1) // parts
    columns = tuple(facts[start : start + size] for start in range(0, len(facts), size))
    yield Columns((1.0,) * len(columns), tuple((Facts(one, ruled=False, name_share=0.45),) for one in columns))


def _texts(plan: Seen, shown: list[Shown], layout: Layout) -> Iterator[Block]:
    """Long answers under their own headings: two long or three short ones beside each other, one in two columns."""
    told = [(one, in_words(plan.beeld, one.field, one.value)) for one in shown]
    for is_short, group in groupby(told, key=lambda one: len(one[1]) < _SHORT_TEXT):
        many, beside = list(group), 3 if is_short else 2
        for start in range(0, len(many), beside):
            part = many[start : start + beside]
            alone = len(part) == 1
            blocks = tuple(
                (Heading(3, plain(one.field.label)), Paragraph((Run(text, tone=_tone(one, layout)),), long=alone))
                for one, text in part
            )
            if alone:
                yield from blocks[0]
                continue
            whole = sum(len(text) for _, text in part)
            shares = (1.0,) * len(part) if is_short else tuple(max(0.34, len(text) / whole) for _, text in part)
            yield Columns(shares, blocks)


def _tone(one: Shown, layout: Layout) -> Tone | None:
    return Tone.LEERLING if one.field.id in layout.own_words else None
