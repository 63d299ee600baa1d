"""The dossier: the child, the three voices, where they differ, what is missing and what happened, in one look."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.dossier.acts import Way, afspraak_done, to_hearing, to_opp
from desktop.dossier.header import Header
from desktop.dossier.lane_cards import Lanes
from desktop.dossier.missing import Missing
from desktop.dossier.reading import DossierView, read_view
from desktop.dossier.timeline_card import TimelineCard
from desktop.dossier.words import age_words, day_words
from desktop.editor.found import findings, key_of, route_of, shown_findings
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.scroll import Scroll
from desktop.widgets.strip import Strip
from forms.lanes import Verschil
from models.record.change import ActResult
from models.vault import Vault

_READ_AGAIN = 150
"""Milliseconds after an act until the case is read again: acts that follow each other are read once."""
_FIELDS = {"ouders": "visie_ouders", "school": "beeld"}
"""Where in the OPP a party's words are written; those of the pupil belong to a hoormoment."""


class DossierScreen(Screen):
    """One dossier."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.view: DossierView | None = None
        self.header: Header | None = None
        self.lanes: Lanes | None = None
        self.missing: Missing | None = None
        self.timeline: TimelineCard | None = None
        self._wants_focus = False
        self._gone = False
        self._page: QVBoxLayout = down(STRETCH, gap=14, margins=(28, 18, 28, 20))
        self.setLayout(down(Scroll(self._page), gap=0))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_READ_AGAIN)
        self._again.timeout.connect(self.read)
        for key, step in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(key), self, partial(self._step, step))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def uid(self) -> str:
        """The dossier that is shown."""
        return self._route.dossier or ""

    def read(self) -> None:
        """Reads the dossier anew."""
        uid, today = self.uid, self.context.session.today()
        self.context.session.ask(lambda vault: read_view(vault, uid, today), self._show, self._failed, owner=self)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        name = self.view.beeld.leerling.naam if self.view is not None else ""
        return (Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)), Crumb(name or self.tr("Dossier")))

    @override
    def regions(self) -> Sequence[QWidget]:
        parts = (self.header, self.lanes, self.missing, self.timeline)
        return tuple(one for one in parts if one is not None) or (self,)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        self.read()

    @override
    def refresh(self, result: ActResult) -> None:
        if self.uid in result.dossiers and self.isVisible():
            self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl+Return", self.tr("open het OPP, of begin er een")),
            ("Ctrl+P", self.tr("rapport")),
            ("F8", self.tr("volgende melding")),
            ("T", self.tr("hele tijdlijn als lijst")),
        )

    def _show(self, view: DossierView) -> None:
        changed = view != self.view
        self.view = view
        if changed or self._gone:
            self._gone = False
            focused = self._focused_name()
            self._build(view)
            self._focus_again(focused)
            self.crumbs_changed.emit()
        if self._wants_focus:
            self._wants_focus = False
            pupil = view.beeld.leerling
            announce(self, f"{pupil.naam}. {age_words(pupil, view.today)}")
            if self.header is not None:
                self.header.acts.opp.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, view: DossierView) -> None:
        clear(self._page)
        self.header = Header(view)
        self.header.go.connect(self.go)
        self.header.opp_asked.connect(self._to_opp)
        self.header.hearing_asked.connect(self._to_hearing)
        self.lanes = Lanes(view)
        self.lanes.filled.connect(self._fill)
        self.lanes.more_asked.connect(self._fill)
        self.lanes.gezag_asked.connect(lambda: self.go.emit(Route(ScreenName.PUPIL, self.uid, field="gezagsituatie")))
        self.lanes.ticked.connect(self._tick)
        self.missing = Missing(shown_findings(view.found))
        self.missing.leads.connect(self._lead)
        self.timeline = TimelineCard(view)
        self.timeline.go.connect(self.go)
        above = [self._closed(view)] if self._has_left(view) else []
        for part in (*above, self.header, self.lanes, *self._differences(view), self.missing, self.timeline):
            self._page.addWidget(part)
            part.show()
        self._page.addStretch(1)

    def _has_left(self, view: DossierView) -> bool:
        left = view.beeld.leerling.uitschrijfdatum
        return left is not None and left <= view.today

    def _closed(self, view: DossierView) -> Strip:
        left = view.beeld.leerling.uitschrijfdatum
        words = self.tr("Uitgeschreven op {day}.").format(day=day_words(left)) if left else ""
        if view.bewaren_tot is None:
            return Strip("accent", words, icon="archive-restore")
        keep = self.tr("Bewaar dit dossier tot {day}; daarna moet het weg.").format(day=day_words(view.bewaren_tot))
        return Strip("accent", keep, words, icon="archive-restore")

    def _differences(self, view: DossierView) -> tuple[Strip, ...]:
        return tuple(self._difference(one) for one in view.differences)

    def _difference(self, one: Verschil) -> Strip:
        look = Button(self.tr("Bekijk verschil"), Kind.GHOST, icon="arrow-right", small=True)
        look.setAccessibleName(self.tr("Bekijk verschil: {words}").format(words=one.tekst))
        place = Route(ScreenName.OPP, self.uid, one.document_uid, field="instemmingen")
        look.clicked.connect(lambda: self.go.emit(place))
        words = self.tr("Verschil: {words}").format(words=one.tekst)
        return Strip("amber", words, "", look, icon="scale")

    def _fill(self, party: str) -> None:
        view = self.view
        if view is None:
            return
        if party == "leerling":
            self._to_hearing()
        elif party == "ouders" and not any(one.is_ouder for one in view.beeld.betrokkenen):
            self.go.emit(Route(ScreenName.PUPIL, self.uid, field="betrokkenen"))
        else:
            self._ask_way(partial(to_opp, dossier=self.uid, field=_FIELDS[party]))

    def _to_opp(self) -> None:
        self._ask_way(partial(to_opp, dossier=self.uid))

    def _to_hearing(self) -> None:
        self._ask_way(partial(to_hearing, dossier=self.uid))

    def _ask_way(self, call: Callable[[Vault], Way]) -> None:
        self.context.session.ask(call, self._take, self.told.emit, owner=self)

    def _take(self, way: Way) -> None:
        self.context.session.tell(way.result)
        self.go.emit(way.route)
        if way.words:
            self.done.emit(way.words, way.result.uid if way.result else None)

    def _tick(self, row: str) -> None:
        today = self.context.session.today()
        self.context.session.act(
            lambda vault: afspraak_done(vault, self.uid, row, today), self._ticked, self.told.emit, owner=self
        )

    def _ticked(self, result: ActResult | None) -> None:
        self.done.emit(self.tr("Afspraak gedaan."), result.uid if result else None)

    def _lead(self, key: str) -> None:
        if self.view is None:
            return
        finding = next((one for one in findings(self.view.found) if key_of(one) == key), None)
        route = route_of(self.view.found, finding) if finding else None
        if route is not None:
            self.go.emit(route)

    def _step(self, direction: int) -> None:
        if self.missing is not None:
            self.missing.step(direction)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, LookupError):
            self.told.emit(error)
            return
        self._gone = True
        self.header = self.lanes = self.missing = self.timeline = None
        clear(self._page)
        back = Button(self.tr("Naar de dossiers"), Kind.PRIMARY, icon="folder")
        back.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIERS)))
        words = self.tr("Het is weggehaald, of het maken ervan is ongedaan gemaakt.")
        self._page.addWidget(EmptyState(self.tr("Dit dossier is er niet meer"), words, back, icon="folder-open"), 1)
        back.setFocus()

    def _focused_name(self) -> str:
        """What had the focus on this screen, by its accessible name; empty when it was elsewhere."""
        focused = QApplication.focusWidget()
        return focused.accessibleName() if focused is not None and self.isAncestorOf(focused) else ""

    def _focus_again(self, name: str) -> None:
        """Gives the focus to what has that name now, else to the first button: it is never lost."""
        if not name:
            return
        same = (one for one in self.findChildren(QWidget) if one.accessibleName() == name and one.isVisibleTo(self))
        reachable = (one for one in same if one.focusPolicy() != Qt.FocusPolicy.NoFocus)
        found = next(reachable, self.header.acts.opp if self.header is not None else None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
