"""What everyone must know of a pupil, beside each other."""

from PySide6.QtGui import QColor

from desktop.dossier.fact_strip import FactStrip
from desktop.dossier.facts import Fact
from desktop.theme.theme import Theme


def test_a_hairline_as_high_as_the_row_stands_between_the_facts(qtbot, theme):
    few, many = (
        Fact("school", "text", "Basisschool"),
        Fact("users", "text", "Gezag", "bij beide ouders, en wat daar nog over gezegd is"),
    )
    strip = FactStrip((few, many, few))
    qtbot.addWidget(strip)
    strip.resize(900, 120)
    strip.show()
    qtbot.waitExposed(strip)
    picture = strip.grab().toImage()
    line = Theme.current().colour("line")
    tall = max(one.geometry().bottom() for one in strip._cells) - min(one.y() for one in strip._cells)
    lines = [
        x
        for x in range(picture.width())
        if sum(QColor(picture.pixel(x, y)) == line for y in range(picture.height())) >= tall
    ]
    assert len(lines) == 2
