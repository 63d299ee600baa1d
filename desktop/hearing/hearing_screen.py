"""The screen of a hoormoment: five steps, any of which can be filled in at any time. "Wilde niet" is a normal end."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.attachments.of_request import OfRequest
from desktop.editor.found import screen_of
from desktop.editor.reading_screen import ReadingScreen
from desktop.editor.view import FormView, read_hearing
from desktop.hearing.circle import Turn, TurnState, circle
from desktop.hearing.page import POINTS, HearingPage
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb
from desktop.widgets.arrange import across
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.portions import PORTION, Portions, Work
from forms.filling import set_field
from forms.plan_points import heard_with, title_of
from models.vault import Vault


class HearingScreen(ReadingScreen):
    """One hoormoment."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self._wanted: Route | None = route
        self._opening = Portions(self)
        self.page = HearingPage()
        self.attached = OfRequest(self, route.dossier or "", route.document or "")
        self.page.refused.clicked.connect(self._refused)
        self.page.onward.clicked.connect(self._onward)
        self.page.plan.clicked.connect(lambda: self.go.emit(Route(ScreenName.REPORT, route.dossier)))
        QShortcut(QKeySequence("Ctrl+Return"), self, self._mark_or_go_on)
        self.setLayout(across(self.page))
        self.read()

    @override
    def reading(self) -> Callable[[Vault], FormView]:
        dossier, document, today = self._route.dossier or "", self._route.document or "", self.context.session.today()
        return lambda vault: read_hearing(vault, dossier, document, today)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        dossiers = Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS))
        if self.view is None:
            return (dossiers, Crumb(self.tr("Hoormoment")))
        name = self.view.beeld.leerling.naam or self.tr("Dossier")
        way = [dossiers, Crumb(name, Route(ScreenName.DOSSIER, self.view.beeld.uid))]
        plan = heard_with(self.view.beeld, self.view.document) if self.view.document else None
        screen = screen_of(self.view.beeld, plan.uid) if plan else None
        if plan is not None and screen is ScreenName.OPP:
            way.append(Crumb(self.tr("OPP"), Route(ScreenName.OPP, self.view.beeld.uid, plan.uid, "stem")))
        elif plan is not None and screen is not None:
            way.append(Crumb(title_of(plan), Route(screen, self.view.beeld.uid, plan.uid)))
        return (*way, Crumb(self.tr("Hoormoment")))

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            (
                "Ctrl+Return",
                self.tr(
                    "eerste open stap, of klaar; met een stukje gekozen in de eigen woorden: daar een punt van maken"
                ),
            ),
            ("Alt+Return", self.tr("menu van een veld: geschiedenis en terugzetten")),
            ("Ctrl+Tab", self.tr("een tab in een lange tekst")),
        )

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self.page.fit_in(room)

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.page.body,)

    @override
    def first_focus(self) -> None:
        self._go_on()

    @override
    def route(self) -> Route:
        for form in self.page.forms.values():
            place = form.place()
            if place is not None:
                field, row, column, cursor = place
                return self._route.of_screen.at(field=field, row=row, column=column, cursor=cursor)
        point = self.page.points.place() if self.page.points is not None else None
        if point is not None:
            return self._route.of_screen.at(field=POINTS, row=point[0], column=point[1], cursor=point[2])
        return self._route.of_screen

    @override
    def show_route(self, route: Route) -> None:
        if self.view is None:
            self._wanted = route
        elif route.field == POINTS and self.page.points is not None:
            self.page.points.focus_place(route)
        elif not self.page.focus_place(route):
            self._go_on()

    @override
    def show_view(self, view: FormView) -> None:
        first = self.view is None
        self.view = view
        if first:
            self._opening.add([Work(self._build, PORTION)])
            self._opening.start()
        elif not self._opening.waiting:
            self._show()

    def _show_first(self, view: FormView) -> None:
        if self.view is not view:
            self._show()  # a newer reading came while this one was being shown
        self.crumbs_changed.emit()
        if self.isVisible():
            self.show_route(self._wanted or self._route)

    def _show(self) -> None:
        if self.view is not None:
            self.page.show_view(self.view, _turns(self.view))
            self.crumbs_changed.emit()

    def _build(self) -> None:
        view = self.view
        if view is None:
            return
        self.page.build(view, self.filling(view), self.context, self.attached.taking)
        if self.page.drawings is not None:
            self.page.drawings.file_asked.connect(lambda: self.attached.ask_file(None))
            self.page.drawings.looked_at.connect(self._look_at)
        for form in self.page.forms.values():
            form.told.connect(self.told)
            form.done.connect(self.done)
            form.go.connect(self.go)
        if self.page.points is not None:
            self.page.points.told.connect(self.told)
            self.page.points.done.connect(self.done)
            self.page.points.go.connect(self.go)
        self._opening.add(Work(part, PORTION) for part in self.page.parts(view, _turns(view)))
        self._opening.add([Work(partial(self._show_first, view), PORTION)])

    def _look_at(self, attachment: str) -> None:
        self.go.emit(Route(ScreenName.ATTACHMENT, self._route.dossier, attachment))

    def _mark_or_go_on(self) -> None:
        """Makes a point of the words that are selected; without a selection goes to the next open step."""
        words = self._selected_words()
        if words and self.page.points is not None and self.view is not None and POINTS not in self.view.frozen:
            self.page.points.add_point(words)
        else:
            self._onward()

    def _onward(self) -> None:
        """Goes to the first step that is not done; once all are, back to the dossier."""
        moment = self.view.document if self.view else None
        if moment is not None and all(one.done for one in circle(moment)):
            self.go.emit(Route(ScreenName.DOSSIER, self._route.dossier))
        else:
            self._go_on()

    def _selected_words(self) -> str:
        form = self.page.forms.get(Turn.WORDS)
        control = form.fields["inbreng"].control if form is not None else None
        if not isinstance(control, LongTextControl) or not control.page.hasFocus():
            return ""
        return control.page.textCursor().selectedText().replace("\u2029", " ").strip()

    def _go_on(self) -> None:
        """Puts the focus where the work is: the first step that is not done."""
        moment = self.view.document if self.view else None
        if moment is None:
            return
        turn = next((one.turn for one in circle(moment) if not one.done), None)
        if turn is not None:
            self.page.focus_open(turn)
        else:
            self.page.onward.setFocus()

    def _refused(self) -> None:
        """The pupil did not want to: kept as the outcome; what was offered stays, and the circumstances are asked."""
        if self.view is None:
            return
        filling = self.filling(self.view)
        self.context.keeping.flush()
        self.context.session.act(
            lambda vault: set_field(vault, filling, "uitkomst", "afgezien"),
            lambda result: self.done.emit(
                self.tr("Vastgelegd: de leerling zag ervan af."), result.uid if result else None
            ),
            self.told.emit,
            owner=self,
        )
        self.page.focus_place(Route(ScreenName.HEARING, field="omstandigheden"))


def _turns(view: FormView) -> tuple[TurnState, ...]:
    return circle(view.document) if view.document else ()
