"""What cannot be is told at its field, in every form; what can be is left alone."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import DAG, beeld, document, hoormoment, mdo, rij, tlv, versie
from case_files import example, take
from memory_vault import memory_vault

from forms.definition import form, form_ids
from forms.impossible import _known, impossible, refused
from forms.regional import form_for
from models.snapshot.read import find_dossier, read_dossier

AHEAD = "2027-03-02"
BEFORE = "Deze dag ligt vóór"
STILL = "Deze dag moet nog komen. Controleer het jaar."


def _told(case, one):
    return {spot: str(words) for spot, words in impossible(case, one, form(one.formulier), DAG).items()}


def test_a_day_of_what_was_done_is_not_ahead():
    moment = hoormoment(gehoord_op=AHEAD, aangeboden_op="2026-11-02")
    assert _told(beeld(versie(), moment), moment) == {("gehoord_op", None, None): STILL}
    today = hoormoment(gehoord_op=DAG.isoformat(), aangeboden_op="2026-11-02")
    assert _told(beeld(versie(), today), today) == {}


def test_a_day_of_asking_or_deciding_is_not_ahead():
    made = document("arrangement", "a1", "arrangement", {}, aanvraagdatum=AHEAD, ingangsdatum=AHEAD)
    assert _told(beeld(made), made) == {("aanvraagdatum", None, None): STILL}
    papers = (rij("b1", datum=AHEAD, toestemming_op=AHEAD),)
    asked = tlv(
        aanvraagdatum=AHEAD, ontvangst_datum="2026-11-02", besluit_datum=AHEAD
    )  # the day on the form may be ahead
    asked = replace(asked, tabellen={"bijlagen": papers})
    told = _told(beeld(asked), asked)
    assert told.pop(("ontvangst_datum", None, None)).startswith(BEFORE)
    spots = (("besluit_datum", None, None), ("bijlagen", "b1", "datum"), ("bijlagen", "b1", "toestemming_op"))
    assert told == dict.fromkeys(spots, STILL)


def test_an_end_is_told_to_lie_before_its_begin_with_the_day_and_the_name_of_the_other():
    line = rij("l1", inzet="Begeleiding", begin="2026-11-30", eind="2026-11-01")
    made = document("arrangement", "a1", "arrangement", {"regels": (line,)}, ingangsdatum=AHEAD, einddatum="2026-11-20")
    told = _told(beeld(made), made)
    assert told[("einddatum", None, None)] == (
        "Deze dag ligt vóór 2 maart 2027, de dag bij ‘Ingangsdatum’. Pas een van de twee aan."
    )
    assert told[("regels", "l1", "eind")].startswith(BEFORE)


def test_the_end_of_one_row_has_nothing_to_do_with_the_begin_of_another():
    rows = (rij("l1", begin="2026-11-30"), rij("l2", eind="2026-11-01"))
    made = document("arrangement", "a1", "arrangement", {"regels": rows})
    assert _told(beeld(made), made) == {}


def test_what_was_delivered_before_an_arrangement_began_is_told_at_its_row():
    rows = (rij("g1", datum="2026-11-02"), rij("g2", datum="2026-11-16"))
    made = document("arrangement", "a1", "arrangement", {"geleverd": rows}, ingangsdatum="2026-11-16")
    told = _told(beeld(made), made)
    assert told == {
        (
            "geleverd",
            "g1",
            "datum",
        ): "Deze dag ligt vóór 16 november 2026, de dag bij ‘Ingangsdatum’. Pas een van de twee aan."
    }


def test_a_request_for_a_tlv_and_a_conversation_are_looked_at_as_well():
    asked = tlv(periode_start="2027-08-01", periode_eind="2026-08-01")
    assert _told(beeld(asked), asked)[("periode_eind", None, None)].startswith(BEFORE)
    talk = replace(mdo(), antwoorden=mdo(begintijd="25:70", verzonden_op=AHEAD).antwoorden)
    told = _told(beeld(talk), talk)
    assert told[("begintijd", None, None)] == "Deze tijd bestaat niet. Schrijf hem als 14:30."
    assert told[("verzonden_op", None, None)] == STILL


@pytest.mark.parametrize("whole", ["fatma@wilgenhoek.nl", "fatma@wilgenhoek.nl, t.b@x.example.nl", "nog vragen"])
def test_an_address_that_misses_something_is_told_and_a_whole_one_is_not(whole):
    for words, missing in (("fatma@", True), ("@wilgenhoek.nl", True), ("fatma@wilgenhoek", True), (whole, False)):
        request = tlv(contact_email=words)
        assert (("contact_email", None, None) in _told(beeld(request), request)) is missing


@pytest.mark.parametrize(
    ("low", "high", "wrong"),
    [("140", "130", True), ("12,5", "12,4", True), ("130", "140", False), ("130", "130", False), ("M6", "E5", False)],
)
def test_a_planned_band_of_which_the_highest_is_under_the_lowest_is_told(low, high, wrong):
    plan = versie(tabellen={"geplande_groei": (rij("g1", van=low, tot=high),)})
    told = _told(beeld(plan), plan).get(("geplande_groei", "g1", "tot"))
    assert told == ("Dit is lager dan wat bij ‘Van’ staat. Draai de twee om." if wrong else None)


@pytest.mark.parametrize(("born", "age"), [("1926-05-04", "100"), ("2026-05-04", "0")])
def test_an_age_nobody_at_school_has_asks_to_look_at_the_year(born, age):
    told = impossible(beeld(versie(), geboortedatum=date.fromisoformat(born)), None, form("dossier"), DAG)
    assert told[("geboortedatum", None, None)].startswith(f"De leerling zou dan {age} jaar zijn.")


@pytest.mark.parametrize(("born", "wrong"), [("2024-11-17", False), ("2024-11-18", True)])
def test_the_age_is_that_of_the_last_birthday(born, wrong):
    told = impossible(beeld(versie(), geboortedatum=date.fromisoformat(born)), None, form("dossier"), DAG)
    assert (("geboortedatum", None, None) in told) == wrong


def test_a_date_of_birth_ahead_is_not_kept_at_all():
    asked = form("dossier").field("geboortedatum")
    assert refused(asked, AHEAD, DAG) == STILL
    assert refused(asked, "2016-03-14", DAG) is None
    assert refused(form("dossier").field("uitschrijfdatum"), AHEAD, DAG) is None


def test_every_name_in_the_data_is_of_a_form():
    known = set()
    for definition in map(form, form_ids()):
        for one in definition.fields():
            names = [one.id, *(f"{one.id}.{column.id}" for column in one.kolommen)]
            known |= {told for name in names for told in (name, f"{definition.soort}:{name}")}
    told = _known()
    assert (
        told.geweest | told.tijd | told.mail | {name for pair in (*told.volgorde, *told.scores) for name in pair}
        <= known
    )


@pytest.mark.parametrize("number", ["A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09"])
def test_nothing_is_wrong_in_the_examples(number):
    case = example(number)
    day = date.fromisoformat(str(case["casus"]["peildatum"]))
    with memory_vault() as vault:
        take(vault, case)
        with vault.reading() as connection:
            told = read_dossier(connection, find_dossier(connection, case["casus"]["id"]))
    found = [impossible(told, None, form("dossier"), day)]
    for one in (*(version for _, version in told.versies()), *told.documenten):
        found.append(impossible(told, one, form_for(told, one), day))
    assert [dict(one) for one in found if one] == []
