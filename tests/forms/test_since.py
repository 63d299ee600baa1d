"""What differs since a moment, in words: of a dossier, a document, a field; rows that came, changed and went."""

from datetime import date

import pytest

from forms.compare import Kind
from forms.definition import form
from forms.filling import Filling, add_row, move_row, remove_row, set_cell, set_field
from forms.since import differences_since, within
from models.actions.dossier import new_document
from models.actions.opp import Part, bijstellen, vaststellen
from models.queries.since import act_at, changes_since, vaststellingen
from models.record.history import undo
from models.snapshot.read import read_dossier

PUPIL, OPP = form("dossier"), form("opp_po")


@pytest.fixture
def filling(dossier, opp):
    return Filling(dossier, OPP, opp)


@pytest.fixture
def moment(vault, dossier):
    return set_field(vault, Filling(dossier, PUPIL), "woonplaats", "Oostermeer").uid


def since(vault, dossier, moment):
    with vault.reading() as connection:
        return differences_since(changes_since(connection, dossier, moment), read_dossier(connection, dossier))


def words(found):
    return [(one.waar, one.wat, one.oud, one.nieuw, one.kind) for one in found]


def test_values_are_told_with_their_question_and_place(vault, dossier, opp, filling, moment):
    set_field(vault, filling, "hulpvraag", "Wat helpt?")
    set_field(vault, filling, "hulpvraag", "Wat helpt bij lezen?")
    set_field(vault, Filling(dossier, PUPIL), "gezagsituatie", "gezamenlijk")
    found = since(vault, dossier, moment)
    assert words(found) == [
        ("OPP versie 1", "Hulpvraag", "", "Wat helpt bij lezen?", Kind.NIEUW),
        ("Gegevens", "Wie heeft het gezag", "", "Gezamenlijk gezag", Kind.NIEUW),
    ]
    assert [one.wat for one in within(found, opp)] == ["Hulpvraag"]
    assert [one.wat for one in within(found, None)] == ["Wie heeft het gezag"]
    assert within(found, opp, "beeld") == ()
    assert all(one.terug for one in found)


def test_what_was_changed_and_changed_back_is_no_difference(vault, dossier, filling, moment):
    set_field(vault, filling, "hulpvraag", "Wat helpt?")
    set_field(vault, filling, "hulpvraag", None)
    assert since(vault, dossier, moment) == ()


def test_rows_that_came_changed_and_went(vault, dossier, opp, filling):
    label, column = OPP.field("doelen").label, OPP.field("doelen").column("doel").label
    first, _ = add_row(vault, filling, "doelen", {"doel": "lezen"})
    second, result = add_row(vault, filling, "doelen", {"doel": "rekenen"})
    set_cell(vault, filling, "doelen", first, "doel", "hardop lezen")
    remove_row(vault, filling, "doelen", first)
    set_cell(vault, filling, "doelen", second, "doel", "rekenen tot 20")
    added, _ = add_row(vault, filling, "doelen")
    set_cell(vault, filling, "doelen", added, "doel", "schrijven")
    move_row(vault, filling, "doelen", added, 0.5)
    found = since(vault, dossier, result.uid)
    assert words(found) == [
        ("OPP versie 1", label, "lezen", "", Kind.VERVALLEN),
        ("OPP versie 1", f"{label}: {column}", "rekenen", "rekenen tot 20", Kind.GEWIJZIGD),
        ("OPP versie 1", label, "", "schrijven", Kind.NIEUW),
    ]
    assert {one.veld for one in found} == {"doelen"}
    assert len({one.sleutel for one in found}) == 3


def test_a_row_that_came_back_since_is_new(vault, dossier, filling):
    row, _ = add_row(vault, filling, "doelen", {"doel": "lezen"})
    removed = remove_row(vault, filling, "doelen", row)
    undo(vault, removed.uid)
    (one,) = since(vault, dossier, removed.uid)
    assert one.kind is Kind.NIEUW


def test_of_a_document_that_was_begun_since_only_that_is_told(vault, dossier, filling, moment):
    uid, _ = new_document(vault, dossier, "hoormoment", "hoormoment")
    set_field(vault, Filling(dossier, form("hoormoment"), uid), "inbreng", "Ik wil lezen.")
    found = since(vault, dossier, moment)
    assert [(one.waar, one.nieuw, one.terug) for one in found] == [("Hoormoment", "begonnen", False)]


def test_what_is_vastgesteld_since_is_told_but_has_no_way_back(vault, dossier, opp, filling, moment):
    set_field(vault, filling, "hulpvraag", "Wat helpt?")
    part = Part("perspectiefdeel", frozenset({"hulpvraag"}), "{}")
    done = vaststellen(vault, dossier, opp, [part], date(2026, 11, 16), "Marit")
    found = since(vault, dossier, moment)
    assert not any(one.terug for one in found)
    assert ("OPP versie 1", "Perspectiefdeel", "", "vastgesteld", Kind.NIEUW) in words(found)
    with vault.reading() as connection:
        (one,) = vaststellingen(connection, dossier)
    assert (one.handeling_uid, one.dag, one.document.nummer) == (done.uid, date(2026, 11, 16), 1)
    bijstellen(vault, dossier, opp, frozenset({"hulpvraag"}))
    assert [(one.waar, one.nieuw) for one in since(vault, dossier, done.uid)] == [("OPP versie 2", "begonnen")]


def test_an_act_of_another_dossier_is_no_moment_and_a_day_finds_its_last_act(vault, dossier, moment):
    with vault.reading() as connection:
        with pytest.raises(LookupError):
            changes_since(connection, dossier, "onbekend")
        assert act_at(connection, dossier, date(2999, 1, 1)) == moment
        assert act_at(connection, dossier, date(2000, 1, 1)) is None
