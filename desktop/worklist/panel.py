"""The panel beside the worklist: what is due, why on that day, what if it were another, and what can be done."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.shell.keeping import Keeping
from desktop.shell.route import Route, ScreenName
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, boxed, clear, down, rule
from desktop.widgets.beside import SidePanel
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.fields.day_words import distance_words, long_day_words
from desktop.widgets.flow import Flow
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.strip import Strip
from desktop.widgets.text import at_start, text
from desktop.worklist.deadline_words import deadline_words, own_source
from desktop.worklist.detail import Detail
from desktop.worklist.put_off import PutOff, draft_of
from desktop.worklist.term_bar import TermBar
from desktop.worklist.what_if import WhatIf
from desktop.worklist.words import group_words, task_and_reason, waits_words
from desktop.worklist.work_lines import key_of
from forms.turn import turn_of
from models.queries.worklist import Wanneer, Werk, wanneer
from models.terms.term import Term

_CHIPS = {
    Wanneer.TE_LAAT: ("red", "circle-alert"),
    Wanneer.DEZE_WEEK: ("amber", "clock"),
    Wanneer.BINNENKORT: ("grey", "calendar"),
}


class Number(QWidget):
    """The number of an answer, in a tinted circle."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        Theme.current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        size = Theme.current().length(24)
        self.setFixedSize(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.outline())
        painter.setBrush(theme.colour("accent_bg"))
        half = self.width() / 2
        painter.drawEllipse(QPointF(half, half), half - 0.5, half - 0.5)
        painter.setPen(theme.colour("accent"))
        painter.setFont(theme.font(Role.META_STRONG))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class WorkPanel(SidePanel):
    """The explanation of one line."""

    go = Signal(object)
    """A `Route` that was asked for."""
    suppose_asked = Signal(object)
    """The day (`date`) on which the count of the shown deadline is supposed to begin."""
    put_off_asked = Signal(object, str)
    """The day (`date`) until which the shown deadline is put off, and why."""
    resumed = Signal()
    """The shown deadline is to ask attention again at its own date."""
    tick_asked = Signal()
    plan_asked = Signal()
    """A meeting about it is to be planned."""
    left = Signal()
    """One is done here: the focus may go back to the list."""
    turned = Signal()
    """It is seen or no longer, or asks until when something is put off (`asks`) or does so no longer."""

    def __init__(self, keeping: Keeping) -> None:
        super().__init__(QCoreApplication.translate("WorkPanel", "Uitleg bij deze datum"))
        self._keeping = keeping
        self.detail: Detail | None = None
        self.what_if: WhatIf | None = None
        self.put_off: PutOff | None = None
        self.asks = False
        """Whether one was brought to the form that puts off, and is not done with it."""
        self._done = False
        self.many = False
        """Whether it is about many lines."""
        self.head.setContentsMargins(20, 16, 20, 6)
        self.content.setContentsMargins(20, 4, 20, 8)

    def show_detail(self, detail: Detail | None, *, done: bool = False) -> None:
        """Shows one, or nothing. `done` when it was ticked."""
        if (detail, done, False) == (self.detail, self._done, self.many):
            return
        self.detail, self._done, self.many = detail, done, False
        self.what_if = self.put_off = None
        self.asks = False
        for part in (self.head, self.content, self.acts):
            clear(part)
        if detail is None:
            self.turned.emit()
            return
        self._show_head(detail)
        if detail.werk.uitgesteld_tot is not None:
            self.content.addWidget(self._is_put_off(detail.werk, detail.werk.uitgesteld_tot))
        if detail.werk.is_taak:
            self.content.addWidget(text(self.tr("Een taak die iemand zelf op de lijst zette."), Role.META, wrap=True))
        elif detail.term is None:
            words = self.tr("Deze datum is net veranderd. De lijst wordt bijgewerkt.")
            self.content.addWidget(Strip("accent", words))
        else:
            self._show_reasons(detail, detail.term)
        self.content.addStretch(1)
        if any(draft_of(self._keeping, key_of(detail.werk))):
            self.ask_put_off(focus=False)
        else:
            self._show_acts(detail)
            self.turned.emit()

    def show_many(self, head: QWidget, content: QWidget | None, acts: QWidget) -> None:
        """Shows something about many lines in the place of the explanation of one."""
        self.detail, self._done, self.many = None, False, True
        self.what_if = self.put_off = None
        self.asks = False
        for part in (self.head, self.content, self.acts):
            clear(part)
        self.head.addWidget(head)
        if content is not None:
            self.content.addWidget(content)
            content.show()
        self.content.addStretch(1)
        self.acts.addWidget(acts)
        for one in (head, acts):
            one.show()
        self.to_top()
        self.turned.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.turned.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.asks = False
        self.turned.emit()

    @override
    def stand_whole(self, *, whole: bool) -> None:
        super().stand_whole(whole=whole)
        for form in (self.what_if, self.put_off):
            if form is not None:
                form.show_about(shown=whole)

    def ask_what_if(self) -> bool:
        """Puts the focus where one says when the count begins; False when nothing is counted."""
        if self.what_if is None:
            return False
        self._show_what_if(shown=True)
        self.what_if.day.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _show_what_if(self, *, shown: bool) -> None:
        if self.what_if is not None:
            self.what_if.setVisible(shown)

    def ask_put_off(self, *, focus: bool = True) -> None:
        """Asks until when and why, in the place of the buttons."""
        detail = self.detail
        if detail is None or self._done:
            return
        if self.put_off is None:
            clear(self.acts)
            self._show_what_if(shown=False)  # of what stays above the form one must not see half a card
            self.put_off = PutOff(
                key_of(detail.werk), _about(detail.werk), detail.today, self._keeping, of_task=detail.werk.is_taak
            )
            self.put_off.show_about(shown=self.whole)
            self.put_off.decided.connect(self.put_off_asked)
            self.put_off.closed.connect(self._close_put_off)
            self.acts.addWidget(self.put_off)
            self.put_off.show()  # now: only what is seen can take the focus
            self.to_top()
        self.asks = focus
        self.turned.emit()
        if focus:
            self.put_off.day.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close_put_off(self) -> None:
        self.put_off = None
        self.asks = False
        clear(self.acts)
        self._show_what_if(shown=True)
        if self.detail is not None:
            self._show_acts(self.detail)
        self.turned.emit()
        self.left.emit()

    def _is_put_off(self, werk: Werk, until: date) -> Strip:
        again = Button(self.tr("Niet langer"), Kind.GHOST, icon="undo-2", small=True)
        again.setAccessibleName(self.tr("Niet langer uitstellen"))
        again.clicked.connect(self.resumed)
        title = self.tr("Uitgesteld tot {day}.").format(day=long_day_words(until))
        return Strip("accent", werk.reden or "", title, again, icon="clock")

    def _show_head(self, detail: Detail) -> None:
        werk = detail.werk
        task, _ = task_and_reason(werk)
        sign_of = Party(turn_of(werk.regel).value)
        title = text(task, Role.SECTION, wrap=True)
        head = across(PartyTriangle(sign_of, 24), title, gap=10)
        head.setStretch(1, 1)
        self.head.addLayout(head)
        about = (werk.naam, group_words(werk.groep, werk.schoolsoort), self.tr("voor {who}").format(who=sign_of.words))
        self.head.addWidget(text(" · ".join(part for part in about if part), Role.BODY, "text2", wrap=True))
        due = self.tr("uiterlijk {day}").format(day=long_day_words(werk.datum))
        self.content.addWidget(text(due, Role.STRONG, wrap=True))
        chips = [self._state(detail)]
        if detail.term is not None and not detail.term.wettelijk:
            chips.append(Chip(self.tr("praktijktermijn, niet wettelijk"), "grey", "info"))
        if werk.wacht_op:
            chips.append(Chip(waits_words(werk.wacht_op), "grey", "users"))
        self.content.addWidget(_flow(*chips))
        self.content.addWidget(rule())

    def _state(self, detail: Detail) -> Chip:
        """How far it is: done, on which day of the count one is, or how far away."""
        werk, term = detail.werk, detail.term
        if self._done:
            return Chip(self.tr("gedaan"), "green", "circle-check")
        tone, sign = _CHIPS[wanneer(werk.dag, detail.today)]
        if term is not None and term.plus_dagen and term.beginpunt is not None and term.beginpunt <= detail.today:
            day, days = (detail.today - term.beginpunt).days, (term.datum - term.beginpunt).days
            if day <= days:
                words = self.tr("Vandaag dag {day} van {days}").format(day=day, days=days)
                return Chip(words, "amber", "clock")
        return Chip(distance_words(werk.datum, detail.today), tone, sign)

    def _show_reasons(self, detail: Detail, term: Term) -> None:
        self.content.addWidget(text(self.tr("Waarom deze datum?"), Role.CARD))
        if term.beginpunt is not None and term.plus_dagen:
            self.content.addWidget(TermBar(term.beginpunt, term.datum, detail.today))
        self.content.addWidget(self._begin(term))
        self.content.addWidget(self._counting(term))
        if detail.eigen is not None:
            self.content.addWidget(_answer(3, self.tr("Bron"), *own_source(detail.eigen)))
        elif detail.bron is not None:
            certain = f"{at_start(spoken(detail.bron.zeker))}."
            self.content.addWidget(_answer(3, self.tr("Bron"), _capital(spoken(detail.bron.tekst)), certain))
        if term.telling.dagen is not None or term.telling.jaren is not None:
            self.what_if = WhatIf(term, _about(detail.werk), detail.today)
            self.what_if.show_about(shown=self.whole)
            self.what_if.asked.connect(self.suppose_asked)
            self.content.addWidget(self.what_if)

    def _begin(self, term: Term) -> QWidget:
        title = self.tr("Begin van de termijn")
        why = f"{_capital(deadline_words(term.waarom_begin))}."
        if term.beginpunt is None:
            return _answer(1, title, self.tr("Een vaste datum"), why)
        return _answer(1, title, at_start(long_day_words(term.beginpunt)), why)

    def _counting(self, term: Term) -> QWidget:
        kind = self.tr("Een wettelijke termijn.") if term.wettelijk else self.tr("Een praktijktermijn, niet wettelijk.")
        days, years = term.telling.dagen, term.telling.jaren
        if days:
            weeks = self.tr("{weeks} weken: ").format(weeks=days // 7) if days >= 14 and days % 7 == 0 else ""
            words = self.tr("{weeks}{days} kalenderdagen").format(weeks=weeks, days=days)
            kind = self.tr("Vakanties tellen mee.") + f" {kind}"
        elif years:
            words = self.tr("{years} jaar").format(years=years)
        else:
            words = self.tr("Een vaste datum")
        return _answer(2, self.tr("Regel {number}").format(number=term.regel), words, kind)

    def _show_acts(self, detail: Detail) -> None:
        first = Button(detail.place_words, Kind.PRIMARY, icon="arrow-right", shown_key="Return")
        first.clicked.connect(lambda: self.go.emit(detail.place))
        buttons: list[QWidget] = [first]
        if detail.place.screen is not ScreenName.DOSSIER and detail.werk.dossier:
            dossier = Button(self.tr("Open dossier"), icon="folder")
            dossier.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIER, detail.werk.dossier)))
            buttons.append(dossier)
        if not self._done and detail.werk.dossier and not detail.werk.is_taak:
            meet = Button(self.tr("Plan overleg"), icon="calendar-days", shown_key="P")
            meet.clicked.connect(self.plan_asked)
            buttons.append(meet)
        if not self._done:
            later = Button(self.tr("Uitstellen"), icon="clock", shown_key="U")
            later.clicked.connect(lambda: self.ask_put_off())
            buttons.append(later)
        tick = Button(
            self.tr("Toch niet gedaan") if self._done else self.tr("Afvinken"), icon="check", shown_key="Space"
        )
        tick.clicked.connect(self.tick_asked)
        buttons.append(tick)
        self.acts.addWidget(_flow(*buttons))


def _about(werk: Werk) -> str:
    """What is due and for whom: for a form that is seen without what stands above it."""
    return f"{task_and_reason(werk)[0]} · {werk.naam}"


def _flow(*widgets: QWidget) -> QFrame:
    frame = QFrame()
    frame.setLayout(Flow(*widgets))
    policy = frame.sizePolicy()
    policy.setHeightForWidth(True)
    frame.setSizePolicy(policy)
    return frame


def _answer(number: int, title: str, words: str, about: str) -> QWidget:
    mark = Number(number)
    lines = down(text(title, Role.META), text(words, Role.STRONG, wrap=True), text(about, Role.META, wrap=True), gap=1)
    line = across(mark, lines, gap=10)
    line.setStretch(1, 1)
    line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    return boxed(line)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
