"""What deadlines are told about the rules: one source for every number, with the profile before the rule."""

import pytest
from bouwers import DAG, beeld, document, gebeurtenis, hoormoment, tlv, vastgestelde

from forms.rules.parameters import term_parameters
from forms.rules.regel import rule
from models.terms.computed import terms


def test_the_numbers_are_those_of_the_rules_unless_the_region_chose_its_own():
    plain, chosen = beeld(), beeld(profiel={"OPP-12.toelichting_dagen": 7, "OPP-01.termijn_dagen": 99})
    assert term_parameters(plain)["OPP-12.toelichting_dagen"] == rule("OPP-12").parameter["toelichting_dagen"]
    assert term_parameters(chosen)["OPP-12.toelichting_dagen"] == 7
    assert term_parameters(chosen)["OPP-01.termijn_dagen"] == 42


def test_the_source_is_that_of_the_sector():
    assert "afgeleid" in str(term_parameters(beeld(sector="bao"))["OPP-01.bron"])
    assert "nagelezen bij de bron" in str(term_parameters(beeld(sector="vo"))["OPP-01.bron"])


def test_only_a_date_that_stands_in_the_law_is_called_legal():
    told = term_parameters(beeld())
    legal = {name.partition(".")[0] for name, value in told.items() if name.endswith(".wettelijk") and value is True}
    assert legal == {"OPP-01", "OPP-21"}


def test_nobody_changes_what_was_handed_over():
    with pytest.raises(TypeError):
        term_parameters(beeld())["OPP-01.termijn_dagen"] = 1


def test_they_are_enough_for_every_deadline_there_is():
    whole = beeld(
        vastgestelde(),
        hoormoment(),
        gebeurtenis(datum="2026-10-28"),
        uitschrijfdatum=DAG,
        klok_start_soort="inschrijving",
    )
    found = terms(whole, DAG, term_parameters(whole))
    assert {one.regel for one in found} >= {"OPP-01", "OPP-12", "PRV-03", "PRV-10"}


def test_each_clock_of_a_request_names_its_own_source_and_none_that_nobody_looked_up():
    known = tlv(ontvangst_datum="2026-11-02", bekendgemaakt_op="2026-11-10")
    waits = document("tlv", "t2", "tlv_aanvraag_eerste")
    case = beeld(known, waits, profiel={"indiendata": ["2026-12-20"]})
    source = {one.wat: one.bron for one in terms(case, DAG, term_parameters(case)) if one.regel == "TLV-35"}
    assert source["Bezwaar tegen het besluit over de TLV"].startswith("Bron (wet): bezwaar zes weken: LBT-procedure")
    assert "zorgplicht" not in source["Bezwaar tegen het besluit over de TLV"]
    assert "nog niet nagekeken" in source["Besluit op de TLV-aanvraag"]
    assert "afspraak van het samenwerkingsverband, geen wet" in source["Stukken voor de TLV inleveren"]
    assert not any("Awb" in one or "uit het hoofd" in one for one in source.values())
