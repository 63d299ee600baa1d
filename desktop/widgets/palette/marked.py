"""Words of which some are set apart, in bold and underlined: what was looked for, within what was found.

Never by colour alone, and never anything but the letters as they were written.
"""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

Marks = Sequence[tuple[int, int]]


def marked_height(words: str, font: QFont, width: int, marks: Marks) -> int:
    """How high the words are at a width."""
    return ceil(_laid_out(words, font, width, marks)[1])


def draw_marked(painter: QPainter, words: str, font: QFont, room: QRect, marks: Marks) -> None:
    """Draws the words from the left of their room, in the middle of its height."""
    layout, high = _laid_out(words, font, room.width(), marks)
    layout.draw(painter, QPointF(room.left(), room.top() + max(room.height() - high, 0) / 2))


def _laid_out(words: str, font: QFont, width: int, marks: Marks) -> tuple[QTextLayout, float]:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    apart = QTextCharFormat()
    apart.setFontWeight(QFont.Weight.Bold)
    apart.setFontUnderline(True)
    ranges = []
    for start, end in marks:
        one = QTextLayout.FormatRange()
        one.start = _units(words[:start])
        one.length = _units(words[start:end])
        one.format = apart
        ranges.append(one)
    layout.setFormats(ranges)
    layout.beginLayout()
    high = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    return layout, high


def _units(text: str) -> int:
    """How many places Qt counts in a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
