"""What a day asks: counted, and without a name."""

from datetime import date, time, timedelta

import pytest
from sqlalchemy import insert

from models.actions.work import Onderwerp, tick
from models.queries.today import Vandaag, today
from models.tables import Bijeenkomst, Taak, Termijn

DAY = date(2026, 11, 17)
BEFORE = DAY - timedelta(days=1)


@pytest.fixture
def due(vault, dossier):
    with vault.writing() as connection:
        for uid, day, done, what in (
            ("a", DAY, None, "OPP vaststellen"),
            ("b", DAY, DAY, "al gedaan"),
            ("c", BEFORE, None, "te laat sinds vandaag"),
            ("d", BEFORE, None, "TLV loopt af"),
            ("e", BEFORE - timedelta(days=1), None, "al langer te laat"),
            ("f", DAY, None, "afgevinkt"),
        ):
            row = {"uid": uid, "dossier_uid": dossier, "soort": what, "regel": "OPP-01", "datum": day}
            connection.execute(insert(Termijn), row | {"gedaan_op": done})
        for uid, day, done in (("t1", DAY, None), ("t2", DAY, DAY), ("t3", BEFORE, None), ("t4", None, None)):
            connection.execute(insert(Taak), {"uid": uid, "wat": "De tolk bellen", "datum": day, "gedaan_op": done})
        for uid, begin, off in (("m1", "15:30", None), ("m2", "09:00", None), ("m3", None, None), ("m4", "11:00", DAY)):
            row = {"uid": uid, "dossier_uid": dossier, "soort": "oudergesprek", "datum": DAY, "begin": begin}
            connection.execute(insert(Bijeenkomst), row | {"afgezegd_op": off})
    tick(vault, Onderwerp(dossier, "OPP-01", None), DAY, "afgevinkt")
    return vault


def test_open_deadlines_and_tasks_of_the_day_are_counted_and_meetings_that_go_on_told_in_order(due):
    with due.reading() as connection:
        assert today(connection, DAY) == Vandaag(DAY, 2, 2, (time(9, 0), time(15, 30)))


def test_of_a_pupil_who_left_nothing_is_due(due, dossier):
    with due.writing() as connection:
        connection.exec_driver_sql("UPDATE dossier SET uitschrijfdatum = ?", (BEFORE.isoformat(),))
    with due.reading() as connection:
        told = today(connection, DAY)
    assert (told.vandaag, told.pas_te_laat) == (1, 1)
