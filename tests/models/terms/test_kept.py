"""The kept deadlines and the worklist read from them, in a vault."""

from datetime import date, timedelta

import pytest
from bouwers import MOEDER
from sqlalchemy import select, text, update

from models.actions import opp as opps
from models.actions.dossier import new_document, new_dossier
from models.queries.worklist import Wanneer, wanneer, worklist, worklist_query
from models.record.act import act
from models.record.change import Change
from models.record.handelingsoort import Handelingsoort
from models.snapshot import Leerling
from models.snapshot.read import read_dossier
from models.tables import Termijn
from models.terms.computed import terms
from models.terms.kept import keep, make_stale, mark_of, rebuild, touches_terms
from models.terms.term import Aard

MONDAY = date(2026, 11, 16)


def enrolled(vault, start: date, name: str = "Veldman", **more) -> str:
    pupil = Leerling(
        roepnaam="Noor",
        achternaam=name,
        schoolsoort="bao",
        groep="5",
        opp_grondslag="extra_ondersteuning",
        klok_start_soort="inschrijving",
        klok_start=start,
        datum_inschrijving=start,
        **more,
    )
    return new_dossier(vault, pupil)[0]


def kept(vault, dossier: str | None = None):
    with vault.reading() as connection:
        table = Termijn.__table__
        asked = select(table).order_by(table.c.datum)
        return connection.execute(asked.where(table.c.dossier_uid == dossier) if dossier else asked).mappings().all()


@pytest.fixture
def keep_all(vault, parameters):
    """Writes what is stale for a day, under a digest of the rules; answers how many dossiers."""

    def call(day: date = MONDAY, rules: str = "r1", limit: int | None = None) -> int:
        with vault.writing() as connection:
            return rebuild(connection, day, lambda _: parameters, mark_of(rules, day), limit)

    return call


def test_what_is_kept_is_what_must_be_done(vault, keep_all, parameters):
    dossier = enrolled(vault, MONDAY - timedelta(days=36))
    assert keep_all() == 1
    (row,) = kept(vault, dossier)
    assert (row["datum"], row["regel"], row["gedaan_op"]) == (MONDAY + timedelta(days=6), "OPP-01", None)
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    must = [one for one in terms(beeld, MONDAY, parameters) if one.aard is Aard.TERMIJN]
    assert [(one.wat, one.waarschuw_vanaf, one.beginpunt) for one in must] == [
        (row["soort"], row["waarschuw_vanaf"], row["beginpunt"])
    ]


def test_nothing_is_written_twice_but_other_rules_and_a_new_school_year_are(vault, keep_all):
    enrolled(vault, MONDAY)
    assert keep_all() == 1
    assert keep_all() == 0
    assert keep_all(rules="r2") == 1
    assert keep_all(date(2027, 7, 31), "r2") == 0
    assert keep_all(date(2027, 8, 1), "r2") == 1
    assert len(kept(vault)) == 1


def test_dossiers_are_written_in_portions_and_anew_when_marked_stale(vault, keep_all):
    one, other = enrolled(vault, MONDAY), enrolled(vault, MONDAY, "Bakker")
    assert [keep_all(limit=1), keep_all(limit=1), keep_all(limit=1)] == [1, 1, 0]
    with vault.writing() as connection:
        make_stale(connection, [other])
    assert keep_all() == 1
    with vault.writing() as connection:
        make_stale(connection)
    assert keep_all() == 2
    assert {row["dossier_uid"] for row in kept(vault)} == {one, other}


def test_a_dossier_without_dates_keeps_none(vault, dossier, parameters):
    with vault.writing() as connection:
        assert keep(connection, read_dossier(connection, dossier), MONDAY, parameters, "r1") == 0
    assert kept(vault) == []


