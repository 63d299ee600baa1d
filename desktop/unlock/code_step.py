"""The third step: the recovery code. Shown once, put on paper, hidden, and two of its groups typed again.

The code is kept in these widgets only as long as the step lasts.
"""

import random

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.unlock.code_control import CodeControl
from desktop.unlock.code_shown import CodeShown, Runs
from desktop.widgets.arrange import boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.flow import Flow
from desktop.widgets.pick_file import Picker
from desktop.widgets.text import text
from models.vault import Herstelcode
from models.vault.recovery_code import GROUPS

_ASKED = 2


class CodeStep(QWidget):
    """The step. `kept` tells that two groups were typed right."""

    kept = Signal()
    turned = Signal()
    """The code is shown instead of asked for, or the other way round."""

    def __init__(self, worker: Runs, pick: Picker) -> None:
        super().__init__()
        self._groups: list[str] = []
        self.shown = CodeShown(worker, pick)
        self._asking = QWidget()
        self._field_place = down(gap=0)
        self.frame: FieldFrame | None = None
        self.checker = Button(self.tr("Controleer en ga verder"), Kind.PRIMARY, icon="arrow-right", shown_key="Return")
        self.look_again = Button(self.tr("Laat de code nog eens zien"), icon="eye")
        about = text(
            self.tr("Pak het papier erbij en typ twee groepen over. Zo weet je zeker dat het er goed op staat."),
            wrap=True,
        )
        self.acts: QFrame = boxed(Flow(self.checker, self.look_again))
        self.home: QVBoxLayout = down(self.acts)
        self._asking.setLayout(down(about, card(boxed(self._field_place)), self.home, gap=16))
        self.setLayout(down(self.shown, self._asking))
        self._show_one(shown=True)
        self.shown.noted.connect(self._ask)
        self.look_again.clicked.connect(self._show)
        self.checker.clicked.connect(self.check)

    def begin(self, vault_name: str, code: Herstelcode) -> None:
        """Shows the code of the vault that was just made."""
        self._groups = str(code).split("-")
        self.shown.show_code(vault_name, code)
        self._show()

    def forget(self) -> None:
        """Throws the code away."""
        self._groups = []
        self.shown.forget()
        clear(self._field_place)
        self.frame = None

    @property
    def code(self) -> str:
        """The code as long as the step lasts; empty before and after."""
        return "-".join(self._groups)

    @property
    def retyped(self) -> CodeControl | None:
        """The groups that are asked for, while they are."""
        control = self.frame.control if self.frame else None
        return control if isinstance(control, CodeControl) else None

    def press(self) -> None:
        """What Enter does."""
        if self.frame is None:
            self._ask()
        else:
            self.check()

    def check(self) -> None:
        """Compares what was typed with the code; `kept` when it is right."""
        control = self.retyped
        if control is None or self.frame is None:
            return
        wrong = next((one for one in control.groups if one.signs != self._groups[one.number - 1]), None)
        if wrong is None:
            self.kept.emit()
            return
        words = (
            self.tr("Groep {} is anders dan de code. Kijk nog eens op het papier, of laat de code nog eens zien.")
            if wrong.signs
            else self.tr("Typ groep {} over van het papier.")
        )
        self.frame.show_message(State.PLAIN)
        self.frame.show_message(State.ERROR, words.format(wrong.number))
        control.refuse(wrong.number)
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        """Tells at once which group does not fit, and takes away what was told about an earlier try."""
        if self.frame is not None:
            problem = self.frame.control.problem()
            self.frame.show_message(State.ERROR if problem else State.PLAIN, problem or "")

    def _show(self) -> None:
        clear(self._field_place)
        self.frame = None
        self._show_one(shown=True)
        self.shown.on_paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        """Other groups each time, so that one look does not suffice."""
        numbers = sorted(random.sample(range(1, GROUPS + 1), _ASKED))
        self.frame = FieldFrame(self.tr("Groep {} en groep {}").format(*numbers), CodeControl(numbers))
        self.frame.control.edited.connect(self._typed)
        self._field_place.addWidget(self.frame)
        self._show_one(shown=False)
        self.frame.control.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_one(self, *, shown: bool) -> None:
        self.shown.setVisible(shown)
        self.shown.acts.setVisible(shown)
        self._asking.setVisible(not shown)
        self.acts.setVisible(not shown)
        self.turned.emit()
