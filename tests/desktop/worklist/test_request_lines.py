"""Lines of the worklist about requests: they lead to the request, and tell honestly where their date comes from."""

from datetime import date, timedelta

import pytest
from case_files import take_example
from desk import DAY
from vaults import new_vault

from desktop.shell.route import ScreenName
from desktop.worklist.deadline_words import own_source
from desktop.worklist.detail import read_detail
from forms.deadlines import catch_up, keep_after
from forms.definition import form
from forms.filling import Filling, add_row
from forms.steps import Given, take_step
from models.queries.worklist import worklist
from models.snapshot.read import find_dossier, read_dossier


@pytest.fixture
def vault(tmp_path):
    made, _ = new_vault(tmp_path / "Vaartland.kluis", "samenwerkingsverband", "coordinator")
    made.after_act = keep_after
    for number in ("A03", "A04"):
        take_example(made, number)
    while catch_up(made):
        pass
    yield made
    made.close(backup=False)


def take(vault, step: str, day: date = DAY, **given) -> str:
    with vault.reading() as connection:
        beeld = read_dossier(connection, find_dossier(connection, "A04"))
    request = beeld.van_soort("tlv")[0]
    take_step(vault, beeld, request, step, Given(day, **given), DAY)
    return request.uid


def details(vault, day: date = DAY):
    with vault.reading() as connection:
        lines = worklist(connection, day)
    return {one.werk.wat: one for one in (read_detail(vault, line, day) for line in lines)}


def test_additions_that_are_waited_for_lead_to_the_request(vault):
    take(vault, "ontvangen")
    request = take(vault, "aanvulling_vragen", reden="Het advies mist.", tot=DAY + timedelta(days=14))
    found = details(vault)["Aanvulling op de TLV-aanvraag"]
    assert (found.place.screen, found.place.document) == (ScreenName.TLV, request)
    assert found.place_words == "Open aanvraag"
    assert found.term is not None


def test_a_date_of_which_the_source_was_not_looked_up_says_so(vault):
    take(vault, "ontvangen")
    take(vault, "compleet")
    told = {"besluit": "afgewezen", "motivering_besluit": "Kan nog.", "bekendgemaakt_op": DAY.isoformat()}
    take(vault, "besluiten", antwoorden=told)
    take(vault, "bezwaar", antwoorden={"bezwaar_door": "Rogier van 't Hoff"})
    later = DAY + timedelta(days=100)
    found = details(vault, later)["Besluit op het bezwaar over de TLV"]
    told = own_source(found.eigen)
    assert told[0] == "Nog niet nagekeken"
    assert told[1].startswith("De termijn die telt staat in de brief bij het besluit")


def test_a_goal_of_an_arrangement_leads_to_the_arrangement(vault):
    later = date(2027, 4, 14)
    found = details(vault, later)["Doel van het arrangement evalueren"]
    assert found.place.screen is ScreenName.DOCUMENT


def test_absence_that_must_be_reported_leads_to_its_overview(tmp_path):
    school, _ = new_vault(tmp_path / "Wilgenhoek.kluis")
    school.after_act = keep_after
    take_example(school, "A03")
    with school.reading() as connection:
        uid = find_dossier(connection, "A03")
        overview = read_dossier(connection, uid).van_soort("verzuim")[0]
    filling = Filling(uid, form(overview.formulier), overview.uid)
    for day in ("2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08"):
        add_row(school, filling, "regels", {"datum": day, "soort": "ongeoorloofd", "aantal": 5})
    found = details(school)["Verzuim melden"]
    school.close(backup=False)
    assert (found.place.screen, found.place.document) == (ScreenName.DOCUMENT, overview.uid)
    assert found.place_words == "Open verzuim"
