"""The tables of an arrangement that are read differently on paper than they are filled in."""

from collections.abc import Iterator, Mapping

from forms.audience import Shown
from forms.reports.content import Block, Cell, Column, Fact, Facts, Run, Table, Tone, plain, strong
from forms.reports.form_sections import TableMaker
from forms.reports.opp_tables import people
from forms.reports.seen import Seen
from forms.reports.tables import cells_of, labels_of, lines_of, without_empty
from forms.reports.texts import Texts
from forms.reports.told import amount, day, listed
from models.snapshot import Rij


def _lines_of_help(plan: Seen, shown: Shown, words: Texts) -> Table:
    """What is done and what it did, how much, at what price, who pays, whether it was granted; with the sum."""
    rows: list[tuple[Cell, ...]] = []
    for row in shown.rows:
        cell = cells_of(plan, shown, row)
        who = ", ".join(filter(None, (cell.get("naam"), cell.get("uitvoerder"))))
        what = "\n".join(filter(None, (cell.get("inzet"), who, lines_of(shown, cell, "effect"))))
        much = " ".join(filter(None, (cell.get("aantal"), (cell.get("eenheid") or "").lower())))
        weeks = words.plain("weken", aantal=cell["weken"]) if cell.get("weken") else None
        between = " – ".join(filter(None, (cell.get("begin"), cell.get("eind"))))
        pays = ", ".join(filter(None, (cell.get("financier"), (cell.get("vorm") or "").lower())))
        decided = lines_of(shown, cell, "toegekend", "beschikking", "offerte")
        rows.append(
            (
                plain(what),
                plain("\n".join(filter(None, (much, weeks, between)))),
                plain(cell.get("tarief")),
                plain(cell.get("totaal")),
                plain("\n".join(filter(None, (pays, decided)))),
            )
        )
    totals = [told for row in shown.rows if (told := row.getal("totaal")) is not None]
    if len(totals) > 1:
        rows.append((strong(words.plain("samen")), (), (), strong(amount(sum(totals))), ()))
    columns = (
        Column(plain(words.plain("wat")), 2.3),
        Column(plain(words.plain("hoeveel")), 1.2),
        Column(plain(words.plain("tarief")), 0.8, figures=True, right=True),
        Column(plain(words.plain("totaal")), 0.9, figures=True, right=True),
        Column(plain(words.plain("betaler")), 1.8),
    )
    return without_empty(Table(columns, tuple(rows), shown.field.label))


def given(plan: Seen, words: Texts) -> Iterator[Block]:
    """Promised, delivered and effect beside each other, once something was delivered or a goal was looked at."""
    hours = [one for row in plan.rows("geleverd") if (one := row.getal("uren")) is not None]
    outcomes = [word for row in plan.rows("doelen") if (word := plan.cell("doelen", row, "uitkomst"))]
    if not hours and not outcomes:
        return
    promised = _promised(plan.rows("regels"))
    facts = (
        ("beloofd", words.plain("uren", aantal=_number(promised)) if promised else None),
        ("geleverd", words.plain("uren", aantal=_number(sum(hours))) if hours else words.plain("niet_bijgehouden")),
        ("effect", listed(sorted({f"{outcomes.count(one)} × {one.lower()}" for one in outcomes})) or None),
    )
    yield Facts(tuple(Fact(plain(words.plain(name)), plain(value)) for name, value in facts if value), strip=True)


def _promised(rows: tuple[Rij, ...]) -> float:
    """The hours that were promised, as far as they are told in hours."""
    whole = 0.0
    for row in rows:
        number, weeks = row.getal("aantal") or 0.0, row.getal("weken")
        if row.tekst("eenheid") == "uur_per_week" and weeks:
            whole += number * weeks
        elif row.tekst("eenheid") == "uur_totaal":
            whole += number
    return whole


def _number(value: float) -> str:
    return f"{value:g}".replace(".", ",")


def _goals(plan: Seen, shown: Shown, words: Texts) -> Table:
    """The goals of an arrangement with a number."""
    rows: list[tuple[Cell, ...]] = []
    for number, row in enumerate(shown.rows, 1):
        cell = cells_of(plan, shown, row)
        came = ", ".join(filter(None, (cell.get("uitkomst"), (cell.get("vervolg") or "").lower())))
        told = "\n".join(filter(None, (came, cell.get("toelichting"))))
        dated = plain(cell.get("evaluatiedatum")) or (Run(words.plain("geen_datum"), tone=Tone.AMBER, sign="letop"),)
        rows.append(
            (
                strong(str(number)),
                plain(cell.get("doel")),
                plain(cell.get("meten")),
                plain(cell.get("wie")),
                dated,
                plain(told),
            )
        )
    labels = labels_of(shown)
    columns = (
        Column(plain(words.plain("nr")), 0.25),
        Column(plain(labels.get("doel")), 2.4),
        Column(plain(labels.get("meten")), 1.2),
        Column(plain(labels.get("wie")), 1.0),
        Column(plain(labels.get("evaluatiedatum")), 1.0, figures=True),
        Column(plain(labels.get("uitkomst")), 1.4),
    )
    return without_empty(Table(columns, tuple(rows), shown.field.label, row_heads=True))


def _days(plan: Seen, shown: Shown, words: Texts) -> Table:
    """The days on which is looked back, on one line."""
    days = sorted(one for row in shown.rows if (one := row.datum("datum")))
    columns = (Column(plain(shown.field.label)),)
    return Table(
        columns, ((plain(listed([day(one) for one in days])),),) if days else (), shown.field.label, headless=True
    )


ARRANGEMENT_TABLES: Mapping[str, TableMaker] = {
    "ouders": people,
    "regels": _lines_of_help,
    "doelen": _goals,
    "evaluatiemomenten": _days,
}
