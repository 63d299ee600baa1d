"""The menu of a field, and undo within it: earlier values come back as if they were typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.shell.route import Route, ScreenName

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opp(demo):
    return demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid, section="factoren"))


def newest(demo):
    return list(demo.case("Yasmin").versies())[-1][1]


def opened_menu(demo, opp):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, ALT)
    demo.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def words_of(menu):
    return [one.text() for one in menu.actions() if one.text()]


def test_an_earlier_text_is_put_back_and_ctrl_z_takes_it_away_again(demo, opp):
    binding = opp.form.fields["beeld"]
    before = binding.control.words()
    binding.focus()
    binding.control.page.selectAll()
    binding.control.page.insertPlainText("Iets heel anders.")
    demo.settle()
    menu = opened_menu(demo, opp)
    assert menu.accessibleName() == "Menu van Beeld van de leerling"
    assert words_of(menu)[:2] == ["Geschiedenis van dit veld", "Terugzetten:"]
    back = menu.actions()[-1]
    assert back.text().startswith(f"‘{before[:20]}")
    back.trigger()
    menu.close()
    demo.settle()
    assert newest(demo).antwoorden.tekst("beeld") == before
    QTest.keyClick(binding.control.page, Qt.Key.Key_Z, CTRL)
    demo.settle()
    assert newest(demo).antwoorden.tekst("beeld") == "Iets heel anders."


def test_the_history_of_the_field_is_one_step_away(demo, opp):
    opp.form.fields["beeld"].focus()
    menu = opened_menu(demo, opp)
    menu.activeAction().trigger()
    menu.close()
    demo.settle()
    place = demo.window.workspace.shown.route()
    assert (place.screen, place.document, place.field) == (ScreenName.HISTORY, opp.view.document_uid, "beeld")


def test_a_field_that_held_nothing_else_says_so(demo, opp):
    opp.open_section("behoeften")
    demo.settle()
    binding = next(one for one in opp.form.fields.values() if one.control.value() is None)
    binding.focus()
    menu = opened_menu(demo, opp)
    assert words_of(menu)[-1] == "Hier stond nog niets anders"
    menu.close()


def test_ctrl_z_on_a_choice_goes_back_over_choices_and_ctrl_y_forth(demo, opp):
    opp.open_section("afwijking")
    demo.settle()
    binding = opp.form.fields["afwijking_programma"]
    before = binding.control.value()
    binding.put(not before)
    binding.put(None)
    binding.focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert binding.control.value() is (not before)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert binding.control.value() is before
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y, CTRL)
    assert binding.control.value() is (not before)
    demo.settle()
    assert newest(demo).antwoorden.waarde("afwijking_programma") is (not before)


def test_ctrl_z_on_a_list_goes_back_over_choices(demo, opp):
    opp.open_section("uitstroom")
    demo.settle()
    binding = opp.form.fields["uitstroombestemming"]
    before = binding.control.value()
    binding.focus()
    binding.put(None)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert binding.control.value() == before
    demo.settle()


def test_a_cell_of_a_row_has_its_own_earlier_values(demo, opp):
    opp.open_section("handelingsdeel")
    demo.settle()
    cell = opp.form.tables["doelen"].cells["doel"]
    before = cell.control.words()
    cell.focus()
    cell.control.page.selectAll()
    cell.control.page.insertPlainText("Een ander doel.")
    demo.settle()
    menu = opened_menu(demo, opp)
    assert any(before[:15] in one for one in words_of(menu))
    menu.close()


def test_locking_works_with_the_menu_open_and_closes_it(demo, opp):
    opp.form.fields["beeld"].focus()
    opened_menu(demo, opp)
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    assert QApplication.activePopupWidget() is None
