"""Which backups stay as time goes by."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.vault.thinning import staying

NOW = datetime(2026, 11, 24, 17, tzinfo=UTC)
moments = st.lists(st.datetimes(datetime(2000, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC)), max_size=60)


def test_a_year_of_closing_every_hour_leaves_days_weeks_and_months() -> None:
    kept: frozenset[datetime] = frozenset()
    for hours in range(24 * 365):
        kept = staying([*kept, NOW + timedelta(hours=hours)])
    newest = max(kept)
    ages = {(newest.date() - one.date()).days for one in kept}
    assert newest - timedelta(hours=2) in kept
    assert set(range(7)) <= ages
    assert {14, 21, 28} <= {age + rest for age in ages for rest in range(7)}
    assert len({(one.year, one.month) for one in kept}) == 12
    assert len(kept) <= 3 + 7 + 5 + 12


def test_a_computer_that_stood_off_for_years_loses_nothing_by_that() -> None:
    old = [NOW - timedelta(days=2000 + 40 * n) for n in range(6)]
    assert staying([NOW, *old]) >= {NOW, *old}


def test_of_one_day_the_three_newest_stay() -> None:
    day = [NOW + timedelta(minutes=n) for n in range(10)]
    assert staying(day) == frozenset(day[-3:])


@given(moments)
def test_the_newest_always_stays_and_nothing_comes_back(made: list[datetime]) -> None:
    kept = staying(made)
    assert kept <= set(made)
    assert not made or max(made) in kept
    assert staying(sorted(kept)) == kept
