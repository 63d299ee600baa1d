"""Every screen in English: no Dutch of our own is left on it, and no word is cut."""

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import every_place
import pytest
from cut_words import cut_rows, cut_words
from desk import Desk
from english_words import WORDS, messages
from every_place import PLACES
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QWidget
from settings_desk import open_page

from desktop.language import Language, Tongue
from desktop.settings.pages import Section
from desktop.widgets.arrange import down
from desktop.widgets.text import text
from models.resources import resource

STAYS = ("forms", "vocabularies", "rules", "reports")
"""Whose words stay Dutch: questions and choices of forms, rules, and what stands on paper."""
MARKUP = re.compile(r"<[^>]*>")
NAMES_OF_KEYS = frozenset({"Wachtzin", "Herstelcode"})
"""As the vault keeps them; who uses it may give them other names."""
SIZES = ((1440, 900), (1366, 768))


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    Language.current().speak(Tongue.ENGLISH)
    yield
    Language.current().speak(Tongue.DUTCH)


@cache
def dutch() -> frozenset[str]:
    """The Dutch words that have other words in English, without those that a form says too."""
    english = set(messages().values())
    ours = {source for (_, source), other in messages().items() if source != other and source not in english}
    return frozenset(ours - stays())


@cache
def stays() -> frozenset[str]:
    found: set[str] = set()
    for folder in STAYS:
        for file in resource(folder).rglob("*.toml"):
            _texts(tomllib.loads(file.read_text(encoding="utf-8")), found)
    return frozenset(found)


def _texts(told: object, found: set[str]) -> None:
    if isinstance(told, str):
        found |= {told, told.lower(), told[:1].lower() + told[1:]}
    for one in told.values() if isinstance(told, dict) else told if isinstance(told, list) else ():
        _texts(one, found)


def said_on(page: QWidget) -> Iterator[str]:
    """Everything that is read or heard on a page, in the pieces in which it was put together.

    What is heard of a page of paper is not among it: that is in the language of the paper.
    """
    for widget in (page, *page.findChildren(QWidget)):
        if not widget.isVisibleTo(page):
            continue
        for words in _said_by(widget):
            for piece in re.split(r" · |; |: |\n", MARKUP.sub("", words)):
                yield piece.strip().removesuffix(".") if piece.strip() not in dutch() else piece.strip()


def _said_by(widget: QWidget) -> Iterator[str]:
    is_paper = isinstance(widget, QLabel) and not widget.pixmap().isNull()
    yield from (widget.accessibleName(), widget.toolTip(), "" if is_paper else widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(model.rowCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, 0).data(role) or "")


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
    is_in_english_and_whole(desk, NAMES_OF_KEYS)
