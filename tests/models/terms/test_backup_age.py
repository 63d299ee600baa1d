"""The age of a backup: counted from the last one, and asked only when something was changed since."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.queries.vault_days import days_of_work
from models.terms.backup_age import VaultDays, backup_term
from models.terms.term import Status

MADE = date(2026, 11, 2)
DAYS = st.dates(date(2015, 1, 1), date(2045, 12, 31))


def test_the_next_backup_is_counted_from_the_last_one():
    term = backup_term(VaultDays(MADE, date(2026, 9, 1), date(2026, 11, 3)), date(2026, 11, 16), 14)
    assert (term.datum, term.beginpunt, term.status) == (date(2026, 11, 16), MADE, Status.OPEN)
    assert str(term.uitleg).startswith("Geteld vanaf 2 november 2026: de dag van de vorige reservekopie.")
    assert "Een praktijktermijn, niet wettelijk. Bron: een keuze van Driehoek." in str(term.uitleg)
    assert term.vanaf(date(2026, 11, 10), date(2026, 11, 16)).datum == date(2026, 11, 24)


def test_without_any_it_is_counted_from_the_first_day_of_the_vault():
    term = backup_term(VaultDays(None, date(2026, 9, 1), date(2026, 9, 1)), date(2026, 11, 16), 14)
    assert (term.datum, term.status) == (date(2026, 9, 15), Status.TE_LAAT)


@pytest.mark.parametrize(
    "days", [VaultDays(MADE, MADE, MADE), VaultDays(MADE, MADE, None), VaultDays(None, None, None)]
)
def test_a_vault_that_did_not_change_asks_nothing(days):
    assert backup_term(days, date(2027, 11, 16), 14) is None


@given(DAYS, DAYS, st.integers(1, 90))
def test_it_is_too_late_only_when_it_is_older_than_it_may_be(made, today, allowed):
    term = backup_term(VaultDays(made, made, date.max), today, allowed)
    assert (term.status is Status.TE_LAAT) == ((today - made).days > allowed)


def test_the_days_of_work_are_read_from_the_acts(vault, dossier):
    with vault.reading() as connection:
        first, last = days_of_work(connection)
    assert first == last == datetime.now().astimezone().date()
