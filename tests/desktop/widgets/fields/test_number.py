import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.fields.line import NumberControl, number

EXAMPLES = {
    "12": 12,
    "12,5": 12.5,
    "12.5": 12.5,
    "1.250": 1250,
    "€ 1.250,75": 1250.75,
    "-3": -3,
    "-0,5": -0.5,
    " 7 ": 7,
    "1 000": 1000,
}


@pytest.mark.parametrize(("typed", "meant"), EXAMPLES.items(), ids=list(EXAMPLES))
def test_numbers_are_read_as_they_are_typed_here(typed, meant):
    assert number(typed) == meant


@pytest.mark.parametrize("typed", ["", "twaalf", "1,2,3", "1.25.3", "12,", ",5", "--3", "½", "٣"])
def test_what_is_no_number_is_none(typed):
    assert number(typed) is None


@given(st.one_of(st.integers(-(10**9), 10**9), st.decimals(-1000, 1000, places=2).map(float)))
def test_a_number_that_is_shown_is_read_back(qapp, value):
    control = NumberControl()
    control.set_value(value)
    assert control.value() == pytest.approx(value)
    assert control.problem() is None


def test_a_word_where_a_number_belongs_is_told_and_kept(qtbot):
    control = NumberControl()
    qtbot.addWidget(control)
    control.line.setText("twaalf")
    assert "geen getal" in (control.problem() or "")
    assert control.value() is None
    assert control.line.text() == "twaalf"
