"""From blocks to elements, in the order in which they are read aloud."""

from collections.abc import Iterable

from lxml import etree

from forms.reports.content import (
    AtFoot,
    BarPicture,
    Block,
    Box,
    Boxes,
    Bullets,
    Choice,
    Columns,
    Facts,
    GrowthPicture,
    Heading,
    Paragraph,
    Quote,
    Rule,
    Signatures,
    Table,
    Title,
    Together,
)
from forms.reports.web.building import add, add_runs, add_text
from forms.reports.web.figure import set_bars, set_growth
from forms.reports.web.sign import add_mark, add_sign
from forms.reports.web.tables import set_facts, set_table


def set_blocks(blocks: Iterable[Block], parent: etree._Element) -> None:
    """Blocks one after the other."""
    for one in blocks:
        _set(one, parent)


def _set(content: Block, parent: etree._Element) -> None:
    match content:
        case Title():
            _title(content, parent)
        case Heading():
            _heading(content, parent)
        case Paragraph():
            add_runs(add(parent, "p", (content.size, _ink(content.tone))), content.text)
        case Quote():
            _quote(content, parent)
        case Bullets():
            _bullets(content, parent)
        case Facts():
            set_facts(content, parent)
        case Table():
            set_table(content, parent)
        case GrowthPicture():
            set_growth(content, parent)
        case BarPicture():
            set_bars(content, parent)
        case Columns():
            group = add(parent, "div", ("beside",))
            for column in content.columns:
                set_blocks(column, add(group, "div"))
        case Box():
            _box(content, parent)
        case Boxes():
            group = add(parent, "div", ("beside",))
            for box in content.boxes:
                _box(box, group)
        case Signatures():
            group = add(parent, "div", ("beside",))
            for choice in content.choices:
                _choice(choice, add(group, "div"))
        case Rule():
            add(parent, "hr")
        case Together() | AtFoot():
            set_blocks(content.blocks, add(parent, "div", ("together",)))


def _bullets(content: Bullets, parent: etree._Element) -> None:
    signed = any(item.sign for item in content.items)
    group = add(parent, "ol" if content.numbered else "ul", ("signed" if signed else "",))
    for item in content.items:
        line = add(group, "li", (_ink(item.tone),))
        add_sign(line, item.sign)
        add_runs(add(line, "span") if signed else line, item.text)


def _ink(tone: str | None) -> str:
    return f"ink-{tone}" if tone else ""


def _title(content: Title, parent: etree._Element) -> None:
    head = add(parent, "header")
    add_mark(head, content.party, "mark")
    if content.above:
        add_runs(add(head, "p", ("ink-accent",)), content.above)
    add_runs(add(head, "h1", (_ink(content.tone),)), content.text)
    for text in (content.below, *content.aside):
        if text:
            add_runs(add(head, "p", ("ink-text2",)), text)


def _heading(content: Heading, parent: etree._Element) -> None:
    made = add(parent, f"h{min(content.level, 6)}", (_ink(content.tone or content.party),))
    add_sign(made, content.sign or (content.party.value if content.party else None))
    if content.letter:
        add_text(made, f"{content.letter}. ")
    add_runs(made, content.text)
    if content.note:
        add_runs(add(made, "small", ("note",)), content.note)


def _quote(content: Quote, parent: etree._Element) -> None:
    made = add(parent, "figure")
    add_runs(add(add(made, "blockquote", (_ink(content.tone),)), "p"), content.text)
    if content.who or content.when:
        caption = add(made, "figcaption")
        for text in (content.who, content.when):
            if text:
                add_runs(add(caption, "span"), text)


def _box(content: Box, parent: etree._Element) -> None:
    kind = ("box", f"edge-{content.tone}", "" if content.outlined else f"tint-{content.tone}")
    made = add(parent, "div", (*kind, "with-sign" if content.sign else ""))
    add_sign(made, content.sign, "large")
    set_blocks(content.blocks, add(made, "div") if content.sign else made)


def _choice(content: Choice, parent: etree._Element) -> None:
    add_runs(add(parent, "p"), content.who)
    if content.options:
        group = add(parent, "ul", ("ticks",))
        for option in content.options:
            add_text(add(group, "li"), option)
    for line in content.lines:
        for word in line:
            add_text(add(parent, "p", ("write",)), word)
