"""Where the columns of a list stand at a width, and how the letters of its lines measure.

Where there is not enough room for all columns beside each other they stand under each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets import wording
from desktop.widgets.lines.line import Cell, Column, Run

EDGE, GAP, CHEVRON = 18, 16, 36
_REST = 200
"""Least width of the columns that take what is left, at 100 %."""
SIGN, SIGN_GAP = 14, 6


@dataclass(frozen=True, slots=True)
class Span:
    """A column at a width: where it begins, and how wide it is."""

    left: int
    width: int


def stacked(columns: Sequence[Column], width: int) -> bool:
    """Whether the columns stand under each other at this width."""
    theme = Theme.current()
    asked = sum(theme.length(one.width or _REST) for one in columns)
    return width < asked + theme.length(2 * EDGE + CHEVRON + GAP * (len(columns) - 1))


def spans(columns: Sequence[Column], width: int) -> tuple[Span, ...]:
    """Where the columns stand beside each other."""
    theme = Theme.current()
    edge, gap = theme.length(EDGE), theme.length(GAP)
    fixed = sum(theme.length(one.width) for one in columns if one.width)
    free = [one for one in columns if not one.width]
    rest = width - 2 * edge - theme.length(CHEVRON) - gap * (len(columns) - 1) - fixed
    found, left = [], edge
    for one in columns:
        own = theme.length(one.width) if one.width else rest // len(free)
        found.append(Span(left, own))
        left += own + gap
    return tuple(found)


def stacked_spans(columns: Sequence[Column], width: int) -> tuple[Span, ...]:
    """Where the cells stand under each other: the first over the whole width, the others beside their labels."""
    theme = Theme.current()
    edge = theme.length(EDGE)
    room = width - 2 * edge - theme.length(CHEVRON)
    labels = max((wording.needed(one.label, below_font()) for one in columns[1:]), default=0) + theme.length(GAP)
    beside = labels if labels * 2 <= room else 0
    return (Span(edge, room), *(Span(edge + beside, room - beside) for _ in columns[1:]))


def main_font() -> QFont:
    """The letters of what stands in a column first."""
    return Theme.current().font(Role.STRONG)


def below_font(*, strong: bool = False) -> QFont:
    """The letters of what stands under it."""
    return Theme.current().font(Role.META_STRONG if strong else Role.META)


def sign_width(run: Run) -> int:
    """The room that the mark of a run takes."""
    return Theme.current().length(SIGN) + SIGN_GAP if run.mark is not None else 0


def cell_height(cell: Cell, width: int) -> int:
    """How high a cell is at a width."""
    height = wording.height(cell.main.words, main_font(), width - sign_width(cell.main))
    if cell.below:
        height += below_height(cell, width) + 3
    return height


def below_height(cell: Cell, width: int) -> int:
    """How high the quieter runs of a cell are together."""
    letters = below_font(strong=any(one.strong for one in cell.below))
    return wording.height(" · ".join(one.words for one in cell.below), letters, width - sign_width(cell.below[0]))
