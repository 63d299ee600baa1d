"""Who changes the letters stays where he is: at the same button, else where one begins on the screen."""

import pytest
from desk import focus_name
from PySide6.QtWidgets import QApplication

from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.button import Button


@pytest.mark.parametrize(
    ("screen", "words"),
    [
        (ScreenName.OPP, "Vaststellen"),
        (ScreenName.DIFFERENCES, "Nieuw verschil"),
        (ScreenName.DOSSIER, "Open OPP"),
        (ScreenName.REPORT, "PDF bewaren"),
    ],
)
def test_the_button_one_stands_on_keeps_the_focus_with_other_letters(demo, screen, words):
    shown = demo.go(Route(screen, demo.case("Yasmin").uid))
    demo.settle()
    button = next(one for one in shown.findChildren(Button) if one.text() == words and one.isVisible())
    button.setFocus()
    for percent in (200, 100):
        Theme.current().set_percent(percent)
        demo.settle()
        assert focus_name().startswith(words)
        assert QApplication.focusWidget().isVisible()


def test_what_is_put_away_gives_its_focus_to_where_one_begins(demo):
    shown = demo.go(Route(ScreenName.HISTORY, demo.case("Yasmin").uid))
    demo.settle()
    begins = QApplication.focusWidget()
    next(one for one in shown.findChildren(Button) if one.text() == "Vergelijk met nu").setFocus()
    Theme.current().set_percent(200)
    demo.settle()
    assert QApplication.focusWidget() is begins
