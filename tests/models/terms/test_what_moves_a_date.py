"""Whatever a date is read from has an act on it count the dates again: else the kept ones would be old."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import DAG, MOEDER, beeld, document, evaluatie, gebeurtenis, hoormoment, instemming, rij, tlv, versie

from models.record.change import Change
from models.snapshot import Organisatie, Rij, Vakantie, Veldwaarden
from models.terms.computed import terms
from models.terms.kept import touches_terms

STEPS = (
    rij("s0", status="ingediend", datum="2026-10-12"),
    rij("s1", status="aanvulling_gevraagd", datum="2026-11-09", tot="2026-11-10"),
)


def whole():
    """A case with something of every kind that has dates."""
    consents = {"instemmingen": (instemming(MOEDER, "akkoord"),), "evaluaties": (evaluatie(),)}
    asked = {
        "statussen": STEPS,
        "deskundigen": (rij("x1", datum="2026-11-02"),),
    }
    return beeld(
        versie("v0", perspectief=date(2026, 2, 2), handelingsdeel=date(2026, 2, 2), tabellen=consents),
        versie("v1", nummer=2, vorige="v0", tabellen=consents),
        hoormoment(bij="v0"),
        tlv(
            tabellen=asked,
            besluit="toegekend",
            bekendgemaakt_op="2026-11-02",
            bezwaar_ingediend_op="2026-11-05",
            bezwaar_besluit_op="2026-11-12",
        ),
        tlv("t2", aanvraag_type="verlenging", eerdere_tlv_eind="2027-07-31"),
        document(
            "arrangement",
            "a1",
            "arrangement",
            {"statussen": STEPS, "doelen": (rij("d1", evaluatiedatum="2026-12-01"),)},
            einddatum="2027-07-01",
            halverwege="2027-02-01",
        ),
        document(
            "verzuim",
            "vz",
            "verzuimoverzicht",
            {
                "regels": (
                    rij("v1", datum="2026-10-08", tot="2026-10-09", soort="ongeoorloofd", aantal=20),
                    rij("v2", datum="2026-10-12", soort="luxe"),
                )
            },
            afwezig_sinds="2026-10-12",
            definitie="wettelijk",
        ),
        document(
            "gesprek",
            "g1",
            "gespreksverslag_mdo",
            {
                "afspraken": (rij("af1", wat="Kijken", wie="Anja", wanneer="2026-12-01"),),
                "deelnemers": (rij("p1", naam="Anja", rol="ouder"),),
            },
            datum="2026-11-02",
            verzonden_op="2026-11-09",
            verzonden_aan=("ouder_met_gezag",),
        ),
        document("correctie", "c1", "correctie", datum="2026-11-02"),
        document("bewaarpauze", "b1", "bewaarpauze", bewaarpauze="geschil", opgeheven_op="2026-11-02"),
        document(
            "steunpunt",
            "sp1",
            "steunpunt_dossier",
            {"toestemming": (rij("t1", gever=MOEDER, datum="2026-01-01", doel="Hulp", stand="ingetrokken"),)},
            grondslag="toestemming_uitdrukkelijk",
        ),
        gebeurtenis(datum="2026-10-28"),
        profiel={"indiendata": ["2026-12-04"]},
        uitschrijfdatum=date(2026, 11, 17),
    )


@pytest.fixture
def read(monkeypatch):
    """Every field that is read, as (is it a cell of a row, its name)."""
    found = set()
    for name in ("tekst", "datum", "ja", "getal", "codes", "personen", "uids", "gevuld"):
        own = getattr(Veldwaarden, name)

        def told(self, field, own=own):
            found.add((isinstance(self, Rij), field))
            return own(self, field)

        monkeypatch.setattr(Veldwaarden, name, told)
    return found


def test_every_field_that_a_date_is_read_from_has_the_dates_counted_again(read, parameters):
    case = whole()
    for keeper in ("school", "samenwerkingsverband", "steunpunt"):
        for gone in (date(2026, 11, 17), None):
            pupil = replace(case.leerling, uitschrijfdatum=gone)
            terms(replace(case, organisatie=Organisatie(keeper), leerling=pupil), DAG, parameters)
    assert len(read) > 50
    deaf = {
        (cell, field)
        for cell, field in read
        if not touches_terms(
            [Change("rij" if cell else "antwoord", "uid", f"cellen.{field}" if cell else field, None, "x")]
        )
    }
    assert deaf == set()


def test_holidays_move_the_dates_of_absence_and_no_others(parameters):
    case = whole()
    other = tuple(one for one in case.documenten if one.soort != "verzuim")
    free = (Vakantie("alles", date(2015, 1, 1), date(2045, 1, 1)),)
    without = replace(case, documenten=other)
    holidays = replace(without, school=replace(without.school, vakanties=free))
    assert terms(holidays, DAG, parameters) == terms(without, DAG, parameters)
