"""Several windows on one vault: what one does the others show; locking hides all; the last one closes the vault."""

import json
from base64 import b64decode

import pytest
from demo_window import WORDS, Door
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.language import Language, Tongue
from desktop.shell.route import Route, ScreenName
from desktop.shell.scrolling_back import ScrollingBack
from desktop.shell.standing import Standing, read_standing, write_standing
from models.actions.dossier import new_dossier
from models.snapshot import Leerling
from models.vault import open_vault

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def program(demo):
    return demo.window.program


@pytest.fixture
def yasmin(demo):
    return demo.case("Yasmin").uid


@pytest.fixture
def opp(demo, yasmin):
    return demo.go(Route(ScreenName.OPP, yasmin, section="factoren"))


def next_time(demo):
    """Opens the vault as when the program was ended meanwhile."""
    demo.window.program._left.clear()
    demo.vault = demo.answer(lambda: open_vault(demo.folder, WORDS))
    demo.window.open(demo.vault)
    demo.settle()


def field(window):
    return window.workspace.shown.form.fields["beeld"].control


def test_a_new_window_stands_beside_the_first_on_the_same_screen(demo, program, opp):
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_N, CTRL | SHIFT)
    demo.settle()
    first, second = program.windows
    assert second.isVisible()
    assert second.workspace.route().of_screen == first.workspace.route().of_screen
    assert second.pos() != first.pos()
    assert second.windowTitle() == "Driehoek"


def test_a_dossier_opens_in_a_window_of_its_own_from_the_palette(demo, program, yasmin):
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_K, CTRL)
    palette = demo.window.workspace.search.palette
    demo.qtbot.keyClicks(palette.line, "yasmin")
    demo.qtbot.keyClick(palette.line, Qt.Key.Key_Return, CTRL)
    demo.qtbot.waitUntil(lambda: len(program.windows) == 2)
    demo.settle()
    assert demo.window.workspace.route().screen is ScreenName.SETTINGS
    place = program.windows[1].workspace.route()
    assert (place.screen, place.dossier) == (ScreenName.DOSSIER, yasmin)


def test_what_is_typed_in_one_window_stands_in_the_other(demo, program, opp):
    second = program.new_window(opp.route())
    demo.settle()
    field(demo.window).page.insertPlainText("In het eerste venster. ")
    demo.settle()
    assert "In het eerste venster." in field(second).page.toPlainText()
    field(second).page.insertPlainText("In het tweede. ")
    demo.settle()
    both = field(demo.window).page.toPlainText()
    assert "In het eerste venster." in both
    assert "In het tweede." in both


def test_what_is_being_typed_is_not_taken_away_by_what_another_window_kept(demo, program, opp):
    second = program.new_window(opp.route())
    demo.settle()
    keeping = demo.window.keeping
    field(second).page.insertPlainText("Half ge")
    assert keeping.unkept
    second.workspace.shown.read()  # as after any act in the dossier
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    assert "Half ge" in field(second).page.toPlainText()


def test_an_act_is_undone_from_whichever_window(demo, program, yasmin):
    demo.go(Route(ScreenName.DOSSIER, yasmin))
    second = program.new_window(Route(ScreenName.WORKLIST))
    demo.settle()
    made = demo.answer(lambda: new_dossier(demo.vault, Leerling(roepnaam="Fatma", achternaam="Demir")))
    demo.window.workspace.shown.done.emit("Gemaakt.", made[1].uid)
    demo.qtbot.keyClick(second, Qt.Key.Key_Z, CTRL)
    demo.settle()
    assert second.workspace.toast.words == "Ongedaan gemaakt: Gemaakt. Ctrl+Y zet het terug."
    with pytest.raises(StopIteration):
        demo.case("Fatma")


def test_locking_hides_all_windows_at_once_and_each_comes_back_where_it_was(demo, program, opp, yasmin):
    second = program.new_window(Route(ScreenName.DOSSIER, yasmin))
    demo.settle()
    demo.window.activateWindow()
    field(demo.window).page.setFocus()
    field(demo.window).set_cursor_place(5)
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_L, CTRL)
    shown = [one for one in program.windows if one.isVisible()]
    assert len(shown) == 1
    assert isinstance(shown[0].centralWidget().currentWidget(), Door)
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    assert not any("Yasmin" in label.text() for one in program.windows for label in one.findChildren(QLabel))
    demo.open()
    demo.settle()
    assert {one.workspace.route().screen for one in program.windows} == {ScreenName.OPP, ScreenName.DOSSIER}
    assert all(one.isVisible() for one in program.windows)
    assert len(program.windows) == 2
    assert second in program.windows
    opp_window = next(one for one in program.windows if one.workspace.route().screen is ScreenName.OPP)
    place = opp_window.workspace.route()
    assert (place.section, place.field, place.cursor) == ("factoren", "beeld", 5)


