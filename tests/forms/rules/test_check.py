"""`check` as a whole: the law of the day, sector, who keeps the vault, kept reasons, order, and folding."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from bouwers import DAG, MOEDER, VADER, beeld, document, hoormoment, instemming, raak, rij, tlv, vastgestelde, versie
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.rules import check as checking
from forms.rules.bevinding import bronregel
from forms.rules.check import SUBJECTS, check, sector_of
from forms.rules.group import group
from forms.rules.regel import Handeling, all_rules, rule
from forms.rules.toetsing import FUNCTIES, Toetsing, regel
from models.resources import load_toml
from models.snapshot import Regelreden

AGREEMENT = {"instemmingen": (instemming(MOEDER, "akkoord"), instemming(VADER, "geen_reactie"))}


def test_every_rule_for_users_has_a_function_or_waits_for_its_documents():
    for_users = {one.id for one in all_rules() if one.soort == "gebruiker"}
    waiting = [rule_id for ids in load_toml("rules.toml")["wacht_op"].values() for rule_id in ids]
    assert len(waiting) == len(set(waiting))
    assert set(FUNCTIES) | set(waiting) == for_users
    assert set(FUNCTIES) & set(waiting) == set()


def test_every_module_with_rules_is_one_that_check_knows():
    assert {function.__module__ for function in FUNCTIES.values()} == {one.__name__ for one in SUBJECTS}


def test_a_second_function_for_a_rule_is_refused():
    with pytest.raises(ValueError, match="OPP-01"):
        regel("OPP-01")(lambda toets: iter(()))


def test_an_act_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="opsturen"):
        check(beeld(), DAG, "opsturen")


def test_old_files_are_judged_by_the_law_of_their_day():
    silent = beeld(versie(tabellen={"instemmingen": ()}), klok_start=date(2014, 9, 1))
    assert raak(silent, "OPP-06", date(2017, 7, 31), "handelingsdeel_vaststellen") == []
    assert raak(silent, "OPP-06", date(2017, 8, 1), "handelingsdeel_vaststellen") != []


def test_a_step_may_be_younger_than_its_rule(monkeypatch):
    old = rule("OPP-01")
    step = replace(old.trap[1], geldig_vanaf=DAG + timedelta(days=1))
    monkeypatch.setattr(
        checking, "rule", lambda one: replace(old, trap=(old.trap[0], step)) if one == "OPP-01" else rule(one)
    )
    assert raak(beeld(versie()), "OPP-01", DAG) == []
    assert raak(beeld(versie()), "OPP-01", DAG + timedelta(days=1)) != []


def test_the_sector_is_that_of_the_school_and_else_of_the_pupil():
    assert sector_of(beeld(sector="vso")) == "vso"
    assert sector_of(replace(beeld(sector="vso"), school=None)) == "vso"
    unknown = replace(beeld(sector=None), school=None)
    assert sector_of(unknown) is None


def test_without_a_sector_only_rules_for_all_sectors_speak():
    unknown = replace(beeld(versie(), sector=None, klok_start_soort="afspraak_extra_ondersteuning"), school=None)
    assert raak(unknown, "OPP-03") == []
    assert raak(beeld(versie(), sector=None), "OPP-01") != []


def test_a_rule_for_another_user_is_silent():
    assert raak(beeld(versie(), organisatie="steunpunt"), "OPP-01") == []
    assert raak(beeld(versie(), organisatie="samenwerkingsverband"), "OPP-01") != []


def test_the_heaviest_finding_stands_first():
    found = check(beeld(versie(individuele_begeleiding=None, tabellen=AGREEMENT)), DAG, "handelingsdeel_vaststellen")
    levels = [one.niveau.zwaarte for one in found]
    assert levels == sorted(levels, reverse=True)
    assert len(set(levels)) > 1


def reason(
    regel_id="OPP-07", about="uid-v1", act="handelingsdeel_vaststellen", text="Twee keer gebeld.", day=DAG, row=None
):
    return Regelreden(regel_id, act, text, day, about, row)


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ((reason(),), "Twee keer gebeld."),
        ((reason(text="Nieuw."), reason(text="Oud.", day=DAG - timedelta(days=1))), "Nieuw."),
        ((reason("OPP-05"),), None),
        ((reason(about="uid-v9"),), None),
        ((reason(act="opp_bijstellen"),), None),
        ((), None),
    ],
)
def test_a_kept_reason_goes_with_the_finding_and_does_not_remove_it(kept, told):
    case = replace(beeld(versie(tabellen=AGREEMENT)), redenen=kept)
    (found,) = [one for one in check(case, DAG, "handelingsdeel_vaststellen") if one.regel == "OPP-07"]
    assert found.reden == told
    assert found.met_reden is (told is not None)


def test_a_reason_given_at_an_act_goes_with_the_finding_in_the_state_too():
    moment = hoormoment(ondersteuning=None)
    case = replace(
        beeld(versie(), moment), redenen=(reason("OPP-10", "uid-v1", "perspectief_vaststellen", row="uid-h1"),)
    )
    (found,) = [one for one in check(case, DAG) if one.regel == "OPP-10"]
    assert found.met_reden


def test_no_reason_lifts_what_cannot_be_overruled():
    case = replace(beeld(versie(individuele_begeleiding=None)), redenen=(reason("OPP-17"),))
    (found,) = [one for one in check(case, DAG, "handelingsdeel_vaststellen") if one.regel == "OPP-17"]
    assert not found.met_reden


def test_a_finding_tells_its_source_and_where_to_go():
    (found,) = [
        one
        for one in check(beeld(versie(individuele_begeleiding=None)), DAG, "handelingsdeel_vaststellen")
        if one.regel == "OPP-17"
    ]
    assert (found.dossier, found.document_uid, found.onderwerp_uid, found.op) == ("A00", "uid-v1", "uid-v1", "v1")
    assert (found.veld.id, found.veld.document_uid) == ("individuele_begeleiding", "uid-v1")
    assert (found.bron_url, found.zekerheid) == ("https://wetten.overheid.nl/BWBR0044212", "afgeleid")
    assert found.bron.startswith("WVO 2020 art. 2.44 lid 7")
    assert "voor deze schoolsoort afgeleid" in bronregel(found)


def test_findings_about_one_fact_fold_under_the_heaviest_and_none_is_lost():
    late = check(beeld(versie(tabellen={"instemmingen": ()})), DAG)
    folded = group(late)
    together = next(one for one in folded if one.hoofd.regel == "OPP-01")
    assert [one.regel for one in together.mee] == ["OPP-02"]
    assert sorted([one.hoofd.regel for one in folded] + [two.regel for one in folded for two in one.mee]) == sorted(
        one.regel for one in late
    )


def test_the_same_fact_of_two_versions_stays_apart():
    gone = check(beeld(versie("v1"), versie("v2")), DAG, "perspectief_vaststellen")
    assert [one.op for one in gone if one.regel == "OPP-08"] == ["v1", "v2"]
    both = [one for one in gone if one.regel == "OPP-08"]
    assert len(group(both)) == 2
    one, other = both
    assert len(group([one, replace(other, samenloop=("OPP-08",))])) == 2


@settings(deadline=None)
@given(
    day=st.dates(date(2014, 8, 1), date(2040, 12, 31)),
    act=st.sampled_from(list(Handeling)),
    sector=st.sampled_from(["bao", "sbo", "so", "vso", "pro", "vo", None]),
    keeper=st.sampled_from(["school", "samenwerkingsverband", "steunpunt"]),
    born=st.none() | st.dates(date(2000, 1, 1), date(2024, 12, 31)),
)
def test_no_case_day_or_act_breaks_a_check_and_each_finding_is_told_once(day, act, sector, keeper, born):
    case = beeld(
        vastgestelde("v1", tabellen=AGREEMENT),
        versie("v2", nummer=2, vorige="v1", uitstroombestemming=None, inbreng_leerling=None),
        hoormoment("h1", "v2", uitkomst="afgezien", ondersteuning=None),
        tlv(tabellen={"bijlagen": (), "ouders_posities": ()}, tlv_soort="so", periode_eind=None),
        document("arrangement", "arr1", "arrangement", {"regels": (rij("l1", extern=True),)}, arrangement_soort="oza"),
        organisatie=keeper,
        sector=sector,
        geboortedatum=born,
        uitschrijfdatum=date(2030, 7, 31),
    )
    found = check(case, day, act)
    assert len(set(found)) == len(found)
    keys = [(one.regel, one.trap, one.document_uid, one.onderwerp_uid, one.op) for one in found]
    assert len(set(keys)) == len(keys)
    assert all(one.melding and one.bron for one in found)


def test_a_rule_asks_for_numbers_texts_and_lists_by_their_kind():
    asked = Toetsing(
        beeld(profiel={"OPP-12.toelichting_dagen": "veel", "OPP-21.aandacht_vanaf": 3}),
        DAG,
        Handeling.TOESTAND,
        rule("OPP-12"),
    )
    assert asked.getal("toelichting_dagen") == 14
    with pytest.raises(TypeError, match="toelichting_dagen"):
        asked.tekst("toelichting_dagen")
    year = replace(asked, regel=rule("OPP-21"))
    assert year.tekst("aandacht_vanaf") == "03-01"
    with pytest.raises(TypeError, match="aandacht_vanaf"):
        year.getal("aandacht_vanaf")
    with pytest.raises(TypeError, match="geschil_dagen"):
        replace(asked, regel=rule("OPP-28")).woorden("geschil_dagen")
    with pytest.raises(TypeError, match="max_maanden"):
        replace(asked, regel=rule("ARR-02")).aan("max_maanden")
    law = replace(asked, beeld=beeld(profiel={"OPP-01.termijn_dagen": 99}), regel=rule("OPP-01"))
    assert law.getal("termijn_dagen") == 42
