import gc
from threading import Event

import pytest
from desk import words_on
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from screen_reader import without_name
from sqlalchemy import select

from desktop.exchange.lines import Line, Tile
from desktop.language import Language, Tongue
from desktop.screens import makers
from desktop.shell.route import Route, ScreenName
from desktop.shell.workspace import Workspace
from forms.exchange.preview import Nieuw
from models.queries.schools import schools
from models.tables import Dossier

IMPORT = Route(ScreenName.IMPORT)
NEW, KEEP = Qt.Key.Key_N, Qt.Key.Key_H


@pytest.fixture
def screen(bare_desk):
    return bare_desk.go(IMPORT)


def opened(desk, roster):
    desk.screen.open_file(roster.path)
    desk.settle()
    return desk.screen.checking


def taken(desk, roster):
    checking = opened(desk, roster)
    checking.try_to_take()
    desk.settle()
    return checking


def looked(desk, roster):
    screen = desk.go(IMPORT)
    screen.open_file(roster.path)
    desk.settle()
    return screen


def pupils(desk):
    with desk.vault.reading() as connection:
        rows = connection.execute(select(Dossier.__table__).where(Dossier.weg.is_(False))).mappings()
        return {row["las_sleutel"]: dict(row) for row in rows}


def line_of(table, key, field):
    for row in range(table.lines.rowCount()):
        line = table.lines.line(row)
        if (line.pupil, line.field) == (key, field):
            return row, line
    raise AssertionError(f"no line for {key} {field}")


def test_the_first_roster_shows_what_is_new_and_keeps_nothing(bare_desk, screen, roster):
    checking = opened(bare_desk, roster)
    assert screen.page is checking
    assert checking.tiles.tiles[Tile.NIEUW].text() == "240"
    assert checking.tiles.current is Tile.NIEUW
    assert checking.tiles.tiles[Tile.KOPPELEN].isHidden()
    assert checking.foot.taker.text() == "Neem 240 nieuwe over"
    assert QApplication.focusWidget() is checking.table
    assert pupils(bare_desk) == {}


def test_taking_over_by_keyboard_and_putting_it_back(bare_desk, screen, roster):
    roster.first(20)
    opened(bare_desk, roster)
    bare_desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.page is screen.finished
    assert "20 nieuwe dossiers" in screen.finished.words
    assert len(pupils(bare_desk)) == 20
    assert screen.finished.to_dossiers.hasFocus()
    bare_desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "teruggezet" in screen.finished.words
    assert pupils(bare_desk) == {}
    assert screen.finished.back.isHidden()


def test_once_taken_over_no_name_stays_behind_the_screen(bare_desk, screen, roster):
    checking = taken(bare_desk, roster)
    bare_desk.settle()
    assert screen.page is screen.finished
    assert checking.table.lines.rowCount() == 0
    assert checking.panel.words == ""
    gc.collect()
    assert [one for one in gc.get_objects() if isinstance(one, Nieuw | Line)] == []


def test_a_field_can_be_kept_as_it_is(bare_desk, screen, roster):
    taken(bare_desk, roster)
    roster.replace("<roepnaam>Oğuz</roepnaam>", "<roepnaam>Oguz</roepnaam>")
    roster.replace("<achternaam>Kowalczyk</achternaam>", "<achternaam>Kowalczyk-Bos</achternaam>")
    checking = opened(bare_desk, roster)
    assert checking.tiles.current is Tile.GEWIJZIGD
    row, line = line_of(checking.table, "00002", "roepnaam")
    assert line.cells == ("Roepnaam", "Oğuz", "Oguz")
    checking.table.selectRow(row)
    before = checking.foot.taker.text()
    bare_desk.press(KEEP)
    assert checking.foot.taker.text() != before
    bare_desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    pupil = pupils(bare_desk)["00002"]
    assert (pupil["roepnaam"], pupil["achternaam"]) == ("Oğuz", "Kowalczyk-Bos")


def test_a_letter_chooses_and_goes_to_the_next_line(bare_desk, screen, roster):
    checking = opened(bare_desk, roster)
    assert checking.table.currentIndex().row() == 0
    bare_desk.press(Qt.Key.Key_S)
    assert checking.table.lines.choice(0) == 1
    assert checking.table.currentIndex().row() == 1
    assert checking.foot.taker.text() == "Neem 239 nieuwe over"


