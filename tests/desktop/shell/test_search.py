"""Ctrl+K finds pupils, parts of the dossier one is in, screens, acts and settings, and leads there."""

from threading import Event
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Mode, Theme
from desktop.widgets.palette.palette import CommandPalette
from forms.definition import form
from models.actions.dossier import new_document

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def palette(demo):
    """Opens it and types; answers what is offered."""
    found = demo.window.workspace.search.palette

    def look_for(words: str = "", *, opened: bool = True) -> list[tuple[str, str]]:
        if opened:
            demo.qtbot.keyClick(demo.window, Qt.Key.Key_K, CTRL)
        assert found.isVisible()
        for letter in words:
            if letter.isascii():
                demo.qtbot.keyClicks(found.line, letter)
            else:
                found.line.insert(letter)
        demo.qtbot.waitUntil(lambda: not demo.worker.busy)
        return [(one.group, one.words) for one in found.offered]

    return SimpleNamespace(
        look_for=look_for, widget=found, press=lambda key, *m: demo.qtbot.keyClick(found.line, key, *m)
    )


@pytest.mark.parametrize("words", ["łukasz", "lukasz", "WISNIEWSKI", "wiś"])
def test_a_pupil_is_found_with_and_without_accents(palette, words):
    assert palette.look_for(words)[0] == ("Leerlingen", "Łukasz Wiśniewski")


def test_a_pupil_is_found_while_something_is_being_kept(demo, palette):
    gate = Event()
    demo.worker.run(gate.wait)
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_K, CTRL)
    demo.qtbot.keyClicks(palette.widget.line, "yasmin")
    try:
        demo.qtbot.waitUntil(lambda: "Leerlingen" in [one.group for one in palette.widget.offered])
    finally:
        gate.set()


def test_enter_opens_the_dossier_that_was_found(demo, palette):
    palette.look_for("yasmin")
    palette.press(Qt.Key.Key_Return)
    demo.settle()
    place = demo.window.workspace.route()
    assert (place.screen, place.dossier) == (ScreenName.DOSSIER, demo.case("Yasmin").uid)


def test_enter_before_the_answer_waits_for_it(demo, palette):
    """Who types fast and presses Enter never gets what belonged to the letters before."""
    palette.look_for()
    palette.widget.line.setText("yasmin")
    palette.press(Qt.Key.Key_Return)
    assert palette.widget.isVisible()
    demo.qtbot.waitUntil(lambda: not palette.widget.isVisible())
    assert demo.window.workspace.route().dossier == demo.case("Yasmin").uid


def test_sections_and_documents_of_the_dossier_one_is_in_are_found(demo, palette):
    yasmin = demo.case("Yasmin")
    demo.go(Route(ScreenName.DOSSIER, yasmin.uid))
    offered = palette.look_for("handelingsdeel")
    assert any(group == "In dit dossier" and "Handelingsdeel" in words for group, words in offered)
    palette.press(Qt.Key.Key_Return)
    demo.settle()
    place = demo.window.workspace.route()
    assert (place.screen, place.section) == (ScreenName.OPP, "handelingsdeel")
    palette.look_for("hoormoment")
    assert any(one.words.startswith("Hoormoment van") for one in palette.widget.offered)


def test_every_document_of_the_dossier_is_found_by_its_title(demo, palette):
    lukasz = demo.case("Łukasz")
    made = demo.answer(lambda: new_document(demo.vault, lukasz.uid, "tlv", "tlv_aanvraag_eerste"))[0]
    demo.go(Route(ScreenName.DOSSIER, lukasz.uid))
    title = form("tlv_aanvraag_eerste").titel
    assert ("In dit dossier", title) in palette.look_for(title.split()[0])
    while palette.widget.current.words != title:
        palette.press(Qt.Key.Key_Down)
    palette.press(Qt.Key.Key_Return)
    demo.settle()
    assert demo.window.workspace.route().of_screen == Route(ScreenName.TLV, lukasz.uid, made)


def test_outside_a_dossier_no_parts_are_offered(palette):
    assert all(group != "In dit dossier" for group, _ in palette.look_for("handelingsdeel"))


def test_screens_acts_and_settings_are_found_with_their_key(demo, palette):
    assert ("Schermen", "Werklijst") in palette.look_for("werkl")
    assert palette.widget.current.shortcut == "Alt+1"
    palette.widget.line.clear()
    assert ("Acties", "Nieuw dossier") in palette.look_for("nieuw", opened=False)
    palette.widget.line.clear()
    assert ("Instellingen", "Donkere weergave") in palette.look_for("thema", opened=False)


def test_a_setting_holds_at_once_and_is_remembered(demo, palette):
    palette.look_for("donker")
    palette.press(Qt.Key.Key_Return)
    assert Theme.current().mode is Mode.DARK
    assert demo.window.preferences.mode is Mode.DARK


@pytest.mark.parametrize("words", ["Zwaluwstraat", "3456 CE", "Verwegstad", "0690333444", "elders.example"])
def test_a_secret_address_is_never_found(demo, palette, words):
    """That of the father of Yasmin, also from within her own dossier."""
    demo.go(Route(ScreenName.PUPIL, demo.case("Yasmin").uid))
    offered = palette.look_for(words)
    assert not [one for one in offered if one[0] in {"Leerlingen", "In dit dossier"}]


def test_esc_brings_the_focus_back_to_the_field_one_was_in(demo, palette):
    opp = demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid))
    opp.open_section("factoren")
    page = opp.form.fields["beeld"].control.page
    page.setFocus()
    palette.look_for("noor")
    palette.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page
    assert not palette.widget.isVisible()


def test_no_act_of_the_screen_beneath_is_done_while_one_looks_for_something(demo, palette):
    opp = demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid))
    before = opp.route().section
    palette.look_for()
    palette.press(Qt.Key.Key_Down, ALT)
    assert opp.route().section == before
    assert palette.widget.isVisible()


def test_nothing_of_a_search_is_left_behind(demo, palette):
    palette.look_for("yasmin")
    palette.press(Qt.Key.Key_Escape)
    assert palette.widget.line.text() == ""
    assert palette.widget.offered == ()
    palette.look_for("yasmin")
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    shown = [one for one in demo.window.findChildren(CommandPalette) if one.isVisible()]
    assert shown == []
    assert not [one for one in demo.window.findChildren(QLineEdit) if "yasmin" in one.text()]


def test_it_is_opened_from_the_top_bar_too(demo):
    demo.qtbot.mouseClick(demo.window.workspace.topbar.search, Qt.MouseButton.LeftButton)
    palette = demo.window.workspace.search.palette
    assert palette.line.hasFocus()
    demo.qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert demo.window.workspace.topbar.search.hasFocus()


@pytest.mark.parametrize("words", ["wie kreeg", "hoormoment", "bijlagen"])
def test_what_people_look_for_is_found_outside_a_dossier_and_in_it(demo, palette, words):
    demo.go(Route(ScreenName.DOSSIERS))
    assert ("Schermen", "Dossiers") in palette.look_for(words)
    palette.press(Qt.Key.Key_Escape)
    demo.go(Route(ScreenName.HISTORY, demo.case("Yasmin").uid))
    found = [name for group, name in palette.look_for(words) if group == "Dit dossier"]
    assert ("Wie kreeg wat" if words == "wie kreeg" else "Dossier") in found
