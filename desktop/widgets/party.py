"""The triangle of the three parties, with the corner of one of them filled: top leerling, left ouders, right school.

Position, colour and the accessible name say the same, so it survives greyscale and colour blindness.
"""

from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.theme.theme import Theme


class Party(Enum):
    """Whose corner is filled. `ALL` is the three together, and the sign of the program."""

    LEERLING = "leerling"
    OUDERS = "ouders"
    SCHOOL = "school"
    ALL = "leerling, ouders en school"

    @property
    def token(self) -> str:
        """The colour of the party."""
        return "accent" if self is Party.ALL else self.value

    @property
    def words(self) -> str:
        """The party as people call it, within a sentence."""
        return translate("Party", _WORDS[self])


_WORDS = {
    Party.LEERLING: QT_TRANSLATE_NOOP("Party", "leerling"),
    Party.OUDERS: QT_TRANSLATE_NOOP("Party", "ouders"),
    Party.SCHOOL: QT_TRANSLATE_NOOP("Party", "school"),
    Party.ALL: QT_TRANSLATE_NOOP("Party", "leerling, ouders en school"),
}


_CORNERS = {Party.LEERLING: (0.50, 0.23), Party.OUDERS: (0.23, 0.78), Party.SCHOOL: (0.77, 0.78)}
_OWN, _OTHER, _TOGETHER, _LINE = 0.23, 0.09, 0.16, 0.07


def paint_party(painter: QPainter, party: Party, at: QPointF, size: float) -> None:
    """Draws the triangle in a square of `size` with its top left at `at`."""
    theme = Theme.current()
    places = {one: at + QPointF(x * size, y * size) for one, (x, y) in _CORNERS.items()}
    quiet = theme.colour("line2") if party is not Party.ALL else theme.colour("text2")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(quiet, _LINE * size))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF(list(places.values())))
    painter.setPen(Qt.PenStyle.NoPen)
    for one, place in sorted(places.items(), key=lambda corner: corner[0] is party):
        mine = party in (one, Party.ALL)
        radius = (_TOGETHER if party is Party.ALL else _OWN if mine else _OTHER) * size
        painter.setBrush(theme.colour(one.token) if mine else quiet)
        painter.drawEllipse(place, radius, radius)
    painter.restore()


class PartyTriangle(QWidget):
    """The triangle as a widget; its accessible name is the party."""

    def __init__(self, party: Party, size: int = 22, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._party = party
        self._size = size
        self.setAccessibleName(party.words)
        Theme.current().changed.connect(self._resized)
        self._resized()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws."""
        paint_party(QPainter(self), self._party, QPointF(0, 0), self.width())

    def _resized(self) -> None:
        length = Theme.current().length(self._size)
        self.setFixedSize(length, length)
        self.update()
