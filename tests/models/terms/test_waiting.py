"""For whom one waits: the date says who must act first, and is silent when that is who keeps the vault."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import DAG, MOEDER, beeld, document, rij, tlv
from sqlalchemy import select

from models.actions.dossier import new_document
from models.snapshot import Betrokkene, Organisatie
from models.snapshot.read import read_dossier
from models.tables import Termijn
from models.terms.computed import terms
from models.terms.kept import keep
from models.terms.waiting import WachtOp
from models.values import LEERLING, Persoon

SWV = "samenwerkingsverband"
AT_SCHOOL = Betrokkene("ib", soort="professional", organisatie="De Wilgenhoek")
ELSEWHERE = Betrokkene("logo", soort="professional", organisatie="Logopedie Vaartdam")
NOWHERE = Betrokkene("los", soort="professional")
PARENT = Betrokkene("moeder", soort="ouder", gezag_rol="ouder_met_gezag")
NEAR = Betrokkene("oma", soort="naaste")


def waiting(case, what, parameters):
    return [one.wacht_op for one in terms(case, DAG, parameters) if one.wat.startswith(what)]


def of_school(*inside, **more):
    case = beeld(*inside, betrokkenen=(AT_SCHOOL, ELSEWHERE, NOWHERE, PARENT, NEAR), **more)
    return replace(case, organisatie=Organisatie("school", naam="De Wilgenhoek"))


def steps(*told):
    return {"statussen": tuple(rij(f"s{number}", status=one, datum=day) for number, (one, day) in enumerate(told))}


def test_a_school_and_a_steunpunt_wait_for_the_decision_and_the_region_for_nobody(parameters):
    asked = tlv(tabellen=steps(("ingediend", "2026-10-12")))
    assert waiting(beeld(asked), "Besluit op", parameters) == [WachtOp.SWV]
    assert waiting(beeld(asked, organisatie="steunpunt"), "Besluit op", parameters) == [WachtOp.SWV]
    assert waiting(beeld(asked, organisatie=SWV), "Besluit op", parameters) == [None]


def test_nobody_waits_for_what_was_done(parameters):
    decided = tlv(tabellen=steps(("ingediend", "2026-10-12"), ("besloten", "2026-11-10")))
    assert waiting(beeld(decided), "Besluit op", parameters) == [None]


def test_while_additions_are_asked_the_school_must_act_first(parameters):
    rows = {
        "statussen": (
            rij("s0", status="ingediend", datum="2026-10-12"),
            rij("s1", status="aanvulling_gevraagd", datum="2026-11-10", tot="2026-11-24"),
        )
    }
    case = beeld(tlv(tabellen=rows), organisatie=SWV)
    assert waiting(case, "Aanvulling", parameters) == [WachtOp.SCHOOL]
    assert waiting(case, "Besluit op", parameters) == [WachtOp.SCHOOL]
    own = replace(case, organisatie=Organisatie("school"))
    assert waiting(own, "Aanvulling", parameters) == [None]
    assert waiting(own, "Besluit op", parameters) == [None], "it is the school itself that must add"


def test_after_an_objection_the_region_must_decide_again(parameters):
    told = {"bekendgemaakt_op": "2026-10-01", "bezwaar_ingediend_op": "2026-11-02"}
    assert set(waiting(beeld(tlv(**told)), "Besluit op het bezwaar", parameters)) == {WachtOp.SWV}
    assert set(waiting(beeld(tlv(**told), organisatie=SWV), "Besluit op het bezwaar", parameters)) == {None}


@pytest.mark.parametrize(
    ("who", "whom"),
    [
        (MOEDER, WachtOp.OUDERS),
        (Persoon(LEERLING), WachtOp.LEERLING),
        (Persoon("logo"), WachtOp.PROFESSIONAL),
        (Persoon("oma"), WachtOp.NAASTE),
        (Persoon("ib"), None),
        (Persoon("los"), None),
        ((MOEDER, Persoon("ib")), None),
        ((MOEDER, Persoon("logo")), WachtOp.OUDERS),
        ("Anja de Boer", WachtOp.SWV),
        ("anja de boer ", WachtOp.SWV),
        ("Juf Els", None),
        ("Wijkteam", WachtOp.PROFESSIONAL),
        ("Iemand", None),
        ("Niet genoemd", None),
        (Persoon("weg"), None),
        (None, None),
    ],
)
def test_an_agreement_waits_for_who_does_it(parameters, who, whom):
    agreed = {"wat": "Kijken", "wanneer": "2026-12-01"} | ({"wie": who} if who else {})
    rows = {
        "afspraken": (rij("af1", **agreed),),
        "deelnemers": (
            rij("p1", naam="Anja de Boer", rol="consulent_swv"),
            rij("p2", naam="Juf Els", rol="leerkracht"),
            rij("p3", naam="Wijkteam", rol="jeugdhulp"),
            rij("p4", naam="Iemand", rol="anders"),
        ),
    }
    talk = document("gesprek", "g1", "gespreksverslag_mdo", rows, datum="2026-11-09")
    assert waiting(of_school(talk), "Afspraak", parameters) == [whom]


def test_in_the_vault_of_a_region_a_school_is_somebody_else(parameters):
    rows = {"afspraken": (rij("af1", wat="Opsturen", wanneer="2026-12-01", wie=Persoon("ib")),)}
    talk = document("gesprek", "g1", "gespreksverslag_mdo", rows, datum="2026-11-09")
    case = replace(of_school(talk), organisatie=Organisatie(SWV, naam="Laagwater PO"))
    assert waiting(case, "Afspraak", parameters) == [WachtOp.SCHOOL]


def test_it_is_kept_with_the_date(vault, dossier, parameters):
    new_document(vault, dossier, "tlv", "tlv_aanvraag_eerste", antwoorden={"ontvangst_datum": "2026-11-02"})
    with vault.writing() as connection:
        keep(connection, read_dossier(connection, dossier), date(2026, 11, 16), parameters, "r1")
        kept = dict(connection.execute(select(Termijn.soort, Termijn.wacht_op)).all())
    assert kept["Besluit op de TLV-aanvraag"] == "swv"
