"""Typing on one screen leaves alone what need not change: other screens of the case, and buttons that say the same."""

import pytest
from desk import desk, example_vault
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.shell.route import Route, ScreenName
from forms.lanes import newest_version

__all__ = ["desk", "example_vault"]


@pytest.fixture
def places(desk) -> tuple[Route, Route]:
    """The OPP of a case and its hoormoment."""
    dossier = desk.dossier("A01")
    beeld = desk.beeld(dossier)
    moment = beeld.hoormomenten()[0]
    return (
        Route(ScreenName.OPP, dossier, newest_version(beeld).uid),
        Route(ScreenName.HEARING, dossier, moment.uid),
    )


def test_a_screen_that_is_not_seen_reads_nothing_until_one_comes_back(desk, places, monkeypatch):
    opp, hearing = places
    first = desk.go(opp)
    shown = []
    monkeypatch.setattr(type(first), "show_view", lambda self, view: shown.append(view))
    desk.go(hearing.at(field="inbreng"))
    desk.type("Ik wil meer tijd.")
    assert shown == []
    desk.go(opp)
    (view,) = shown
    told = [one.antwoorden.tekst("inbreng") or "" for one in view.beeld.hoormomenten()]
    assert any("Ik wil meer tijd." in words for words in told)


def test_what_one_comes_back_to_is_up_to_date(desk, places):
    opp, hearing = places
    desk.go(opp)
    desk.go(hearing.at(field="inbreng"))
    desk.type("Ik wil meer tijd.")
    screen = desk.go(opp)
    assert any(
        "Ik wil meer tijd." in (one.antwoorden.tekst("inbreng") or "") for one in screen.view.beeld.hoormomenten()
    )


def test_the_bar_and_the_buttons_stay_while_one_types(desk, places):
    screen = desk.go(places[0].at(field="beeld"))
    bar = desk.workspace.topbar.findChildren(QPushButton)
    buttons = [one for one in screen.frame.findChildren(QPushButton) if one.text() == "Vaststellen"]
    assert buttons
    desk.type("Zij leest graag voor.")
    assert desk.workspace.topbar.findChildren(QPushButton) == bar
    assert [one for one in screen.frame.findChildren(QPushButton) if one.text() == "Vaststellen"] == buttons


def test_tab_after_an_answer_comes_to_the_question_that_it_brings_with_it(desk, places):
    screen = desk.go(places[0].at(field="afwijking_programma"))
    asked = screen.form.fields["afwijking_programma"]
    asked.put(None)
    desk.settle()
    screen.form.focus_place(places[0].at(field="afwijking_programma"))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert screen.form.place()[0] == "afwijking_omschrijving"


def test_a_question_goes_as_soon_as_the_answer_that_brought_it_does(desk, places):
    screen = desk.go(places[0].at(field="afwijking_programma"))
    asked = screen.form.fields["afwijking_programma"]
    asked.put(True)
    assert screen.form.fields["afwijking_omschrijving"].frame.isVisible()
    asked.put(False)
    assert not screen.form.fields["afwijking_omschrijving"].frame.isVisible()
