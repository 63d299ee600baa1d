"""The outcomes of a preview as tiles: how many are new, changed, left and the same. One tile is looked at."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QGridLayout, QSizePolicy
from typing_extensions import override

from desktop.exchange.lines import Tile
from desktop.theme.grounds import outline_of
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.tab_stop import one_tab_stop

_HEIGHT, _LOW, _PAD, _ICON, _GAP = 62, 40, 14, 22, 10


class OutcomeTile(QAbstractButton):
    """One tile."""

    def __init__(self, tile: Tile, parent: QFrame) -> None:
        super().__init__(parent)
        self.tile = tile
        self._about = tile.about
        self._short = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)
        self.show_count(0, tile.about)

    def show_count(self, number: int, about: str) -> None:
        """Shows how many there are, and what that means."""
        self._about = about
        self.setText(str(number))
        self.setAccessibleName(f"{number} {self.tile.words.lower()}: {about}")
        self.setToolTip(about if self._short else "")
        self.update()

    def set_short(self, short: bool) -> None:
        """Without what the number means, on one line: a screen reader and the tip still tell it."""
        self._short = short
        self.setToolTip(self._about if short else "")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = Theme.current()
        words = QFontMetrics(theme.font(Role.STRONG)).horizontalAdvance(self.tile.words)
        if not self._short:
            words = max(words, QFontMetrics(theme.font(Role.META)).horizontalAdvance(self._about))
        number = QFontMetrics(theme.font(Role.PAGE)).horizontalAdvance(self.text())
        return QSize(
            2 * _PAD + theme.length(_ICON) + 2 * _GAP + number + words, theme.length(_LOW if self._short else _HEIGHT)
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setPen(QPen(theme.colour("accent" if on else "line"), 2 if on else 1))
        painter.setBrush(theme.colour("accent_bg" if on and self.hasFocus() else "surface"))
        painter.drawRoundedRect(outline_of(painter, self.rect()), 8, 8)
        if self.hasFocus():
            inner = 4 if on else 1  # a second line within the border that says "looked at"
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inner, inner, -inner, -inner), 6, 6)
        size = theme.length(_ICON)
        x = float(_PAD)
        tone = self.tile.tone if self.text() != "0" else "text2"  # where there is nothing, nothing asks attention
        drawn = icon_pixmap(self.tile.icon, tone, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(x, (self.height() - size) / 2), drawn)
        x += size + _GAP
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour(tone))
        painter.setFont(theme.font(Role.PAGE))
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), left, self.text())
        x += QFontMetrics(painter.font()).horizontalAdvance(self.text()) + _GAP
        half = self.height() / 2
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(Role.STRONG))
        if self._short:
            painter.drawText(QRectF(x, 0, self.width() - x, self.height()), left, self.tile.words)
            return
        bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(QRectF(x, 0, self.width() - x, half), bottom, self.tile.words)
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.font(Role.META))
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(x, half + 1, self.width() - x, half), top, self._about)


class Tiles(QFrame):
    """The tiles beside each other; the arrows walk them. `chosen` hands back the `Tile` that is looked at."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Wat er in het bestand staat"))
        self._group = QButtonGroup(self)
        self.tiles = {tile: OutcomeTile(tile, self) for tile in Tile}
        for button in self.tiles.values():
            self._group.addButton(button)
            button.toggled.connect(lambda on, tile=button.tile: self.chosen.emit(tile) if on else None)
        one_tab_stop(self._group)
        self._placed = (0, 0)
        self._to_link = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        Theme.current().changed.connect(self._place)
        self._place()

    @property
    def current(self) -> Tile:
        """The tile that is looked at."""
        return next((tile for tile, button in self.tiles.items() if button.isChecked()), Tile.GELIJK)

    def show_counts(self, counts: Mapping[Tile, int], fields: int) -> None:
        """Shows how many pupils each has; "te koppelen" only where there is something to link."""
        for tile, button in self.tiles.items():
            about = tile.about
            if tile is Tile.GEWIJZIGD:
                about = self.tr("1 veld") if fields == 1 else self.tr("{} velden").format(fields)
            button.show_count(counts[tile], about)
        self._to_link = counts[Tile.KOPPELEN] > 0
        self._place()

    def set_short(self, short: bool) -> None:
        """One line a tile, for one column."""
        for button in self.tiles.values():
            button.set_short(short)
        self._place()

    def choose(self, tile: Tile) -> None:
        """Looks at a tile."""
        self.tiles[tile].setChecked(True)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(one.sizeHint().width() for one in self.tiles.values())
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Beside each other as far as there is room, the rest on a next line."""
        shown = [one for tile, one in self.tiles.items() if self._to_link or tile is not Tile.KOPPELEN]
        widest = max(one.sizeHint().width() for one in self.tiles.values()) + self._grid.spacing()
        columns = min(max((self.width() + self._grid.spacing()) // widest, 1), len(shown))
        if self._placed == (columns, len(shown)):
            return
        self._placed = (columns, len(shown))
        for button in self.tiles.values():
            self._grid.removeWidget(button)
        for at, button in enumerate(shown):
            self._grid.addWidget(button, at // columns, at % columns)
        self.tiles[Tile.KOPPELEN].setVisible(self._to_link)
