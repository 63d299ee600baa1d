"""The card of F2: what this screen is for, and what one would not guess."""

from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.language import Language, Tongue
from desktop.shell.floating_card import FloatingCard
from desktop.shell.route import ScreenName
from desktop.widgets.arrange import Item, across
from desktop.widgets.icon import Icon
from desktop.widgets.text import text
from models.resources import load_toml


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class Explanation:
    """What is told of a screen: its title, its purpose in one sentence, and what follows under that."""

    titel: str
    doel: str
    punten: tuple[str, ...]


_FILES = {Tongue.DUTCH: "uitleg.toml", Tongue.ENGLISH: "uitleg_en.toml"}


@cache
def explanations(tongue: Tongue = Tongue.DUTCH) -> dict[ScreenName, Explanation]:
    """What there is to tell of each screen. A key the program does not know is refused (`ValidationError`)."""
    return TypeAdapter(dict[ScreenName, Explanation]).validate_python(load_toml(_FILES[tongue]))


class ExplanationCard(FloatingCard):
    """The explanation of one screen."""

    def __init__(self, parent: QWidget, screen: ScreenName) -> None:
        told = explanations(Language.current().tongue)[screen]
        super().__init__(parent, told.titel, text(told.doel, wrap=True), *map(_point, told.punten))
        self.setAccessibleDescription(" ".join((told.doel, *told.punten)))


def _point(words: str) -> Item:
    sign = Icon("info", "accent", 18)
    line = across(sign, text(words, wrap=True), gap=10)
    line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    line.setStretch(1, 1)
    return line
