"""The national holidays: whole weeks with a source, offered without ever touching what the school chose itself."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from forms.holidays import Regio, Stand, proposals, published
from models.queries.organisation import Vrij
from models.terms.calendar import Schooljaar, schooljaar

NAMES = ["Herfstvakantie", "Kerstvakantie", "Voorjaarsvakantie", "Meivakantie", "Zomervakantie"]
FIXED = {"Kerstvakantie", "Meivakantie", "Zomervakantie"}


@pytest.mark.parametrize("year", sorted(published()))
def test_a_year_is_whole_has_a_source_and_runs_from_saturday_to_sunday(year):
    told = published()[year]
    assert [one.naam for one in told.vakantie] == NAMES
    assert {one.naam for one in told.vakantie if one.soort == "vastgesteld"} == FIXED
    assert told.bron_url.startswith("https://www.rijksoverheid.nl/")
    assert told.nagekeken <= date.today()
    weeks = {"Kerstvakantie": 2, "Zomervakantie": 6}
    for one in told.vakantie:
        for region in Regio:
            first, last = one.dagen(region)
            assert (first.weekday(), last.weekday()) == (5, 6)
            assert (last - first).days + 1 == 7 * weeks.get(one.naam, 1) + 2
            assert schooljaar(first) == Schooljaar(year)


@pytest.mark.parametrize("year", sorted(published()))
def test_christmas_and_may_are_the_same_everywhere_and_summer_is_spread(year):
    by_name = {one.naam: {one.dagen(region) for region in Regio} for one in published()[year].vakantie}
    assert len(by_name["Kerstvakantie"]) == len(by_name["Meivakantie"]) == 1
    starts = sorted(first for first, _ in by_name["Zomervakantie"])
    assert [after - before for before, after in pairwise(starts)] == [timedelta(weeks=1)] * 2


def test_what_is_not_there_is_new_also_the_summer_before_the_year():
    found = proposals(Regio.NOORD, 2026, ())
    assert [(one.naam, one.van) for one in found] == [
        ("Zomervakantie", date(2026, 7, 4)),
        ("Herfstvakantie", date(2026, 10, 10)),
        ("Kerstvakantie", date(2026, 12, 19)),
        ("Voorjaarsvakantie", date(2027, 2, 20)),
        ("Meivakantie", date(2027, 4, 24)),
        ("Zomervakantie", date(2027, 7, 10)),
    ]
    assert all(one.over_te_nemen for one in found)
    assert [one.vastgesteld for one in found] == [True, False, True, False, True, True]


def test_a_year_that_was_not_looked_up_has_no_proposals():
    assert proposals(Regio.NOORD, max(published()) + 1, ()) == ()


def stand(*free, name="Herfstvakantie", region=Regio.NOORD):
    return next(one for one in proposals(region, 2026, free) if one.naam == name)


@pytest.mark.parametrize(
    ("free", "how"),
    [
        (Vrij("a", "Herfstvakantie", date(2026, 10, 10), date(2026, 10, 18)), Stand.STAAT),
        (Vrij("a", "Herfstvakantie", date(2026, 10, 10), date(2026, 10, 18), landelijk=True), Stand.STAAT),
        (Vrij("a", "herfstvakantie ", date(2026, 10, 17), date(2026, 10, 25)), Stand.EIGEN),
        (Vrij("a", "Najaarsweek", date(2026, 10, 12), date(2026, 10, 16)), Stand.EIGEN),
        (Vrij("a", "Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25), landelijk=True), Stand.ANDERS),
        (Vrij("a", "Studiedag", date(2026, 10, 12), date(2026, 10, 12)), Stand.NIEUW),
        (Vrij("a", "Herfstvakantie", date(2025, 10, 18), date(2025, 10, 26)), Stand.NIEUW),
    ],
)
def test_what_the_school_has_is_told_apart_from_what_was_taken_over(free, how):
    assert stand(free).stand is how


def test_with_both_there_the_own_days_count():
    own = Vrij("a", "Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25))
    taken = Vrij("b", "Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25), landelijk=True)
    assert stand(taken, own).nu == own