def test_the_worklist_says_what_is_late_due_this_week_and_soon(vault, keep_all):
    late = enrolled(vault, MONDAY - timedelta(days=43), "Laat")
    today = enrolled(vault, MONDAY - timedelta(days=42), "Vandaag")
    sunday = enrolled(vault, MONDAY - timedelta(days=36), "Zondag")
    soon = enrolled(vault, MONDAY - timedelta(days=28), "Straks")
    enrolled(vault, MONDAY - timedelta(days=27), "Later")
    keep_all()
    with vault.reading() as connection:
        found = worklist(connection, MONDAY)
    assert [(one.naam, one.wanneer, one.dossier) for one in found] == [
        ("Noor Laat", Wanneer.TE_LAAT, late),
        ("Noor Vandaag", Wanneer.DEZE_WEEK, today),
        ("Noor Zondag", Wanneer.DEZE_WEEK, sunday),
        ("Noor Straks", Wanneer.BINNENKORT, soon),
    ]
    assert all((one.groep, one.regel, one.schoolsoort) == ("5", "OPP-01", "bao") for one in found)
    assert found[0].beginpunt == MONDAY - timedelta(days=43)


def test_this_week_is_the_days_that_come_also_over_a_sunday():
    thursday = date(2026, 11, 19)
    assert wanneer(date(2026, 11, 25), thursday) is Wanneer.DEZE_WEEK
    assert wanneer(date(2026, 11, 26), thursday) is Wanneer.BINNENKORT


def test_a_removed_dossier_and_what_is_done_leave_the_worklist(vault, keep_all):
    gone, done = enrolled(vault, MONDAY - timedelta(days=40)), enrolled(vault, MONDAY - timedelta(days=40), "Klaar")
    keep_all()
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, gone) as doing:
        doing.remove("dossier", gone)
    with vault.writing() as connection:
        connection.execute(update(Termijn).where(Termijn.dossier_uid == done).values(gedaan_op=MONDAY))
        assert worklist(connection, MONDAY) == ()


def test_of_a_pupil_who_has_left_only_keeping_and_answering_stay(vault, keep_all):
    dossier = enrolled(vault, MONDAY - timedelta(days=40), uitschrijfdatum=MONDAY + timedelta(days=1))
    asked, _ = new_document(vault, dossier, "gebeurtenis", "gebeurtenis")
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(asked, "soort", "inzageverzoek")
        doing.set_answer(asked, "datum", (MONDAY - timedelta(days=27)).isoformat())
    keep_all()

    def due(day: date):
        with vault.reading() as connection:
            return [one.regel for one in worklist(connection, day)]

    assert due(MONDAY) == ["PRV-10", "OPP-01"]
    assert due(MONDAY + timedelta(days=1)) == ["PRV-10"]
    assert due(date(2028, 11, 17)) == ["PRV-10", "PRV-03"]


def test_what_one_must_know_beforehand_is_on_the_worklist_until_its_day_is_over(vault, keep_all):
    dossier = enrolled(vault, MONDAY - timedelta(days=400))
    told = {"besluit": "toegekend", "periode_eind": (MONDAY + timedelta(days=20)).isoformat()}
    new_document(vault, dossier, "tlv", "tlv_aanvraag_eerste", antwoorden=told)
    ends = {"status": "loopt", "einddatum": (MONDAY + timedelta(days=30)).isoformat()}
    new_document(vault, dossier, "arrangement", "arrangement", antwoorden=ends)
    keep_all()

    def due(day: date):
        with vault.reading() as connection:
            return [one.wat for one in worklist(connection, day) if one.regel != "OPP-01"]

    assert due(MONDAY) == ["TLV loopt af", "Arrangement loopt af"]
    assert due(MONDAY + timedelta(days=21)) == ["Arrangement loopt af"]
    assert due(MONDAY + timedelta(days=31)) == []


def test_a_school_waits_for_a_decision_and_a_samenwerkingsverband_has_to_make_it(vault, keep_all):
    dossier = enrolled(vault, MONDAY - timedelta(days=400))
    sent = {"status": "ingediend", "ontvangst_datum": (MONDAY - timedelta(days=57)).isoformat()}
    new_document(vault, dossier, "tlv", "tlv_aanvraag_eerste", antwoorden=sent)
    keep_all()
    with vault.reading() as connection:
        found = [(one.wat, one.wanneer, one.dag) for one in worklist(connection, MONDAY) if one.regel == "TLV-35"]
    assert found == [("Besluit op de TLV-aanvraag", Wanneer.WACHT, MONDAY - timedelta(days=1))]


