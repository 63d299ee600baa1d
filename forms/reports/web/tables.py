"""Tables with their heads, and names with values as a list of both."""

from lxml import etree

from forms.reports.content import Facts, PartyMark, Table
from forms.reports.paper.parts import PARTY_WORDS
from forms.reports.web.building import add, add_runs, add_text


def set_table(content: Table, parent: etree._Element) -> None:
    """A table; the first column names the row where the content says so, and always when no head is shown."""
    # A region that scrolls on a telephone is reached by the keyboard as well.
    around = add(parent, "div", ("wide",), tabindex="0", role="region")
    around.set("aria-label", content.title)
    group = add(around, "table")
    add_text(add(group, "caption"), content.title)
    if not content.headless:
        row = add(add(group, "thead"), "tr")
        for column in content.columns:
            add_runs(add(row, "th", ("right" if column.right else "",), scope="col"), column.head)
    body = add(group, "tbody")
    for cells in content.rows:
        row = add(body, "tr")
        for place, (column, cell) in enumerate(zip(content.columns, cells, strict=True)):
            names_row = place == 0 and (content.headless or content.row_heads)
            kind = ("right" if column.right else "", "figures" if column.figures else "")
            element = add(row, "th", kind, scope="row") if names_row else add(row, "td", kind)
            if isinstance(cell, PartyMark):
                add_text(element, PARTY_WORDS[cell.party])
            else:
                add_runs(element, cell)


def set_facts(content: Facts, parent: etree._Element) -> None:
    """Names and values."""
    group = add(parent, "dl", ("strip" if content.strip else "",))
    for fact in content.facts:
        pair = add(group, "div")
        add_runs(add(pair, "dt"), fact.name)
        add_runs(add(pair, "dd"), fact.value)
