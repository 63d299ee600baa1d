"""The workspace of an open vault: navigation, top bar, strips, the screen, and the toast.

It makes a screen when it is first asked for and remembers the way, so that back leads to the same place. When the vault
locks the whole workspace is thrown away: nothing of a case stays in a window, in a list or in the accessibility tree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget
from typing_extensions import override

from desktop.shell import shell_acts
from desktop.shell.alt_held import AltHeld
from desktop.shell.example_mark import parted
from desktop.shell.explanation import ExplanationCard
from desktop.shell.focus_kept import FocusKept
from desktop.shell.kept_screens import KeptScreens
from desktop.shell.key_card import KeyCard
from desktop.shell.late_work import LateWork
from desktop.shell.menu import Menu
from desktop.shell.navigation import Navigation
from desktop.shell.of_a_dossier import of_a_dossier
from desktop.shell.regions import focus_in, holds, region_after
from desktop.shell.room import Room, room_for
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Maker, Screen
from desktop.shell.scrolling_back import ScrollingBack
from desktop.shell.search import Offer, Search
from desktop.shell.strips import Strips
from desktop.shell.topbar import TopBar
from desktop.shell.undoing import Undoing
from desktop.theme.theme import PAINTED_APART, Theme
from desktop.turns import Turns
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.portions import PORTION, Portions, Work
from desktop.widgets.reading_order import step
from desktop.widgets.saved import Saved
from desktop.widgets.toast import Toast
from forms.vocabulary import label

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.queries.user import User
    from models.record.change import ActResult


@dataclass(frozen=True, slots=True)
class Carried:
    """The way here, and what only the screens know, by the route of each."""

    way: tuple[Route, ...]
    of_screens: Mapping[Route, object]


class Workspace(QWidget):
    """All that is seen of an open vault."""

    lock_asked = Signal()
    quit_asked = Signal()
    window_asked = Signal(object)
    """A window of its own is asked for, at a `Route`."""

    def __init__(self, context: Context, makers: Mapping[ScreenName, Maker], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._makers = makers
        self._way: list[Route] = []
        self._first = Route(ScreenName.WORKLIST)
        self._kept: tuple[Saved, datetime | None] = (Saved.ALL, None)
        self.room = Room.WIDE
        self._anew = Portions(self)
        self._focus_kept = FocusKept(self)
        Theme.current().settled.connect(self._fit_later)  # before the navigation, which is built anew by then
        self.navigation = Navigation()
        self.topbar = TopBar()
        self.strips = Strips()
        self.strips.again_asked.connect(lambda: context.keeping.flush())
        self._screens = KeptScreens(self._make)
        self._screens.brought.connect(self._brought)
        right = QFrame()
        content = boxed(down(self._screens))
        column = down(self.topbar, self.strips, content, gap=0)
        column.setStretch(2, 1)
        right.setLayout(column)
        self._columns = across(self.navigation, right, gap=0)
        self._columns.setStretch(1, 1)
        self.setLayout(self._columns)
        for part in (self.navigation, self.topbar, content):
            part.setProperty(PAINTED_APART, True)
        self.menu = Menu(self)
        self.menu.closed.connect(self._focus_menu_button)
        self.toast = Toast(content)  # over the stack, not in it: of a stack a screen reader hears its pages only
        self.search = Search(self, context.session, self._offers)
        self.search.go.connect(self.go)
        self.search.beside.connect(self.window_asked)
        self.search.failed.connect(self.tell)
        self.search.all_asked.connect(self._show_all_found)
        self.undoing = Undoing(context.session, self)
        self.undoing.undone.connect(self.toast.show_done)
        self.undoing.failed.connect(self.tell)
        self.navigation.go.connect(self._go_from_menu)
        self.navigation.keys_asked.connect(self._shut_menu)
        self.navigation.keys_asked.connect(self.show_keys)
        self.navigation.explanation_asked.connect(self._shut_menu)
        self.navigation.explanation_asked.connect(self.explain)
        self.late = LateWork(context.session, self)
        self.late.counted.connect(self.navigation.show_late)
        self.late.count()
        AltHeld(self).held.connect(self.navigation.show_keys)
        self.topbar.go.connect(self.go)
        self.topbar.search_asked.connect(self.open_search)
        self.topbar.menu_asked.connect(self.toggle_menu)
        self.topbar.lock_asked.connect(self.lock_asked)
        context.session.changed.connect(self._changed)
        context.session.failed.connect(self._tell_here)
        context.session.user_known.connect(self._show_user)
        context.session.dates_kept.connect(self._dates_kept)
        context.session.learn_user()
        context.session.keep_dates()
        context.keeping.state_changed.connect(self._show_kept)
        self.strips.changed.connect(self._show_saved)
        context.keeping.trouble.connect(self.strips.show_trouble)
        context.keeping.tell()

    @property
    def shown(self) -> Screen | None:
        """The screen one looks at, or is about to: what was made in this turn of the loop is seen in the next."""
        return self._screens.shown

    def route(self) -> Route:
        """Where one is, to the field."""
        return self.shown.route() if self.shown else self._first

    def begin(self, route: Route, scrolled: tuple[int, ...] = ()) -> None:
        """Goes to the first screen in the next turn of the loop: in this one the frame around it is made."""
        self._first = route
        Turns.of_program().later(partial(self._begin, scrolled), self)

    def _begin(self, scrolled: tuple[int, ...]) -> None:
        if self.shown is None:
            self.go(self._first)
            self.scroll_to(scrolled)

    def go(self, route: Route) -> None:
        """Goes to a screen, and to a field on it when the route names one."""
        if self.shown is not None and self.shown.route().of_screen != route.of_screen:
            self._way.append(self.shown.route())
        self.search.visited(route.dossier)
        self._show(route)

    def carried(self) -> Carried:
        """What goes over to the workspace that takes this one's place in another language."""
        return Carried(tuple(self._way), self._screens.carried())

    def take(self, carried: Carried) -> None:
        """Takes over what the workspace before this one carried; what a screen knew waits until it is made."""
        self._way = list(carried.way)
        self._screens.take(carried.of_screens)

    def back(self) -> None:
        """Goes to where one came from."""
        if self._way:
            self._show(self._way.pop())

    def next_region(self) -> None:
        """Jumps to the next region: content, side panels, navigation."""
        screen = self.shown
        if screen is None:
            return
        focused = QApplication.focusWidget()
        outside = holds(self.navigation, focused) or focused is self.topbar.menu
        region = region_after(screen, None if outside else focused)
        if region is not None:
            focus_in(region)
        elif self.room is Room.SINGLE:
            self.topbar.menu.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.navigation.focus_current()

    def go_to_place(self, number: int, otherwise: Callable[[], None] | None = None) -> None:
        """Goes to the place of the navigation with this number, where there is one."""
        place = next((one for one in self.navigation.places if one.number == number), None)
        if place is not None:
            self.go(Route(place.screen))
        elif otherwise is not None:
            otherwise()

    def tell(self, error: BaseException) -> None:
        """Shows an error as a strip at the top of the content; a bug is logged, without content."""
        self.strips.tell(error, self.context.session.way_again(error))

    def _tell_here(self, error: BaseException) -> None:
        """Shows an error that no screen took care of in the window someone works in, not in all of them."""
        active = QApplication.activeWindow()
        if active is None or active is self.window() or self.window().isAncestorOf(active):
            self.tell(error)

    def new_window(self) -> None:
        """Asks for one more window, on the same screen."""
        self.window_asked.emit(self.route().of_screen)

    def scrolled(self) -> tuple[int, ...]:
        """How far each part of the screen is scrolled."""
        return tuple(one.verticalScrollBar().value() for one in self._scroll_areas())

    def scroll_to(self, places: tuple[int, ...]) -> None:
        """Scrolls each part of the screen as far as it was, as soon as what belongs there has been read."""
        if any(places):
            ScrollingBack(self, self._scroll_areas, places)

    def _scroll_areas(self) -> list[QAbstractScrollArea]:
        areas = self.shown.findChildren(QAbstractScrollArea) if self.shown else []
        return [one for one in areas if one.isVisibleTo(self)]

    def say_saved(self) -> None:
        """Answers who asks to save: it is done already, or happens now."""
        self.context.keeping.flush(self._say_saved)

    def _say_saved(self) -> None:
        if self.strips.says_unkept:
            self.strips.say_unkept()
        elif not self.context.keeping.unkept:
            self.toast.show_done(self.tr("Alles is al bewaard."))

    def _show_kept(self, state: Saved, moment: datetime | None) -> None:
        before, self._kept = self._kept[1], (state, moment)
        if state is Saved.ALL and moment is not None and moment != before:
            self.toast.hide()  # one typed on: it must not lie over what one writes now
        self._show_saved()

    def _show_saved(self) -> None:
        """What is known of the last typed text; but never that all is kept beside a strip that says the opposite."""
        state, moment = self._kept
        if state is Saved.ALL and self.strips.says_unkept:
            state = Saved.FAILED
        self.topbar.saved.show_state(state, moment)

    def escape(self) -> None:
        """Closes what lies over the screen: the menu, else the toast."""
        if self.menu.isHidden():
            self.toast.hide()
        else:
            self.menu.shut()

    def open_search(self) -> None:
        """Opens the palette."""
        self._shut_menu()
        self.search.open(self.route().dossier)

    def _show_all_found(self, words: str) -> None:
        """Goes to the page with all that is found for these words."""
        route = Route(ScreenName.RESULTS)
        self._screens.hand(route, words)
        self.go(route)

    def toggle_menu(self) -> None:
        """Opens what the button Menu is for, or closes it."""
        if self.room is not Room.SINGLE:
            return
        if self.menu.isHidden():
            self.menu.open(self.navigation, self.topbar.height())
        else:
            self.menu.shut()

    def press(self, key: str, otherwise: Callable[[], None]) -> None:
        """Does what this screen has under a key, else what the key does everywhere."""
        acts = self.shown.acts() if self.shown else ()
        next((one.call for one in acts if one.key == key), otherwise)()

    def new_dossier(self) -> None:
        """Goes to the questions of a new dossier."""
        self.go(Route(ScreenName.NEW))

    def new_task(self) -> None:
        """Goes to the questions of a new task, of the dossier one is in."""
        self.go(Route(ScreenName.TASK, self.route().dossier))

    def report(self) -> None:
        """Goes to the report of the dossier one is in; elsewhere it says where reports are."""
        dossier = self.route().dossier
        if dossier is not None:
            self.go(Route(ScreenName.REPORT, dossier))
        else:
            self.toast.show_done(self.tr("Open eerst een dossier: een rapport gaat over één leerling."))

    def explain(self) -> None:
        """Shows what this screen is for."""
        ExplanationCard(self, self.route().screen).open()

    def show_keys(self) -> None:
        """Shows the keys of this screen."""
        screen = self.shown
        own = [*screen.keys()] if screen else []
        known = {key for key, _ in own}
        own += [(one.key, one.words) for one in (screen.acts() if screen else ()) if one.key and one.key not in known]
        known = {key for key, _ in own}
        everywhere = [(key, words) for key, words in shell_acts.keys_everywhere(self) if key not in known]
        KeyCard(self, own, everywhere).open()

    def _offers(self) -> tuple[Offer, ...]:
        """What the palette offers without asking the vault."""
        dossier = self.route().dossier
        screen = self.shown
        offers = (
            Offer(self.tr("Op dit scherm"), tuple(screen.acts()) if screen else ()),
            Offer(self.tr("Dit dossier"), shell_acts.of_dossier(self, dossier) if dossier else ()),
            Offer(self.tr("In een dossier"), () if dossier else of_a_dossier(self)),
            Offer(self.tr("Weergaven"), shell_acts.from_elsewhere(self, self._screens.made)),
            Offer(self.tr("Schermen"), shell_acts.places(self)),
            Offer(self.tr("Acties"), shell_acts.everywhere(self)),
            Offer(
                self.tr("Instellingen"),
                (*shell_acts.settings(self.context.preferences), *shell_acts.settings_places(self)),
            ),
        )
        return tuple(one for one in offers if one.acts)

    def _go_from_menu(self, route: Route) -> None:
        self._shut_menu()
        self.go(route)

    def _shut_menu(self) -> None:
        self.menu.shut()

    def _focus_menu_button(self) -> None:
        self.topbar.menu.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        return step(self, forward=forward) or super().focusNextPrevChild(forward)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Tells everyone how much room there is now."""
        works = self._fitting()
        if works:
            self._focus_kept.note()
            for work in works:
                work.call()
            self._focus_kept.bring_back_at_last()

    def _fit_later(self) -> None:
        """The same after other letters, in turns of the event loop: first what is around the screen."""
        self._anew.add(self._fitting())
        self._anew.start_next()

    def _fitting(self) -> tuple[Work, ...]:
        room = room_for(self.width(), Theme.current().percent)
        if room is self.room:
            return ()
        self.room = room
        calls = (self._fit_navigation, self._fit_topbar, self._fit_screens)
        return tuple(Work(call, PORTION) for call in calls)

    def _fit_navigation(self) -> None:
        self._place_navigation()
        self.navigation.fit_in(self.room)

    def _fit_topbar(self) -> None:
        self.topbar.fit_in(self.room)
        self.strips.fit_in(self.room)

    def _fit_screens(self) -> None:
        for screen in self._screens.made:
            screen.fit_in(self.room)

    def _place_navigation(self) -> None:
        """Beside the screen, or in the drawer that the button Menu opens."""
        beside = self._columns.indexOf(self.navigation) >= 0
        if self.room is Room.SINGLE and beside:
            had_focus = holds(self.navigation, QApplication.focusWidget())
            self._columns.removeWidget(self.navigation)
            self.menu.hold(self.navigation)
            if had_focus:
                self._focus_menu_button()
        elif self.room is not Room.SINGLE and not beside:
            self.menu.hide()
            self._columns.insertWidget(0, self.navigation)
            self.navigation.show()

    def _show(self, route: Route) -> None:
        self.toast.hide()
        self.strips.drop_all()  # now: what the next screen tells while it is made is to stay
        self._screens.go(route)

    def _make(self, route: Route) -> Screen:
        screen = self._makers[route.screen](self.context, route)
        screen.go.connect(self.go)
        screen.told.connect(self.tell)
        screen.done.connect(self._done)
        screen.undo_asked.connect(self.undoing.undo_last)
        screen.crumbs_changed.connect(self._show_crumbs)
        screen.fit_in(self.room)
        return screen

    def _brought(self, route: Route) -> None:
        self.navigation.show_current(route.screen)
        self._show_crumbs()

    def _show_crumbs(self) -> None:
        if self.shown is not None:
            crumbs = self.shown.crumbs()
            self.topbar.show_crumbs(crumbs)
            self.navigation.show_way(crumbs)

    def _show_user(self, user: User) -> None:
        made_up, organisation = parted(user.organisatie or "")
        about = "\n".join(part for part in (label("gebruikersrol", user.rol), organisation) if part)
        self.navigation.show_user(user.naam, about, user.soort, made_up=made_up)

    def _changed(self, result: ActResult) -> None:
        for screen in self._screens.made:
            screen.refresh(result)

    def _dates_kept(self) -> None:
        for screen in self._screens.made:
            screen.dates_kept()

    def _done(self, words: str, act: str | None) -> None:
        self.undoing.remember(act, words)
        self.toast.show_done(words, self.undoing.undo_last if act else None)
