"""What was asked of parents, a pupil or a school and is not there yet; absence to report and requests to answer."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from bouwers import DAG, MOEDER, VADER, achttien, beeld, document, instemming, rij, tlv, vastgestelde, versie
from hypothesis import given
from hypothesis import strategies as st

from forms.rules.parameters import term_parameters
from models.terms.computed import terms
from models.terms.term import Aard, Status
from models.terms.waiting import WachtOp
from models.values import LEERLING, Persoon

SWV = "samenwerkingsverband"


def of(case, what, parameters, day=DAG):
    return [one for one in terms(case, day, parameters) if one.wat == what]


def asked(*rows):
    return versie(tabellen={"instemmingen": rows})


CONSENT = "Instemming met het handelingsdeel"


def test_consent_that_was_asked_waits_for_the_parents(parameters):
    case = beeld(asked(instemming(MOEDER, "akkoord"), instemming(VADER, "geen_reactie", "2026-11-12")))
    (found,) = of(case, CONSENT, parameters)
    assert (found.beginpunt, found.datum, found.plus_dagen) == (date(2026, 11, 12), date(2026, 11, 26), 14)
    assert (found.wacht_op, found.regel, found.aard) == (WachtOp.OUDERS, "OPP-02", Aard.RECHT)
    assert "niet wettelijk. Bron: een keuze van Driehoek" in str(found.uitleg)
    assert of(case, CONSENT, parameters, date(2027, 1, 1))[0].status is Status.VOORBIJ


def test_who_was_asked_again_is_waited_for_from_then_on(parameters):
    rows = (instemming(MOEDER, "niet_akkoord"), instemming(MOEDER, "geen_reactie", "2026-11-13"))
    (found,) = of(beeld(asked(*rows, instemming(VADER, "akkoord"))), CONSENT, parameters)
    assert found.beginpunt == date(2026, 11, 13)


def test_who_was_not_asked_apart_was_asked_when_the_other_answered(parameters):
    (found,) = of(beeld(asked(instemming(MOEDER, "akkoord"))), CONSENT, parameters)
    assert found.beginpunt == date(2026, 11, 10)


@pytest.mark.parametrize(
    "rows",
    [
        (instemming(MOEDER, "akkoord"), instemming(VADER, "akkoord_met_opmerking")),
        (instemming(MOEDER, "niet_akkoord"), instemming(VADER, "geen_reactie")),
        (),
        (instemming(MOEDER, None, None), instemming(VADER, None, None)),
        (instemming(MOEDER, None, onderdeel="perspectiefdeel"),),
    ],
)
def test_nobody_is_waited_for_when_all_answered_or_nobody_was_asked(parameters, rows):
    assert of(beeld(asked(*rows)), CONSENT, parameters) == []


def test_what_was_set_or_is_of_a_pupil_who_left_asks_no_consent(parameters):
    rows = {"instemmingen": (instemming(MOEDER, "geen_reactie"),)}
    assert of(beeld(vastgestelde(tabellen=rows)), CONSENT, parameters) == []
    assert of(beeld(versie(tabellen=rows), uitschrijfdatum=DAG), CONSENT, parameters) == []
    assert of(beeld(versie(tabellen=rows), periode={"einde": date(2026, 11, 1)}), CONSENT, parameters) == []


def test_from_eighteen_on_the_pupil_is_asked(parameters):
    case = achttien(beeld(asked(instemming(Persoon(LEERLING), "geen_reactie"))))
    (found,) = of(case, CONSENT, parameters)
    assert found.wacht_op is WachtOp.LEERLING


REACTION = "Reactie op het gespreksverslag"


def talk(**told):
    whole = {"datum": "2026-11-02", "verzonden_op": "2026-11-09", "verzonden_aan": ("school", "ouder_met_gezag")}
    return document("gesprek", "g1", "gespreksverslag_mdo", **(whole | told))


def test_minutes_that_went_to_parents_wait_for_their_word(parameters):
    (found,) = of(beeld(talk()), REACTION, parameters)
    assert (found.beginpunt, found.datum, found.wacht_op) == (date(2026, 11, 9), date(2026, 11, 23), WachtOp.OUDERS)
    (pupil,) = of(beeld(talk(verzonden_aan=("leerling",))), REACTION, parameters)
    assert pupil.wacht_op is WachtOp.LEERLING
    (done,) = of(beeld(talk(reactie_op="2026-11-12")), REACTION, parameters)
    assert (done.status, done.gedaan_op, done.wacht_op) == (Status.GEDAAN, date(2026, 11, 12), None)
    (undated,) = of(beeld(talk(reactie_ouders="overeenstemming")), REACTION, parameters)
    assert undated.status is Status.GEDAAN


@pytest.mark.parametrize("told", [{"verzonden_op": None}, {"verzonden_aan": ("school",)}, {"verzonden_aan": None}])
def test_minutes_that_parents_did_not_get_wait_for_nobody(parameters, told):
    assert of(beeld(talk(**told)), REACTION, parameters) == []


def absence(row=None, **told):
    rows = {"regels": (rij("v1", **row),)} if row else {}
    return document("verzuim", "vz", "verzuimoverzicht", rows, **told)


def test_luxury_absence_is_reported_on_its_first_day(parameters):
    line = {"soort": "luxe", "datum": "2026-11-12", "tot": "2026-11-13"}
    (found,) = of(beeld(absence(line)), "Luxeverzuim melden", parameters)
    assert (found.datum, found.status, found.regel) == (date(2026, 11, 12), Status.TE_LAAT, "VZM-02")
    for done in (absence(line | {"gemeld_op": "2026-11-13"}), absence(line, melding_op="2026-11-13")):
        assert of(beeld(done), "Luxeverzuim melden", parameters)[0].status is Status.GEDAAN
    assert of(beeld(absence(line | {"soort": "geoorloofd"})), "Luxeverzuim melden", parameters) == []
    assert of(beeld(absence({"soort": "luxe"})), "Luxeverzuim melden", parameters) == []


def test_a_pupil_who_stays_away_asks_whether_it_is_a_thuiszitter(parameters):
    (found,) = of(beeld(absence(afwezig_sinds="2026-11-02")), "Nagaan of dit thuiszitten is", parameters)
    assert (found.datum, found.plus_dagen, found.regel) == (date(2026, 11, 30), 28, "VZM-04")
    looked_at = absence(afwezig_sinds="2026-11-02", definitie="wettelijk", thuiszitter=False)
    assert of(beeld(looked_at), "Nagaan of dit thuiszitten is", parameters)[0].status is Status.GEDAAN
    allowed = absence(afwezig_sinds="2026-11-02", vrijstelling="art_5_a")
    assert of(beeld(allowed), "Nagaan of dit thuiszitten is", parameters) == []
    assert of(beeld(absence()), "Nagaan of dit thuiszitten is", parameters) == []


CORRECTION = "Verzoek om correctie beantwoorden"


def test_a_request_to_correct_is_answered_within_the_days_of_a_request_to_see(parameters):
    (found,) = of(beeld(document("correctie", "c1", "correctie", datum="2026-11-02")), CORRECTION, parameters)
    assert (found.datum, found.plus_dagen, found.regel) == (date(2026, 11, 30), 28, "PRV-09")
    assert "nog niet nagekeken" in found.bron
    answered = document("correctie", "c1", "correctie", datum="2026-11-02", afgehandeld_op="2026-11-12")
    assert of(beeld(answered), CORRECTION, parameters)[0].status is Status.GEDAAN
    assert of(beeld(document("correctie", "c1", "correctie")), CORRECTION, parameters) == []


ADDITION = "Aanvulling op de aanvraag van het arrangement"


def arrangement(*steps):
    rows = {"statussen": tuple(rij(f"s{number}", **one) for number, one in enumerate(steps))}
    return document("arrangement", "a1", "arrangement", rows)


SENT = {"status": "ingediend", "datum": "2026-11-02"}
MORE = {"status": "aanvulling_gevraagd", "datum": "2026-11-09", "tot": "2026-11-23"}


def test_an_arrangement_waits_for_what_the_school_must_add(parameters):
    case = beeld(arrangement(SENT, MORE), organisatie=SWV)
    (found,) = of(case, ADDITION, parameters)
    assert (found.datum, found.beginpunt, found.wacht_op) == (date(2026, 11, 23), date(2026, 11, 9), WachtOp.SCHOOL)
    came = arrangement(SENT, MORE, {"status": "ingediend", "datum": "2026-11-16"})
    (done,) = of(replace(case, documenten=(came,)), ADDITION, parameters)
    assert done.gedaan_op == date(2026, 11, 16)
    undated = {name: told for name, told in MORE.items() if name != "tot"}
    assert of(beeld(arrangement(SENT, undated), organisatie=SWV), ADDITION, parameters) == []


@given(start=st.dates(date(2015, 1, 1), date(2045, 1, 1)), later=st.integers(0, 400))
def test_whatever_is_counted_answers_what_if(start, later):
    """Moving a counted date moves it by as many days as its start is moved."""
    told = {"ontvangst_datum": DAG.isoformat(), "bekendgemaakt_op": DAG.isoformat()}
    case = beeld(tlv(**told), talk(), absence(afwezig_sinds="2026-11-02"))
    counted = [one for one in terms(case, DAG, term_parameters(case)) if one.plus_dagen is not None and one.beginpunt]
    assert len(counted) > 3
    for one in counted:
        moved = one.vanaf(start, start + timedelta(days=later))
        assert moved.datum - start == one.datum - one.beginpunt
        assert moved.beginpunt == start
