from dataclasses import replace
from datetime import date

import pytest
from bouwers import beeld, document, hoormoment, mdo, tlv

from forms.definition import form
from forms.documents import can_begin, document_lines, state_words


def with_documents(*documents):
    return replace(beeld(), documenten=documents)


def test_documents_stand_in_a_list_the_newest_first_and_what_has_no_day_before_them():
    dossier = with_documents(mdo("2026-10-29"), mdo("2026-11-12"), document("verzuim", "vz1", "verzuimoverzicht"))
    found = document_lines(dossier)
    assert [one.dag for one in found] == [None, date(2026, 11, 12), date(2026, 10, 29)]
    assert found[1].titel == form("gespreksverslag_mdo").titel


def test_the_day_of_a_document_is_its_own_never_that_of_birth():
    request = tlv(aanvraagdatum="2026-11-16")
    assert document_lines(with_documents(request))[0].dag == date(2026, 11, 16)
    file = document("steunpunt", "s1", "steunpunt_dossier", geboortedatum="2017-07-08", afgesloten_op="2026-11-20")
    assert document_lines(with_documents(file))[0].dag == date(2026, 11, 20)


def test_beside_the_state_of_what_was_decided_stands_the_day_of_the_decision():
    told = {"aanvraagdatum": "2026-10-29", "besluit_datum": "2026-11-12"}
    for state, day in (("toegekend", date(2026, 11, 12)), ("ingediend", date(2026, 10, 29))):
        arrangement = document("arrangement", "a1", "arrangement", status=state, **told)
        assert document_lines(with_documents(arrangement))[0].dag == day


def test_the_plan_being_heard_and_attachments_are_not_among_them_and_events_come_last():
    event = document("gebeurtenis", "e1", "gebeurtenis")
    dossier = with_documents(document("bijlage", "b1", "bijlage"), event, hoormoment(), mdo())
    assert [one.soort for one in document_lines(dossier)] == ["gesprek", "gebeurtenis"]


def test_a_document_tells_its_state_in_words():
    request = tlv(status="ingediend")
    assert state_words(form(request.formulier), request) != ""
    assert state_words(form("gespreksverslag_mdo"), mdo()) == ""


ANYWHERE = {"bewaarpauze", "correctie"}


@pytest.mark.parametrize(
    ("organisation", "kinds"),
    [
        ("school", {"tlv", "arrangement", "gesprek", "toestemming", "verzuim", "verschil"} | ANYWHERE),
        ("steunpunt", {"steunpunt", "gesprek", "toestemming", "verschil"} | ANYWHERE),
    ],
)
def test_what_can_be_begun_fits_who_works_here(organisation, kinds):
    dossier = beeld()
    dossier = replace(dossier, organisatie=replace(dossier.organisatie, soort=organisation))
    assert {one.soort for one in can_begin(dossier)} == kinds


def test_a_document_of_which_there_may_be_several_tells_of_which_sort_it_is():
    talk = document("gesprek", "g1", "gespreksverslag_mdo", soort="oudergesprek")
    asked = document("arrangement", "a1", "arrangement", arrangement_soort="hoogbegaafdheid")
    bare = document("arrangement", "a2", "arrangement")
    told = {one.uid: one.waarvoor for one in document_lines(beeld(talk, asked, bare))}
    assert told == {"uid-g1": "Oudergesprek", "uid-a1": "Hoogbegaafdheid", "uid-a2": ""}
