"""All rules: found by typing, walked with the arrows, each as a whole beside the list. Nothing is changed here."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from desktop.rules.rule_lines import columns, rule_items
from desktop.rules.rule_panel import RulePanel
from desktop.settings.pages import Section
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.theme.letters import Role
from desktop.turns import Turns
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.beside import Beside
from desktop.widgets.button import Button
from desktop.widgets.empty import EmptyState
from desktop.widgets.head import Head
from desktop.widgets.keys import key_cap
from desktop.widgets.lines.view import LineView
from desktop.widgets.pick_file import Picker, pick_save
from desktop.widgets.text import text
from forms.reports.handing_out import Paper, write_out
from forms.reports.making import Gemaakt, make_rules
from forms.rules.listed import Genoemd, all_listed, found

_TO_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown})


class RulesScreen(Screen):
    """The list with its filter, and the rule one is at. `Route.section` names a rule."""

    def __init__(self, context: Context, route: Route, pick: Picker = pick_save) -> None:
        super().__init__(context, route)
        self._pick = pick
        self._rules: tuple[Genoemd, ...] = ()
        self._wanted = route.section
        self._wants_focus = False
        self._list_only = False
        """What stands beside the list is shown later than the list."""
        self.on_paper = Button(self.tr("Als handleiding bewaren"), icon="file-down", key="Ctrl+P")
        self.on_paper.clicked.connect(self._make)
        self.head = Head()
        self.head.say(
            self.tr("Alle regels"),
            self.tr("Waar Driehoek naar kijkt, uit welke bron dat komt en hoe zeker die bron is."),
        )
        self.head.show_beside(self.on_paper)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Zoek op nummer, onderwerp, woord of bron"))
        self.filter.setAccessibleName(self.tr("Zoek in de regels"))
        self.filter.setMaxLength(80)
        self.filter.textChanged.connect(lambda _: self._show_found())
        self.filter.returnPressed.connect(self._to_list)
        self.filter.installEventFilter(self)
        self.count = text("", Role.META)
        self.list = LineView(self.tr("Alle regels"), columns(), click_opens=False)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _: self._to_panel())
        self.list.installEventFilter(self)
        self.panel = RulePanel()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing())
        walk = (key_cap("Up"), key_cap("Down"), text(self.tr("kiezen"), Role.META), STRETCH)
        listed = down(across(self.filter, self.count, gap=14), self._pages, gap=10)
        listed.setStretch(1, 1)
        foot = boxed(across(*walk, gap=6))
        self.beside: Beside = Beside(boxed(listed), self.panel, self.tr("Deze regel"), key="Return", foot=foot)
        self.beside.return_to(self.list)
        self._column = down(self.head, self.beside, gap=14)
        self.keep_edge(self._column, 18, 16)
        self._column.setStretch(1, 1)
        self.setLayout(self._column)
        context.session.ask(lambda _: all_listed(), self._show, self.told.emit, owner=self)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        about = Route(ScreenName.SETTINGS, section=Section.ABOUT.value)
        return (Crumb(self.tr("Instellingen"), about), Crumb(self.tr("Alle regels")))

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.list, self.panel, self.filter) if self._rules else (self,)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self._rules:
            self._focus()

    @override
    def route(self) -> Route:
        return Route(ScreenName.RULES, section=self.list.key)

    @override
    def show_route(self, route: Route) -> None:
        self._wanted = route.section
        self.filter.clear()
        self._show_found()
        self.first_focus()

    @override
    def carried(self) -> object:
        return self.filter.text()

    @override
    def take(self, carried: object) -> None:
        if isinstance(carried, str):
            self.filter.setText(carried)

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self.beside.fit_in(room)

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Down", self.tr("van het zoekveld naar de lijst, en verder")),
            ("Return", self.tr("de hele regel lezen")),
            ("Ctrl+P", self.tr("alle regels als handleiding (PDF) bewaren")),
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.list:
            return pressed is not None and self._search_on(pressed)
        key = pressed.key() if pressed is not None else None
        if key in _TO_LIST:
            self._to_list()
        return key in _TO_LIST

    def _show(self, rules: tuple[Genoemd, ...]) -> None:
        """The list in this turn of the event loop, what stands beside it in the next."""
        self._rules = rules
        self._list_only = True
        self._show_list()
        self._list_only = False
        Turns.of_program().other_half(self._choose_current, self)
        if self._wants_focus:
            self._focus()

    def _show_found(self) -> None:
        self._show_list()
        self._choose_current()

    def _show_list(self) -> None:
        shown = found(self._rules, self.filter.text())
        self.list.show_all(rule_items(shown))
        self._pages.setCurrentIndex(0 if shown or not self._rules else 1)
        wanted = self._wanted if self._rules else None
        if self._rules:
            self._wanted = None
        if not (wanted and self.list.go_to(wanted)) and self.list.key not in {one.regel.id for one in shown}:
            self.list.go_first()
        many = self.tr("{number} van {total} regels").format(number=len(shown), total=len(self._rules))
        words = many if len(shown) != len(self._rules) else self.tr("{number} regels").format(number=len(shown))
        if words != self.count.text():
            self.count.setText(words)
            if self.filter.hasFocus():
                announce(self.filter, words)

    def _choose_current(self) -> None:
        self._choose(self.list.key or "")

    def _choose(self, rule_id: str) -> None:
        if self._list_only:
            return
        self.panel.show_rule(next((one for one in self._rules if one.regel.id == rule_id), None))

    def _focus(self) -> None:
        self._wants_focus = False
        announce(self, f"{self.head.title.text()}. {self.count.text()}")
        (self.list if self.list.key is not None else self.filter).setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_list(self) -> None:
        if self.list.key is not None:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _search_on(self, pressed: QKeyEvent) -> bool:
        """A letter or digit typed in the list goes on in the search field; answers whether it was one."""
        shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if not pressed.text().isalnum() or pressed.modifiers() & ~shift:
            return False
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter.end(False)
        self.filter.insert(pressed.text())
        return True

    def _to_panel(self) -> None:
        self.beside.show_panel(shown=True)

    def _nothing(self) -> QWidget:
        everything = Button(self.tr("Toon alle regels"), icon="list")
        everything.clicked.connect(self._show_all)
        words = self.tr("Zoek op een ander woord, of op het begin van een woord.")
        return EmptyState(self.tr("Geen regel met deze woorden"), words, everything, icon="search")

    def _show_all(self) -> None:
        self.filter.clear()
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        self.context.session.ask(lambda _: make_rules(datetime.now(UTC)), self._ask_where, self.told.emit, owner=self)

    def _ask_where(self, made: Gemaakt) -> None:
        path = self._pick(
            self, self.tr("Waar komt de handleiding?"), user_documents_path() / made.name, self.tr("PDF (*.pdf)")
        )
        if path is not None:
            self.context.session.ask(lambda _: _keep(made, path), self._kept, self.told.emit, owner=self)

    def _kept(self, path: Path) -> None:
        self.done.emit(self.tr("Bewaard als {name}.").format(name=path.name), None)


def _keep(made: Gemaakt, path: Path) -> Path:
    write_out([Paper(made, path, replace=True)])
    return path
