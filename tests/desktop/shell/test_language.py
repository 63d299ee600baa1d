"""Another language while one works: nothing typed is lost, one stays where one was, Qt's own words follow."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.language import Language, Tongue, system_tongue
from desktop.shell.carried import stand_on, standing_on
from desktop.shell.preferences import Preferences
from desktop.shell.route import Route, ScreenName
from desktop.widgets.arrange import down


@pytest.fixture
def language() -> Iterator[Language]:
    language = Language.current()
    yield language
    language.speak(Tongue.DUTCH)


class SystemIn:
    def __init__(self, *named: str) -> None:
        self._named = list(named)

    def uiLanguages(self) -> list[str]:  # noqa: N802
        return self._named


@pytest.mark.parametrize(
    ("named", "tongue"),
    [(("en-GB", "en"), "en"), (("nl-NL", "nl"), "nl"), (("fr-FR", "en"), "nl"), (("C",), "nl"), ((), "nl")],
)
def test_until_one_was_chosen_the_language_is_that_of_the_system(monkeypatch, tmp_path, named, tongue) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: SystemIn(*named))
    assert system_tongue() is Tongue(tongue)
    preferences = Preferences(tmp_path)
    assert preferences.language is Tongue(tongue)
    preferences.language = Tongue.ENGLISH
    assert Preferences(tmp_path).language is Tongue.ENGLISH


def test_qts_own_words_follow_the_language(language: Language) -> None:
    language.speak(Tongue.DUTCH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
    language.speak(Tongue.ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().language() is QLocale.Language.English


def test_our_words_follow_the_language_and_come_back(language: Language) -> None:
    def named() -> str:
        return QCoreApplication.translate("UnlockScreen", "Goedemorgen")

    language.speak(Tongue.ENGLISH)
    assert named() == "Good morning"
    language.speak(Tongue.DUTCH)
    assert named() == "Goedemorgen"


def test_what_is_half_typed_in_a_form_is_kept_and_the_cursor_stays(demo, language: Language) -> None:
    """A sentence half typed in the OPP: kept in the vault, and one goes on typing at the same letter."""
    opp = demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid))
    opp.open_section("factoren")
    typing = opp.form.fields["beeld"].control.page
    typing.setFocus()
    typing.insertPlainText("Half ")
    before, workspace = demo.window.workspace.route(), demo.window.workspace
    assert before.field == "beeld"
    language.speak(Tongue.ENGLISH)
    demo.settle()
    now = demo.window.workspace
    assert now is not workspace
    assert now.route() == before
    field = QApplication.focusWidget()
    assert field is not typing
    assert field.toPlainText().startswith("Half ")
    assert field.textCursor().position() == len("Half ")


@pytest.mark.expect_log("bug OSError")
def test_what_cannot_be_kept_stays_on_the_screen_until_it_is(demo, language: Language) -> None:
    failing = True

    def write(*_: object) -> None:
        if failing:
            raise OSError(28, "full")

    demo.go(Route(ScreenName.SETTINGS))
    before = demo.window.workspace
    demo.window.keeping.later("somewhere", None, write)
    language.speak(Tongue.ENGLISH)
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    demo.qtbot.wait(50)
    assert demo.window.workspace is before
    failing = False
    demo.window.keeping.flush()
    demo.qtbot.waitUntil(lambda: demo.window.workspace is not before)


def test_what_stands_on_a_page_goes_to_the_one_that_is_built_alike(qtbot: QtBot, shown) -> None:
    def page() -> tuple[QWidget, QLineEdit, QLineEdit]:
        first, second = QLineEdit(), QLineEdit()
        made = QWidget()
        made.setLayout(down(first, second))
        return made, first, second

    old, _, typed = page()
    shown(old)
    typed.setText("kastanje")
    typed.setFocus()
    typed.setCursorPosition(3)
    standing = standing_on(old)
    new, empty, same = page()
    shown(new)
    told: list[str] = []
    same.textEdited.connect(told.append)
    stand_on(new, standing)
    assert (empty.text(), same.text(), same.cursorPosition()) == ("", "kastanje", 3)
    assert told == ["kastanje"]
    assert same.hasFocus()
    assert "kastanje" not in repr(standing)
    other = QWidget()
    other.setLayout(down(QLineEdit()))
    stand_on(other, standing)
