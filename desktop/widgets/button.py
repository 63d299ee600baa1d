"""Buttons: one primary on a screen, secondary ones with a border, ghosts that are only words, and danger.

A button shows its key at the right. It stays enabled when it cannot act yet, and says why; pressing it leads there.
"""

from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.keys import key_words, sequences


class Kind(StrEnum):
    """What a button is on its screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    DANGER = "danger"
    QUIET = "quiet"
    """A step of the way one came: words in quiet letters."""


_INK = {
    Kind.PRIMARY: "accent_text",
    Kind.SECONDARY: "text",
    Kind.GHOST: "accent",
    Kind.DANGER: "red",
    Kind.QUIET: "text2",
}
_GAP, _ICON = 8, 16


class Button(QPushButton):
    """A button with an icon, words and a key.

    `key` is what it listens to while it can be seen; `shown_key` is only shown (the list or page listens itself).
    """

    def __init__(
        self,
        words: str,
        kind: Kind = Kind.SECONDARY,
        *,
        icon: str | None = None,
        key: str | None = None,
        shown_key: str | None = None,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._kind = kind
        self._icon = icon
        self._key = key_words(key or shown_key or "")
        self._small = small
        self._role = Role.BODY if kind is Kind.QUIET else Role.STRONG
        self.setProperty("kind", kind.value)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if self._key:
            self.setAccessibleDescription(f"Sneltoets: {self._key}")
        for sequence in sequences(key) if key else ():
            QShortcut(sequence, self, self.click)
        Theme.current().changed.connect(self.updateGeometry)

    def say(self, words: str, icon: str | None = None) -> None:
        """Other words on the same button."""
        self.setText(words)
        self.setAccessibleName(words)
        self._icon = icon or self._icon
        self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.click()
            return
        super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        theme = Theme.current()
        pad = theme.length(8 if self._kind in (Kind.GHOST, Kind.QUIET) or self._small else 12)
        return QSize(self._content_width() + 2 * pad + 4, theme.length(30 if self._small else 36))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        theme = Theme.current()
        ink = _INK[self._kind] if self.isEnabled() else "text3"
        x = (self.width() - self._content_width()) // 2
        if self._icon:
            size = theme.length(_ICON)
            drawn = icon_pixmap(self._icon, ink, _ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(x, (self.height() - size) // 2), drawn)
            x += size + (_GAP if self.text() else 0)
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font(self._role))
        room = QRect(x, 0, self.width() - x, self.height())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, left, self.text())
        if self._key:
            x += QFontMetrics(theme.font(self._role)).horizontalAdvance(self.text()) + _GAP
            painter.setPen(theme.colour("accent_text" if self._kind is Kind.PRIMARY else "text3"))
            painter.setFont(theme.font(Role.HINT))
            painter.drawText(QRect(x, 0, self.width() - x, self.height()), left, self._key)

    def _content_width(self) -> int:
        theme = Theme.current()
        width = QFontMetrics(theme.font(self._role)).horizontalAdvance(self.text())
        if self._icon:
            width += theme.length(_ICON) + (_GAP if self.text() else 0)
        if self._key:
            width += _GAP + QFontMetrics(theme.font(Role.HINT)).horizontalAdvance(self._key)
        return width


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
