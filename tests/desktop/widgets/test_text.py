"""A text measures itself once at each width, and anew when it says something else or in other letters."""

import pytest
from PySide6.QtTest import QTest

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.text import Mixed, Part, Text, text


def test_a_text_that_says_more_is_higher(qtbot):
    label = text("Noor", Role.BODY, wrap=True)
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.heightForWidth(120)
    label.setText("Noor leest liever met Fatma dan alleen, en het liefst elke dag een kwartier.")
    assert label.heightForWidth(120) > 2 * before
    assert label.heightForWidth(600) == before


def test_a_text_in_larger_letters_is_higher(qtbot):
    label = text("Noor leest liever met Fatma dan alleen.", Role.BODY, wrap=True)
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.heightForWidth(200)
    Theme.current().set_percent(200)
    QTest.qWait(0)  # Qt tells its widgets of other letters in the next turn of the loop
    assert label.heightForWidth(200) > 2 * before


def test_a_text_is_set_once_for_a_layout_that_asks_four_times(qtbot, monkeypatch):
    asked: list[int] = []
    whole = Text.__mro__[1].heightForWidth
    monkeypatch.setattr(Text.__mro__[1], "heightForWidth", lambda one, width: asked.append(width) or whole(one, width))
    label = text("Noor leest liever met Fatma.", Role.BODY, wrap=True)
    qtbot.addWidget(label)
    label.ensurePolished()
    assert len({label.heightForWidth(100) for _ in range(4)}) == 1
    assert asked == [100]


@pytest.mark.parametrize("mixed", [False, True])
def test_a_sentence_that_begins_with_an_arabic_name_stands_at_the_left_as_any_other(mixed, qtbot):
    words = "فاطمة beslist zelf"
    label = Mixed(Part(words)) if mixed else text(words)
    qtbot.addWidget(label)
    label.resize(600, 40)
    image = label.grab().toImage()
    ground = image.pixel(599, 0)
    inked = [x for x in range(600) if any(image.pixel(x, y) != ground for y in range(40))]
    assert inked[0] < 20
    assert inked[-1] < 300
