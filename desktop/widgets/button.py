"""Buttons: one primary on a screen, secondary ones with a border, ghosts that are only words, and danger.

A button shows its key at the right. It stays enabled when it cannot act yet, and says why; pressing it leads there.
"""

from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget
from typing_extensions import override

from desktop.language import translate
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets import wording
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.keys import key_words, sequences


class Kind(StrEnum):
    """What a button is on its screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    DANGER = "danger"
    GHOST_DANGER = "ghost-danger"
    """Destroys, or leads to where one is asked whether it may."""
    QUIET = "quiet"
    """A step of the way one came: words in quiet letters."""


_INK = {
    Kind.PRIMARY: "accent_text",
    Kind.SECONDARY: "text",
    Kind.GHOST: "accent",
    Kind.DANGER: "red",
    Kind.GHOST_DANGER: "red",
    Kind.QUIET: "text2",
}
_GAP, _ICON = 8, 16
_CAP, _CAP_HIGH = 7, 20
"""Room in a cap at each side of its key, and how high it is."""


class Button(QPushButton):
    """A button with an icon, words and a key.

    `key` is what it listens to while it can be seen; `shown_key` is only shown (the list or page listens itself). With
    `capped` the key stands in a cap, as on what floats.
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
        capped: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._kind = kind
        self._icon = icon
        self._key = self._own_key = key_words(key or shown_key or "")
        self._small = small
        self._cap = _CAP if capped else 0
        self._role = Role.BODY if kind is Kind.QUIET else Role.STRONG
        self._heights: dict[int, int] = {}
        self._heights_of: tuple[str, str | None, int] | None = None
        self.setProperty("kind", kind.value)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell_key()
        self._shortcuts: list[QShortcut] = []
        for sequence in sequences(key) if key else ():
            made = QShortcut(sequence, self, self.click)
            made.activatedAmbiguously.connect(self.click)  # the window has the key too: here it is this button's
            self._shortcuts.append(made)
        Theme.current().changed.connect(self.updateGeometry)

    def say(self, words: str, icon: str | None = None) -> None:
        """Other words on the same button."""
        self.setText(words)
        self.setAccessibleName(words)
        self._icon = icon or self._icon
        self.updateGeometry()

    def lead(self, leads: bool, *, keeps_key: bool = False) -> None:
        """Whether this is the button the page goes on with now.

        Of a primary button: while a form within the page asks something, the button of that form is the one. This one
        then has a border like the others, and no key, unless it `keeps_key`.
        """
        kind, key = Kind.PRIMARY if leads else Kind.SECONDARY, self._own_key if leads or keeps_key else ""
        if (kind, key) == (self._kind, self._key):
            return
        self._kind, self._key = kind, key
        self.setProperty("kind", self._kind.value)
        for one in self._shortcuts:
            one.setEnabled(bool(key))
        self._tell_key()
        self._heights_of = None
        self.updateGeometry()
        self.update()

    @property
    def leads(self) -> bool:
        """Whether it is a primary button."""
        return self._kind is Kind.PRIMARY

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.click()
            return
        super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        width = self._around() + wording.needed(self.text(), self._letters())
        return QSize(width, self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._around() + wording.least(self.text(), self._letters()), self._high())

    @override
    def heightForWidth(self, width: int) -> int:
        now = (self.text(), self._icon, Theme.current().percent)
        if now != self._heights_of:  # a layout asks the same some ten times over
            self._heights_of, self._heights = now, {}
        if width not in self._heights:
            spare = self._high() - QFontMetrics(self._letters()).lineSpacing()
            words = wording.height(self.text(), self._letters(), width - self._around())
            self._heights[width] = max(self._high(), words + spare)
        return self._heights[width]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wording.higher(self, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        if self.hasFocus() and self._kind is Kind.PRIMARY:
            self._paint_focus(painter)
        theme = Theme.current()
        ink = _INK[self._kind] if self.isEnabled() else "text3"
        words = min(wording.needed(self.text(), self._letters()), self.width() - self._around())
        x = (self.width() - words - self._beside()) // 2
        if self._icon:
            size = theme.length(_ICON)
            drawn = icon_pixmap(self._icon, ink, _ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(x, (self.height() - size) // 2), drawn)
            x += size + (_GAP if self.text() else 0)
        painter.setPen(theme.colour(ink))
        wording.draw(painter, self.text(), self._letters(), QRect(x, 0, words, self.height()))
        if self._key:
            self._paint_key(painter, x + words + _GAP)

    def _paint_key(self, painter: QPainter, x: int) -> None:
        theme = Theme.current()
        wide = wording.needed(self._key, theme.font(Role.HINT))
        if self._cap:
            high = theme.length(_CAP_HIGH)
            cap = QRectF(x + 0.5, (self.height() - high) // 2 + 0.5, wide + 2 * self._cap - 1, high - 1)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.colour("line"))
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(cap, 4, 4)
        quiet = "text2" if self._cap else "text3"
        painter.setPen(theme.colour("accent_text" if self._kind is Kind.PRIMARY else quiet))
        wording.draw(painter, self._key, theme.font(Role.HINT), QRect(x + self._cap, 0, wide, self.height()))

    def _paint_focus(self, painter: QPainter) -> None:
        """A frame within: a border in the colour of the button itself, or in ink, is hardly seen on it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Theme.current().colour("accent_text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 4, 4)

    def _tell_key(self) -> None:
        told = translate("Button", "Sneltoets: {key}").format(key=self._key) if self._key else ""
        if self._own_key:
            self.setAccessibleDescription(told)

    def _letters(self) -> QFont:
        return Theme.current().font(self._role)

    def _high(self) -> int:
        return Theme.current().length(30 if self._small else 36)

    def _around(self) -> int:
        """What stands beside the words: the padding, the icon and the key."""
        pad = 8 if self._kind in (Kind.GHOST, Kind.QUIET) or self._small else 12
        return 2 * Theme.current().length(pad) + 4 + self._beside()

    def _beside(self) -> int:
        theme = Theme.current()
        width = 0
        if self._icon:
            width += theme.length(_ICON) + (_GAP if self.text() else 0)
        if self._key:
            width += _GAP + wording.needed(self._key, theme.font(Role.HINT)) + 2 * self._cap
        return width


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
