"""The life of a request on its screen: the bar of phases, the date that comes next, the steps, and how it went.

    card = LifeCard(context)
    top.addWidget(card.bar), below.addWidget(card)
    card.show_life(view)

The bar has a place of its own on the screen. The steps are taken here; the screen only tells what was done.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.dossier.words import day_words
from desktop.life.correct_form import open_correction
from desktop.life.course_list import CourseList
from desktop.life.held_form import HeldForm
from desktop.life.step_form import StepForm, open_step
from desktop.life.words import stages_of, term_reason, term_words
from desktop.request_status import request_state
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.spoken import listed
from desktop.theme.style import restyle
from desktop.widgets.arrange import boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.chip import Chip
from desktop.widgets.flow import Flow
from desktop.widgets.stages import StageBar
from desktop.widgets.strip import Strip
from forms.life import Step
from forms.life_view import LifeView
from forms.rules.bevinding import Bevinding
from forms.step_corrections import Corrected, correct_step
from forms.steps import Given, StapKanNiet, take_step
from models.record.change import ActResult
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import read_dossier
from models.terms.term import Status
from models.vault import Vault

_TLV = "tlv"
_WHOLE = frozenset({"gereed", "compleet"})
"""The steps with which one says that the request is whole."""
_STEP = "stap:"
"""Before the name of a question of the form, where it is told as a place."""
_MARGINS = (14, 10, 14, 10)


def is_question(route: Route) -> bool:
    """Whether a place is a question of a step that is being filled in, and not one of the form."""
    return (route.field or "").startswith(_STEP)


class LifeCard(QFrame):
    """The life of one document."""

    done = Signal(str, object)
    """Words for a toast, and the uid of the act."""
    told = Signal(object)
    """An exception to show."""
    go = Signal(object)
    """A `Route` that is asked for."""
    asking = Signal(bool)
    """Whether a step is being filled in: then its button is the one the page goes on with."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._view: LifeView | None = None
        self._unfolded = False
        self._blocks: tuple[Bevinding, ...] = ()
        self.form: StepForm | None = None
        self.steps: list[Button] = []
        self.bar = StageBar()
        self.bar.setAccessibleName(self.tr("Verloop van de aanvraag"))
        self.bar.chosen.connect(lambda _: self._toggle_course(shown=True))
        self._below: QVBoxLayout = down(gap=8)
        self._asked: QVBoxLayout = down(gap=0)
        self.course = CourseList(context)
        self.course.decided.connect(self._correct)
        self.course.asking.connect(self._corrects)
        self.course.go.connect(self.go)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Stand en stappen"))
        self._column: QVBoxLayout = down(self._below, self._asked, self.course, gap=8, margins=_MARGINS)
        self.setLayout(self._column)

    @property
    def is_asking(self) -> bool:
        """Whether a step is being filled in, or corrected."""
        return (self.form is not None or self.course.form is not None) and not self.isHidden()

    @property
    def open_form(self) -> HeldForm | None:
        """The form that is open: of a step that is taken, or of one that is corrected."""
        return self.form or self.course.form

    def at_question(self, route: Route) -> Route:
        """A place, with the question of the open form one is at."""
        place = self.open_form.place() if self.open_form is not None else None
        return route if place is None else route.at(field=_STEP + place[0], cursor=place[1])

    def go_to(self, route: Route) -> bool:
        """Goes back to a question of the form that is open; False when the place is not in it."""
        name = (route.field or "").removeprefix(_STEP)
        return name != route.field and self.open_form is not None and self.open_form.go_to(name, route.cursor)

    def show_life(self, view: LifeView, blocks: Sequence[Bevinding] = ()) -> None:
        """Shows the life of a document; a step that is being filled in stays.

        `blocks` is what of it is not in order: the steps to "gereed" and "compleet" say so.
        """
        if view == self._view and tuple(blocks) == self._blocks:
            return
        self._blocks = tuple(blocks)
        before, self._view = self._view, view
        self.bar.setVisible(not view.for_others)
        self.setVisible(not view.for_others or view.document.soort == _TLV)
        self.setProperty("kind", "" if view.for_others else "card")
        margins = (0, 0, 0, 0) if view.for_others else _MARGINS
        self._column.setContentsMargins(*margins)
        restyle(self)
        self.bar.show_stages(stages_of(view))
        had = next((at for at, one in enumerate(self.steps) if one.hasFocus()), None)
        self._show_state(view)
        self._unfolded = self._unfolded or bool(open_correction(self._context.keeping, view.document.uid))
        self._show_course(view)
        going_on = self.form.step.id if self.form is not None else open_step(self._context.keeping, view.document.uid)
        step = next((one for one in view.steps if one.id == going_on), None)
        if self.form is not None and (step is None or (before is not None and before.state != view.state)):
            self._close()
        if step is not None and self.form is None:
            self._open(step)
        elif had is not None and self.steps:
            self.steps[min(had, len(self.steps) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif had is not None and view.course:  # there is no next step: one stands at how it went
            self._fold.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self, view: LifeView) -> None:
        clear(self._below)
        self.steps = []
        if view.for_others:
            words = self.tr("Alleen een school kan een TLV aanvragen. Hier bereid je de zienswijze van de ouders voor.")
            self._below.addWidget(Strip("accent", words, icon="life-buoy"))
            return
        today = self._context.session.today()
        line = boxed(Flow(*self._chips(view), *self._buttons(view), gap=10))
        policy = line.sizePolicy()
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        self._below.addWidget(line)
        term = view.next_term
        if term is not None:
            sign, tone = ("circle-alert", "red") if term.status is Status.TE_LAAT else ("calendar", "text2")
            self._below.addWidget(point(sign, tone, term_words(term, today), term_reason(term)))

    def _chips(self, view: LifeView) -> list[QWidget]:
        chips: list[QWidget] = [Chip(request_state(view.words), "accent" if view.steps else "grey", "circle-dot")]
        if view.stands_still:
            chips.append(Chip(self.tr("de termijn staat stil"), "amber", "clock"))
        if view.expired is not None:
            words = self.tr("verlopen op {day}").format(day=day_words(view.expired))
            chips.append(Chip(words, "amber", "triangle-alert"))
        return chips

    def _buttons(self, view: LifeView) -> list[QWidget]:
        for place, step in enumerate(view.steps):
            kind = Kind.SECONDARY if place == 0 else Kind.GHOST
            button = Button(self._words_of(step), kind, icon="corner-down-right" if place == 0 else None, small=True)
            button.clicked.connect(partial(self._open, step, focus=True))
            self.steps.append(button)
        buttons: list[QWidget] = list(self.steps)
        if view.course:
            words = self.tr("Verberg het verloop") if self._unfolded else self.tr("Verloop")
            fold = Button(words, Kind.GHOST, icon="history", small=True)
            fold.clicked.connect(lambda: self._toggle_course())
            self._fold = fold
            buttons.append(fold)
        return buttons

    def _words_of(self, step: Step) -> str:
        words = listed(step.knop)
        if step.id not in _WHOLE or not self._blocks:
            return words
        if len(self._blocks) == 1:
            return self.tr("{step}: nog 1 blokkade").format(step=words)
        return self.tr("{step}: nog {count} blokkades").format(step=words, count=len(self._blocks))

    def _toggle_course(self, *, shown: bool = False) -> None:
        view = self._view
        if view is None or not view.course or (shown and self._unfolded):
            return
        self._unfolded = not self._unfolded
        words = self.tr("Verberg het verloop") if self._unfolded else self.tr("Verloop")
        self._fold.say(words)
        self._show_course(view)

    def _show_course(self, view: LifeView) -> None:
        self.course.know(view)
        self.course.show_lines(shown=self._unfolded and bool(view.course) and not view.for_others)

    def _corrects(self) -> None:
        """A correction was opened, or closed: of the two forms one is open at a time."""
        if self.course.form is not None and self.form is not None:
            self._close()
        self.asking.emit(self.is_asking)

    def _open(self, step: Step, *, focus: bool = False) -> None:
        view = self._view
        if view is None:
            return
        if self.form is not None:
            self._close()
        self.course.leave()
        open_still = self._blocks if step.id in _WHOLE else ()
        self.form = StepForm(view, step, self._context.session.today(), self._context.keeping, open_still)
        self.form.decided.connect(self._take)
        self.form.closed.connect(self._dropped)
        self._asked.addWidget(self.form)
        self.form.show()
        self.asking.emit(True)
        if focus:
            self.form.focus_first()

    def _close(self) -> None:
        self.form = None
        clear(self._asked)
        self.asking.emit(False)

    def _dropped(self) -> None:
        step = self.form.step.id if self.form is not None else ""
        self._close()
        steps = [one.id for one in self._view.steps] if self._view is not None else []
        if step in steps:
            self.steps[steps.index(step)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, given: Given) -> None:
        view, form = self._view, self.form
        if view is None or form is None:
            return
        form.send.setEnabled(False)
        today = self._context.session.today()
        call = partial(_take, dossier=view.beeld.uid, document=view.document.uid, step=form.step.id)
        self._context.session.ask(
            partial(call, given=given, today=today), partial(self._taken, form.step), self._refused, owner=self
        )

    def _taken(self, step: Step, answer: tuple[ActResult | None, str | None]) -> None:
        result, follower = answer
        if self.form is not None:
            self.form.forget()
        self._close()
        self._context.session.tell(result)
        self.done.emit(listed(step.gedaan), result.uid if result is not None else None)
        if follower is not None and self._view is not None:
            self.go.emit(Route(ScreenName.DOCUMENT, self._view.beeld.uid, follower))
        elif self.steps:
            self.steps[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: Exception) -> None:
        form = self.form or self.course.form
        if form is not None:
            form.send.setEnabled(True)
        if isinstance(error, StapKanNiet) and form is not None:
            form.refuse(error)
        else:
            self.told.emit(error)

    def _correct(self, row: str, told: Corrected) -> None:
        view, form = self._view, self.course.form
        if view is None or form is None:
            return
        form.send.setEnabled(False)
        call = partial(
            _correct,
            dossier=view.beeld.uid,
            document=view.document.uid,
            row=row,
            told=told,
            today=self._context.session.today(),
        )
        self._context.session.ask(call, self._corrected, self._refused, owner=self)

    def _corrected(self, result: ActResult | None) -> None:
        self.course.done()
        self._context.session.tell(result)
        self.done.emit(self.tr("De stap is verbeterd."), result.uid if result is not None else None)


def _correct(vault: Vault, dossier: str, document: str, row: str, told: Corrected, today: date) -> ActResult | None:
    return correct_step(vault, *_now(vault, dossier, document), row, told, today)


def _take(
    vault: Vault, dossier: str, document: str, step: str, given: Given, today: date
) -> tuple[ActResult | None, str | None]:
    return take_step(vault, *_now(vault, dossier, document), step, given, today)


def _now(vault: Vault, dossier: str, document: str) -> tuple[DossierBeeld, Document]:
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    found = next((one for one in beeld.documenten if one.uid == document), None)
    if found is None:
        raise LookupError("no such document")
    return beeld, found
