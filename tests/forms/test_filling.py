"""A value goes to a place that is told by ids alone: what was typed and put away finds its way without a screen."""

from datetime import date

import pytest

from forms.definition import form
from forms.filling import Filling, add_row, fill_at, set_field
from forms.places import Home, place_of
from models.actions.dossier import new_dossier
from models.actions.opp import begin_opp
from models.snapshot import Leerling
from models.snapshot.read import read_dossier


@pytest.fixture
def dossier(vault):
    return new_dossier(vault, Leerling(roepnaam="Noor", achternaam="Veldman"))[0]


@pytest.fixture
def opp(vault, dossier):
    return begin_opp(vault, dossier, "opp_po")[0]


def beeld(vault, dossier):
    with vault.reading() as connection:
        return read_dossier(connection, dossier)


def test_an_answer_of_a_document(vault, dossier, opp):
    fill_at(vault, (opp, "beeld"), "Noor leest graag.")
    assert list(beeld(vault, dossier).versies())[-1][1].antwoorden.tekst("beeld") == "Noor leest graag."


def test_a_field_of_the_dossier_itself(vault, dossier):
    fill_at(vault, (dossier, "groep"), "6")
    assert beeld(vault, dossier).leerling.groep == "6"


def test_a_field_that_lives_in_the_period_of_an_opp(vault, dossier, opp):
    asked = form("opp_po")
    field = next(one for one in asked.fields() if place_of(asked, one).home is Home.PERIODE and one.type == "datum")
    fill_at(vault, (opp, field.id), "2026-10-12")
    assert getattr(beeld(vault, dossier).periodes[0], place_of(asked, field).naam) == date(2026, 10, 12)


def test_a_cell_of_a_row(vault, dossier, opp):
    period = beeld(vault, dossier).periodes[0].uid
    row, _ = add_row(vault, Filling(dossier, form("opp_po"), opp, period), "doelen")
    fill_at(vault, (opp, "doelen", row, "doel"), "Sommen tot 100.")
    rows = list(beeld(vault, dossier).versies())[-1][1].rijen("doelen")
    assert rows[0].tekst("doel") == "Sommen tot 100."


def test_it_is_the_same_as_filling_in_the_form(vault, dossier, opp):
    filling = Filling(dossier, form("opp_po"), opp, beeld(vault, dossier).periodes[0].uid)
    set_field(vault, filling, "beeld", "eerst")
    assert fill_at(vault, (opp, "beeld"), "eerst").changes == ()


def test_a_document_that_is_gone_takes_nothing(vault):
    with pytest.raises(LookupError):
        fill_at(vault, ("weg", "beeld"), "x")
