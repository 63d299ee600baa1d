"""Sentences to begin a text with: a press puts one under what stands there already."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame

from desktop.theme.letters import Role
from desktop.widgets.arrange import boxed, down
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
        self._shown: QFrame | None = None  # made when it is asked for first: a form has many of these
        self._column = down(self.fold, gap=4)
        self.setLayout(self._column)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The sentences that are shown now."""
        return tuple(self._shown.findChildren(Button)) if self._shown is not None else ()

    def _toggle(self) -> None:
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
            return
        about = text(self.tr("Een begin om verder te schrijven. Vul in wat nog open is."), Role.META, wrap=True)
        self._shown = boxed(down(about, boxed(Flow(*map(self._button, self._sentences()), gap=6)), gap=4))
        self._column.addWidget(self._shown)
        self._shown.show()

    def _button(self, told: Opener) -> Button:
        button = Button(told.titel, icon="plus", small=True)
        button.setAccessibleDescription(told.zin)
        button.setToolTip(told.zin)
        button.clicked.connect(lambda: self._put(told))
        return button

    def _put(self, told: Opener) -> None:
        now = self._control.value()
        words = f"{now}\n{told.zin}" if isinstance(now, str) and now.strip() else told.zin
        self._control.put_value(words)
        self._control.edited.emit()
        self._control.target().setFocus()
