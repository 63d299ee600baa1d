"""A region asks more: its file is taken in or refused line by line, and its questions stand in the request."""

import pytest
from case_files import take_example
from cut_words import cut_words
from desk import words_on
from PySide6.QtCore import Qt
from screen_reader import without_name
from settings_desk import kept, open_page

from desktop.settings.pages import Section
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from models.actions.dossier import new_document
from models.resources import resource

EXAMPLE = resource("regioformulier_voorbeeld.toml").read_text(encoding="utf-8")
NAME = "regioformulier_tlv"


@pytest.fixture
def card(desk):
    desk.do(lambda vault: take_example(vault, "A04"))
    page = open_page(desk, Section.PROFILE)
    desk.settle()
    assert page.regional is not None
    return page.regional


def load(desk, card, tmp_path, text: str):
    file = tmp_path / "vragen.toml"
    file.write_text(text, encoding="utf-8")
    card._pick = lambda *_: file
    card.load.click()
    desk.settle()
    desk.settle()


def values(desk, card):
    return next(one for one in kept(desk).verbanden if one.uid == card._swv).waarden


def test_without_a_file_it_says_so_and_gives_an_example(desk, card, tmp_path):
    assert words_on(card).count("geen eigen vragen") == 2
    assert without_name(card) == []
    file = tmp_path / "voorbeeld.toml"
    card._save = lambda *_: file
    card.example.click()
    desk.settle()
    assert file.read_text(encoding="utf-8") == EXAMPLE


def test_a_file_is_taken_in_and_can_be_undone(desk, card, tmp_path):
    load(desk, card, tmp_path, EXAMPLE)
    assert "Extra vragen van ons samenwerkingsverband · 4 vragen" in words_on(card)
    assert values(desk, card)[NAME] == EXAMPLE
    desk.workspace.undoing.undo_last()
    desk.settle()
    desk.settle()
    assert NAME not in values(desk, card)


def test_a_file_with_mistakes_is_told_line_by_line_and_changes_nothing(desk, card, tmp_path):
    load(desk, card, tmp_path, EXAMPLE)
    wrong = EXAMPLE.replace('type = "ja_nee"', 'type = "janee"').replace("voorbeeld =", "vorbeeld =")
    load(desk, card, tmp_path, wrong)
    told = words_on(card)
    assert "Niet overgenomen: vragen.toml." in told
    assert "Dit bestand heeft 2 fouten. Er is niets veranderd." in told
    assert "Regel 15: " in told
    assert "Bedoel je ja_nee?" in told
    assert "Bedoel je voorbeeld?" in told
    assert card.load.hasFocus()
    assert values(desk, card)[NAME] == EXAMPLE
    load(desk, card, tmp_path, EXAMPLE)
    assert "Niet overgenomen" not in words_on(card)


def test_a_file_that_is_not_there_is_told_as_a_strip(desk, card, tmp_path):
    card._pick = lambda *_: tmp_path / "weg.toml"
    card.load.click()
    desk.settle()
    assert "Dit bestand is niet te lezen." in words_on(desk.workspace)


def test_taking_it_away_leaves_what_was_answered(desk, card, tmp_path):
    load(desk, card, tmp_path, EXAMPLE)
    next(one for one in card.findChildren(Button) if one.accessibleName().startswith("Weghalen")).click()
    desk.settle()
    desk.settle()
    assert NAME not in values(desk, card)
    assert "Antwoorden blijven bij hun document." in words_on(desk.workspace)


def test_the_questions_stand_in_a_new_request_and_are_kept_with_it(desk, card, tmp_path):
    load(desk, card, tmp_path, EXAMPLE)
    numbers = ("A01", "A02", "A03", "A04", "A07")
    dossier = next(uid for uid in map(desk.dossier, numbers) if desk.beeld(uid).swv.uid == card._swv)
    uid, _ = desk.do(lambda vault: new_document(vault, dossier, "tlv", "tlv_aanvraag_eerste"))
    screen = desk.go(Route(ScreenName.DOCUMENT, dossier, uid, field="regio_terugkeer"))
    desk.settle()
    assert "Wat is nodig om later terug te kunnen" in words_on(screen)
    desk.type("Een vaste begeleider.")
    desk.settle()
    made = next(one for one in desk.beeld(dossier).documenten if one.uid == uid)
    assert made.antwoorden.tekst("regio_terugkeer") == "Een vaste begeleider."
    assert made.antwoorden.waarde("regioformulier") == (EXAMPLE,)


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1366, 200)])
def test_nothing_is_cut(desk, card, tmp_path, width, percent):
    desk.workspace.resize(width, 768)
    Theme.current().set_percent(percent)
    load(desk, card, tmp_path, EXAMPLE.replace('type = "ja_nee"', 'type = "janee"'))
    desk.settle()
    assert cut_words(card) == []
    desk.press(Qt.Key.Key_Tab)
