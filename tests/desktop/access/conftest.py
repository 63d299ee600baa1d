"""Real vaults, and the looks in which everything must be reached and seen."""

from collections.abc import Iterator

import pytest
from desk import Desk, bare_desk, bare_vault, desk, example_vault
from every_place import PLACES, Place
from PySide6.QtTest import QTest

from desktop.theme.theme import Mode, Theme

__all__ = ["bare_desk", "bare_vault", "desk", "example_vault"]

LOOKS = (
    (Mode.LIGHT, 100, (1440, 900)),
    (Mode.CONTRAST, 100, (1366, 768)),
    (Mode.LIGHT, 200, (1366, 768)),
    (Mode.CONTRAST, 200, (1440, 900)),
)


@pytest.fixture(params=PLACES, ids=str)
def there(request: pytest.FixtureRequest) -> Desk:
    """A desk at one of the places."""
    place: Place = request.param
    at: Desk = request.getfixturevalue("bare_desk" if place.bare else "desk")
    place.come(at)
    rest(at)
    return at


@pytest.fixture
def looks(there: Desk) -> Iterator[tuple[str, Desk]]:
    """The same place in every look, one after the other, as who changes it while working."""
    return _looks(there)


def _looks(there: Desk) -> Iterator[tuple[str, Desk]]:
    theme = Theme.current()
    for mode, percent, (width, height) in LOOKS:
        theme.set_mode(mode)
        theme.set_percent(percent)
        there.workspace.resize(width, height)
        rest(there)
        yield f"{mode.name.lower()} {percent}", there


def rest(there: Desk) -> None:
    """Waits until everything stands where it stays."""
    there.settle()
    QTest.qWait(60)
    there.settle()
