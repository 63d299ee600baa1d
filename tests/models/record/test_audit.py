"""The audit chain tells of every altered, removed or inserted row, and tells nothing of content."""

import pytest
from sqlalchemy import select, text

from models.record import audit
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.tables import Spoor


@pytest.fixture
def chain(vault, dossier, opp):
    for number in range(4):
        with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
            doing.set_answer(opp, "hulpvraag", f"Zeldzaamwoord {number}")
    return vault


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE spoor SET gebruiker_uid = 'ander' WHERE nr = 3", 3),
        ("UPDATE spoor SET tijdstip = '2020-01-01' WHERE nr = 4", 4),
        ("DELETE FROM spoor WHERE nr = 2", 2),
        ("UPDATE spoor SET inhoud_hash = hash WHERE nr = 5", 5),
    ],
)
def test_a_changed_or_missing_row_is_found(chain, statement, found):
    with chain.writing() as connection:
        assert audit.verify(connection) is None
        connection.execute(text(statement))
        assert audit.verify(connection) == found


def test_no_word_of_the_content_stands_in_the_chain(chain):
    with chain.reading() as connection:
        told = " ".join(str(tuple(row)) for row in connection.execute(select(Spoor)))
    assert "Zeldzaamwoord" not in told
    assert "Noor" not in told
