import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from screen_reader import name_of, reachable, without_name

from desktop.theme.theme import Mode, Theme
from desktop.widgets.button import Button
from desktop.widgets.gallery import gallery
from desktop.widgets.party import PartyTriangle


@pytest.fixture
def page(qtbot):
    page = gallery()
    qtbot.addWidget(page)
    page.resize(1800, 1200)
    page.show()
    return page


def test_everything_one_can_reach_has_a_name(page):
    assert without_name(page) == []
    assert len(list(reachable(page))) > 40


def test_a_nameless_button_would_be_found(page):
    QPushButton(page).show()
    assert without_name(page) == ["QPushButton in QWidget"]


def test_names_do_not_hang_on_an_icon_alone(page):
    alone = [button for button in page.findChildren(Button) if not button.text()]
    assert all(name_of(button).startswith("Kalender bij ") for button in alone)
    assert {name_of(one) for one in page.findChildren(PartyTriangle)} >= {"leerling", "ouders", "school"}


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_nothing_is_smaller_than_its_words(page, mode, percent):
    theme = Theme.current()
    theme.set_mode(mode)
    theme.set_percent(percent)
    page.resize(3600 if percent == 200 else 1800, 2600)
    page.grab()
    cut = [
        type(one).__name__ + ": " + one.text()
        for one in page.findChildren(Button)
        if one.isVisible() and one.width() < one.sizeHint().width()
    ]
    assert cut == []


def test_what_takes_a_press_is_large_enough(page):
    page.grab()
    small = [
        (type(one).__name__, one.width(), one.height())
        for one in reachable(page)
        if isinstance(one, QWidget) and (one.width() < 24 or one.height() < 24)
    ]
    assert small == []
