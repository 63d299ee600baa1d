"""Vaststellen: what the law blocks cannot be done, what asks a reason goes on with one that is kept."""

from datetime import date

import pytest
from case_files import take_example
from sqlalchemy import select

from forms.definition import form
from forms.filling import Filling, set_cell, set_field
from forms.vaststellen import Geblokkeerd, RedenNodig, obstacles, stel_bij, stel_vast
from models.record.act import Vastgesteld
from models.snapshot.read import all_dossiers, read_dossier
from models.tables import VastgesteldDeel

DAY = date(2026, 11, 17)


@pytest.fixture
def case(vault):
    """Case A01: two talks short of agreement, both parents do not agree with the handelingsdeel."""
    take_example(vault, "A01")
    with vault.reading() as connection:
        return all_dossiers(connection)[0][0]


def beeld_of(vault, dossier):
    with vault.reading() as connection:
        return read_dossier(connection, dossier)


def version_of(beeld, number=1):
    return beeld.periodes[0].versies[number - 1]


def frozen(vault):
    with vault.reading() as connection:
        return sorted(connection.execute(select(VastgesteldDeel.deel)).scalars())


def agree(vault, beeld):
    version = version_of(beeld)
    filling = Filling(beeld.uid, form("opp_po"), version.uid)
    for row in version.rijen("instemmingen"):
        set_cell(vault, filling, "instemmingen", row.uid, "instemming", "akkoord")


def test_without_agreement_the_handelingsdeel_is_not_set_and_nothing_changes(vault, case):
    beeld = beeld_of(vault, case)
    with pytest.raises(Geblokkeerd, match="overeenstemming") as blocked:
        stel_vast(vault, beeld, version_of(beeld), "handelingsdeel", DAY, "Ruud Terpstra")
    assert "OPP-06" in [one.regel for one in blocked.value.findings]
    assert frozen(vault) == []


def test_the_perspectiefdeel_asks_a_reason_per_warning_and_keeps_it(vault, case):
    beeld = beeld_of(vault, case)
    asked = {one.regel for one in obstacles(beeld, version_of(beeld), "perspectiefdeel", DAY).ask_reason}
    assert {"OPP-05", "OPP-40"} <= asked
    with pytest.raises(RedenNodig):
        stel_vast(vault, beeld, version_of(beeld), "perspectiefdeel", DAY, "Ruud", {"OPP-05": "  "})
    assert frozen(vault) == []
    stel_vast(
        vault, beeld, version_of(beeld), "perspectiefdeel", DAY, "Ruud", dict.fromkeys(asked, "Ouders willen door.")
    )
    beeld = beeld_of(vault, case)
    assert frozen(vault) == ["leerlinginbreng", "perspectiefdeel"]
    assert {one.regel for one in beeld.redenen} == asked
    assert version_of(beeld).status == "perspectief_vastgesteld"
    with pytest.raises(Vastgesteld):
        set_field(vault, Filling(case, form("opp_po"), version_of(beeld).uid), "beeld", "anders")


def test_with_agreement_both_parts_are_set_and_a_bijstelling_begins_as_a_copy(vault, case):
    agree(vault, beeld_of(vault, case))
    for part in ("perspectiefdeel", "handelingsdeel"):
        beeld = beeld_of(vault, case)
        asked = obstacles(beeld, version_of(beeld), part, DAY).ask_reason
        stel_vast(vault, beeld, version_of(beeld), part, DAY, "Ruud", {one.regel: "Zo afgesproken." for one in asked})
    beeld = beeld_of(vault, case)
    assert version_of(beeld).status == "vastgesteld"
    stel_bij(vault, beeld, version_of(beeld))
    beeld = beeld_of(vault, case)
    new = version_of(beeld, 2)
    assert new.antwoorden.tekst("beeld") == version_of(beeld).antwoorden.tekst("beeld")
    assert len(new.rijen("doelen")) == 3
    assert not new.antwoorden.gevuld("inbreng_leerling")
    assert new.rijen("instemmingen") == new.rijen("oogo") == ()


def test_a_bijstelling_must_hear_the_pupil_again_and_ask_consent_again(vault, case):
    test_with_agreement_both_parts_are_set_and_a_bijstelling_begins_as_a_copy(vault, case)
    beeld = beeld_of(vault, case)
    new = version_of(beeld, 2)
    blocked = {one.regel for one in obstacles(beeld, new, "perspectiefdeel", date(2027, 1, 15)).blocks}
    assert {"OPP-04", "OPP-08", "OPP-11"} <= blocked
    assert "OPP-06" in {one.regel for one in obstacles(beeld, new, "handelingsdeel", date(2027, 1, 15)).blocks}


def test_what_is_set_can_be_set_only_once(vault, case):
    agree(vault, beeld_of(vault, case))
    beeld = beeld_of(vault, case)
    reasons = {one.regel: "x" for one in obstacles(beeld, version_of(beeld), "handelingsdeel", DAY).ask_reason}
    stel_vast(vault, beeld, version_of(beeld), "handelingsdeel", DAY, "Ruud", reasons)
    beeld = beeld_of(vault, case)
    with pytest.raises(Vastgesteld):
        stel_vast(vault, beeld, version_of(beeld), "handelingsdeel", DAY, "Ruud", reasons)
