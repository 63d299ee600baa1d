"""Promised, delivered and effect per line, and what was tried as rows of the next request."""

from datetime import date

import pytest
from bouwers import beeld, document, rij, versie
from case_files import take_example
from memory_vault import memory_vault

from forms.definition import form
from forms.delivery import delivered, promised
from forms.tried import begin, rows_of, still_to_take, take, tried
from models.record.history import undo
from models.snapshot.read import find_dossier, read_dossier


def line(uid: str = "l1", **cells):
    told = {"inzet": "Begeleiding", "uitvoerder": "ib", "eenheid": "uur_per_week", "aantal": 2, "weken": 10}
    return rij(uid, **{name: value for name, value in (told | cells).items() if value is not None})


def given(uid: str, **cells):
    return rij(uid, **cells)


def arrangement(*lines, log=(), goals=(), uid="arr1", **answers):
    told = {"status": "afgerond", "ingangsdatum": "2026-02-16", "einddatum": "2026-07-10"} | answers
    return document("arrangement", uid, "arrangement", {"regels": lines, "geleverd": log, "doelen": goals}, **told)


@pytest.mark.parametrize(
    ("cells", "hours"),
    [
        ({}, 20.0),
        ({"weken": None}, None),
        ({"eenheid": "uur_totaal"}, 2.0),
        ({"eenheid": "dagdeel"}, None),
        ({"aantal": None}, None),
    ],
)
def test_what_is_promised_in_hours(cells, hours):
    assert promised(line(**cells)) == hours


def test_a_delivery_belongs_to_who_did_it_and_to_the_only_line_without_that():
    one = delivered(beeld(arrangement(line(), log=(given("g1", uren=3), given("g2", uren=4, uitvoerder="ib")))))[0]
    assert (one.beloofd, one.geleverd, one.inzet[0].deel) == (20.0, 7.0, 0.35)
    two = delivered(
        beeld(
            arrangement(
                line(),
                line("l2", uitvoerder="logopedist"),
                log=(
                    given("g1", uren=3),
                    given("g2", uren=4, uitvoerder="logopedist"),
                    given("g3", uitvoerder="anders"),
                ),
            )
        )
    )[0]
    assert [one.geleverd for one in two.inzet] == [None, 4.0]
    assert [one.rij for one in two.los] == ["g1", "g3"]
    assert two.geleverd == 7.0


def test_of_two_lines_of_one_executor_the_day_decides():
    lines = (line("l1", begin="2026-01-05", eind="2026-03-31"), line("l2", begin="2026-04-01", eind="2026-07-10"))
    told = delivered(beeld(arrangement(*lines, log=(given("g1", datum="2026-05-04", uitvoerder="ib", uren=2),))))[0]
    assert [one.geleverd for one in told.inzet] == [None, 2.0]


@pytest.mark.parametrize(("day", "line_of"), [("2026-03-31", 0), ("2026-04-01", 1), ("2026-07-10", 1)])
def test_the_first_and_the_last_day_of_a_line_belong_to_it(day, line_of):
    lines = (
        line("l0", begin="2026-01-05", eind="2026-03-31"),
        line("l1", begin="2026-04-01", eind="2026-07-10"),
        line("l2", begin="2026-07-11"),
    )
    told = delivered(beeld(arrangement(*lines, log=(given("g1", datum=day, uitvoerder="ib", uren=2),))))[0]
    assert [at for at, one in enumerate(told.inzet) if one.geleverd] == [line_of]


