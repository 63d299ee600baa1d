"""The tables of an application for a TLV that are read differently on paper than they are filled in."""

from collections.abc import Iterator, Mapping

from forms.audience import Shown
from forms.reports.content import Block, Box, Cell, Column, Paragraph, Run, Table, Tone, plain, strong
from forms.reports.form_sections import TableMaker
from forms.reports.opp_tables import factors, people
from forms.reports.seen import Seen
from forms.reports.tables import cells_of, labels_of, lines_of, without_empty
from forms.reports.texts import Texts
from models.snapshot import Rij

_DIFFERS = frozenset({"oneens", "voor_gezien", "niet_getekend", "niet_bereikt"})


def differing(plan: Seen, words: Texts) -> Iterator[Block]:
    """The parents who do not agree, or of whom it is not known: it never stops a request, and it is never hidden."""
    told = []
    for row in plan.rows("ouders_posities"):
        if row.tekst("positie") in _DIFFERS:
            who, where, why = (plan.cell("ouders_posities", row, name) for name in ("ouder", "positie", "reden"))
            told.append(f"{who}: {where.lower()}." + (f" {why}" if why else ""))
    if told:
        text = (*strong(words.plain("verschil")), Run(" " + " ".join(told)))
        yield Box((Paragraph(text, spaced=False),), Tone.AMBER)


def _positions(plan: Seen, shown: Shown, words: Texts) -> Table:
    """Each parent with standpoint, own words and dates."""
    rows: list[tuple[Cell, ...]] = []
    for row in shown.rows:
        cell = cells_of(plan, shown, row)
        own = (Run(f"“{cell['zienswijze_tekst']}”", tone=Tone.OUDERS),) if cell.get("zienswijze_tekst") else ()
        beside = lines_of(shown, cell, "reden", "wat_geprobeerd")
        told = (*own, *((Run("\n" if own else ""), Run(beside)) if beside else ()))
        where = "\n".join(filter(None, (cell.get("ouder"),)))
        dates = lines_of(
            shown, cell, "inzage_op", "kopie_op", "getekend_op", "akkoord_inhoud", "toestemming_overdracht"
        )
        rows.append(((*strong(where), *plain("\n" + cell.get("positie", ""))), told, plain(dates)))
    columns = (
        Column(plain(words.plain("ouder")), 1.0),
        Column(plain(words.plain("eigen_woorden")), 2.4),
        Column(plain(words.plain("gegevens")), 1.5),
    )
    return Table(columns, tuple(rows), shown.field.label, row_heads=True)


def _experts(plan: Seen, shown: Shown, words: Texts) -> Table:
    """Each expert with the advice in full."""
    rows: list[tuple[Cell, ...]] = []
    for row in shown.rows:
        cell = cells_of(plan, shown, row)
        who = "\n".join(filter(None, (cell.get(name) for name in ("rol", "beroep", "registratie", "werkgever"))))
        advice = cell.get("advies", "")
        rest = lines_of(shown, cell, "stukken", "gezien", "ouders_gesproken")
        outcome = ", ".join(
            filter(None, (cell.get("uitkomst"), cell.get("soort"), _unless_nvt(row, cell), cell.get("duur")))
        )
        signed = lines_of(shown, cell, "datum", "getekend", "onafhankelijk", "afschrift_ouders_op")
        rows.append(
            (
                (*strong(cell.get("naam")), *plain("\n" + who if who else None)),
                plain("\n".join(filter(None, (advice, rest)))),
                plain("\n".join(filter(None, (outcome, signed)))),
            )
        )
    columns = (
        Column(plain(words.plain("deskundige")), 1.2),
        Column(plain(words.plain("advies")), 2.4),
        Column(plain(words.plain("uitkomst")), 1.3),
    )
    return without_empty(Table(columns, tuple(rows), shown.field.label, row_heads=True))


def _unless_nvt(row: Rij, cell: Mapping[str, str]) -> str | None:
    return None if row.tekst("categorie") == "nvt" else cell.get("categorie")


def _earlier(plan: Seen, shown: Shown, words: Texts) -> Table:
    """What was tried: when, by whom, for what, with what effect."""
    rows: list[tuple[Cell, ...]] = []
    for row in shown.rows:
        cell = cells_of(plan, shown, row)
        days = " – ".join(filter(None, (cell.get("van"), cell.get("tot"))))
        when = "\n".join(filter(None, (cell.get("periode"), days)))
        effect = "\n".join(filter(None, (cell.get("effect"), cell.get("evaluatie"))))
        rows.append(
            (plain(cell.get("wat")), plain(when), plain(cell.get("door")), plain(cell.get("doel")), plain(effect))
        )
    labels = labels_of(shown)
    columns = (
        Column(plain(labels.get("wat")), 1.7),
        Column(plain(words.plain("wanneer")), 1.0, figures=True),
        Column(plain(labels.get("door")), 1.0),
        Column(plain(labels.get("doel")), 1.5),
        Column(plain(labels.get("effect")), 1.9),
    )
    return without_empty(Table(columns, tuple(rows), shown.field.label))


def _attachments(plan: Seen, shown: Shown, words: Texts) -> Table:
    """The index: numbered, so that a text can point at an attachment; what has no date says so."""
    rows: list[tuple[Cell, ...]] = []
    for number, row in enumerate(shown.rows, 1):
        cell = cells_of(plan, shown, row)
        dated = plain(cell.get("datum")) or (Run(words.plain("geen_datum"), tone=Tone.AMBER, sign="letop"),)
        what = "\n".join(filter(None, (cell.get("beantwoordt"),)))
        allowed = cell.get("toestemming_op")
        told = "\n".join(filter(None, (what, words.plain("toestemming", dag=allowed) if allowed else None)))
        cells = (strong(str(number)), plain(cell.get("type")), plain(cell.get("titel")), dated)
        rows.append((*cells, plain(cell.get("schrijver")), plain(told)))
    labels = labels_of(shown)
    columns = (
        Column(plain(words.plain("nr")), 0.25),
        Column(plain(labels.get("type")), 1.6),
        Column(plain(labels.get("titel")), 1.6),
        Column(plain(labels.get("datum")), 0.9, figures=True),
        Column(plain(labels.get("schrijver")), 1.4),
        Column(plain(words.plain("antwoord_op")), 1.4),
    )
    return without_empty(Table(columns, tuple(rows), shown.field.label, row_heads=True))


def _course(plan: Seen, shown: Shown, words: Texts) -> Table:
    """How the request went, on one line."""
    steps = (cells_of(plan, shown, row) for row in shown.rows)
    told = "; ".join(" ".join(filter(None, (one.get("status"), one.get("datum")))) for one in steps)
    return Table(
        (Column(plain(shown.field.label)),), ((plain(told),),) if told else (), shown.field.label, headless=True
    )


TLV_TABLES: Mapping[str, TableMaker] = {
    "ouders": people,
    "factoren": factors,
    "eerdere_ondersteuning": _earlier,
    "ouders_posities": _positions,
    "deskundigen": _experts,
    "bijlagen": _attachments,
    "statussen": _course,
}
