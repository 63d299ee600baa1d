"""The child, the three voices, what differs, what is missing and what happened, in one look and by keyboard."""

from datetime import date

import pytest
from desk import DAY, Desk, focus_name, tabbed, words_on
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from screen_reader import without_name

from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from desktop.widgets.card import LaneCard
from desktop.widgets.chip import Chip
from desktop.widgets.strip import Strip
from desktop.widgets.tick import Tick
from forms.definition import form
from forms.filling import Filling, add_row, remove_row, set_cell, set_field
from models.actions.aside import lay_aside
from models.actions.dossier import new_dossier
from models.snapshot import Leerling

CTRL = Qt.KeyboardModifier.ControlModifier
PUPIL = form("dossier")


def dossier(desk: Desk, number: str) -> Route:
    return Route(ScreenName.DOSSIER, desk.dossier(number))


def new(desk: Desk, **columns: object) -> Route:
    """A dossier of which only this is known."""
    return Route(ScreenName.DOSSIER, desk.do(lambda vault: new_dossier(vault, Leerling(**columns)))[0])


def fill(desk: Desk, uid: str, **values: object) -> None:
    for name, value in values.items():
        desk.do(lambda vault, name=name, value=value: set_field(vault, Filling(uid, PUPIL), name, value))


def button(screen, words: str) -> Button:
    return next(one for one in screen.findChildren(Button) if one.text() == words and one.isVisibleTo(screen))


def listen(screen) -> list[Route]:
    """Where the screen asks to go, without going there."""
    asked: list[Route] = []
    screen.go.disconnect()
    screen.go.connect(asked.append)
    return asked


def test_the_lanes_are_always_pupil_parents_school_and_equally_wide(desk):
    screen = desk.go(dossier(desk, "A01"))
    cards = screen.lanes.findChildren(LaneCard)
    assert [one.accessibleName() for one in cards] == [
        "leerling: Łukasz",
        "ouders: Agnieszka en Paweł",
        "school: Basisschool De Wilgenhoek",
    ]
    assert sorted(one.x() for one in cards) == [one.x() for one in cards]
    assert max(one.width() for one in cards) - min(one.width() for one in cards) <= 1


def test_the_head_tells_who_it_is_and_how_far_the_opp_is(desk):
    screen = desk.go(dossier(desk, "A01"))
    told = words_on(screen.header)
    assert "Łukasz Wiśniewski" in told
    assert "8 jaar · geboren 21 mei 2018" in told
    assert [one.text() for one in screen.header.findChildren(Chip)] == [
        "OPP versie 1 · in overleg met ouders",
        "Gehoord 3 nov",
        "Nog geen overeenstemming",
    ]
    assert "Agnieszka Wiśniewska en Paweł Wiśniewski" in told
    assert "ingeschreven op 12 oktober 2026" in told


def test_a_secret_address_of_a_parent_stands_in_red_in_the_head(desk):
    screen = desk.go(dossier(desk, "A02"))
    told = words_on(screen.header)
    assert "Geheim adres" in told
    assert "van Bas van der Heijden; gaat op geen enkele print mee" in told
    desk.go(dossier(desk, "A01"))
    assert "Geheim adres" not in words_on(desk.screen.header)


def test_at_most_four_chips_and_the_rest_behind_the_last(desk):
    screen = desk.go(dossier(desk, "A03"))
    chips = [one.text() for one in screen.header.findChildren(Chip)]
    assert chips[0] == "2 te laat"
    assert [one.startswith("+") for one in chips] == [False, False, False, False, True]


def test_own_words_stand_in_quotes_with_who_when_and_how(desk):
    screen = desk.go(dossier(desk, "A01"))
    told = words_on(screen.lanes)
    assert "‘Ik wil niet de klas uit als het leuk wordt." in told
    assert "Łukasz, 3 november 2026, gesprek alleen." in told


def test_long_words_begin_here_and_lead_to_the_rest(desk):
    screen = desk.go(dossier(desk, "A01"))
    asked = listen(screen)
    more = next(
        one for one in screen.findChildren(Button) if one.accessibleName().startswith("Lees alle woorden van Bas")
    )
    more.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert [(one.screen, one.field) for one in asked] == [(ScreenName.OPP, "beeld")]


