import re

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel

from desktop.theme import tokens
from desktop.theme.letters import STEPS, Role, load_fonts, next_step
from desktop.theme.stylesheet import stylesheet
from desktop.theme.theme import Mode, Theme
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.text import text
from models.resources import resource


def test_inter_comes_with_the_program():
    assert load_fonts()


def test_letters_grow_for_every_role_and_shrink_back(qtbot):
    theme = Theme.current()
    label = text("Noor", Role.META)
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.font().pointSizeF()
    theme.set_percent(200)
    assert label.font().pointSizeF() == pytest.approx(2 * before, rel=0.02)
    assert QApplication.font().pointSizeF() == pytest.approx(21, rel=0.02)
    theme.set_percent(100)
    assert label.font().pointSizeF() == pytest.approx(before)


def test_letter_sizes_stop_at_the_ends():
    assert [next_step(100, 1), next_step(200, 1), next_step(100, -1), next_step(175, -1)] == [115, 200, 100, 150]
    assert STEPS[0] == 100
    assert STEPS[-1] == 200


def test_dark_theme_darkens_what_is_on_screen(qtbot):
    theme = Theme.current()
    light = QApplication.palette().color(QPalette.ColorRole.Window)
    heard = []
    theme.changed.connect(lambda: heard.append(theme.dark))
    theme.set_mode(Mode.DARK)
    assert QApplication.palette().color(QPalette.ColorRole.Window).lightness() < light.lightness()
    assert heard == [True]


def test_the_stylesheet_asks_for_no_unknown_token():
    sheet = stylesheet(tokens.light(), 130, contrast=True)
    assert "$" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)


def test_every_icon_can_be_drawn_in_a_token(qapp):
    for path in resource("icons").glob("*.svg"):
        image = icon_pixmap(path.stem, "accent", 24).toImage()
        colours = {image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)}
        assert max(colours) > 0, path.stem


def test_a_text_shows_markup_as_it_was_typed(qtbot):
    label = text("<b>Noor</b>")
    qtbot.addWidget(label)
    assert isinstance(label, QLabel)
    label.adjustSize()
    plain = text("Noor")
    qtbot.addWidget(plain)
    assert label.sizeHint().width() > plain.sizeHint().width()
