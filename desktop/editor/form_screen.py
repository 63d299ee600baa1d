"""A screen that edits one form of one case. Subclasses say which form is read and what stands in the heading."""

from abc import abstractmethod
from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.editor.found import findings, key_of, route_of, shown_aside, shown_findings
from desktop.editor.frame import EditorFrame
from desktop.editor.reading_screen import ReadingScreen
from desktop.editor.section_form import SectionForm
from desktop.editor.section_lines import letter_and_name, section_lines
from desktop.editor.view import FormView
from desktop.shell.room import Room
from desktop.shell.route import Route
from desktop.shell.screen import Context
from desktop.turns import Turns
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, clear
from desktop.widgets.findings import FindingsPanel
from desktop.widgets.portions import PORTION, Portions, Work
from forms.definition import Section
from forms.stages import SectionState, asked_in
from models.actions.aside import lay_aside, take_back


class FormScreen(ReadingScreen):
    """One form: a section at a time, with the findings beside it."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.form: SectionForm | None = None
        self._section: str | None = route.section
        self._head: object = None
        self._around = Portions(self)
        self._wanted: Route | None = route
        self._findings = FindingsPanel()
        self._findings.leads.connect(self._lead)
        self._findings.aside_asked.connect(self._lay_aside)
        self._findings.back_asked.connect(self._take_back)
        self._findings.reason_typed.connect(self._hold_reason)
        self.frame = EditorFrame(self._findings)
        self.frame.section_chosen.connect(self.open_section)
        self.setLayout(across(self.frame))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._frame_findings)
        for key, act in self._own_keys().items():
            QShortcut(QKeySequence(key), self, act)  # of the window: also for who stands in navigation or top bar
        self.read()

    @abstractmethod
    def show_heading(self, view: FormView) -> None:
        """Shows title, chips and buttons for a view."""

    def skipped(self, section: Section) -> tuple[str, ...]:
        """Fields of a section that stand elsewhere on this screen."""
        return ()

    def above_form(self, section: Section, view: FormView) -> Sequence[QWidget]:
        """What stands between the heading of a section and its questions."""
        return ()

    def focus_above(self, route: Route) -> bool:
        """Puts the focus on a field that stands above the questions; answers whether it is there."""
        return False

    def section_marks(self, section: Section, view: FormView) -> Sequence[QWidget]:
        """What stands beside the heading of a section."""
        return ()

    def head_of(self, section: Section, view: FormView) -> object:
        """What `section_marks` and `above_form` depend on: only when it differs are they made anew."""
        return None

    def open_section(self, uid: str) -> None:
        """Opens a section; what was typed in the one before is kept first."""
        self.context.keeping.flush()
        if self.view is not None and uid != self._section:
            self._section = uid
            Turns.of_program().darken(self)
            self._build()
            if self.form is not None:
                self.form.focus_first()

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self.frame.fit_in(room)

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.frame.form_card, self._findings, self.frame.sections)

    @override
    def first_focus(self) -> None:
        if self.form is not None:
            self.form.focus_first()

    @override
    def route(self) -> Route:
        base = Route(self._route.screen, self._route.dossier, self._route.document, self._section)
        place = self.form.place() if self.form is not None else None
        if place is None:
            return base
        field, row, column, cursor = place
        return base.at(field=field, row=row, column=column, cursor=cursor)

    @override
    def show_route(self, route: Route) -> None:
        if self.view is None or self.form is None:
            self._wanted = route
            return
        section = self._section_of(route) or self._section
        if section != self._section:
            self.context.keeping.flush()
            self._section = section
            self._build()
        if not (route.field and (self.form.focus_place(route) or self.focus_above(route))):
            self.form.focus_first()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Alt+Up", self.tr("vorig onderdeel")),
            ("Alt+Down", self.tr("volgend onderdeel")),
            ("F8", self.tr("volgende melding")),
            ("Shift+F8", self.tr("vorige melding")),
            ("Alt+Return", self.tr("menu van een veld: geschiedenis en terugzetten")),
            ("Ctrl+Tab", self.tr("een tab in een lange tekst")),
        )

    def sections(self) -> tuple[Section, ...]:
        """The sections that are shown: those with a heading of their own that are asked of this schoolsoort."""
        view = self.view
        if view is None:
            return ()
        sector = view.beeld.leerling.schoolsoort
        return tuple(one for one in view.definition.sectie if one.id != "kop" and asked_in(one, sector))

    def _own_keys(self) -> dict[str, Callable[[], None]]:
        return {
            "Alt+Up": lambda: self._step_section(-1),
            "Alt+Down": lambda: self._step_section(1),
            "F8": lambda: self._findings.step(1),
            "Shift+F8": lambda: self._findings.step(-1),
        }

    @override
    def show_view(self, view: FormView) -> None:
        first = self.view is None
        self.view = view
        if first:
            self._wanted = _where_to_begin(self._wanted or self._route, view)
            names = [one.id for one in self.sections()]
            wanted = self._section_of(self._wanted) if self._wanted else None
            self._section = wanted or (self._section if self._section in names else names[0])
            self._build()
        elif self.form is not None:
            self.form.show_view(view)
        self._show_section_head()
        self.crumbs_changed.emit()
        self._around.drop(self)
        around = (self._show_heading, self._show_sections, self._show_found)
        self._around.add(Work(one, PORTION, self) for one in around)  # a turn for each
        if first and self.isVisible():
            wanted_route, self._wanted = self._wanted, None
            self.show_route(wanted_route or self._route)
        if first:
            self._around.start_next()
        else:
            self._around.finish()

    @override
    def show_typed(self) -> None:
        if self.view is not None and self.form is not None:
            self.form.show_view(self.view)

    def _show_heading(self) -> None:
        if self.view is not None:
            self.show_heading(self.view)

    def _show_sections(self) -> None:
        if self.view is not None:
            self.frame.show_sections(section_lines(self.view, self.sections()), self._section)

    def _show_found(self) -> None:
        if self.view is not None:
            self._show_findings(self.view)
            self.frame.count_findings()

    def _show_findings(self, view: FormView) -> None:
        found = shown_findings(view)
        self._findings.say_empty(self._nothing_found(view))
        self._findings.show_findings(found, shown_aside(view), in_turns=True)
        for one in found:
            if one.may_aside:
                self._findings.type_reason(one.key, self.context.keeping.draft(_reason_key(one.key)))

    def _nothing_found(self, view: FormView) -> str | None:
        """What is said where the rules find nothing: of a form that is not filled in, not that all of it is there."""
        waits = sum(one.state is SectionState.NIET_BEGONNEN for one in view.sections)
        if not waits:
            return None
        if waits == 1:
            return self.tr("De wet vraagt hier nu niets. Nog niet begonnen: 1 onderdeel.")
        return self.tr("De wet vraagt hier nu niets. Nog niet begonnen: {count} onderdelen.").format(count=waits)

    def _hold_reason(self, key: str, words: str) -> None:
        """What is typed as a reason is held, also through a lock, until it is kept or left."""
        if words:
            self.context.keeping.hold_draft(_reason_key(key), words)
        else:
            self.context.keeping.forget(_reason_key(key))

    def _lay_aside(self, key: str, reason: str) -> None:
        view = self.view
        finding = next((one for one in findings(view) if key_of(one) == key), None) if view else None
        if view is None or finding is None:
            return
        self.context.keeping.forget(_reason_key(key))
        dossier, today = view.beeld.uid, self.context.session.today()
        self.context.session.act(
            lambda vault: lay_aside(
                vault, dossier, finding.regel, finding.document_uid, finding.onderwerp_uid, reason, today
            ),
            lambda result: self.done.emit(
                self.tr("Opzijgelegd. Het komt terug als de tekst verandert."), result.uid if result else None
            ),
            self.told.emit,
            owner=self,
        )
        self._findings.setFocus()
        self._findings.focus_first()

    def _take_back(self, uid: str) -> None:
        view = self.view
        if view is not None:
            dossier = view.beeld.uid
            self.context.session.act(lambda vault: take_back(vault, dossier, uid), failed=self.told.emit, owner=self)
            self._findings.focus_first()

    def _build(self) -> None:
        view = self.view
        section = next((one for one in self.sections() if one.id == self._section), None)
        if view is None or section is None:
            return
        clear(self.frame.form_place)
        self.form = SectionForm(section, view, self.filling(view), self.context, *self.skipped(section))
        self.form.told.connect(self.told)
        self.form.done.connect(self.done)
        self.form.go.connect(self.go)
        self.built(self.form)
        self.frame.form_place.addWidget(self.form)
        self.form.show()
        self.frame.select(self._section)
        self._show_section_head()
        _, name = letter_and_name(section)
        announce(self, name)

    def built(self, form: SectionForm) -> None:
        """A section was built; subclasses set its mode."""

    def _show_section_head(self) -> None:
        view = self.view
        section = next((one for one in self.sections() if one.id == self._section), None)
        if view is None or section is None:
            return
        head = (section.id, self.head_of(section, view))
        if head == self._head:
            return
        self._head = head
        self.frame.show_section_head(section.label, section.uitleg or "", *self.section_marks(section, view))
        for widget in self.above_form(section, view):
            self.frame.section_head.addWidget(widget)

    def _section_of(self, route: Route | None) -> str | None:
        if route is None or self.view is None:
            return None
        if route.field:
            try:
                found = self.view.definition.section_of(route.field).id
            except KeyError:
                return route.section
            return found if found in [one.id for one in self.sections()] else None
        return route.section

    def _step_section(self, direction: int) -> None:
        names = [one.id for one in self.sections()]
        if self._section in names:
            place = names.index(self._section) + direction
            if 0 <= place < len(names):
                self.open_section(names[place])

    def _lead(self, key: str) -> None:
        view = self.view
        finding = next((one for one in findings(view) if key_of(one) == key), None) if view else None
        route = route_of(view, finding) if view and finding else None
        if route is None:
            return
        self.frame.close_drawer()
        if route.screen is self._route.screen and route.document == (view.document_uid if view else None):
            self.show_route(route)
        else:
            self.go.emit(route)

    def _frame_findings(self) -> None:
        view = self.view
        place = self.form.place() if self.form is not None and self.isVisible() else None
        if view is None or place is None:
            return
        field, row, column, _ = place
        mine = (
            one
            for one in findings(view)
            if one.veld is not None
            and one.veld.document_uid in (view.document_uid, None)
            and one.veld.id == field
            and one.veld.rij_uid in (None, row)
            and one.veld.kolom in (None, column)
        )
        self._findings.frame_of(frozenset(map(key_of, mine)))


def _reason_key(finding: str) -> tuple[str, str]:
    """Where a reason is held that is typed for putting a finding aside."""
    return "opzij", finding


def _where_to_begin(route: Route, view: FormView) -> Route:
    """The place that was asked for; else the field where someone stopped."""
    if route.section or route.field or view.stopped_at is None:
        return route
    return route.at(field=view.stopped_at)
