"""The doors and all that floats, for who hears them and for who works them by keys: the same as for every screen."""

import keyring
import keyring.backends.fail
import pytest
from accessible import focus_faults, named_faults, order_faults, small_faults, stops, tab_round
from desk import Desk, after_turns
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from vaults import WACHTZIN, new_vault

from desktop.dossier.destroying import DestroyDialog
from desktop.editor.vaststellen import VaststelDialog
from desktop.shell.explanation import ExplanationCard
from desktop.shell.key_card import KeyCard
from desktop.shell.route import Route, ScreenName
from desktop.shell.worker import Worker
from desktop.theme.theme import Mode, Theme
from desktop.unlock.first_start import FirstStartScreen
from desktop.unlock.screen import UnlockScreen
from desktop.unlock.ways import Way
from desktop.widgets.button import Button
from desktop.widgets.dialog import Ask
from desktop.widgets.fields.calendar import Calendar
from models.vault.messages import SchijfVol
from models.vault.passphrase import Cost

CHEAP = Cost(1, 64, 1)
LOOKS = ((Mode.LIGHT, 100), (Mode.CONTRAST, 100), (Mode.LIGHT, 200), (Mode.CONTRAST, 200))


def faults(page: QWidget) -> list[str]:
    """What is wrong with a page, in every look."""
    theme = Theme.current()
    found = []
    begin = QApplication.focusWidget()
    assert begin is not None, "nothing has the focus on opening"
    for mode, percent in LOOKS:
        theme.set_mode(mode)
        theme.set_percent(percent)
        after_turns()
        QTest.qWait(60)
        begin.setFocus()
        came, wrong = tab_round(page)
        missed = [one for one in stops(page) if one not in came]
        here = [*named_faults(page), *small_faults(page), *([wrong] if wrong else []), *order_faults(page, came)]
        here += [f"Tab never comes at {type(one).__name__} '{one.accessibleName()}'" for one in missed]
        found += [f"{mode.name.lower()} {percent}: {one}" for one in (*here, *focus_faults(page))]
    return found


@pytest.fixture(autouse=True)
def no_keyring():
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def worker(qapp):
    worker = Worker()
    yield worker
    worker.stop()


@pytest.fixture
def show(qtbot):
    def active(page: QWidget) -> QWidget:
        qtbot.addWidget(page)
        page.resize(1440, 900)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return active


@pytest.fixture
def door(qtbot, worker, show, tmp_path):
    vault, code = new_vault(tmp_path / "Wilgenhoek.kluis")
    vault.close(backup=False)
    screen = show(UnlockScreen(worker))
    screen.code = code
    screen.show_vault(vault.folder, user="Marit Hoekzema")
    qtbot.waitUntil(lambda: not worker.busy)
    return screen


def test_the_door(door):
    assert faults(door) == []


def test_the_door_after_a_wrong_wachtzin(door, worker, qtbot):
    door.ways.wachtzin.control.line.setText("dit is hem niet")
    door.unlock_button.click()
    qtbot.waitUntil(lambda: bool(door.ways.wachtzin.message))
    assert QApplication.focusWidget() is door.ways.wachtzin.control.line
    assert faults(door) == []


def test_the_door_with_the_recovery_code(door):
    door.ways.card(Way.HERSTELCODE).choose()
    QTest.qWait(20)
    assert faults(door) == []


def test_the_door_of_a_damaged_vault(door, worker, qtbot, tmp_path):
    for one in (tmp_path / "Wilgenhoek.kluis").iterdir():
        if one.is_file():
            one.write_bytes(b"kapot")
    door.show_vault(tmp_path / "Wilgenhoek.kluis")
    qtbot.waitUntil(lambda: door.trouble is not None)
    QTest.qWait(20)
    assert faults(door) == []


@pytest.fixture
def first(worker, show, tmp_path):
    screen = show(FirstStartScreen(worker, cost=CHEAP, example_in=tmp_path))
    screen.begin()
    QTest.qWait(50)
    yield screen
    screen.close_vault()


