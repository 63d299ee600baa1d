"""Beside the days: what stands on a day, one thing with why and what can be done, or the planning of a meeting."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.agenda.asked import Asked
from desktop.agenda.explaining import Why
from desktop.agenda.plan_form import PlanForm
from desktop.agenda.reading import PAGE, OfDay
from desktop.agenda.words import count_words, day_title, shown
from desktop.language import translate
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, boxed, clear, down
from desktop.widgets.beside import SidePanel
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.lines.line import Cell, Column, Line, Run
from desktop.widgets.lines.view import LineView
from desktop.widgets.party import PartyTriangle
from desktop.widgets.strip import Strip
from desktop.widgets.text import at_start, text
from forms.agenda_kinds import begun_as
from models.queries.agenda import Punt, Soort


class AgendaPanel(SidePanel):
    """The panel. What it is asked to do comes as signals with the thing (`Punt`) it is about."""

    opened = Signal(object)
    """A thing of the day that one wants to see."""
    plan_asked = Signal(object)
    """A meeting (`Asked`) is to be planned."""
    hold_asked = Signal(object)
    cancel_asked = Signal(object)
    resume_asked = Signal(object)
    remove_asked = Signal(object)
    dossier_asked = Signal(object)
    more_asked = Signal(int)
    turned = Signal()
    """It came into view, or went."""
    left = Signal()
    """One goes back: from a thing or the planning to the day, from the day to the days."""

    def __init__(self) -> None:
        super().__init__(translate("Agenda", "Deze dag"))
        self.head.setContentsMargins(20, 16, 20, 0)
        self.list = LineView(self.tr("Wat er op deze dag staat"), (Column(""),))
        self.list.opened.connect(self._open)
        self.form: PlanForm | None = None
        self.point: Punt | None = None
        self.day: OfDay | None = None
        self.plan: Button | None = None
        self.primary: Button | None = None
        self._points: dict[str, Punt] = {}
        self._why: Item | None = None
        self.list.hide()

    @property
    def asks(self) -> bool:
        """Whether a meeting is being planned here."""
        return self.form is not None

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # else Esc goes to the window, which has a use of its own for it
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.left.emit()
                return True
        return super().event(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.turned.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.turned.emit()

    def show_day(self, day: OfDay, today: date) -> None:
        """Shows what stands on a day."""
        self._empty()
        self.day = day
        self.setAccessibleName(day_title(day.day, today))
        self.head.addWidget(text(day_title(day.day, today), Role.SECTION, wrap=True))
        chips: list[QWidget] = [Chip(count_words(day.count), "grey", "calendar")]
        chips += [Chip(one.naam, "accent", "sun") for one in day.free]
        self.head.addWidget(_flow(*chips))
        self._points = {one.key: one for one in day.points}
        self.list.show_all(day_lines(day.points))
        self.content.addWidget(self.list)
        self.list.setVisible(bool(day.points))
        self.list.setMinimumHeight(200 if day.points else 0)
        if not day.points:
            self.content.addWidget(text(self.tr("Op deze dag staat niets."), Role.BODY, "text2", wrap=True))
        self.content.setStretchFactor(self.list, 1)
        if day.count > len(day.points):
            rest = min(day.count - len(day.points), PAGE)
            more = Button(self.tr("Toon de volgende {number}").format(number=rest), Kind.GHOST, small=True)
            more.clicked.connect(lambda: self.more_asked.emit(len(day.points) + PAGE))
            self.content.addLayout(across(more, STRETCH))
        if not day.points:
            self.content.addStretch(1)
        self.plan = Button(self.tr("Plan op deze dag"), icon="plus")
        self.plan.clicked.connect(lambda: self.plan_asked.emit(Asked(day.day)))
        self.acts.addWidget(_flow(self.plan))

    def show_point(self, point: Punt, today: date) -> None:
        """Shows one thing, with what can be done with it."""
        self._empty()
        self.point = point
        told = shown(point)
        back = Button(self.tr("Terug naar de dag"), Kind.GHOST, icon="arrow-left", shown_key="Esc", small=True)
        back.clicked.connect(self.left)
        self.head.addLayout(across(back, STRETCH))
        self.setAccessibleName(told.spoken)
        title = across(PartyTriangle(told.party, 24), text(told.title, Role.SECTION, wrap=True), gap=10)
        title.setStretch(1, 1)
        self.head.addLayout(title)
        turn = self.tr("voor {who}").format(who=told.party.words)
        about = " · ".join(part for part in (told.who, told.group, turn) if part)
        self.head.addWidget(text(about, Role.BODY, "text2", wrap=True))
        self.content.addWidget(text(at_start(long_day_words(point.datum)), Role.STRONG, wrap=True))
        if point.afgezegd is not None:
            words = self.tr("Afgezegd op {day}.").format(day=long_day_words(point.afgezegd))
            self.content.addWidget(_flow(Chip(words, "grey", "ban")))
        for icon, words in _facts(point):
            line = across(Icon(icon, "text2", 18), text(words, Role.BODY, wrap=True), gap=8)
            line.setStretch(1, 1)
            self.content.addLayout(line)
        if point.soort is not Soort.BIJEENKOMST and told.why:
            self.content.addWidget(text(at_start(told.why), Role.BODY, wrap=True))
        if point.soort is Soort.BIJEENKOMST and not point.uid:
            words = self.tr("Dit gesprek staat in het dossier. De dag verander je in het verslag zelf.")
            self.content.addWidget(Strip("accent", words))
        self.content.addStretch(1)
        acts = self._meeting_acts(point) if point.soort is Soort.BIJEENKOMST else self._deadline_acts(point)
        if acts:
            self.acts.addWidget(_flow(*acts))

    def show_why(self, point: Punt, why: Why | None) -> None:
        """Tells why a deadline stands on this day."""
        if point != self.point or why is None:
            return
        lines = down(text(self.tr("Waarom deze datum?"), Role.CARD), gap=6)
        for title, words in (
            (self.tr("Begin van de termijn"), why.begin),
            (self.tr("Telling"), why.counted),
            (self.tr("Bron"), why.source),
        ):
            lines.addWidget(text(title, Role.META))
            lines.addWidget(text(words, Role.BODY, wrap=True))
        box = boxed(lines)
        self.content.insertWidget(max(self.content.count() - 1, 0), box)
        box.show()

    def show_plan(self, context: Context, asked: Asked) -> PlanForm:
        """Opens the planning of a meeting."""
        self._empty()
        self.setAccessibleName(self.tr("Bijeenkomst plannen"))
        title = self.tr("Bijeenkomst wijzigen") if asked.meeting else self.tr("Bijeenkomst plannen")
        self.head.addWidget(text(title, Role.SECTION, wrap=True))
        self.form = PlanForm(context, asked)
        self.content.addWidget(self.form)
        self.content.addStretch(1)
        self.to_top()
        return self.form

    def leave(self) -> None:
        """Shows nothing any more: what one was at is done with."""
        self._empty()

    def focus_first(self) -> None:
        """Puts the focus on what one does first here."""
        if self.form is not None:
            self.form.first_focus()
        elif self.point is not None and self.primary is not None:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.day is not None and self.day.points:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.plan is not None:
            self.plan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty(self) -> None:
        self.content.removeWidget(self.list)
        self.list.hide()
        for part in (self.head, self.content, self.acts):
            clear(part)
        self.form = self.point = self.day = self.plan = self.primary = None

    def _open(self, key: str) -> None:
        point = self._points.get(key)
        if point is not None:
            self.opened.emit(point)

    def _meeting_acts(self, point: Punt) -> list[QWidget]:
        acts: list[QWidget] = []
        writes = point.document is not None or (point.dossier is not None and begun_as(point.wat) is not None)
        if writes and point.afgezegd is None:
            words = self.tr("Open het verslag") if point.document else self.tr("Begin het verslag")
            if point.wat == "hoormoment":
                words = self.tr("Open het hoormoment") if point.document else self.tr("Begin het hoormoment")
            self.primary = Button(words, Kind.PRIMARY, icon="arrow-right", key="Ctrl+Return")
            self.primary.clicked.connect(lambda: self.hold_asked.emit(point))
            acts.append(self.primary)
        if point.dossier is not None:
            acts.append(self._act(self.tr("Open dossier"), "folder", self.dossier_asked.emit, point))
        if not point.gepland:
            return self._led(acts)
        if point.afgezegd is None:
            changed = Button(self.tr("Wijzig of verplaats"), icon="pencil")
            changed.clicked.connect(
                lambda: self.plan_asked.emit(Asked(point.datum, point.dossier, point.wat, meeting=point.uid))
            )
            acts += [changed, self._act(self.tr("Zeg af"), "ban", self.cancel_asked.emit, point)]
        else:
            acts.append(self._act(self.tr("Gaat toch door"), "undo-2", self.resume_asked.emit, point))
        acts.append(self._act(self.tr("Haal van de agenda"), "trash-2", self.remove_asked.emit, point))
        return self._led(acts)

    def _deadline_acts(self, point: Punt) -> list[QWidget]:
        if point.dossier is None:
            return []
        dossier = Button(self.tr("Open dossier"), Kind.PRIMARY, icon="folder", key="Ctrl+Return")
        dossier.clicked.connect(lambda: self.dossier_asked.emit(point))
        kind = "opp_evaluatie" if point.soort is Soort.EVALUATIE else None
        plan = Button(self.tr("Plan hiervoor een bijeenkomst"), icon="plus")
        plan.clicked.connect(
            lambda: self.plan_asked.emit(Asked(point.datum, point.dossier, kind, deadline=point.datum))
        )
        self.primary = dossier
        return [dossier, plan]

    def _led(self, acts: list[QWidget]) -> list[QWidget]:
        if self.primary is None:
            self.primary = next((one for one in acts if isinstance(one, Button)), None)
        return acts

    def _act(self, words: str, icon: str, tell: Callable[[Punt], None], point: Punt) -> Button:
        button = Button(words, icon=icon)
        button.clicked.connect(lambda: tell(point))
        return button


def day_lines(points: Sequence[Punt]) -> tuple[Line, ...]:
    """Things of a day as lines of a list."""
    return tuple(day_line(one) for one in points)


def day_line(point: Punt) -> Line:
    """One thing as a line: its sign and what, then whose turn it is, of whom, and why."""
    told = shown(point)
    turn = Run(at_start(told.party.words), told.party.token, told.party, strong=True)
    rest = [Run(one) for one in (told.who, told.group, told.why) if one]
    if told.gone:
        rest.insert(0, Run(translate("Agenda", "afgezegd"), "text2", strong=True))
    main = Run(told.title, "text2" if told.gone else None, told.icon, struck=told.gone)
    return Line(point.key, told.spoken, (Cell(main, (turn, *rest)),))


def _facts(point: Punt) -> list[tuple[str, str]]:
    """When, where and with whom, each with its sign."""
    found: list[tuple[str, str]] = []
    if point.begin:
        words = point.begin
        if point.duur:
            words = translate("Agenda", "{time}, {minutes} minuten").format(time=point.begin, minutes=point.duur)
        found.append(("clock", words))
    if point.plaats:
        found.append(("school", point.plaats))
    if point.titel:
        found.append(("users", point.titel))
    return found


def _flow(*widgets: QWidget) -> QWidget:
    frame = boxed(Flow(*widgets))
    policy = frame.sizePolicy()
    policy.setHeightForWidth(True)
    frame.setSizePolicy(policy)
    return frame
