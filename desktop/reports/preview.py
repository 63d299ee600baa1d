"""The pages as they will be printed, one at a time, always light. Who cannot see them hears their text.

The preview draws nothing itself: it says through `wanted` which page it needs at what scale, and is given the picture.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from desktop.reports.pages import Contents
from desktop.reports.thumbnails import Thumbnails
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, boxed, clear, down
from desktop.widgets.button import Button
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.text import text

_ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0)
_PIXELS = 96 / 72
"""Pixels for each point at which a page has its real size."""
_WAIT = 120
"""Milliseconds without another change of size after which a page is drawn anew."""
_SOON = 200
"""Milliseconds after which it is said that pages are being made; what is there sooner needs no word."""
_MARGIN = 16
_LEAST_HEIGHT = 420
_NEARLY = 0.03
_ANY = 16_777_215
"""What Qt calls no greatest height."""
_WITH_THUMBNAILS = 420
"""Width at 100 % from which there is room for all pages in small beside the page."""
_KEYS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Equal: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_0: -len(_ZOOMS),
}

MOST_SMALL = 60
"""Of more pages than this none is shown in small: nobody finds one among so many."""


class _PageArea(QScrollArea):
    """Scrolls within a page; at its end the keys turn the page."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if not bar.maximum() and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # all of it is seen: what it stands in scrolls
            return
        end = {Qt.Key.Key_PageDown: bar.maximum(), Qt.Key.Key_PageUp: bar.minimum()}.get(Qt.Key(event.key()))
        if end == bar.value():
            event.ignore()
        else:
            super().keyPressEvent(event)


