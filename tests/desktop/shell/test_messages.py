import logging

import pytest

from desktop.shell.messages import log_bug, told
from desktop.shell.preferences import Preferences
from desktop.theme.theme import Mode
from models.errors import Melding


def test_an_expected_error_is_its_own_sentence():
    said = told(Melding("De schijf is vol. Je tekst staat er nog. Maak ruimte vrij."))
    assert (said.title, said.words) == ("De schijf is vol.", "Je tekst staat er nog. Maak ruimte vrij.")
    assert not said.bug


def test_a_bug_is_told_without_what_it_was_about(caplog):
    caplog.set_level(logging.CRITICAL, "driehoek")
    try:
        raise ValueError("Noor Veldman woont op Kerkweg 2")
    except ValueError as error:
        said = told(error)
        assert said.bug
        assert "Noor" not in said.title + said.words + said.code
        assert "test_messages.py" in said.code


@pytest.mark.expect_log("bug ValueError at")
def test_the_log_of_a_bug_holds_places_and_no_content(caplog):
    try:
        raise ValueError("Noor Veldman woont op Kerkweg 2")
    except ValueError as error:
        log_bug(error)
    assert "ValueError" in caplog.text
    assert "test_messages.py" in caplog.text
    assert "Noor" not in caplog.text


def test_settings_are_kept_and_nonsense_is_not_believed(tmp_path):
    preferences = Preferences(tmp_path)
    assert (preferences.mode, preferences.percent, preferences.last_vault) == (Mode.SYSTEM, 100, None)
    preferences.mode, preferences.percent, preferences.last_vault = Mode.DARK, 150, tmp_path / "School.kluis"
    preferences.idle_minutes = 5
    again = Preferences(tmp_path)
    assert (again.mode, again.percent, again.idle_minutes) == (Mode.DARK, 150, 5)
    assert again.last_vault == tmp_path / "School.kluis"
    again.percent = 99
    assert Preferences(tmp_path).percent == 100
