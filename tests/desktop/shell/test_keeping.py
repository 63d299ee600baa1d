from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.shell.keeping import Aside, Keeping
from desktop.shell.session import Session
from desktop.shell.worker import Worker
from desktop.widgets.saved import Saved
from models.errors import Melding
from models.vault.messages import KluisMelding


@pytest.fixture
def worker(qtbot):
    worker = Worker()
    yield worker
    worker.stop()


@pytest.fixture
def vault():
    """What is written, and what writing meets."""
    return SimpleNamespace(written=[], fails=None)


@pytest.fixture
def session(worker, vault):
    return Session(vault, worker)


@pytest.fixture
def keeping(session):
    keeping = Keeping()
    keeping.use(session)
    return keeping


def write(vault, value):
    if vault.fails is not None:
        raise vault.fails
    vault.written.append(value)


def test_a_pause_in_typing_keeps_only_the_newest(keeping, vault, qtbot):
    for text in ("I", "Ik", "Ik wil"):
        keeping.later("inbreng", text, write)
    assert keeping.unkept
    qtbot.waitUntil(lambda: not keeping.unkept)
    assert vault.written == ["Ik wil"]


def test_who_never_pauses_is_kept_all_the_same(keeping, vault, qtbot):
    typing = QTimer()
    typing.timeout.connect(lambda: keeping.later("inbreng", "meer", write))
    typing.start(50)
    qtbot.waitUntil(lambda: bool(vault.written))
    typing.stop()


def test_places_are_kept_apart(keeping, vault, qtbot):
    keeping.later("a", "een", write)
    keeping.later("b", "twee", write)
    keeping.flush()
    qtbot.waitUntil(lambda: not keeping.unkept)
    assert sorted(vault.written) == ["een", "twee"]


def test_a_full_disk_loses_nothing_and_is_tried_again(keeping, vault, qtbot):
    states, troubles = [], []
    keeping.state_changed.connect(lambda state, _: states.append(state))
    keeping.trouble.connect(troubles.append)
    vault.fails = KluisMelding("De schijf is vol.")
    keeping.later("inbreng", "Ik wil", write)
    keeping.flush()
    qtbot.waitUntil(lambda: Saved.FAILED in states)
    assert keeping.unkept
    assert str(troubles[-1]) == "De schijf is vol."
    vault.fails = None
    keeping.flush()
    qtbot.waitUntil(lambda: not keeping.unkept)
    assert vault.written == ["Ik wil"]
    assert troubles[-1] is None
    assert states[-1] is Saved.ALL


def test_what_was_typed_outlives_a_lock_that_met_a_full_disk(keeping, session, vault, worker, qtbot):
    vault.fails = KluisMelding("De schijf is vol.")
    settled = []
    keeping.later("inbreng", "Ik wil", write)
    keeping.flush(lambda: settled.append(1))
    qtbot.waitUntil(lambda: bool(settled))
    keeping.use(None)
    vault.fails = None
    keeping.use(Session(vault, worker))
    qtbot.waitUntil(lambda: not keeping.unkept)
    assert vault.written == ["Ik wil"]


def test_newer_words_win_from_a_try_that_failed(keeping, vault, qtbot):
    vault.fails = KluisMelding("De schijf is vol.")
    keeping.later("inbreng", "oud", write)
    keeping.flush()
    keeping.later("inbreng", "nieuw", write)
    qtbot.waitUntil(lambda: not keeping._going)
    vault.fails = None
    keeping.flush()
    qtbot.waitUntil(lambda: not keeping.unkept)
    assert vault.written == ["nieuw"]


def test_a_refusal_is_told_to_the_field_and_not_tried_again(keeping, vault, qtbot):
    refused = []
    vault.fails = Melding("Kies een waarde uit de lijst.")
    keeping.later("groep", "x", write, refused.append)
    keeping.flush()
    qtbot.waitUntil(lambda: bool(refused))
    assert str(refused[0]) == "Kies een waarde uit de lijst."
    assert not keeping.unkept


