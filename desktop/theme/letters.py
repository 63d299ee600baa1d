"""The letters: which fonts, which sizes, and how large a user wants them.

Sizes are points at 100 %; the user's own factor comes on top of what the system does.
"""

from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from models.resources import resource

FAMILY = "Inter"
RUNNING = "Inter Text"
"""Inter with more room between its lines: a field of Qt knows no distance of lines but that of its letters."""
_FALLBACK = ("Noto Sans", "Noto Naskh Arabic", "Noto Sans Ethiopic")
_OF_PAPER = ("Inter-", "InterTabular-")
"""These files are for paper: letters with a tailed l, or figures only. On a screen they would stand in the way."""
STEPS = (100, 115, 130, 150, 175, 200)
"""The letter sizes a user chooses from, in percent."""


class Role(Enum):
    """What a text is: its size in points, its weight, and its token."""

    PAGE = (18.5, QFont.Weight.Bold, "text")
    SECTION = (15.0, QFont.Weight.Bold, "text")
    CARD = (12.0, QFont.Weight.Bold, "text")
    LANE = (13.0, QFont.Weight.Bold, "text")
    BODY = (10.5, QFont.Weight.Normal, "text")
    STRONG = (10.5, QFont.Weight.DemiBold, "text")
    LARGE = (11.25, QFont.Weight.Medium, "text")
    META = (9.75, QFont.Weight.Normal, "text2")
    META_STRONG = (9.75, QFont.Weight.DemiBold, "text2")
    HINT = (9.0, QFont.Weight.Normal, "text3")

    def __init__(self, points: float, weight: QFont.Weight, token: str) -> None:
        self.points = points
        self.weight = weight
        self.token = token


def load_fonts() -> bool:
    """Makes the fonts that come with the program known to Qt; answers whether Inter is among them.

    Without them the system's own letters are used.
    """
    for path in sorted(resource("fonts").glob("*.ttf")):
        if not path.name.startswith(_OF_PAPER):
            QFontDatabase.addApplicationFont(str(path))
    return FAMILY in QFontDatabase.families()


def font_for(role: Role, percent: int, *, weight: QFont.Weight | None = None) -> QFont:
    """The font for a role at a letter size in percent.

    Without hinting: the files have no hints, and what the system makes up instead changes the shape of small letters
    and puts each on a whole pixel, so that running text looks like another typeface than the headings.
    """
    return QFont(_font(role, percent, weight))  # a copy: whoever gets it may change it


@cache
def _font(role: Role, percent: int, weight: QFont.Weight | None) -> QFont:
    font = QFont([FAMILY, *_FALLBACK])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPointSizeF(role.points * percent / 100)
    font.setWeight(weight or role.weight)
    if role is Role.PAGE:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.4)
    return font


def running_font(percent: int) -> QFont:
    """The font of running text that is typed: the body's, with more room between the lines."""
    font = font_for(Role.BODY, percent)
    font.setFamilies([RUNNING, *font.families()])
    return font


def next_step(percent: int, direction: int) -> int:
    """The next larger (+1) or smaller (-1) letter size; the same at either end."""
    place = min(range(len(STEPS)), key=lambda at: abs(STEPS[at] - percent))
    return STEPS[min(max(place + direction, 0), len(STEPS) - 1)]
