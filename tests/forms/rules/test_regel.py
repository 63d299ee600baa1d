"""The rule data: what is read, what is refused, and what of a source may be shown."""

import re
from dataclasses import replace
from datetime import date

import pytest

from forms.definition import form, form_ids
from forms.rules.bron import bron_van
from forms.rules.regel import Niveau, RegelsOnleesbaar, all_rules, read_rules, rule, rules_of
from forms.vocabulary import vocabulary

WHOLE = """
[[regel]]
id = "XX-01"
onderwerp = "opp"
niveau = "aandacht"
soort = "gebruiker"
sectoren = ["bao"]
gebruikers = ["ib"]
geldig_vanaf = 2014-08-01
moment = ["beheer"]
handelingen = ["toestand"]
conditie = "Always."
melding = "Let op."
bron = "WVO 2020 art. 1.1"
bron_soort = "wet"
zekerheid = "nagelezen"
overrulebaar = false
"""


def read(tmp_path, text: str):
    path = tmp_path / "xx.toml"
    path.write_bytes(text.encode())
    return read_rules(path)


def test_a_rule_is_read_with_its_dates_and_levels(tmp_path):
    (one,) = read(tmp_path, WHOLE)
    assert (one.niveau, one.geldig_vanaf, one.geldig_tot) == (Niveau.AANDACHT, date(2014, 8, 1), date.max)
    assert one.trap_met(None) is None
    with pytest.raises(KeyError, match="XX-01"):
        one.trap_met("a")


@pytest.mark.parametrize(
    ("broken", "named"),
    [
        (WHOLE.replace("melding =", "meldng ="), "meldng"),
        (WHOLE + 'kleur = "rood"\n', "kleur"),
        (WHOLE.replace('"toestand"', '"opsturen"'), "handelingen"),
        (WHOLE.replace('niveau = "aandacht"', 'niveau = "streng"'), "niveau"),
        (WHOLE + WHOLE, "XX-01"),
        (WHOLE.replace("XX-01", "YY-01"), "YY-01"),
        (WHOLE + "[[lijst]]\nnaam = 1\n", "lijst"),
        ("[[regel]\n", "geen leesbaar regelbestand"),
    ],
)
def test_a_mistake_in_a_rule_file_is_named_and_nothing_is_loaded(tmp_path, broken, named):
    with pytest.raises(RegelsOnleesbaar, match=re.escape(named)) as refusal:
        read(tmp_path, broken)
    assert "Er is niets geladen." in str(refusal.value)


def test_a_file_that_is_no_text_is_refused(tmp_path):
    path = tmp_path / "xx.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(RegelsOnleesbaar):
        read_rules(path)


@pytest.mark.parametrize("name", ["OPP-99", "ZZZ-01"])
def test_a_rule_that_does_not_exist(name):
    with pytest.raises(KeyError):
        rule(name)


def test_every_rule_has_its_own_id_and_the_level_of_its_heaviest_step():
    rules = list(all_rules())
    assert len({one.id for one in rules}) == len(rules) > 100
    for one in rules:
        if one.trap:
            assert one.niveau == max((step.niveau for step in one.trap), key=lambda level: level.zwaarte), one.id
            assert len({step.code for step in one.trap}) == len(one.trap), one.id


def test_a_rule_that_speaks_with_another_names_one_that_exists():
    for one in all_rules():
        for other in one.samenloop:
            assert rule(other).id == other


def test_codes_and_fields_in_the_rule_data_exist():
    destinations = {code for name in ("uitstroom_vo", "uitstroomprofiel_vso") for code in vocabulary(name).codes()}
    fixed = rule("OPP-19").vast
    ranked = [code for ladder in fixed["oplopend"] for code in ladder]
    assert destinations >= {*ranked, *fixed["lager_dan_alles"]}
    assert len(set(ranked)) == len(ranked)
    assert set(rule("OPP-15").vast["jaargroepen_kleuters"]) <= set(vocabulary("jaargroep").codes())
    fields = {field.id for form_id in form_ids() for field in form(form_id).fields()}
    for rule_id, name, known in (
        ("TLV-36", "domeinen", "leergebied"),
        ("TLV-36", "een_van", "leergebied"),
        ("ARR-09", "uitvoerders", "uitvoerder"),
        ("ARR-10", "altijd_individueel", "financier"),
        ("ARR-11", "opp_nodig", "ondersteuningsniveau"),
        ("ARR-12", "zorgfinanciers", "financier"),
    ):
        assert set(rule(rule_id).vast[name]) <= set(vocabulary(known).codes()), rule_id
    assert not set(rule("TLV-11").vast["verboden_velden"]) & fields
    assert set(rule("RAP-01").vast["eigen_woorden"]) <= fields


def test_files_are_read_once():
    assert rules_of("opp") is rules_of("opp")


@pytest.mark.parametrize("sector", ["bao", "sbo", "so", "vso", "pro", "vo", None])
def test_no_article_that_nobody_looked_up_is_ever_shown(sector):
    for one in all_rules():
        shown = bron_van(one, sector).regel
        assert "uit het hoofd" not in shown, one.id
        if "aangenomen" in shown:
            assert not re.search(r"\bart\. ?\d|\b\d+:\d+", shown), one.id
        assert shown.startswith("Bron"), one.id
        assert shown.endswith("."), one.id


def test_a_source_says_how_sure_we_are():
    assert bron_van(rule("OPP-01"), "vo").regel == (
        "Bron (wet): WVO 2020 art. 2.44 lid 2 (tekst 1-1-2026) · nagelezen bij de bron."
    )
    assert "voor deze schoolsoort afgeleid" in bron_van(rule("OPP-01"), "bao").regel
    assert "voor deze schoolsoort afgeleid" in bron_van(rule("OPP-01"), None).regel
    assert "praktijk, niet wettelijk" in bron_van(rule("OPP-03"), "bao").regel
    assert bron_van(rule("OPP-14"), "bao").regel == "Bron: een keuze van Driehoek."
    hidden = bron_van(rule("TLV-05"), "bao")
    assert (hidden.url, hidden.zekerheid) == (None, "aangenomen")
    assert "WPO" not in hidden.regel
    assert "WPO" not in bron_van(rule("OPP-27"), "bao").regel


def test_a_source_of_memory_alone_is_not_shown(tmp_path):
    (one,) = read(tmp_path, WHOLE)
    assert "nog niet is nagekeken" in bron_van(replace(one, bron="Awb 3:9 uit het hoofd"), "bao").regel
    own = replace(one, zekerheid_po_so_vso="afgeleid", zekerheid="afgeleid")
    assert "staat er niet letterlijk" in bron_van(own, "bao").regel