def test_settling_waits_for_what_was_typed_meanwhile(keeping, vault, qtbot):
    settled = []
    keeping.later("inbreng", "een", write)
    keeping.flush(lambda: settled.append(list(vault.written)))
    keeping.later("inbreng", "twee", write)
    qtbot.waitUntil(lambda: bool(settled))
    assert settled == [["een", "twee"]]


def test_what_is_put_away_for_a_lock_is_held_no_more_and_comes_back(keeping, session, vault, worker, qtbot):
    vault.fails = KluisMelding("De schijf is vol.")
    settled = []
    keeping.later(("document", "beeld"), "Ik wil", write)
    keeping.hold_draft(("document", "klok_start"), "31-2")
    keeping.flush(lambda: settled.append(1))
    qtbot.waitUntil(lambda: bool(settled))
    keeping.use(None)
    aside = keeping.put_away()
    assert aside.values == {("document", "beeld"): "Ik wil"}
    assert aside.drafts == {("document", "klok_start"): "31-2"}
    assert "Ik wil" not in repr(aside)
    assert not keeping.unkept
    assert keeping.draft(("document", "klok_start")) == ""
    vault.fails = None
    keeping.take_back(aside, lambda place: write)
    keeping.use(Session(vault, worker))
    qtbot.waitUntil(lambda: not keeping.unkept)
    assert vault.written == ["Ik wil"]
    assert keeping.draft(("document", "klok_start")) == "31-2"


def test_newer_words_win_from_what_was_put_away(keeping, vault, qtbot):
    aside = Aside({("document", "beeld"): "oud"}, {("document", "dag"): "31-2"})
    keeping.later(("document", "beeld"), "nieuw", write)
    keeping.hold_draft(("document", "dag"), "30-2")
    keeping.take_back(aside, lambda place: write)
    qtbot.waitUntil(lambda: not keeping.unkept)
    assert vault.written == ["nieuw"]
    assert keeping.draft(("document", "dag")) == "30-2"


def test_what_is_refused_when_its_field_is_gone_is_held_for_when_it_is_there_again(keeping, vault, qtbot):
    class Field(QObject):
        def refused(self, _: Melding) -> None:
            raise AssertionError("a field that is gone is told nothing")

    field = Field()
    vault.fails = Melding("Kies een waarde uit de lijst.")
    keeping.later(("document", "groep"), "x", write, field.refused)
    field.deleteLater()
    QApplication.sendPostedEvents(field, QEvent.Type.DeferredDelete)
    keeping.flush()
    qtbot.waitUntil(lambda: not keeping.unkept)
    assert keeping.draft(("document", "groep")) == "x"


def test_what_was_typed_is_known_until_something_else_is_done(keeping, session, qtbot):
    """What a screen read may be from before it was typed; after another act only the vault knows what is there."""

    def act(uid):
        return SimpleNamespace(changes=True, dossiers=("1",), kinds=frozenset(), uid=uid)

    def written(vault, value):
        return act("typed")

    keeping.later("inbreng", "Ik wil", written)
    keeping.later("beeld", "Leest graag", written)
    assert keeping.newest("inbreng", "") == "Ik wil"
    qtbot.waitUntil(lambda: not keeping.unkept)
    assert keeping.newest("inbreng", "") == "Ik wil"
    assert keeping.newest("beeld", "") == "Leest graag"
    assert keeping.newest("iets anders", "uit de kluis") == "uit de kluis"
    session.tell(act("undone"))
    assert keeping.newest("inbreng", "uit de kluis") == "uit de kluis"


def test_nothing_that_was_typed_is_known_in_another_session(keeping, session, qtbot):
    keeping.later("inbreng", "Ik wil", write)
    qtbot.waitUntil(lambda: not keeping.unkept)
    keeping.use(None)
    assert keeping.newest("inbreng", "") == ""
