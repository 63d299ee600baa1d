"""The head of a screen: its heading with a line under it, and at the right what it says and does.

Where all of it does not fit beside the heading, it goes on to a next line; nothing is cut.
"""

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.turns import Turns
from desktop.widgets.arrange import across, down
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.text import text

_GAP = 10
GIVES_WAY = "gives_way"
"""The property of a button that is left out where not all of it fits: its key does the same."""
SHORTER = "shorter"
"""The property of a button with the words it has where its own do not fit."""
_WHOLE = "whole"
_SIGN, _SLACK = 60, 20
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
        self._signed = sign is not None
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
        Theme.current().settled.connect(self._turn_later)

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
        mine = [one for one in self._beside if self._right.isAncestorOf(one)]
        yielding = [one for one in mine if one.property(GIVES_WAY)]
        shorter = [one for one in mine if isinstance(one, Button) and one.property(SHORTER)]
        every = [one for one in self._beside if one in yielding or not one.isHidden()]
        fewer = [one for one in every if one not in yielding]
        shown, short = next(
            ((which, short) for which in (every, fewer) for short in (False, True) if self._fits(which, short=short)),
            (fewer, False),
        )
        for button in shorter:
            _shorten(button, short=short)
        for one in yielding:
            one.setVisible(one in shown)
        wanted, fits = _wide(shown), self._fits(shown)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._right.setMinimumWidth(wanted if fits else 0)
        self._right.setMaximumWidth(wanted if fits else _ANY)
        self._right.setVisible(bool(shown))

    def _turn_later(self) -> None:
        Turns.of_program().later(self._turn, self)

    def _fits(self, shown: list[QWidget], *, short: bool | None = None) -> bool:
        """Whether all of it fits; `short` supposes the shorter words, or the whole ones."""
        wide = _wide(shown)
        for one in shown if short is not None else ():
            if isinstance(one, Button) and one.property(SHORTER):
                letters = QFontMetrics(Theme.current().font(Role.STRONG))
                wide += letters.horizontalAdvance(_said(one, short=bool(short))) - letters.horizontalAdvance(one.text())
        return self._title_width() + wide + 2 * _GAP <= self.width()

    def _title_width(self) -> int:
        metrics = self.title.fontMetrics()
        beside = _SIGN if self._signed else _SLACK
        return min(metrics.horizontalAdvance(self.title.text()) + beside, Theme.current().length(420))


def _said(button: Button, *, short: bool) -> str:
    return str(button.property(SHORTER) if short else button.property(_WHOLE) or button.text())


def _shorten(button: Button, *, short: bool) -> None:
    if not button.property(_WHOLE):
        button.setProperty(_WHOLE, button.text())
    words = _said(button, short=short)
    if words != button.text():
        button.say(words)
        button.setAccessibleName(_said(button, short=False))


def _wide(widgets: list[QWidget]) -> int:
    return max(sum(one.sizeHint().width() + _GAP for one in widgets) - _GAP, 0)
