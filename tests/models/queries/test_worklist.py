"""What is on the worklist after it was ticked or put off."""

from datetime import date, timedelta

import pytest
from sqlalchemy import insert

from models.actions.work import Onderwerp, put_off, put_off_no_longer, tick
from models.queries.good_moments import quiet_day
from models.queries.worklist import Wanneer, worklist
from models.record.history import undo
from models.tables import Termijn

DAY = date(2026, 11, 17)
LATE, SOON = DAY - timedelta(days=6), DAY + timedelta(days=20)


@pytest.fixture
def due(vault, dossier):
    """Two deadlines: one that is late, of a version; one that comes."""
    with vault.writing() as connection:
        for uid, rule, day, about in (("t1", "OPP-12", LATE, "versie"), ("t2", "OPP-01", SOON, None)):
            row = {"uid": uid, "dossier_uid": dossier, "soort": f"doen {uid}", "regel": rule, "datum": day}
            connection.execute(insert(Termijn), row | {"onderwerp_uid": about})
    return Onderwerp(dossier, "OPP-12", "versie")


def listed(vault, dag=DAY):
    with vault.reading() as connection:
        return [(one.uid, one.wanneer, one.uitgesteld_tot, one.reden) for one in worklist(connection, dag)]


FIRST = ("t1", Wanneer.TE_LAAT, None, None)
SECOND = ("t2", Wanneer.BINNENKORT, None, None)


def test_what_was_ticked_is_gone_until_that_is_undone(vault, due):
    done = tick(vault, due, LATE, "doen t1")
    assert listed(vault) == [SECOND]
    undo(vault, done.uid)
    assert listed(vault) == [FIRST, SECOND]


def test_a_tick_is_of_one_date_only(vault, due):
    tick(vault, due, LATE - timedelta(days=1), "doen t1")
    tick(vault, due, LATE, "iets anders")
    tick(vault, Onderwerp(due.dossier, "OPP-12", None), LATE, "doen t1")
    assert listed(vault) == [FIRST, SECOND]


def test_what_was_put_off_stands_at_its_new_day_until_then(vault, due):
    until = DAY + timedelta(days=25)
    put_off(vault, due, until, "vader is weg")
    assert listed(vault) == [SECOND, ("t1", Wanneer.BINNENKORT, until, "vader is weg")]
    assert listed(vault, until) == [FIRST, ("t2", Wanneer.TE_LAAT, None, None)]


def test_the_newest_putting_off_counts_and_each_can_be_undone(vault, due):
    first, second = DAY + timedelta(days=30), DAY + timedelta(days=2)
    put_off(vault, due, first, "eerst")
    done = put_off(vault, due, second, "toch eerder")
    assert listed(vault)[0] == ("t1", Wanneer.DEZE_WEEK, second, "toch eerder")
    undo(vault, done.uid)
    assert ("t1", Wanneer.BINNENKORT, first, "eerst") in listed(vault)
    put_off_no_longer(vault, due)
    assert listed(vault) == [FIRST, SECOND]


def test_put_off_beyond_the_weeks_that_are_shown_it_is_not_on_the_list(vault, due):
    put_off(vault, due, DAY + timedelta(days=100), "na de vakantie")
    assert listed(vault) == [SECOND]


def test_putting_off_to_before_its_own_date_changes_nothing(vault, due):
    put_off(vault, Onderwerp(due.dossier, "OPP-01", None), SOON - timedelta(days=3), "eerder")
    assert listed(vault) == [FIRST, SECOND]


def test_what_was_ticked_is_not_the_next_date_of_a_quiet_day(vault, due):
    tick(vault, Onderwerp(due.dossier, "OPP-01", None), SOON, "doen t2")
    with vault.reading() as connection:
        assert quiet_day(connection, DAY).eerstvolgende is None
