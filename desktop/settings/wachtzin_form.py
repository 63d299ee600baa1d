"""A wachtzin for the vault: typed twice, with how hard it is to guess in words. Thrown away when the form is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.unlock.secret import SecretControl
from desktop.unlock.strength import strength
from desktop.unlock.strength_line import StrengthLine
from desktop.widgets.arrange import boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.flow import Flow


class WachtzinForm(QFrame):
    """The form. `given` hands over the wachtzin; `left` that one does not want it after all."""

    given = Signal(str)
    left = Signal()

    def __init__(self, keep_words: str) -> None:
        super().__init__()
        self.setProperty("kind", "well")
        self._typed, self._again = SecretControl(), SecretControl(key=None)
        self.wachtzin = FieldFrame(
            self.tr("Nieuwe wachtzin"),
            self._typed,
            help_words=self.tr("Kies vier of meer gewone woorden. Een zin onthoud je beter dan tekens."),
        )
        self.strength_line = StrengthLine()
        self.again = FieldFrame(self.tr("Nieuwe wachtzin nog een keer"), self._again)
        self.keeper = Button(keep_words, Kind.PRIMARY, icon="check")
        self.leaver = Button(self.tr("Toch niet"))
        acts = boxed(Flow(self.keeper, self.leaver))
        self.setLayout(down(self.wachtzin, self.strength_line, 4, self.again, 4, acts, gap=8, margins=(16, 14, 16, 14)))
        self.wachtzin.control.edited.connect(self._weigh)
        self.again.control.edited.connect(lambda: self.again.show_message(State.PLAIN))
        self.keeper.clicked.connect(self._give)
        self._typed.line.returnPressed.connect(self._again.line.setFocus)
        self._again.line.returnPressed.connect(self._give)
        self.leaver.clicked.connect(self.left)

    def first_focus(self) -> None:
        """Puts the focus on the wachtzin."""
        self.wachtzin.control.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _weigh(self) -> None:
        self.wachtzin.show_message(State.PLAIN)
        self.strength_line.show_strength(strength(str(self.wachtzin.control.value() or "")))

    def _give(self) -> None:
        typed, again = self.wachtzin.control.value(), self.again.control.value()
        if not strength(str(typed or "")).enough:
            self._refuse(
                self.wachtzin,
                self.tr("Deze wachtzin is te makkelijk te raden. Neem een zin van vier of meer gewone woorden."),
            )
        elif typed != again:
            self._refuse(self.again, self.tr("De twee wachtzinnen zijn niet gelijk. Typ hem nog eens."))
        else:
            self.given.emit(str(typed))

    def _refuse(self, frame: FieldFrame, words: str) -> None:
        frame.show_message(State.ERROR, words)
        frame.control.target().setFocus(Qt.FocusReason.OtherFocusReason)
