"""What a test reads of the worklist; and a vault in which the agreement of a conversation is done."""

import pytest
from desk import DAY, Desk
from sqlalchemy import delete, select

from desktop.dossier.acts import afspraak_done
from desktop.widgets.lines.line import Line
from forms.rules.check import check
from models.snapshot.read import read_dossier
from models.tables import Handeling, Termijn


@pytest.fixture
def agreed(desk):
    """The agreement of a conversation is done: `test_agreements` is about it."""
    uid = desk.dossier("A01")
    row = desk.beeld(uid).van_soort("gesprek")[0].rijen("afspraken")[0].uid
    desk.do(lambda vault: desk.session.tell(afspraak_done(vault, uid, row, DAY)))
    only(desk, "OPP-01", "OPP-12", "PRV-10")


def only(desk: Desk, *rules: str) -> None:
    """Leaves of the kept deadlines those of these rules: a test of the list is not about which deadlines there are."""

    def write(vault):
        with vault.writing() as connection:
            connection.execute(delete(Termijn).where(Termijn.regel.not_in(rules)))

    desk.do(write)


def items(screen):
    lines = screen.list.lines
    return [lines.item(row) for row in range(lines.rowCount())]


def cells(line: Line) -> list[str]:
    return [" / ".join([one.main.words, *(run.words for run in one.below)]) for one in line.cells]


def first_line(screen) -> Line:
    return next(one for one in items(screen) if isinstance(one, Line))


def everything_of(desk: Desk) -> tuple:
    """All that the history of the vault holds: what only reads adds nothing to it."""
    with desk.vault.reading() as connection:
        return tuple(connection.execute(select(Handeling.uid)).scalars())


def check_of(vault, dossier: str):
    with vault.reading() as connection:
        return check(read_dossier(connection, dossier), DAY)
