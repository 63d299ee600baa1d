"""The stage bar: six steps with what is done, now, left open, and to come. It shows, it does not steer."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget
from typing_extensions import override

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, clear, down
from desktop.widgets.icon import Icon, icon_pixmap
from desktop.widgets.row import Row
from desktop.widgets.text import text

_FITS = ((880, 6), (440, 3), (0, 2))
"""From which width at 100 % so many steps stand beside each other."""
_BESIDE = 46
"""What stands beside the words of a step: its number and the room around both."""
_SHORT, _LONG = 15, 26
"""Letters: a step with fewer words gets no less room, one with more no more."""


class When(Enum):
    """Where a step stands."""

    DONE = QT_TRANSLATE_NOOP("When", "klaar")
    OPEN = QT_TRANSLATE_NOOP("When", "nog open")
    NOW = QT_TRANSLATE_NOOP("When", "nu")
    LATER = QT_TRANSLATE_NOOP("When", "straks")

    @property
    def words(self) -> str:
        """The state as it is read."""
        return translate("When", self.value)


@dataclass(frozen=True, slots=True)
class Stage:
    """One step; `about` is what stands under its name (a date, "nog 2 gesprekken")."""

    name: str
    when: When
    about: str = ""


class Mark(QWidget):
    """The number of a step, or its check."""

    _SIZE = 22

    def __init__(self, number: int, when: When) -> None:
        super().__init__()
        self._number = number
        self._when = when
        length = Theme.current().length(self._SIZE)
        self.setFixedSize(length, length)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._when is When.DONE:
            drawn = icon_pixmap("circle-check", "green", self._SIZE, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(0, 0), drawn)
            return
        now = self._when is When.NOW
        painter.setPen(QPen(theme.colour("accent" if now else "line2"), 1.4))
        painter.setBrush(theme.colour("accent" if now else "surface"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(theme.colour("accent_text" if now else "text2"))
        painter.setFont(theme.font(Role.META_STRONG))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class StageBar(QFrame):
    """The steps beside each other. `chosen` hands back the place of a step that was pressed."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Stappen"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 4, 6, 4)
        self._grid.setSpacing(2)
        self._stages: tuple[Stage, ...] = ()
        self._columns = 0
        self._rows: list[Row] = []

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Shows these steps."""
        if tuple(stages) != self._stages:
            self._stages = tuple(stages)
            self._build()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._build()

    def _fitting(self) -> int:
        """How many steps stand beside each other."""
        effective = self.width() * 100 / Theme.current().percent
        return next(columns for width, columns in _FITS if effective >= width)

    def _build(self) -> None:
        held = self.window().focusWidget()  # also while a question lies over the window
        focused = next((at for at, row in enumerate(self._rows) if row is held), None)
        clear(self._grid)
        self._columns = self._fitting()
        self._rows = [_step(place + 1, stage) for place, stage in enumerate(self._stages)]
        for place, row in enumerate(self._rows):
            line, column = divmod(place, self._columns)
            row.clicked.connect(lambda _=False, at=place: self.chosen.emit(at))
            self._grid.addWidget(row, line, 2 * column)
            row.show()
            if place + 1 < len(self._rows) and column + 1 < self._columns:
                self._grid.addWidget(Icon("chevron-right", "text3", 14), line, 2 * column + 1)
        for column in range(2 * max(columns for _, columns in _FITS)):
            self._grid.setColumnStretch(column, self._share(column // 2) if column % 2 == 0 else 0)
            self._grid.setColumnMinimumWidth(column, self._least(column // 2) if column % 2 == 0 else 0)
        if focused is not None:
            self._rows[focused].setFocus()

    def _share(self, column: int) -> int:
        """How much of the width a column gets: in one line of steps by the length of its words."""
        if column >= self._columns:
            return 0
        if len(self._stages) > self._columns or column >= len(self._stages):
            return 1
        stage = self._stages[column]
        return min(max(len(stage.name), len(_about(stage)), _SHORT), _LONG)

    def _least(self, column: int) -> int:
        """Room for the longest word of the names in a column: a name is never cut."""
        theme = Theme.current()
        letters = QFontMetrics(theme.font(Role.STRONG))
        names = [one.name for one in self._stages[column :: self._columns]] if column < self._columns else []
        longest = max((letters.horizontalAdvance(word) for name in names for word in name.split()), default=0)
        return longest + theme.length(_BESIDE) if longest else 0


def _about(stage: Stage) -> str:
    word = stage.when.words if stage.when is not When.LATER else ""
    return " · ".join(part for part in (word, stage.about) if part)


def _step(number: int, stage: Stage) -> Row:
    tone = "accent" if stage.when is When.NOW else None
    name = text(stage.name, Role.STRONG if stage.when is When.NOW else Role.BODY, tone, wrap=True)
    about = text(_about(stage), Role.HINT, "text2", wrap=True)
    if not about.text():  # a name alone stands in the middle
        about.hide()
    content = across(Mark(number, stage.when), down(STRETCH, name, about, STRETCH, gap=0), gap=8, margins=(8, 3, 4, 3))
    content.setStretch(1, 1)
    told = translate("Widgets", "Stap {number}, {name}: {state}").format(
        number=number, name=stage.name, state=stage.when.words
    )
    return Row(f"{told}, {stage.about}" if stage.about else told, content, bar=True)