def test_every_open_difference_has_a_strip_that_leads_to_it(desk):
    screen = desk.go(dossier(desk, "A01"))
    strips = [one.words for one in screen.findChildren(Strip)]
    assert strips == [
        "Verschil: Agnieszka Wiśniewska is niet akkoord met het handelingsdeel: Niet buiten de klas.",
        "Verschil: Paweł Wiśniewski is niet akkoord met het handelingsdeel: Eerst begeleiding in de klas proberen.",
    ]
    asked = listen(screen)
    button(screen, "Bekijk verschil").setFocus()
    desk.press(Qt.Key.Key_Return)
    version = next(one for _, one in desk.beeld(desk.place.dossier).versies())
    assert asked == [Route(ScreenName.OPP, desk.place.dossier, version.uid, field="instemmingen")]


def test_without_words_a_lane_says_what_is_missing_and_offers_it(desk):
    screen = desk.go(new(desk, roepnaam="Noor", achternaam="Veldman", schoolsoort="bao"))
    told = words_on(screen.lanes)
    assert "Nog geen woorden van Noor. Plan een hoormoment." in told
    assert "Er staan nog geen ouders in dit dossier. Zet ze erin bij Gegevens." in told
    assert "Nog geen beeld van de school." in told
    asked = listen(screen)
    for name in ("Vul aan: Noor", "Vul aan: Ouders", "Vul aan: School"):
        next(one for one in screen.findChildren(Button) if one.accessibleName() == name).click()
        desk.settle()
    assert [(one.screen, one.field) for one in asked] == [
        (ScreenName.HEARING, None),
        (ScreenName.PUPIL, "betrokkenen"),
        (ScreenName.OPP, "beeld"),
    ]
    assert asked[0].document is not None


def test_unknown_gezag_is_amber_asks_and_makes_consent_unknown(desk):
    route = new(desk, roepnaam="Noor", schoolsoort="bao")
    desk.do(
        lambda vault: add_row(vault, Filling(route.dossier, PUPIL), "betrokkenen", {"naam": "Sanne", "soort": "ouder"})
    )
    screen = desk.go(route)
    told = words_on(screen)
    assert "Gezag nog niet bekend" in told
    assert "gezag onbekend, dus ook de instemming" in told
    asked = listen(screen)
    for one in screen.findChildren(Button):
        if one.text() == "Vraag na wie het gezag heeft":
            one.click()
    assert asked == [Route(ScreenName.PUPIL, route.dossier, field="gezagsituatie")] * 2


def test_a_parent_without_gezag_keeps_the_own_name_and_gets_the_main_lines(desk):
    route = new(desk, roepnaam="Noor", schoolsoort="bao", gezagsituatie="een_ouder")
    cells = {"naam": "Rik Prooijen", "soort": "ouder", "gezag_rol": "ouder_zonder_gezag"}
    desk.do(lambda vault: add_row(vault, Filling(route.dossier, PUPIL), "betrokkenen", cells))
    told = words_on(desk.go(route).lanes)
    assert "Rik Prooijen" in told
    assert "geen gezag; krijgt hoofdlijnen" in told


def test_no_parents_are_asked_for_of_a_pupil_of_age(desk):
    route = new(desk, roepnaam="Noor", schoolsoort="vso", geboortedatum=date(2008, 1, 5))
    told = words_on(desk.go(route).lanes)
    assert "Dat hoeft ook niet meer vanaf 18 jaar" in told
    assert "Zet ze erin" not in told


def test_a_pupil_of_age_decides_and_the_lane_of_the_parents_says_so(desk):
    screen = desk.go(dossier(desk, "A07"))
    told = words_on(screen)
    assert "Çağla beslist zelf" in told
    assert "Çağla is 18 en beslist zelf" in told
    assert "Çağla tekent zelf" in told
    assert "Vraag na wie het gezag heeft" not in told


