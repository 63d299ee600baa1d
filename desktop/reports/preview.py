"""The pages as they will be printed, one at a time, always light. Who cannot see them hears their text.

The preview draws nothing itself: it says through `wanted` which page it needs at what scale, and is given the picture.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy
from typing_extensions import override

from desktop.reports.pages import Contents
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import boxed, down
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.text import text

_ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0)
_WAIT = 120
"""Milliseconds without another change of size after which a page is drawn anew."""
_MARGIN = 16
_LEAST_HEIGHT = 420


class _PageArea(QScrollArea):
    """Scrolls within a page; at its end the keys turn the page."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        end = {Qt.Key.Key_PageDown: bar.maximum(), Qt.Key.Key_PageUp: bar.minimum()}.get(Qt.Key(event.key()))
        if end == bar.value():
            event.ignore()
        else:
            super().keyPressEvent(event)


class Preview(QFrame):
    """The preview. `wanted` names a page (from 0) and the scale in pixels of the screen for each point."""

    wanted = Signal(int, float)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "pane")
        self.setAccessibleName(self.tr("Voorbeeld van de bladzijden"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._contents: Contents | None = None
        self._title = ""
        self._number = 0
        self._zoom = 0
        self._scale = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._ask)
        self.previous = Button(self.tr("Vorige"), icon="chevron-left", small=True)
        self.next = Button(self.tr("Volgende"), icon="chevron-right", small=True)
        self._where = text("", Role.META)
        self.smaller = Button(self.tr("Kleiner"), icon="minus", small=True)
        self.larger = Button(self.tr("Groter"), icon="plus", small=True)
        self.page = QLabel()
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.setProperty("kind", "page")
        self._area = _PageArea()
        self._area.setWidget(self.page)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._area.viewport().installEventFilter(self)
        self._reason = text("", Role.BODY, "text2", wrap=True)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._reason.hide()
        bar = boxed(Flow(self.previous, self._where, self.next, self.smaller, self.larger))
        self._where.setMinimumHeight(self.previous.sizeHint().height())
        self.setLayout(down(bar, self._reason, self._area, gap=10, margins=(12, 10, 12, 12)))
        self.previous.clicked.connect(lambda: self.go_to(self._number - 1))
        self.next.clicked.connect(lambda: self.go_to(self._number + 1))
        self.smaller.clicked.connect(lambda: self._set_zoom(self._zoom - 1))
        self.larger.clicked.connect(lambda: self._set_zoom(self._zoom + 1))
        Theme.current().changed.connect(self._fit)
        self._fit()

    @property
    def number(self) -> int:
        """Which page is shown, from 0."""
        return self._number

    @property
    def reason(self) -> str:
        """Why there is nothing to see; empty when there is."""
        return self._reason.text() if not self._reason.isHidden() else ""

    def show_report(self, title: str, contents: Contents) -> None:
        """Shows a report, from its first page on."""
        self._contents, self._title = contents, title
        self._reason.hide()
        self._area.show()
        self.go_to(0)

    def show_reason(self, words: str) -> None:
        """Says why there is nothing to see."""
        self._contents = None
        self.page.clear()
        self._area.hide()
        self._reason.setText(words)
        self._reason.show()
        self._say()

    def show_page(self, number: int, image: QImage) -> None:
        """Shows the picture of a page, unless another one is wanted by now."""
        if number != self._number or self._contents is None:
            return
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.page.setPixmap(QPixmap.fromImage(image))
        self.page.adjustSize()

    def go_to(self, number: int) -> None:
        """Shows a page."""
        if self._contents is None or not 0 <= number < len(self._contents.sizes):
            return
        self._number = number
        self._say()
        self._ask()
        self._area.verticalScrollBar().setValue(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.go_to(self._number + step)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._timer.start()
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    def _ask(self) -> None:
        if self._contents is None:
            return
        size = self._contents.sizes[self._number]
        room = self._area.size() - QSize(_MARGIN, _MARGIN)
        whole = min(room.width() / size.width, room.height() / size.height)
        if whole > 0:
            self.wanted.emit(self._number, whole * _ZOOMS[self._zoom] * self.devicePixelRatioF())

    def _set_zoom(self, zoom: int) -> None:
        if 0 <= zoom < len(_ZOOMS):
            self._zoom = zoom
            self._ask()

    def _say(self) -> None:
        many = len(self._contents.sizes) if self._contents else 0
        for button in (self.smaller, self.larger, self._where):
            button.setVisible(many > 0)
        for button in (self.previous, self.next):
            button.setVisible(many > 1)
        if self._contents is None:
            return
        told = self.tr("bladzijde {} van {}").format(self._number + 1, many)
        self._where.setText(self.tr("blz. {} van {}").format(self._number + 1, many))
        self._where.setAccessibleName(told)
        self.previous.setEnabled(self._number > 0)
        self.next.setEnabled(self._number + 1 < many)
        self.page.setAccessibleName(f"{self._title}, {told}")
        self.page.setAccessibleDescription(self._contents.texts[self._number])

    def _fit(self) -> None:
        self.setMinimumHeight(Theme.current().length(_LEAST_HEIGHT))
