"""All dossiers: found by typing, walked with the arrows, opened with Enter. The focus is in the search field.

Only the pages that are looked at are read. While a search is under way the newest words wait; what an older search
answers is not shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import translate
from desktop.shell.read_again import ReadAgain
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.head import GIVES_WAY, Head
from desktop.widgets.keys import key_cap
from desktop.widgets.lines.columns_head import ColumnsHead
from desktop.widgets.lines.line import Line
from desktop.widgets.lines.model import PAGE
from desktop.widgets.lines.view import LineView
from desktop.widgets.text import text
from desktop.worklist.dossier_lines import columns, dossier_line
from forms.audience import STEUNPUNT
from models.queries.dossiers import DossierRegel, dossier_count, dossier_list
from models.record.change import ActResult
from models.snapshot.read import read_organisation
from models.vault import Vault

_TO_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class Found:
    """One page of what words find; what does not hang on the page only with the first one."""

    words: str
    page: int
    lines: tuple[DossierRegel, ...]
    count: int = 0
    total: int = 0
    of_school: bool = False
    soort: str = "school"
    """Who keeps the vault."""


def read_first(vault: Vault, words: str) -> Found:
    """How many dossiers there are, how many the words find, and the first of these."""
    with vault.reading() as connection:
        count = dossier_count(connection, words)
        total = dossier_count(connection) if words else count
        soort = read_organisation(connection).soort or "school"
        return Found(words, 0, dossier_list(connection, words, PAGE), count, total, soort == "school", soort)


def read_page(vault: Vault, words: str, page: int) -> Found:
    """A later page."""
    with vault.reading() as connection:
        return Found(words, page, dossier_list(connection, words, PAGE, page * PAGE))


class DossiersScreen(Screen):
    """The list with its search field."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self._asked: str | None = None
        self._waiting: str | None = None
        self._shown = ""
        self._wants_focus = False
        self._has_more = False
        self._with_opp = True
        self.new = Button(self.tr("Nieuw dossier"), Kind.PRIMARY, icon="plus", shown_key="Ctrl+N")
        self.new.clicked.connect(lambda: self.go.emit(Route(ScreenName.NEW)))
        self.rod = Button(self.tr("Overtypelijst voor ROD"), icon="list-checks", parent=self)
        self.rod.clicked.connect(lambda: self.go.emit(Route(ScreenName.ROD)))
        self.rod.hide()
        self.figures = Button(self.tr("Overzicht"), icon="chart-line", parent=self)
        self.figures.clicked.connect(lambda: self.go.emit(Route(ScreenName.FIGURES)))
        self.figures.hide()
        self.head = Head()
        self.head.say(self.tr("Dossiers"))
        self.head.show_beside(self.new)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Zoek op naam, bijvoorbeeld: noor vel"))
        self.search.setAccessibleName(self.tr("Zoek op naam"))
        self.search.setClearButtonEnabled(False)
        self.search.setMaxLength(80)
        self.search.textChanged.connect(lambda words: self._search(words.strip()))
        self.search.returnPressed.connect(self._open_first)
        self.search.installEventFilter(self)
        self.list = LineView(self.tr("Dossiers"), columns(), waiting=self.tr("wordt gelezen"), uniform=True)
        self.list.opened.connect(lambda uid: self.go.emit(Route(ScreenName.DOSSIER, uid)))
        self.list.page_asked.connect(self._read_page)
        self.count = text("", Role.META)
        self._pages = QStackedWidget()
        self._nothing = self._nothing_found()
        self._none = self._no_dossiers()
        self._none_told = False
        self._loading = QWidget()
        self._some = boxed(self._found_page())
        for page in (self._loading, self._some, self._nothing, self._none):
            self._pages.addWidget(page)
        self._search_row = boxed(across(self.search, self.count, gap=14))
        column = down(self.head, self._search_row, self._pages, gap=14)
        self.keep_edge(column, 20, 16)
        column.setStretch(2, 1)
        self.setLayout(column)
        self._again = ReadAgain(self, lambda: self._search(self._words, again=True))

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Dossiers")),)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        self._search(self._words, again=True)

    @override
    def carried(self) -> object:
        return self.search.text()

    @override
    def take(self, carried: object) -> None:
        if isinstance(carried, str):
            self.search.setText(carried)

    @override
    def refresh(self, result: ActResult) -> None:
        if self.isVisible():
            self._again.start()

    @override
    def dates_kept(self) -> None:
        if self.isVisible():
            self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Down", self.tr("van het zoekveld naar de lijst, en verder")),
            ("Return", self.tr("open het dossier")),
            ("Ctrl+N", self.tr("nieuw dossier")),
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        to_list = key in _TO_LIST and self.list.lines.rowCount() > 0
        if to_list:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        return to_list

    @property
    def _words(self) -> str:
        return self.search.text().strip()

    def _found_page(self) -> QVBoxLayout:
        walk = (key_cap("Up"), key_cap("Down"), text(self.tr("kiezen"), Role.META))
        foot = across(*walk, 10, key_cap("Return"), text(self.tr("openen"), Role.META), STRETCH, gap=6)
        self._heads = ColumnsHead(columns())
        page = down(self._heads, self.list, 8, foot, gap=2)
        page.setStretch(1, 1)
        return page

    def _nothing_found(self) -> EmptyState:
        everything = Button(self.tr("Toon alle dossiers"), icon="folder")
        everything.clicked.connect(self._show_everything)
        words = self.tr("Zoek op een deel van de naam; accenten en hoofdletters maken niet uit.")
        return EmptyState(self.tr("Geen dossier met deze naam"), words, everything, icon="search")

    def _no_dossiers(self) -> EmptyState:
        roster = Button(self.tr("Leerlingen invoeren"), icon="arrow-left-right", shown_key="Alt+5")
        roster.clicked.connect(lambda: self.go.emit(Route(ScreenName.IMPORT)))
        new = Button(self.tr("Nieuw dossier"), Kind.PRIMARY, icon="plus", shown_key="Ctrl+N")
        new.clicked.connect(lambda: self.go.emit(Route(ScreenName.NEW)))
        words = self.tr(
            "Neem de leerlingen in één keer over uit je leerlingadministratie, of begin met het dossier van één "
            "leerling."
        )
        return EmptyState(self.tr("Er zijn nog geen dossiers"), words, roster, new)

    def _begin_as(self, soort: str) -> None:
        """A steunpunt does not begin with all pupils of a school: it has no dossier on a name without consent."""
        if soort == "steunpunt" and not self._none_told:
            self._none_told = True
            self._pages.removeWidget(self._none)
            self._none.hide()
            self._none.deleteLater()
            self._none = self._none_at_steunpunt()
            self._pages.addWidget(self._none)

    def _none_at_steunpunt(self) -> EmptyState:
        words = translate(
            "QuietDay",
            "Belt, mailt of komt er iemand? Schrijf dat op als contact, zonder namen. Een dossier op naam maak je "
            "alleen met toestemming.",
        )
        new = Button(self.tr("Nieuw dossier"), Kind.PRIMARY, icon="plus", shown_key="Ctrl+N")
        new.clicked.connect(lambda: self.go.emit(Route(ScreenName.NEW)))
        return EmptyState(self.tr("Er zijn nog geen dossiers"), words, new)

    def _show_everything(self) -> None:
        self.search.clear()
        self.search.setFocus()

    def _search(self, words: str, *, again: bool = False) -> None:
        """Asks for the dossiers with these words; the newest words wait while an answer is under way."""
        if self._asked is not None:
            self._waiting = words
        elif again or words != self._shown or self._pages.currentWidget() is self._loading:
            self._asked = words
            self.context.session.ask(lambda vault: read_first(vault, words), self._show, self._failed, owner=self)

    def _show(self, found: Found) -> None:
        self._asked = None
        waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting != found.words:
            self._search(waiting)
            return
        self._show_found(found)

    def _show_found(self, found: Found) -> None:
        today = self.context.session.today()
        same = found.words == self._shown
        self._shown = found.words
        if self._with_opp is not (found.soort != STEUNPUNT):
            self._with_opp = found.soort != STEUNPUNT
            self._heads.set_columns(columns(with_opp=self._with_opp))
            self.list.set_columns(columns(with_opp=self._with_opp))
        self.list.show_first([dossier_line(one, today, with_opp=self._with_opp) for one in found.lines], found.count)
        if not same:
            self.list.scrollToTop()
        if not found.total:
            self._begin_as(found.soort)
        page = self._some if found.count else self._nothing if found.total else self._none
        self._pages.setCurrentWidget(page)
        self.new.setVisible(found.total > 0)
        if found.soort != STEUNPUNT and found.total and not self._has_more:
            self._has_more = True
            self.rod.setProperty(GIVES_WAY, True)
            self.head.show_beside(*((self.rod,) if found.of_school else ()), self.figures, self.new)
        self.head.turn()
        self._search_row.setVisible(found.total > 0)
        self._tell_count(found)
        if self._wants_focus:
            self._wants_focus = False
            announce(self, f"{self.head.title.text()}. {self.count.text()}")
            self._focus()

    def _tell_count(self, found: Found) -> None:
        number = found.count
        if found.words:
            many = self.tr("{number} van {total} dossiers").format(number=_number(number), total=_number(found.total))
            told = self.tr("1 dossier gevonden") if number == 1 else many
        else:
            told = self.tr("1 dossier") if number == 1 else self.tr("{number} dossiers").format(number=_number(number))
        if told != self.count.text():
            self.count.setText(told)
            if self.search.hasFocus() and not self._wants_focus:
                announce(self.search, told)

    def _focus(self) -> None:
        if self._pages.currentWidget() is self._none:
            self._none.findChildren(Button)[-1].setFocus()
        elif self.list.key is not None and not self._words:
            self.list.setFocus()
        elif not self._pages.isAncestorOf(QApplication.focusWidget() or self):
            self.search.setFocus()
            self.search.selectAll()

    def _read_page(self, page: int) -> None:
        words = self._shown
        self.context.session.ask(lambda vault: read_page(vault, words, page), self._show_page, self._failed, owner=self)

    def _show_page(self, found: Found) -> None:
        if found.words == self._shown:
            today = self.context.session.today()
            lines = [dossier_line(one, today, with_opp=self._with_opp) for one in found.lines]
            self.list.lines.show_page(found.page, lines)

    def _open_first(self) -> None:
        """Enter in the search field opens what is found when that is one dossier, else goes to the list."""
        if self._asked is None and self._shown == self._words:
            first = self.list.lines.item(0)
            if self.list.lines.rowCount() == 1 and isinstance(first, Line):
                self.go.emit(Route(ScreenName.DOSSIER, first.key))
            elif self.list.lines.rowCount():
                self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _failed(self, error: Exception) -> None:
        self._asked = self._waiting = None
        self.told.emit(error)


def _number(number: int) -> str:
    """A number with a point between thousands."""
    return f"{number:,}".replace(",", ".")
