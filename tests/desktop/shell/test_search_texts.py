"""Ctrl+K finds what stands in texts, says why and where, and leads to the word itself."""

from threading import Event
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.shell.route import Route, ScreenName
from models.record.act import act
from models.record.handelingsoort import Handelingsoort

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def look(demo):
    """Opens the palette, types, and answers what is offered once all that was written is indexed."""
    widget = demo.window.workspace.search.palette
    index = demo.window.workspace.context.session.index

    def settle():
        demo.qtbot.waitUntil(lambda: not demo.worker.busy and not index.busy, timeout=20_000)
        demo.qtbot.wait(60)
        demo.qtbot.waitUntil(lambda: not demo.worker.busy)

    def type_in(words):
        if not widget.isVisible():
            demo.qtbot.keyClick(demo.window, Qt.Key.Key_K, CTRL)
        settle()
        widget.line.setText(words)
        settle()
        return widget.offered

    def said():
        return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]

    def press(key, *modifier):
        demo.qtbot.keyClick(widget.line, key, *modifier)

    return SimpleNamespace(type=type_in, said=said, press=press, widget=widget, settle=settle)


def _write(demo, words, field="hulpvraag"):
    yasmin = demo.case("Yasmin")
    opp = [one for _, one in yasmin.versies()][-1].uid
    demo.answer(lambda: _set(demo.vault, opp, field, words))
    return yasmin.uid, opp


def _set(vault, opp, field, words):
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_answer(opp, field, words)


def test_a_word_in_a_text_is_found_with_whose_and_where_and_enter_goes_to_it(demo, look):
    dossier, opp = _write(demo, "Zij telt graag 🐝🐝 bijen in de kwekerij achter school.", "beeld")
    (found,) = look.type("kwekeri")
    assert found.group == "In teksten"
    assert [found.words[a:b] for a, b in found.marks] == ["kwekerij"]
    assert "Yasmin" in found.about
    assert "Beeld van de leerling" in found.about
    look.press(Qt.Key.Key_Return)
    demo.settle()
    place = demo.window.workspace.route()
    assert (place.screen, place.dossier, place.document, place.field) == (ScreenName.OPP, dossier, opp, "beeld")
    page = demo.window.focusWidget()
    assert page.textCursor().block().text()[page.textCursor().positionInBlock() :].startswith("kwekerij") or (
        page.toPlainText()
        .encode("utf-16-le")[2 * page.textCursor().position() :]
        .decode("utf-16-le")
        .startswith("kwek")
    )


def test_a_name_with_a_mistake_says_that_it_is_nearly_so(look):
    found = look.type("wisnieski")[0]
    assert found.words == "Łukasz Wiśniewski"
    assert "lijkt op" in found.about


def test_a_filter_is_shown_as_it_is_understood_and_commands_stay_away(look):
    offered = look.type("soort:opp rapport")
    assert any("OPP" in one for one in look.said())
    assert not [one for one in offered if one.shortcut and one.group != "Verder zoeken"]


def test_an_unknown_value_is_told_with_what_there_is(look):
    look.type("soort:olifant")
    assert any("olifant" in one and "hoormoment" in one for one in look.said())


def test_tab_fills_in_a_filter_and_goes_down_where_there_is_nothing_to_fill_in(look):
    look.type("soor")
    look.press(Qt.Key.Key_Tab)
    assert look.widget.line.text() == "soort:"
    assert look.widget.line.hasFocus()
    look.type("nieuw")
    before = look.widget.current
    look.press(Qt.Key.Key_Tab)
    assert look.widget.current != before


def test_nothing_found_offers_the_same_words_without_a_filter(demo, look):
    _write(demo, "De zaagbank staat in het lokaal.")
    offered = look.type("zaagbank soort:hoormoment")
    assert [one.group for one in offered] == ["Verder zoeken"]
    look.press(Qt.Key.Key_Return)
    look.settle()
    assert look.widget.line.text() == "zaagbank"
    assert [one.group for one in look.widget.offered] == ["In teksten"]


def test_an_attachment_asked_for_outside_a_dossier_asks_for_which_pupil(demo, look, monkeypatch):
    asked = []
    monkeypatch.setattr("desktop.attachments.of_dossier.OfDossier.ask_file", lambda self: asked.append(1))
    offered = look.type("bijlage toevoegen")
    assert offered[0].words == "Voeg een bijlage toe"
    look.press(Qt.Key.Key_Return)
    look.settle()
    assert look.widget.isVisible()
    assert {one.group for one in look.widget.offered} == {"Voor welke leerling?"}
    found = look.type("yasmin")
    assert {one.group for one in found} == {"Leerlingen"}
    look.press(Qt.Key.Key_Return)
    demo.settle()
    assert demo.window.workspace.route().dossier == demo.case("Yasmin").uid
    assert asked == [1]


def test_esc_where_a_pupil_is_asked_for_does_nothing(demo, look):
    before = demo.window.workspace.route()
    look.type("verzuim leerplicht")
    look.press(Qt.Key.Key_Return)
    look.settle()
    look.press(Qt.Key.Key_Escape)
    assert not look.widget.isVisible()
    assert demo.window.workspace.route() == before
    look.type("yasmin")
    look.press(Qt.Key.Key_Return)
    demo.settle()
    assert demo.window.workspace.route().screen is ScreenName.DOSSIER


def test_what_was_used_last_is_offered_before_anything_is_typed(demo, look):
    lukasz = demo.case("Łukasz")
    demo.go(Route(ScreenName.DOSSIER, lukasz.uid))
    demo.go(Route(ScreenName.WORKLIST))
    first = look.type("")[0]
    assert (first.group, first.words) == ("Laatst gebruikt", "Łukasz Wiśniewski")


def test_what_comes_later_moves_nothing_one_has_walked_to(demo, look):
    """Texts that take long are put behind what is shown."""
    _write(demo, "Yasmin vertelt over yasmijnthee.")
    look.type("yasmi")
    look.press(Qt.Key.Key_Down)
    chosen = look.widget.current
    search = demo.window.workspace.search
    search._offer()
    assert look.widget.current == chosen


def test_a_name_that_comes_late_is_first_all_the_same_unless_one_walked_on(demo, look):
    search = demo.window.workspace.search
    look.type("")
    for walks in (False, True):
        gate = Event()
        demo.worker.look(gate.wait, at_once=True)
        look.widget.line.setText("")
        look.widget.line.setText("wis")
        try:
            demo.qtbot.waitUntil(lambda: bool(look.widget.offered) and search._shown_for == "wis")
            if walks:
                look.press(Qt.Key.Key_Down)
            chosen = look.widget.current
        finally:
            gate.set()
        look.settle()
        assert "Łukasz Wiśniewski" in [one.words for one in look.widget.offered]
        first = look.widget.offered[0].words == "Łukasz Wiśniewski"
        assert first is not walks
        assert not walks or look.widget.current == chosen


def test_nothing_that_was_found_stays_in_the_window(demo, look):
    look.type("wisnieski")
    look.press(Qt.Key.Key_Escape)
    demo.qtbot.wait(1)
    left = [
        one.accessibleName() for one in look.widget.findChildren(type(look.widget._lines and look.widget._lines[0]))
    ]
    assert not [one for one in left if "Wiśniewski" in one]