def test_the_first_start_step_by_step(first, worker, qtbot, tmp_path):
    assert faults(first) == []
    first.role.name.control.line.setText("Marit Hoekzema")
    first.role.organisation.control.line.setText("De Wilgenhoek")
    first.onward.click()
    qtbot.waitUntil(lambda: first.step == 1 and not worker.busy)
    first.place.parent_folder.control.line.setText(str(tmp_path / "Driehoek"))
    assert faults(first) == []
    for line in (first.place.wachtzin.control.line, first.place.again.control.line):
        line.setText(WACHTZIN.tekst)
    first.place.wachtzin.control.edited.emit()
    first.onward.click()
    qtbot.waitUntil(lambda: first.step == 2 and not worker.busy)
    assert faults(first) == []
    groups = first.code.code.split("-")
    first.code.press()
    QTest.qWait(20)
    assert faults(first) == []
    for line in first.code.retyped.groups:
        line.setText(groups[line.number - 1])
    first.code.check()
    qtbot.waitUntil(lambda: first.step == 3)
    assert faults(first) == []


def opened(desk: Desk, kind: type[QWidget]) -> QWidget:
    """What floats now, of a kind."""
    desk.settle()
    QTest.qWait(50)
    found = [one for one in QApplication.allWidgets() if isinstance(one, kind) and one.isVisible()]
    assert found, f"no {kind.__name__}"
    return found[-1]


def test_the_keys_and_the_explanation_of_a_screen(desk):
    desk.go(Route(ScreenName.DOSSIERS))
    keys = KeyCard(desk.workspace, desk.screen.keys(), (("Ctrl+L", "vergrendelen"),))
    keys.open()
    assert faults(opened(desk, KeyCard)) == []
    keys.close()
    explained = ExplanationCard(desk.workspace, ScreenName.OPP)
    explained.open()
    assert faults(opened(desk, ExplanationCard)) == []


def test_the_question_of_vaststellen(desk):
    desk.go(Route(ScreenName.OPP, desk.dossier("A01")))
    next(o for o in desk.screen.findChildren(Button) if o.isVisible() and o.text() == "Vaststellen").click()
    dialog = opened(desk, VaststelDialog)
    assert faults(dialog) == []
    dialog.reject()


def test_the_question_whether_a_dossier_goes(desk):
    screen = desk.go(Route(ScreenName.PUPIL, desk.dossier("A02")))
    screen.destroying.ask()
    desk.settle()
    dialog = opened(desk, DestroyDialog)
    assert QApplication.focusWidget() is dialog.question.no
    assert faults(dialog) == []
    dialog.reject()


def test_a_question_before_what_cannot_be_undone(desk):
    asking = Ask("Dossier vernietigen?", "Daarna kan niemand het nog lezen.", yes="Vernietig", danger=True)
    asking.open_over(desk.workspace)
    dialog = opened(desk, Ask)
    assert QApplication.focusWidget() is asking.question.no
    assert faults(dialog) == []
    asking.reject()


def test_the_palette(desk):
    desk.go(Route(ScreenName.WORKLIST))
    desk.workspace.search.open()
    desk.settle()
    assert named_faults(desk.workspace) == []
    assert small_faults(desk.workspace.search.palette) == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is not None
    assert QApplication.focusWidget() is not desk.workspace


def test_the_calendar(desk):
    desk.go(Route(ScreenName.NEW))
    opener = next(o for o in desk.screen.findChildren(Button) if o.accessibleName().startswith("Kalender"))
    opener.click()
    calendar = opened(desk, Calendar)
    assert named_faults(calendar) == []
    assert small_faults(calendar) == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    desk.settle()
    assert desk.workspace.isAncestorOf(QApplication.focusWidget())


def test_an_error_at_the_top_of_a_screen(desk):
    desk.go(Route(ScreenName.DOSSIERS))
    desk.workspace.tell(SchijfVol())
    desk.settle()
    desk.screen.first_focus()
    desk.settle()
    assert named_faults(desk.workspace) == []
    came, wrong = tab_round(desk.workspace)
    close = next(one for one in came if one.accessibleName() == "Sluit")
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Space)
    QTest.qWait(20)
    assert wrong == ""
    assert QApplication.focusWidget() is not None
    assert QApplication.focusWidget() is not desk.workspace
