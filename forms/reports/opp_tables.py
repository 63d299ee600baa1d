"""The tables of an OPP on paper: those read differently than they are filled in, and all others by their columns."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from forms.audience import Shown
from forms.definition import FieldType
from forms.lanes import Party
from forms.reports.content import Block, Cell, Column, Heading, Run, Table, Text, Tone, plain
from forms.reports.seen import Seen
from forms.reports.texts import Texts

_SHARES = {
    FieldType.LANGE_TEKST: 2.4,
    FieldType.TEKST: 1.4,
    FieldType.PERSOON: 1.3,
    FieldType.PERSONEN: 1.5,
    FieldType.MEERKEUZE: 1.3,
    FieldType.KEUZE: 1.1,
    FieldType.DATUM: 0.9,
    FieldType.JA_NEE: 0.7,
    FieldType.GETAL: 0.7,
    FieldType.BEDRAG: 0.9,
}
_INFLUENCE = {
    "overgenomen": ("ja", Tone.GREEN),
    "deels": ("deels", Tone.AMBER),
    "niet": ("nee", Tone.RED),
    "geen_wens_geuit": ("gehoord", Tone.ACCENT),
}
_DOMAIN = {"leerling": Party.LEERLING, "onderwijs": Party.SCHOOL, "thuis": Party.OUDERS}


def table(plan: Seen, shown: Shown, words: Texts) -> Iterator[Block]:
    """A table field under its label."""
    own = _OWN.get(shown.field.id)
    made = own(plan, shown, words) if own else by_columns(plan, shown)
    if made.rows:
        yield Heading(3, plain(shown.field.label))
        yield made


def by_columns(plan: Seen, shown: Shown) -> Table:
    """A table as its form says; columns without any content are left out."""
    ids = [one for one in shown.columns if any(row.gevuld(one.id) for row in shown.rows)]
    columns = tuple(
        Column(plain(one.label), _SHARES.get(one.type, 1.0), figures=one.type is FieldType.DATUM) for one in ids
    )
    rows = tuple(tuple(plain(plan.cell(shown.field.id, row, one.id)) for one in ids) for row in shown.rows if ids)
    return Table(columns, rows, shown.field.label)


def factors(plan: Seen, shown: Shown, words: Texts) -> Table:
    """What helps and what hinders beside each other, per domain."""
    told: dict[str, dict[str, list[str]]] = {}
    for row in shown.rows:
        cells = told.setdefault(row.tekst("domein") or "", {"bevorderend": [], "belemmerend": []})
        text = plan.cell("factoren", row, "omschrijving")
        proof = plan.cell("factoren", row, "bewijs")
        cells.setdefault(row.tekst("soort") or "", []).append(f"{text} ({proof})" if proof else text)
    names = {row.tekst("domein") or "": plan.cell("factoren", row, "domein") for row in shown.rows}
    by_domain = any(names.values())
    rows: list[tuple[Cell, ...]] = []
    for domain, cells in told.items():
        party = _DOMAIN.get(domain)
        sign, tone = (party.value, Tone(party.value)) if party else (None, None)
        both = plain("\n".join(cells["bevorderend"])), plain("\n".join(cells["belemmerend"]))
        rows.append(((Run(names[domain], strong=True, tone=tone, sign=sign),), *both) if by_domain else both)
    columns: tuple[Column, ...] = (Column(plain(words.plain("helpt")), 1.6), Column(plain(words.plain("hindert")), 1.6))
    if by_domain:
        columns = (Column(plain(words.plain("waar")), 0.55), *columns)
    return Table(columns, tuple(rows), shown.field.label, row_heads=by_domain)


def _influence(plan: Seen, shown: Shown, words: Texts) -> Table:
    """The pupil's points with what was done with each."""
    rows = []
    for row in shown.rows:
        sign, tone = _INFLUENCE.get(row.tekst("invloed") or "", ("vraag", None))
        cell = {one.id: plan.cell(shown.field.id, row, one.id) for one in shown.columns}
        rows.append(
            (
                (Run(cell.get("punt", ""), tone=Tone.LEERLING),),
                (Run(cell.get("invloed", ""), sign=sign, tone=tone),),
                plain(cell.get("uitleg")),
                plain(cell.get("antwoord")),
            )
        )
    labels = {one.id: one.label for one in shown.columns}
    heads = (("punt", 1.5), ("invloed", 1.2), ("uitleg", 2.0), ("antwoord", 2.0))
    columns = [Column(plain(labels.get(name, "")), share) for name, share in heads]
    return _without_empty(Table(tuple(columns), tuple(rows), shown.field.label))