def test_the_newest_arrangement_comes_first_and_deliveries_stand_in_time():
    log = (given("g1", uren=1), given("g2", datum="2026-05-04", uren=2), given("g3", datum="2026-03-02", uren=3))
    old = arrangement(line(), uid="arr1", log=log)
    new = arrangement(line(), uid="arr2", ingangsdatum="2026-09-01", einddatum="2027-01-29")
    undated = arrangement(line(), uid="arr3", ingangsdatum=None, einddatum=None)
    told = delivered(beeld(old, undated, new))
    assert [one.document for one in told] == ["uid-arr2", "uid-arr1", "uid-arr3"]
    assert [one.rij for one in told[1].inzet[0].leveringen] == ["g3", "g2", "g1"]


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"eenheid": "uur_totaal", "aantal": 1, "weken": None}, "1 uur totaal"),
        ({"eenheid": "dagdeel", "aantal": 1, "weken": None}, "1 dagdeel"),
        ({"eenheid": "dagdeel", "aantal": 3, "weken": None}, "3 dagdelen"),
        ({"aantal": 1.5}, "1,5 uur per week, 10 weken"),
        ({"aantal": None, "eenheid": None}, "10 weken"),
    ],
)
def test_what_was_promised_in_words(cells, words):
    told = delivered(beeld(arrangement(line(**cells))))[0].inzet[0].beloofd_zegt
    assert told == words


def test_what_was_tried_is_what_was_done_and_not_what_was_asked():
    goal = rij("d1", doel="Rekent tot 100", uitkomst="deels_behaald")
    done = arrangement(line(), goals=(goal,), log=(given("g1", uren=18),))
    asked = arrangement(line("l9"), uid="arr2", status="ingediend")
    refused = arrangement(line("l8", toegekend=False), uid="arr3")
    (one,) = tried(beeld(done, asked, refused))
    assert (one.van, one.tot, one.doel) == (date(2026, 2, 16), date(2026, 7, 10), "Rekent tot 100")
    assert one.effect == "Geleverd: 18 van 20 uur. Rekent tot 100 deels behaald."


def test_what_the_plan_tells_was_tried_comes_first_with_its_period_in_words():
    before = rij("i1", interventie="Leesgroepje", periode="sep 2025 - jan 2026", effect="Van M3 naar E3.")
    told = beeld(versie(tabellen={"eerdere_interventies": (before,)}), arrangement(line()))
    assert next(one.wat for one in tried(told)) == "Leesgroepje"
    rows = rows_of(told, form("tlv_aanvraag_eerste"))["eerdere_ondersteuning"]
    assert rows[0] == {"wat": "Leesgroepje", "periode": "sep 2025 - jan 2026", "effect": "Van M3 naar E3."}
    assert rows_of(told, form("toestemming")) == {}


def test_the_newest_plan_tells_what_was_tried_and_an_arrangement_tells_its_own_once():
    before, now = rij("i1", interventie="Leesgroepje"), rij("i2", interventie="Rekengroepje")
    own = rij("i3", interventie="Begeleiding", periode="2026")
    told = beeld(
        versie("v1", tabellen={"eerdere_interventies": (before,)}),
        versie("v2", nummer=2, vorige="v1", tabellen={"eerdere_interventies": (now, own)}),
        arrangement(line("l2", inzet="Ambulante hulp"), uid="arr2", ingangsdatum="2026-09-01", einddatum="2027-01-29"),
        arrangement(line(), uid="arr1"),
        arrangement(line("l3", inzet="Taxi"), uid="arr3", status="ingetrokken"),
    )
    assert [(one.wat, one.van is not None) for one in tried(told)] == [
        ("Rekengroepje", False),
        ("Begeleiding", True),
        ("Ambulante hulp", True),
    ]


def test_what_stands_in_a_request_with_the_same_days_or_words_is_not_taken_again():
    rows = (rij("r1", wat="Hulp van de ib'er", van="2026-02-16", tot="2026-07-10"), rij("r2", wat="Dyslexiehulp"))
    request = document("tlv", "t1", "tlv_aanvraag_eerste", {"eerdere_ondersteuning": rows})
    told = beeld(
        request,
        arrangement(line(), uid="arr1"),
        arrangement(line("l2", inzet="Dyslexiehulp"), uid="arr2", ingangsdatum="2025-09-01"),
        arrangement(line("l3", inzet="Rekenhulp"), uid="arr3", ingangsdatum="2026-03-02"),
    )
    assert [one.wat for one in still_to_take(told, request)] == ["Rekenhulp"]


