"""What is typed and in no vault outlives a lock, a next start and a kill, and nobody reads it while locked."""

import gc
from base64 import b64decode

import pytest
from demo_window import WORDS as KEY
from demo_window import Door
from PySide6.QtWidgets import QApplication

from desktop.editor import section_form
from desktop.editor.not_needed import NotNeeded
from desktop.editor.vaststellen import VaststelDialog
from desktop.screens import makers
from desktop.shell.keeping import Keeping
from desktop.shell.preferences import Preferences
from desktop.shell.program import Program
from desktop.shell.route import Route, ScreenName
from forms.casus.demo import make_demo_vault
from forms.definition import form
from forms.filling import Filling, set_field
from models.snapshot.beeld import HANDELINGSDEEL
from models.vault import open_vault
from models.vault.messages import KopieMislukt, SchijfVol

WORDS = "Zoiets als appelmoes met kaneel"
PLACE = ("document", "dag")
PUPIL = form("dossier")


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
    demo.qtbot.waitUntil(lambda: demo.window.workspace.strips.trouble is not None)
    vault_id = demo.vault.vault_id
    assert in_memory("appelmoes met kaneel")
    demo.window.lock()
    settled(demo)
    demo.vault = None
    assert demo.window.findChild(Door).closed.unkept
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


def test_no_name_of_a_case_is_left_in_memory(demo):
    """After looking at every kind of screen, its paper included."""
    uid = demo.case("Yasmin").uid
    for screen in (ScreenName.WORKLIST, ScreenName.DOSSIERS):
        demo.go(Route(screen))
    for screen in (ScreenName.DOSSIER, ScreenName.PUPIL, ScreenName.HISTORY, ScreenName.REPORT, ScreenName.OPP):
        demo.go(Route(screen, uid))
    demo.window.workspace.open_search()
    demo.settle()
    assert in_memory("Noura") != []
    demo.window.lock()
    demo.vault = None
    settled(demo)
    assert in_memory("Noura") == []


def test_nothing_of_the_last_act_is_left_in_memory(demo):
    """It was done without typing: nobody asks for what it changed before the next one."""
    uid = demo.case("Yasmin").uid
    pupil = Filling(uid, PUPIL)
    demo.window.program.session.act(lambda vault: set_field(vault, pupil, "roepnaam", "".join(("Appelmoes", "je"))))
    demo.settle()
    assert in_memory("Appelmoesje") != []
    demo.window.lock()
    demo.vault = None
    settled(demo)
    assert in_memory("Appelmoesje") == []


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


def test_the_program_does_not_end_while_what_was_typed_is_nowhere(demo, full_disk, monkeypatch):
    """Neither the vault nor the settings take it: the windows come back and tell so. Who insists ends all the same."""
    program, ended = demo.window.program, []
    program.ended.connect(lambda: ended.append(1))
    monkeypatch.setattr(type(demo.window.preferences), "keep_aside", lambda *_: False)
    open_opp(demo).form.fields["beeld"].control.page.insertPlainText(WORDS)
    demo.window.close()
    demo.qtbot.waitUntil(demo.window.isVisible)
    assert ended == []
    assert "Niet bewaard" in demo.window.workspace.strips.trouble.words
    assert WORDS in demo.window.workspace.shown.form.fields["beeld"].control.page.toPlainText()
    demo.window.close()
    demo.qtbot.waitUntil(lambda: bool(ended))


def test_what_the_vault_did_not_take_is_there_at_the_next_start(demo, full_disk):
    ended = []
    demo.window.program.ended.connect(lambda: ended.append(1))
    open_opp(demo).form.fields["beeld"].control.page.insertPlainText(WORDS)
    demo.window.close()
    demo.qtbot.waitUntil(lambda: bool(ended))
    full_disk()
    preferences = Preferences(demo.folder.parent / "instellingen")
    program = Program(demo.worker, Keeping(), preferences, makers(), lambda _, closed: Door(closed))
    demo.window = program.first_window()
    demo.open()
    demo.settle()
    version = list(demo.case("Yasmin").versies())[-1][1]
    assert WORDS in version.antwoorden.tekst("beeld")
    vault = demo.vault
    program.session.close(lambda: None, lambda _: None, backup=False)
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    assert vault is not None
    program._ending = True
    demo.window.close()


def test_a_backup_that_fails_while_ending_is_told_at_the_door(demo, monkeypatch):
    program, ended = demo.window.program, []
    program.ended.connect(lambda: ended.append(1))

    def no_backup(*_, **more):
        raise KopieMislukt("De reservekopie is niet gelukt. De kluis zelf is goed.")

    monkeypatch.setattr(type(demo.vault), "close", no_backup)
    demo.window.close()
    demo.qtbot.waitUntil(demo.window.isVisible)
    assert ended == []
    assert "De reservekopie is niet gelukt." in demo.window.centralWidget().currentWidget().closed.message
    monkeypatch.undo()
    demo.answer(lambda: demo.vault.close(backup=False))
    demo.window.close()
    assert ended == [1]


def again(demo):
    """The OPP once more, after a lock."""
    demo.window.lock()
    settled(demo)
    demo.open()
    demo.settle()
    return demo.window.workspace.shown


def test_a_reason_to_go_on_with_vaststellen_comes_back_after_a_lock(demo):
    def reason(opp):
        opp._ask()
        demo.settle()
        asking = next(one for one in demo.window.findChildren(VaststelDialog) if one.isVisible())
        asking.part.set_value(HANDELINGSDEEL)
        asking.part.edited.emit()
        return next(iter(asking._reasons.values())).control.line

    line = reason(open_opp(demo))
    demo.qtbot.keyClicks(line, "Vader reageert niet.")
    assert reason(again(demo)).text() == "Vader reageert niet."


def test_why_a_section_is_not_needed_comes_back_after_a_lock(demo):
    opp = open_opp(demo)
    opp.open_section("bijlagen")
    demo.settle()
    asking = opp.findChild(NotNeeded)
    asking.begin.click()
    demo.qtbot.keyClicks(asking.why.control.line, "Er zijn geen")
    opp = again(demo)
    asking = opp.findChild(NotNeeded)
    assert asking.why.isVisible()
    assert asking.why.control.line.text() == "Er zijn geen"
    demo.qtbot.keyClicks(asking.why.control.line, " stukken.")
    asking.keep.click()
    demo.settle()
    assert not any(place[1] == "niet_nodig" for place in demo.window.keeping.aside.drafts)
