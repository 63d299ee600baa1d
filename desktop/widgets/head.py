"""The head of a screen: its heading with a line under it, and at the right what it says and does.

Where all of it does not fit beside the heading, it goes on to a next line; nothing is cut.
"""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, down
from desktop.widgets.flow import Flow
from desktop.widgets.text import text

_GAP = 10
_ANY = 16_777_215
"""Qt's own largest width."""


class Head(QFrame):
    """Heading, line, and widgets beside them; `sign` stands before the heading."""

    def __init__(self, sign: QWidget | None = None) -> None:
        super().__init__()
        self.title = text("", Role.PAGE, wrap=True)
        self.about = text("", Role.META, wrap=True)
        self.about.hide()
        self._beside: tuple[QWidget, ...] = ()
        names = down(self.title, self.about, gap=0)
        self._names = QFrame()
        line = across(*([sign] if sign else []), names, gap=12)
        line.setStretch(line.count() - 1, 1)
        self._names.setLayout(line)
        self._flow = Flow(gap=_GAP)
        self._right = QFrame()
        self._right.setLayout(self._flow)
        self._line: QBoxLayout = across(self._names, self._right, gap=_GAP)
        self._line.setStretch(0, 1)
        self.setLayout(self._line)
        Theme.current().changed.connect(self._turn)

    def say(self, title: str, about: str = "") -> None:
        """The words of the heading, and of the line under it."""
        self.title.setText(title)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self._turn()

    def show_beside(self, *widgets: QWidget) -> None:
        """What stands at the right: chips first, then buttons.

        Those from before that are not named are thrown away, unless they went to another place meanwhile.
        """
        for old in self._beside:
            self._flow.removeWidget(old)
            if old not in widgets and self._right.isAncestorOf(old):
                old.hide()
                old.deleteLater()
        self._beside = widgets
        for widget in widgets:
            self._flow.addWidget(widget)
            widget.show()
        self._turn()

    def turn(self) -> None:
        """Looks again whether everything fits; call it when something beside was hidden, shown or reworded."""
        self._turn()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        shown = [one for one in self._beside if not one.isHidden()]
        wanted = max(sum(one.sizeHint().width() + _GAP for one in shown) - _GAP, 0)
        fits = self._title_width() + wanted + 2 * _GAP <= self.width()
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._right.setMinimumWidth(wanted if fits else 0)
        self._right.setMaximumWidth(wanted if fits else _ANY)
        self._right.setVisible(bool(shown))

    def _title_width(self) -> int:
        metrics = self.title.fontMetrics()
        return min(metrics.horizontalAdvance(self.title.text()) + 60, Theme.current().length(420))