def test_pressing_a_choice_with_the_mouse_chooses_it(bare_desk, screen, roster):
    checking = opened(bare_desk, roster)
    table = checking.table
    last = table.visualRect(table.lines.index(0, table.lines.columnCount() - 1))
    right, left = last.topRight() + QPoint(-20, 20), last.topLeft() + QPoint(20, 20)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=right)
    assert table.lines.choice(0) == 1
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=left)
    assert table.lines.choice(0) == 0


def test_the_same_roster_again_changes_nothing(bare_desk, screen, roster):
    taken(bare_desk, roster)
    checking = taken(bare_desk, roster)
    assert checking.tiles.tiles[Tile.GELIJK].text() == "240"
    assert "niets te veranderen" in screen.finished.words


def test_who_is_absent_stays_unless_the_user_says_otherwise(bare_desk, screen, roster):
    taken(bare_desk, roster)
    roster.without("00011")
    roster.without("00012")
    checking = opened(bare_desk, roster)
    assert checking.foot.taker.text() == "Er is niets over te nemen"
    checking.tiles.choose(Tile.VERTROKKEN)
    assert checking.leaving.isVisible()
    checking.leaving.control.line.setText("1-11-2026")
    checking.leaving.control.edited.emit()
    checking.table.setFocus()
    bare_desk.press(Qt.Key.Key_U)
    assert checking.foot.taker.text() == "Neem 1 uitschrijving over"
    bare_desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    gone = [key for key, one in pupils(bare_desk).items() if one["uitschrijfdatum"]]
    assert gone == ["00011"]
    assert str(pupils(bare_desk)["00011"]["uitschrijfdatum"]) == "2026-11-01"


def test_a_day_that_does_not_exist_is_asked_again(bare_desk, screen, roster):
    taken(bare_desk, roster)
    roster.without("00011")
    checking = opened(bare_desk, roster)
    checking.tiles.choose(Tile.VERTROKKEN)
    checking.leaving.control.line.setText("31-2-2026")
    checking.leaving.control.edited.emit()
    checking.try_to_take()
    bare_desk.settle()
    assert screen.page is checking
    assert checking.leaving.message


def test_a_pupil_with_a_dossier_is_linked_only_when_chosen(desk, roster):
    screen = desk.go(IMPORT)
    checking = opened(desk, roster)
    assert checking.tiles.current is Tile.KOPPELEN
    line = checking.table.lines.line(0)
    assert line.name == "Łukasz Wiśniewski"
    assert checking.table.lines.choice(0) == 2
    desk.press(Qt.Key.Key_K)
    assert checking.foot.taker.text() == "Neem 239 nieuwe en 1 koppeling over"
    checking.try_to_take()
    desk.settle()
    assert desk.beeld(line.dossier).leerling.las_sleutel == line.pupil
    assert "wacht op koppelen" not in screen.finished.words


def test_waiting_links_are_told_in_the_result(desk, roster):
    desk.go(IMPORT)
    taken(desk, roster)
    words = [one.text() for one in desk.screen.finished.findChildren(type(desk.screen._heading))]
    assert "1 leerling wacht op koppelen" in words


def test_what_is_left_out_is_named_counted_and_explained(bare_desk, screen, roster):
    checking = opened(bare_desk, roster)
    assert "BSN en onderwijsnummer" in checking.panel.words
    assert "1 keer · mag niet in dit soort dossier" in checking.panel.words


