"""What the button Menu opens in one column: the navigation, over the left side of the screen.

It closes with Esc, with a choice, and when one goes on elsewhere. The focus then goes back to the button.
"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from desktop.shell.navigation import Navigation
from desktop.widgets.arrange import down
from desktop.widgets.scroll import Scroll
from desktop.widgets.shadow import Shadow


class Menu(QFrame):
    """The drawer. It has the navigation only while there is one column: give it and take it back."""

    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._top = 0
        self.setProperty("kind", "drawer")
        self.setAccessibleName(self.tr("Menu"))
        self._place = down(gap=0)
        self._scroll = Scroll(self._place)
        self.setLayout(down(self._scroll, margins=(0, 0, 1, 0)))
        over.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)
        Shadow(self)
        self.hide()

    def hold(self, navigation: Navigation) -> None:
        """Takes the navigation in."""
        self._place.addWidget(navigation)
        navigation.show()

    def open(self, navigation: Navigation, top: int) -> None:
        """Opens under the top bar, with the focus on the place one is under."""
        self._top = top
        self._fit()
        self.show()
        self.raise_()
        navigation.focus_current()

    def shut(self) -> None:
        """Closes, and tells so."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isHidden() and now.window() is self.window() and not self.isAncestorOf(now):
            self.hide()

    def _fit(self) -> None:
        wide = min(self._place.sizeHint().width() + 14, self._over.width())
        self.setGeometry(0, self._top, wide, self._over.height() - self._top)
