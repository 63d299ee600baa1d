"""Views: filters kept under a name, chosen again, renamed, taken away; and what was chosen last at the next start."""

import pytest
from desk import WORKLIST
from PySide6.QtWidgets import QApplication
from worklist_told import items

from desktop.shell.route import Route, ScreenName
from desktop.widgets.lines.line import Line
from desktop.worklist.chosen import Chosen

pytestmark = pytest.mark.usefixtures("agreed")


def lines(screen):
    return [one for one in items(screen) if isinstance(one, Line)]


def choose(desk, screen, words):
    select = screen.views.select
    at = next(at for at, one in enumerate(select._options) if words in one.words)
    select.set_value(select._options[at].value)
    select.edited.emit()
    desk.settle()


def offered(screen):
    return [one.words for one in screen.views.select._options]


def kept(desk, screen, name="Alleen OPP"):
    screen.filters.tabs.choose("opp")
    desk.settle()
    choose(desk, screen, "Bewaar deze keuze")
    dialog = screen.views.asking
    QApplication.focusWidget()
    dialog._needed.control.line.setText(name)
    dialog._answered(True)
    desk.settle()
    screen.read()
    desk.settle()


def test_a_choice_is_kept_under_a_name_and_chosen_again(desk):
    screen = desk.go(WORKLIST)
    assert not screen.views.select.isVisible()
    kept(desk, screen)
    assert desk.workspace.toast.words == "Weergave ‘Alleen OPP’ bewaard."
    choose(desk, screen, "Weergave: alles")
    assert len(lines(screen)) == 3
    choose(desk, screen, "Weergave: Alleen OPP")
    assert len(lines(screen)) == 1
    act = next(one for one in screen.acts() if one.words == "Weergave: Alleen OPP")
    screen.filters.show_all()
    desk.settle()
    act.call()
    desk.settle()
    assert screen.filters.chosen == Chosen(tab="opp")
    screen.filters.show_all()
    desk.go(Route(ScreenName.DOSSIERS))
    offer = next(one for one in desk.workspace._offers() if one.heading == "Weergaven")
    offer.acts[0].call()
    desk.settle()
    assert desk.screen is screen
    assert screen.filters.chosen == Chosen(tab="opp")


def test_a_view_gets_another_name_and_is_taken_away_with_an_undo(desk):
    screen = desk.go(WORKLIST)
    kept(desk, screen)
    choose(desk, screen, "andere naam")
    screen.views.asking._needed.control.line.setText("OPP’s")
    screen.views.asking._answered(True)
    desk.settle()
    assert "Weergave: OPP’s" in offered(screen)
    choose(desk, screen, "Verwijder")
    assert "Weergave: OPP’s" not in offered(screen)
    desk.workspace.undoing.undo_last()
    desk.settle()
    screen.read()
    desk.settle()
    assert "Weergave: OPP’s" in offered(screen)


def test_what_was_chosen_last_stands_there_at_the_next_start_and_not_in_plain_words(desk):
    screen = desk.go(WORKLIST)
    screen.filters.groups.set_value("groep 5")
    screen.filters.groups.edited.emit()
    desk.settle()
    sealed = desk.workspace.context.preferences.choice(desk.vault.vault_id)
    assert sealed
    assert "groep" not in sealed
    from desktop.worklist.worklist_screen import WorklistScreen

    again = WorklistScreen(desk.workspace.context, Route(ScreenName.WORKLIST))
    again.first_focus()
    desk.settle()
    assert again.filters.chosen == Chosen(group="groep 5")
    assert len(lines(again)) == 1
    again.deleteLater()
