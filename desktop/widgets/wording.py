"""Words that a widget paints itself: how much room they need, and drawing them in it, on more lines where they must.

A widget that paints words gives `needed` as its width, `least` as its smallest, and `height` for a width: so no words
are cut where there is less room than they ask. Its size policy is Fixed in height, so that it never grows further than
its words; `higher` tells its layout when they took another line.

A layout asks the same some ten times over, so measures are remembered, until `forget`: they are words of a case. Each
has a font of its own, for the font that was handed over may be changed afterwards.
"""

from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from models.remembering import remembered

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_ENDLESS = 100_000
_REMEMBERED = 4_096


def needed(words: str, font: QFont) -> int:
    """How wide the words are on one line; one more, for Qt breaks a line that is just as wide as its words."""
    return _needed(words, QFont(font))


def least(words: str, font: QFont) -> int:
    """How wide the longest of the words is: narrower than this something is cut."""
    return max((_advance(one, QFont(font)) for one in words.split()), default=0) + 1


def height(words: str, font: QFont, width: int) -> int:
    """How high the words are at a width. Measured as one line first: nearly always that is what they are."""
    if needed(words, font) <= width:
        return QFontMetrics(font).lineSpacing()
    return _height(words, QFont(font), width)


@remembered(_REMEMBERED)
def _needed(words: str, font: QFont) -> int:
    return ceil(QFontMetricsF(font).horizontalAdvance(words)) + 1


@remembered(_REMEMBERED)
def _advance(word: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(word)


@remembered(_REMEMBERED)
def _height(words: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 1), _ENDLESS), _FLAGS, words).height()


def higher(widget: QWidget, event: QResizeEvent) -> None:
    """To be called on every resize by a widget whose height hangs on its width."""
    if event.size().height() != widget.heightForWidth(event.size().width()):
        widget.updateGeometry()


def draw(painter: QPainter, words: str, font: QFont, room: QRect) -> None:
    """Draws the words from the left of their room, in the middle of its height."""
    painter.setFont(font)
    painter.drawText(room, _FLAGS, words)
