"""The full OPP, for the school and as a full copy for the parents: every section of its form, lettered as on screen.

What stands in it follows from the form and from what the reader may see; a question that a region adds is printed
without a change here. A few tables have a form of their own, because they are read differently than they are filled in.
"""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from forms.audience import Reader, Recipient, Shown, ShownSection
from forms.definition import FieldType, form
from forms.lanes import Party, differences
from forms.reports.content import (
    Block,
    Box,
    Columns,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Report,
    Run,
    Text,
    Title,
    Tone,
    plain,
    strong,
)
from forms.reports.identity import Identity
from forms.reports.opp_signing import signing
from forms.reports.opp_tables import table
from forms.reports.seen import Seen, hearings, seen
from forms.reports.texts import Texts, texts
from forms.reports.told import day, in_words, listed, short_name
from models.snapshot import Document, DossierBeeld
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL

_IN_HEAD = frozenset({"opp_versie", "opp_status", "sectie_status"})
_SIGNED = frozenset({"instemmingen", "ondertekeningen"})
_DECIDED = frozenset({"perspectief_vastgesteld_op", "handelingsdeel_vastgesteld_op", "vastgesteld_door"})
_OWN_WORDS = frozenset({"inbreng_leerling"})
_SHORT_TEXT = 240
"""Texts with fewer letters than this stand three beside each other."""
_LONG = 70
"""A short field with more letters than this is set as a text."""


