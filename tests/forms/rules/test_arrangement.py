"""ARR-01 to 14: what an arrangement must hold, each rule fired and silent."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import DAG, MOEDER, VADER, beeld, document, evaluatie, instemming, raak, rij, vastgestelde, versie

from forms.rules.check import check

IN = "arrangement_indienen"
BLOCK, WARN, NOTE = "blokkeert", "waarschuwing", "aandacht"
LINE = {
    "inzet": "Logopedist in de groep",
    "uitvoerder": "logopedist",
    "eenheid": "uur_per_week",
    "aantal": 1,
    "tarief": 48.0,
    "weken": 30,
    "totaal": 1440.0,
    "financier": ("swv",),
    "vorm": "individueel",
}
TOLD = {
    "arrangement_soort": "ondersteuning_leerling",
    "arrangement_type": "eerste",
    "ingangsdatum": "2026-12-01",
    "einddatum": "2027-11-30",
}


def line(uid="l1", **cells):
    return rij(uid, **{name: told for name, told in (LINE | cells).items() if told is not None})


def goal(uid="ad1", **cells):
    told = {"doel": "Tien gebaren per dag", "evaluatiedatum": "2027-04-16"} | cells
    return rij(uid, **{name: value for name, value in told.items() if value is not None})


def arrangement(uid="arr1", *lines, tabellen=None, **told):
    tables = {
        "regels": lines or (line(),),
        "doelen": (goal(),),
        "evaluatiemomenten": (rij("m1", datum="2027-02-05"),),
        "ivo": (rij("i1", veld="expertise", nodig="Logopedist adviseert"),),
    }
    return document("arrangement", uid, "arrangement", tables | (tabellen or {}), **(TOLD | told))


def case(*lines, tabellen=None, profiel=None, sector="bao", **told):
    return beeld(versie(), arrangement("arr1", *lines, tabellen=tabellen, **told), profiel=profiel, sector=sector)


def of_arr(dossier, act, day=DAG):
    return [one.regel for one in check(dossier, day, act) if one.regel.startswith("ARR")]


@pytest.mark.parametrize("act", ["toestand", IN])
def test_a_whole_arrangement_asks_nothing(act):
    assert of_arr(case(), act) == []


def test_sending_in_is_tried_for_what_was_not_sent_yet():
    empty = {"ingangsdatum": None, "tabellen": {"doelen": ()}}
    for status, tried in ((None, True), ("concept", True), ("besproken_met_ouders", True), ("loopt", False)):
        assert bool(of_arr(case(status=status, **empty), IN)) is tried
    for status, looked in (("loopt", True), ("afgerond", False), ("ingetrokken", False), ("afgewezen", False)):
        assert bool(raak(case(status=status, **empty), "ARR-01")) is looked


@pytest.mark.parametrize(
    ("start", "end", "place"),
    [(None, "2027-11-30", "ingangsdatum"), ("2026-12-01", "2026-11-30", "einddatum"), ("2026-12-01", None, None)],
)
@pytest.mark.parametrize("act", ["toestand", IN])
def test_an_arrangement_begins_before_it_ends(start, end, place, act):
    found = raak(case(ingangsdatum=start, einddatum=end), "ARR-01", bij=act)
    assert found == ([(BLOCK, "arr1", place)] if place else [])


@pytest.mark.parametrize(
    ("start", "end", "most", "long"),
    [
        ("2026-12-01", "2027-11-30", 12, False),
        ("2026-12-01", "2027-12-01", 12, True),
        ("2026-08-31", "2027-02-27", 6, False),
        ("2026-08-31", "2027-02-28", 6, True),
        (None, "2030-07-31", 12, False),
        ("2026-12-01", None, 12, False),
    ],
)
def test_an_arrangement_is_no_longer_than_allowed(start, end, most, long):
    found = raak(case(ingangsdatum=start, einddatum=end, profiel={"ARR-02.max_maanden": most}), "ARR-02")
    assert found == ([(WARN, "arr1", "einddatum")] if long else [])


@pytest.mark.parametrize(
    ("cells", "limit", "sector", "column"),
    [
        ({"aantal": 2}, {"max_uur_per_week": 2}, "bao", None),
        ({"aantal": 3}, {"max_uur_per_week": 2}, "bao", "aantal"),
        ({"aantal": 90, "eenheid": "uur_totaal"}, {"max_uur_per_week": 2}, "bao", None),
        ({"tarief": 50.0}, {"max_tarief_uur": 50}, "bao", None),
        ({"tarief": 50.5}, {"max_tarief_uur": 50}, "bao", "tarief"),
        ({"totaal": 6000.0, "weken": 52}, {"max_bedrag_maand": 500}, "bao", None),
        ({"totaal": 6001.0, "weken": 52}, {"max_bedrag_maand": 500}, "bao", "totaal"),
        ({"aantal": 501, "eenheid": "bedrag_per_maand"}, {"max_bedrag_maand": 500}, "bao", "totaal"),
        ({"totaal": None}, {"max_bedrag_maand": 1, "max_bedrag_jaar_bao": 1}, "bao", None),
        ({"totaal": 7001.0}, {"max_bedrag_jaar_bao": 7000}, "bao", "totaal"),
        ({"totaal": 7001.0, "weken": 60}, {"max_bedrag_jaar_bao": 7000}, "bao", None),
        ({"totaal": 7001.0}, {"max_bedrag_jaar_bao": 7000}, "sbo", None),
        ({"totaal": 3501.0}, {"max_bedrag_jaar_sbo": 3500}, "sbo", "totaal"),
        ({"totaal": 99999.0, "aantal": 40}, {}, "vo", None),
    ],
)
def test_a_line_stays_within_the_limits_that_are_set(cells, limit, sector, column):
    chosen = {f"ARR-03.{name}": value for name, value in limit.items()}
    found = raak(case(line(**cells), profiel=chosen, sector=sector), "ARR-03")
    assert found == ([(WARN, "l1", f"regels[l1].{column}")] if column else [])


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        ({}, False),
        ({"totaal": 1454.4}, False),
        ({"totaal": 1454.5}, True),
        ({"totaal": 1425.6}, False),
        ({"totaal": 1425.5}, True),
        ({"tarief": 0, "totaal": 0}, False),
        ({"tarief": 0, "totaal": 1}, True),
        ({"totaal": None}, False),
        ({"weken": None}, False),
        ({"eenheid": "dagdeel", "totaal": 1}, False),
    ],
)
def test_hours_times_rate_times_weeks_is_the_total(cells, wrong):
    assert raak(case(line(**cells)), "ARR-04") == ([(WARN, "l1", "regels[l1].totaal")] if wrong else [])


@pytest.mark.parametrize(
    ("tables", "told", "place"),
    [
        ({"doelen": ()}, {}, "doelen"),
        ({"doelen": (goal(evaluatiedatum=None),)}, {}, "doelen[ad1].evaluatiedatum"),
        ({"doelen": (goal(), goal("ad2", evaluatiedatum="2027-12-01"))}, {}, "doelen[ad2].evaluatiedatum"),
        ({"doelen": (goal(evaluatiedatum="2030-01-01"),)}, {"einddatum": None}, None),
        ({"evaluatiemomenten": ()}, {}, "evaluatiemomenten"),
        ({"evaluatiemomenten": ()}, {"halverwege": "2027-05-01"}, None),
    ],
)
def test_goals_are_looked_back_at_within_the_period(tables, told, place):
    found = raak(case(tabellen=tables, **told), "ARR-05", bij=IN)
    assert found == ([(WARN, "arr1", place)] if place else [])


def extension(previous=(), opp=True, before="2026-01-05", kind="ondersteuning_leerling", **told):
    whole = {"arrangement_type": "verlenging", "verlenging_onderbouwing": "De gebaren zijn nog niet vast."}
    first = arrangement(
        "arr0", tabellen={"doelen": previous}, ingangsdatum=before, einddatum=None, arrangement_soort=kind
    )
    plans = (
        (vastgestelde(dag=date(2026, 10, 28), tabellen={"evaluaties": (evaluatie(dag="2026-10-30"),)}),) if opp else ()
    )
    return beeld(*plans, first, arrangement("arr1", **(whole | told)))


DONE = goal(evaluatiedatum="2026-10-16", uitkomst="deels_behaald")


@pytest.mark.parametrize(
    ("dossier", "place"),
    [
        (extension((DONE,)), None),
        (extension(), None),
        (extension((DONE,), verlenging_onderbouwing=None), "verlenging_onderbouwing"),
        (extension((goal(evaluatiedatum="2026-10-16"),)), "doelen"),
        (extension((goal(evaluatiedatum="2026-10-16"),), kind="oza"), None),
        (extension((goal(evaluatiedatum="2026-10-16"),), before="2026-12-02"), None),
        (extension((goal(evaluatiedatum="2026-10-16"),), before=None), None),
        (extension((goal(evaluatiedatum="2026-10-16"),), ingangsdatum=None), "doelen"),
        (extension((goal(evaluatiedatum="2026-10-30", uitkomst="behaald"),)), None),
        (extension((goal(evaluatiedatum="2026-10-31", uitkomst="behaald"),)), "doelen"),
        (extension((DONE,), opp=False), "doelen"),
        (extension((goal(),), arrangement_type="wijziging"), None),
    ],
)
def test_an_extension_follows_evaluated_goals_and_a_newer_opp(dossier, place):
    found = [one for one in raak(dossier, "ARR-06", bij=IN) if one[1] == "arr1"]
    assert found == ([(WARN, "arr1", place)] if place else [])


@pytest.mark.parametrize(
    ("cells", "told", "missing"),
    [
        ({"extern": True}, {}, True),
        ({"extern": True, "offerte": "offerte.pdf"}, {}, False),
        ({"extern": True}, {"offerte": "offerte.pdf"}, False),
        ({"extern": False, "uitvoerder": "zelfstandige"}, {}, False),
        ({}, {}, False),
    ],
)
def test_someone_from_outside_has_an_offer(cells, told, missing):
    found = raak(case(line(**cells), **told), "ARR-07", bij=IN)
    assert found == ([(WARN, "l1", "regels[l1].offerte")] if missing else [])


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ({"status": "toegekend", "besluit_datum": "2026-11-12"}, "beschikkingsnummer"),
        ({"status": "loopt", "beschikkingsnummer": "VL-1"}, "besluit_datum"),
        ({"status": "deels_toegekend", "beschikkingsnummer": "VL-1", "besluit_datum": "2026-11-12"}, None),
        ({"status": "ingediend"}, None),
    ],
)
def test_what_was_granted_has_a_number_and_a_day(told, place):
    assert raak(case(**told), "ARR-08") == ([(WARN, "arr1", place)] if place else [])


@pytest.mark.parametrize(
    ("lines", "asked", "plain"),
    [
        ((line(uitvoerder="jeugdhulpaanbieder"),), True, True),
        ((line(inzet="Remedial teaching in groepjes"),), True, True),
        ((line(uitvoerder="jeugdhulpaanbieder"), line("l2")), True, False),
        ((line(),), True, False),
        ((line(inzet=None),), True, False),
        ((line(uitvoerder="jeugdhulpaanbieder"),), False, False),
    ],
)
def test_what_is_not_extra_is_told_where_only_extra_is_paid(lines, asked, plain):
    found = raak(case(*lines, profiel={"ARR-09.alleen_extra_ondersteuning": asked}), "ARR-09", bij=IN)
    assert found == ([(WARN, "arr1", "regels")] if plain else [])


def test_without_lines_there_is_nothing_ordinary():
    told = case(tabellen={"regels": ()}, profiel={"ARR-09.alleen_extra_ondersteuning": True})
    assert raak(told, "ARR-09", bij=IN) == []


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({}, None),
        ({"financier": "swv"}, None),
        ({"financier": None}, "financier"),
        ({"financier": ("swv", "pgb")}, "financier"),
        ({"financier": ("zvw_verzekeraar",), "vorm": "collectief"}, "vorm"),
        ({"financier": ("wlz_zorgkantoor",), "vorm": None}, "vorm"),
        ({"financier": ("zvw_verzekeraar",), "vorm": "individueel"}, None),
        ({"financier": ("jeugdwet_gemeente",), "vorm": "collectief"}, None),
    ],
)
def test_a_line_has_one_payer_and_care_is_paid_for_a_person(cells, column):
    assert raak(case(line(**cells)), "ARR-10") == ([(WARN, "l1", f"regels[l1].{column}")] if column else [])


@pytest.mark.parametrize(
    ("level", "profile", "missing"),
    [
        ("extra_extern", None, True),
        ("basis", None, False),
        (None, None, False),
        ("extra_extern", {"ARR-11.opp_nodig": ["speciaal"]}, False),
        ("basis", {"ARR-11.opp_nodig": ["basis"]}, True),
    ],
)
def test_a_level_of_extra_support_goes_with_an_opp(level, profile, missing):
    told = beeld(arrangement(niveau=level), profiel=profile)
    assert raak(told, "ARR-11", bij=IN) == ([(WARN, "arr1", "niveau")] if missing else [])
    assert raak(case(niveau=level, profiel=profile), "ARR-11", bij=IN) == []


OZA = {"arrangement_soort": "oza", "oza_ingeschreven": True, "oza_vrijstelling": "geen"}


@pytest.mark.parametrize(
    ("told", "payer", "place"),
    [
        ({}, "jeugdwet_gemeente", None),
        ({"oza_ingeschreven": None}, "jeugdwet_gemeente", "oza_ingeschreven"),
        ({}, "swv", "regels"),
        ({"oza_vrijstelling": None}, "pgb", "oza_vrijstelling"),
        ({"einddatum": "2027-12-31"}, "pgb", None),
        ({"einddatum": "2028-01-01"}, "pgb", "einddatum"),
        ({"einddatum": None}, "pgb", None),
        ({"arrangement_soort": "frictie", "oza_ingeschreven": None}, "pgb", None),
    ],
)
@pytest.mark.parametrize("act", ["toestand", IN])
def test_an_onderwijszorgarrangement_has_care_and_an_end(told, payer, place, act):
    found = raak(case(line(financier=(payer,)), **(OZA | told)), "ARR-12", bij=act)
    assert found == ([(WARN, "arr1", place)] if place else [])


LESS = {
    "arrangement_soort": "aangepaste_onderwijstijd",
    "oorzaak": "psychisch",
    "deskundigenverklaring": "verklaring.pdf",
    "keuzehulp_uitkomst": False,
}
OTHER = {"arrangement_soort": "frictie", "oorzaak": None}
EXPLAINED = {"onderwijstijd_uitleg": "Drie ochtenden; na kerst een vierde."}


@pytest.mark.parametrize(
    ("told", "opp", "found"),
    [
        ({}, EXPLAINED, []),
        (
            {"arrangement_soort": "frictie", "onderwijstijd": "aangevraagd", "oorzaak": None},
            EXPLAINED,
            [(BLOCK, "oorzaak")],
        ),
        ({"arrangement_soort": "frictie", "onderwijstijd": "geen", "oorzaak": None}, EXPLAINED, []),
        ({"arrangement_soort": "frictie", "oorzaak": None}, {}, []),
        ({"oorzaak": None}, EXPLAINED, [(BLOCK, "oorzaak")]),
        ({}, {}, [(BLOCK, "onderwijstijd_uitleg")]),
        ({"deskundigenverklaring": None}, EXPLAINED, [(WARN, "deskundigenverklaring")]),
        ({"keuzehulp_uitkomst": None}, EXPLAINED, [(WARN, "keuzehulp_uitkomst")]),
        ({"keuzehulp_uitkomst": None, "keuzehulp_datum": "2026-11-02"}, EXPLAINED, []),
        ({"einddatum": None}, EXPLAINED, []),
    ],
)
@pytest.mark.parametrize("act", [IN, "handelingsdeel_vaststellen"])
def test_less_time_at_school_has_its_grounds(told, opp, found, act):
    dossier = beeld(versie(**opp), arrangement(**(LESS | told)))
    assert raak(dossier, "ARR-13", bij=act) == [(level, "arr1", place) for level, place in found]


def test_less_time_needs_an_opp_and_parents_who_agree():
    no = {"instemmingen": (instemming(MOEDER, "niet_akkoord"), instemming(VADER, "geen_reactie"))}
    for rows in (no, {"instemmingen": ()}):
        told = beeld(versie(tabellen=rows, **EXPLAINED), arrangement(**LESS))
        assert raak(told, "ARR-13", bij=IN) == [(BLOCK, "arr1", "instemmingen")]
    assert raak(beeld(arrangement(**LESS)), "ARR-13", bij=IN) == [(BLOCK, "arr1", "onderwijstijd_uitleg")]
    assert raak(beeld(arrangement(**LESS)), "ARR-13", bij="handelingsdeel_vaststellen") == []


def test_without_end_or_moment_there_is_nothing_to_look_back_at():
    told = arrangement(tabellen={"evaluatiemomenten": ()}, einddatum=None, **LESS)
    assert raak(beeld(versie(**EXPLAINED), told), "ARR-13", bij=IN) == [(WARN, "arr1", "einddatum")]


@pytest.mark.parametrize(
    ("rows", "empty"),
    [((), True), ((rij("i1", veld="expertise"),), True), ((rij("i1", veld="x", nodig="Tijd"),), False)],
)
def test_one_of_the_five_fields_says_what_is_needed(rows, empty):
    assert raak(case(tabellen={"ivo": rows}), "ARR-14") == ([(NOTE, "arr1", "ivo")] if empty else [])


def test_a_dossier_without_school_has_no_limit_per_year():
    told = case(line(totaal=99999.0), profiel={"ARR-03.max_bedrag_jaar_bao": 1})
    assert raak(replace(told, school=None), "ARR-03") == []
