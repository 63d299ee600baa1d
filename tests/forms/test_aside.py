"""A finding that was put aside stays so until the text it is about changes: a field, a row, or data of the dossier."""

from dataclasses import replace
from datetime import date

import pytest

from forms.aside import may_be_aside, without_aside
from forms.definition import form
from forms.filling import Filling, add_row, set_cell, set_field
from forms.rules.bevinding import Bevinding, Veld
from forms.rules.bron import bron_van
from forms.rules.check import check
from forms.rules.group import Groep
from forms.rules.regel import Niveau, rule
from models.actions.aside import lay_aside, take_back
from models.record.history import undo
from models.snapshot.read import read_dossier

DAY = date(2026, 11, 17)


@pytest.fixture
def filling(dossier, opp):
    return Filling(dossier, form("opp_po"), opp)


@pytest.fixture
def minded(dossier, opp):
    """A let op about the picture of the pupil."""
    source = bron_van(rule("OPP-08"), "bao")
    place = Veld("beeld", opp)
    return Bevinding(
        "OPP-08", None, Niveau.WAARSCHUWING, "Let op.", source, False, "regel", (), dossier, opp, None, None, place
    )


def aside(vault, dossier, finding):
    """What is put aside of one finding: its reasons."""
    with vault.reading() as connection:
        left, put = without_aside(connection, dossier, [Groep(finding)])
    assert len(left) + len(put) == 1
    return [one.reden for one in put]


def put(vault, dossier, finding, reason="Al besproken."):
    return lay_aside(vault, dossier, finding.regel, finding.document_uid, finding.onderwerp_uid, reason, DAY)


def test_only_a_let_op_may_be_put_aside(minded):
    levels = {level: may_be_aside(replace(minded, niveau=level)) for level in Niveau}
    assert levels == {Niveau.BLOKKEERT: False, Niveau.WAARSCHUWING: True, Niveau.AANDACHT: False}


def test_it_stays_until_its_own_field_changes(vault, dossier, filling, minded):
    assert aside(vault, dossier, minded) == []
    put(vault, dossier, minded)
    assert aside(vault, dossier, minded) == ["Al besproken."]
    set_field(vault, filling, "hulpvraag", "Wat helpt?")
    assert aside(vault, dossier, minded) == ["Al besproken."]
    set_field(vault, filling, "beeld", "Zij lacht.")
    assert aside(vault, dossier, minded) == []
    put(vault, dossier, minded, "Weer besproken.")
    assert aside(vault, dossier, minded) == ["Weer besproken."]


def test_another_rule_or_another_thing_is_not_meant(vault, dossier, minded):
    put(vault, dossier, minded)
    assert aside(vault, dossier, replace(minded, regel="OPP-99")) == []
    assert aside(vault, dossier, replace(minded, onderwerp_uid="iets anders")) == []
    assert aside(vault, dossier, replace(minded, niveau=Niveau.BLOKKEERT)) == []


def test_what_is_about_a_row_comes_back_when_that_row_changes(vault, dossier, opp, filling, minded):
    mine, _ = add_row(vault, filling, "doelen", {"doel": "Lezen"})
    other, _ = add_row(vault, filling, "doelen", {"doel": "Rekenen"})
    about = replace(minded, onderwerp_uid=mine, veld=Veld("doelen", opp, mine, "1", "meetwijze"))
    put(vault, dossier, about)
    set_cell(vault, filling, "doelen", other, "doel", "Rekenen tot 20")
    assert aside(vault, dossier, about) == ["Al besproken."]
    set_cell(vault, filling, "doelen", mine, "doel", "Lezen met plezier")
    assert aside(vault, dossier, about) == []


def test_what_is_about_all_rows_comes_back_when_one_comes(vault, dossier, opp, filling, minded):
    about = replace(minded, veld=Veld("doelen", opp))
    put(vault, dossier, about)
    add_row(vault, filling, "doelen", {"doel": "Lezen"})
    assert aside(vault, dossier, about) == []


def test_what_is_about_the_dossier_itself_comes_back_when_that_changes(vault, dossier, filling, minded):
    about = replace(minded, document_uid=None, veld=Veld("woonplaats"))
    put(vault, dossier, about)
    set_field(vault, filling, "hulpvraag", "Wat helpt?")
    assert aside(vault, dossier, about) == ["Al besproken."]
    set_field(vault, Filling(dossier, form("dossier")), "woonplaats", "Oostermeer")
    assert aside(vault, dossier, about) == []


def test_what_is_about_no_field_comes_back_with_any_text(vault, dossier, filling, minded):
    about = replace(minded, veld=None)
    put(vault, dossier, about)
    set_field(vault, filling, "hulpvraag", "Wat helpt?")
    assert aside(vault, dossier, about) == []


def test_it_can_be_taken_back_and_undone(vault, dossier, minded):
    act = put(vault, dossier, minded)
    undo(vault, act.uid)
    assert aside(vault, dossier, minded) == []
    put(vault, dossier, minded)
    with vault.reading() as connection:
        _, kept = without_aside(connection, dossier, [Groep(minded)])
    take_back(vault, dossier, kept[0].uid)
    assert aside(vault, dossier, minded) == []


def test_it_is_no_reason_for_going_on_against_the_rule(vault, dossier, minded):
    put(vault, dossier, minded)
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    assert [one.reden for one in beeld.redenen] == ["Al besproken."]
    assert not any(one.met_reden for one in check(beeld, DAY))
