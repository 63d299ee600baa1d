"""One document of a dossier: its form a section at a time, with what is missing beside it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.document.agenda_card import AgendaCard
from desktop.document.reading import DocumentView, read_document
from desktop.editor.form_screen import FormScreen
from desktop.editor.hearings import Hearings, PointsHere, hearing_route
from desktop.editor.opp_acts import begin_hearing
from desktop.editor.view import FormView
from desktop.life.life_card import LifeCard, is_question
from desktop.life.words import step_key
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb
from desktop.tlv.routes_card import routes_card
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from forms.agenda import AGENDA, put_on_agenda
from forms.definition import Section
from forms.documents import state_words
from forms.life import only_by_a_step
from forms.life_view import LifeView
from forms.plan_points import occasion_of, points_about
from forms.request import other_routes
from models.record.change import ActResult
from models.snapshot import Document, DossierBeeld
from models.vault import Vault

_AROUND = (22, 14, 22, 0)
_TLV = "tlv"
_ELSEWHERE = "andere_route"
"""The question whether there is another way than a TLV."""
_VOICES = ("leerling_mening", "mening_leerling", "stem_leerling")
"""Questions about what the pupil thinks: there one can begin a hoormoment."""


class DocumentScreen(FormScreen):
    """A request, an arrangement, a conversation, a consent: whatever has a form and no screen of its own."""

    def __init__(self, context: Context, route: Route) -> None:
        self.life: LifeCard | None = None
        self._report: Button | None = None
        super().__init__(context, route)
        self.frame.head.say(self.tr("Document"))

    def _show_life(self, life: LifeView) -> None:
        """The bar above everything, the steps above the form. A TLV request has its life on a screen of its own."""
        if life.document.soort == _TLV:
            return
        if self.life is None:
            self.life = LifeCard(self.context)
            self.life.done.connect(self.done)
            self.life.told.connect(self.told)
            self.life.go.connect(self.go)
            self.life.asking.connect(self._give_way)
            self.frame.below_head.addWidget(self.life.bar)
            self.frame.above_sheet.addWidget(self.life)
            self._fit_life()
        self.life.show_life(life)

    def _give_way(self) -> None:
        """While a step is filled in its button is the one the page goes on with."""
        if self._report is not None:
            self._report.lead(self.life is None or not self.life.is_asking)
            self.frame.head.turn()  # the button is as wide as its key now, and stands at the edge

    def _fit_life(self) -> None:
        if self.life is not None:
            single = self.room is Room.SINGLE
            self.frame.above_sheet.setContentsMargins(*((0, 0, 0, 0) if single else _AROUND))

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self._fit_life()

    @override
    def route(self) -> Route:
        here = super().route()
        return self.life.at_question(here) if self.life is not None else here

    @override
    def focus_above(self, route: Route) -> bool:
        """Goes back to a question of the step that is being filled in; the steps are not shown yet on coming back."""
        view = self.view
        if is_question(route) and self.life is None and isinstance(view, DocumentView) and view.life is not None:
            self._show_life(view.life)
        return self.life is not None and self.life.go_to(route)

    @override
    def skipped(self, section: Section) -> tuple[str, ...]:
        """State and course are shown above the form; they change by taking a step."""
        soort = self.view.definition.soort if self.view is not None else ""
        return tuple(one.id for one in section.veld if only_by_a_step(soort, one.id))

    @override
    def head_of(self, section: Section, view: FormView) -> object:
        if not isinstance(view, DocumentView) or view.document is None:
            return None
        return view.points, view.beeld.hoormomenten(view.document), other_routes(view.document)

    @override
    def above_form(self, section: Section, view: FormView) -> Sequence[QWidget]:
        """What is open for the agenda of a conversation to come; being heard; what was said of this part."""
        if not isinstance(view, DocumentView) or view.document is None:
            return ()
        above: list[QWidget] = []
        if _asks(section, _ELSEWHERE) and (routes := other_routes(view.document)):
            above.append(routes_card(routes))
        if view.points and _asks(section, AGENDA):
            card = AgendaCard(view.points)
            card.wanted.connect(lambda: self._put_on_agenda(view))
            above.append(card)
        if any(_asks(section, one) for one in _VOICES) and occasion_of(view.beeld, view.document.uid):
            above.append(self._hearings(view.beeld, view.document))
        points = points_about(view.beeld, view.document, section.id)
        if points:
            said = PointsHere(view.beeld, points)
            said.go.connect(self.go)
            above.append(said)
        return above

    def _hearings(self, beeld: DossierBeeld, document: Document) -> Hearings:
        """The hoormomenten for this document, and beginning one."""
        hearings = Hearings(beeld, document, can_add=True)
        hearings.rows.chosen.connect(lambda at: self.go.emit(hearing_route(beeld, hearings.moments[at])))
        call = partial(begin_hearing, dossier=beeld.uid, document=document.uid)
        hearings.add.clicked.connect(
            lambda: self.context.session.ask(call, self._hearing_begun, self.told.emit, owner=self)
        )
        return hearings

    def _hearing_begun(self, answer: tuple[str, ActResult | None]) -> None:
        self.context.session.tell(answer[1])
        self.go.emit(Route(ScreenName.HEARING, self._route.dossier, answer[0]))

    def _put_on_agenda(self, view: DocumentView) -> None:
        def put(result: ActResult | None) -> None:
            self.done.emit(self.tr("Op de agenda gezet."), result.uid if result else None)
            self.show_route(self._route.at(field=AGENDA))

        talk, dossier = view.document_uid or "", view.beeld.uid
        self.context.session.act(
            lambda vault: put_on_agenda(vault, dossier, talk, view.points), put, self.told.emit, owner=self
        )

    @override
    def reading(self) -> Callable[[Vault], FormView]:
        dossier, document, today = self._route.dossier or "", self._route.document or "", self.context.session.today()
        return lambda vault: read_document(vault, dossier, document, today)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        dossiers = Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS))
        if self.view is None:
            return (dossiers, Crumb(self.tr("Document")))
        name = self.view.beeld.leerling.naam or self.tr("Dossier")
        back = Route(ScreenName.DOSSIER, self._route.dossier)
        return (dossiers, Crumb(name, back), Crumb(self.view.definition.titel))

    @override
    def sections(self) -> tuple[Section, ...]:
        """All of them: here the first holds what is asked, who was there, on which day."""
        return self.view.definition.sectie if self.view is not None else ()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        overview = self.view is not None and _is_overview(self.view)
        on = ("Ctrl+Return", self.tr("verzuim in één blik") if overview else self.tr("rapporten van dit dossier"))
        return (step_key() if self.life is not None and self.life.is_asking else on, *super().keys())

    @override
    def show_heading(self, view: FormView) -> None:
        self.frame.head.say(view.definition.titel)
        chips: list[Chip] = []
        if view.document is not None and (state := state_words(view.definition, view.document)):
            # As in the list of differences: one that is open is seen to be.
            is_open = view.document.soort == "verschil" and view.document.antwoorden.tekst("status") == "open"
            chips.append(Chip(state, *(("amber", "scale") if is_open else ("grey", "circle-dot"))))
        if isinstance(view, DocumentView) and view.life is not None:
            self._show_life(view.life)
            if self.life is not None:
                chips = []
        overview = _is_overview(view)
        words = self.tr("Verzuim in één blik") if overview else self.tr("Naar de rapporten")
        sign = "calendar-days" if overview else "file-text"
        report = Button(words, Kind.PRIMARY, icon=sign, key="Ctrl+Return")
        report.clicked.connect(lambda: self.go.emit(_to_report(view)))
        self.frame.show_beside(tuple(chips), (report,))
        self._report = report
        self._give_way()


_OWN_PAPER = {"gesprek": "school", "arrangement": "school", "tlv": "school", "verschil": "geschillencommissie"}
"""Documents that are a report of their own at a school, and the reader whose copy is looked at first."""


def _is_overview(view: FormView) -> bool:
    """Whether what is filled in here is no paper, but is told in one look."""
    return view.document is not None and view.document.soort == "verzuim"


def _to_report(view: FormView) -> Route:
    """The reports of the dossier, with the one of this document in front where there is one."""
    document, uid = view.document, view.beeld.uid
    if _is_overview(view):
        return Route(ScreenName.ABSENCE, uid)
    reader = _OWN_PAPER.get(document.soort) if document is not None else None
    if document is None or reader is None or view.beeld.organisatie.soort != "school":
        return Route(ScreenName.REPORT, uid)
    sent = document.antwoorden.codes("verzonden_aan")  # minutes, to whom they go
    if "ouder_met_gezag" in sent:
        reader = "ouders"
    elif "leerling" in sent:
        reader = "leerling"
    return Route(ScreenName.REPORT, uid, section=reader, row=document.uid)


def _asks(section: Section, field: str) -> bool:
    return any(one.id == field for one in section.veld)
