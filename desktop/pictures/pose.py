"""How a screen is drawn: how large the window is, in which theme, with which letters, in which language."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from desktop.language import Tongue
from desktop.theme.theme import Mode

SIZES = ((1440, 900), (1366, 768))
MODES = (Mode.LIGHT, Mode.DARK)
PERCENTS = (100, 200)
LANGUAGES = tuple(one.value for one in Tongue)


@dataclass(frozen=True, slots=True)
class Pose:
    """One way to draw. `width` and `height` are the window in pixels, `percent` is the size of the letters."""

    width: int
    height: int
    mode: Mode
    percent: int
    language: str

    def __str__(self) -> str:
        return f"{self.width}x{self.height}-{self.mode.value}-{self.percent}-{self.language}"


def poses(
    sizes: Iterable[tuple[int, int]] = SIZES,
    modes: Sequence[Mode] = MODES,
    percents: Sequence[int] = PERCENTS,
    languages: Iterable[str] = LANGUAGES,
) -> Iterator[Pose]:
    """Every combination; all of one language after each other."""
    for language, (width, height), percent, mode in product(languages, sizes, percents, modes):
        yield Pose(width, height, mode, percent, language)
