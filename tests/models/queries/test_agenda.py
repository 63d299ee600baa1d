"""What stands in the calendar, per day and per month, and what is left out of it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import insert, text, update

from models.actions import bijeenkomst
from models.actions.bijeenkomst import Plan
from models.actions.dossier import new_dossier
from models.queries.agenda import Keuze, Soort, agenda, agenda_query, busy_at, listed, of_day, per_month
from models.snapshot import Leerling
from models.tables import Antwoord, Document, Dossier, Profielwaarde, Samenwerkingsverband, School, Termijn, Vakantie

DAY = date(2026, 12, 3)
LITERAL = {"literal_binds": True}
GROWS = {"antwoord", "document", "dossier", "termijn", "bijeenkomst", "regelreden"}
FIRST, LAST = date(2026, 12, 1), date(2026, 12, 31)


def term(vault, dossier, wat, day, **more):
    with vault.writing() as connection:
        row = {"uid": f"{dossier}{wat}{day}", "dossier_uid": dossier, "soort": wat, "datum": day}
        connection.execute(insert(Termijn), row | more)


def held(vault, dossier, soort, answers, uid="gesprek1"):
    with vault.writing() as connection:
        connection.execute(
            insert(Document),
            {
                "uid": uid,
                "dossier_uid": dossier,
                "soort": soort,
                "formulier": soort,
                "gemaakt_op": datetime(2026, 11, 1, tzinfo=UTC),
            },
        )
        for veld, waarde in answers.items():
            connection.execute(insert(Antwoord), {"document_uid": uid, "veld": veld, "waarde": waarde})


def read(vault, keuze=None, per_dag=10, van=FIRST, tot=LAST):
    with vault.reading() as connection:
        return agenda(connection, van, tot, keuze, per_dag)


def told(days):
    return [(one.datum, one.soort, one.wat) for one in days.punten]


def test_meetings_stand_before_deadlines_in_order_of_time(vault, dossier):
    term(vault, dossier, "OPP evalueren in schooljaar 2026-2027", DAY)
    bijeenkomst.plan(vault, Plan("mdo", DAY, dossier, begin="14:00"))
    bijeenkomst.plan(vault, Plan("oudergesprek", DAY, dossier, begin="09:15"))
    bijeenkomst.plan(vault, Plan("studiedag", DAY))
    assert told(read(vault)) == [
        (DAY, Soort.BIJEENKOMST, "studiedag"),
        (DAY, Soort.BIJEENKOMST, "oudergesprek"),
        (DAY, Soort.BIJEENKOMST, "mdo"),
        (DAY, Soort.EVALUATIE, "OPP evalueren in schooljaar 2026-2027"),
    ]


def test_a_conversation_without_a_plan_stands_there_and_a_planned_one_once(vault, dossier):
    held(vault, dossier, "gesprek", {"soort": "oudergesprek", "datum": DAY.isoformat(), "begintijd": "10:00"})
    held(vault, dossier, "hoormoment", {"gehoord_op": "2026-12-04", "aangeboden_op": "2026-12-01"}, "hoor1")
    planned, _ = bijeenkomst.plan(vault, Plan("mdo", date(2026, 12, 7), dossier))
    bijeenkomst.begin_document(vault, planned, "gesprek", "gespreksverslag_mdo", antwoorden={"datum": "2026-12-07"})
    days = read(vault)
    assert [(one.datum.day, one.wat, one.gepland, one.begin) for one in days.punten] == [
        (3, "oudergesprek", False, "10:00"),
        (4, "hoormoment", False, None),
        (7, "mdo", True, None),
    ]


def test_what_is_done_gone_or_of_a_pupil_who_left_is_no_deadline(vault, dossier):
    term(vault, dossier, "OPP vaststellen", DAY, gedaan_op=FIRST)
    other, _ = new_dossier(vault, Leerling(roepnaam="Sara"))
    term(vault, other, "OPP vaststellen", DAY)
    with vault.writing() as connection:
        connection.execute(update(Dossier).where(Dossier.uid == other).values(uitschrijfdatum=FIRST))
    gone, _ = bijeenkomst.plan(vault, Plan("mdo", DAY, dossier))
    bijeenkomst.remove(vault, gone)
    assert read(vault).punten == ()


def test_of_a_full_day_the_first_are_read_with_how_many_there_are(vault, dossier):
    for at in range(30):
        term(vault, dossier, f"Afspraak nakomen, {at:02d}", DAY)
    days = read(vault, per_dag=4)
    assert (len(days.van(DAY)), days.aantallen) == (4, {DAY: 30})
    with vault.reading() as connection:
        pages = [of_day(connection, DAY, limit=20, offset=at) for at in (0, 20)]
    assert [len(one) for one in pages] == [20, 10]
    assert len({one.key for page in pages for one in page}) == 30


def test_one_filters_by_kind_group_and_who_follows(vault, dossier):
    other, _ = new_dossier(vault, Leerling(roepnaam="Sara", groep="7"))
    with vault.writing() as connection:
        connection.execute(update(Dossier).where(Dossier.uid == other).values(behandelaar_uid="marit"))
    term(vault, dossier, "TLV loopt af", DAY)
    bijeenkomst.plan(vault, Plan("mdo", DAY, other))
    assert told(read(vault, Keuze(frozenset({Soort.EINDE})))) == [(DAY, Soort.EINDE, "TLV loopt af")]
    assert told(read(vault, Keuze(frozenset({Soort.BIJEENKOMST})))) == [(DAY, Soort.BIJEENKOMST, "mdo")]
    assert told(read(vault, Keuze(groep="7"))) == [(DAY, Soort.BIJEENKOMST, "mdo")]
    assert len(read(vault, Keuze(behandelaar="marit")).punten) == 2
    assert told(read(vault, Keuze(behandelaar="fatma"))) == [(DAY, Soort.EINDE, "TLV loopt af")]


def test_holidays_are_told_once_for_schools_that_share_them(vault):
    with vault.writing() as connection:
        for at in ("a", "b"):
            connection.execute(insert(School), {"uid": at, "naam": at})
            days = {"naam": "Kerstvakantie", "van": date(2026, 12, 19), "tot": date(2027, 1, 3)}
            connection.execute(insert(Vakantie), {"uid": f"v{at}", "school_uid": at} | days)
    assert [(one.naam, one.bevat(LAST)) for one in read(vault).vrij] == [("Kerstvakantie", True)]
    assert read(vault, van=FIRST, tot=date(2026, 12, 18)).vrij == ()


def test_the_days_a_region_meets_are_there_without_a_dossier(vault):
    with vault.writing() as connection:
        connection.execute(insert(Samenwerkingsverband), {"uid": "swv", "naam": "Vaartland"})
        row = {"uid": "p", "swv_uid": "swv", "naam": "indiendata", "waarde": ["2026-12-04", "2027-04-10", "niets"]}
        connection.execute(insert(Profielwaarde), row)
    assert told(read(vault)) == [(date(2026, 12, 4), Soort.INDIENEN, "Overleg van het samenwerkingsverband")]
    assert read(vault, Keuze(frozenset({Soort.EINDE}))).punten == ()


def test_months_count_by_kind(vault, dossier):
    for day in (DAY, DAY + timedelta(days=1), date(2027, 1, 5)):
        term(vault, dossier, "TLV loopt af", day)
    bijeenkomst.plan(vault, Plan("mdo", DAY, dossier))
    with vault.reading() as connection:
        months = per_month(connection, FIRST, date(2027, 7, 31))
    assert {month: dict(one) for month, one in months.items()} == {
        "2026-12": {Soort.EINDE: 2, Soort.BIJEENKOMST: 1},
        "2027-01": {Soort.EINDE: 1},
    }


@pytest.mark.parametrize(("away", "expected"), [(False, ["14:00"]), (True, [])])
def test_what_goes_on_at_a_day_is_known_while_one_plans(vault, dossier, away, expected):
    uid, _ = bijeenkomst.plan(vault, Plan("mdo", DAY, dossier, begin="14:00", duur=60))
    if away:
        bijeenkomst.cancel(vault, uid, FIRST)
    with vault.reading() as connection:
        assert [one.begin for one in busy_at(connection, DAY)] == expected
        assert busy_at(connection, DAY, zonder=uid) == ()


def test_no_table_that_grows_with_the_vault_is_walked(vault):
    asked = agenda_query(FIRST, LAST, None, 4).compile(dialect=vault.engine.dialect, compile_kwargs=LITERAL)
    with vault.reading() as connection:
        steps = [row.detail for row in connection.execute(text(f"EXPLAIN QUERY PLAN {asked}"))]
    walked = [one for one in steps if one.startswith("SCAN") and one.split()[1] in GROWS]
    assert walked + [one for one in steps if one.endswith("(weg=?)")] == []


def test_a_list_goes_on_over_days(vault, dossier):
    term(vault, dossier, "TLV loopt af", DAY)
    bijeenkomst.plan(vault, Plan("mdo", FIRST, dossier))
    with vault.reading() as connection:
        assert [one.datum for one in listed(connection, FIRST, LAST)] == [FIRST, DAY]
