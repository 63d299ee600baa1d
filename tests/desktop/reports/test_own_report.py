"""From a document one comes to its own report, not to the first of the dossier."""

from PySide6.QtTest import QTest

from desktop.reports.readers import Audience
from desktop.shell.route import Route, ScreenName
from models.actions.dossier import new_document


def _made(desk, uid, kind, form, **answers):
    made = desk.do(lambda vault: new_document(vault, uid, kind, form, antwoorden=answers))
    desk.session.tell(made[1])
    return made[0]


def _through(desk, uid, document):
    desk.go(Route(ScreenName.DOCUMENT, uid, document))._report.click()
    QTest.qWait(300)  # the pages are made anew a moment after the last change
    desk.settle()
    return desk.screen


def test_from_minutes_one_comes_to_those_minutes_and_from_another_talk_to_the_others(desk):
    uid = desk.dossier("A02")
    for kind, day, sent, reader in (
        ("mdo", "2026-11-20", (), Audience.SCHOOL),
        ("oudergesprek", "2026-11-21", ("ouder_met_gezag",), Audience.OUDERS),
        ("kindgesprek", "2026-11-22", (), Audience.SCHOOL),
    ):
        talk = _made(
            desk,
            uid,
            "gesprek",
            "gespreksverslag_mdo",
            soort=kind,
            datum=day,
            stem_school="Wij zien dit.",
            verzonden_aan=sent,
        )
        screen = _through(desk, uid, talk)
        assert screen.readers.current is reader
        assert screen.made.file.versie_uid == talk


def test_what_is_no_report_of_its_own_leads_to_the_reports(desk):
    uid = desk.dossier("A02")
    assert _through(desk, uid, _made(desk, uid, "verzuim", "verzuimoverzicht")).readers.current is Audience.LEERLING


def test_the_package_of_a_request_is_that_request(desk):
    uid = desk.dossier("A02")
    request = _made(desk, uid, "tlv", "tlv_aanvraag_eerste", tlv_soort="so", waarom_deze_soort="De rust ontbreekt.")
    page = desk.go(Route(ScreenName.TLV, uid, request))
    desk.settle()
    page._look.click()
    QTest.qWait(300)
    desk.settle()
    assert desk.screen.readers.current is Audience.SCHOOL
    assert desk.screen.made.file.versie_uid == request