def test_a_pupil_who_left_has_the_day_until_which_all_is_kept_on_top(desk):
    uid = desk.dossier("A01")
    fill(desk, uid, uitschrijfdatum="2026-10-01")
    screen = desk.go(Route(ScreenName.DOSSIER, uid))
    strip = screen.findChildren(Strip)[0]
    assert strip.words.startswith("Uitgeschreven op 1 oktober 2026. Bewaar dit dossier tot 1 oktober 20")
    assert strip.y() < screen.header.y()


def test_ctrl_enter_opens_the_newest_version(desk):
    screen = desk.go(dossier(desk, "A02"))
    asked = listen(screen)
    assert focus_name() == "Open OPP"
    desk.press(Qt.Key.Key_Return, CTRL)
    newest = [one for _, one in desk.beeld(desk.place.dossier).versies()][-1]
    assert asked == [Route(ScreenName.OPP, desk.place.dossier, newest.uid)]
    assert newest.nummer == 2


@pytest.mark.parametrize(("sector", "formulier"), [("bao", "opp_po"), ("vo", "opp_vo"), ("so", "opp_sbo_so")])
def test_without_opp_ctrl_enter_begins_the_form_of_the_sector_and_can_be_undone(desk, sector, formulier):
    route = new(desk, roepnaam="Noor", schoolsoort=sector)
    screen = desk.go(route)
    assert focus_name() == "Begin OPP"
    asked = listen(screen)
    desk.press(Qt.Key.Key_Return, CTRL)
    version = next(one for _, one in desk.beeld(route.dossier).versies())
    assert (version.formulier, version.nummer, version.status) == (formulier, 1, "concept")
    assert asked == [Route(ScreenName.OPP, route.dossier, version.uid)]
    assert desk.workspace.toast.words == "OPP versie 1 begonnen."
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert not any(desk.beeld(route.dossier).versies())


def test_without_a_sector_the_opp_asks_for_it_first_and_begins_nothing(desk):
    route = new(desk, roepnaam="Noor")
    screen = desk.go(route)
    asked = listen(screen)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert asked == [Route(ScreenName.PUPIL, route.dossier, field="schoolsoort")]
    assert "Kies eerst de schoolsoort" in desk.workspace.toast.words
    assert not any(desk.beeld(route.dossier).versies())


def test_the_other_acts_lead_to_report_data_and_history(desk):
    screen = desk.go(dossier(desk, "A01"))
    asked = listen(screen)
    button(screen, "Rapport").click()
    button(screen, "Gegevens").click()
    button(screen, "Geschiedenis").click()
    assert [one.screen for one in asked] == [ScreenName.REPORT, ScreenName.PUPIL, ScreenName.HISTORY]


def test_a_hearing_that_is_not_round_is_gone_on_with_and_else_a_new_one_begins(desk):
    screen = desk.go(dossier(desk, "A01"))
    asked = listen(screen)
    beeld = desk.beeld(desk.place.dossier)
    open_one = beeld.hoormomenten()[-1]
    button(screen, "Hoormoment").click()
    desk.settle()
    assert asked == [Route(ScreenName.HEARING, beeld.uid, open_one.uid)]
    filling = Filling(beeld.uid, form("hoormoment"), open_one.uid)
    desk.do(lambda vault: set_field(vault, filling, "uitgelegd_op", "2026-11-16"))
    button(screen, "Hoormoment").click()
    desk.settle()
    begun = desk.beeld(beeld.uid).hoormomenten()[-1]
    assert begun.uid != open_one.uid
    assert begun.bij_uid == open_one.bij_uid
    assert asked[-1] == Route(ScreenName.HEARING, beeld.uid, begun.uid)


def test_an_afspraak_is_ticked_off_and_back_with_the_focus_kept(desk):
    screen = desk.go(dossier(desk, "A01"))
    tick = screen.lanes.findChildren(Tick)[0]
    assert tick.accessibleName() == "Tweede voorstel met begeleiding in de klas uitwerken, 19 nov: gedaan"
    tick.setFocus()
    desk.press(Qt.Key.Key_Space)
    _wait_until_read(desk)
    assert screen.lanes.findChildren(Tick) == []
    talk = desk.beeld(desk.place.dossier).van_soort("gesprek")[0]
    assert [row.datum("gedaan_op") for row in talk.rijen("afspraken") if row.tekst("wat").startswith("Tweede")] == [
        date(2026, 11, 17)
    ]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert screen.isAncestorOf(focused)
    desk.workspace.undoing.undo_last()
    _wait_until_read(desk)
    assert len(screen.lanes.findChildren(Tick)) == 1


