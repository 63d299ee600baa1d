"""Every screen in English: no Dutch of our own is left on it, and no word is cut."""

from collections.abc import Callable, Iterator
from pathlib import Path

import every_place
import pytest
from cut_words import cut_rows, cut_words
from desk import Desk
from english_words import WORDS, messages
from every_place import PLACES
from PySide6.QtWidgets import QWidget
from settings_desk import open_page
from words_said import dutch, said_on

from desktop.language import Language, Tongue
from desktop.settings.pages import Section
from desktop.widgets.arrange import down
from desktop.widgets.text import text

OF_RULES = frozenset({"Wachtzin", "Herstelcode", "Arrangementen"})
"""Names of keys as the vault keeps them, and of a part of the profile of a region: they stay Dutch."""
SIZES = ((1440, 900), (1366, 768))


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    Language.current().speak(Tongue.ENGLISH)
    yield
    Language.current().speak(Tongue.DUTCH)


def in_english(press: Callable[[Desk, str], None]) -> Callable[[Desk, str], None]:
    """Presses a button that is named in Dutch."""
    own = {source: other for (_, source), other in messages().items()}
    begins = {"Vergelijk": "Compare"}
    return lambda desk, words: press(desk, begins.get(words) or own.get(words, words))


def is_in_english_and_whole(desk: Desk, kept: frozenset[str] = frozenset()) -> None:
    left = sorted({piece for piece in said_on(desk.workspace) if piece in dutch()} - kept)
    assert left == []
    for width, height in SIZES:
        desk.workspace.resize(width, height)
        desk.settle()
        assert cut_words(desk.workspace) == [], f"{width} x {height}"
        assert cut_rows(desk.workspace) == [], f"{width} x {height}"


@pytest.mark.parametrize("place", [one for one in PLACES if not one.bare], ids=str)
def test_a_place_in_english(place, desk, monkeypatch):
    monkeypatch.setattr("every_place.press", in_english(every_place.press))
    place.come(desk)
    desk.settle()
    is_in_english_and_whole(desk)


@pytest.mark.parametrize("place", [one for one in PLACES if one.bare], ids=str)
def test_a_place_of_an_empty_vault_in_english(place, bare_desk):
    place.come(bare_desk)
    bare_desk.settle()
    is_in_english_and_whole(bare_desk)


def test_dutch_that_is_left_is_seen(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayout(down(text("Werklijst"), text("Noor Veldman · Te laat")))
    page.show()
    assert {piece for piece in said_on(page) if piece in dutch()} == {"Werklijst", "Te laat"}


def test_the_folder_of_the_words_is_shipped():
    assert Path(WORDS.with_suffix(".qm")).is_file()


@pytest.mark.parametrize("section", Section)
def test_a_page_of_the_settings_in_english(section, desk):
    open_page(desk, section)
    is_in_english_and_whole(desk, OF_RULES)
