"""A toast: one line at the bottom left that tells what was done and how to undo it.

It stays until the next act, the next words that are typed or kept, or Esc, and never goes by a timer. It stands above
the hints and buttons at the foot of a screen, else beside them; where it would lie over what has the focus it goes to
the top.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QFrame, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets import wording
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.shadow import Shadow
from desktop.widgets.text import text

_TALL = 3
"""What is so many times as high as the toast stays readable beside it."""
_EDGE, _GAP, _BORDER, _LEAST = 20, 8, 2, 160
"""With less room for its words the buttons stand under them."""


class Toast(QFrame):
    """The toast of a window; it lies over the content it is given."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._undo: Callable[[], None] | None = None
        self._came_from: QWidget | None = None
        """What had the focus before the toast got it: that gets it back."""
        self._typed_in: QWidget | None = None
        self.setProperty("kind", "toast")
        self.setAccessibleName(self.tr("Melding"))
        self._words = text("", wrap=True)
        self._undo_button = Button(self.tr("Ongedaan"), Kind.GHOST, shown_key="Ctrl+Z", small=True, capped=True)
        self._undo_button.clicked.connect(self._undone)
        close = Button(self.tr("Sluit"), Kind.QUIET, shown_key="Esc", small=True, capped=True)
        close.clicked.connect(self.hide)
        sign = Icon("circle-check", "green", 18)
        said = across(sign, self._words, gap=8)
        said.setStretch(1, 1)
        self._line: QBoxLayout = across(
            said, across(STRETCH, self._undo_button, close, gap=8), gap=20, margins=(14, 8, 8, 8)
        )
        self._line.setStretch(0, 1)
        self.setLayout(self._line)
        over.installEventFilter(self)
        Theme.current().changed.connect(self._place_again)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_went)
        Shadow(self)
        self.hide()

    def show_done(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Tells what was done."""
        self._undo = undo
        self._words.setText(words)
        self._undo_button.setVisible(undo is not None)
        self.show()
        self.raise_()
        self._watch(QApplication.focusWidget())
        self._place_again()
        how = self.tr("Ctrl+Z maakt het ongedaan.")
        announce(self._over, f"{words} {how}" if undo else words)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._place_again()
        elif watched is self._typed_in and _is_typing(event):
            QTimer.singleShot(0, self, self.hide)  # it must not lie over what one writes now
        return False

    @override
    def setVisible(self, visible: bool) -> None:
        focused = self.window().focusWidget()
        if not visible and focused is not None and self.isAncestorOf(focused):
            back, self._came_from = self._came_from, None
            if back is not None and isValid(back) and back.isVisible():
                back.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt gives it to whatever stands first
        super().setVisible(visible)

    def _place_again(self) -> None:
        if not self.isHidden():
            self._place()
            QTimer.singleShot(0, self, self._place)  # beside what the screen has at its foot by then

    def _place(self) -> None:
        """One line where there is room for it; else as many as the words need, and the buttons under them."""
        theme = Theme.current()
        self._turn(QBoxLayout.Direction.LeftToRight, 20)
        needed = wording.needed(self.words, theme.font(Role.BODY))
        asked = self._line.sizeHint().width() - self._words.minimumWidth() + needed + 2 * _BORDER
        room = self._over.width() - 2 * _EDGE
        if asked - needed + min(needed, theme.length(_LEAST)) > room:
            self._turn(QBoxLayout.Direction.TopToBottom, 6)
        width = min(asked, room)
        height = self._line.totalHeightForWidth(width)
        low = QRect(_EDGE, self._over.height() - height - _EDGE, width, height)
        low = self._above_others(low)
        self.setGeometry(low.translated(0, _EDGE - low.top()) if self._covers_focus(low) else low)

    def _above_others(self, low: QRect) -> QRect:
        """Above the hints and buttons at the foot that it would cover; low again where it finds no free place."""
        others = [one for one in self._over.findChildren(QWidget) if one.isVisible() and _is_met(one)]
        taken = [self._seen(one) for one in others if not self.isAncestorOf(one)]
        place = QRect(low)
        while place.top() >= self._over.height() * 3 // 5:  # not in the midst of what one reads
            met = [one.top() for one in taken if one.intersects(place)]
            if not met:
                return place
            place.moveBottom(min(met) - _GAP)
        return self._beside(low, taken)

    def _beside(self, low: QRect, taken: list[QRect]) -> QRect:
        """At the foot beside what it would cover; low where there is no room for it."""
        place = QRect(low)
        while place.right() <= self._over.width() - _EDGE:
            met = [one.right() for one in taken if one.intersects(place)]
            if not met:
                return place
            place.moveLeft(max(met) + _GAP)
        return low

    def _watch(self, focused: QWidget | None) -> None:
        """What is typed in what has the focus makes the toast go."""
        if self._typed_in is not None and isValid(self._typed_in):
            self._typed_in.removeEventFilter(self)
        writes = focused is not None and focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._typed_in = focused if writes and focused is not self._over else None
        if self._typed_in is not None and self._over.isAncestorOf(self._typed_in):
            self._typed_in.installEventFilter(self)

    def _seen(self, widget: QWidget) -> QRect:
        """What is seen of a widget, without what is scrolled out of view."""
        seen, at = widget.rect(), widget
        while at is not self._over:
            parent = at.parentWidget()
            if parent is None:
                return QRect()
            seen, at = seen.translated(at.pos()).intersected(parent.rect()), parent
        return seen

    def _focus_went(self, old: QWidget | None, now: QWidget | None) -> None:
        inside = now is not None and self.isAncestorOf(now)
        if inside and old is not None and not self.isAncestorOf(old):
            self._came_from = old
        if self.isVisible():
            self._watch(now)
            QTimer.singleShot(0, self, self._place)  # what got the focus is brought into view first

    def _covers_focus(self, place: QRect) -> bool:
        """Whether a part of what has the focus would lie under it. Beside a list there is enough to see."""
        focused = QApplication.focusWidget()
        if focused is None or not self._over.isAncestorOf(focused) or self.isAncestorOf(focused):
            return False
        own = QRect(focused.mapTo(self._over, QPoint(0, 0)), focused.size())
        return own.height() < _TALL * place.height() and own.intersects(place)

    def _turn(self, direction: QBoxLayout.Direction, gap: int) -> None:
        self._line.setDirection(direction)
        self._line.setSpacing(gap)

    def _undone(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()

    @property
    def words(self) -> str:
        """What it tells."""
        return self._words.text()


def _is_typing(event: QEvent) -> bool:
    if event.type() is QEvent.Type.InputMethod:
        return True
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
        return False
    return event.matches(QKeySequence.StandardKey.Paste) or (bool(event.text()) and event.text().isprintable())


def _is_met(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) or widget.property("kind") == "keycap"
