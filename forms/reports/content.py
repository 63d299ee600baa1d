"""What a report says, apart from how it is set: the one source of the PDF, and of any other copy of the same report.

A report is a list of blocks. Blocks name their meaning (heading, quote, table, voice of a party), never a font, a size
or a place on the page. Whoever lays them out must keep their order: it is the order in which they are read aloud.

Text is a sequence of runs. What a user typed becomes a run as it is (`plain`); only fixed texts of ours may carry the
marks that `phrase` understands.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from forms.bars import Bars
from forms.growth import Groei
from forms.party import Party
from models.remembering import remembered


class Tone(StrEnum):
    """The colour family of a text or a box. A word or sign always says the same thing."""

    TEXT = "text"
    MUTED = "text2"
    ACCENT = "accent"
    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    QUIET = "quiet"
    LEERLING = "leerling"
    OUDERS = "ouders"
    SCHOOL = "school"


class Size(StrEnum):
    """How loud a paragraph is."""

    BODY = "body"
    LEAD = "lead"
    LARGE = "large"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one manner. `language` (BCP 47) only where it differs from that of the report.

    `sign` is a pictogram (a name in resources/pictograms, or a party) that stands before the text and says what the
    text says.
    """

    text: str
    strong: bool = False
    tone: Tone | None = None
    language: str | None = None
    code: bool = False
    sign: str | None = None


Text = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. `level` 1 is the title of the report; levels never skip one downwards.

    `letter` is the letter of a section of the form; `note` stands behind the heading in a quieter voice.
    """

    level: int
    text: Text
    letter: str | None = None
    sign: str | None = None
    party: Party | None = None
    tone: Tone | None = None
    note: Text = ()


@dataclass(frozen=True, slots=True)
class Title:
    """The head of a report: its title (heading 1), a line beneath, and at the right what version this is.

    `party` is for whom it is; without one all three corners of its triangle are filled.
    """

    text: Text
    below: Text = ()
    above: Text = ()
    aside: tuple[Text, ...] = ()
    party: Party | None = None
    tone: Tone | None = None
    rule: Tone | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `long` sets it in two columns where the page is wide and the letters are small."""

    text: Text
    size: Size = Size.BODY
    tone: Tone | None = None
    spaced: bool = True
    long: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words. `who` says whose they are, `when` when and how they were said."""

    text: Text
    who: Text = ()
    when: Text = ()
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list; `sign` takes the place of the bullet."""

    text: Text
    sign: str | None = None
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list. `numbered` when other places refer to the numbers; `ruled` draws a line between large items."""

    items: tuple[Item, ...]
    numbered: bool = False
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what holds for it."""

    name: Text
    value: Text


@dataclass(frozen=True, slots=True)
class Facts:
    """Names with values, one beneath the other; `strip` sets them beside each other on one band.

    `ruled` draws a line beneath each; `name_share` is the part of the width that the names get.
    """

    facts: tuple[Fact, ...]
    strip: bool = False
    ruled: bool = True
    name_share: float = 0.34


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head and its share of the width. `figures` sets figures of equal width."""

    head: Text
    share: float = 1.0
    figures: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True)
class PartyMark:
    """The triangle with the corner of a party filled, read aloud as its word."""

    party: Party


Cell = Text | PartyMark


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The first column names the row when `row_heads`, and always when no head is printed (`headless`).

    In a small table the heads of the columns are enough: more heads than cells only tire who listens.

    `title` is read aloud and not printed.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str
    row_heads: bool = False
    headless: bool = False


@dataclass(frozen=True, slots=True)
class GrowthPicture:
    """The picture of growth of one subject. `alt` says all of it for who does not see it."""

    growth: Groei
    alt: str
    words: tuple[str, str]
    height: float = 150.0


@dataclass(frozen=True, slots=True)
class BarPicture:
    """Numbers as bars, as wide as their place. `alt` says all of it for who does not see it."""

    bars: Bars
    alt: str


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks beside each other; read column by column. `shares` are their parts of the width."""

    shares: tuple[float, ...]
    columns: tuple[tuple["Block", ...], ...]


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks in a box of their own. `outlined` draws a border instead of a tint."""

    blocks: tuple["Block", ...]
    tone: Tone = Tone.QUIET
    outlined: bool = False
    sign: str | None = None


@dataclass(frozen=True, slots=True)
class Boxes:
    """Boxes of equal height beside each other, read one after the other: the three voices."""

    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A question on paper to one person: boxes to tick, lines to write on."""

    who: Text
    options: tuple[str, ...] = ()
    lines: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to tick and sign, two beside each other."""

    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page before what follows."""

    heavy: bool = False


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stay on one page if they can."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class AtFoot:
    """Blocks that stand at the foot of their page."""

    blocks: tuple["Block", ...]


Block = (
    Title
    | Heading
    | Paragraph
    | Quote
    | Bullets
    | Facts
    | Table
    | GrowthPicture
    | BarPicture
    | Columns
    | Box
    | Boxes
    | Signatures
    | Rule
    | Together
    | AtFoot
)


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands at the foot of every page: what this is, the page code, and the start of the hash of the text."""

    what: str
    code: str | None = None
    text_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One report. `design` names its page design; `title` is the title of the file and names no pupil."""

    design: str
    title: str
    blocks: tuple[Block, ...]
    footer: Footer
    language: str = "nl"
    organisation: str | None = None


def plain(text: str | None) -> Text:
    """What somebody wrote, as it is; nothing for nothing."""
    return (Run(text),) if text and text.strip() else ()


def strong(text: str | None, tone: Tone | None = None) -> Text:
    """A text in a strong voice."""
    return (Run(text, strong=True, tone=tone),) if text and text.strip() else ()


def muted(text: str | None) -> Text:
    """A text in a quiet voice."""
    return (Run(text, tone=Tone.MUTED),) if text and text.strip() else ()


_STRONG = re.compile(r"\*\*(.+?)\*\*")


@remembered(4096)
def phrase(text: str, tone: Tone | None = None) -> Text:
    """A fixed text of ours, in which `**words**` are strong. Never for what a user typed."""
    parts = _STRONG.split(text)
    return tuple(Run(part, strong=place % 2 == 1, tone=tone) for place, part in enumerate(parts) if part)


def words(text: Text) -> str:
    """The words of a text without their manner."""
    return "".join(run.text for run in text)
