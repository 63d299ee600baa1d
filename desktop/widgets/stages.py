"""The stage bar: six steps with what is done, what is now and what comes. It shows, it does not steer."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, clear, down
from desktop.widgets.icon import Icon, icon_pixmap
from desktop.widgets.row import Row
from desktop.widgets.text import text


class When(Enum):
    """Where a step stands."""

    DONE = "klaar"
    NOW = "nu"
    LATER = "straks"


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
        self.setAccessibleName("Stappen")
        self._line = across(gap=2, margins=(6, 4, 6, 4))
        self.setLayout(self._line)
        self._stages: tuple[Stage, ...] = ()

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Shows these steps."""
        if tuple(stages) == self._stages:
            return
        self._stages = tuple(stages)
        clear(self._line)
        for place, stage in enumerate(stages):
            if place:
                self._line.addWidget(Icon("chevron-right", "text3", 14))
            row = _step(place + 1, stage)
            row.clicked.connect(lambda _=False, at=place: self.chosen.emit(at))
            self._line.addWidget(row, 1)


def _step(number: int, stage: Stage) -> Row:
    tone = "accent" if stage.when is When.NOW else None
    name = text(stage.name, Role.STRONG if stage.when is When.NOW else Role.BODY, tone)
    word = stage.when.value if stage.when is not When.LATER else ""
    about = text(" · ".join(part for part in (word, stage.about) if part), Role.HINT, "text2")
    content = across(Mark(number, stage.when), down(name, about, gap=0), gap=8, margins=(8, 3, 4, 3))
    content.setStretch(1, 1)
    told = f"Stap {number}, {stage.name}: {stage.when.value}"
    return Row(f"{told}, {stage.about}" if stage.about else told, content, bar=True)
