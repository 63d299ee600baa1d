"""What stands in a list: lines of cells, and headings between them. Plain values; the list draws them."""

from dataclasses import dataclass

from desktop.widgets.party import Party

Mark = str | Party | None
"""An icon by name, the triangle of a party, or nothing."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one kind within a line of text; `tone` is a token. `struck` for what is done with."""

    words: str
    tone: str | None = None
    mark: Mark = None
    strong: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a line: `main` in large letters, and under it quieter runs beside each other."""

    main: Run
    below: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `key` is handed back when it is chosen; `spoken` is all of it as a screen reader says it."""

    key: str
    spoken: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading above lines; `count` of them, and what stands at the right."""

    words: str
    tone: str
    mark: str
    count: int
    about: str = ""

    @property
    def spoken(self) -> str:
        """The heading as a screen reader says it."""
        return f"{self.words}: {self.count}"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and its width in pixels at 100 %; without a width it takes what is left."""

    label: str
    width: int | None = None


Item = Line | Heading
