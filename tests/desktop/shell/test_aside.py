"""What is typed and in no vault outlives a lock, a next start and a kill, and nobody reads it while locked."""

import gc
from base64 import b64decode

import pytest
from demo_window import WORDS as KEY
from PySide6.QtWidgets import QApplication

from desktop.editor import section_form
from desktop.shell.route import Route, ScreenName
from forms.casus.demo import make_demo_vault
from models.vault import open_vault
from models.vault.messages import SchijfVol

WORDS = "Zoiets als appelmoes met kaneel"
PLACE = ("document", "dag")


def open_opp(demo):
    """The screen; no test keeps it, for it knows what stands on it."""
    return demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid, section="factoren"))


def settled(demo):
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    QApplication.sendPostedEvents(None, 52)  # deferred deletes
    demo.qtbot.wait(20)
    gc.collect()


def in_memory(words: str) -> list[str]:
    """The kinds of objects of ours in which these words can be found."""
    found = []
    for one in gc.get_objects():
        for part in gc.get_referents(one):
            if isinstance(part, str) and words in part and part is not words and part is not WORDS:
                found.append(type(one).__name__)
    return found


@pytest.fixture
def full_disk(monkeypatch):
    """Nothing can be kept any more; answers what brings room again."""
    full = [True]

    def fill(*args, **more):
        if full:
            raise SchijfVol
        return real(*args, **more)

    real = section_form.set_field
    monkeypatch.setattr(section_form, "set_field", fill)
    return full.clear


def test_what_a_full_disk_did_not_take_is_sealed_through_a_lock_and_kept_after_it(demo, full_disk):
    open_opp(demo).form.fields["beeld"].control.page.insertPlainText("".join(["Zoiets als ", "appelmoes met kaneel"]))
    demo.window.keeping.flush()
    demo.qtbot.waitUntil(lambda: demo.window.workspace._trouble is not None)
    vault_id = demo.vault.vault_id
    assert in_memory("appelmoes met kaneel")
    demo.window.lock()
    settled(demo)
    demo.vault = None
    assert not demo.window.keeping.unkept
    assert in_memory("appelmoes met kaneel") == []
    kept = demo.window.preferences.aside(vault_id)
    assert kept
    assert b"appelmoes" not in b64decode(kept)
    full_disk()
    demo.open()
    demo.settle()
    version = list(demo.case("Yasmin").versies())[-1][1]
    assert WORDS in version.antwoorden.tekst("beeld")
    demo.qtbot.waitUntil(lambda: demo.window.preferences.aside(vault_id) == "")


def test_a_day_that_is_no_day_yet_comes_back_after_a_lock(demo):
    opp = open_opp(demo)
    opp.open_section("aanleiding")
    demo.settle()
    opp.form.fields["klok_start"].control.line.setText("31-2")
    opp.form.fields["klok_start"].control.line.textEdited.emit("31-2")
    demo.window.lock()
    settled(demo)
    demo.open()
    demo.settle()
    assert demo.window.workspace.shown.form.fields["klok_start"].control.line.text() == "31-2"


def test_a_draft_outlives_a_kill(demo):
    """A moment after the pause it is sealed among the settings."""
    demo.window.keeping.hold_draft(PLACE, WORDS)
    demo.qtbot.waitUntil(lambda: demo.window.preferences.aside(demo.vault.vault_id) != "")
    demo.window.keeping._drafts.clear()  # as a kill leaves it
    demo.window.program._aside.take_back(demo.vault)
    assert demo.window.keeping.draft(PLACE) == WORDS


def test_a_draft_that_is_done_with_is_not_kept(demo):
    keeping = demo.window.keeping
    keeping.hold_draft(PLACE, WORDS)
    demo.qtbot.waitUntil(lambda: demo.window.preferences.aside(demo.vault.vault_id) != "")
    keeping.forget(PLACE)
    demo.qtbot.waitUntil(lambda: demo.window.preferences.aside(demo.vault.vault_id) == "")


def test_a_draft_is_of_its_own_vault(demo, tmp_path):
    demo.window.keeping.hold_draft(PLACE, WORDS)
    demo.window.lock()
    settled(demo)
    assert demo.window.keeping.draft(PLACE) == ""
    other, _ = demo.answer(lambda: make_demo_vault(tmp_path / "Ander.kluis", [KEY]))
    demo.vault = other
    demo.window.open(other)
    demo.settle()
    assert demo.window.keeping.draft(PLACE) == ""
    demo.window.lock()
    settled(demo)
    demo.vault = demo.answer(lambda: open_vault(demo.folder, KEY))
    demo.window.open(demo.vault)
    demo.settle()
    assert demo.window.keeping.draft(PLACE) == WORDS
