"""From content to blocks: chooses sizes and colours by the design, and builds the structure tree on the way.

The order of the elements is the order of the content. Nothing is drawn here.
"""

from dataclasses import replace

from forms.reports.content import (
    AtFoot,
    BarPicture,
    Block,
    Box,
    Boxes,
    Bullets,
    Columns,
    Facts,
    GrowthPicture,
    Heading,
    Paragraph,
    Quote,
    Rule,
    Run,
    Signatures,
    Size,
    Table,
    Text,
    Title,
    Together,
    Tone,
    words,
)
from forms.reports.paper import block as laid
from forms.reports.paper.bar_block import BarBlock
from forms.reports.paper.boxes import Beside, EqualBoxes, Framed, Look
from forms.reports.paper.fonts import Weight
from forms.reports.paper.growth import GrowthBlock
from forms.reports.paper.heading import HeadingBlock, TitleBlock
from forms.reports.paper.newspaper import Newspaper
from forms.reports.paper.paragraph import Paragraph as Set
from forms.reports.paper.parts import PARTY_WORDS, Labelled, MarkBlock, RuleBlock, Ruled, Tick, Ticks, WriteLine
from forms.reports.paper.structure import Element
from forms.reports.paper.tables import set_facts, set_table
from forms.reports.paper.theme import MM, Design, colour, ink, tint
from forms.reports.paper.words import Style, styled

_NARROW = 2.0


