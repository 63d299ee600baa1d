"""The saved state in the top bar: "Alles bewaard 10:42", "Bewaart...", or that it did not succeed."""

from datetime import datetime
from enum import Enum

from PySide6.QtWidgets import QWidget

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.theme.letters import Role
from desktop.widgets.arrange import across
from desktop.widgets.icon import Icon
from desktop.widgets.text import set_tone, text


class Saved(Enum):
    """What is known of the last typed text: words, colour, sign."""

    ALL = (QT_TRANSLATE_NOOP("Saved", "Alles bewaard"), "text2", "circle-check", "green")
    BUSY = (QT_TRANSLATE_NOOP("Saved", "Bewaart…"), "text2", "circle-dot", "text2")
    FAILED = (QT_TRANSLATE_NOOP("Saved", "Niet bewaard"), "red", "circle-alert", "red")

    def __init__(self, words: str, tone: str, sign: str, sign_tone: str) -> None:
        self._words = words
        self.tone = tone
        self.sign = sign
        self.sign_tone = sign_tone

    @property
    def words(self) -> str:
        """The state as it is read."""
        return translate("Saved", self._words)


class SavedState(QWidget):
    """Sign and words; a moment for what is saved."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Icon("circle-check", "green", 16)
        self._words = text("", Role.META)
        self.setLayout(across(self._sign, self._words, gap=6))
        self.show_state(Saved.ALL)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_state(self, state: Saved, moment: datetime | None = None) -> None:
        """Shows a state; with `moment` the time on the clock."""
        said = f"{state.words} {moment:%H:%M}" if moment and state is Saved.ALL else state.words
        self._words.setText(said)
        set_tone(self._words, state.tone)
        self._sign.show_icon(state.sign, state.sign_tone)
        self.setAccessibleName(said)