def _goals(plan: Seen, shown: Shown, words: Texts) -> Table:
    """The goals with a number; what a goal still lacks is printed as such."""
    rows: list[tuple[Cell, ...]] = []
    for number, row in enumerate(shown.rows, 1):
        cell = {one.id: plan.cell("doelen", row, one.id) for one in shown.columns}
        measure = "; ".join(filter(None, (cell.get("streefwaarde"), cell.get("hoe_meten"))))
        state = ", ".join(filter(None, (cell.get("status"), (cell.get("evaluatie") or "").lower())))
        own = (Run(f"\n“{cell['kinddoel']}”", tone=Tone.LEERLING),) if cell.get("kinddoel") else ()
        rows.append(
            (
                (Run(str(number), strong=True),),
                (*plain(cell.get("doel")), *own),
                plain(cell.get("beginsituatie")),
                plain(measure) or _lacking(words, "geen_maat"),
                plain(cell.get("wie")) or _lacking(words, "geen_eigenaar"),
                plain(cell.get("datum_klaar")) or _lacking(words, "geen_datum"),
                plain(state),
            )
        )
    columns = (
        Column(plain("Nr"), 0.2),
        Column(plain(words.plain("doel")), 2.3),
        Column(plain(words.plain("nu")), 1.7),
        Column(plain(words.plain("maat")), 1.9),
        Column(plain(words.plain("wie")), 1.0),
        Column(plain(words.plain("klaar_op")), 0.8, figures=True),
        Column(plain(words.plain("stand")), 0.7),
    )
    return _without_empty(Table(columns, tuple(rows), shown.field.label, row_heads=True))


def _without_empty(table: Table) -> Table:
    """The table without the columns in which nothing stands."""
    kept = [place for place in range(len(table.columns)) if any(row[place] for row in table.rows)]
    return replace(
        table,
        columns=tuple(table.columns[place] for place in kept),
        rows=tuple(tuple(row[place] for place in kept) for row in table.rows),
    )


def _lacking(words: Texts, name: str) -> Text:
    return (Run(words.plain(name), strong=True, tone=Tone.AMBER, sign="letop"),)


def _people(plan: Seen, shown: Shown, words: Texts) -> Table:
    """Parents and guardians, with what may be known of how to reach them in one column."""
    rows: list[tuple[Cell, ...]] = []
    for row in shown.rows:
        cell = {one.id: plan.cell(shown.field.id, row, one.id) for one in shown.columns}
        reach = [told for name in ("telefoon", "email", "adres") if (told := cell.get(name))]
        secret = [words.plain(name) for name in ("telefoon_geheim", "email_geheim", "adres_geheim") if row.ja(name)]
        told = "\n".join(filter(None, (*reach, ", ".join(secret))))
        tongue = ", ".join(filter(None, (cell.get("taal"), words.plain("tolk") if row.ja("tolk") else None)))
        first = (cell.get("naam"), cell.get("relatie"), cell.get("gezag_rol"))
        rows.append((*map(plain, first), plain(told), plain(tongue)))
    labels = {one.id: one.label for one in shown.columns}
    heads = (
        (labels.get("naam"), 1.5),
        (labels.get("relatie"), 0.8),
        (labels.get("gezag_rol"), 1.2),
        (words.plain("bereikbaar"), 2.2),
        (words.plain("taal"), 1.0),
    )
    columns = tuple(Column(plain(head), share) for head, share in heads)
    return _without_empty(Table(columns, tuple(rows), shown.field.label))


_OWN: dict[str, Callable[[Seen, Shown, Texts], Table]] = {
    "factoren": factors,
    "invloed_punten": _influence,
    "doelen": _goals,
    "ouders": _people,
}
