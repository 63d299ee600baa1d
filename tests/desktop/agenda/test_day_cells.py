"""Words in a box of the calendar: all of them are there, also of one that is wider than its box."""

import pytest
from PySide6.QtGui import QFontMetrics

from desktop.agenda.day_cells import rest_words, wrapped
from desktop.theme.letters import Role
from desktop.theme.theme import Theme


@pytest.mark.parametrize("width", [24, 60, 90, 200])
def test_no_letter_is_lost_and_no_line_is_wider_than_its_box(desk, width):
    font = Theme.current().font(Role.HINT)
    words = "Groepsbespreking\nYasmin van der Heijden-Al Ḥaddād\nTeamkamer"
    lines = wrapped(words, font, width)
    assert "".join("".join(lines).split()) == "".join(words.split())
    assert all(QFontMetrics(font).horizontalAdvance(one) <= width for one in lines)


@pytest.mark.parametrize(
    ("drawn", "width", "words"), [(2, 200, "en nog 134"), (2, 40, "+134"), (0, 200, "136 dingen"), (0, 30, "136")]
)
def test_what_is_not_drawn_is_counted_also_where_the_day_is_narrow(desk, drawn, width, words):
    assert rest_words(136, drawn, Theme.current().font(Role.HINT), width) == words
