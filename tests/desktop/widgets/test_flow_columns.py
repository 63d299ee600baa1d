"""Ticks stand under each other in columns, so that one sees which box belongs to which word."""

from itertools import pairwise

from desktop.widgets.fields.options import Option
from desktop.widgets.fields.ticks import TicksControl
from desktop.widgets.tick import Tick

WORDS = ("Geen steun nodig", "Vertrouwd persoon erbij", "Plaats zelf gekozen", "Tolk", "Anders", "Pauzes")


def places(control):
    return [one.pos() for one in control.findChildren(Tick)]


def test_ticks_stand_in_columns_where_they_do_not_fit_on_a_line(shown):
    control = TicksControl([Option(one, one) for one in WORDS])
    control.setFixedWidth(460)
    shown(control)
    lefts = {at.x() for at in places(control)}
    widest = max(one.width() for one in control.findChildren(Tick))
    assert len(lefts) == 2
    assert max(lefts) - min(lefts) >= widest + 20
    assert all(one.y() <= other.y() for one, other in pairwise(places(control)))


def test_few_ticks_stay_on_one_line_well_apart(shown):
    control = TicksControl([Option(one, one) for one in WORDS[3:]])
    control.setFixedWidth(700)
    shown(control)
    ticks = control.findChildren(Tick)
    assert len({one.y() for one in ticks}) == 1
    assert all(other.x() - one.geometry().right() >= 20 for one, other in pairwise(ticks))
