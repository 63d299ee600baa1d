"""What is done with many lines of the worklist at once, in the panel beside the list: one act, and one undo for it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.language import QT_TRANSLATE_NOOP
from desktop.shell.keeping import Keeping
from desktop.shell.session import Session
from desktop.theme.letters import Role
from desktop.widgets.arrange import boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.flow import Flow
from desktop.widgets.lines.marking import MarkingView
from desktop.widgets.text import text
from desktop.worklist.panel import WorkPanel
from desktop.worklist.put_off import PutOff
from desktop.worklist.words import task_and_reason
from desktop.worklist.work_acts import WorkActs
from models.actions.bijeenkomst import Plan
from models.queries.worklist import Werk

MOST = 500
"""So many lines can be marked at once: of more nobody oversees what happens."""
_NAMED = 6
_NOBODY = ""
_EVALUATE = QT_TRANSLATE_NOOP("Deadlines", "OPP evalueren in schooljaar {year}").partition(" in ")[0]


class Many(QObject):
    """Shows what can be done as long as lines are marked. `ended` when none is any more."""

    ended = Signal()

    def __init__(
        self,
        view: MarkingView,
        panel: WorkPanel,
        acts: WorkActs,
        session: Session,
        keeping: Keeping,
        lines_of: Callable[[], Mapping[str, Werk]],
    ) -> None:
        super().__init__(view)
        self._view, self._panel, self._acts = view, panel, acts
        self._session, self._keeping, self._lines_of = session, keeping, lines_of
        self._people: Mapping[str, str] = {}
        self._form: QWidget | None = None
        self._title = text("", Role.SECTION, wrap=True)
        self.active = False
        view.marked.connect(self._turn)

    @property
    def lines(self) -> tuple[Werk, ...]:
        """The lines that are marked, as they stand in the list."""
        marks = self._view.marks
        return tuple(one for key, one in self._lines_of().items() if key in marks)

    def turn_boxes(self) -> None:
        """Shows the boxes of the lines, for who marks with the mouse; or takes all marks away."""
        self._view.show_boxes(shown=not self._view.boxes)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_people(self, people: Mapping[str, str]) -> None:
        """Who work can be given to; empty where one works alone."""
        self._people = people

    def leave(self) -> None:
        """Takes all marks away."""
        self._view.show_boxes(shown=False)

    def _turn(self) -> None:
        lines = self.lines
        if not lines:
            self._form = None
            if self.active:
                self.active = False
                self.ended.emit()
            return
        self.active = True
        if self._form is None:
            self._show(lines)
        else:
            self._title.setText(self._number_words(len(lines)))

    def _show(self, lines: Sequence[Werk]) -> None:
        """How many, which, and what can be done."""
        self._form = None
        told = [f"{task_and_reason(one)[0]} · {one.naam}" if one.naam else one.wat for one in lines[:_NAMED]]
        rest = len(lines) - len(told)
        words = [text(one, Role.BODY, wrap=True) for one in told]
        if rest > 0:
            words.append(text(self.tr("en nog {number}").format(number=rest), Role.META))
        self._panel.show_many(self._head(len(lines)), boxed(down(*words, gap=6)), self._buttons(lines))

    def _head(self, number: int) -> QWidget:
        self._title = text(self._number_words(number), Role.SECTION, wrap=True)
        return self._title

    def _number_words(self, number: int) -> str:
        return self.tr("1 regel gekozen") if number == 1 else self.tr("{number} regels gekozen").format(number=number)

    def _buttons(self, lines: Sequence[Werk]) -> QWidget:
        tick = Button(self.tr("Vink af"), icon="check")
        tick.clicked.connect(self._tick)
        later = Button(self.tr("Stel uit"), icon="clock")
        later.clicked.connect(self._ask_put_off)
        buttons = [tick, later]
        if any(one.dossier for one in lines):
            week = Button(self.tr("Plan in een week"), icon="calendar-days")
            week.clicked.connect(self._ask_week)
            buttons.insert(0, week)
        if self._people:
            give = Button(self.tr("Geef aan"), icon="user")
            give.clicked.connect(self._ask_person)
            buttons.append(give)
        none = Button(self.tr("Kies niets"), Kind.GHOST, shown_key="Esc")
        none.clicked.connect(self._stop)
        return _flow(*buttons, none)

    def _stop(self) -> None:
        self.leave()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick(self) -> None:
        lines = self.lines
        self._stop()
        self._acts.tick_many(lines)

    def _ask_put_off(self) -> None:
        form = PutOff("veel", self._number_words(len(self.lines)), self._session.today(), self._keeping)
        form.decided.connect(self._put_off)
        form.closed.connect(self._back)
        self._form = form
        self._panel.show_many(self._head(len(self.lines)), None, form)
        form.day.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _put_off(self, until: date, reason: str) -> None:
        lines = self.lines
        self._stop()
        self._acts.put_many_off(lines, until, reason)

    def _ask_person(self) -> None:
        who = ChoiceControl(
            (
                *(Option(uid, name) for uid, name in self._people.items()),
                Option(_NOBODY, self.tr("Niemand in het bijzonder")),
            ),
            always=True,
        )
        frame = FieldFrame(
            self.tr("Aan wie?"),
            who,
            help_words=self.tr("Wie een dossier volgt, ziet het werk ervan onder Mijn werk."),
        )
        give = Button(self.tr("Geef"), Kind.PRIMARY, icon="user")
        give.clicked.connect(lambda: self._give(who))
        no = Button(self.tr("Toch niet"))
        no.clicked.connect(self._back)
        self._form = frame
        self._panel.show_many(self._head(len(self.lines)), frame, _flow(give, no))
        who.target().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give(self, who: ChoiceControl) -> None:
        chosen = who.value()
        if chosen is None:
            who.target().setFocus()
            return
        lines = self.lines
        self._stop()
        self._acts.give_many(lines, str(chosen) or None, who.words())

    def _ask_week(self) -> None:
        from desktop.worklist.week import MOST as MOST_IN_WEEK  # what it plans with is not needed for the list itself
        from desktop.worklist.week import Pupil, WeekPlan

        lines = self.lines
        pupils = {one.dossier: Pupil(one.dossier, one.naam) for one in lines if one.dossier}
        if len(pupils) > MOST_IN_WEEK:
            words = self.tr("Dit zijn {number} leerlingen; hoogstens {most} in één week. Kies er minder.")
            self._acts.done.emit(words.format(number=len(pupils), most=MOST_IN_WEEK), None)
            return
        evaluate = all(one.wat.startswith(_EVALUATE) for one in lines)
        plan = WeekPlan(tuple(pupils.values()), self._session, evaluate=evaluate)
        plan.planned.connect(self._plan)
        plan.closed.connect(self._back)
        plan.failed.connect(self._acts.failed)
        self._form = plan
        self._panel.show_many(self._head(len(lines)), plan, plan.buttons)
        plan.first_focus()

    def _plan(self, plans: Sequence[Plan]) -> None:
        self._stop()
        self._acts.plan_many(plans)

    def _back(self) -> None:
        """To what can be done with them."""
        self._show(self.lines)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)


def _flow(*widgets: QWidget) -> QFrame:
    frame = boxed(Flow(*widgets))
    policy = frame.sizePolicy()
    policy.setHeightForWidth(True)
    frame.setSizePolicy(policy)
    return frame
