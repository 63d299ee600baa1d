"""The life of a request on its screen: the bar of phases, the date that comes next, the steps, and how it went.

    card = LifeCard(context)
    top.addWidget(card.bar), below.addWidget(card)
    card.show_life(view)

The bar has a place of its own on the screen. The steps are taken here; the screen only tells what was done.
"""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.dossier.words import day_words
from desktop.life.step_form import StepForm, open_step
from desktop.life.words import stages_of, term_reason, term_words
from desktop.request_status import request_state
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.spoken import listed
from desktop.theme.letters import Role
from desktop.theme.style import restyle
from desktop.widgets.arrange import across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.chip import Chip
from desktop.widgets.flow import Flow
from desktop.widgets.stages import StageBar
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from forms.life import Step
from forms.life_view import LifeView
from forms.steps import CourseLine, Given, StapKanNiet, take_step
from models.record.change import ActResult
from models.snapshot.read import read_dossier
from models.terms.term import Status
from models.vault import Vault

_TLV = "tlv"
_MARGINS = (14, 10, 14, 10)


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
        self.form: StepForm | None = None
        self.steps: list[Button] = []
        self.bar = StageBar()
        self.bar.setAccessibleName(self.tr("Verloop van de aanvraag"))
        self.bar.chosen.connect(lambda _: self._toggle_course(shown=True))
        self._below: QVBoxLayout = down(gap=8)
        self._asked: QVBoxLayout = down(gap=0)
        self._lines: QVBoxLayout = down(gap=6)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Stand en stappen"))
        self._column: QVBoxLayout = down(self._below, self._asked, self._lines, gap=8, margins=_MARGINS)
        self.setLayout(self._column)

    @property
    def is_asking(self) -> bool:
        """Whether a step is being filled in."""
        return self.form is not None and not self.isHidden()

    def show_life(self, view: LifeView) -> None:
        """Shows the life of a document; a step that is being filled in stays."""
        if view == self._view:
            return
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
        self._show_course(view)
        going_on = self.form.step.id if self.form is not None else open_step(self._context.keeping, view.document.uid)
        step = next((one for one in view.steps if one.id == going_on), None)
        if self.form is not None and (step is None or (before is not None and before.state != view.state)):
            self._close()
        if step is not None and self.form is None:
            self._open(step)
        elif had is not None and self.steps:
            self.steps[min(had, len(self.steps) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

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
            button = Button(listed(step.knop), kind, icon="corner-down-right" if place == 0 else None, small=True)
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

    def _toggle_course(self, *, shown: bool = False) -> None:
        view = self._view
        if view is None or not view.course or (shown and self._unfolded):
            return
        self._unfolded = not self._unfolded
        words = self.tr("Verberg het verloop") if self._unfolded else self.tr("Verloop")
        self._fold.say(words)
        self._show_course(view)

    def _show_course(self, view: LifeView) -> None:
        clear(self._lines)
        if not (self._unfolded and view.course) or view.for_others:
            return
        for one in reversed(view.course):
            self._lines.addWidget(self._line(one))
        history = Button(self.tr("Geschiedenis"), Kind.GHOST, icon="undo-2", small=True)
        history.clicked.connect(lambda: self.go.emit(Route(ScreenName.HISTORY, view.beeld.uid, view.document.uid)))
        about = text(
            self.tr("De laatste stap maak je in de geschiedenis ongedaan, daarna die daarvoor."), Role.META, wrap=True
        )
        foot = across(about, history, gap=8)
        foot.setStretch(0, 1)
        self._lines.addWidget(boxed(foot))

    def _line(self, one: CourseLine) -> QWidget:
        day = day_words(one.dag) if one.dag else self.tr("dag niet bekend")
        until = self.tr("Uiterlijk op {day}.").format(day=day_words(one.tot)) if one.tot else ""
        return point(
            "circle-check", "text2", f"{request_state(one.stand)} · {day}", " ".join(filter(None, (one.reden, until)))
        )

    def _open(self, step: Step, *, focus: bool = False) -> None:
        view = self._view
        if view is None:
            return
        if self.form is not None:
            self._close()
        self.form = StepForm(view, step, self._context.session.today(), self._context.keeping)
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
        if self.form is not None:
            self.form.send.setEnabled(True)
        if isinstance(error, StapKanNiet) and self.form is not None:
            self.form.refuse(error)
        else:
            self.told.emit(error)


def _take(
    vault: Vault, dossier: str, document: str, step: str, given: Given, today: date
) -> tuple[ActResult | None, str | None]:
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    found = next((one for one in beeld.documenten if one.uid == document), None)
    if found is None:
        raise LookupError("no such document")
    return take_step(vault, beeld, found, step, given, today)
