"""Several dossiers are read as each of them is read alone, whatever stands in them."""

import pytest

from forms.casus.demo import demo_cases
from forms.casus.take_over import take_over
from models.snapshot.read import all_dossiers, read_dossier, read_dossiers


@pytest.fixture
def several(vault):
    for case in demo_cases():
        take_over(vault, case)
    return vault


def test_together_they_are_read_as_alone_in_the_order_asked(several):
    with several.reading() as connection:
        uids = [uid for uid, _ in reversed(all_dossiers(connection))]
        together = read_dossiers(connection, uids)
        assert [one.uid for one in together] == uids
        assert together == tuple(read_dossier(connection, one) for one in uids)
        assert len(uids) > 2


def test_what_is_not_there_is_left_out(several):
    with several.reading() as connection:
        uid = all_dossiers(connection)[0][0]
        assert [one.uid for one in read_dossiers(connection, ("weg", uid))] == [uid]
        assert read_dossiers(connection, ()) == ()
        with pytest.raises(LookupError):
            read_dossier(connection, "weg")
