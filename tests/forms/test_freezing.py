"""What is vastgesteld is kept as canonical JSON and comes back as it was, whatever changes later."""

import json
from dataclasses import replace
from datetime import date

from forms.compare import Kind, differences
from forms.definition import form
from forms.filling import Filling, add_row, set_cell, set_field
from forms.freezing import frozen_content
from forms.thaw import as_vastgesteld
from forms.versiecode import page_code, text_hash
from models.actions.dossier import new_document
from models.actions.opp import Part, bijstellen, vaststellen
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.snapshot.read import read_dossier

DAY = date(2026, 11, 20)
PARTS = ("perspectiefdeel", "handelingsdeel", "leerlinginbreng")


def beeld_of(vault, dossier):
    with vault.reading() as connection:
        return read_dossier(connection, dossier)


def version(beeld, number=1):
    return beeld.periodes[0].versies[number - 1]


def fill(vault, dossier, opp):
    filling = Filling(dossier, form("opp_po"), opp)
    set_field(vault, filling, "beeld", "Noor rekent graag.")
    goal = add_row(vault, filling, "doelen", {"doel": "rekenen tot 100", "datum_klaar": "2027-02-26"})[0]
    add_row(vault, filling, "ouders", {"naam": "Sara Veldman", "gezag_rol": "ouder_met_gezag"})
    moment = new_document(vault, dossier, "hoormoment", "hoormoment", bij=opp)[0]
    set_field(vault, Filling(dossier, form("hoormoment"), moment), "inbreng", "Met blokjes.")
    return goal, moment


def freeze(vault, dossier, opp):
    beeld = beeld_of(vault, dossier)
    parts = [Part(name, *frozen_content(beeld, version(beeld), name)) for name in PARTS]
    vaststellen(vault, dossier, opp, parts, DAY, "Ruud Terpstra")


def test_the_same_content_gives_the_same_code_and_any_change_another(vault, dossier, opp):
    fill(vault, dossier, opp)
    first = beeld_of(vault, dossier)
    again = beeld_of(vault, dossier)
    assert text_hash(first, version(first)) == text_hash(again, version(again))
    set_field(vault, Filling(dossier, form("opp_po"), opp), "beeld", "Noor rekent graag!")
    changed = beeld_of(vault, dossier)
    assert text_hash(first, version(first)) != text_hash(changed, version(changed))


def test_a_page_code_is_eight_signs_that_can_be_read_aloud():
    code = page_code("9f3c71ab04de" + "0" * 52)
    assert [len(part) for part in code.split("-")] == [3, 3, 2]
    assert not set(code) & set("01IO")
    assert code != page_code("9f3c71ab05de" + "0" * 52)


def test_a_vastgestelde_version_comes_back_as_it_was(vault, dossier, opp):
    _, moment = fill(vault, dossier, opp)
    freeze(vault, dossier, opp)
    before = beeld_of(vault, dossier)
    code = text_hash(before, version(before))
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_value("dossier", dossier, "achternaam", "Jansen")
        doing.set_value("betrokkene", before.betrokkenen[0].uid, "naam", "Sara Jansen")
    set_field(vault, Filling(dossier, form("hoormoment"), moment), "uitgelegd_op", "2026-11-25")
    now = beeld_of(vault, dossier)
    then = as_vastgesteld(now, version(now))
    assert text_hash(now, version(now)) == code
    assert then.leerling.achternaam == "Veldman"
    assert [one.naam for one in then.betrokkenen] == ["Sara Veldman"]
    assert version(then).antwoorden.tekst("beeld") == "Noor rekent graag."
    assert [one.tekst("doel") for one in version(then).rijen("doelen")] == ["rekenen tot 100"]
    assert then.hoormomenten(version(then))[0].antwoorden.tekst("uitgelegd_op") == "2026-11-25"


def test_an_open_version_is_given_as_it_is(vault, dossier, opp):
    beeld = beeld_of(vault, dossier)
    assert as_vastgesteld(beeld, version(beeld)) is beeld


def test_the_frozen_content_is_canonical_json_with_persons_and_gezag(vault, dossier, opp):
    fill(vault, dossier, opp)
    freeze(vault, dossier, opp)
    part = version(beeld_of(vault, dossier)).deel("leerlinginbreng")
    content = json.loads(part.inhoud)
    assert json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")) == part.inhoud
    assert content["betrokkenen"][0]["gezag_rol"] == "ouder_met_gezag"
    assert content["hoormomenten"][0]["antwoorden"]["inbreng"] == "Met blokjes."
    assert content["formulier_versie"] == form("opp_po").versie


def test_a_bijstelling_shows_what_changed(vault, dossier, opp):
    goal, _ = fill(vault, dossier, opp)
    freeze(vault, dossier, opp)
    new, _ = bijstellen(vault, dossier, opp, frozenset({"beeld", "doelen"}))
    filling = Filling(dossier, form("opp_po"), new)
    beeld = beeld_of(vault, dossier)
    assert differences(version(beeld), version(beeld, 2)) == ()
    copied = version(beeld, 2).rijen("doelen")[0]
    assert copied.uit_uid == goal
    set_cell(vault, filling, "doelen", copied.uid, "hoe_meten", "8 van de 10 sommen")
    add_row(vault, filling, "doelen", {"doel": "hulp vragen"})
    set_field(vault, filling, "beeld", None)
    set_field(vault, filling, "aanpak", "Met blokjes.")
    beeld = beeld_of(vault, dossier)
    told = {one.field.id: one for one in differences(version(beeld), version(beeld, 2))}
    assert told["beeld"].kind is Kind.VERVALLEN
    assert told["aanpak"].kind is Kind.NIEUW
    changed, added = told["doelen"].rows
    assert [(one.column.id, one.old, one.new) for one in changed.cells] == [("hoe_meten", None, "8 van de 10 sommen")]
    assert (added.kind, added.new.tekst("doel")) == (Kind.NIEUW, "hulp vragen")
    without = {one.field.id: one for one in differences(version(beeld), replace(version(beeld, 2), tabellen={}))}
    assert [one.kind for one in without["doelen"].rows] == [Kind.VERVALLEN]
