"""Draws the words of a cell: the main line, and quieter runs beside each other under it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from desktop.theme.theme import Theme
from desktop.widgets import wording
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.lines.line import Cell, Mark, Run
from desktop.widgets.lines.places import SIGN, below_font, below_height, main_font, sign_width
from desktop.widgets.party import Party, paint_party

BETWEEN = 3
"""Room between the main line and what stands under it."""
_DOT = " · "


def paint_cell(painter: QPainter, cell: Cell, room: QRect) -> None:
    """Draws a cell in the middle of its room.

    Where all lines are of one height, what is under the main line may be cut to one line: `Line.spoken` has all of it.
    """
    main = Run(cell.main.words, cell.main.tone or "text", cell.main.mark)
    font = main_font()
    font.setStrikeOut(cell.main.struck)
    height = wording.height(main.words, main_font(), room.width() - sign_width(main))
    under = below_height(cell, room.width()) if cell.below else 0
    below = cell.below
    if under and height + under + BETWEEN > room.height() + 2 * BETWEEN:
        below, under = _on_one_line(cell.below, room.width()), QFontMetrics(below_font()).lineSpacing()
    total = height + (under + BETWEEN if under else 0)
    top = room.top() + max((room.height() - total) // 2, 0)
    paint_runs(painter, (main,), font, QRect(room.left(), top, room.width(), room.bottom() - top))
    if under:
        paint_runs(painter, below, below_font(), QRect(room.left(), top + height + BETWEEN, room.width(), under))


def _on_one_line(runs: Sequence[Run], width: int) -> tuple[Run, ...]:
    """The runs as one, cut to the room there is."""
    first, letters = runs[0], QFontMetrics(below_font(strong=runs[0].strong))
    words = _DOT.join(one.words for one in runs)
    return (replace(first, words=letters.elidedText(words, Qt.TextElideMode.ElideRight, width - sign_width(first))),)


def paint_runs(painter: QPainter, runs: Sequence[Run], font: QFont, room: QRect) -> None:
    """Draws runs beside each other with a dot between them, going on to a next line when one is full."""
    indent = sign_width(runs[0])
    if runs[0].mark is not None:
        _paint_mark(painter, runs[0].mark, runs[0].tone or "text2", room, font)
    if not _paint_on_one_line(painter, runs, font, room.adjusted(indent, 0, 0, 0)):
        _paint_on_more_lines(painter, runs, font, room.adjusted(indent, 0, 0, 0))


def _paint_on_one_line(painter: QPainter, runs: Sequence[Run], font: QFont, room: QRect) -> bool:
    """Draws the runs straight when they fit on one line; answers whether they did. That is nearly always."""
    theme = Theme.current()
    pieces = [(run.words, below_font(strong=True) if run.strong else font, run.tone or "text2") for run in runs]
    widths = [QFontMetrics(own).horizontalAdvance(words) for words, own, _ in pieces]
    dot = QFontMetrics(font).horizontalAdvance(_DOT)
    if sum(widths) + dot * (len(runs) - 1) > room.width():
        return False
    x, base = room.left(), room.top() + QFontMetrics(font).ascent()
    for at, (words, own, tone) in enumerate(pieces):
        if at:
            painter.setFont(font)
            painter.setPen(theme.colour("text2"))
            painter.drawText(x, base, _DOT)
            x += dot
        painter.setFont(own)
        painter.setPen(theme.colour(tone))
        painter.drawText(x, base, words)
        x += widths[at]
    return True


def _paint_on_more_lines(painter: QPainter, runs: Sequence[Run], font: QFont, room: QRect) -> None:
    layout = QTextLayout(_DOT.join(one.words for one in runs), font, painter.device())
    options = QTextOption()
    options.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(options)
    layout.setFormats(_formats(runs, font))
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room.width(), 40))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    painter.save()
    painter.setPen(Theme.current().colour("text2"))
    painter.setClipRect(room.adjusted(-2, -4, 2, 6))
    layout.draw(painter, QPointF(room.topLeft()))
    painter.restore()


def _formats(runs: Sequence[Run], font: QFont) -> list[QTextLayout.FormatRange]:
    theme = Theme.current()
    found, at = [], 0
    for run in runs:
        one = QTextLayout.FormatRange()
        one.start, one.length = at, len(run.words)
        kind = one.format
        kind.setForeground(theme.colour(run.tone or "text2"))
        kind.setFont(below_font(strong=True) if run.strong else font)
        one.format = kind
        found.append(one)
        at += len(run.words) + len(_DOT)
    return found


def _paint_mark(painter: QPainter, mark: Mark, tone: str, room: QRect, font: QFont) -> None:
    size = Theme.current().length(SIGN)
    at = QPointF(room.left(), room.top() + (QFontMetrics(font).lineSpacing() - size) / 2)
    if isinstance(mark, Party):
        paint_party(painter, mark, at, size)
    elif mark is not None:
        painter.drawPixmap(at, icon_pixmap(mark, tone, SIGN, painter.device().devicePixelRatio()))
