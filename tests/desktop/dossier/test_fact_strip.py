"""What everyone must know of a pupil, beside each other."""

from PySide6.QtGui import QColor

from desktop.dossier.fact_strip import FactStrip
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme


def test_a_hairline_as_high_as_the_row_stands_between_the_facts(desk):
    desk.go(Route(ScreenName.DOSSIER, desk.dossier("A01")))
    (strip,) = desk.screen.findChildren(FactStrip)
    picture = strip.grab().toImage()
    line = Theme.current().colour("line")
    tall = max(one.geometry().bottom() for one in strip._cells) - min(one.y() for one in strip._cells)
    lines = [
        x
        for x in range(picture.width())
        if sum(QColor(picture.pixel(x, y)) == line for y in range(picture.height())) >= tall
    ]
    assert len(lines) == len(strip._cells) - 1
