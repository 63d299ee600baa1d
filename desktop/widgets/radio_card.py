"""A choice as a card: the whole card is what one presses, and what belongs to the choice opens inside it.

Chosen is a ring with a dot, a thick frame and, where there is nothing inside, a tint; never colour alone. The focus is
a second line within the frame. The arrows walk from card to card when their owner puts the `radio` of each in one
button group.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.grounds import outline_of
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, Item, across, down
from desktop.widgets.icon import Icon
from desktop.widgets.text import text
from desktop.widgets.tick import Radio

_PADDING = 14
_RING, _GAP = 18, 11
"""The ring of a radio and what stands between it and its words: help and body stand straight under the words."""


class RadioCard(QFrame):
    """One choice. `beside` stands at the right of its words (a chip, an icon)."""

    chosen = Signal()

    def __init__(self, words: str, help_words: str, *, icon: str, beside: QWidget | None = None) -> None:
        super().__init__()
        self.radio = Radio(words)
        self.radio.setAccessibleDescription(help_words)
        self.radio.within_frame = True
        self.radio.installEventFilter(self)
        self._icon_name = icon
        self._icon = Icon(icon, "text2", 20)
        self._help = text(help_words, Role.META, wrap=True)
        self._body: QWidget | None = None
        self._plain = beside is not None
        """Whether it stays white when it is chosen: a sign beside the words has a tint of its own."""
        items: list[Item] = [self.radio, STRETCH, *([beside] if beside else []), self._icon]
        self._inside: QVBoxLayout = down(self._help, gap=8)
        edges = (_PADDING, _PADDING - 4, _PADDING + 2, _PADDING)
        self._lower = 0
        self.setLayout(down(across(*items, gap=10), self._inside, STRETCH, gap=2, margins=edges))
        self.radio.toggled.connect(self._toggled)
        Theme.current().changed.connect(self._fit)
        self._fit()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_body(self, body: QWidget) -> None:
        """What opens inside the card when it is chosen."""
        self._body = body
        body.setCursor(Qt.CursorShape.ArrowCursor)
        self._inside.addWidget(body)
        body.setVisible(self.radio.isChecked())

    def say(self, help_words: str) -> None:
        """Another sentence under the words."""
        self._help.setText(help_words)
        self.radio.setAccessibleDescription(help_words)

    @property
    def help_words(self) -> str:
        """The sentence under the words."""
        return self._help.text()

    def stand_lower(self, by: int) -> None:
        """Puts what stands under the words so much lower: level with a card beside it whose words take more lines."""
        if by != self._lower:
            self._lower = by
            self._fit()

    def choose(self) -> None:
        """Chooses this card."""
        self.radio.setChecked(True)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.radio.click()
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.radio.isChecked()
        painter.setPen(QPen(theme.colour("accent" if on else "line2"), 2 if on else 1))
        tinted = on and self._body is None and not self._plain
        painter.setBrush(theme.colour("accent_bg" if tinted else "surface"))
        painter.drawRoundedRect(outline_of(painter, self.rect()), 8, 8)
        if self.radio.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            inner = 4 if on else 1
            around = QRectF(self.rect()).adjusted(inner, inner, -inner, -inner)
            painter.drawRoundedRect(around, 8 - inner / 2, 8 - inner / 2)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._walked(event.key())
        return False

    def _walked(self, key: int) -> bool:
        """Up and down walk cards that all stand beside each other too: Qt finds nothing above or below them."""
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(key, 0)
        group = self.radio.group()
        if not step or group is None:
            return False
        others = [one for one in group.buttons() if one.isVisible() and one.isEnabled()]
        if len({one.mapToGlobal(QPoint()).y() for one in others}) != 1:
            return False
        others.sort(key=lambda one: one.mapToGlobal(QPoint()).x())
        at = others.index(self.radio) + step
        if 0 <= at < len(others):
            others[at].click()
            others[at].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _toggled(self, on: bool) -> None:
        self._icon.show_icon(self._icon_name, "accent" if on else "text2")
        if self._body is not None:
            self._body.setVisible(on)
        self.update()
        if on:
            self.chosen.emit()

    def _fit(self) -> None:
        self._inside.setContentsMargins(Theme.current().length(_RING) + _GAP, self._lower, 0, 0)
