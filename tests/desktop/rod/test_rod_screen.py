"""The list of days for ROD: what is to be typed over, ticked by keyboard, and out of the vault by the one way."""

from desk import DOSSIERS, Desk, focus_name, words_on
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from forms.definition import form
from forms.filling import Filling, set_field
from models.queries.verstrekkingen import handed_out

PLACE = Route(ScreenName.ROD)


def given(desk: Desk, uid: str):
    with desk.vault.reading() as connection:
        return handed_out(connection, uid)


def read_again(desk: Desk) -> None:
    QTest.qWait(200)
    desk.settle()


def test_a_day_is_ticked_where_the_focus_is_and_comes_back_by_undo(desk):
    screen = desk.go(PLACE)
    before = len(screen.rows)
    assert before == 1
    assert "over te typen" in screen.head.about.text()
    name = screen.rows[0].line.naam
    assert focus_name() == f"Begin overgetypt, {name}"
    desk.press(Qt.Key.Key_Space)
    read_again(desk)
    assert len(screen.rows) == before - 1
    assert name not in words_on(screen)
    assert focus_name() == "Bekijk dossiers", "it was the last one"
    desk.workspace.undoing.undo_last()
    desk.settle()
    read_again(desk)
    assert len(screen.rows) == before
    assert screen.rows[0].line.naam == name


def test_after_a_tick_the_focus_stays_in_the_list(desk):
    for uid in (desk.dossier("A03"), desk.dossier("A07")):
        desk.do(lambda vault, uid=uid: set_field(vault, Filling(uid, form("dossier")), "uitschrijfdatum", "2026-11-02"))
    screen = desk.go(PLACE)
    at = next(at for at, row in enumerate(screen.rows) if row.line.begindatum)
    assert len(screen.rows) == 2
    screen.rows[at].buttons[0].setFocus()
    desk.press(Qt.Key.Key_Space)
    read_again(desk)
    assert len(screen.rows) == 2, "the end is not filled in yet"
    assert focus_name() == f"Vul de einddatum in, {screen.rows[at].line.naam}"


def test_the_list_is_kept_as_a_pdf_and_stands_in_the_register_of_each_pupil(desk, tmp_path):
    screen = desk.go(PLACE)
    uids = {one.line.dossier for one in screen.rows if one.line.datums}
    path = tmp_path / "lijst.pdf"
    screen._pick = lambda *_: path
    desk.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert path.read_bytes().startswith(b"%PDF")
    for uid in uids:
        newest = given(desk, uid)[0]
        assert (newest.rapport, newest.ontvanger, newest.wijze) == ("rod", "school", "bestand")
    assert all(not given(desk, uid) or given(desk, uid)[0].rapport != "rod" for uid in others(desk, uids))
    desk.go(Route(ScreenName.REPORT, next(iter(uids)), section="school"))
    assert "Overtypelijst voor ROD" in words_on(desk.screen)


def others(desk: Desk, uids: set[str]) -> set[str]:
    return {desk.dossier(number) for number in ("A01", "A02", "A03")} - uids


def test_a_picker_that_is_closed_lets_nothing_leave(desk):
    screen = desk.go(PLACE)
    screen._pick = lambda *_: None
    screen.saver.click()
    desk.settle()
    assert all(one.rapport != "rod" for row in screen.rows for one in given(desk, row.line.dossier))


def test_a_number_of_a_person_in_the_place_of_a_pupil_number_keeps_the_list_here(desk, tmp_path):
    screen = desk.go(PLACE)
    line = screen.rows[0].line
    desk.do(lambda vault: set_field(vault, Filling(line.dossier, form("dossier")), "leerlingnummer", "111222333"))
    told = []
    screen.told.connect(told.append)
    path = tmp_path / "lijst.pdf"
    screen._pick = lambda *_: path
    screen.saver.click()
    desk.settle()
    assert line.naam in str(told[0])
    assert "BSN" in str(told[0])
    assert not path.exists()
    assert all(one.rapport != "rod" for one in given(desk, line.dossier))


def test_who_left_without_an_end_is_led_to_where_it_is_filled_in(desk):
    uid = desk.dossier("A03")
    desk.do(lambda vault: set_field(vault, Filling(uid, form("dossier")), "uitschrijfdatum", "2026-11-02"))
    screen = desk.go(PLACE)
    row = next(one for one in screen.rows if one.line.dossier == uid)
    assert "einde nog niet ingevuld" in words_on(row)
    row.buttons[-1].click()
    desk.settle()
    assert desk.place.screen is ScreenName.OPP
    assert desk.place.field == "einddatum_opp"


def test_a_vault_without_any_says_that_all_is_done(bare_desk):
    screen = bare_desk.go(PLACE)
    assert "Alles is overgetypt" in words_on(screen)
    assert not screen.printer.isVisible()
    assert focus_name() == "Bekijk dossiers"


def test_one_comes_there_from_the_dossiers_and_the_buttons_stick_to_the_foot_in_one_column(desk):
    dossiers = desk.go(DOSSIERS)
    dossiers.rod.click()
    desk.settle()
    screen = desk.screen
    assert desk.place.screen is ScreenName.ROD
    screen.fit_in(Room.SINGLE)
    assert screen._foot.isAncestorOf(screen.printer)
    screen.fit_in(Room.WIDE)
    assert screen.head.isAncestorOf(screen.printer)
