"""The tables of an OPP that are read differently on paper than they are filled in."""

from collections.abc import Mapping

from forms.audience import Shown
from forms.party import Party
from forms.reports.content import Cell, Column, Run, Table, Text, Tone, plain
from forms.reports.form_sections import TableMaker
from forms.reports.seen import Seen
from forms.reports.tables import without_empty
from forms.reports.texts import Texts

_INFLUENCE = {
    "overgenomen": ("ja", Tone.GREEN),
    "deels": ("deels", Tone.AMBER),
    "niet": ("nee", Tone.RED),
    "geen_wens_geuit": ("gehoord", Tone.ACCENT),
}
_DOMAIN = {"leerling": Party.LEERLING, "onderwijs": Party.SCHOOL, "thuis": Party.OUDERS}


_SIDES = ("bevorderend", "belemmerend", "")
"""What helps, what hinders, and what is not said yet to do either: on paper it is not left out."""


def factors(plan: Seen, shown: Shown, words: Texts) -> Table:
    """What helps and what hinders beside each other, per domain."""
    told: dict[str, dict[str, list[str]]] = {}
    for row in shown.rows:
        cells = told.setdefault(row.tekst("domein") or "", {side: [] for side in _SIDES})
        text = plan.cell("factoren", row, "omschrijving")
        proof = plan.cell("factoren", row, "bewijs")
        side = row.tekst("soort") or ""
        cells[side if side in _SIDES else ""].append(f"{text} ({proof})" if proof else text)
    sides = [side for side in _SIDES if side or any(any(cells[side]) for cells in told.values())]
    names = {row.tekst("domein") or "": plan.cell("factoren", row, "domein") for row in shown.rows}
    by_domain = any(names.values())
    rows: list[tuple[Cell, ...]] = []
    for domain, cells in told.items():
        party = _DOMAIN.get(domain)
        sign, tone = (party.value, Tone(party.value)) if party else (None, None)
        beside = tuple(plain("\n".join(cells[side])) for side in sides)
        rows.append(((Run(names[domain], strong=True, tone=tone, sign=sign),), *beside) if by_domain else beside)
    heads = {"bevorderend": "helpt", "belemmerend": "hindert", "": "helpt_of_hindert"}
    columns = tuple(Column(plain(words.plain(heads[side])), 1.6) for side in sides)
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
    return without_empty(Table(tuple(columns), tuple(rows), shown.field.label))


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
                plain(measure) or lacking(words, "geen_maat"),
                plain(cell.get("wie")) or lacking(words, "geen_eigenaar"),
                plain(cell.get("datum_klaar")) or lacking(words, "geen_datum"),
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
    return without_empty(Table(columns, tuple(rows), shown.field.label, row_heads=True))


def lacking(words: Texts, name: str) -> Text:
    """The words for a cell that ought to hold something."""
    return (Run(words.plain(name), strong=True, tone=Tone.AMBER, sign="letop"),)


def people(plan: Seen, shown: Shown, words: Texts) -> Table:
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
    return without_empty(Table(columns, tuple(rows), shown.field.label))


OPP_TABLES: Mapping[str, TableMaker] = {
    "factoren": factors,
    "invloed_punten": _influence,
    "doelen": _goals,
    "ouders": people,
}
