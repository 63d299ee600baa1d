"""The dossiers behind one number of the overview: walked with the arrows, opened with Enter, read by the page."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.figures.reading import Listed, Number, read_listed
from desktop.figures.words import name_words, row_said, series_words
from desktop.language import translate
from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button
from desktop.widgets.empty import EmptyState
from desktop.widgets.head import Head
from desktop.widgets.keys import key_cap
from desktop.widgets.lines.columns_head import ColumnsHead
from desktop.widgets.lines.line import Cell, Column, Line
from desktop.widgets.lines.line import Run as Words
from desktop.widgets.lines.view import LineView
from desktop.widgets.text import text
from desktop.worklist.words import group_words
from models.queries.figures_choice import Behind
from models.record.change import ActResult

_APART = "/"
"""Between the dossier and the document in the key of a line."""


class FigureListScreen(Screen):
    """The list."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self._number = Number.at(route)
        self.listed: Listed | None = None
        self._wants_focus = True
        self.back = Button(self.tr("Overzicht"), icon="arrow-left", shown_key="Alt+Left")
        self.back.clicked.connect(lambda: self.go.emit(self._overview))
        self.head = Head()
        self.head.say(name_words(self._number.figure) if self._number.figure else "")
        self.head.show_beside(self.back)
        self.list = LineView(self.tr("Dossiers"), _columns(), waiting=self.tr("wordt gelezen"), uniform=True)
        self.list.opened.connect(lambda key: self.go.emit(Route(ScreenName.DOSSIER, key.partition(_APART)[0])))
        self.list.page_asked.connect(self._read_page)
        walk = (key_cap("Up"), key_cap("Down"), text(self.tr("kiezen"), Role.META))
        foot = across(*walk, 10, key_cap("Return"), text(self.tr("openen"), Role.META), STRETCH, gap=6)
        listed = down(ColumnsHead(_columns()), self.list, 8, foot, gap=2)
        listed.setStretch(1, 1)
        self._some = boxed(listed)
        to_overview = Button(self.tr("Overzicht"), icon="arrow-left")
        to_overview.clicked.connect(lambda: self.go.emit(self._overview))
        self._none = EmptyState(
            self.tr("Niemand meer"),
            self.tr("Sinds het overzicht werd geteld is hier iets veranderd."),
            to_overview,
            icon="chart-line",
        )
        self._none.hide()
        column = down(self.head, self._some, self._none, gap=14)
        self.keep_edge(column, 20, 16)
        column.setStretch(1, 1)
        column.setStretch(2, 1)
        self.setLayout(column)
        self._again = ReadAgain(self, self.read)
        self.read()

    @property
    def _overview(self) -> Route:
        return Route(ScreenName.FIGURES, row=self._number.chosen.kept)

    def read(self) -> None:
        """Reads the list anew."""
        call = partial(read_listed, today=self.context.session.today(), number=self._number)
        self.context.session.ask(call, self._show, self.told.emit, owner=self)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (
            Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)),
            Crumb(self.tr("Overzicht"), self._overview),
            Crumb(self.head.title.text()),
        )

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.list,)

    @override
    def route(self) -> Route:
        return self._number.route

    @override
    def show_route(self, route: Route) -> None:
        if route.section and Number.at(route) != self._number:
            self._number = Number.at(route)
            self.listed = None
            self.list.show_all(())
            self.read()
        self.first_focus()

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self.listed is not None:
            self._focus()

    @override
    def refresh(self, result: ActResult) -> None:
        self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (("Return", self.tr("open het dossier")),)

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self.head.turn()

    def _show(self, listed: Listed) -> None:
        if listed.number != self._number:
            return
        self.listed = listed
        number, schools = self._number, listed.schools or {}
        row = row_said(number.figure, number.row, schools)
        title = f"{series_words(number.series)}: {row}" if number.series else row
        count = listed.count
        told = self.tr("1 dossier") if count == 1 else self.tr("{number} dossiers").format(number=count)
        self.head.say(title, f"{name_words(number.figure)} · {told}")
        self.list.show_first([_line(one) for one in listed.lines], count)
        self._some.setVisible(bool(count))
        self._none.setVisible(not count)
        self.crumbs_changed.emit()
        if self._wants_focus and self.isVisible():
            self._focus()

    def _focus(self) -> None:
        self._wants_focus = False
        announce(self, f"{self.head.title.text()}. {self.head.about.text()}")
        (self.list if self.listed is not None and self.listed.count else self.back).setFocus()

    def _read_page(self, page: int) -> None:
        call = partial(read_listed, today=self.context.session.today(), number=self._number, page=page)
        self.context.session.ask(call, self._show_page, self.told.emit, owner=self)

    def _show_page(self, listed: Listed) -> None:
        if listed.number == self._number:
            self.list.lines.show_page(listed.page, [_line(one) for one in listed.lines])


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Figures", "Leerling")),
        Column(translate("Figures", "Groep"), 190),
        Column(translate("Figures", "School"), 320),
    )


def _line(one: Behind) -> Line:
    name = one.naam or translate("Figures", "zonder naam")
    group = group_words(one.groep, one.schoolsoort)
    school = one.school or translate("Figures", "zonder school")
    spoken = ", ".join(filter(None, (name, group, school)))
    cells = (Cell(Words(name)), Cell(Words(group or "–", "text2")), Cell(Words(school, "text2")))
    return Line(f"{one.dossier}{_APART}{one.document}", spoken, cells)
