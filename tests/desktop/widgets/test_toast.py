"""A toast never lies over what one is working in, nor over the hints and buttons at the foot."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QWidget

from desktop.widgets.button import Button
from desktop.widgets.keys import key_cap
from desktop.widgets.toast import Toast


@pytest.fixture
def page(qtbot):
    page = QWidget()
    page.resize(700, 400)
    qtbot.addWidget(page)
    return page


def shown_on(page, qtbot):
    """A toast of a page that is in front with all that was put on it."""
    toast = Toast(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return toast


def test_it_goes_to_the_top_where_it_would_cover_what_has_the_focus(page, qtbot):
    low, high = QLineEdit(page), QLineEdit(page)
    low.setGeometry(30, 350, 300, 30)
    high.setGeometry(30, 120, 300, 30)
    toast = shown_on(page, qtbot)
    high.setFocus()
    toast.show_done("Gedaan: uitleg aan de leerling.", lambda: None)
    assert toast.geometry().bottom() > 350
    low.setFocus()
    qtbot.waitUntil(lambda: toast.geometry().top() < 100)
    assert not toast.geometry().intersects(low.geometry())
    high.setFocus()
    qtbot.waitUntil(lambda: toast.geometry().bottom() > 350)


def test_it_stands_above_hints_and_buttons_at_the_foot(page, qtbot):
    hint, button = key_cap("Up"), QPushButton("Verder", page)
    hint.setParent(page)
    hint.setGeometry(30, 320, 30, 24)
    button.setGeometry(60, 360, 100, 30)
    toast = shown_on(page, qtbot)
    toast.show_done("Gedaan: uitleg aan de leerling.", lambda: None)
    assert 240 < toast.geometry().bottom() < 320
    hint.hide()
    page.resize(700, 401)
    qtbot.waitUntil(lambda: 320 < toast.geometry().bottom() < 360)


def test_where_no_place_is_free_above_the_foot_it_stands_beside_it(page, qtbot):
    page.resize(900, 400)
    for top in range(20, 400, 40):
        QPushButton("Onderdeel", page).setGeometry(20, top, 160, 36)
    toast = shown_on(page, qtbot)
    toast.show_done("Gedaan.", lambda: None)
    assert toast.geometry().left() > 180
    assert toast.geometry().bottom() > 360
    assert toast.geometry().right() < 900


def test_it_goes_once_one_types_and_not_on_tab(page, qtbot):
    first, second = QLineEdit(page), QLineEdit(page)
    first.setGeometry(30, 20, 300, 30)
    second.setGeometry(30, 120, 300, 30)
    toast = shown_on(page, qtbot)
    first.setFocus()
    toast.show_done("Gedaan: uitleg aan de leerling.", lambda: None)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.wait(20)
    assert toast.isVisible()
    qtbot.keyClick(second, "a")
    qtbot.waitUntil(lambda: not toast.isVisible())
    assert second.text() == "a"
    assert second.hasFocus()


def _paste(qtbot, line):
    QApplication.clipboard().setText("VL-1")
    ctrl = Qt.KeyboardModifier.ControlModifier
    QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_V, ctrl, "\x16"))  # as a keyboard does it


def _compose(qtbot, line):
    event = QInputMethodEvent()
    event.setCommitString("é")
    QApplication.sendEvent(line, event)


def _walk(qtbot, line):
    qtbot.keyClick(line, Qt.Key.Key_Home)


@pytest.mark.parametrize(("act", "goes"), [(_paste, True), (_compose, True), (_walk, False)])
def test_it_goes_for_what_is_pasted_or_composed_and_not_for_the_cursor(page, qtbot, act, goes):
    line = QLineEdit(page)
    line.setGeometry(30, 20, 300, 30)
    toast = shown_on(page, qtbot)
    line.setFocus()
    toast.show_done("Gedaan: uitleg aan de leerling.", lambda: None)
    act(qtbot, line)
    if goes:
        qtbot.waitUntil(lambda: not toast.isVisible())
        assert line.text()
    qtbot.wait(20)
    assert toast.isVisible() is not goes


def test_beside_a_list_there_is_enough_to_see_of_it(page, qtbot):
    tall = QListWidget(page)
    tall.setGeometry(10, 20, 680, 370)
    toast = shown_on(page, qtbot)
    tall.setFocus()
    toast.show_done("Gedaan: uitleg aan de leerling.", lambda: None)
    qtbot.wait(20)
    assert toast.geometry().bottom() > 350


def test_whoever_closes_it_is_back_where_they_were(page, qtbot):
    first, written = QLineEdit(page), QLineEdit(page)
    first.setGeometry(30, 20, 300, 30)
    written.setGeometry(30, 120, 300, 30)
    toast = shown_on(page, qtbot)
    written.setFocus()
    toast.show_done("Gedaan: uitleg aan de leerling.", lambda: None)
    close = next(one for one in toast.findChildren(Button) if one.text() == "Sluit")
    close.setFocus()
    close.click()
    assert not toast.isVisible()
    assert written.hasFocus()