def _wait_until_read(desk: Desk) -> None:
    """What changed is read again a moment later, so that acts that follow each other are read once."""
    desk.settle()
    while desk.screen._again.isActive():
        QTest.qWait(10)
    desk.settle()


def test_what_is_missing_leads_to_its_field_with_f8_and_enter(desk):
    screen = desk.go(dossier(desk, "A01"))
    assert "Wat ontbreekt" in words_on(screen.missing)
    asked = listen(screen)
    shown = [one for one in screen.missing.cards if one.isVisibleTo(screen)]
    assert len(shown) == 2
    assert screen.missing.more.isVisible()
    desk.press(Qt.Key.Key_F8)
    assert all(one.isVisibleTo(screen) for one in screen.missing.cards)
    first = QApplication.focusWidget()
    desk.press(Qt.Key.Key_F8)
    second = QApplication.focusWidget()
    assert first is not second
    desk.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is first
    desk.press(Qt.Key.Key_Return)
    version = next(one for _, one in desk.beeld(desk.place.dossier).versies())
    assert asked == [Route(ScreenName.OPP, desk.place.dossier, version.uid, field="oogo")]


def test_nothing_missing_is_said_too(desk):
    route = new(desk, roepnaam="Noor", achternaam="Veldman", schoolsoort="bao", gezagsituatie="gezamenlijk")
    screen = desk.go(route)
    assert "Niets. Alles wat de wet nu vraagt, is er." in words_on(screen.missing)


def test_the_dossier_follows_what_is_typed_elsewhere(desk):
    uid = desk.dossier("A01")
    screen = desk.go(Route(ScreenName.DOSSIER, uid))
    fill(desk, uid, groep="6")
    desk.session.act(lambda vault: set_field(vault, Filling(uid, PUPIL), "roepnaam", "Lukas"))
    _wait_until_read(desk)
    assert "Lukas Wiśniewski" in words_on(screen.header)
    assert "groep 6" in words_on(screen.header)


def test_a_dossier_whose_making_was_undone_says_so_and_leads_back(desk):
    route = new(desk, roepnaam="Noor")
    screen = desk.go(route)
    from models.queries.dossier_acts import dossier_acts
    from models.record.history import undo

    def take_back(vault):
        with vault.reading() as connection:
            act = dossier_acts(connection, route.dossier).acts[0].uid
        undo(vault, act)

    desk.do(take_back)
    screen.read()
    desk.settle()
    assert "Dit dossier is er niet meer" in words_on(screen)
    assert [one.words for one in screen.crumbs()] == ["Dossiers", "Dossier"]
    assert "Noor" not in words_on(desk.workspace.topbar)
    assert focus_name() == "Naar de dossiers"
    desk.press(Qt.Key.Key_Return)
    assert desk.place.screen is ScreenName.DOSSIERS


def test_f6_visits_every_part_of_the_dossier_and_then_the_navigation(desk):
    screen = desk.go(dossier(desk, "A01"))
    visited = []
    parts = {
        "head": screen.header,
        "lanes": screen.lanes,
        "missing": screen.missing,
        "documents": screen.page.documents,
        "attachments": screen.page.attachments,
        "timeline": screen.timeline,
    }
    for _ in range(7):
        focused = QApplication.focusWidget()
        visited.append(next((name for name, part in parts.items() if part.isAncestorOf(focused)), "navigation"))
        desk.workspace.next_region()
    assert visited == ["head", "lanes", "timeline", "missing", "documents", "attachments", "navigation"]


@pytest.mark.parametrize("number", ["A01", "A02", "A03", "A07"])
def test_everything_one_can_reach_has_a_name(desk, number):
    screen = desk.go(dossier(desk, number))
    screen.missing.step(1)
    desk.settle()
    assert without_name(screen) == []


