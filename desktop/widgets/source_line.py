"""The source of something in one short line, that unfolds to the whole of it."""

from PySide6.QtCore import Qt

from desktop.language import translate
from desktop.theme.letters import Role
from desktop.widgets.arrange import across
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row
from desktop.widgets.text import text


class SourceLine(Row):
    """Pressed it shows the whole line, and pressed again the short one. `about` is what it is of, as heard."""

    def __init__(self, short: str, whole: str, about: str) -> None:
        self._short, self._whole, self._about = short, whole, about
        self.words = text(short, Role.META, wrap=True)
        self._sign = Icon("chevron-down", "text2", 14)
        content = across(self.words, self._sign, gap=4, margins=(4, 4, 4, 4))
        content.setStretch(0, 1)
        content.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        super().__init__(short, content)
        self._unfolded = False
        self.clicked.connect(self._turn)
        self._tell()

    @property
    def unfolded(self) -> bool:
        """Whether the whole line is seen."""
        return self._unfolded

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._tell()

    def _tell(self) -> None:
        words = self._whole if self._unfolded else self._short
        self.words.setText(words.replace(" · ", "\u00a0· "))  # no line begins with a dot
        self._sign.show_icon("chevron-up" if self._unfolded else "chevron-down", "text2")
        self.setAccessibleName(words)
        act = (
            translate("Widgets", "Toon de bron in het kort")
            if self._unfolded
            else translate("Widgets", "Toon de hele bron")
        )
        self.setAccessibleDescription(f"{act}: {self._about}")
