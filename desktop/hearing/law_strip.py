"""What the law asks of a hoormoment, with its source: beside it, or under it where there is little room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.shell.room import Room
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.icon import Icon
from desktop.widgets.text import text
from forms.rules.bron import Bron, bron_van
from forms.rules.check import sector_of
from forms.rules.regel import Zekerheid, rule
from models.snapshot import DossierBeeld

_ASKED = QT_TRANSLATE_NOOP(
    "Hearing",
    "De wet vraagt vier dingen: de kans geven, de leerling de manier laten kiezen, opschrijven wat ermee gebeurt, en "
    "dat aan de leerling vertellen. Zwijgen mag ook; dan leg je alleen de kans vast.",
)
_RULES = ("OPP-08", "OPP-12", "OPP-11")
"""What the sentence says: the chance, telling the pupil, writing down."""
_SOURCE = 290
"""So wide is the source beside the sentence."""


class LawStrip(QFrame):
    """The sentence and its source. The source is shown once it is known for which kind of school."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self.setProperty("tone", "accent")
        asked = translate("Hearing", _ASKED)
        self.setAccessibleName(asked)
        self.article = text("", Role.META, wrap=True)
        self.certain = text("", Role.META, wrap=True)
        self._lines: QBoxLayout = down(self.article, self.certain, gap=0)
        self._source = boxed(self._lines)
        self._source.hide()
        sign = Icon("info", "accent", 18)
        words = across(sign, text(asked, wrap=True), gap=10)
        words.setStretch(1, 1)
        words.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self._line: QBoxLayout = across(boxed(words), self._source, gap=24, margins=(14, 10, 14, 10))
        self._line.setStretch(0, 1)
        self.setLayout(self._line)
        Theme.current().changed.connect(self._fit)
        self._single = False
        self._fit()

    def fit_in(self, room: Room) -> None:
        """Beside the sentence, or under it."""
        self._single = room is Room.SINGLE
        self._fit()

    def show_case(self, beeld: DossierBeeld) -> None:
        """Shows the source as it holds for the school of a case; nothing where nobody has looked it up."""
        article, certain = law_of(sector_of(beeld))
        self.article.setText(article)
        self.certain.setText(certain)
        self._source.setVisible(bool(article))

    def _fit(self) -> None:
        beside = not self._single
        length = Theme.current().length
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(length(24) if beside else 2)
        self._lines.setContentsMargins(0 if beside else length(18) + 10, 0, 0, 0)
        self._source.setMinimumWidth(length(_SOURCE) if beside else 0)
        self._source.setMaximumWidth(length(_SOURCE) if beside else 16_777_215)


def law_of(sector: str | None) -> tuple[str, str]:
    """The article that asks this in words, and how certain that is; empty when nobody has looked it up."""
    sources = [one for one in (bron_van(rule(name), sector) for name in _RULES) if _looked_up(one)]
    if not sources:
        return "", ""
    names = list(dict.fromkeys(one.kort for one in sources))
    shared = _shared(names)
    article = shared + ", ".join(one.removeprefix(shared) for one in names)
    return article, ", ".join(dict.fromkeys(spoken(one.kort_zeker) for one in sources))


def _looked_up(source: Bron) -> bool:
    return source.zekerheid is not Zekerheid.AANGENOMEN


def _shared(names: list[str]) -> str:
    """The words with which all begin, up to a space: "WVO 2020 art. 2.44 lid "."""
    alike = names[0]
    while not all(one.startswith(alike) for one in names):
        alike = alike[:-1]
    return alike[: alike.rfind(" ") + 1] if len(names) > 1 else ""
