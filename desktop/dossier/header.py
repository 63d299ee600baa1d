"""The head of a dossier: who it is, how far it is, what can be done, and what everyone must know of it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.dossier.chips import dossier_chips
from desktop.dossier.fact_strip import FactStrip
from desktop.dossier.facts import facts
from desktop.dossier.main_words import main_words
from desktop.dossier.reading import DossierView
from desktop.dossier.words import age_words, initials
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down, rule
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import at_most_four
from desktop.widgets.flow import Flow
from desktop.widgets.text import text

_BADGE = 60
_BESIDE_FROM = 900
"""Width at 100 % from which the buttons stand beside the name."""
_ANY = 16_777_215
"""What Qt calls no greatest width."""


class Initials(QWidget):
    """The letters of the pupil in a circle. Never a photo; the name stands beside it."""

    def __init__(self, letters: str) -> None:
        super().__init__()
        self._letters = letters
        size = Theme.current().length(_BADGE)
        self.setFixedSize(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.outline())
        painter.setBrush(theme.colour("leerling_bg"))
        half = self.width() / 2
        painter.drawEllipse(QPointF(half, half), half - 0.5, half - 0.5)
        painter.setPen(theme.colour("leerling"))
        painter.setFont(theme.font(Role.SECTION))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)


@dataclass(frozen=True, slots=True)
class Acts:
    """The buttons of the head, for their screen to listen to."""

    opp: Button
    report: Button
    hearing: Button


class NameLine(QFrame):
    """The name with the age beside it, or under it where there is no room; a name that is too long goes on below."""

    def __init__(self, name: str, age: str) -> None:
        super().__init__()
        self.title = text(name, Role.PAGE, wrap=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._age = text(age, Role.BODY, "text2")
        self._line: QBoxLayout = across(self.title, self._age, STRETCH, gap=12)
        self.setLayout(self._line)

    def fit(self, width: int) -> None:
        """Takes the shape for a width."""
        metrics = QFontMetrics(Theme.current().font(Role.PAGE))
        asked = metrics.horizontalAdvance(self.title.text()) + 8
        beside = asked + 12 + self._age.sizeHint().width() <= width
        if beside:
            self.title.setFixedWidth(asked)
        else:
            self.title.setMaximumWidth(_ANY)
            self.title.setMinimumWidth(80)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(12 if beside else 2)


class Buttons(QFrame):
    """Buttons beside each other, or under each other where they do not fit."""

    def __init__(self, *buttons: Button) -> None:
        super().__init__()
        self._buttons = buttons
        self._line: QBoxLayout = across(STRETCH, *buttons, STRETCH, gap=8)
        self.setLayout(self._line)

    @property
    def wide(self) -> int:
        """How wide they are beside each other."""
        return sum(one.sizeHint().width() + 8 for one in self._buttons if not one.isHidden())

    def fit(self, width: int, *, right: bool) -> None:
        """Takes the shape for a width, at the right or at the left of it."""
        beside = self.wide <= width
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._line.setStretch(0, 1 if right else 0)
        self._line.setStretch(self._line.count() - 1, 0 if right else 1)


class Header(QFrame):
    """The card at the top."""

    go = Signal(object)
    opp_asked = Signal()
    hearing_asked = Signal()

    def __init__(self, view: DossierView, room: Room) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Wie het is"))
        pupil = view.beeld.leerling
        self.acts = self._acts(view)
        self._badge = Initials(initials(pupil))
        self._name = NameLine(pupil.naam or self.tr("Leerling zonder naam"), age_words(pupil, view.today))
        self._buttons = Buttons(self.acts.hearing, self.acts.report, self.acts.opp)
        self._chips = boxed(Flow(*at_most_four(dossier_chips(view))))
        self._quiet = Buttons(*self._quiet_buttons(view))
        policy = self._chips.sizePolicy()
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self._under_line: QBoxLayout = across(self._chips, self._quiet, gap=10)
        self._under_line.setStretch(0, 1)
        self._under = boxed(self._under_line)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        facts_strip = FactStrip(facts(view))
        facts_strip.go.connect(self.go)
        self.setLayout(down(self._grid, rule(), facts_strip, gap=14, margins=(20, 16, 20, 16)))
        self._beside: bool | None = None
        self.fit_in(room)

    def fit_in(self, room: Room) -> None:
        """In one column the button that opens the OPP is not here: it stands at the foot of the screen."""
        self.acts.opp.setVisible(room is not Room.SINGLE)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _acts(self, view: DossierView) -> Acts:
        uid, version = view.beeld.uid, view.version
        opp = Button(main_words(view.main), Kind.PRIMARY, icon="arrow-right", key="Ctrl+Return")
        opp.clicked.connect(lambda: self.opp_asked.emit())
        report = Button(self.tr("Rapport"), icon="printer", shown_key="Ctrl+P")
        report.clicked.connect(
            lambda: self.go.emit(Route(ScreenName.REPORT, uid, version.uid if version is not None else None))
        )
        hearing = Button(self.tr("Hoormoment"), icon="ear")
        if view.beeld.organisatie.soort != "school":
            hearing.hide()  # a hoormoment is held at school: elsewhere its words stand in the document
        hearing.clicked.connect(lambda: self.hearing_asked.emit())
        return Acts(opp, report, hearing)

    def _quiet_buttons(self, view: DossierView) -> tuple[Button, Button]:
        uid = view.beeld.uid
        data = Button(self.tr("Gegevens"), Kind.GHOST, icon="pencil", small=True)
        data.clicked.connect(lambda: self.go.emit(Route(ScreenName.PUPIL, uid)))
        history = Button(self.tr("Geschiedenis"), Kind.GHOST, icon="history", small=True)
        history.clicked.connect(lambda: self.go.emit(Route(ScreenName.HISTORY, uid)))
        return data, history

    def _fit(self) -> None:
        """Names at the left and buttons at the right, or under each other where there is no room."""
        beside = self.width() >= Theme.current().length(_BESIDE_FROM)
        inner = self.width() - 40
        beyond = self._badge.width() + 16
        self._name.fit(inner - beyond - (self._buttons.wide + 16 if beside else 0))
        self._buttons.fit(inner, right=beside)
        self._quiet.fit(inner, right=beside)
        if beside == self._beside:
            return
        self._beside = beside
        for widget in (self._badge, self._name, self._buttons, self._under):
            self._grid.removeWidget(widget)
        self._under_line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        middle = Qt.AlignmentFlag.AlignVCenter
        if beside:
            self._grid.addWidget(self._badge, 0, 0, 2, 1, middle)
            self._grid.addWidget(self._name, 0, 1)
            self._grid.addWidget(self._buttons, 0, 2)
            self._grid.addWidget(self._under, 1, 1, 1, 2)
        else:
            self._grid.addWidget(self._badge, 0, 0, middle)
            self._grid.addWidget(self._name, 0, 1, 1, 2)
            self._grid.addWidget(self._under, 1, 0, 1, 3)
            self._grid.addWidget(self._buttons, 2, 0, 1, 3)
        self._grid.setColumnStretch(1, 1)
