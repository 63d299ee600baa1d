"""What stands at the top of the first screens: the language and the letters, for who cannot read the rest as it is."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from desktop.language import Language, Tongue
from desktop.shell.preferences import Preferences
from desktop.theme.letters import STEPS
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.options import Option
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon

_ICON, _WIDTH, _GAP = 18, 136, 8


class Top(QFrame):
    """The language, and larger letters; at the largest a way back. What is chosen is kept in the preferences."""

    def __init__(self, preferences: Preferences | None) -> None:
        super().__init__()
        self._preferences = preferences
        self.language = ChoiceControl(tuple(Option(one.value, one.own_name) for one in Tongue), always=True)
        self.language.set_name(self.tr("Taal"), "")
        self.language.set_value(Language.current().tongue.value)
        self.larger = Button(self.tr("Grotere letters"), icon="eye", shown_key="Ctrl++")
        self.normal = Button(self.tr("Gewone letters"), icon="eye", shown_key="Ctrl+0")
        self._items = (Icon("languages", "text2", _ICON), self.language, self.larger, self.normal)
        self.setLayout(Flow(*self._items, gap=_GAP))
        self.language.edited.connect(self._speak)
        self.larger.clicked.connect(lambda: self._set(None))
        self.normal.clicked.connect(lambda: self._set(STEPS[0]))
        Theme.current().changed.connect(self._fit)
        self._fit()

    @property
    def wanted(self) -> int:
        """How wide it is with everything beside each other."""
        theme = Theme.current()
        shown = [one.sizeHint().width() for one in self._items[2:] if not one.isHidden()]
        return theme.length(_ICON) + theme.length(_WIDTH) + sum(shown) + _GAP * (len(shown) + 1)

    def place_after(self, before: QWidget) -> None:
        """Comes behind this widget in the focus order."""
        for one in (self.language.choices, self.larger, self.normal):
            QWidget.setTabOrder(before, one)
            before = one

    def _speak(self) -> None:
        tongue = Tongue(str(self.language.value() or Tongue.DUTCH.value))
        if self._preferences is not None:
            self._preferences.language = tongue
        # Not within the press itself: this page is thrown away when the language changes.
        QTimer.singleShot(0, Language.current(), lambda: Language.current().speak(tongue))

    def _set(self, percent: int | None) -> None:
        theme = Theme.current()
        if percent is None:
            theme.step_letters(1)
        else:
            theme.set_percent(percent)
        if self._preferences is not None:
            self._preferences.percent = theme.chosen_percent
        (self.normal if self.larger.isHidden() else self.larger).setFocus()

    def _fit(self) -> None:
        theme = Theme.current()
        largest = theme.chosen_percent == STEPS[-1]
        self.larger.setVisible(not largest)
        self.normal.setVisible(largest)
        self.language.setFixedWidth(theme.length(_WIDTH))
