"""The OPP: written in pieces over days, heard, talked over, vastgesteld per part, bijgesteld as a new version."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.editor.comparing import Comparing
from desktop.editor.form_screen import FormScreen
from desktop.editor.found import key_of
from desktop.editor.hearings import Hearings, PointsHere, hearing_route, pupil_words
from desktop.editor.not_needed import NotNeeded
from desktop.editor.opp_acts import begin_hearing, bijstellen, take_words, vaststellen
from desktop.editor.opp_words import SECTION_OF_STEP, part_chip, part_words, stage_line, version_chip
from desktop.editor.section_form import SectionForm
from desktop.editor.vaststellen import Answer, VaststelDialog, forget_answer
from desktop.editor.view import FormView, read_opp
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb
from desktop.widgets.button import Button, Kind
from desktop.widgets.head import GIVES_WAY, SHORTER
from desktop.widgets.stages import StageBar
from desktop.widgets.strip import Strip
from desktop.widgets.text import at_start
from forms.definition import Section
from forms.heard_words import heard_words
from forms.places import to_explain
from forms.plan_points import points_about
from forms.rules.bevinding import Bevinding
from forms.stages import SectionState
from forms.stages import Stage as Step
from models.actions.opp import naar_overleg
from models.record.change import ActResult
from models.snapshot import Document, Veldwaarden
from models.vault import Vault

_NOTHING = Veldwaarden()
_FROM_HEARINGS = ("hoormomenten", "invloed_punten")


class OppScreen(FormScreen):
    """One version of an OPP; without a document the newest."""

    def __init__(self, context: Context, route: Route) -> None:
        self.comparing: Comparing | None = None
        self._stages = StageBar()
        self._vaststel_strip: Strip | None = None
        self._said: object = None
        self._hearings: Hearings | None = None
        self._taking = False
        super().__init__(context, route)
        self._stages.chosen.connect(self._open_step)
        self.frame.head.say(self.tr("Ontwikkelingsperspectief"))
        self.frame.below_head.addWidget(self._stages)

    def _compares(self) -> Comparing:
        """Made when one begins to compare."""
        if self.comparing is None:
            self.comparing = Comparing(self, self.context)
            self.comparing.changed.connect(self._show_compared)
            self.comparing.told.connect(self.told)
            self.comparing.done.connect(self.done)
            self.frame.below_head.addWidget(self.comparing.bar)
        return self.comparing

    @override
    def show_view(self, view: FormView) -> None:
        super().show_view(view)
        if self._taking and self.form is not None and view.document and not heard_words(view.beeld, view.document):
            self._taking = False  # only now: a field that has the focus keeps what one sees in it
            self.form.focus_first()
        if self.comparing is not None:
            self.comparing.read_again()

    @override
    def reading(self) -> Callable[[Vault], FormView]:
        dossier, document, today = self._route.dossier or "", self._route.document, self.context.session.today()
        return lambda vault: read_opp(vault, dossier, document, today)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        if self.view is None:
            return (Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)), Crumb(self.tr("OPP")))
        name = self.view.beeld.leerling.naam or self.tr("Dossier")
        back = Route(ScreenName.DOSSIER, self._route.dossier)
        return (Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)), Crumb(name, back), Crumb(self.tr("OPP")))

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl+Return", self.tr("naar overleg, vaststellen of bijstellen")),
            ("Ctrl+D", self.tr("vergelijken")),
            *super().keys(),
        )

    @override
    def show_heading(self, view: FormView) -> None:
        version = view.document
        if version is None:
            return
        self._show_acts(view, version)
        self._stages.show_stages(stage_line(view, adult=self._adult(view)))
        self._show_vastgesteld(view)

    def _show_acts(self, view: FormView, version: Document) -> None:
        """The chip and the buttons, made anew only when they say something else: every pause in typing comes here."""
        newer = next((one for _, one in view.beeld.versies() if one.vorige_uid == version.uid), None)
        previous = view.previous.nummer if view.previous else None
        comparing = self.comparing is not None and self.comparing.on
        adult = self._adult(view)
        bare = replace(version, antwoorden=_NOTHING, tabellen={})
        said = (comparing, previous, newer.uid if newer else None, adult, bare)
        if said == self._said:
            return
        self._said = said
        buttons: list[QWidget] = []
        if self.comparing is not None and self.comparing.on:
            words = self.tr("Sluit vergelijking")
        elif view.previous is not None:
            words = self.tr("Vergelijk met versie {number}").format(number=view.previous.nummer)
        else:
            words = self.tr("Vergelijk")
        compare = Button(words, icon="git-compare", key="Ctrl+D")
        if comparing or previous is not None:
            compare.setProperty(SHORTER, self.tr("Vergelijk niet") if comparing else self.tr("Vergelijk"))
        compare.clicked.connect(lambda: self._compares().toggle(self.view or view))
        buttons.append(compare)
        undo = Button(self.tr("Ongedaan"), icon="undo-2", shown_key="Ctrl+Z")
        undo.setProperty(GIVES_WAY, True)
        undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # who points stays in the field that is undone
        undo.clicked.connect(self._undo)
        buttons.append(undo)
        if newer is not None:
            act = Button(
                self.tr("Naar versie {number}").format(number=newer.nummer),
                Kind.PRIMARY,
                icon="arrow-right",
                key="Ctrl+Return",
            )
            act.clicked.connect(lambda: self.go.emit(Route(ScreenName.OPP, view.beeld.uid, newer.uid)))
        elif version.geheel_vastgesteld:
            act = Button(self.tr("Bijstellen"), Kind.PRIMARY, icon="pencil", key="Ctrl+Return")
            act.clicked.connect(self._bijstellen)
        elif version.status in (None, "concept"):
            act = Button(self.tr("Naar overleg"), Kind.PRIMARY, icon="arrow-right", key="Ctrl+Return")
            act.clicked.connect(self._to_parents)
        else:
            act = Button(self.tr("Vaststellen"), Kind.PRIMARY, icon="stamp", key="Ctrl+Return")
            act.clicked.connect(self._ask)
        self.frame.show_beside((version_chip(version, adult=adult),), (*buttons, act))

    @override
    def skipped(self, section: Section) -> tuple[str, ...]:
        return _FROM_HEARINGS

    @override
    def section_marks(self, section: Section, view: FormView) -> Sequence[QWidget]:
        chip = part_chip(section.opp_deel, view.document)
        return (chip,) if chip else ()

    @override
    def above_form(self, section: Section, view: FormView) -> Sequence[QWidget]:
        version = view.document
        if version is None:
            return ()
        above: list[QWidget] = []
        if section.id == "stem":
            hearings = Hearings(view.beeld, version, can_add=not view.frozen >= {"hulpvraag"})
            hearings.add.clicked.connect(self._begin_hearing)
            hearings.take.clicked.connect(self._take_words)
            hearings.rows.chosen.connect(lambda at: self.go.emit(hearing_route(view.beeld, hearings.moments[at])))
            self._hearings = hearings
            above.append(hearings)
        elif section.id == "handelingsdeel":
            lead = Button(self.tr("Hoormoment"), Kind.GHOST, small=True)
            lead.clicked.connect(lambda: self.open_section("stem"))
            words = pupil_words(view.beeld, version, lead)
            above += [words] if words else []
        points = points_about(view.beeld, version, section.id)
        if points:
            said = PointsHere(view.beeld, points)
            said.go.connect(self.go)
            above.append(said)
        state = next((one for one in view.sections if one.section.id == section.id), None)
        if state is not None and state.state in (SectionState.NIET_NODIG, SectionState.NIET_BEGONNEN):
            above.append(NotNeeded(view, state, self.filling(view), self.context, self.told.emit))
        return above

    @override
    def focus_above(self, route: Route) -> bool:
        hearings = self._hearings
        if route.field not in _FROM_HEARINGS or hearings is None or not isValid(hearings):
            return False
        return hearings.focus_first()

    @override
    def head_of(self, section: Section, view: FormView) -> object:
        version = view.document
        if version is None:
            return None
        state = next((one.state for one in view.sections if one.section.id == section.id), None)
        words = version.antwoorden.waarde("inbreng_leerling")
        taken = tuple(heard_words(view.beeld, version))
        return version.delen, view.beeld.hoormomenten(version), state, version.rijen("sectie_status"), words, taken

    @override
    def built(self, form: SectionForm) -> None:
        if self.comparing is not None:
            form.put_since_back.connect(self.comparing.put_back)
            form.compare(self.comparing.on, self.comparing.since)

    def _show_compared(self) -> None:
        comparing = self._compares()
        if self.form is not None:
            self.form.put_since_back.connect(comparing.put_back, Qt.ConnectionType.UniqueConnection)
            self.form.compare(comparing.on, comparing.since)
        if self.view is not None:
            self.show_heading(self.view)

    def _undo(self) -> None:
        """As the key: first what was typed or chosen in the field one is at, and else the last act."""
        if self.form is None or not self.form.undo_last():
            self.undo_asked.emit()

    def _adult(self, view: FormView) -> bool:
        return view.beeld.leerling.meerderjarig(self.context.session.today())

    def _open_step(self, place: int) -> None:
        view = self.view
        if view is None:
            return
        step = view.stages[place].stage
        if step is Step.VASTSTELLEN and view.document is not None and not view.document.geheel_vastgesteld:
            self._ask()
        elif step is Step.TERUGKOPPELEN and view.document and (moment := to_explain(view.beeld, view.document)):
            # One explains in the hoormoment; in the plan stand the words of the pupil, locked by then.
            self.go.emit(hearing_route(view.beeld, moment).at(field="uitgelegd_op"))
        elif step in SECTION_OF_STEP:
            self.open_section(SECTION_OF_STEP[step])
        else:
            done = (SectionState.VOLLEDIG, SectionState.NIET_NODIG)
            shown = [one.id for one in self.sections()]
            rest = [one.section.id for one in view.sections if one.section.id in shown and one.state not in done]
            self.open_section(rest[0] if rest else shown[0])

    def _to_parents(self) -> None:
        """From now on the concept is talked over: to the part in which what the parents say gets its place."""
        view = self.view
        if view is not None and view.document is not None:
            call = partial(naar_overleg, dossier=view.beeld.uid, document=view.document.uid)
            self.context.keeping.flush()
            self.context.session.act(call, self._is_with_parents, self.told.emit, owner=self)

    def _is_with_parents(self, result: ActResult | None) -> None:
        said = self.tr("In overleg met ouders. Met Ctrl+P maak je voor hen het concept op papier.")
        if self.view is not None and self._adult(self.view):
            said = self.tr("In overleg met de leerling zelf. Met Ctrl+P maak je het concept op papier.")
        self.done.emit(said, result.uid if result is not None else None)
        self.open_section(SECTION_OF_STEP[Step.OVERLEG])

    def _ask(self) -> None:
        """Keeps what was typed, reads once more, and then asks."""
        self.context.keeping.flush(
            lambda: self.context.session.ask(self.reading(), self._ask_about, self.told.emit, owner=self)
        )

    def _ask_about(self, view: FormView) -> None:
        self.show_view(view)
        if (unread := self._typed_and_no_value(view)) is not None:
            self.show_route(unread)  # what is wrong stands at the field: fixed, it would be lost
            return
        session = self.context.session
        asking = VaststelDialog(view, session.today(), session.user_name, self.context.keeping)
        asking.decided.connect(self._decided)
        asking.place_asked.connect(self._go_to)
        asking.open_over(self)

    def _typed_and_no_value(self, view: FormView) -> Route | None:
        known = {one.id for one in view.definition.fields()}
        places = [one for one in self.context.keeping.unfinished(view.document_uid or "") if one[1] in known]
        if not places:
            return None
        _, field, *cell = places[0]
        row, column = cell or (None, None)
        return Route(ScreenName.OPP, view.beeld.uid, view.document_uid, field=field, row=row, column=column)

    def _go_to(self, finding: Bevinding) -> None:
        self._lead(key_of(finding))

    def _decided(self, answer: Answer) -> None:
        if self.view is not None and self.view.document is not None:
            call = partial(vaststellen, dossier=self.view.beeld.uid, document=self.view.document.uid, answer=answer)
            self.context.session.act(call, partial(self._is_vastgesteld, answer), self.told.emit, owner=self)

    def _is_vastgesteld(self, answer: Answer, result: ActResult | None) -> None:
        forget_answer(self.context.keeping, self._document_uid(), answer)
        self.done.emit(self.tr("{part} vastgesteld.").format(part=at_start(part_words(answer.deel))), None)

    def _document_uid(self) -> str:
        return (self.view.document_uid if self.view is not None else None) or ""

    def _bijstellen(self) -> None:
        if self.view is not None and self.view.document is not None:
            call = partial(bijstellen, dossier=self.view.beeld.uid, document=self.view.document.uid)
            self.context.session.ask(call, self._bijgesteld, self.told.emit, owner=self)

    def _bijgesteld(self, answer: tuple[str, ActResult | None]) -> None:
        self.context.session.tell(answer[1])
        self.go.emit(Route(ScreenName.OPP, self._route.dossier, answer[0]))

    def _begin_hearing(self) -> None:
        if self.view is not None and self.view.document is not None:
            call = partial(begin_hearing, dossier=self.view.beeld.uid, document=self.view.document.uid)
            self.context.session.ask(call, self._hearing_begun, self.told.emit, owner=self)

    def _hearing_begun(self, answer: tuple[str, ActResult | None]) -> None:
        self.context.session.tell(answer[1])
        self.go.emit(Route(ScreenName.HEARING, self._route.dossier, answer[0]))

    def _take_words(self) -> None:
        """Keeps what was typed, and puts the pupil's words from the hoormomenten in what is empty then."""
        if self.view is not None and self.view.document is not None:
            call = partial(take_words, dossier=self.view.beeld.uid, document=self.view.document.uid)
            self.context.keeping.flush()
            self._taking = True
            self.context.session.act(call, self._words_taken, self.told.emit, owner=self)

    def _words_taken(self, result: ActResult | None) -> None:
        said = self.tr("De woorden uit het hoormoment staan in het OPP.")
        self.done.emit(said, result.uid if result is not None else None)

    def _show_vastgesteld(self, view: FormView) -> None:
        version = view.document
        if self._vaststel_strip is not None:
            self._vaststel_strip.deleteLater()
            self._vaststel_strip = None
        if version is None or not version.geheel_vastgesteld:
            return
        days = [one.vastgesteld_op for one in version.delen]
        day = max(days)
        words = self.tr("Vastgesteld op {day}. Bijstellen maakt versie {number}.").format(
            day=f"{day.day}-{day.month}-{day.year}", number=(version.nummer or 0) + 1
        )
        self._vaststel_strip = Strip("accent", words, icon="lock")
        self.frame.below_head.addWidget(self._vaststel_strip)
