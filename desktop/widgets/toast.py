"""A toast: one line at the bottom left that tells what was done and how to undo it.

It stays until the next act or Esc, and never goes by a timer.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.widgets import wording
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.shadow import Shadow
from desktop.widgets.text import text

_EDGE, _BORDER = 20, 2


class Toast(QFrame):
    """The toast of a window; it lies over the content it is given."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._undo: Callable[[], None] | None = None
        self.setProperty("kind", "toast")
        self.setAccessibleName("Melding")
        self._words = text("", wrap=True)
        self._undo_button = Button("Ongedaan", Kind.GHOST, shown_key="Ctrl+Z", small=True, capped=True)
        self._undo_button.clicked.connect(self._undone)
        close = Button("Sluit", Kind.QUIET, shown_key="Esc", small=True, capped=True)
        close.clicked.connect(self.hide)
        sign = Icon("circle-check", "green", 18)
        self._line: QHBoxLayout = across(sign, self._words, 12, self._undo_button, close, gap=8, margins=(14, 8, 8, 8))
        self._line.setStretch(1, 1)
        self.setLayout(self._line)
        over.installEventFilter(self)
        Theme.current().changed.connect(self._place)
        Shadow(self)
        self.hide()

    def show_done(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Tells what was done."""
        self._undo = undo
        self._words.setText(words)
        self._undo_button.setVisible(undo is not None)
        self._place()
        self.show()
        self.raise_()
        announce(self._over, words + (" Ctrl+Z maakt het ongedaan." if undo else ""))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        """One line where there is room for it; else as many as the words need."""
        self._words.ensurePolished()
        beside = self._line.sizeHint().width() - self._words.minimumWidth()
        asked = beside + wording.needed(self.words, self._words.font()) + 2 * _BORDER
        width = min(asked, self._over.width() - 2 * _EDGE)
        height = self._line.totalHeightForWidth(width)
        self.setGeometry(_EDGE, self._over.height() - height - _EDGE, width, height)

    def _undone(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()

    @property
    def words(self) -> str:
        """What it tells."""
        return self._words.text()
