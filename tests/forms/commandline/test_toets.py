"""The verb `toets` on a real vault: what an ib'er is told about the examples, and what it says to other programs."""

import json

import pytest
from case_files import example_path

from forms.rules.regel import Handeling


@pytest.fixture
def found(driehoek):
    """Findings of a dossier on a day as data."""

    def call(number: str, day: str, bij: str = "toestand") -> list[dict]:
        code, out, err = driehoek("toets", "--dossier", number, "--op", day, "--bij", bij, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)

    return call


def told(findings: list[dict]) -> set[tuple]:
    return {(one["regel"], one["niveau"], one["op"]) for one in findings}


def test_week_six_without_agreement(driehoek, found):
    driehoek("casus", example_path("A01"))
    state = told(found("A01", "2026-11-17"))
    assert state >= {
        ("OPP-01", "waarschuwing", "v1"),
        ("OPP-02", "waarschuwing", "v1"),
        ("OPP-28", "aandacht", "v1"),
        ("OPP-38", "waarschuwing", "d3"),
    }
    assert not {"OPP-03", "OPP-09", "OPP-10", "PRV-01"} & {rule for rule, _, _ in state}
    part = told(found("A01", "2026-11-17", "perspectief_vaststellen"))
    assert part >= {("OPP-05", "waarschuwing", "v1"), ("OPP-40", "waarschuwing", "v1")}
    assert not {"OPP-04", "OPP-08", "OPP-11", "OPP-16"} & {rule for rule, _, _ in part}
    assert ("OPP-06", "blokkeert", "v1") in told(found("A01", "2026-11-17", "handelingsdeel_vaststellen"))


def test_a_parent_who_did_not_react_and_a_request_that_is_nearly_late(driehoek, found):
    driehoek("casus", example_path("A02"))
    assert ("PRV-10", "waarschuwing", None) in told(found("A02", "2026-11-22"))
    plan = told(found("A02", "2026-11-22", "handelingsdeel_vaststellen"))
    assert ("OPP-07", "waarschuwing", "v2") in plan
    assert "OPP-06" not in {rule for rule, _, _ in plan}
    assert not {"OPP-08", "OPP-19", "OPP-20"} & {
        rule for rule, _, _ in told(found("A02", "2026-11-22", "opp_bijstellen"))
    }
    assert "PRV-07" not in {rule for rule, _, _ in told(found("A02", "2026-11-22", "volledig_dossier_afdrukken"))}


def test_an_opp_of_the_youngest_that_was_not_explained(driehoek, found):
    driehoek("casus", example_path("A03"))
    state = told(found("A03", "2026-11-20"))
    assert state >= {
        ("OPP-03", "aandacht", "v1"),
        ("OPP-12", "waarschuwing", "v1"),
        ("OPP-25", "waarschuwing", "per1"),
        ("ARR-08", "waarschuwing", "arr1"),
        ("VZM-02", "waarschuwing", None),
    }
    assert found("A03", "2026-11-20", "handelingsdeel_vaststellen") == []


def test_a_finding_tells_rule_source_certainty_and_where_to_go(driehoek, found):
    driehoek("casus", example_path("A01"))
    goal = next(one for one in found("A01", "2026-11-17") if one["regel"] == "OPP-38")
    assert goal == {
        "dossier": "A01",
        "document": "v1",
        "op": "d3",
        "regel": "OPP-38",
        "trap": None,
        "niveau": "waarschuwing",
        "veld": "doelen[d3].wie",
        "melding": "Maak dit doel af: hoe meet je het, wanneer is het klaar en wie zorgt ervoor?",
        "bron": "Handelingsgericht werken (SMART)",
        "bron_url": None,
        "zekerheid": "aangenomen",
        "overrulebaar": True,
        "reden": None,
    }


def test_all_dossiers_are_checked_when_none_is_named(driehoek):
    driehoek("casus", example_path("A01"), example_path("A02"))
    _, out, _ = driehoek("toets", "--op", "2026-11-20", "--json")
    assert {one["dossier"] for one in json.loads(out)} == {"A01", "A02"}


def test_a_reader_sees_sentences_with_their_source(driehoek):
    driehoek("casus", example_path("A01"))
    code, out, _ = driehoek("toets", "--dossier", "A01", "--op", "2026-11-17")
    assert code == 0
    assert "A01 (v1) waarschuwing: Nog een week" in out
    assert "OPP-01. Bron (wet): WVO 2020 art. 2.44 lid 2" in out


def test_nothing_found_is_said(driehoek):
    code, out, _ = driehoek("toets")
    assert (code, out) == (0, "Geen bevindingen.\n")


def test_an_unknown_dossier_and_an_unknown_act_are_refused(driehoek):
    code, out, err = driehoek("toets", "--dossier", "A01", "--json")
    assert (code, out) == (1, "")
    assert "geen dossier met dit nummer" in err
    code, out, err = driehoek("toets", "--bij", "opsturen")
    assert (code, out) == (2, "")
    assert all(one in err for one in Handeling)
