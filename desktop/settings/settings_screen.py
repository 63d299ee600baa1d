"""The settings: a list of pages at the left, the page beside it. Every choice holds at once and is kept by itself.

What is kept on this computer (how it looks, when it locks) and what is kept in the vault (organisation, samenwerkings-
verband, vakanties) stand on the same pages: a user need not know where. What is kept in the vault has history and undo.
"""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QStackedWidget, QWidget
from typing_extensions import override

from desktop.settings.page import Page
from desktop.settings.pages import Section, settings_pages
from desktop.settings.section_bar import SectionBar
from desktop.settings.setting_field import SettingField
from desktop.settings.setting_menu import SettingMenu
from desktop.shell.room import Room, edge
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.head import Head
from desktop.widgets.scroll import Scroll
from models.actions.organisatie import PROFIEL
from models.queries.organisation import Gegevens, organisation
from models.record.change import ActResult
from models.vault import Vault

_MADE_BY = {
    Section.LOOKS: "looks_page:LooksPage",
    Section.LOCK: "lock_page:LockPage",
    Section.BACKUPS: "backups_page:BackupsPage",
    Section.REMINDERS: "reminders_page:RemindersPage",
    Section.ORGANISATION: "organisation_page:OrganisationPage",
    Section.PROFILE: "profile_page:ProfilePage",
    Section.CALENDAR: "calendar_page:CalendarPage",
    Section.STATIONERY: "stationery_page:StationeryPage",
    Section.DESTROYED: "destroyed_page:DestroyedPage",
    Section.KEYS: "keys_page:KeysPage",
    Section.ABOUT: "about_page:AboutPage",
}
_OF_DATA = frozenset(
    {"organisatie", "school", "samenwerkingsverband", "profielwaarde", "gebruiker", "vakantie", "dossier"}
)
"""Tables that the pages show."""
_TABLES = {PROFIEL: "profielwaarde"}
"""Places that are kept in a table of another name."""
_WIDEST = 760


