"""The data of a dossier: typed, kept without a button, and seen where it matters."""

from desk import Desk, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screen_reader import without_name

from desktop.shell.route import Route, ScreenName
from desktop.widgets.chip import Chip
from models.actions.organisatie import add_school
from models.record.history import undo

CTRL = Qt.KeyboardModifier.ControlModifier


def data(desk: Desk, number: str, field: str | None = None) -> Route:
    return Route(ScreenName.PUPIL, desk.dossier(number), field=field)


def test_what_is_typed_is_kept_without_a_button(desk):
    screen = desk.go(data(desk, "A01", "groep"))
    assert screen.route().field == "groep"
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("6")
    assert desk.beeld(desk.place.dossier).leerling.groep == "6"
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.place.screen is ScreenName.DOSSIER
    assert "groep 6" in words_on(desk.screen.header)


def test_a_finding_of_the_dossier_leads_to_the_question(desk):
    route = data(desk, "A01", "betrokkenen")
    screen = desk.go(route)
    assert "Wie er om de leerling heen staan" in words_on(screen)
    assert screen.route().section == "betrokkenen"


def test_a_secret_address_shows_as_soon_as_it_is_kept(desk):
    screen = desk.go(data(desk, "A01", "adres_geheim"))
    assert "Geheim adres van Łukasz" not in [one.text() for one in screen.findChildren(Chip) if one.isVisible()]
    desk.press(Qt.Key.Key_Left)
    assert desk.beeld(desk.place.dossier).leerling.adres_geheim is True
    screen.read()
    desk.settle()
    assert "Geheim adres van Łukasz" in [one.text() for one in screen.findChildren(Chip) if one.isVisible()]


def test_the_way_back_names_the_pupil_and_never_the_window(desk):
    screen = desk.go(data(desk, "A01"))
    assert [one.words for one in screen.crumbs()] == ["Dossiers", "Łukasz Wiśniewski", "Gegevens"]
    assert "Wiśniewski" not in desk.workspace.window().windowTitle()


def test_everything_one_can_reach_has_a_name(desk):
    screen = desk.go(data(desk, "A02", "betrokkenen"))
    assert without_name(screen) == []
    assert QApplication.focusWidget() is not None


def test_a_pupil_goes_to_another_school_of_the_vault_and_that_can_be_undone(desk):
    route = data(desk, "A01")
    was = desk.beeld(route.dossier).school
    desk.do(lambda vault: add_school(vault, "Sbo De Brug"))
    screen = desk.go(route)
    assert screen.other_school.button.isVisible()
    screen.other_school.button.click()
    asking = screen.other_school.asking
    assert was.uid not in [one.uid for one in screen.other_school.others]
    asking.question.yes.click()
    assert "Kies een school." in words_on(asking)
    asking.school.set_value(next(one.uid for one in screen.other_school.others if one.naam == "Sbo De Brug"))
    told = []
    screen.done.connect(lambda words, act: told.append((words, act)))
    asking.question.yes.click()
    desk.settle()
    assert desk.beeld(route.dossier).school.naam == "Sbo De Brug"
    assert told[0][0] == "School: Sbo De Brug"
    desk.go(Route(ScreenName.HISTORY, route.dossier))
    assert "Sbo De Brug" in words_on(desk.screen)
    desk.do(lambda vault: undo(vault, told[0][1]))
    assert desk.beeld(route.dossier).school == was


def test_with_one_school_no_other_can_be_chosen(desk, monkeypatch):
    monkeypatch.setattr("desktop.dossier.other_school.schools", lambda _: ())
    screen = desk.go(data(desk, "A01"))
    assert not screen.other_school.button.isVisible()
