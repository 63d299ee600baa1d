"""What cannot be is told at the field with a sentence, while one types, in whichever form."""

import pytest
from desk import Desk

from desktop.shell.route import Route, ScreenName
from desktop.widgets.fields.control import State
from models.actions.dossier import new_document

NUMBER = "Dit lijkt een BSN. Haal het nummer weg als dat zo is."
FORMS = {
    "opp": ("aanleiding", "hulpvraag"),
    "tlv": ("behoefte", "behoefte_leren"),
    "arrangement": ("hulpvraag", "waarom_basis_niet"),
    "gesprek": ("inhoud", "feiten"),
}


def _open(desk: Desk, kind: str, section: str):
    uid = desk.dossier("A01")
    beeld = desk.beeld(uid)
    if kind == "opp":
        return desk.go(Route(ScreenName.OPP, uid, next(one.uid for _, one in beeld.versies()), section))
    which = {"tlv": "tlv_aanvraag_eerste", "arrangement": "arrangement", "gesprek": "gespreksverslag_mdo"}[kind]
    made, _ = desk.do(lambda vault: new_document(vault, uid, kind, which))
    return desk.go(Route(ScreenName.DOCUMENT, uid, made, section))


@pytest.mark.parametrize("kind", FORMS)
def test_a_number_that_may_be_a_bsn_is_told_at_the_text_it_is_typed_in(desk, kind, qtbot):
    section, name = FORMS[kind]
    screen = _open(desk, kind, section)
    binding = screen.form.fields[name]
    binding.focus()
    desk.type("Zie 111222333 ")
    assert (binding.frame.state, binding.frame.message) == (State.FINDING, NUMBER)
    binding.put(None)
    qtbot.waitUntil(lambda: NUMBER not in binding.frame.message)


def test_an_end_before_its_begin_is_told_at_the_end_and_kept(desk, qtbot):
    screen = _open(desk, "arrangement", "kern")
    fields = screen.form.fields
    fields["ingangsdatum"].focus()
    desk.type("1-3-2027")
    fields["einddatum"].focus()
    desk.type("1-2-2027")
    frame = screen.form.fields["einddatum"].frame
    qtbot.waitUntil(lambda: frame.state is State.ERROR)
    assert frame.message == "Deze dag ligt vóór 1 maart 2027, de dag bij ‘Ingangsdatum’. Pas een van de twee aan."
    made = desk.beeld(desk.dossier("A01")).van_soort("arrangement")[-1]
    assert made.antwoorden.tekst("einddatum") == "2027-02-01"
    fields["ingangsdatum"].put("2027-01-01")
    qtbot.waitUntil(lambda: frame.state is not State.ERROR)


def test_a_date_of_birth_ahead_is_refused_and_stays_to_be_mended(desk):
    uid = desk.dossier("A01")
    born = desk.beeld(uid).leerling.geboortedatum
    screen = desk.go(Route(ScreenName.PUPIL, uid, field="geboortedatum"))
    binding = screen.form.fields["geboortedatum"]
    binding.put("2036-03-14")
    desk.settle()
    assert binding.frame.message == "Deze dag moet nog komen. Controleer het jaar."
    assert binding.control.value() == "2036-03-14"
    assert desk.beeld(uid).leerling.geboortedatum == born


@pytest.mark.parametrize(("number", "words"), [("A07", "ja"), ("A01", "nee")])
def test_whether_the_pupil_is_eighteen_follows_from_the_date_of_birth(desk, number, words):
    uid = desk.dossier(number)
    screen = desk.go(Route(ScreenName.OPP, uid, next(one.uid for _, one in desk.beeld(uid).versies()), "gezag"))
    assert screen.form.fields["leerling_18plus"].frame._well.text().lower() == words
