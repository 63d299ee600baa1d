"""Keys that work on every screen, and what F1 and F2 tell of a screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.language import Tongue
from desktop.shell.explanation import ExplanationCard, explanations
from desktop.shell.key_card import KeyCard
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme

NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def press(demo):
    def press(key, modifier=NONE):
        demo.qtbot.keyClick(QApplication.focusWidget() or demo.window, key, modifier)
        demo.settle()
        return demo.window.workspace.route()

    return press


@pytest.mark.parametrize(
    ("key", "screen"),
    [
        (Qt.Key.Key_1, ScreenName.WORKLIST),
        (Qt.Key.Key_2, ScreenName.DOSSIERS),
        (Qt.Key.Key_5, ScreenName.IMPORT),
        (Qt.Key.Key_6, ScreenName.SETTINGS),
    ],
)
def test_alt_and_a_number_lead_to_a_place(press, key, screen):
    assert press(key, ALT).screen is screen


@pytest.mark.parametrize("start", [ScreenName.WORKLIST, ScreenName.DOSSIERS, ScreenName.SETTINGS])
def test_ctrl_n_begins_a_new_dossier_from_anywhere(demo, press, start):
    demo.go(Route(start))
    assert press(Qt.Key.Key_N, CTRL).screen is ScreenName.NEW


@pytest.mark.parametrize("start", [ScreenName.DOSSIER, ScreenName.OPP, ScreenName.PUPIL, ScreenName.HISTORY])
def test_ctrl_p_leads_to_the_report_of_the_dossier_one_is_in(demo, press, start):
    uid = demo.case("Yasmin").uid
    demo.go(Route(start, uid))
    place = press(Qt.Key.Key_P, CTRL)
    assert (place.screen, place.dossier) == (ScreenName.REPORT, uid)


def test_ctrl_p_is_that_of_the_screen_where_it_has_a_button_for_it(demo, press):
    uid = demo.case("Łukasz").uid
    for _ in range(2):  # whichever of the two shortcuts hears of it
        demo.go(Route(ScreenName.DIFFERENCES, uid))
        place = press(Qt.Key.Key_P, CTRL)
        assert (place.screen, place.section) == (ScreenName.REPORT, "geschillencommissie")


def test_ctrl_p_outside_a_dossier_says_what_to_do_first(demo, press):
    assert press(Qt.Key.Key_P, CTRL).screen is ScreenName.SETTINGS
    assert "Open eerst een dossier" in demo.window.workspace.toast.words


def test_ctrl_z_and_ctrl_y_without_an_act_say_so(demo, press):
    press(Qt.Key.Key_Z, CTRL)
    assert "niets om ongedaan te maken" in demo.window.workspace.toast.words
    press(Qt.Key.Key_Y, CTRL)
    assert "niets om opnieuw te doen" in demo.window.workspace.toast.words


def test_f2_explains_the_screen_and_esc_leads_back(demo, press):
    focused = QApplication.focusWidget()
    press(Qt.Key.Key_F2)
    card = demo.window.findChild(ExplanationCard)
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Wat je hier kiest geldt meteen." in words
    demo.qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    demo.qtbot.waitUntil(lambda: QApplication.focusWidget() is focused)


@pytest.mark.parametrize("tongue", list(Tongue))
def test_every_screen_is_explained_in_each_language(tongue):
    told = explanations(tongue)
    assert set(told) == set(ScreenName)
    lengths = {name: len(one.punten) for name, one in explanations(Tongue.DUTCH).items()}
    assert {name: len(one.punten) for name, one in told.items()} == lengths


@pytest.mark.parametrize("tongue", list(Tongue))
def test_an_explanation_names_no_side_of_the_screen(tongue):
    """In one column what stood at the right stands below."""
    sides = ("rechts ", "links ", "on the right", "on the left", "at the right", "at the left")
    for one in explanations(tongue).values():
        for sentence in (one.doel, *one.punten):
            assert not sentence.casefold().startswith(sides), sentence


def test_f1_tells_the_keys_of_the_screen_and_those_that_work_everywhere(demo, press):
    demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid))
    press(Qt.Key.Key_F1)
    card = demo.window.findChild(KeyCard)
    words = [label.text() for label in card.findChildren(QLabel)]
    for key in ("F8", "Ctrl+K", "Ctrl+N", "Ctrl+P", "Ctrl+L", "Ctrl+Z", "Ctrl+Y", "F2", "F6", "Alt+←"):
        assert words.count(key) == 1
    card.close()


def test_a_card_grows_with_the_letters_and_closing_it_brings_one_back(demo, press):
    demo.go(Route(ScreenName.WORKLIST))
    before = QApplication.focusWidget()
    press(Qt.Key.Key_F1)
    card = demo.window.findChild(KeyCard)
    width = card.width()
    Theme.current().set_percent(200)
    demo.qtbot.waitUntil(lambda: card.width() > width)
    demo.settle()
    card.close()
    demo.settle()
    assert QApplication.focusWidget() is before
