"""A part of a screen that scrolls down, never sideways; what gets the focus is brought into view."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from desktop.theme.theme import Theme

_TRIES = 4
"""How often content may ask for another size within one change of its size; more, and it never ends."""

_AROUND = 84
"""So far from the edges what has the focus is brought: a message over the foot of the content covers none of it."""

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ORIGIN = QPoint(0, 0)
_LITTLE = 8
"""Room for the frame of what has the focus."""


def shown_with(widget: QWidget, within: QWidget, high: int) -> tuple[int, int]:
    """From where to where is shown when a widget gets the focus, in what scrolls and is seen so high.

    All of the form that opened around it; from its field to the foot where that is higher; else its field.
    """
    field = _field_of(widget, within, high)
    form = widget.parentWidget()
    while form is not None and form is not within:
        if form.property("opened"):
            start = form.mapTo(within, QPoint(0, 0)).y()
            end = start + form.height()
            first = start if end - start + 2 * _LITTLE <= high else field[0]
            return (first, end) if end - first + 2 * _LITTLE <= high else field
        form = form.parentWidget()
    return field


def _field_of(widget: QWidget, within: QWidget, high: int) -> tuple[int, int]:
    """From where to where the field is that a widget is in: what it asks, its help, and what is wrong with it.

    Where that is too high: from the widget on, with what is wrong below it; else the widget alone.
    """
    top = widget.mapTo(within, QPoint(0, 0)).y()
    alone = top, top + widget.height()
    field: QWidget | None = widget
    while field is not None and field is not within and not field.property("field"):
        field = field.parentWidget()
    if field is None or field is within:
        return alone
    start = field.mapTo(within, QPoint(0, 0)).y()
    end = start + field.height()
    return next((part for part in ((start, end), (top, end)) if part[1] - part[0] + 2 * _LITTLE <= high), alone)


def _line_of(widget: QWidget) -> QRect | None:
    """Where the line is that one is at in a list as high as all its lines; None for all that is no such list."""
    if not isinstance(widget, QAbstractItemView) or widget.verticalScrollBar().maximum():
        return None
    at = widget.currentIndex()
    return widget.visualRect(at) if at.isValid() else None


def _start_of_part(widget: QWidget, within: QWidget) -> int:
    """Where the part begins that a list is in: what says so with the property `part`; else the list itself."""
    part: QWidget | None = widget
    while part is not None and part is not within and not part.property("part"):
        part = part.parentWidget()
    first = widget if part is None or part is within else part
    return first.mapTo(within, QPoint(0, 0)).y()


class Scroll(QScrollArea):
    """Scrolls a layout."""

    def __init__(self, content: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tries = 0
        self._whole = False
        self._follows = False
        """Whether what has the focus stays in view when the content changes: until someone scrolls away from it."""
        self._from_top = False
        """Whether it stood at its top when the focus came to what has it."""
        self._walked = False
        """Whether the focus came by key from elsewhere within it: one goes on, and must see what follows."""
        self._watched: QWidget | None = None
        self._left_by_key = False
        self._kept_at: QSize | None = None
        self.inner = inner = QWidget()
        """What scrolls."""
        inner.setProperty("kind", "scrolled")
        inner.setLayout(content)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)  # Qt fills what is given it
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched:
            if isinstance(event, QFocusEvent) and event.lostFocus():
                self._left_by_key = event.reason() in _BY_KEY
            return False
        if watched is not self.inner or event.type() is not QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        if self._follows:
            QTimer.singleShot(0, self, self._keep_in_view)
        # Content that is lower where it is narrower needs the bar without it and not with it: Qt would give it the one
        # size and the other in turn, each within the one before, until the program falls.
        if self._tries == _TRIES and not self._whole:
            self._kept_at = self.size()
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            return False
        self._tries += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._tries -= 1

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._kept_at is not None and self._kept_at != self.size():
            self._kept_at = None
            if not self._whole:
                self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and self.inner.isAncestorOf(now):
            self._follows = True
            self._walked = before is not None and before is self._watched and self._left_by_key
            self._watch(now)
            self._from_top = self.verticalScrollBar().value() == 0
            self._bring(now)
            QTimer.singleShot(0, self, self._follow_again)  # once more when what was just made has its place

    def _watch(self, focused: QWidget) -> None:
        """How the focus leaves again is told to who had it only."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched, self._left_by_key = focused, False
        focused.installEventFilter(self)

    def _follow_again(self) -> None:
        focused = self.window().focusWidget()
        if focused is not None and self.inner.isAncestorOf(focused):
            self._bring(focused)

    def stand_whole(self, *, whole: bool) -> None:
        """With `whole` it gets the room for all it holds, and what it stands in scrolls.

        A bar that was there once would else stay: beside it the content is narrower, and higher than its room.
        """
        self._whole = whole
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded)

    def bring_part(self, widget: QWidget, part: QRect) -> None:
        """Brings a part of a widget within it into view: a line of a list that does not scroll by itself."""
        high, bar = self.viewport().height(), self.verticalScrollBar()
        top = widget.mapTo(self.inner, part.topLeft()).y()
        bar.setValue(min(max(bar.value(), top + part.height() + _LITTLE - high), top - _LITTLE))

    def reveal(self, widget: QWidget, *, hold: bool = False) -> None:
        """Brings what appeared into view, once it has its place; what has the focus stays in view where both fit.

        With `hold` it stays there in any case: as much is shown of what appeared as goes with it.
        """
        QTimer.singleShot(0, widget, lambda: QTimer.singleShot(0, widget, lambda: self._reveal(widget, hold=hold)))

    def _reveal(self, widget: QWidget, *, hold: bool) -> None:
        if not widget.isVisible() or not self.inner.isAncestorOf(widget):
            return
        high, bar = self.viewport().height(), self.verticalScrollBar()
        top = widget.mapTo(self.inner, QPoint(0, 0)).y()
        bottom = top + widget.height()
        focused = self.window().focusWidget()
        if focused is not None and self.inner.isAncestorOf(focused):
            at, to = _field_of(focused, self.inner, high)
            if max(bottom, to) - min(top, at) + 2 * _LITTLE <= high:
                top, bottom = min(top, at), max(bottom, to)
            elif hold and at < top:
                top, bottom = at, at - 2 * _LITTLE + high
            elif hold:
                bottom, top = to, to + 2 * _LITTLE - high
        self._follows = False  # the growing of what appeared is not followed back to what has the focus
        bar.setValue(min(max(bar.value(), bottom + _LITTLE - high), top - _LITTLE))

    def _bring(self, widget: QWidget) -> None:
        """Brings a widget into view with the form it is in, away from the edges.

        Who comes to it at the top stays there where that shows it, and so does who opens a form. Under the mouse
        nothing moves that is seen already.
        """
        around = Theme.current().length(_AROUND)
        bar, high = self.verticalScrollBar(), self.viewport().height()
        top, bottom = shown_with(widget, self.inner, high)
        line = _line_of(widget)
        if line is not None:
            top = widget.mapTo(self.inner, line.topLeft()).y()
            bottom = top + line.height()
        writes = widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        seen = min(bottom, bar.value() + high) - max(top, bar.value())
        if bottom - top > high and not writes and seen >= high // 3:
            return  # a whole page that has the focus: one reads on where one is
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        opened = line is not None or (top, bottom) != _field_of(widget, self.inner, high)
        around = min(around, max(_LITTLE, (high - bottom + top) // 2))
        stays = self._from_top and (opened or not self._walked)
        if stays and bottom + _LITTLE <= high and not pressed:
            bar.setValue(0)
        elif self._from_top and line is not None and not line.top() and not pressed:
            bar.setValue(_start_of_part(widget, self.inner))  # what stands above the list is shown whole or not at all
        elif opened and not pressed:
            self._move(bottom + _LITTLE - high, top - _LITTLE, top - _LITTLE)
        elif bottom - top > high or pressed:
            self.ensureWidgetVisible(widget, 24, around)
        elif not self._walked and bottom + around - high <= around and bottom + _LITTLE <= high:
            bar.setValue(0)  # so little is left out above that one sees all of it: a page opens at its title
        else:
            least = bottom + around - high
            if not self._walked and bottom + _LITTLE - high <= self._title_of(widget) < least:
                least = self._title_of(widget)
            self._move(least, max(top - around, least), top - _LITTLE)

    def _title_of(self, widget: QWidget) -> int:
        """From where the card that a widget is in is seen with its title; the widget itself where it is in none."""
        at: QWidget | None = widget
        while at is not None and at is not self.inner and at.property("kind") != "card":
            at = at.parentWidget()
        card = widget if at is None or at is self.inner else at
        return card.mapTo(self.inner, _ORIGIN).y() - _LITTLE

    def _move(self, least: int, most: int, last: int) -> None:
        """Scrolls no further than it must to stand between these two, and cuts through no words at the top for it.

        `last` is how far it may go for that; where words are higher than that they are cut.
        """
        bar = self.verticalScrollBar()
        value = min(max(bar.value(), least), most)
        if value > bar.value():
            value = self._between_words(value, last)
        bar.setValue(value)

    def _between_words(self, value: int, last: int) -> int:
        """The first place from a value on where the top edge meets no words; the value itself when there is none."""
        met = [(top, top + one.height()) for one in self._with_words() for top in (one.mapTo(self.inner, _ORIGIN).y(),)]
        place = value
        while place <= last:
            ends = [end for top, end in met if top < place < end]
            if not ends:
                return place
            place = min(ends)
        return value

    def _with_words(self) -> list[QWidget]:
        kinds: tuple[type[QWidget], ...] = (QLabel, QAbstractButton, QLineEdit)
        return [one for kind in kinds for one in self.inner.findChildren(kind) if one.isVisible()]

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._let_go()
        super().wheelEvent(event)

    def begin_anew(self) -> None:
        """Something else is shown in it: one begins at its top, wherever one was in what was there before."""
        self._let_go()
        self.verticalScrollBar().setValue(0)

    def open_at(self, widget: QWidget) -> None:
        """Opens so that a widget is seen: from the top, else from the title of the card it is in where that fits."""
        self.verticalScrollBar().setValue(0)
        self._from_top, self._walked = True, False
        self._bring(widget)

    def stay(self) -> None:
        """Stays where it was put: what has the focus is not followed any more until it changes."""
        self._let_go()

    def _let_go(self) -> None:
        self._follows = False

    def _keep_in_view(self) -> None:
        """What grew above it may have pushed it out of view. What hardly fits is left where it is while it shows."""
        focused, high = self.window().focusWidget(), self.viewport().height()
        if not self._follows or focused is None or not self.inner.isAncestorOf(focused):
            return
        top = focused.mapTo(self.viewport(), _ORIGIN).y()
        seen = min(top + focused.height(), high) - max(top, 0)
        fits = focused.height() + 2 * Theme.current().length(_AROUND) <= high
        if fits or seen < min(focused.height(), high // 3):
            self._follow_again()