class Preview(QFrame):
    """The preview. `wanted` names a page (from 0) and the scale in pixels of the screen for each point."""

    wanted = Signal(int, float)
    again = Signal()
    """The user wants a page that could not be drawn tried once more."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "preview")
        self.setAccessibleName(self.tr("Voorbeeld van de bladzijden"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._contents: Contents | None = None
        self._title = ""
        self._reason = ""
        self._number = 0
        self._zoom = 0
        self._in_line = False
        self._timer = _single_shot(self, _WAIT, self._ask)
        self._waiting = _single_shot(self, _SOON, self._say_waiting)
        self._thumbnails_due = False
        self.previous = Button(self.tr("Vorige"), icon="chevron-left", small=True)
        self.next = Button(self.tr("Volgende"), icon="chevron-right", small=True)
        self._where = text("", Role.META)
        self.size_told = text("", Role.META)
        self.smaller = Button(self.tr("Kleiner"), icon="minus", small=True)
        self.larger = Button(self.tr("Groter"), icon="plus", small=True)
        self.thumbnails = Thumbnails()
        self.page = QLabel()
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.setProperty("kind", "page")
        self._area = self._scrolling()
        self._instead = down()
        self._without = boxed(self._instead)
        self._pages = boxed(across(self.thumbnails, self._area, gap=8))
        self._lay_out()
        self._connect()
        self._fit()
        self._say()

    @property
    def number(self) -> int:
        """Which page is shown, from 0."""
        return self._number

    @property
    def reason(self) -> str:
        """Why there is nothing to see; empty when there is."""
        return self._reason

    def stand_in_line(self, *, in_line: bool) -> None:
        """In line with other parts a page is as wide as there is room, and all of it stands there."""
        self._in_line = in_line
        self._fit()
        self._timer.start()

    def show_waiting(self) -> None:
        """Pages are being made: says so when that takes long enough to notice, unless there are pages to see."""
        if self._contents is None:
            self._waiting.start()

    def show_report(self, title: str, contents: Contents) -> None:
        """Shows a report, from its first page on; the same place of it when it is the one that was shown."""
        stays = title == self._title and self._contents is not None and self._number < len(contents.sizes)
        self._number = self._number if stays else 0
        self._contents, self._title = contents, title
        self._show_instead(None)
        small = contents.sizes if len(contents.sizes) <= MOST_SMALL else ()
        self.thumbnails.show_pages(small)
        self._thumbnails_due = len(small) > 1
        self._fit()
        self.go_to(self._number)

    def show_reason(self, words: str, *actions: QWidget) -> None:
        """Says why there is nothing to see, and what can be done."""
        title, _, rest = words.partition(". ")
        self._contents = None
        self.page.clear()
        self._show_instead(EmptyState(f"{title.removesuffix('.')}.", rest, *actions, icon="file-text"), words)

    def show_failure(self) -> None:
        """Says that a page could not be drawn; what is kept and printed does not hang on it."""
        again = Button(self.tr("Probeer opnieuw"), icon="refresh-cw")
        again.clicked.connect(self.again)
        title = self.tr("Deze bladzijde is nu niet te laten zien.")
        words = self.tr("Het rapport zelf is gemaakt: je kunt het bewaren en afdrukken.")
        self._show_instead(EmptyState(title, words, again, icon="file-text"), f"{title} {words}")
        announce(self, title)

    def show_page(self, number: int, image: QImage) -> None:
        """Shows the picture of a page, unless another one is wanted by now."""
        if number != self._number or self._contents is None:
            return
        self._show_instead(None)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.page.setPixmap(QPixmap.fromImage(image))
        self.page.adjustSize()
        if self._in_line and not self._zoom:  # what holds it scrolls: within it a page stands at its corner
            self._area.horizontalScrollBar().setValue(0)
            self._area.verticalScrollBar().setValue(0)
        if self._thumbnails_due and not self.thumbnails.isHidden():
            self._thumbnails_due = False
            self.thumbnails.draw()

    def go_to(self, number: int) -> None:
        """Shows a page."""
        if self._contents is None or not 0 <= number < len(self._contents.sizes):
            return
        self._number = number
        self.thumbnails.mark(number)
        self._say()
        self._ask()
        self._area.verticalScrollBar().setValue(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        last = len(self._contents.sizes) - 1 if self._contents else 0
        to = {
            Qt.Key.Key_PageDown: self._number + 1,
            Qt.Key.Key_PageUp: self._number - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)
        bare = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if to is not None:
            self.go_to(to)
        elif bare and key in _KEYS:
            self._set_zoom(max(0, self._zoom + _KEYS[key]))
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._timer.start()
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._timer.start()

    def _scrolling(self) -> _PageArea:
        area = _PageArea()
        area.setWidget(self.page)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.viewport().installEventFilter(self)
        return area

    def _lay_out(self) -> None:
        self.size_told.setContentsMargins(8, 0, 4, 0)
        for label in (self._where, self.size_told):
            label.setMinimumHeight(self.previous.sizeHint().height())
        self._bar = boxed(Flow(self.previous, self._where, self.next, self.size_told, self.smaller, self.larger, gap=6))
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = down(self._bar, self._without, self._pages, gap=10, margins=(8, 10, 8, 12))
        column.setStretch(1, 1)
        column.setStretch(2, 1)
        self.setLayout(column)

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.go_to(self._number - 1))
        self.next.clicked.connect(lambda: self.go_to(self._number + 1))
        self.smaller.clicked.connect(lambda: self._set_zoom(self._zoom - 1))
        self.larger.clicked.connect(lambda: self._set_zoom(self._zoom + 1))
        self.thumbnails.chosen.connect(lambda number: self.go_to(number) if number != self._number else None)
        Theme.current().changed.connect(self._fit)

    def _show_instead(self, widget: QWidget | None, reason: str = "") -> None:
        """Shows something in the place of the pages, or the pages again."""
        self._waiting.stop()
        self._reason = reason
        clear(self._instead)
        if widget is not None:
            self._instead.addWidget(widget)
        self._without.setVisible(widget is not None)
        self._pages.setVisible(widget is None)
        self._say()

    def _say_waiting(self) -> None:
        title = self.tr("De bladzijden worden gemaakt.")
        self._show_instead(EmptyState(title, self.tr("Dit duurt niet lang."), icon="file-text"), title)
        announce(self, title)

    def _ask(self) -> None:
        if self._contents is None:
            return
        whole = self._whole()
        if whole > 0:
            scale = whole * _ZOOMS[self._zoom]
            self._fit_page(scale)
            self.size_told.setText(f"{round(scale / _PIXELS * 100)}%")
            self.wanted.emit(self._number, scale * self.devicePixelRatioF())

    def _whole(self) -> float:
        """Logical pixels for each point at which the whole page is seen."""
        if self._contents is None:
            return 0
        size = self._contents.sizes[self._number]
        room = self._area.size() - QSize(_MARGIN, _MARGIN)
        if self._in_line:
            return room.width() / size.width
        return min(room.width() / size.width, room.height() / size.height)

    def _fit_page(self, scale: float) -> None:
        if self._in_line and self._contents is not None:
            bar = self._area.horizontalScrollBar().sizeHint().height() if self._zoom else 0
            high = round(self._contents.sizes[self._number].height * scale) + _MARGIN + bar
            # The bar of what holds it makes it narrower and so lower, which may take that bar away again: a page that
            # is nearly as high as its room keeps it, else the two would go on in turn. It never gets a bar of its own.
            now = self._area.height()
            if high > now or now - high > high * _NEARLY or self._area.maximumHeight() == _ANY:
                self._area.setFixedHeight(high)
        else:
            self._area.setMinimumHeight(0)
            self._area.setMaximumHeight(_ANY)

    def _set_zoom(self, zoom: int) -> None:
        if 0 <= zoom < len(_ZOOMS) and zoom != self._zoom:
            self._zoom = zoom
            self._say()
            self._ask()
            announce(self, self.size_told.text())

    def _say(self) -> None:
        many = len(self._contents.sizes) if self._contents else 0
        self._bar.setVisible(many > 0)
        for button in (self.previous, self.next):
            button.setVisible(many > 1)
        if self._contents is None:
            return
        told = self.tr("bladzijde {number} van {many}").format(number=self._number + 1, many=many)
        self._where.setText(self.tr("blz. {number} van {many}").format(number=self._number + 1, many=many))
        self._where.setAccessibleName(told)
        self._enable(self.previous, self._number > 0)
        self._enable(self.next, self._number + 1 < many)
        self._enable(self.smaller, self._zoom > 0)
        self._enable(self.larger, self._zoom + 1 < len(_ZOOMS))
        self.page.setAccessibleName(f"{self._title}, {told}")
        self.page.setAccessibleDescription(self._contents.texts[self._number])

    def _enable(self, button: Button, on: bool) -> None:
        if not on and button.hasFocus():  # a button that goes out would take the focus with it
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(on)

    def _fit(self) -> None:
        length = Theme.current().length
        if not self._in_line:
            self._fit_page(0)
        self.setMinimumHeight(0 if self._in_line and self._contents is not None else length(_LEAST_HEIGHT))
        many = len(self._contents.sizes) if self._contents else 0
        small = 1 < many <= MOST_SMALL
        self.thumbnails.setVisible(small and not self._in_line and self.width() >= length(_WITH_THUMBNAILS))


def _single_shot(parent: QObject, milliseconds: int, call: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer
