"""The dossier: the child, the three voices, where they differ, what is missing and what happened, in one look."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.attachments.of_dossier import OfDossier
from desktop.dossier.acts import Way, afspraak_done, begin_document, documents_to_begin, to_hearing, to_main
from desktop.dossier.destroying import Destroying, destroy_act
from desktop.dossier.header import Header
from desktop.dossier.lane_cards import Lanes
from desktop.dossier.main_words import main_words
from desktop.dossier.missing import Missing
from desktop.dossier.page import DossierPage
from desktop.dossier.reading import DossierView, read_view
from desktop.dossier.timeline_card import TimelineCard
from desktop.dossier.words import age_words
from desktop.editor.found import findings, key_of, route_of
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb, Screen
from desktop.widgets.announce import announce
from desktop.widgets.arrange import clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.foot import Foot
from desktop.widgets.scroll import Scroll
from forms.definition import Form
from forms.main_document import Main
from forms.rules.steunpunt import CONSENT_RULE
from models.record.change import ActResult
from models.vault import Vault

_READ_AGAIN = 150
"""Milliseconds after an act until the case is read again: acts that follow each other are read once."""
_FIELDS = {
    Main.OPP: {"ouders": "visie_ouders", "school": "beeld"},
    Main.STEUNPUNT: {"leerling": "verhaal_leerling", "ouders": "zienswijze", "school": "toezeggingen"},
    Main.AANVRAAG: {"leerling": "leerling_mening", "ouders": "ouders_posities", "school": "waarom_deze_soort"},
}
"""Where in the document one works in first a party's words are written; those of the pupil belong to a hoormoment."""


class DossierScreen(Screen):
    """One dossier."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.view: DossierView | None = None
        self.page: DossierPage | None = None
        self._wants_focus = False
        self.destroying = Destroying(self, self.uid)
        self.attachments = OfDossier(self, self.uid)
        self._page: QVBoxLayout = down(gap=0)
        self.opp: Button | None = None
        """The button at the foot, while there is one column."""
        self._foot = Foot()
        column = down(Scroll(self._page), self._foot, gap=0)
        column.setStretch(0, 1)
        self.setLayout(column)
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
        dossiers = Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS))
        if self.view is None:
            return (dossiers, Crumb(self.tr("Dossier")))
        beeld = self.view.beeld
        return (dossiers, Crumb(beeld.leerling.naam or self.tr("Dossier"), whose=Route(ScreenName.DOSSIER, beeld.uid)))

    @override
    def regions(self) -> Sequence[QWidget]:
        page = self.page
        below = (page.documents, page.attachments) if page is not None else ()
        parts = (self.header, self.lanes, self.timeline, self.missing, *below)
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
            ("Ctrl+Return", self._main_words()),
            ("Ctrl+P", self.tr("rapport")),
            ("F8", self.tr("volgende melding")),
            ("T", self.tr("hele tijdlijn als lijst")),
            ("Ctrl+V", self.tr("een afbeelding of bestand als bijlage plakken")),
        )

    def _main_words(self) -> str:
        """What Ctrl+Enter does, as the card with the keys says it."""
        words = main_words(self.view.main) if self.view is not None else self.tr("open het OPP")
        return words[:1].lower() + words[1:]

    @override
    def acts(self) -> Sequence[Act]:
        also = self.tr("bestand pdf foto scan word")
        kinds = self.tr("begin tlv aanvraag toelaatbaarheid arrangement gesprek mdo verslag toestemming advies")
        hears = self.view is not None and self.view.main.kind is Main.OPP
        hearing = Act(self.tr("Naar het hoormoment"), self._to_hearing, "", "ear", self.tr("horen gehoord"))
        return (
            *((hearing,) if hears else ()),
            Act(self.tr("Nieuw document"), self._ask_documents, "", "plus", kinds),
            Act(self.tr("Voeg een bijlage toe"), self.attachments.ask_file, "", "paperclip", also),
            destroy_act(self.destroying),
        )

    @property
    def header(self) -> Header | None:
        """The card at the top."""
        return self.page.header if self.page is not None else None

    @property
    def lanes(self) -> Lanes | None:
        """The three voices."""
        return self.page.lanes if self.page is not None else None

    @property
    def missing(self) -> Missing | None:
        """What the rules find."""
        return self.page.missing if self.page is not None else None

    @property
    def timeline(self) -> TimelineCard | None:
        """What happened and what comes."""
        return self.page.timeline if self.page is not None else None

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        if self.page is not None:
            self.page.fit_in(room)
        self._show_foot()

    def _show(self, view: DossierView) -> None:
        changed = view != self.view
        self.view = view
        if changed or self.page is None:
            page = self.page or self._make_page()
            page.show_view(view)
            self._show_foot()
            self.crumbs_changed.emit()
        if self._wants_focus:
            self._wants_focus = False
            pupil = view.beeld.leerling
            announce(self, f"{pupil.naam}. {age_words(pupil, view.today)}")
            first = self._first_button()
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_page(self) -> DossierPage:
        page = self.page = DossierPage(self.room, self.attachments.card, letters=self.context.preferences.letter_keys)
        page.go.connect(self.go)
        page.opp_asked.connect(self._to_opp)
        page.hearing_asked.connect(self._to_hearing)
        page.filled.connect(self._fill)
        page.ticked.connect(self._tick)
        page.destroy_asked.connect(self.destroying.ask)
        page.leads.connect(self._lead)
        page.consent_asked.connect(self._to_consent)
        page.documents_wanted.connect(self._ask_documents)
        page.document_begun.connect(
            lambda name: self._ask_way(partial(begin_document, dossier=self.uid, formulier=name))
        )
        clear(self._page)
        self._page.addWidget(page)
        page.show()
        return page

    def _show_foot(self) -> None:
        """In one column the button for what one does first stays at the foot, whatever one looks at."""
        view = self.view
        if self.room is not Room.SINGLE or self.page is None or view is None:
            self.opp = None
            self._foot.hold()
            return
        if self.opp is None:
            self.opp = Button("", Kind.PRIMARY, icon="arrow-right", key="Ctrl+Return")
            self.opp.clicked.connect(self._to_opp)
            self._foot.hold(right=(self.opp,))
        self.opp.say(main_words(view.main))

    def _first_button(self) -> Button | None:
        return self.opp or (self.header.acts.opp if self.header is not None else None)

    def _fill(self, party: str) -> None:
        view = self.view
        if view is None:
            return
        fields = _FIELDS[view.main.kind]
        if party == "leerling" and party not in fields:
            self._to_hearing()
        elif party == "ouders" and not any(one.is_ouder for one in view.beeld.betrokkenen):
            self.go.emit(Route(ScreenName.PUPIL, self.uid, field="betrokkenen"))
        else:
            self._ask_way(partial(to_main, dossier=self.uid, field=fields[party]))

    def _to_opp(self) -> None:
        self._ask_way(partial(to_main, dossier=self.uid))

    def _to_consent(self) -> None:
        self._ask_way(partial(to_main, dossier=self.uid, field="toestemming"))

    def _to_hearing(self) -> None:
        self._ask_way(partial(to_hearing, dossier=self.uid))

    def _ask_documents(self) -> None:
        def offer(forms: tuple[Form, ...]) -> None:
            if self.page is not None and self.page.documents is not None:
                self.page.documents.offer(forms)

        self.context.session.ask(partial(documents_to_begin, dossier=self.uid), offer, self.told.emit, owner=self)

    def _begin_document(self, formulier: str) -> None:
        self._ask_way(partial(begin_document, dossier=self.uid, formulier=formulier))

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
        if finding is not None and finding.regel == CONSENT_RULE:
            self._to_consent()
            return
        route = route_of(self.view.found, finding) if finding else None
        if route is not None:
            self.go.emit(route)

    def _step(self, direction: int) -> None:
        if self.page is not None:
            self.page.finish()
        if self.missing is not None:
            self.missing.step(direction)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, LookupError):
            self.told.emit(error)
            return
        self.page = self.view = None
        self.crumbs_changed.emit()  # also in another window no name of a destroyed dossier stays in view
        clear(self._page)
        self._show_foot()
        back = Button(self.tr("Naar de dossiers"), Kind.PRIMARY, icon="folder")
        back.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIERS)))
        words = self.tr("Het is weggehaald, of het maken ervan is ongedaan gemaakt.")
        self._page.addWidget(EmptyState(self.tr("Dit dossier is er niet meer"), words, back, icon="folder-open"), 1)
        if self.isVisible():  # else one went on already
            back.setFocus()