class Setter:
    """Sets the blocks of one report in one design."""

    def __init__(self, design: Design) -> None:
        self.design = design

    def text(
        self, text: Text, style: Style, parent: Element, role: str = "P", before: float = 0.0, after: float = 0.0
    ) -> Set:
        """A paragraph with an element of its own."""
        return Set(text, style, parent.add(role), before, after)

    def stack(self, blocks: tuple[Block, ...], parent: Element, boxed: bool = False) -> laid.Stack:
        """Blocks beneath each other, on the page or in a box."""
        return laid.Stack([self.set(one, parent, boxed) for one in blocks])

    def set(self, content: Block, parent: Element, boxed: bool = False) -> laid.Block:
        """One block of content, set."""
        match content:
            case Title():
                return self._title(content, parent)
            case Heading():
                return self._heading(content, parent, boxed)
            case Paragraph():
                return self._paragraph(content, parent)
            case Quote():
                return self._quote(content, parent)
            case Bullets():
                return self._bullets(content, parent)
            case Facts():
                return set_facts(self.design, content, parent)
            case Table():
                return set_table(self.design, content, parent)
            case GrowthPicture():
                figure = parent.add("Figure", content.alt)
                return GrowthBlock(content.growth, content.words, content.height, self.design.small, figure)
            case BarPicture():
                return BarBlock(content.bars, self.design.small, parent.add("Figure", content.alt))
            case Columns():
                stacks: list[laid.Block] = [self.stack(one, parent) for one in content.columns]
                return Beside(
                    stacks, content.shares, self.design.gutter * _NARROW, self.design.gap * 2, self.design.gap
                )
            case Box():
                gap = self.design.gap
                return Framed(
                    self.stack(content.blocks, _group(content, parent), boxed=True), self._look(content), gap, gap
                )
            case Boxes():
                return self._boxes(content, parent)
            case Signatures():
                return self._signatures(content, parent)
            case Rule():
                line, tone = (1.4, "text") if content.heavy else (0.7, "line")
                return RuleBlock(colour(tone), line, self.design.gap * 1.5, self.design.gap * 1.5)
            case Together():
                stack = self.stack(content.blocks, parent)
                before = stack.blocks[0].before if stack.blocks else 0.0
                return laid.Stack(stack.blocks, before, self.design.gap, keep=True)
            case AtFoot():
                return self.stack(content.blocks, parent)

    def _title(self, content: Title, parent: Element) -> laid.Block:
        design = self.design
        tone = content.tone or Tone(design.title_tone)
        above = self.text(content.above, styled(self.design, design.body, Tone.ACCENT, Weight.SEMIBOLD), parent)
        title = Style(design.title, design.title * 1.15, ink(tone), Weight.BOLD, Weight.BOLD)
        head = self.text(content.text, title, parent, "H1")
        below = self.text(content.below, styled(self.design, design.body, Tone.MUTED), parent)
        aside = [self.text(one, styled(self.design, design.body, align="right"), parent) for one in content.aside]
        mark = MarkBlock(content.party, design.mark_mm * MM, parent.add("Figure", PARTY_WORDS[content.party]))
        return TitleBlock(
            laid.Stack([one for one in (above, head, below) if one.height(1e6)]),
            laid.Stack(list(aside)),
            mark,
            words(content.text),
            mark_right=bool(content.above),
            rule=ink(content.rule) if content.rule else None,
            after=design.gap * 2,
        )

    def _heading(self, content: Heading, parent: Element, boxed: bool) -> laid.Block:
        design = self.design
        size = design.box_heading if boxed else design.heading[min(content.level, 3) - 2]
        weight = Weight.BOLD if content.level == 2 else Weight.SEMIBOLD
        style = Style(size, size * 1.25, ink(content.tone), Weight.REGULAR, weight)
        element = parent.add(f"H{content.level}")
        sign = (Run("", sign=content.sign, tone=content.tone),) if content.sign else ()
        note = (Run("  "), *content.note) if content.note else ()
        head = Set((*sign, *(replace(run, strong=True) for run in content.text), *note), style, element)
        letter = None
        if content.letter:
            badge = Style(size * 0.86, size * 1.25, (1.0, 1.0, 1.0), Weight.BOLD, align="center")
            letter = Set((Run(content.letter),), badge, element)
        before = design.gap * (2.2 if content.level == 2 else 1.4)
        return HeadingBlock(head, letter, content.party, content.level, words(content.text), before, design.gap * 0.7)

    def _paragraph(self, content: Paragraph, parent: Element) -> laid.Block:
        size = {
            Size.BODY: self.design.body,
            Size.LEAD: self.design.lead,
            Size.LARGE: self.design.large,
            Size.SMALL: self.design.small,
        }[content.size]
        weight = Weight.BOLD if content.size is Size.LARGE else Weight.REGULAR
        gap = self.design.gap if content.spaced else 0.0
        style = styled(self.design, size, content.tone, weight)
        if content.size is Size.LARGE:
            style = Style(size, size * 1.2, style.colour, Weight.BOLD, Weight.BOLD)
        text = self.text(content.text, style, parent, before=gap, after=gap)
        return Newspaper(text, self.design.gutter * _NARROW) if content.long else text

    def _quote(self, content: Quote, parent: Element) -> laid.Block:
        design = self.design
        group = parent.add("BlockQuote")
        style = styled(self.design, design.quote, content.tone, Weight.MEDIUM)
        blocks: list[laid.Block] = []
        if content.who:
            blocks.append(self.text(content.who, styled(self.design, design.body), group))
        blocks.append(self.text(_quoted(content.text), style, group, after=design.gap * 0.3))
        if content.when:
            blocks.append(self.text(content.when, styled(self.design, design.small, Tone.MUTED), group))
        return laid.Stack(blocks, design.gap * 0.8, design.gap * 0.8)

    def _bullets(self, content: Bullets, parent: Element) -> laid.Block:
        design = self.design
        kind = "/Decimal" if content.numbered else "/Disc"
        group = parent.add("L", attributes=(("List", "ListNumbering", kind),))
        style = styled(self.design, design.body)
        items: list[laid.Block] = []
        for number, item in enumerate(content.items, 1):
            one = group.add("LI")
            label = None
            large = content.ruled
            if item.sign is None:
                mark = f"{number}." if content.numbered else "•"
                label = self.text((Run(mark),), style, one, "Lbl")
            body = self.text(item.text, style, one, "LBody")
            indent = design.body * (1.9 if content.numbered else 1.5 if item.sign else 1.0)
            size = 0.0
            if item.sign:
                size = 11 * MM if large else design.body * 1.25
                indent = size + (design.body * 0.9 if large else design.body * 0.35)
            white = 0.0 if large else design.gap * 0.5
            entry = Labelled(body, indent, label, item.sign, size, ink(item.tone), white)
            if large and number < len(content.items):
                entry.after = design.gap  # the line of the next item stands free of these words
            items.append(Ruled(entry, design.gap, colour("line")) if large and number > 1 else entry)
        return laid.Stack(items, design.gap * (1.2 if content.ruled else 0.7), design.gap)

    def _look(self, content: Box) -> Look:
        edge = ink(content.tone)
        return Look(
            pad=self.design.pad,
            tint=None if content.outlined else tint(content.tone),
            border=edge
            if content.outlined and content.tone is not Tone.QUIET
            else colour("line")
            if content.outlined
            else None,
            sign=content.sign,
            sign_size=self.design.box_sign if content.sign else 0.0,
            sign_colour=edge,
        )

    def _boxes(self, content: Boxes, parent: Element) -> laid.Block:
        framed: list[laid.Block] = [
            Framed(self.stack(one.blocks, _group(one, parent), boxed=True), self._look(one)) for one in content.boxes
        ]
        gap = self.design.gap * 1.4
        return EqualBoxes(framed, (1.0,) * len(framed), self.design.gutter, gap, gap)

    def _signatures(self, content: Signatures, parent: Element) -> laid.Block:
        design = self.design
        rows: list[laid.Block] = []
        for place in range(0, len(content.choices), 2):
            pair: list[laid.Block] = []
            for choice in content.choices[place : place + 2]:
                group = parent.add("Div")
                blocks: list[laid.Block] = [self.text(choice.who, styled(self.design, design.body), group)]
                if choice.options:
                    blocks.append(self._ticks(choice.options, group))
                for line in choice.lines:
                    fields: list[laid.Block] = [
                        WriteLine(
                            self.text((Run(word),), styled(self.design, design.small, Tone.MUTED), group),
                            colour("line2"),
                            0.0,
                        )
                        for word in line
                    ]
                    shares = (2.0, *((1.0,) * (len(fields) - 1)))
                    blocks.append(Beside(fields, shares, design.gutter, before=design.body * 1.4))
                pair.append(laid.Stack(blocks))
            if len(pair) == 1:
                pair.append(laid.Space(0))
            rows.append(laid.Stack([Beside(pair, (1.0, 1.0), design.gutter * _NARROW)], design.gap * 2, keep=True))
        return laid.Stack(rows, design.gap, design.gap)

    def _ticks(self, options: tuple[str, ...], parent: Element) -> laid.Block:
        design = self.design
        group = parent.add("L", attributes=(("List", "ListNumbering", "/None"),))
        ticks = []
        for option in options:
            one = group.add("LI")
            box = one.add("Lbl")
            box.actual = "☐"
            ticks.append(Tick(box, self.text((Run(option),), styled(self.design, design.body), one, "LBody")))
        return Ticks(ticks, design.body * 1.05, colour("text2"), design.gap * 0.8)


def _group(content: Box, parent: Element) -> Element:
    headed = bool(content.blocks) and isinstance(content.blocks[0], Heading)
    return parent.add("Sect" if headed else "Div")


def _quoted(text: Text) -> Text:
    """The text between quotation marks, unless it has its own."""
    if words(text)[:1] in {"“", "‘", '"', "„"}:
        return text
    first, last = text[0], text[-1]
    opened = (Run("“", first.strong, first.tone), *text)
    return (*opened, Run("”", last.strong, last.tone))
