"""A clock that runs behind is told once the vault is open: the worklist else says that nothing is late."""

from datetime import datetime, timedelta

import pytest
from desk import bare_desk, bare_vault, words_on

from desktop.unlock.clock_strip import look_at_clock
from models.queries.clock import kept_later
from models.record.act import act
from models.record.handelingsoort import Handelingsoort

__all__ = ["bare_desk", "bare_vault"]


@pytest.fixture
def kept(bare_desk):
    """The moment at which something was kept last."""

    def keep(vault):
        with act(vault, Handelingsoort.DOCUMENT_GEMAAKT) as doing:
            doing.add("briefpapier", naam="huisstijl")

    bare_desk.do(keep)
    with bare_desk.vault.reading() as connection:
        return connection.exec_driver_sql("select max(tijdstip) from handeling").scalar()


def _now(kept, **earlier):
    return datetime.fromisoformat(kept).astimezone() - timedelta(**earlier)


@pytest.mark.parametrize(("earlier", "told"), [({"days": 2}, True), ({"minutes": 1}, False), ({"days": -400}, False)])
def test_what_was_kept_on_a_later_day_tells_that_the_clock_runs_behind(bare_desk, kept, earlier, told):
    now = _now(kept, **earlier)
    with bare_desk.vault.reading() as connection:
        assert (kept_later(connection, now) is not None) is told
    look_at_clock(bare_desk.workspace, now)
    bare_desk.settle()
    assert ("loopt misschien achter" in words_on(bare_desk.workspace.strips)) is told


def test_in_a_new_vault_nothing_is_said(bare_desk):
    look_at_clock(bare_desk.workspace)
    bare_desk.settle()
    assert words_on(bare_desk.workspace.strips) == ""
