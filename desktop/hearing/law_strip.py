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
_PRACTICE = QT_TRANSLATE_NOOP(
    "Hearing",
    "De wet noemt horen bij het OPP; hier is het goede praktijk. Geef de kans, laat de leerling de manier kiezen, "
    "schrijf op wat ermee gebeurt en vertel dat terug. Zwijgen mag ook.",
)
_OF_THE_LAW = frozenset({None, "opstellen", "bijstellen", "evaluatie"})
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
        self._asked = text("", wrap=True)
        self.article = text("", Role.META, wrap=True)
        self.certain = text("", Role.META, wrap=True)
        self._lines: QBoxLayout = down(self.article, self.certain, gap=0)
        self._source = boxed(self._lines)
        self._source.hide()
        sign = Icon("info", "accent", 18)
        words = across(sign, self._asked, gap=10)
        words.setStretch(1, 1)
        words.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self._line: QBoxLayout = across(boxed(words), self._source, gap=24, margins=(14, 10, 14, 10))
        self._line.setStretch(0, 1)
        self.setLayout(self._line)
        Theme.current().changed.connect(self._fit)
        self._single = False
        self._say(_ASKED)
        self._fit()

    def fit_in(self, room: Room) -> None:
        """Beside the sentence, or under it."""
        self._single = room is Room.SINGLE
        self._fit()

    def show_case(self, beeld: DossierBeeld, occasion: str | None = None) -> None:
        """Shows the source as it holds for the school of a case; nothing where nobody has looked it up.

        At another occasion than the OPP the law does not ask it, and there is no source.
        """
        by_law = occasion in _OF_THE_LAW
        self._say(_ASKED if by_law else _PRACTICE)
        article, certain = law_of(sector_of(beeld)) if by_law else ("", "")
        self.article.setText(article)
        self.certain.setText(certain)
        self._source.setVisible(bool(article))

    def _say(self, sentence: str) -> None:
        told = translate("Hearing", sentence)
        self._asked.setText(told)
        self.setAccessibleName(told)

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
