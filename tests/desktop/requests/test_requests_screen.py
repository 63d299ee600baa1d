"""The open requests of a samenwerkingsverband: received, judged, talked over, decided, with the keys."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from case_files import example_path, take_example
from cut_words import cut_words
from desk import DAY, Desk, _opened, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screen_reader import without_name
from vaults import new_vault

from desktop.requests.reading import read_chosen, write_meeting_down
from desktop.requests.requests_screen import MEETINGS, RequestsScreen
from desktop.shell.navigation import places_of
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from forms.deadlines import keep_after
from forms.definition import form
from forms.filling import Filling, set_field
from forms.steps import Given, take_step
from models.actions.dossier import new_document
from models.record.act import act
from models.record.handelingsoort import Handelingsoort

CTRL = Qt.KeyboardModifier.ControlModifier
PLACE = Route(ScreenName.REQUESTS)


@pytest.fixture(scope="module")
def vault_of_swv(tmp_path_factory):
    folder = tmp_path_factory.mktemp("requests") / "Vaartland.kluis"
    vault, _ = new_vault(folder, "samenwerkingsverband", "coordinator")
    vault.after_act = keep_after
    for number in ("A03", "A04", "A05", "A08"):
        take_example(vault, number)
    vault.close(backup=False)
    return folder


@pytest.fixture
def desk(vault_of_swv, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(vault_of_swv, tmp_path, qtbot, DAY)


@pytest.fixture
def empty(tmp_path, qtbot) -> Iterator[Desk]:
    folder = tmp_path / "begin" / "Leeg.kluis"
    folder.parent.mkdir()
    new_vault(folder, "samenwerkingsverband", "coordinator")[0].close(backup=False)
    yield from _opened(folder, tmp_path, qtbot, DAY)


def names(screen: RequestsScreen) -> list[str]:
    return [row.accessibleName().split(",")[0] for row in screen.rows.rows]


def look_again(desk: Desk) -> None:
    desk.screen.read()
    desk.settle()


def document(desk: Desk, number: str, kind: str = "tlv"):
    return desk.beeld(desk.dossier(number)).van_soort(kind)[0]


def receive(desk: Desk, number: str, day: date = DAY) -> None:
    def call(vault):
        beeld = desk.beeld(desk.dossier(number))
        return take_step(vault, beeld, document(desk, number), "ontvangen", Given(day), DAY)[0]

    desk.session.tell(desk.do(call))
    desk.settle()


def choose(desk: Desk, name: str) -> RequestsScreen:
    screen = desk.screen
    at = next(place for place, one in enumerate(names(screen)) if one.startswith(name))
    screen.rows.rows[at].setFocus()
    desk.press(Qt.Key.Key_Return)
    return screen


def test_it_has_a_place_of_its_own_only_with_a_samenwerkingsverband():
    assert ScreenName.REQUESTS in [one.screen for one in places_of("samenwerkingsverband")]
    for other in ("school", "steunpunt"):
        assert ScreenName.REQUESTS not in [one.screen for one in places_of(other)]


def test_what_is_due_first_stands_first_and_what_was_granted_is_not_open(desk):
    receive(desk, "A05")
    screen = desk.go(PLACE)
    assert names(screen)[0].startswith("Samiel")
    assert not any(one.startswith("Danylo") for one in names(screen)), "his arrangement was granted"
    assert "Besluit op de TLV-aanvraag: 12 januari 2027" in words_on(screen.rows)
    assert screen.panel.isVisible()
    assert QApplication.focusWidget() is screen.rows.rows[0]


def test_a_received_request_is_judged_by_what_the_region_asks(desk):
    receive(desk, "A05")
    screen = choose(desk, "Samiel") if desk.go(PLACE) else None
    assert "blokkeert" in words_on(screen.panel)
    assert screen.panel.chosen.overview.blocks, "one of the two advices misses"


def test_what_sort_of_request_one_looks_at_stands_over_it_also_when_that_changes(desk):
    desk.go(PLACE)
    screen = choose(desk, "Samiel")
    assert "TLV · so · eerste aanvraag" in words_on(screen.panel)
    filling = Filling(desk.dossier("A05"), form("tlv_aanvraag_eerste"), document(desk, "A05").uid)
    desk.do(lambda vault: set_field(vault, filling, "aanvraag_type", "wijziging_categorie"))
    look_again(desk)
    assert "TLV · so · wijziging categorie" in words_on(screen.panel)


def test_who_comes_back_to_a_step_is_at_the_same_letter_of_its_reason(desk):
    receive(desk, "A05")
    desk.go(PLACE)
    screen = choose(desk, "Samiel")
    next(one for one in screen.panel.life.steps if one.text() == "Vraag om aanvulling").click()
    desk.settle()
    reason = screen.panel.life.form.frames["reden"].control
    reason.target().setFocus()
    desk.type("Het advies mist.")
    reason.set_cursor_place(3)
    left = screen.route()
    desk.go(Route(ScreenName.WORKLIST))
    screen = desk.go(left)
    reason = screen.panel.life.form.frames["reden"].control
    assert QApplication.focusWidget() is reason.target()
    assert (reason.value(), reason.cursor_place()) == ("Het advies mist.", 3)


def test_a_step_is_taken_beside_the_list_and_the_row_tells_it(desk):
    receive(desk, "A05")
    desk.go(PLACE)
    screen = choose(desk, "Samiel")
    life = screen.panel.life
    next(one for one in life.steps if one.text() == "Vraag om aanvulling").click()
    desk.settle()
    life.form.frames["reden"].control.set_value("Het tweede advies mist.")
    life.form.frames["tot"].control.set_value("2026-12-01")
    life.form.send.click()
    desk.settle()
    look_again(desk)
    assert document(desk, "A05").antwoorden.tekst("status") == "aanvulling_gevraagd"
    row = next(one for one in screen.rows.rows if one.accessibleName().startswith("Samiel"))
    assert "Aanvulling gevraagd" in row.accessibleName()
    assert "de termijn staat stil" in words_on(screen.panel)


def test_after_a_step_by_keyboard_beside_the_list_one_stands_on_the_next_step(desk):
    desk.go(PLACE)
    screen = choose(desk, "Samiel")
    life = screen.panel.life
    next(one for one in life.steps if one.text() == "Neem in ontvangst").setFocus()
    desk.press(Qt.Key.Key_Space)
    assert life.form.isAncestorOf(QApplication.focusWidget())
    desk.press(Qt.Key.Key_Return, CTRL)
    look_again(desk)
    look_again(desk)
    assert QApplication.focusWidget() in screen.panel.life.steps
    assert QApplication.focusWidget().isVisible()


def test_what_goes_on_comes_before_asking_for_more(desk):
    receive(desk, "A05")
    desk.go(PLACE)
    screen = choose(desk, "Samiel")
    words = [one.text() for one in screen.panel.life.steps]
    blocks = len(screen.panel.chosen.overview.blocks)
    left = "nog 1 blokkade" if blocks == 1 else f"nog {blocks} blokkades"
    assert blocks
    assert words.index(f"Verklaar compleet: {left}") < words.index("Vraag om aanvulling")


def test_whose_request_it_is_stands_in_the_bar_and_leads_to_the_dossier(desk):
    desk.go(PLACE)
    for name in ("Samiel", "Noëlle"):
        here, who = choose(desk, name).crumbs()
        assert here.words == "Aanvragen"
        assert who.words.startswith(name)
        assert who.route.screen is ScreenName.DOSSIER


def test_after_the_last_step_one_still_looks_at_the_same_pupil(desk):
    desk.go(PLACE)
    screen = choose(desk, "Samiel")
    next(one for one in screen.panel.life.steps if one.text() == "Leg vast: ingetrokken").setFocus()
    desk.press(Qt.Key.Key_Space)
    screen.panel.life.form.frames["reden"].control.set_value("De school trekt de aanvraag in.")
    screen.panel.life.form.frames["reden"].control.target().setFocus()
    desk.press(Qt.Key.Key_Return, CTRL)
    look_again(desk)
    look_again(desk)
    assert all(not one.startswith("Samiel") for one in names(screen))
    assert "Samiel" in words_on(screen.panel)
    assert screen.crumbs()[-1].words.startswith("Samiel")
    assert screen.panel.isAncestorOf(QApplication.focusWidget())
    choose(desk, "Noëlle")
    assert "Samiel" not in words_on(screen.panel)


def test_what_misses_in_a_step_is_told_from_the_top(desk):
    receive(desk, "A05")
    desk.go(PLACE)
    life = choose(desk, "Samiel").panel.life
    next(one for one in life.steps if one.text() == "Vraag om aanvulling").click()
    life.form.send.click()
    assert QApplication.focusWidget() is life.form.frames["tot"].control.target()


def test_a_request_is_put_on_a_meeting_and_who_is_there_is_written_once(desk):
    desk.go(PLACE)
    screen = choose(desk, "Samiel")
    days = [one for one in screen.panel.findChildren(Button) if one.accessibleName().startswith("Zet op het overleg")]
    days[0].setFocus()
    desk.press(Qt.Key.Key_Space)
    look_again(desk)
    look_again(desk)
    assert QApplication.focusWidget() is screen.panel.day.control.target()  # the button is gone: one sees the day
    planned = document(desk, "A05").antwoorden.datum("overleg_op")
    assert planned == date(2026, 12, 4)
    screen.which.set_value(MEETINGS)
    screen.which.edited.emit()
    desk.settle()
    assert "1 aanvraag" in screen.rows.rows[0].accessibleName()
    assert "Samiel" in words_on(screen.meeting)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert screen.meeting.form is not None
    screen.meeting.form.focus_first()
    look_again(desk)
    assert screen.requests.meetings[0].document.antwoorden.datum("datum") == planned
    screen.meeting.rows.rows[0].click()
    desk.settle()
    assert (desk.place.screen, desk.place.document) == (ScreenName.TLV, document(desk, "A05").uid)


def test_a_meeting_that_is_past_without_a_decision_says_so_at_its_day(desk):
    uid = desk.dossier("A05")
    filling = Filling(uid, form(document(desk, "A05").formulier), document(desk, "A05").uid)
    desk.session.tell(desk.do(lambda vault: set_field(vault, filling, "overleg_op", "2026-10-02")))
    desk.go(PLACE)
    screen = choose(desk, "Samiel")
    assert screen.panel.day.message.startswith("Dit overleg is geweest en er is nog geen besluit.")
    desk.session.tell(desk.do(lambda vault: set_field(vault, filling, "overleg_op", "2026-12-04")))
    look_again(desk)
    look_again(desk)
    assert screen.panel.day.message == ""


def test_a_meeting_without_a_day_stays_in_the_list_until_it_has_one(desk):
    uid = desk.do(lambda vault: new_document(vault, None, "overleg", "swv_overleg"))[0]
    filling = Filling(None, form("swv_overleg"), uid)
    screen = desk.go(Route(ScreenName.REQUESTS, section=MEETINGS))
    assert screen.rows.rows[-1].accessibleName() == "Zonder dag, nog geen aanvraag"
    screen.rows.rows[-1].click()
    desk.settle()
    assert "Overleg zonder dag: vul de dag in" in words_on(screen.meeting)
    desk.do(lambda vault: set_field(vault, filling, "datum", "2026-12-18"))
    look_again(desk)
    assert "Zonder dag" not in names(screen)
    assert "Overleg van 18 december 2026" in words_on(screen.meeting)


def test_a_meeting_is_moved_to_another_day_and_takes_its_requests_along(desk):
    desk.go(PLACE)
    screen = choose(desk, "Samiel")
    next(one for one in screen.panel.findChildren(Button) if one.accessibleName().startswith("Zet op het")).click()
    desk.settle()
    look_again(desk)
    screen.which.set_value(MEETINGS)
    screen.which.edited.emit()
    desk.settle()
    desk.press(Qt.Key.Key_Return, CTRL)
    field = QApplication.focusWidget()
    assert screen.meeting.form.isAncestorOf(field)  # on the first question that is open
    document_uid = screen.requests.meetings[0].document.uid
    for day in (None, "2026-12-11"):  # who types it anew empties it first
        desk.do(lambda vault, day=day: set_field(vault, Filling(None, form("swv_overleg"), document_uid), "datum", day))
        look_again(desk)
        assert QApplication.focusWidget() is field
    assert "11 december 2026" in words_on(screen.meeting)
    assert "Op 4 december 2026 staat nog 1 aanvraag." in words_on(screen.meeting)
    screen.meeting.take_along.setFocus()
    desk.press(Qt.Key.Key_Space)
    look_again(desk)
    look_again(desk)
    assert document(desk, "A05").antwoorden.datum("overleg_op") == date(2026, 12, 11)
    assert screen.meeting.take_along is None
    assert QApplication.focusWidget() is screen.meeting.rows.rows[0]


def test_meetings_that_are_past_are_folded_under_those_to_come_with_what_was_talked_over(desk):
    def put_on(number, day):
        uid = desk.dossier(number)
        filling = Filling(uid, form(document(desk, number).formulier), document(desk, number).uid)
        desk.session.tell(desk.do(lambda vault: set_field(vault, filling, "overleg_op", day)))

    put_on("A05", "2026-10-02")
    put_on("A04", "2026-11-06")
    receive(desk, "A05")
    desk.do(lambda vault: write_meeting_down(vault, date(2026, 9, 4)))
    screen = desk.go(Route(ScreenName.REQUESTS, section=MEETINGS))
    coming = [row.accessibleName() for row in screen.rows.rows]
    assert coming
    assert not any("oktober 2026" in one or "september 2026" in one for one in coming)
    assert screen.earlier.fold.text() == "Eerdere overleggen (3)"
    assert [one for one in screen.earlier.rows.rows if one.isVisible()] == []
    screen.earlier.fold.setFocus()
    desk.press(Qt.Key.Key_Space)
    earlier = [row.accessibleName() for row in screen.earlier.rows.rows]
    assert earlier == [
        "6 november 2026, 1 aanvraag",
        "2 oktober 2026, 1 aanvraag",
        "4 september 2026, geen aanvraag",
    ]
    screen.earlier.rows.rows[1].click()
    desk.settle()
    assert "Overleg van 2 oktober 2026" in words_on(screen.meeting)
    assert "Samiel" in words_on(screen.meeting)
    assert not any(one.selected for one in screen.rows.rows)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert screen.meeting.form is not None, "what was not written of a past meeting can be written still"
    assert cut_words(screen) == []
    assert without_name(screen) == []
    screen.earlier.fold.click()
    look_again(desk)
    assert [one for one in screen.earlier.rows.rows if one.isVisible()] == []


def test_what_was_decided_stays_with_the_meeting_on_which_it_was_talked_over(desk):
    uid = desk.dossier("A03")  # his arrangement was granted: it is not open any more
    filling = Filling(uid, form("arrangement"), document(desk, "A03", "arrangement").uid)
    desk.do(lambda vault: set_field(vault, filling, "overleg_op", "2026-10-02"))
    screen = desk.go(Route(ScreenName.REQUESTS, document="2026-10-02", section=MEETINGS))
    assert screen.earlier.unfolded
    assert QApplication.focusWidget() is screen.earlier.rows.rows[0]
    assert "Danylo" in words_on(screen.meeting)
    assert "toegekend" in words_on(screen.meeting)


def test_a_day_is_typed_and_taken_away_again(desk):
    desk.go(PLACE)
    screen = choose(desk, "Samiel")
    control = screen.panel.day.control
    control.set_value("2026-12-18")
    control.edited.emit()
    desk.settle()
    assert document(desk, "A05").antwoorden.datum("overleg_op") == date(2026, 12, 18)
    look_again(desk)
    control = screen.panel.day.control
    control.set_value(None)
    control.edited.emit()
    desk.settle()
    assert not document(desk, "A05").antwoorden.gevuld("overleg_op")


def test_an_advice_is_begun_from_the_request(desk):
    desk.go(PLACE)
    screen = choose(desk, "Samiel")
    next(one for one in screen.panel.findChildren(Button) if one.text() == "Begin een advies").click()
    desk.settle()
    assert desk.place.screen is ScreenName.DOCUMENT
    assert "Advies over de ondersteuningsbehoefte" in words_on(desk.screen)


def test_a_request_that_came_as_a_file_is_taken_over_and_a_broken_one_is_refused(empty, tmp_path):
    screen = empty.go(PLACE)
    assert "Geen open aanvragen" in words_on(screen)
    told: list[object] = []
    screen.told.connect(told.append)
    broken = tmp_path / "kapot.yaml"
    broken.write_text("casus: [", encoding="utf-8")
    screen.receive_file(broken)
    empty.settle()
    assert len(told) == 1
    came = Path(shutil.copy(example_path("A05"), tmp_path / "aanvraag.yaml"))
    screen.receive_file(came)
    empty.settle()
    look_again(empty)
    assert screen.received.told == "Ingelezen: Samiel Tesfazghi."
    assert names(screen) == ["Samiel Tesfazghi"]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("meetings", [False, True])
def test_nothing_is_cut_and_everything_has_a_name(desk, percent, meetings):
    Theme.current().set_percent(percent)
    screen = desk.go(Route(ScreenName.REQUESTS, section=MEETINGS if meetings else None))
    assert screen.room is (Room.SINGLE if percent == 200 else Room.WIDE)
    assert cut_words(screen) == []
    assert without_name(screen) == []


def test_a_long_list_is_walked_in_pages(desk, monkeypatch):
    monkeypatch.setattr("desktop.requests.requests_screen.PORTION", 2)
    screen = desk.go(PLACE)
    first = names(screen)
    assert len(first) == 2
    assert not screen.before.isVisible()
    screen.more.click()
    desk.settle()
    assert set(names(screen)).isdisjoint(first)
    assert QApplication.focusWidget() is screen.rows.rows[0]
    screen.before.click()
    desk.settle()
    assert names(screen) == first


def test_in_one_column_the_button_that_goes_on_stays_at_the_foot(desk):
    Theme.current().set_percent(200)
    screen = desk.go(PLACE)
    assert screen.room is Room.SINGLE
    shown = [one for one in screen.findChildren(Button) if one.text() == "Open de aanvraag" and one.isVisible()]
    assert len(shown) == 1
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.place.screen in (ScreenName.TLV, ScreenName.DOCUMENT)


def test_the_meetings_of_every_region_are_listed_and_a_request_is_offered_those_of_its_own(desk):
    days = {"A04": "2026-12-01", "A05": "2026-12-08"}

    def two_regions(vault):
        with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
            for number, day in days.items():
                region = doing.add("samenwerkingsverband", naam=f"Regio van {number}")
                doing.add("profielwaarde", swv_uid=region, naam="indiendata", waarde=[day])
                doing.set_value("dossier", desk.dossier(number), "swv_uid", region)
        return doing.result

    desk.session.tell(desk.do(two_regions))
    screen = desk.go(Route(ScreenName.REQUESTS))
    look_again(desk)
    coming = {one.dag.isoformat() for one in screen.requests.meetings}
    assert set(days.values()) <= coming
    for number, day in days.items():
        line = next(one for one in screen.requests.lines if one.dossier == desk.dossier(number))
        chosen = desk.do(lambda vault, line=line: read_chosen(vault, line, DAY))
        assert [one.isoformat() for one in chosen.days] == [day]
