"""Sentences to begin a text with: a press puts one under what stands there already."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame

from desktop.theme.letters import Role
from desktop.widgets.arrange import clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.flow import Flow
from desktop.widgets.text import text


@dataclass(frozen=True, slots=True)
class Opener:
    """A sentence and the short word on its button."""

    titel: str
    zin: str


class Openers(QFrame):
    """The buttons, folded until they are asked for. `sentences` says which there are now, for which `question`."""

    def __init__(self, control: LongTextControl, sentences: Callable[[], Sequence[Opener]], question: str) -> None:
        super().__init__()
        self._control, self._sentences = control, sentences
        self.fold = Button(self.tr("Hulpzinnen"), Kind.GHOST, icon="lightbulb", small=True)
        self.fold.setAccessibleDescription(question)
        self.fold.clicked.connect(self._toggle)
        self._open = False
        self._line = Flow(gap=6)
        self._shown = QFrame()
        self._shown.setLayout(self._line)
        policy = self._shown.sizePolicy()
        policy.setHeightForWidth(True)
        self._shown.setSizePolicy(policy)
        self._about = text(self.tr("Een begin om verder te schrijven. Vul in wat nog open is."), Role.META, wrap=True)
        self.setLayout(down(self.fold, self._about, self._shown, gap=4))
        self._about.hide()
        self._shown.hide()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The sentences that are shown now."""
        return tuple(self._shown.findChildren(Button)) if self._open else ()

    def _toggle(self) -> None:
        self._open = not self._open
        clear(self._line)
        self._about.setVisible(self._open)
        self._shown.setVisible(self._open)
        for one in self._sentences() if self._open else ():
            button = Button(one.titel, icon="plus", small=True)
            button.setAccessibleDescription(one.zin)
            button.setToolTip(one.zin)
            button.clicked.connect(lambda _=False, told=one: self._put(told))
            self._line.addWidget(button)
            button.show()

    def _put(self, told: Opener) -> None:
        now = self._control.value()
        words = f"{now}\n{told.zin}" if isinstance(now, str) and now.strip() else told.zin
        self._control.put_value(words)
        self._control.edited.emit()
        self._control.target().setFocus()