def test_the_worklist_has_at_most_as_many_lines_as_asked_for(vault, keep_all):
    for name in ("Een", "Twee", "Drie"):
        enrolled(vault, MONDAY - timedelta(days=40), name)
    keep_all()
    with vault.reading() as connection:
        assert len(worklist(connection, MONDAY, limit=2)) == 2


def test_the_worklist_is_read_through_the_index(vault):
    with vault.reading() as connection:
        asked = worklist_query(MONDAY).compile(connection, compile_kwargs={"literal_binds": True})
        plan = " ".join(row.detail for row in connection.execute(text(f"EXPLAIN QUERY PLAN {asked}")))
    assert "USING INDEX ix_termijn_open" in plan
    assert "SCAN termijn" not in plan


def change(table: str, column: str) -> Change:
    return Change(table, "uid", column, "was", "x")


@pytest.mark.parametrize(
    ("table", "column", "touched"),
    [
        ("dossier", "klok_start", True),
        ("dossier", "uitschrijfdatum", True),
        ("dossier", "*", True),
        ("dossier", "roepnaam", False),
        ("vastgesteld_deel", "handelingsdeel", True),
        ("opp_periode", "einde", True),
        ("document", "weg", True),
        ("antwoord", "uitgelegd_op", True),
        ("antwoord", "hulpvraag", False),
        ("rij", "cellen.datum", True),
        ("rij", "cellen.instemming", True),
        ("rij", "cellen.onderdeel", True),
        ("rij", "cellen.doel", False),
        ("rij", "cellen.evaluatiedatum", True),
        ("rij", "cellen.status", True),
        ("antwoord", "ontvangst_datum", True),
        ("antwoord", "eerdere_tlv_eind", True),
        ("antwoord", "waarom_niet_regulier", False),
        ("rij", "*", True),
        ("profielwaarde", "waarde", True),
        ("vakantie", "van", True),
        ("betrokkene", "naam", False),
        ("gebruiker", "naam", False),
    ],
)
def test_only_dates_and_states_ask_to_count_again(table, column, touched):
    assert touches_terms([change("betrokkene", "naam"), change(table, column)]) is touched


def test_typing_a_sentence_asks_nothing_and_a_day_does(vault, dossier, opp):
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as typing:
        typing.set_answer(opp, "hulpvraag", "Hoe leert Noor rekenen?")
    assert not touches_terms(typing.result.changes)
    moment, made = new_document(vault, dossier, "hoormoment", "hoormoment", bij=opp)
    assert touches_terms(made.changes)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as explaining:
        explaining.set_answer(moment, "uitgelegd_op", "2026-11-02")
        explaining.add_row(opp, "evaluaties", {"datum": "2026-11-02", "aanwezig": (MOEDER,)})
    assert touches_terms(explaining.result.changes)


def test_an_evaluation_in_the_vault_is_done_on_the_worklist(vault, dossier, opp, keep_all, parameters):
    day = date(2026, 10, 1)
    parts = [opps.Part(name, frozenset(), "{}") for name in ("perspectiefdeel", "handelingsdeel")]
    opps.vaststellen(vault, dossier, opp, parts, day, "Ruud Terpstra")
    keep_all(date(2027, 5, 3))
    with vault.reading() as connection:
        before = {one.regel: one.onderwerp for one in worklist(connection, date(2027, 7, 1))}
    assert before == {"OPP-12": opp, "OPP-21": opp}
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, dossier) as doing:
        doing.add_row(opp, "evaluaties", {"datum": "2027-06-02"})
    with vault.writing() as connection:
        beeld = read_dossier(connection, dossier)
        keep(connection, beeld, date(2027, 6, 2), parameters, "r1")
        assert [one.regel for one in worklist(connection, date(2027, 7, 1))] == ["OPP-12"]
