"""The figures of a coordinator, counted by hand; every number has as many lines behind it."""

from datetime import date

import pytest
from figure_cases import NOORD, TODAY, ZUID, fill
from hypothesis import given
from hypothesis import strategies as st
from memory_vault import MemoryVault

from models.queries.figures import Counted, behind, counted, months_ahead
from models.queries.figures_choice import Keuze
from models.queries.figures_days import bin_of

ALL = Keuze(TODAY)


@pytest.fixture
def filled(vault: MemoryVault) -> MemoryVault:
    fill(vault)
    return vault


def told(vault: MemoryVault, keuze: Keuze = ALL) -> Counted:
    with vault.reading() as connection:
        return counted(connection, keuze)


def of_one(found: Counted, figure: str) -> dict[str, int]:
    return {row: number for (row, _), number in found.cells[figure].items()}


def test_each_figure_counts_what_is_there(filled: MemoryVault) -> None:
    found = told(filled)
    assert found.cells["scholen"] == {
        (NOORD, "opp"): 2, (ZUID, "opp"): 1, (NOORD, "tlv"): 3, (ZUID, "tlv"): 1, ("", "tlv"): 1,
        (NOORD, "arrangement"): 1, (ZUID, "arrangement"): 1,
    }  # fmt: skip
    assert of_one(found, "opp") == {"vastgesteld": 2, "concept": 1}
    assert of_one(found, "tlv_soort") == {"sbo": 1, "so/2": 2, "so/3": 1, "": 1}
    assert of_one(found, "tlv_stand") == {"besloten": 3, "ingediend": 1, "concept": 1}
    assert of_one(found, "arrangement_soort") == {"overbrugging": 2}
    assert of_one(found, "arrangement_stand") == {"loopt": 1, "ingediend": 1}
    assert of_one(found, "evaluaties") == {"gedaan": 1, "open": 1, "vorig_jaar": 1}
    assert of_one(found, "instemming") == {"akkoord": 1, "ontbreekt": 1}


def test_days_that_the_clock_stood_still_are_not_counted(filled: MemoryVault) -> None:
    found = told(filled)
    assert found.days == (14, 28, 50)
    assert of_one(found, "duur") == {"1": 1, "2": 1, "3": 1}


def test_what_is_open_is_told_by_its_age(filled: MemoryVault) -> None:
    assert told(filled).cells["open"] == {("4", "tlv"): 1, ("0", "arrangement"): 1}


def test_only_what_was_granted_ends(filled: MemoryVault) -> None:
    found = told(filled).cells["aflopen"]
    assert found == {("2027-07", "tlv"): 1, ("2027-02", "tlv"): 1, ("2027-07", "arrangement"): 1}


def test_one_school_is_counted_by_itself(filled: MemoryVault) -> None:
    found = told(filled, Keuze(TODAY, ZUID))
    assert of_one(found, "tlv_soort") == {"so/3": 1}
    assert of_one(found, "opp") == {"concept": 1}
    assert found.days == (14,)


def test_a_period_keeps_what_was_received_or_decided_in_it(filled: MemoryVault) -> None:
    this_year = Keuze(TODAY, van=date(2026, 8, 1), tot=date(2027, 7, 31))
    found = told(filled, this_year)
    assert of_one(found, "tlv_soort") == {"so/2": 2}
    assert found.days == (50,)
    assert of_one(found, "arrangement_soort") == {"overbrugging": 1}
    assert found.cells["open"] == told(filled).cells["open"]


@pytest.mark.parametrize("keuze", [ALL, Keuze(TODAY, NOORD), Keuze(TODAY, None, date(2026, 8, 1), TODAY)])
def test_behind_each_number_stand_as_many_dossiers(filled: MemoryVault, keuze: Keuze) -> None:
    with filled.reading() as connection:
        for figure, cells in counted(connection, keuze).cells.items():
            for (row, series), number in cells.items():
                lines = behind(connection, keuze, figure, row, series)
                assert len(lines) == number, (figure, row, series)
                assert {one.document for one in lines} or figure == "evaluaties"


def test_the_lines_behind_come_in_pages_in_order_of_name(filled: MemoryVault) -> None:
    with filled.reading() as connection:
        names = [
            one.naam
            for start in range(3)
            for one in behind(connection, Keuze(TODAY), "scholen", NOORD, "tlv", limit=1, offset=start)
        ]
        slow = behind(connection, Keuze(TODAY), "duur", "3", "tlv")
    assert names == ["Aya Veldman", "Bas Veldman", "Cas Veldman"]
    assert [(one.naam, one.school) for one in slow] == [("Bas Veldman", "De Noordster")]


@given(st.dates(date(2020, 1, 1), date(2060, 12, 31)))
def test_twelve_months_follow_each_other_from_this_one(day: date) -> None:
    months = months_ahead(day)
    assert len(set(months)) == 12
    assert months == tuple(sorted(months))
    assert months[0] == f"{day:%Y-%m}"


def test_the_last_bar_holds_all_that_is_longer() -> None:
    assert [bin_of(days) for days in (0, 13, 14, 55, 56, 69, 70, 900)] == ["0", "0", "1", "3", "4", "4", "5", "5"]
