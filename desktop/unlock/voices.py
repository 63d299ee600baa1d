"""The left pane of the first screens: the name of the program, the triangle with its three voices, what it promises."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.icon import Icon
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.text import text

_DOT, _GAP = 23, 30
_WORDS_HEIGHT = 46
_QUIET = 0.45
_MOST = 340
"""Width of the triangle between the middles of its lower corners, at most, in pixels at 100 %."""


def brand() -> QWidget:
    """The sign and the name of the program."""
    return boxed(across(PartyTriangle(Party.ALL, 30), text("Driehoek", Role.SECTION), STRETCH, gap=12))


class VoicesPane(QFrame):
    """The pane. It tells nothing of a vault."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "pane")
        promises = (
            ("hard-drive", self.tr("Alles staat versleuteld op deze computer.")),
            ("ban", self.tr("Geen account, geen internet, geen server.")),
        )
        lines = [across(Icon(icon, "text2", 16), text(words, Role.META), STRETCH, gap=10) for icon, words in promises]
        self.setLayout(down(brand(), _Voices(), *lines, gap=18, margins=(30, 34, 30, 24)))


class _Voices(QWidget):
    """The triangle with what each of the three might say."""

    def __init__(self) -> None:
        super().__init__()
        self._said = {
            Party.LEERLING: (self.tr("Leerling"), self.tr("‘Zo leer ik het best.’")),
            Party.OUDERS: (self.tr("Ouders"), self.tr("‘Thuis zien wij…’")),
            Party.SCHOOL: (self.tr("School"), self.tr("‘In de klas zien wij…’")),
        }
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Leerling, ouders en school: drie stemmen, één verhaal"))

    @override
    def sizeHint(self) -> QSize:
        theme = Theme.current()
        return QSize(theme.length(300), theme.length(320))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = theme.length(_WORDS_HEIGHT)
        dot = theme.length(_DOT)
        room = min(self.width() - 2 * theme.length(65), theme.length(_MOST))
        side = max(room, theme.length(120))
        height = side * 0.84
        middle = QPointF(self.width() / 2, max(self.height() * 0.42, height / 2 + words + dot))
        places = {
            Party.LEERLING: middle + QPointF(0, -height / 2),
            Party.OUDERS: middle + QPointF(-side / 2, height / 2),
            Party.SCHOOL: middle + QPointF(side / 2, height / 2),
        }
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("bg"))
        painter.drawPolygon(QPolygonF(list(places.values())))
        quiet = theme.colour("line2")
        quiet.setAlphaF(_QUIET)
        painter.setPen(QPen(quiet, 2.5))
        self._sides(painter, list(places.values()), theme.length(_GAP))
        for party, place in places.items():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("nav"))
            painter.drawEllipse(place, dot + 6, dot + 6)
            painter.setBrush(theme.colour(party.token))
            painter.drawEllipse(place, dot, dot)
            top = place.y() - dot - words - 6 if party is Party.LEERLING else place.y() + dot + 8
            self._words(painter, party, QRectF(place.x() - 150, top, 300, words))

    def _sides(self, painter: QPainter, corners: list[QPointF], gap: float) -> None:
        for one, other in zip(corners, [*corners[1:], corners[0]], strict=True):
            along = other - one
            length = (along.x() ** 2 + along.y() ** 2) ** 0.5
            step = along * (gap / length)
            painter.drawLine(one + step, other - step)

    def _words(self, painter: QPainter, party: Party, room: QRectF) -> None:
        theme = Theme.current()
        name, said = self._said[party]
        half = room.height() / 2
        centre = Qt.AlignmentFlag.AlignHCenter
        painter.setPen(theme.colour(party.token))
        painter.setFont(theme.font(Role.LANE))
        painter.drawText(QRectF(room.x(), room.y(), room.width(), half), centre | Qt.AlignmentFlag.AlignBottom, name)
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.font(Role.META))
        painter.drawText(
            QRectF(room.x(), room.y() + half, room.width(), half), centre | Qt.AlignmentFlag.AlignTop, said
        )
