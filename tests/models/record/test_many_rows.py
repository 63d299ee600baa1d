"""Many rows in one act leave the same behind as one by one: values, history and audit chain."""

from datetime import date

import pytest
from sqlalchemy import func, select

from models.record import audit
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import history_of, undo
from models.tables import Dossier, Handeling, Spoor

PUPILS = [{"roepnaam": f"Łukasz {number}", "geboortedatum": date(2018, 5, 21)} for number in range(1200)]


def add(vault, rows):
    with act(vault, Handelingsoort.LEERLINGEN_INGEVOERD) as doing:
        uids = doing.add_many("dossier", rows)
    return uids, doing.result


def rows_of(vault):
    with vault.reading() as connection:
        asked = select(Dossier.uid, Dossier.roepnaam, Dossier.zoeknaam, Dossier.groep, Dossier.revisie)
        return {row.uid: row for row in connection.execute(asked)}


def test_many_dossiers_are_added_in_order_with_name_to_search_history_and_one_link_each(vault):
    uids, result = add(vault, PUPILS)
    rows = rows_of(vault)
    assert [rows[uid].roepnaam for uid in uids] == [one["roepnaam"] for one in PUPILS]
    assert rows[uids[7]].zoeknaam == "lukasz 7"
    assert {row.revisie for row in rows.values()} == {1}
    assert result.dossiers == set(uids)
    with vault.reading() as connection:
        assert connection.execute(select(func.count()).select_from(Handeling)).scalar_one() == 1
        assert connection.execute(select(func.count()).select_from(Spoor)).scalar_one() == 1200
        assert audit.verify(connection) is None
        (moment,) = history_of(connection, "dossier", uids[3])
    assert moment.change.nieuw == {"roepnaam": "Łukasz 3", "geboortedatum": "2018-05-21"}


def test_setting_many_changes_only_what_differs(vault):
    uids, _ = add(vault, [one | {"groep": "4A"} for one in PUPILS])
    with act(vault, Handelingsoort.LEERLINGEN_INGEVOERD) as doing:
        changed = doing.set_many("dossier", "groep", dict.fromkeys(uids[:1100], "5A") | {uids[1100]: "4A"})
        doing.set_many("dossier", "roepnaam", {uids[0]: "Şule"})
    rows = rows_of(vault)
    assert changed == 1100
    assert [rows[uids[number]].groep for number in (0, 1099, 1100, 1199)] == ["5A", "5A", "4A", "4A"]
    assert (rows[uids[0]].zoeknaam, rows[uids[1]].zoeknaam) == ("sule", "lukasz 1")
    assert doing.result.dossiers == set(uids[:1100])
    assert undo(vault, doing.result.uid).conflicts == ()
    assert {row.groep for row in rows_of(vault).values()} == {"4A"}


def test_nothing_to_add_or_set_is_no_error(vault):
    with act(vault, Handelingsoort.LEERLINGEN_INGEVOERD) as doing:
        assert doing.add_many("dossier", []) == ()
        assert doing.set_many("dossier", "groep", {}) == 0
    assert doing.result.changes == ()


def test_cells_of_a_table_field_are_not_set_in_bulk(vault):
    with (
        pytest.raises(ValueError, match="one by one"),
        act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing,
    ):
        doing.set_many("rij", "cellen", {})
