"""What a samenwerkingsverband decides: every choice is a parameter of a rule that exists, in words and back."""

import pytest

from forms.casus.organisation import _PROFILE
from forms.profile import GeenKeuze, Soort, profile_choice, profile_choices, profile_groups
from models.sentence import Sentence


@pytest.mark.parametrize("choice", profile_choices(), ids=lambda one: one.naam)
def test_every_choice_has_a_group_a_standard_in_words_and_a_source(choice):
    assert choice.groep in {one.id for one in profile_groups()}
    assert choice.words(choice.standaard)
    assert choice.label
    assert choice.uitleg.endswith(".")
    assert (choice.bron("bao") != "") is (choice.regel is not None)
    if choice.soort.is_getal:
        assert choice.kept(choice.shown(choice.standaard)) == choice.standaard
        assert choice.minstens < choice.hoogstens
    if choice.soort is Soort.KEUZE:
        assert choice.standaard in {one.code for one in choice.keuzes}


def test_every_choice_that_a_case_file_can_bring_can_be_set():
    known = {one.naam for one in profile_choices()}
    brought = {one.naam for one in _PROFILE.values()} | {"ARR-03.max_bedrag_jaar_bao", "ARR-03.max_bedrag_jaar_sbo"}
    assert brought <= known


def test_values_in_words():
    def words(naam, value):
        return profile_choice(naam).words(value)

    assert words("TLV-35.besluit_dagen", 42) == "6 weken"
    assert words("TLV-35.besluit_dagen", 7) == "1 week"
    assert words("TLV-35.besluit_dagen", 40) == "5,7 weken"
    assert words("ARR-03.max_uur_per_week", 0) == "geen grens"
    assert words("ARR-03.max_uur_per_week", 2.5) == "2,5 uur"
    assert words("TLV-30.leerling_tekent_vanaf", None) == "de leerling tekent niet"
    assert words("TLV-31.school_akkoord_verplicht", True) == "ja"
    assert words("TLV-31.school_akkoord_verplicht", False) == "nee"
    assert words("TLV-15.handtekeningen_ouders", "alle_met_gezag") == "alle ouders met gezag"
    assert words("TLV-15.handtekeningen_ouders", "iets") == "iets"
    assert words("TLV-07.uiterste_datum_verlenging", "02-29") == "29 februari"
    assert words("indiendata", ["2027-01-12", "2027-02-09"]) == "12 januari 2027, 9 februari 2027"
    assert words("indiendata", []) == "geen"
    assert words("TLV-22.begroting_bij_categorie", ["2", "3"]) == "Categorie 2, Categorie 3"
    assert words("TLV-22.begroting_bij_categorie", None) == "geen"


def test_what_cannot_be_chosen_is_refused_with_what_can():
    weeks = profile_choice("TLV-35.besluit_dagen")
    assert weeks.kept(6) == 42
    with pytest.raises(GeenKeuze, match="van 1 tot en met 26 weken"):
        weeks.kept(40)
    with pytest.raises(GeenKeuze, match="heel aantal weken"):
        weeks.kept(2.5)
    with pytest.raises(GeenKeuze, match="een getal"):
        weeks.kept(None)
    with pytest.raises(GeenKeuze, match="een getal"):
        weeks.kept(True)
    assert profile_choice("ARR-03.max_uur_per_week").kept(2.5) == 2.5
    assert profile_choice("TLV-30.leerling_tekent_vanaf").kept(None) is None
    assert profile_choice("TLV-31.school_akkoord_verplicht").kept(True) is True
    with pytest.raises(KeyError):
        profile_choice("niets")


def test_what_a_number_counts_can_be_said_in_another_language():
    told = profile_choice("TLV-35.besluit_dagen").words(42)
    assert isinstance(told, Sentence)
    assert isinstance(told.values["eenheid"], Sentence)
    assert told.values["aantal"] == "6"


def test_a_number_that_the_law_does_not_give_is_told_to_be_a_practice():
    source = profile_choice("OPP-12.toelichting_dagen").bron("bao")
    assert source.startswith("Een praktijktermijn: de wet vraagt het, maar noemt geen aantal dagen. Bron (wet)")


@pytest.mark.parametrize("name", ["TLV-35.besluit_dagen", "TLV-35.dossier_dagen_voor_overleg"])
def test_a_choice_does_not_claim_the_law_of_another_term_of_its_rule(name):
    source = profile_choice(name).bron("bao")
    assert "bezwaar" not in source
    assert "(wet)" not in source
