"""The way to the palette in the top bar: it looks like the field that opens, and shows its key."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from desktop.shell.room import Room
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets import wording
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.keys import key_words

KEY = "Ctrl+K"
_WIDTHS = {Room.WIDE: 330, Room.NARROW: 240}
_HIGH, _PAD, _GAP, _ICON, _CAP, _CAP_HIGH = 36, 12, 10, 16, 7, 22


class SearchButton(QAbstractButton):
    """A field to look at and a button to press; in one column an icon with its word."""

    def __init__(self) -> None:
        super().__init__()
        self._room = Room.WIDE
        self.setAccessibleName(self.tr("Zoek leerling, dossier of actie"))
        self.setAccessibleDescription(self.tr("Sneltoets: {key}").format(key=key_words(KEY)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.fit_in(Room.WIDE)
        Theme.current().changed.connect(self.updateGeometry)

    def fit_in(self, room: Room) -> None:
        """A long field, a short one, or only icon and word."""
        self._room = room
        words = self.tr("Zoek leerling, dossier of actie") if room is Room.WIDE else self.tr("Zoeken")
        self.setText(words)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        theme = Theme.current()
        wide = max(theme.length(_WIDTHS.get(self._room, 0)), self._needed())
        return QSize(wide, theme.length(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(), Theme.current().length(_HIGH))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        single = self._room is Room.SINGLE
        ground = "sunken" if self.underMouse() else "surface"
        edge = QPen(theme.colour("accent"), 2) if self.hasFocus() else QPen(theme.colour("line2"), 1)
        painter.setPen(edge)
        painter.setBrush(theme.colour(ground))
        inset = edge.widthF() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        size, left = theme.length(_ICON), theme.length(_PAD)
        ink = "text" if single else "text3"
        drawn = icon_pixmap("search", "text" if single else "text2", _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(left, (self.height() - size) // 2), drawn)
        painter.setPen(theme.colour(ink))
        font = theme.font(Role.STRONG if single else Role.BODY)
        x = left + size + _GAP
        wording.draw(painter, self.text(), font, QRect(x, 0, wording.needed(self.text(), font), self.height()))
        if not single:
            self._paint_key(painter)

    def _paint_key(self, painter: QPainter) -> None:
        theme = Theme.current()
        words, font = key_words(KEY), theme.font(Role.HINT)
        wide, high = wording.needed(words, font) + 2 * _CAP, theme.length(_CAP_HIGH)
        cap = QRect(self.width() - theme.length(_PAD) - wide, (self.height() - high) // 2, wide, high)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.colour("text2"))
        wording.draw(painter, words, font, cap.adjusted(_CAP, 0, -_CAP, 0))

    def _needed(self) -> int:
        theme = Theme.current()
        single = self._room is Room.SINGLE
        font = theme.font(Role.STRONG if single else Role.BODY)
        width = 2 * theme.length(_PAD) + theme.length(_ICON) + _GAP + wording.needed(self.text(), font)
        if not single:
            width += _GAP + wording.needed(key_words(KEY), theme.font(Role.HINT)) + 2 * _CAP
        return width
