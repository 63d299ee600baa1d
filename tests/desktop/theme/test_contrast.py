"""High contrast: the system's own colours, always legible, and nothing told by a tint or a colour of ours alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.theme import tokens
from desktop.theme.contrast import of_system
from desktop.theme.theme import Mode, Theme

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
NIGHT = {"Window": "#000000", "WindowText": "#ffff00", "Highlight": "#1aebff", "HighlightedText": "#000000"}
DESERT = {"Window": "#fffaef", "WindowText": "#3d3d3d", "Highlight": "#903909", "HighlightedText": "#fff5e3"}


def palette(**colours: str) -> QPalette:
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(QPalette.ColorRole[role], QColor(colour))
    for base, window in (("Base", "Window"), ("Text", "WindowText")):
        made.setColor(QPalette.ColorRole[base], QColor(colours.get(base, colours[window])))
    return made


@pytest.fixture
def forced(theme):
    """High contrast in these colours, on whatever system this runs."""
    yield lambda **colours: (theme.set_mode(Mode.CONTRAST), theme.set_system_palette(palette(**colours)))
    theme.set_system_palette(None)
    theme.set_mode(Mode.LIGHT)


@pytest.mark.parametrize("system", [NIGHT, DESERT], ids=["dark", "light"])
def test_only_colours_of_the_system_are_left(system):
    assert set(of_system(palette(**system)).colours.values()) == set(system.values())
    assert of_system(palette(**system)).dark == (system is NIGHT)


@given(window=COLOURS, ink=COLOURS, chosen=COLOURS, on_chosen=COLOURS)
def test_whatever_the_system_has_everything_can_be_read(window, ink, chosen, on_chosen):
    found = of_system(palette(Window=window, WindowText=ink, Highlight=chosen, HighlightedText=on_chosen))
    assert min(tokens.contrast_ratio(found[one], found[other]) for one, other in tokens.pairs_of_text()) >= 4.5
    assert tokens.contrast_ratio(found["text"], found["surface"]) >= 7


def test_a_system_without_contrast_gets_black_and_white():
    grey = of_system(palette(Window="#777777", WindowText="#888888", Highlight="#777777", HighlightedText="#787878"))
    assert set(grey.colours.values()) == {"#000000", "#ffffff"}


def test_forced_high_contrast_reaches_palette_stylesheet_and_painters(forced):
    forced(**NIGHT)
    theme = Theme.current()
    assert theme.contrast
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor("#000000")
    assert QApplication.palette().color(QPalette.ColorRole.Text) == QColor("#ffff00")
    assert theme.outline().color() == QColor("#ffff00")
    own = {*tokens.light().colours.values(), *tokens.dark().colours.values()} - {"#FFFFFF"}
    sheet = theme.stylesheet()
    assert "#ffff00" in sheet
    assert [colour for colour in own if colour in sheet] == []


def test_coming_back_from_high_contrast_brings_our_colours_back(forced):
    forced(**NIGHT)
    Theme.current().set_mode(Mode.LIGHT)
    assert not Theme.current().contrast
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(tokens.light()["bg"])


def test_the_colours_of_the_system_are_read_again_each_time(theme):
    """Ours stand in the palette of the application; read back they would pass for those of the system."""
    before = {QColor(colour).name() for colour in tokens.light().colours.values()} - {"#ffffff", "#000000"}
    theme.set_mode(Mode.CONTRAST)
    shown = {theme.colour(token).name() for token in tokens.light().colours}
    theme.set_mode(Mode.LIGHT)
    assert shown & before == set()
