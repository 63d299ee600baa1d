import pytest

from forms.definition import form
from forms.filling import Filling, add_row, remove_row
from forms.places import read_rows
from forms.row_order import shift_row
from models.snapshot.read import read_dossier


def rows(vault, filling, field):
    with vault.reading() as connection:
        beeld = read_dossier(connection, filling.dossier)
    document = next(one for _, one in beeld.versies() if one.uid == filling.document)
    return [row.uid for row in read_rows(beeld, document, filling.definition, filling.definition.field(field))]


@pytest.fixture
def filling(dossier, opp):
    return Filling(dossier, form("opp_po"), opp)


def test_a_row_goes_one_place_at_a_time_and_stays_at_the_ends(vault, filling):
    first, second, third = (add_row(vault, filling, "doelen")[0] for _ in range(3))
    shift_row(vault, filling, "doelen", third, -1)
    assert rows(vault, filling, "doelen") == [first, third, second]
    shift_row(vault, filling, "doelen", third, -1)
    assert rows(vault, filling, "doelen") == [third, first, second]
    assert shift_row(vault, filling, "doelen", third, -1).changes == ()
    shift_row(vault, filling, "doelen", third, 1)
    shift_row(vault, filling, "doelen", third, 1)
    assert rows(vault, filling, "doelen") == [first, second, third]
    assert shift_row(vault, filling, "doelen", third, 1).changes == ()


def test_what_was_removed_is_not_walked_past(vault, filling):
    first, second, third = (add_row(vault, filling, "doelen")[0] for _ in range(3))
    remove_row(vault, filling, "doelen", second)
    shift_row(vault, filling, "doelen", third, -1)
    assert rows(vault, filling, "doelen") == [third, first]


def test_parents_move_among_parents(vault, filling):
    mother = add_row(vault, filling, "ouders", {"naam": "Sanne"})[0]
    father = add_row(vault, filling, "ouders", {"naam": "Rik"})[0]
    shift_row(vault, filling, "ouders", father, -1)
    assert rows(vault, filling, "ouders") == [father, mother]
