"""How a request went: its steps, the last one on top. Each can be corrected; what stood there is in the history."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.dossier.words import day_words
from desktop.life.correct_form import CorrectForm, open_correction
from desktop.request_status import request_state
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.arrange import across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.text import text
from forms.life_view import LifeView
from forms.steps import CourseLine


class CourseList(QFrame):
    """The lines. `decided` hands over the row of a step and what it is to tell: a `Corrected`."""

    decided = Signal(str, object)
    asking = Signal()
    """A step is being corrected now, or no longer."""
    go = Signal(object)
    """A `Route` that is asked for."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Verloop"))
        self._context = context
        self._view: LifeView | None = None
        self.form: CorrectForm | None = None
        self.buttons: dict[str, Button] = {}
        """Of each step the button that corrects it, by its row."""
        self._places: dict[str, QVBoxLayout] = {}
        self._lines: QVBoxLayout = down(gap=6)
        self.setLayout(self._lines)

    @property
    def half_done(self) -> str:
        """The row of the step that is being corrected and was not sent; empty when there is none."""
        if self._view is None:
            return ""
        row = open_correction(self._context.keeping, self._view.document.uid)
        return row if row in {one.row for one in self._view.course} else ""

    def know(self, view: LifeView) -> None:
        """Takes over what there is to show; it is shown by `show_lines`."""
        self._view = view

    def show_lines(self, *, shown: bool) -> None:
        """Shows the steps, or none; a step that is being corrected stays."""
        view, going_on = self._view, self.half_done or (self.form.line.row if self.form is not None else "")
        had = next((row for row, one in self.buttons.items() if one.hasFocus()), None)
        self._close()
        clear(self._lines)
        self.buttons, self._places = {}, {}
        self.setVisible(shown and view is not None)
        if view is None or not shown:
            return
        for one in (*map(self._line, reversed(view.course)), self._foot(view)):
            self._lines.addWidget(one)
            one.show()
        if going_on in self._places:
            self.open(going_on)
        elif had in self.buttons:
            self.buttons[had].setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, row: str, *, focus: bool = False) -> None:
        """Opens the questions of a step under it."""
        view = self._view
        line = next((one for one in view.course if one.row == row), None) if view is not None else None
        if view is None or line is None:
            return
        self._close()
        self.form = CorrectForm(view.document, line, self._context.session.today(), self._context.keeping)
        self.form.decided.connect(lambda told: self.decided.emit(row, told))
        self.form.closed.connect(self._dropped)
        self._places[row].addWidget(self.form)
        self.form.show()
        self.asking.emit()
        if focus:
            self.form.focus_first()

    def done(self) -> None:
        """What was being corrected is."""
        row = self.form.line.row if self.form is not None else ""
        if self.form is not None:
            self.form.forget()
        self._close()
        if row in self.buttons:
            self.buttons[row].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Closes the questions for something else; what was typed stays held."""
        self._close()

    def _line(self, one: CourseLine) -> QWidget:
        day = day_words(one.dag) if one.dag else self.tr("dag niet bekend")
        until = self.tr("Uiterlijk op {day}.").format(day=day_words(one.tot)) if one.tot else ""
        state = request_state(one.stand)
        told = point("circle-check", "text2", f"{state} · {day}", " ".join(filter(None, (one.reden, until))))
        correct = Button(self.tr("Verbeter"), Kind.GHOST, icon="pencil", small=True)
        correct.setAccessibleName(self.tr("Verbeter: {state}, {day}").format(state=state, day=day))
        correct.clicked.connect(partial(self.open, one.row, focus=True))
        self.buttons[one.row] = correct
        line = across(told, correct, gap=8)
        line.setStretch(0, 1)
        line.setAlignment(told, Qt.AlignmentFlag.AlignVCenter)  # so that its sign is level with its words
        line.setAlignment(correct, Qt.AlignmentFlag.AlignTop)
        self._places[one.row] = down(boxed(line), gap=6)
        return boxed(self._places[one.row])

    def _foot(self, view: LifeView) -> QWidget:
        history = Button(self.tr("Geschiedenis"), Kind.GHOST, icon="history", small=True)
        history.clicked.connect(lambda: self.go.emit(Route(ScreenName.HISTORY, view.beeld.uid, view.document.uid)))
        about = text(
            self.tr("De laatste stap maak je in de geschiedenis ongedaan, daarna die daarvoor."), Role.META, wrap=True
        )
        foot = across(about, history, gap=8)
        foot.setStretch(0, 1)
        return boxed(foot)

    def _dropped(self) -> None:
        row = self.form.line.row if self.form is not None else ""
        self._close()
        if row in self.buttons:
            self.buttons[row].setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            form.deleteLater()
            self.asking.emit()
