"""A line of a roster as a card, for one column: the name, what belongs to it, and each value under its title.

All cards of a tile are equally high, so that any number of them costs nothing; what is longer than its lines is told
whole by the screen reader and the tip.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from desktop.exchange.lines import Line
from desktop.exchange.roster_model import RosterModel
from desktop.theme.letters import Role
from desktop.theme.theme import Theme

_PAD, _GAP, _BUTTON = 12, 4, 30
_ABOUT_LINES, _TITLE_SHARE = 2, 0.4


def card_height(model: RosterModel) -> int:
    """How high the cards are."""
    theme = Theme.current()
    name, meta = _line(Role.STRONG), _line(Role.META)
    about = _ABOUT_LINES * meta if model.has_about else 0
    cells = len(model.titles) * (_line(Role.BODY) + theme.length(_GAP))
    button = theme.length(_BUTTON + _GAP + 4) if model.choices else 0
    return name + about + cells + button + 2 * theme.length(_PAD)


def paint_card(painter: QPainter, rect: QRect, model: RosterModel, line: Line) -> None:
    """Draws everything but the choices."""
    theme = Theme.current()
    top, left, width = rect.y() + theme.length(_PAD), rect.x(), rect.width()
    one_line = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    name = theme.font(Role.STRONG)
    painter.setFont(name)
    painter.setPen(theme.colour("text"))
    high = _line(Role.STRONG)
    painter.drawText(QRect(left, top, width, high), one_line, _fit(line.name, name, width))
    top += high
    if model.has_about:
        high = _ABOUT_LINES * _line(Role.META)
        painter.setFont(theme.font(Role.META))
        painter.setPen(theme.colour("amber" if line.note else "text2"))
        wrapped = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(QRect(left, top, width, high), wrapped, line.note or line.about)
        top += high
    share = round(width * _TITLE_SHARE)
    high = _line(Role.BODY)
    for place, (title, cell) in enumerate(zip(model.titles, line.cells, strict=True)):
        last = place == len(line.cells) - 1 and bool(line.field)
        top += theme.length(_GAP)
        for words, role, tone, at, room in (
            (title, Role.META, "text2", left, share - theme.length(_GAP)),
            (cell, Role.STRONG if last else Role.BODY, "text", left + share, width - share),
        ):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(tone))
            painter.drawText(QRect(at, top, room, high), one_line, _fit(words, theme.font(role), room))
        top += high


def _line(role: Role) -> int:
    return QFontMetrics(Theme.current().font(role)).height()


def _fit(words: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
