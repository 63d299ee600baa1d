"""What the gallery shows: pages of samples, a sample being one part of a screen in one state.

All that stands in them is made up: one school and one pupil, the same as in every example of this program.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import QWidget


class Pose(Enum):
    """What a person is doing to the part while it is drawn."""

    NONE = ""
    FOCUS = "focus"
    HOVER = "muis erboven"


@dataclass(frozen=True, slots=True)
class Sample:
    """A state by its name, and how to make it. `wide` samples take the whole width of the page."""

    words: str
    make: Callable[[], QWidget]
    pose: Pose = Pose.NONE
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a screen with all its states.

    `key` names its pictures; `about` is the rule it keeps; `width` is the least room of a sample, in pixels at 100 %;
    with `on_card` the samples stand on a surface, as fields do.
    """

    key: str
    title: str
    about: str
    samples: tuple[Sample, ...]
    width: int = 300
    on_card: bool = False
