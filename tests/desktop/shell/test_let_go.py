"""When the letters or the theme change, screens one does not see are let go of; nothing that stood on them is lost."""

import pytest
from shiboken6 import isValid

from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Mode, Theme
from forms.lanes import newest_version


@pytest.fixture
def opp(desk) -> Route:
    dossier = desk.dossier("A01")
    return Route(ScreenName.OPP, dossier, newest_version(desk.beeld(dossier)).uid)


def test_only_the_screen_one_sees_is_styled_anew(desk, opp):
    hidden = [desk.go(Route(name)) for name in (ScreenName.DOSSIERS, ScreenName.SETTINGS)]
    shown = desk.go(opp)
    Theme.current().set_percent(150)
    desk.settle()
    assert desk.screen is shown
    assert not any(map(isValid, hidden))


def test_what_was_typed_on_a_hidden_screen_stands_there_again(desk, opp):
    desk.go(opp.at(field="beeld"))
    desk.workspace.shown.form.put_back("beeld", "Zij leest graag voor.")
    desk.workspace.go(Route(ScreenName.WORKLIST))
    Theme.current().set_mode(Mode.DARK)
    desk.settle()
    screen = desk.go(opp.at(field="beeld"))
    assert screen.view.document.antwoorden.tekst("beeld") == "Zij leest graag voor."


def test_back_leads_to_the_field_one_came_from(desk, opp):
    desk.go(opp.at(field="beeld"))
    desk.go(Route(ScreenName.WORKLIST))
    Theme.current().set_percent(130)
    desk.workspace.back()
    desk.settle()
    assert (desk.place.screen, desk.place.field) == (ScreenName.OPP, "beeld")


def test_a_screen_where_something_goes_on_stays(desk, opp, monkeypatch):
    busy = desk.go(Route(ScreenName.IMPORT))
    monkeypatch.setattr(busy, "busy", lambda: True)
    desk.go(opp)
    Theme.current().set_percent(130)
    desk.settle()
    assert isValid(busy)
    assert desk.go(Route(ScreenName.IMPORT)) is busy
