"""What deadlines are told about the rules: one source for every number, with the profile before the rule."""

import pytest
from bouwers import DAG, beeld, gebeurtenis, hoormoment, vastgestelde

from forms.rules.parameters import term_parameters
from forms.rules.regel import rule
from models.terms import terms


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
