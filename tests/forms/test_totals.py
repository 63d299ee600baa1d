"""What a line of an arrangement costs, and all of them together."""

import pytest
from bouwers import rij

from forms.totals import reckoned, together

WHOLE = {"eenheid": "uur_per_week", "aantal": 3, "tarief": 62.5, "weken": 26}


def test_a_line_costs_its_hours_by_its_rate_by_its_weeks():
    assert reckoned(rij("r", **WHOLE)) == 4875


@pytest.mark.parametrize("other", [{"eenheid": "bedrag_per_maand"}, {"weken": None}, {"tarief": None}])
def test_a_line_that_is_told_otherwise_or_not_whole_is_not_reckoned(other):
    told = {name: value for name, value in {**WHOLE, **other}.items() if value is not None}
    assert reckoned(rij("r", **told)) is None


def test_all_lines_together_go_by_what_stands_there_and_are_told_only_when_each_is_known():
    lines = (rij("a", **WHOLE), rij("b", totaal=125))
    assert together(lines) == 5000
    assert together((*lines, rij("c", aantal=2))) is None
    assert together(()) is None
