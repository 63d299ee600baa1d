"""The panel beside the worklist: what is due, why on that day, and the way to where it is done."""

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.shell.route import Route, ScreenName
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
from desktop.worklist.detail import Detail
from desktop.worklist.term_bar import TermBar
from desktop.worklist.words import group_words, task_and_reason
from forms.turn import turn_of
from models.queries.worklist import Wanneer
from models.terms import Term

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
        size = Theme.current().length(24)
        self.setFixedSize(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_bg"))
        half = self.width() / 2
        painter.drawEllipse(QPointF(half, half), half, half)
        painter.setPen(theme.colour("accent"))
        painter.setFont(theme.font(Role.META_STRONG))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class WorkPanel(SidePanel):
    """The explanation of one line."""

    go = Signal(object)
    """A `Route` that was asked for."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("WorkPanel", "Uitleg bij deze datum"))
        self.detail: Detail | None = None

    def show_detail(self, detail: Detail | None) -> None:
        """Shows one, or nothing."""
        if detail == self.detail:
            return
        self.detail = detail
        clear(self.content)
        clear(self.acts)
        if detail is None:
            return
        self._show_head(detail)
        if detail.term is None:
            words = self.tr("Deze datum is net veranderd. De lijst wordt bijgewerkt.")
            self.content.addWidget(Strip("accent", words))
        else:
            self._show_reasons(detail, detail.term)
        self.content.addStretch(1)
        self._show_acts(detail)

    def _show_head(self, detail: Detail) -> None:
        werk = detail.werk
        task, _ = task_and_reason(werk)
        tone, sign = _CHIPS[werk.wanneer]
        party = turn_of(werk.regel)
        title = text(task, Role.SECTION, wrap=True)
        sign_of = Party(party.value)
        head = across(PartyTriangle(sign_of, 24), title, gap=10)
        head.setStretch(1, 1)
        self.content.addLayout(head)
        about = (werk.naam, group_words(werk.groep, werk.schoolsoort), self.tr("voor {who}").format(who=sign_of.words))
        self.content.addWidget(text(" · ".join(part for part in about if part), Role.BODY, "text2", wrap=True))
        due = self.tr("uiterlijk {day}").format(day=long_day_words(werk.datum))
        self.content.addWidget(text(due, Role.STRONG, wrap=True))
        chips = [Chip(distance_words(werk.datum, detail.today), tone, sign)]
        if detail.term is not None and not detail.term.wettelijk:
            chips.append(Chip(self.tr("praktijktermijn, niet wettelijk"), "grey", "info"))
        self.content.addWidget(_flow(*chips))
        self.content.addWidget(rule())

    def _show_reasons(self, detail: Detail, term: Term) -> None:
        self.content.addWidget(text(self.tr("Waarom deze datum?"), Role.CARD))
        if term.beginpunt is not None and term.plus_dagen:
            self.content.addWidget(TermBar(term.beginpunt, term.datum, detail.today))
        self.content.addWidget(self._begin(term))
        self.content.addWidget(self._counting(term))
        if detail.bron is not None:
            certain = f"{detail.bron.zeker[0].upper()}{detail.bron.zeker[1:]}."
            self.content.addWidget(_answer(3, self.tr("Bron"), _capital(detail.bron.tekst), certain))

    def _begin(self, term: Term) -> QWidget:
        title = self.tr("Begin van de termijn")
        why = f"{_capital(term.waarom_begin)}."
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
            words = self.tr("Een vaste datum in het schooljaar")
        return _answer(2, self.tr("Regel {number}").format(number=term.regel), words, kind)

    def _show_acts(self, detail: Detail) -> None:
        first = Button(detail.place_words, Kind.PRIMARY, icon="arrow-right", shown_key="Return")
        first.clicked.connect(lambda: self.go.emit(detail.place))
        buttons: list[QWidget] = [first]
        if detail.place.screen is not ScreenName.DOSSIER:
            second = Button(self.tr("Open dossier"), icon="folder")
            second.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIER, detail.werk.dossier)))
            buttons.append(second)
        self.acts.addWidget(_flow(*buttons))


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
