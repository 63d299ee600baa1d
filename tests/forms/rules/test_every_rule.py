"""Every rule fires in one trial and is silent in another; a rule without both has no place in the data.

`proeven.yaml` holds small changes of the example cases with what must be found and what not, taken over and read back
as the program does. What a case file cannot bring about has a trial here, on a case of values. A promise of the program
itself has no finding: it is kept in `test_beloften`, or waits for what it is about.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml
from bouwers import DAG, MOEDER, beeld, document, gesprek_met_ouders, raak, rij, vastgestelde, versie
from case_files import Data, example, take
from memory_vault import memory_vault
from sqlalchemy import update

from forms.rules.check import check
from forms.rules.regel import all_rules
from forms.rules.toetsing import FUNCTIES
from models.resources import load_toml
from models.snapshot import DossierBeeld
from models.snapshot.read import find_dossier, read_dossier
from models.tables import Organisatie

TRIALS: list[dict] = yaml.safe_load(Path(__file__).with_name("proeven.yaml").read_text(encoding="utf-8"))["proeven"]
KINDS = {"school": "school", "steunpunt": "steunpunt", "swv": "samenwerkingsverband"}


def _line(**cells) -> DossierBeeld:
    told = {"inzet": "Begeleiding", "uitvoerder": "jeugdhulpaanbieder"} | cells
    only_extra = {"ARR-09.alleen_extra_ondersteuning": True}
    made = document("arrangement", "arr1", "arrangement", {"regels": (rij("l1", **told),)})
    return beeld(vastgestelde(), made, profiel=only_extra)


def _level(level: str) -> DossierBeeld:
    return beeld(document("arrangement", "arr1", "arrangement", niveau=level))


def _leaving(**told) -> DossierBeeld:
    return beeld(vastgestelde(**told), uitschrijfdatum=DAG)


def _absent(*, along: bool) -> DossierBeeld:
    ill = (rij("v1", datum="2026-11-02", soort="geoorloofd", aantal=4),)
    return beeld(document("verzuim", "vz", "verzuimoverzicht", {"regels": ill}, geoorloofd_mee=along))


def _consent(**told) -> DossierBeeld:
    whole = {"onderdelen": ("opp",), "doel": "Samen kijken", "grondslag": "toestemming", "ontvanger": MOEDER}
    return beeld(document("toestemming", "ts", "toestemming", gegeven_op="2026-11-01", **(whole | told)))


def _plan(words: str) -> DossierBeeld:
    short = dict.fromkeys(("uitstroom_motivering", "inbreng_leerling", "invloed_inbreng"))
    tables = {"factoren": (), "doelen": (), "oogo": (gesprek_met_ouders(),)}
    return beeld(versie(individuele_begeleiding=words, tabellen=tables, **short))


BY_VALUE = {
    "ARR-09": (_line(), _line(uitvoerder="expertteam"), "arrangement_indienen"),
    "ARR-11": (_level("extra_extern"), _level("basis"), "arrangement_indienen"),
    "DOS-01": (beeld(versie(), naamgenoten=("A07",)), beeld(versie()), "toestand"),
    "OPP-27": (_leaving(), _leaving(okr_bijgevoegd=True), "export_derde"),
    "PRV-11": (_consent(doel=None), _consent(), "export_derde"),
    "RAP-01": (_plan("De tekst wordt door juf voorgelezen."), _plan("Juf leest voor."), "toestand"),
    "RAP-02": (beeld(versie(beeld="De IB kijkt mee.")), beeld(versie(beeld="Zij kijkt mee.")), "afdrukken"),
    "VZM-03": (_absent(along=True), _absent(along=False), "swv_export"),
}
"""Rule, the case in which it fires, the one in which it does not, and at which act."""


def test_every_rule_has_a_trial_in_which_it_fires_and_one_in_which_it_does_not():
    fires = {one["id"] for trial in TRIALS for one in trial["vuurt"]} | set(BY_VALUE)
    silent = {rule for trial in TRIALS for rule in trial["vuurt_niet"]} | set(BY_VALUE)
    promises = {one.id for one in all_rules() if one.soort == "programma"}
    for one in all_rules():
        if one.id not in promises:
            assert one.id in FUNCTIES, f"{one.id} is not evaluated"
            assert one.id in fires, f"{one.id} fires in no trial"
            assert one.id in silent, f"{one.id} is silent in no trial"
    assert not (fires | silent) - {one.id for one in all_rules()}, "a trial of a rule that does not exist"


def test_a_promise_is_kept_in_a_test_or_waits_for_what_it_is_about():
    tests = Path(__file__).with_name("test_beloften.py").read_text(encoding="utf-8")
    kept = {f"{prefix}-{number}".upper() for prefix, number in re.findall(r"def test_([a-z]{3})_(\d\d)_", tests)}
    waits = {one for ids in load_toml("rules.toml")["belofte_wacht_op"].values() for one in ids}
    assert {one.id for one in all_rules() if one.soort == "programma"} <= kept | waits


@pytest.mark.parametrize("rule", sorted(BY_VALUE))
def test_a_trial_of_values(rule):
    fires, silent, act = BY_VALUE[rule]
    assert raak(fires, rule, bij=act) != []
    assert raak(silent, rule, bij=act) == []


@pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial["id"])
def test_a_trial_of_a_case(trial):
    told, today = _told(trial["basis"], json.dumps(trial["wijzig"], default=str))
    today = trial.get("peildatum") or today
    day = today if isinstance(today, date) else date.fromisoformat(today)
    act, about = trial.get("bij") or "toestand", trial.get("op")
    here, as_it_stands = check(told, day, act), check(told, day)
    for wanted in trial["vuurt"]:
        found = [one for one in (*here, *as_it_stands) if _fits(one, wanted["id"], about, wanted.get("niveau"))]
        assert found, f"{wanted} does not fire: {trial['waarom']}"
    for rule in trial["vuurt_niet"]:
        assert not [one for one in here if _fits(one, rule, about, None)], f"{rule} fires: {trial['waarom']}"


@cache
def _told(number: str, changes: str) -> tuple[DossierBeeld, str]:
    """An example with these changes, as it is read from a vault; and the day of the example."""
    case = example(number)
    for one in json.loads(changes):
        _change(case, one["pad"], one.get("waarde"), remove=one.get("verwijder", False))
    with memory_vault() as vault:
        with vault.writing() as connection:
            kind = KINDS[case.get("organisatie", {}).get("soort", "school")]
            connection.execute(update(Organisatie).values(soort=kind))
        take(vault, case)
        with vault.reading() as connection:
            return read_dossier(connection, find_dossier(connection, case["casus"]["id"])), str(
                case["casus"]["peildatum"]
            )


def _fits(finding, rule: str, about: str | None, level: str | None) -> bool:
    same = about is None or finding.op in (about, None)
    return finding.regel == rule and same and level in (None, finding.niveau.value)


def _change(case: Data, path: str, value: object, *, remove: bool) -> None:
    """Sets, adds or takes away what a path names; a list element by its id, its number, or `+` for a new one."""
    *steps, last = [step for step in re.split(r"[.\[\]]+", path) if step]
    node: object = case
    for step in steps:
        node = node[_at(node, step)]
    if last == "+":
        node.append(value)
    elif remove and isinstance(node, dict):
        node.pop(last, None)
    elif remove:
        del node[_at(node, last)]
    else:
        node[_at(node, last)] = value


def _at(node: object, step: str) -> str | int:
    if isinstance(node, dict):
        return step
    return int(step) if step.isdigit() else next(_places(node, step))


def _places(node: object, step: str) -> Iterator[int]:
    return (place for place, one in enumerate(node) if str(one.get("id")) == step)
