import gc

import pytest
from demo_window import Door
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.shell.key_card import KeyCard
from desktop.shell.room import edge
from desktop.shell.route import Route, ScreenName
from desktop.shell.workspace import Workspace
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from models.errors import Melding
from models.vault.messages import SchijfVol

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opp(demo):
    return demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid))


def said_aloud(widget, found=None):
    """Everything a screen reader could find in a window."""
    found = [] if found is None else found
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        found += [interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Value)]
        for at in range(interface.childCount()):
            child = interface.child(at)
            if child is not None and child.object() is not None:
                said_aloud(child.object(), found)
    return found


def test_locking_hides_everything_at_once_and_keeps_what_was_typed(demo, opp):
    opp.open_section("factoren")
    page = opp.form.fields["beeld"].control.page
    page.setFocus()
    page.insertPlainText("Net voor het weglopen. ")
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_L, CTRL)
    assert isinstance(demo.window.centralWidget().currentWidget(), Door)
    assert not demo.window.findChildren(Workspace) or not any(
        one.isVisible() for one in demo.window.findChildren(Workspace)
    )
    demo.qtbot.waitUntil(lambda: not demo.worker.busy and not demo.window.keeping.unkept)
    demo.open()
    demo.settle()
    version = list(demo.case("Yasmin").versies())[-1][1]
    assert "Net voor het weglopen." in version.antwoorden.tekst("beeld")


def test_nothing_of_a_case_is_left_while_locked(demo, opp):
    opp.open_section("factoren")
    demo.settle()
    assert any("Yasmin" in one for one in said_aloud(demo.window))
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    QApplication.sendPostedEvents(None, 52)  # deferred deletes
    gc.collect()
    assert not any("Yasmin" in one for one in said_aloud(demo.window))
    assert "Yasmin" not in demo.window.windowTitle()
    assert not [one for one in demo.window.findChildren(QLabel) if "Yasmin" in one.text()]


def test_unlocking_comes_back_to_the_same_field_and_cursor(demo, opp):
    opp.open_section("factoren")
    page = opp.form.fields["beeld"].control.page
    page.setFocus()
    opp.form.fields["beeld"].control.set_cursor_place(7)
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    demo.open()
    demo.settle()
    shown = demo.window.workspace.shown
    assert shown is not opp
    assert shown.form.place() == ("beeld", None, None, 7)
    assert QApplication.focusWidget() is shown.form.fields["beeld"].control.page


def test_locking_works_with_a_calendar_open_and_closes_it(demo, opp):
    opp.open_section("aanleiding")
    demo.settle()
    opp.form.fields["klok_start"].control.opener.click()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.windowHandle(), Qt.Key.Key_L, CTRL)  # by way of the window system, as a keyboard does
    assert isinstance(demo.window.centralWidget().currentWidget(), Door)
    assert QApplication.activePopupWidget() is None
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)


def test_locking_twice_or_without_a_vault_does_nothing(demo):
    demo.window.lock()
    door = demo.window.centralWidget().currentWidget()
    demo.window.lock()
    assert demo.window.centralWidget().currentWidget() is door
    assert door.closed.user == "Marit Hoekzema"


def test_f6_goes_round_the_regions_and_comes_back(demo, opp):
    opp.open_section("factoren")
    demo.settle()
    opp.form.focus_first()
    visited = []
    for _ in range(4):
        demo.qtbot.keyClick(demo.window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        named = {
            "findings": opp._findings,
            "sections": opp.frame.sections,
            "navigation": demo.window.workspace.navigation,
            "form": opp.frame.form_card,
        }
        visited.append(next(name for name, region in named.items() if region.isAncestorOf(focused)))
    assert visited == ["findings", "sections", "navigation", "form"]


def test_alt_left_goes_back_where_one_came_from(demo, opp):
    demo.go(Route(ScreenName.SETTINGS))
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_Left, ALT)
    assert demo.window.workspace.shown is opp


def test_letters_grow_with_the_keyboard_and_are_remembered(demo):
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_Plus, CTRL)
    assert Theme.current().percent == 115
    assert demo.window.preferences.percent == 115
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_0, CTRL)
    assert Theme.current().percent == 100


def test_asking_to_save_answers_that_it_is_done(demo, opp):
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_S, CTRL)
    demo.settle()
    assert demo.window.workspace.toast.words == "Alles is al bewaard."
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_Escape)
    assert not demo.window.workspace.toast.isVisible()


def test_an_expected_error_stands_as_a_strip_until_it_is_closed(demo):
    demo.window.workspace.tell(Melding("De printer is er niet. Er is niets afgedrukt."))
    strips = demo.window.workspace.strips
    assert len(strips.shown) == 1
    assert strips.shown[0].words == "De printer is er niet. Er is niets afgedrukt."


