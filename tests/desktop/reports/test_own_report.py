"""From a document one comes to its own report, not to the first of the dossier."""

from desk import words_on
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


def test_of_two_talks_of_one_day_each_is_told_by_its_kind_and_has_a_file_of_its_own(desk):
    uid = desk.dossier("A02")
    talks = [
        _made(desk, uid, "gesprek", "gespreksverslag_mdo", soort=kind, datum="2026-11-20", stem_school="Wij zien dit.")
        for kind in ("mdo", "kindgesprek", "kindgesprek")
    ]
    screen = _through(desk, uid, talks[1])
    told = [(one.words, one.file.name) for one in screen._printable.reports if one.file.versie_uid in talks]
    assert told == [
        ("Multidisciplinair overleg (MDO) 20-11-2026", "2026-11-20-mdo-school-gespreksverslag.pdf"),
        ("Kindgesprek 20-11-2026 · 1", "2026-11-20-kindgesprek-school-gespreksverslag.pdf"),
        ("Kindgesprek 20-11-2026 · 2", "2026-11-20-kindgesprek-school-gespreksverslag-2.pdf"),
    ]


def test_a_reader_is_told_what_is_looked_at_and_another_reader_gets_the_same_minutes(desk, tmp_path):
    uid = desk.dossier("A02")
    sent = ("ouder_met_gezag",)
    talk = _made(
        desk,
        uid,
        "gesprek",
        "gespreksverslag_mdo",
        soort="mdo",
        datum="2026-11-20",
        stem_school="Wij zien dit.",
        verzonden_aan=sent,
    )
    screen = _through(desk, uid, talk)
    cards = screen.readers.cards
    assert cards[Audience.OUDERS].about == "1 blz · Gespreksverslag 20-11-2026"
    cards[Audience.SCHOOL].click()
    desk.settle()
    assert screen.made.file.versie_uid == talk
    assert cards[Audience.SCHOOL].about == "1 blz · Gespreksverslag 20-11-2026"
    screen.printing.pick = lambda *_: tmp_path / "verslag.pdf"
    screen.foot.saver.click()
    desk.settle()
    QTest.qWait(300)  # the register is read anew a moment after
    desk.settle()
    told = "Gespreksverslag 20-11-2026 · Multidisciplinair overleg (MDO) · als PDF"
    assert told in words_on(screen.handed_out)
    plan = next(one.key for one in screen._printable.reports if one.file.rapport == "opp")
    screen.choice.report.emit(plan)
    desk.settle()
    assert cards[Audience.SCHOOL].about.endswith("het hele plan")


def test_absence_is_no_report_and_leads_to_all_of_it_in_one_look(desk):
    uid = desk.dossier("A02")
    _through(desk, uid, _made(desk, uid, "verzuim", "verzuimoverzicht"))
    assert desk.place.screen is ScreenName.ABSENCE


def test_what_is_no_report_of_its_own_leads_to_the_reports(desk):
    uid = desk.dossier("A02")
    assert _through(desk, uid, _made(desk, uid, "toestemming", "toestemming")).readers.current is Audience.LEERLING


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


def test_who_comes_back_finds_the_report_that_was_looked_at(desk):
    uid = desk.dossier("A02")
    talk = _made(
        desk, uid, "gesprek", "gespreksverslag_mdo", soort="mdo", datum="2026-11-20", stem_school="Wij zien dit."
    )
    _through(desk, uid, talk)
    desk.go(Route(ScreenName.DOSSIER, uid))
    desk.workspace.back()
    desk.settle()
    assert (desk.place.screen, desk.place.section) == (ScreenName.REPORT, "school")
    assert desk.screen.made.file.versie_uid == talk
