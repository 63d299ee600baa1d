"""The navigation tells how much is too late, and marks where one is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.shell.example_mark import parted
from desktop.shell.late_work import MOST
from desktop.shell.navigation import Navigation, places_of
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from forms.casus.demo import NAME
from models.queries.worklist import Wanneer, worklist


def words_in(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def names(navigation):
    return [one.accessibleName() for one in navigation._rows]


@pytest.mark.parametrize("room", list(Room))
def test_what_is_too_late_is_told_beside_the_worklist(shown, qtbot, room):
    navigation = Navigation()
    navigation.fit_in(room)
    shown(navigation)
    navigation.show_late(3)
    qtbot.waitUntil(lambda: names(navigation)[0] == "Werklijst, 3 te laat, Alt+1")
    assert ("3 te laat" in words_in(navigation)) is (room is not Room.NARROW)
    navigation.show_late(0)
    qtbot.waitUntil(lambda: names(navigation)[0] == "Werklijst, Alt+1")
    navigation.show_late(MOST + 1)
    qtbot.waitUntil(lambda: names(navigation)[0] == "Werklijst, 99+ te laat, Alt+1")


def test_the_names_stand_on_one_edge_whatever_stands_behind_them(shown, qtbot):
    navigation = Navigation()
    shown(navigation)
    navigation.show_late(MOST + 1)
    qtbot.waitUntil(lambda: len({one.mapTo(navigation, one.rect().topLeft()).x() for one in navigation._words}) == 1)


def test_the_focus_stays_when_the_number_changes(shown, qtbot):
    navigation = Navigation()
    shown(navigation)
    navigation._rows[1].setFocus()
    navigation.show_late(1)
    qtbot.waitUntil(lambda: "1 te laat" in words_in(navigation))
    assert navigation._rows[1].hasFocus()


def test_the_number_is_that_of_the_worklist(desk):
    with desk.vault.reading() as connection:
        late = sum(one.wanneer is Wanneer.TE_LAAT for one in worklist(connection, desk.session.today()))
    assert late
    assert f"{late} te laat" in words_in(desk.workspace.navigation)


def test_arrows_walk_the_places_and_with_alt_they_are_of_the_screen(shown, qtbot):
    navigation = Navigation()
    shown(navigation)
    first, second = navigation._rows[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()


def test_without_work_there_is_no_number(bare_desk):
    assert not any("te laat" in one for one in words_in(bare_desk.workspace.navigation))


def test_where_one_is_is_marked(desk):
    desk.go(Route(ScreenName.DOSSIER, desk.dossier("A01")))
    chosen = [one.accessibleName() for one in desk.workspace.navigation._rows if one.selected]
    assert chosen == ["Dossiers, Alt+2"]


@pytest.mark.parametrize("room", list(Room))
def test_the_example_vault_is_marked_in_all_room(shown, qtbot, room):
    made_up, name = parted(NAME)
    navigation = Navigation()
    navigation.fit_in(room)
    shown(navigation)
    navigation.show_user("Marit Hoekzema", name, made_up=made_up)
    assert name == "Basisschool De Wilgenhoek"
    qtbot.waitUntil(lambda: "alles is verzonnen" in words_in(navigation))
    navigation.show_user("Marit Hoekzema", name)
    qtbot.waitUntil(lambda: "alles is verzonnen" not in words_in(navigation))


def test_a_name_of_people_themselves_is_left_as_it_is():
    assert parted("Voorbeeldschool: De Wilgenhoek") == (False, "Voorbeeldschool: De Wilgenhoek")


def test_where_one_is_is_marked_also_before_the_places_of_another_organisation_are_there(shown, qtbot):
    navigation = Navigation()
    shown(navigation)
    navigation.show_user("Samira Haddou", "Steunpunt De Linge", "steunpunt")
    navigation.show_current(ScreenName.DOSSIERS)
    qtbot.waitUntil(lambda: len(navigation._rows) == len(places_of("steunpunt")))
    assert [row.selected for row in navigation._rows].count(True) == 1


def test_a_steunpunt_is_not_led_to_taking_pupils_of_a_school_over():
    """A dossier on a name comes there with consent only."""
    assert ScreenName.IMPORT not in {one.screen for one in places_of("steunpunt")}
    assert ScreenName.IMPORT in {one.screen for one in places_of("samenwerkingsverband")}