def volledig(beeld: DossierBeeld, version: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """All of one OPP version that this reader may see."""
    words, plan = texts("opp"), seen(beeld, version, reader)
    copy = "_ouders" if reader.recipient is Recipient.OUDER else ""
    number, status = version.nummer or 1, (plan.text("opp_status") or "").lower()
    empty: list[str] = []
    body = [block for section in plan.sections for block in _section(plan, section, words, empty)]
    kort = short_name(beeld.leerling)
    return Report(
        "school",
        words.plain(f"bestandstitel{copy}", versie=number),
        (
            _head(plan, status, words),
            _strip(plan, hearings(beeld, version, reader), words),
            *_difference(plan, words),
            *body,
            *_missing(empty, words),
            *signing(plan, today, words),
        ),
        identity.footer(words.plain(f"voet{copy}", kort=kort, versie=number, status=status), hashed=True),
        organisation=identity.organisation,
    )


def _head(plan: Seen, status: str, words: Texts) -> Title:
    beeld, parents = plan.beeld, plan.reader.recipient is Recipient.OUDER
    pupil = beeld.leerling
    told = [pupil.naam]
    if groep := plan.text("groep"):
        told.append(f"groep {groep}" if groep.isdigit() else groep)
    if born := plan.day("geboortedatum"):
        told.append(words.plain("geboren", dag=day(born)))
    before = beeld.vorige(plan.document)
    aside: list[Text] = [strong(words.plain("versie", versie=plan.document.nummer or 1, status=status))]
    if before is not None and before.nummer:
        aside.append(plain(words.plain("vervolg_op", versie=before.nummer)))
    if parents:
        aside.append(plain(words.plain("kopie_ouders")))
    elif school := plan.text("school"):
        aside.append(plain(school))
    party = Party.OUDERS if parents else Party.SCHOOL
    below = plain(" · ".join(one for one in told if one))
    return Title(plain(words.plain("titel")), below, aside=tuple(aside), party=party, rule=Tone(party.value))


def _strip(plan: Seen, moments: tuple[Seen, ...], words: Texts) -> Facts:
    talks = [one for row in plan.rows("oogo") if (one := row.datum("datum"))]
    heard = [one for moment in moments if (one := moment.day("gehoord_op"))]
    set_on = {part: plan.day(f"{part.removesuffix('deel')}_vastgesteld_op") for part in (PERSPECTIEFDEEL,)}
    set_on[HANDELINGSDEEL] = plan.day("handelingsdeel_vastgesteld_op")
    never = words.plain("nog_niet")
    parts = {part: day(one) if one else words.plain("nog_niet_vastgesteld") for part, one in set_on.items()}
    if set_on[HANDELINGSDEEL] is None and differences(plan.beeld) and plan.field("instemmingen"):
        parts[HANDELINGSDEEL] = words.plain("geen_overeenstemming")
    told = (
        ("overleg", listed([day(one) for one in sorted(talks)]) or never),
        ("gehoord", listed([day(one) for one in sorted(heard)]) or never),
        ("perspectief", parts[PERSPECTIEFDEEL]),
        ("handelingsdeel", parts[HANDELINGSDEEL]),
        ("gezag", (plan.text("gezagsituatie") or words.plain("onbekend")).lower()),
    )
    return Facts(tuple(Fact(plain(words.plain(name)), plain(value)) for name, value in told), strip=True)


def _difference(plan: Seen, words: Texts) -> Iterator[Block]:
    """The open difference, where this reader may read what it rests on."""
    found = differences(plan.beeld) if plan.field("instemmingen") and plan.field("oogo") else ()
    if found:
        told = (*strong(words.plain("verschil")), Run(" " + " ".join(one.tekst for one in found)))
        yield Box((Paragraph(told, spaced=False),), Tone.AMBER)


def _section(plan: Seen, section: ShownSection, words: Texts, empty: list[str]) -> Iterator[Block]:
    """One section; the name of an empty one goes to `empty`."""
    letter, name = _lettered(section.label)
    shown = [one for one in section.fields if one.filled and one.field.id not in _IN_HEAD | _SIGNED | _DECIDED]
    if not shown:
        asked = [one for one in section.fields if one.field.id not in _IN_HEAD | _SIGNED | _DECIDED]
        if asked and letter:
            empty.append(f"{letter}. {name}")
        return
    yield Heading(2, plain(name), letter=letter, note=_note(plan, section, words))
    yield from _facts(plan, shown)
    yield from _texts(plan, [one for one in shown if _is_text(plan, one)])
    for one in shown:
        if one.field.type is FieldType.TABEL:
            yield from table(plan, one, words)


def _lettered(label: str) -> tuple[str | None, str]:
    """The letter of a section and its name."""
    letter, dot, name = label.partition(". ")
    return (letter, name) if dot and len(letter) <= 2 else (None, label)


def _note(plan: Seen, section: ShownSection, words: Texts) -> Text:
    part = next((one.opp_deel for one in form(plan.document.formulier).sectie if one.id == section.id), None)
    if part == HANDELINGSDEEL:
        return (Run(words.plain("samen_eens"), tone=Tone.OUDERS, sign=Party.OUDERS.value),)
    return ()


def _is_text(plan: Seen, one: Shown) -> bool:
    if one.field.type is FieldType.LANGE_TEKST:
        return True
    return one.field.type is FieldType.TEKST and len(in_words(plan.beeld, one.field, one.value)) > _LONG


def _facts(plan: Seen, shown: list[Shown]) -> Iterator[Block]:
    """Short answers as names and values, in two columns when there are many."""
    short = [one for one in shown if one.field.type is not FieldType.TABEL and not _is_text(plan, one)]
    facts = tuple(Fact(plain(one.field.label), plain(in_words(plan.beeld, one.field, one.value))) for one in short)
    if not facts:
        return
    if len(facts) < 3:
        yield Facts(facts, ruled=False, name_share=0.3)
        return
    parts = 3 if len(facts) > 10 else 2
    size = (len(facts) + parts - 1) // parts
    columns = tuple(facts[start : start + size] for start in range(0, len(facts), size))
    yield Columns((1.0,) * len(columns), tuple((Facts(one, ruled=False, name_share=0.45),) for one in columns))


def _texts(plan: Seen, shown: list[Shown]) -> Iterator[Block]:
    """Long answers under their own headings: two long or three short ones beside each other, one in two columns."""
    told = [(one, in_words(plan.beeld, one.field, one.value)) for one in shown]
    for is_short, group in groupby(told, key=lambda one: len(one[1]) < _SHORT_TEXT):
        many, beside = list(group), 3 if is_short else 2
        for start in range(0, len(many), beside):
            part = many[start : start + beside]
            alone = len(part) == 1
            blocks = tuple(
                (Heading(3, plain(one.field.label)), Paragraph((Run(text, tone=_tone(one)),), long=alone))
                for one, text in part
            )
            if alone:
                yield from blocks[0]
                continue
            whole = sum(len(text) for _, text in part)
            shares = (1.0,) * len(part) if is_short else tuple(max(0.34, len(text) / whole) for _, text in part)
            yield Columns(shares, blocks)


def _tone(one: Shown) -> Tone | None:
    return Tone.LEERLING if one.field.id in _OWN_WORDS else None


def _missing(empty: list[str], words: Texts) -> Iterator[Block]:
    if empty:
        told = (*strong(words.plain("niet_ingevuld"), Tone.AMBER), Run(" " + "; ".join(empty) + "."))
        yield Paragraph((Run("", sign="letop", tone=Tone.AMBER), *told))