def test_days_stand_in_their_own_columns_and_else_in_the_period():
    told = beeld(arrangement(line()))
    (row,) = rows_of(told, form("tlv_aanvraag_eerste"))["eerdere_ondersteuning"]
    assert (row["van"], row["tot"], row.get("periode")) == ("2026-02-16", "2026-07-10", None)
    (row,) = rows_of(told, form("arrangement"))["eerder"]
    assert (row["periode"], row.get("van")) == ("16-02-2026 – 10-07-2026", None)


@pytest.mark.parametrize(
    ("name", "field"), [("tlv_aanvraag_eerste", "eerdere_ondersteuning"), ("arrangement", "eerder")]
)
def test_a_new_request_begins_with_what_was_tried_in_one_act(name, field):
    with memory_vault() as vault:
        take_example(vault, "A04")
        with vault.reading() as connection:
            told = read_dossier(connection, find_dossier(connection, "A04"))
        uid, result = begin(vault, told, form(name))
        with vault.reading() as connection:
            after = read_dossier(connection, told.uid)
        made = next(one for one in after.documenten if one.uid == uid)
        assert [row.tekst("wat") for row in made.rijen(field)] == ["Rekenspecialist 40 uur"]
        assert still_to_take(after, made) == ()
        assert take(vault, after, made) is None
        undo(vault, result.uid)
        with vault.reading() as connection:
            assert uid not in {one.uid for one in read_dossier(connection, told.uid).documenten}


def test_who_did_it_and_how_the_goals_came_out_need_not_be_written_again():
    goal = rij("d1", doel="Rekent tot 100", uitkomst="deels_behaald")
    told = beeld(arrangement(line(naam="Sara Vos"), goals=(goal,)))
    (row,) = rows_of(told, form("tlv_aanvraag_eerste"))["eerdere_ondersteuning"]
    assert (row["door"], row["evaluatie"]) == ("Sara Vos", "deels_behaald")
    mixed = beeld(arrangement(line(), goals=(goal, rij("d2", doel="Leest vlot", uitkomst="behaald"))))
    (row,) = rows_of(mixed, form("tlv_aanvraag_eerste"))["eerdere_ondersteuning"]
    assert "evaluatie" not in row, "goals that came out differently have no outcome together"


@pytest.mark.parametrize("name", ["tlv_aanvraag_eerste", "tlv_aanvraag_verlenging"])
def test_a_new_request_knows_its_school_and_samenwerkingsverband(name):
    with memory_vault() as vault:
        take_example(vault, "A01")
        with vault.reading() as connection:
            told = read_dossier(connection, find_dossier(connection, "A01"))
        uid, result = begin(vault, told, form(name))
        with vault.reading() as connection:
            after = read_dossier(connection, told.uid)
        answers = next(one for one in after.documenten if one.uid == uid).antwoorden
        assert answers.tekst("aanvragende_school") == told.school.naam
        assert answers.tekst("swv_naam") == told.swv.naam
        assert answers.datum("rol_datum") == told.leerling.datum_inschrijving
        undo(vault, result.uid)
        with vault.reading() as connection:
            assert uid not in {one.uid for one in read_dossier(connection, told.uid).documenten}


def test_other_documents_begin_empty():
    with memory_vault() as vault:
        take_example(vault, "A04")
        with vault.reading() as connection:
            told = read_dossier(connection, find_dossier(connection, "A04"))
        uid, _ = begin(vault, told, form("toestemming"))
        with vault.reading() as connection:
            made = next(one for one in read_dossier(connection, told.uid).documenten if one.uid == uid)
        assert made.tabellen == {}
        assert still_to_take(told, made) == ()
