"""Deadlines that are written in portions: screens are told while it goes on, and once more at its end."""

import pytest
from desk import Desk

import desktop.shell.session as session_module
from forms.deadlines import Portion
from models.vault.messages import SchijfVol


class Portions:
    """So many portions that each write some; then nothing is left, or the disk gives up."""

    def __init__(self, number: int, trouble: Exception | None = None) -> None:
        self.left = number
        self.trouble = trouble

    def count(self, vault: object, after: str) -> Portion:
        if self.left:
            return Portion(signs={f"dossier {self.left}": None})
        if self.trouble is not None:
            raise self.trouble
        return Portion()

    def keep(self, vault: object, portion: Portion) -> Portion:
        self.left -= 1
        return portion


@pytest.fixture
def told() -> list[int]:
    """How many portions were left each time the screens were told."""
    return []


def _keep(desk: Desk, portions: Portions, told: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    desk.settle()
    monkeypatch.setattr(session_module, "_count_portion", portions.count)
    monkeypatch.setattr(session_module, "_keep_portion", portions.keep)
    desk.session.dates_kept.connect(lambda: told.append(portions.left))
    desk.session.keep_dates()
    desk.settle()


def test_of_many_portions_screens_are_told_seldom_and_of_the_last(desk, told, monkeypatch):
    monkeypatch.setattr(session_module, "_TELL_EVERY", 3600)
    _keep(desk, Portions(30), told, monkeypatch)
    assert told[-1] == 0
    assert len(told) <= 2


def test_while_it_goes_on_they_are_told_too(desk, told, monkeypatch):
    monkeypatch.setattr(session_module, "_TELL_EVERY", 0)
    _keep(desk, Portions(5), told, monkeypatch)
    assert len(told) == 5


def test_what_was_written_is_told_also_when_the_rest_fails(desk, told, monkeypatch):
    monkeypatch.setattr(session_module, "_TELL_EVERY", 3600)
    _keep(desk, Portions(3, SchijfVol()), told, monkeypatch)
    assert told[-1] == 0


def test_where_nothing_was_stale_nothing_is_told(desk, told, monkeypatch):
    _keep(desk, Portions(0), told, monkeypatch)
    assert told == []
