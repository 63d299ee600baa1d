"""The last part of a full OPP: who saw it, who agreed, who set it, and room for what is not signed yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from forms.reports.content import (
    Block,
    Choice,
    Column,
    Heading,
    Paragraph,
    Signatures,
    Table,
    Text,
    Together,
    Tone,
    plain,
    strong,
)
from forms.reports.opp_tables import lacking
from forms.reports.seen import Seen
from forms.reports.texts import Texts
from forms.reports.told import day
from forms.stages import AGREED
from models.values import Persoon


@dataclass(frozen=True, slots=True)
class _Said:
    """One thing that somebody signed or answered."""

    who: str
    part: str
    what: str
    when: date | None
    remark: str = ""


def signing(plan: Seen, today: date, words: Texts) -> Iterator[Block]:
    """What was signed as a table, then a place to sign for everyone who has not agreed yet."""
    if plan.field("instemmingen") is None and plan.field("ondertekeningen") is None:
        return
    said = tuple(_said(plan, words))
    blocks: list[Block] = [
        Heading(2, plain(words.plain("ondertekening"))),
        Paragraph(words.say("ondertekening_uitleg", Tone.MUTED)),
    ]
    if said:
        blocks.append(_table(said, words))
    choices = tuple(_places(plan, today, words))
    if choices:
        blocks.append(Signatures(choices))
    yield Together(tuple(blocks))


def _said(plan: Seen, words: Texts) -> Iterator[_Said]:
    for field, who, what in (
        ("ondertekeningen", "wie", "soort"),
        ("instemmingen", "gezagshouder", "instemming"),
    ):
        for row in plan.rows(field):
            cells = {name: plan.cell(field, row, name) for name in (who, "onderdeel", what, "opmerking")}
            yield _Said(cells[who], cells["onderdeel"], cells[what].lower(), row.datum("datum"), cells["opmerking"])
    for part in ("perspectief", "handelingsdeel"):
        when = plan.day(f"{part}_vastgesteld_op")
        if when:
            by = plan.text("vastgesteld_door") or words.plain("bevoegd_gezag")
            name = words.plain("perspectief") if part == "perspectief" else words.plain(part)
            yield _Said(by, name, words.plain("vastgesteld"), when)


def _table(said: tuple[_Said, ...], words: Texts) -> Table:
    remarks = any(one.remark for one in said)
    columns = [
        Column(plain(words.plain("wie")), 1.4),
        Column(plain(words.plain("onderdeel")), 1.0),
        Column(plain(words.plain("wat")), 1.2),
        Column(plain(words.plain("datum")), 0.7, figures=True),
    ]
    if remarks:
        columns.append(Column(plain(words.plain("opmerking")), 2.0))
    rows: list[tuple[Text, ...]] = []
    for one in said:
        when = plain(day(one.when)) if one.when else lacking(words, "geen_datum")
        cells = [plain(one.who), plain(one.part), plain(one.what), when]
        rows.append((*cells, plain(one.remark)) if remarks else tuple(cells))
    return Table(tuple(columns), tuple(rows), words.plain("ondertekening"), row_heads=True)


def _places(plan: Seen, today: date, words: Texts) -> Iterator[Choice]:
    """A place for each who decides and did not agree yet, and for the bevoegd gezag; none once all is set."""
    if plan.day("handelingsdeel_vastgesteld_op") is not None:
        return
    agreed = {
        uid
        for row in plan.rows("instemmingen")
        if row.tekst("instemming") in AGREED
        for uid in row.uids("gezagshouder")
    }
    asked = plan.reader.persoon
    lines = ((words.plain("handtekening"), words.plain("datum")),)
    options = tuple(words.plain(name) for name in ("gezien", "akkoord", "akkoord_opmerking", "niet_akkoord"))
    for uid in plan.beeld.gezaghouders(today):
        if uid not in agreed and (asked is None or asked.uid == uid):
            yield Choice(strong(plan.beeld.naam_van(Persoon(uid))), options, lines)
    set_parts = tuple(words.plain(f"{part}_vastgesteld") for part in ("perspectief", "handelingsdeel"))
    yield Choice(strong(words.plain("bevoegd_gezag")), set_parts, lines)