class SettingsScreen(Screen):
    """The settings. `Route.section` names the page."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self._pages = settings_pages()
        self._made: dict[str, Page] = {}
        self._data: Gegevens | None = None
        self._current = ""
        self.bar = SectionBar(self._pages)
        self.bar.chosen.connect(self._show)
        self.head = Head()
        self._stack = QStackedWidget()
        self._body = QFrame()
        body = down(self.head, self._stack, gap=14)
        body.setStretch(1, 1)
        self._body.setLayout(body)
        self._line: QBoxLayout = across(self.bar, self._body, gap=28)
        self.keep_edge(self._line, 18, 14)
        self._line.setStretch(1, 1)
        self.setLayout(self._line)
        Theme.current().changed.connect(self._fit)
        for key, direction in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(key), self, lambda way=direction: self.step(way))
        self.menu = SettingMenu(context, self)
        self.menu.told.connect(self.told)
        QShortcut(QKeySequence("Alt+Return"), self, self._open_menu)
        self._read()
        self._show(self._known(route.section))

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._made[self._current]

    @override
    def crumbs(self) -> Sequence[Crumb]:
        words = next(one.words for one in self._pages if one.section.value == self._current)
        return (Crumb(self.tr("Instellingen"), Route(ScreenName.SETTINGS)), Crumb(words))

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self._body, self.bar)

    @override
    def first_focus(self) -> None:
        if not self.page.focus_wanted():
            self.page.first_focus()
        QTimer.singleShot(0, self, self._scroll_back)

    @override
    def route(self) -> Route:
        at = self.page.place()
        if at is None:
            return Route(ScreenName.SETTINGS, section=self._current)
        return Route(ScreenName.SETTINGS, section=self._current, row=at.row, field=at.field, cursor=at.cursor)

    @override
    def show_route(self, route: Route) -> None:
        self._show(self._known(route.section))
        if not self.page.show_route(route):
            self.first_focus()

    @override
    def refresh(self, result: ActResult) -> None:
        if result.kinds & _OF_DATA:
            self._read()
        for page in self._made.values():
            page.refresh(result)
        if self._current:
            self._tell_choice(result)

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Alt+Up", self.tr("vorig onderdeel")),
            ("Alt+Down", self.tr("volgend onderdeel")),
            ("Alt+Return", self.tr("wat hier eerder stond")),
            ("F6", self.tr("naar de lijst met onderdelen")),
        )

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        single = room is Room.SINGLE
        self.bar.set_single(single)
        self.head.setVisible(not single)  # the choice above the page says it already
        way = QBoxLayout.Direction.TopToBottom if single else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(way)
        self._line.setSpacing(14 if single else edge(room))
        for page in self._made.values():
            page.fit_in(room)

    def step(self, direction: int) -> None:
        """Goes to the page before or after this one."""
        sections = [one.section.value for one in self._pages]
        at = sections.index(self._current) + direction
        if 0 <= at < len(sections):
            self._show(sections[at])
            self.bar.focus_current()

    def _known(self, section: str | None) -> str:
        sections = [one.section.value for one in self._pages]
        return section if section in sections else sections[0]

    def _show(self, section: str) -> None:
        if section not in self._made:
            self._made[section] = self._make(Section(section))
        changed = section != self._current
        self._current = section
        told = next(one for one in self._pages if one.section.value == section)
        self.head.say(told.words, told.about)
        self.setAccessibleName(self.tr("Instellingen: {page}").format(page=told.words))
        self.bar.show_current(section)
        self._stack.setCurrentIndex(list(self._made).index(section))
        if changed:
            self.crumbs_changed.emit()

    def _make(self, section: Section) -> Page:
        module, _, name = _MADE_BY[section].partition(":")
        made = getattr(import_module(f"desktop.settings.{module}"), name)(self.context)
        if not isinstance(made, Page):
            raise TypeError(f"{section} is no page")
        made.go.connect(self.go)
        made.told.connect(self.told)
        made.done.connect(self.done)
        made.fit_in(self.room)
        if self._data is not None:
            made.show_data(self._data)
        made.setMaximumWidth(Theme.current().length(_WIDEST))
        line = across(made, STRETCH)
        line.setStretch(0, 100)
        self._stack.addWidget(Scroll(line))
        return made

    def _read(self) -> None:
        self.context.session.ask(_organisation, self._show_data, self.told.emit, owner=self)

    def _show_data(self, data: Gegevens) -> None:
        first, self._data = self._data is None, data
        for page in self._made.values():
            page.show_data(data)
        focused = QApplication.focusWidget()
        if first and focused is not None and self._body.isAncestorOf(focused):  # the fields are there only now
            QTimer.singleShot(0, self, self.first_focus)

    def _tell_choice(self, result: ActResult) -> None:
        """A choice is told with a way back; in a text undo goes over what was typed, by the text itself."""
        for field in self.page.findChildren(SettingField):
            if field.chosen and _TABLES.get(field.key[0], field.key[0]) in result.kinds:
                field.chosen = False
                self.done.emit(self.tr("Gewijzigd: {field}.").format(field=field.name), result.uid)

    def _open_menu(self) -> None:
        focused = QApplication.focusWidget()
        for field in self.page.findChildren(SettingField):
            if focused is not None and field.isAncestorOf(focused):
                self.menu.open(field)

    def _scroll_back(self) -> None:
        """To the top, as far as what has the focus stays in view: it got it before everything had its place."""
        scroll, focused = self._stack.currentWidget(), QApplication.focusWidget()
        if isinstance(scroll, Scroll) and focused is not None and scroll.isAncestorOf(focused):
            scroll.verticalScrollBar().setValue(0)
            if focused.height() < scroll.viewport().height():  # a page that has the focus itself is read from its top
                scroll.open_at(focused)

    def _fit(self) -> None:
        for page in self._made.values():
            page.setMaximumWidth(Theme.current().length(_WIDEST))


def _organisation(vault: Vault) -> Gegevens:
    with vault.reading() as connection:
        return organisation(connection)