def test_closing_one_window_leaves_the_others_and_keeps_what_was_typed_in_it(demo, program, opp):
    second = program.new_window(opp.route())
    demo.settle()
    field(second).page.insertPlainText("Net voor het sluiten. ")
    second.close()
    demo.settle()
    assert program.windows == [demo.window]
    assert demo.window.isVisible()
    assert "Net voor het sluiten." in field(demo.window).page.toPlainText()
    version = list(demo.case("Yasmin").versies())[-1][1]
    assert "Net voor het sluiten." in version.antwoorden.tekst("beeld")


def test_closing_the_first_window_leaves_the_second(demo, program, opp):
    second = program.new_window(opp.route())
    demo.settle()
    demo.window.close()
    assert program.windows == [second]
    second.lock()
    assert isinstance(second.centralWidget().currentWidget(), Door)
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)


def test_closing_the_last_closes_the_vault_with_its_backup(demo, program, opp):
    second = program.new_window(opp.route())
    demo.settle()
    field(second).page.insertPlainText("Iets om een kopie van te maken. ")
    second.close()
    ended = []
    program.ended.connect(lambda: ended.append(1))
    demo.window.close()
    demo.qtbot.waitUntil(lambda: bool(ended))
    assert list(demo.folder.parent.rglob("*.driehoek-kopie"))


def test_the_language_changes_in_all_windows(demo, program, opp):
    second = program.new_window(opp.route())
    demo.settle()
    Language.current().speak(Tongue.ENGLISH)
    try:
        demo.settle()
        names = {one.workspace.navigation.accessibleName() for one in program.windows}
        assert len(names) == 1
        assert second.workspace.route().of_screen == demo.window.workspace.route().of_screen
    finally:
        Language.current().speak(Tongue.DUTCH)
        demo.settle()


def test_the_next_start_stands_where_one_was(demo, program, opp, yasmin):
    """All windows, the field and the cursor: as the vault sealed it, so that nobody else reads where someone worked."""
    field(demo.window).page.setFocus()
    field(demo.window).set_cursor_place(3)
    program.new_window(Route(ScreenName.DOSSIER, yasmin))
    demo.settle()
    demo.window.activateWindow()
    vault = demo.vault
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    kept = demo.window.preferences.standing(vault.vault_id)
    assert yasmin not in kept
    assert yasmin.encode() not in b64decode(kept)
    next_time(demo)
    places = {one.workspace.route().screen: one.workspace.route() for one in program.windows}
    assert places[ScreenName.OPP].field == "beeld"
    assert places[ScreenName.OPP].cursor == 3
    assert places[ScreenName.DOSSIER].dossier == yasmin


def test_the_first_opening_begins_at_the_worklist(demo, program):
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    demo.window.preferences.keep_standing(demo.vault.vault_id, "")
    next_time(demo)
    assert demo.window.workspace.route().screen is ScreenName.WORKLIST


@pytest.mark.parametrize("kept", ["", "geen base64!", "e30=", json.dumps({"x": 1})])
def test_a_standing_that_cannot_be_read_is_no_trouble(demo, kept):
    demo.window.preferences.keep_standing(demo.vault.vault_id, kept)
    assert read_standing(demo.window.preferences, demo.vault) == ()


def test_a_standing_comes_back_as_it_was(demo):
    stood = (
        Standing(Route(ScreenName.OPP, "d", "v", "s", "f", "r", "c", 9), b"geometrie", (4, 0)),
        Standing(Route(ScreenName.WORKLIST)),
    )
    write_standing(demo.window.preferences, demo.vault, stood)
    assert read_standing(demo.window.preferences, demo.vault) == stood


def test_a_screen_is_scrolled_back_to_where_it_was(demo, program, yasmin):
    demo.window.resize(1440, 500)
    demo.go(Route(ScreenName.PUPIL, yasmin))
    bars = [one.verticalScrollBar() for one in demo.window.workspace._scroll_areas()]
    longest = max(bars, key=lambda one: one.maximum())
    longest.setValue(12)  # the question that has the focus stays in view
    wanted = demo.window.workspace.scrolled()
    assert any(wanted)
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    demo.open()
    demo.settle()
    demo.qtbot.waitUntil(lambda: demo.window.workspace.scrolled() == wanted, timeout=15_000)


def test_who_does_something_before_the_screen_is_scrolled_back_goes_on_from_there(demo, yasmin):
    demo.go(Route(ScreenName.PUPIL, yasmin))
    workspace = demo.window.workspace
    before = workspace.scrolled()
    workspace.scroll_to(tuple(100_000 for _ in before))  # further than there is: it waits
    assert workspace.findChildren(ScrollingBack)
    QTest.keyClick(demo.window.windowHandle(), Qt.Key.Key_Shift)
    demo.qtbot.waitUntil(lambda: not workspace.findChildren(ScrollingBack))
    assert workspace.scrolled() == before