def test_a_full_disk_is_told_with_what_is_safe_and_goes_away_by_itself(demo, opp):
    keeping = demo.window.keeping
    fails = [True]

    def write(vault, value):
        if fails:
            raise SchijfVol
        return

    keeping.later("veld", "woorden", write)
    keeping.flush()
    demo.qtbot.waitUntil(lambda: demo.window.workspace.strips.trouble is not None)
    words = demo.window.workspace.strips.trouble.words
    assert "Niet bewaard" in words
    assert "staat nog op het scherm" in words
    assert demo.window.workspace.topbar.saved.words == "Niet bewaard"
    fails.clear()
    keeping.flush()
    demo.qtbot.waitUntil(lambda: not keeping.unkept)
    assert demo.window.workspace.strips.trouble is None
    assert demo.window.workspace.topbar.saved.words.startswith("Alles bewaard")


def test_beside_a_strip_that_something_is_not_kept_nothing_says_that_all_is(demo, opp):
    workspace = demo.window.workspace
    opp.told.emit(SchijfVol())  # an act failed, as vaststellen on a full disk; nothing typed waits
    assert workspace.topbar.saved.words == "Niet bewaard"
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_S, CTRL)
    demo.settle()
    assert not workspace.toast.isVisible()
    opp.open_section("factoren")
    opp.form.fields["beeld"].control.page.insertPlainText("Dit wordt wel bewaard. ")
    demo.settle()
    assert workspace.topbar.saved.words == "Niet bewaard"
    (strip,) = workspace.strips.shown
    next(one for one in strip.findChildren(Button) if one.text() == "Sluit").click()
    assert workspace.topbar.saved.words.startswith("Alles bewaard")


def test_what_was_refused_says_nothing_of_what_is_kept(demo, opp):
    opp.told.emit(Melding("De printer is er niet. Er is niets afgedrukt."))
    assert demo.window.workspace.topbar.saved.words.startswith("Alles bewaard")


def test_that_typed_text_is_not_kept_stays_told_on_the_next_screen(demo, opp):
    def full(vault, value):
        raise SchijfVol

    keeping, workspace = demo.window.keeping, demo.window.workspace
    keeping.later("veld", "woorden", full)
    keeping.flush()
    demo.qtbot.waitUntil(lambda: workspace.strips.trouble is not None)
    workspace.go(Route(ScreenName.DOSSIERS))
    workspace.tell(Melding("De printer is er niet. Er is niets afgedrukt."))
    demo.qtbot.waitUntil(lambda: [one.isVisible() for one in workspace.strips.shown] == [True, True])
    assert workspace.topbar.saved.words == "Niet bewaard"
    keeping.forget("veld")
    keeping.flush()


def test_f1_shows_the_keys_of_the_screen(demo, opp):
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_F1)
    card = demo.window.findChild(KeyCard)
    words = [label.text() for label in card.findChildren(QLabel)]
    assert "F8" in words
    assert "volgende melding" in words
    card.close()


def test_the_navigation_folds_in_a_narrow_window(demo):
    demo.window.resize(1366, 768)
    demo.qtbot.wait(1)
    narrow = demo.window.workspace.navigation.width()
    demo.window.resize(1500, 900)
    demo.qtbot.wait(1)
    assert narrow < demo.window.workspace.navigation.width()


def test_closing_keeps_what_was_typed_and_makes_a_backup(demo, opp):
    opp.open_section("factoren")
    opp.form.fields["beeld"].control.page.insertPlainText("Als laatste. ")
    with demo.qtbot.waitSignal(demo.window.program.ended):
        demo.window.close()
    assert not demo.window.isVisible()
    assert list(demo.folder.parent.rglob("*.driehoek-kopie"))
    demo.open()
    version = list(demo.case("Yasmin").versies())[-1][1]
    assert "Als laatste." in version.antwoorden.tekst("beeld")


def test_an_act_that_was_not_kept_can_be_done_again_from_its_strip(demo, opp):
    workspace, done = demo.window.workspace, []

    def call(vault):
        done.append("once more" if done else "first")
        if len(done) == 1:
            raise SchijfVol

    workspace.context.session.act(call, failed=workspace.tell, owner=opp)
    demo.settle()
    (strip,) = workspace.strips.shown
    next(one for one in strip.findChildren(Button) if one.text() == "Probeer opnieuw").click()
    demo.settle()
    assert done == ["first", "once more"]
    assert workspace.strips.shown == ()


def test_a_strip_stands_within_the_edges_of_the_screen_and_off_the_line_of_the_top_bar(demo, opp):
    workspace = demo.window.workspace
    opp.told.emit(SchijfVol())
    demo.settle()
    (strip,) = workspace.strips.shown
    assert strip.x() == edge(workspace.room) == workspace.strips.width() - strip.geometry().right() - 1
    assert strip.y() >= 8