def test_a_look_alike_is_told_beside_the_list_and_leads_to_its_line(bare_desk, screen, roster):
    taken(bare_desk, roster)
    roster.without("00001")
    roster.replace(
        "<leerlingen>",
        '<leerlingen><leerling key="99001"><achternaam>Heuvelrug</achternaam><voorvoegsel>van den</voorvoegsel>'
        "<roepnaam>Fenne</roepnaam><geboortedatum>2022-08-17</geboortedatum><jaargroep>1</jaargroep></leerling>",
    )
    checking = opened(bare_desk, roster)
    assert "Lijkt op Fenna van den Heuvelrug: zelfde geboortedatum." in checking.panel.words
    checking.panel.wanted.emit("99001")
    assert checking.tiles.current is Tile.NIEUW
    row = checking.table.currentIndex().row()
    assert checking.table.lines.line(row).name == "Fenne van den Heuvelrug"
    said = checking.table.lines.data(checking.table.lines.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Lijkt op Fenna" in said


def test_a_file_of_another_school_is_taken_over_only_when_the_user_is_sure(bare_desk, screen, roster):
    taken(bare_desk, roster)
    roster.replace("99XD", "99ZZ")
    checking = opened(bare_desk, roster)
    assert any("van school 99ZZ" in one for one in checking.findings)
    assert checking.foot.taker.text() == "Zeg eerst of de school klopt"
    checking.foot.taker.click()
    bare_desk.settle()
    assert screen.page is checking
    assert checking.sure.hasFocus()
    checking.sure.setChecked(True)
    checking.foot.taker.click()
    bare_desk.settle()
    assert screen.page is screen.finished


def test_an_older_file_is_told_and_not_refused(bare_desk, screen, roster):
    taken(bare_desk, roster)
    roster.replace("2026-09-14T08:15:00", "2026-08-20T08:15:00")
    checking = opened(bare_desk, roster)
    assert any("al een nieuwer bestand" in one for one in checking.findings)
    assert checking.sure.isHidden()


def test_a_hostile_file_is_refused_with_its_line_and_changes_nothing(bare_desk, screen, tmp_path):
    path = tmp_path / "boos.xml"
    path.write_text('<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x "y">]>\n<EDEX/>')
    screen.open_file(path)
    bare_desk.settle()
    assert screen.page is screen.choosing
    assert "regel 2" in screen.choosing.message
    assert "niets overgenomen" in screen.choosing.message
    assert screen.choosing.chooser.hasFocus()


def test_a_refused_file_after_a_good_one_leaves_nothing_to_take(bare_desk, screen, roster, tmp_path):
    opened(bare_desk, roster)
    screen.open_file(tmp_path / "weg.xml")
    bare_desk.settle()
    assert screen.page is screen.choosing
    assert "is er niet" in screen.choosing.message


def test_a_file_can_be_dropped(bare_desk, screen, roster):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(roster.path))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter, drop = QDragEnterEvent(QPoint(10, 10), *how), QDropEvent(QPointF(10, 10), *how)
    QApplication.sendEvent(screen.choosing.target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(screen.choosing.target, drop)
    bare_desk.settle()
    assert screen.page is screen.checking


def test_stopping_keeps_nothing_and_leaves_the_preview(bare_desk, screen, roster):
    checking = opened(bare_desk, roster)
    told, gate = [], Event()
    screen.told.connect(told.append)
    bare_desk.session.ask(lambda _: gate.wait(10), lambda _: None)
    checking.foot.taker.click()
    assert checking.foot.bar.isVisible()
    assert checking.foot.stopper.hasFocus()
    checking.foot.stopper.click()
    gate.set()
    bare_desk.settle()
    assert "niets overgenomen" in str(told[0])
    assert screen.page is checking
    assert not checking.foot.bar.isVisible()
    assert pupils(bare_desk) == {}


def test_undoing_from_elsewhere_is_seen_in_the_result(bare_desk, screen, roster):
    roster.first(20)
    from models.record.history import undo

    taken(bare_desk, roster)
    act = screen._done.act
    undone = bare_desk.do(lambda vault: undo(vault, act))
    bare_desk.session.tell(undone.result)
    bare_desk.settle()
    assert "teruggezet" in screen.finished.words


def test_work_done_since_survives_putting_back_and_is_told(bare_desk, screen, roster):
    roster.first(20)
    from models.record.act import act
    from models.record.handelingsoort import Handelingsoort

    taken(bare_desk, roster)
    uid = pupils(bare_desk)["00002"]["uid"]

    def work(vault):
        with act(vault, Handelingsoort.VELD_GEWIJZIGD, uid) as doing:
            doing.set_value("dossier", uid, "thuistaal", "Turks")

    bare_desk.do(work)
    screen.finished.back.click()
    bare_desk.settle()
    assert "1 dossier is gebleven" in screen.finished.words
    assert list(pupils(bare_desk)) == ["00002"]


def test_everything_one_can_reach_has_a_name(bare_desk, screen, roster):
    assert without_name(screen) == []
    opened(bare_desk, roster)
    assert without_name(screen) == []
    taken(bare_desk, roster)
    assert without_name(screen) == []


def test_in_a_narrow_window_the_panel_opens_with_its_own_button(bare_desk, screen, roster):
    checking = opened(bare_desk, roster)
    bare_desk.workspace.resize(1000, 768)
    bare_desk.settle()
    assert not checking.panel.isVisible()
    checking.opener.click()
    assert checking.panel.isVisible()
    checking.opener.click()
    assert checking.table.isVisible()


def test_a_tile_without_lines_says_so(desk, roster):
    screen = looked(desk, roster)
    screen.checking.tiles.choose(Tile.VERTROKKEN)
    assert screen.checking.table.accessibleDescription().startswith("Niemand is vertrokken")


def test_a_file_without_news_says_that_there_is_nothing_to_take_over(bare_desk, roster):
    roster.first(3)
    screen = looked(bare_desk, roster)
    screen.checking.try_to_take()
    bare_desk.settle()
    screen.open_file(roster.path)
    bare_desk.settle()
    assert any(one.startswith("Er is niets over te nemen.") for one in screen.checking.findings)
    assert screen.checking.foot.taker.text() == "Er is niets over te nemen"


def test_the_school_that_comes_with_the_first_roster_is_called_as_the_organisation(bare_desk, roster):
    roster.first(1)
    screen = looked(bare_desk, roster)
    screen.checking.try_to_take()
    bare_desk.settle()
    with bare_desk.vault.reading() as connection:
        assert [one.naam for one in schools(connection)] == ["De Wilgenhoek"]


def test_while_a_file_is_read_it_is_said_that_nothing_changes(desk, roster):
    screen = desk.go(IMPORT)
    screen.choosing.show_busy(True)
    desk.settle()
    assert "Er verandert nog niets" in words_on(screen)
    screen.open_file(roster.path)
    desk.settle()
    assert "Er verandert nog niets" not in words_on(screen)


@pytest.fixture
def language():
    language = Language.current()
    yield language
    language.speak(Tongue.DUTCH)


def other_language(desk, language):
    """The workspace anew in English, as the window does it."""
    place, carried = desk.place, desk.workspace.carried()
    language.speak(Tongue.ENGLISH)
    before, desk.workspace = desk.workspace, Workspace(desk.workspace.context, makers())
    before.hide()
    desk.workspace.resize(1440, 900)
    desk.workspace.go(place)
    desk.workspace.take(carried)
    desk.workspace.show()
    desk.settle()


def test_what_was_chosen_for_a_roster_stays_in_the_other_language(bare_desk, screen, roster, language, qtbot):
    checking = opened(bare_desk, roster)
    skipped = checking.table.lines.line(0)
    checking.picks.pick(skipped, 1)
    other_language(bare_desk, language)
    qtbot.addWidget(bare_desk.workspace)
    again = bare_desk.screen
    assert again is not screen
    qtbot.waitUntil(lambda: again.page is again.checking)
    assert again.checking.foot.taker.text() == "Import 239 new"
    assert again.checking.picks.picked(again.checking.table.lines.line(0)) == 1


def test_a_preview_that_is_not_looked_at_now_waits_in_the_other_language(bare_desk, screen, roster, language, qtbot):
    opened(bare_desk, roster)
    bare_desk.go(Route(ScreenName.SETTINGS))
    other_language(bare_desk, language)
    qtbot.addWidget(bare_desk.workspace)
    again = bare_desk.go(IMPORT)
    qtbot.waitUntil(lambda: again.page is again.checking)
    assert again.checking.foot.taker.text() == "Import 240 new"


def test_a_roster_that_was_taken_over_can_be_put_back_in_the_other_language(bare_desk, screen, roster, language, qtbot):
    taken(bare_desk, roster)
    other_language(bare_desk, language)
    qtbot.addWidget(bare_desk.workspace)
    again = bare_desk.screen
    assert again.page is again.finished
    assert again.finished.words.startswith("The pupils have been imported")
    again.finished.back.click()
    bare_desk.settle()
    assert pupils(bare_desk) == {}
