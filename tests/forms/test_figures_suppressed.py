"""No number that is left out can be reckoned from what is told: held against every table that it could have been."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from forms.figures_suppressed import Numbers, Told, suppressed, suppressed_columns

LEAST = 3
NUMBERS = st.integers(0, 6)
TABLES = st.tuples(st.integers(1, 3), st.integers(1, 3)).flatmap(
    lambda size: st.lists(
        st.lists(NUMBERS, min_size=size[1], max_size=size[1]).map(tuple), min_size=size[0], max_size=size[0]
    ).map(tuple)
)


def possible(numbers: Numbers, told: Told) -> dict[tuple[int, int], set[int]]:
    """By trying all: what each hidden number could be, for who knows what is told and every total."""
    hidden = [(r, c) for r, line in enumerate(told) for c, one in enumerate(line) if one is None]
    rows, columns = [sum(line) for line in numbers], [sum(line) for line in zip(*numbers, strict=True)]
    most = max((min(rows[r], columns[c]) for r, c in hidden), default=0)
    found: dict[tuple[int, int], set[int]] = {place: set() for place in hidden}
    for guess in product(range(1, most + 1), repeat=len(hidden)) if len(hidden) <= 5 else ():
        tried = [[0 if one is None else one for one in line] for line in told]
        for (r, c), one in zip(hidden, guess, strict=True):
            tried[r][c] = one
        if [sum(line) for line in tried] == rows and [sum(line) for line in zip(*tried, strict=True)] == columns:
            for place, one in zip(hidden, guess, strict=True):
                found[place].add(one)
    return found if len(hidden) <= 5 else {}


@given(TABLES)
@settings(max_examples=400, deadline=None)
def test_no_hidden_number_follows_from_the_totals(numbers: Numbers) -> None:
    told = suppressed(numbers, LEAST)
    if told is None:
        return
    assert all(len(could) > 1 for could in possible(numbers, told).values())


@given(TABLES)
def test_every_small_number_is_left_out_and_what_is_told_is_true(numbers: Numbers) -> None:
    for told in (suppressed(numbers, LEAST), suppressed_columns(numbers, LEAST)):
        if told is None:
            continue
        for line, said in zip(numbers, told, strict=True):
            for number, one in zip(line, said, strict=True):
                assert one is None or one == number
                assert one is None or not 0 < one < LEAST


@given(st.lists(NUMBERS, min_size=1, max_size=7))
def test_of_one_column_what_is_left_out_is_never_a_small_number_together(numbers: list[int]) -> None:
    told = [line[0] for line in suppressed_columns(tuple((one,) for one in numbers), LEAST)]
    hidden = [number for number, one in zip(numbers, told, strict=True) if one is None]
    if hidden and len(hidden) < len(numbers):
        assert sum(hidden) >= LEAST
        assert len(hidden) > 1


def test_the_next_smallest_goes_with_a_small_one() -> None:
    assert suppressed_columns(((12,), (3,), (8,), (0,)), 5) == ((12,), (None,), (None,), (0,))


def test_a_table_with_totals_loses_a_whole_rectangle() -> None:
    told = suppressed(((12, 3, 20), (8, 9, 30), (50, 60, 70)), 5)
    assert told == ((None, None, 20), (None, None, 30), (50, 60, 70))


def test_large_numbers_stay() -> None:
    assert suppressed(((12, 30), (8, 9)), 5) == ((12, 30), (8, 9))


def test_what_nothing_can_hide_is_not_told_at_all() -> None:
    assert suppressed(((3, 0), (0, 9)), 5) is None


def test_a_part_does_not_give_away_the_small_rest_of_the_whole() -> None:
    part, whole = ((20,), (10,), (30,)), ((22,), (10,), (60,))
    assert suppressed_columns(part, 5, whole) == ((None,), (None,), (30,))