@pytest.mark.parametrize(("width", "height", "percent"), [(1440, 900, 100), (1366, 768, 100), (1366, 768, 200)])
@pytest.mark.parametrize("number", ["A01", "A02", "A07"])
def test_nothing_is_wider_than_the_window_and_no_label_is_cut(desk, number, width, height, percent):
    Theme.current().set_percent(percent)
    desk.workspace.resize(width, height)
    screen = desk.go(dossier(desk, number))
    page = screen.header.parentWidget()
    for part in (screen.header, screen.lanes, screen.missing, screen.timeline):
        assert part.x() >= 0
        assert part.geometry().right() <= page.width()
    for label in page.findChildren(QFrame):
        if label.isVisibleTo(screen) and hasattr(label, "text") and label.hasHeightForWidth():
            assert label.heightForWidth(label.width()) <= label.height() + 1, label.text()


def test_lanes_stand_under_each_other_in_their_order_with_large_letters(desk):
    Theme.current().set_percent(200)
    desk.workspace.resize(1000, 768)
    screen = desk.go(dossier(desk, "A01"))
    cards = screen.lanes.findChildren(LaneCard)
    assert len({one.x() for one in cards}) == 1
    assert sorted(one.y() for one in cards) == [one.y() for one in cards]


def test_a_removed_person_is_gone_from_the_lane(desk):
    route = new(desk, roepnaam="Noor", schoolsoort="bao", gezagsituatie="gezamenlijk")
    filling = Filling(route.dossier, PUPIL)
    row = desk.do(lambda vault: add_row(vault, filling, "betrokkenen", {"naam": "Sanne", "soort": "ouder"}))[0]
    desk.do(lambda vault: set_cell(vault, filling, "betrokkenen", row, "gezag_rol", "ouder_met_gezag"))
    assert "Sanne" in words_on(desk.go(route).lanes)
    desk.do(lambda vault: remove_row(vault, filling, "betrokkenen", row))
    desk.go(Route(ScreenName.DOSSIERS))
    assert "Sanne" not in words_on(desk.go(route).lanes)


def test_tab_goes_from_head_to_lanes_to_timeline_to_findings_and_round(desk):
    desk.go(dossier(desk, "A01"))
    names = tabbed(desk)
    order = [
        "Open OPP",
        "Gegevens",
        "Vul aan: Łukasz",
        "Hele tijdlijn als lijst",
        "Toon alle 6",
        "Hoormoment",
        "Rapport",
    ]
    assert [one for one in names if one in order] == order


def test_what_was_put_aside_in_the_plan_does_not_ask_here_and_nothing_is_put_aside_here(desk):
    route = dossier(desk, "A03")
    screen = desk.go(route)
    desk.press(Qt.Key.Key_F8)
    assert not any(one.aside.isVisible() for one in screen.missing.cards)
    found = [one.hoofd for one in screen.view.found.groups]
    light = next(one for one in found if one.niveau == "waarschuwing")
    about = (light.regel, light.document_uid, light.onderwerp_uid)
    desk.do(lambda vault: lay_aside(vault, route.dossier, *about, "Dat weten we.", DAY))
    desk.go(Route(ScreenName.DOSSIERS))
    screen = desk.go(route)
    assert [one.hoofd for one in screen.view.found.groups] == [one for one in found if one != light]


def test_the_timeline_begins_above_the_fold_and_the_names_of_the_lanes_stand_on_one_line(desk):
    desk.workspace.resize(1440, 900)
    screen = desk.go(Route(ScreenName.DOSSIER, desk.dossier("A01")))
    desk.settle()
    page = screen.page
    page.finish()
    desk.settle()
    for card in page.lanes.cards:
        name = next(one for one in card.findChildren(QLabel) if one.property("role") == "lane")
        assert name.height() < 2 * name.fontMetrics().lineSpacing()
    assert page.timeline.mapTo(desk.workspace, QPoint(0, 0)).y() < 880
    assert page.timeline.y() < page.missing.y()
