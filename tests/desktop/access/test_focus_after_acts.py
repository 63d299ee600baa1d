"""After each act the focus is at something: whatever one presses, keys go on to work."""

import pytest
from desk import Desk
from every_place import PLACES, Place
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget

from desktop.printing.dialog import PrintDialog

VISITED = ("worklist", "worklist-empty", "dossier", "pupil", "history", "opp", "hearing", "report-ouders", "settings")
_NO_FOCUS = Qt.FocusPolicy.NoFocus


@pytest.fixture(autouse=True)
def nothing_of_the_system(monkeypatch):
    """The dialogs of the system are answered with "not now"."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
    monkeypatch.setattr(PrintDialog, "exec", lambda _: 0)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)


@pytest.mark.parametrize("place", [one for one in PLACES if one.name in VISITED], ids=str)
def test_the_focus_is_never_lost(place, request):
    desk: Desk = request.getfixturevalue("bare_desk" if place.bare else "desk")
    come(desk, place)
    names = [one.accessibleName() for one in pressed(desk)]
    faults = []
    for name in dict.fromkeys(names):
        come(desk, place)
        button = next((one for one in pressed(desk) if one.accessibleName() == name), None)
        if button is None:
            continue  # an act before took it away
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)
        rest(desk)
        faults += [f"after '{name}': {one}" for one in lost(desk)]
        leave_what_floats(desk)
        faults += [f"after '{name}' and Esc: {one}" for one in lost(desk)]
    assert not faults, "\n".join(faults)


def come(desk: Desk, place: Place) -> None:
    place.come(desk)
    rest(desk)


def rest(desk: Desk) -> None:
    desk.settle()
    QTest.qWait(30)
    desk.settle()


def pressed(desk: Desk) -> list[QAbstractButton]:
    """Every button on the screen that can be pressed by key."""
    return [
        one
        for one in desk.screen.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() != _NO_FOCUS and one.accessibleName()
    ]


def lost(desk: Desk) -> list[str]:
    """What is wrong with where the focus is."""
    if QApplication.activePopupWidget() is not None:
        return []
    focused: QWidget | None = QApplication.focusWidget()
    if focused is None:
        return ["nothing has the focus"]
    if focused is desk.workspace or focused is desk.screen:
        return ["the focus fell back to the page"]
    return [] if focused.isVisible() else [f"the focus is at the hidden {type(focused).__name__}"]


def leave_what_floats(desk: Desk) -> None:
    """Esc, as long as something is open over the window."""
    for _ in range(3):
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is None:
            return
        QTest.keyClick(over, Qt.Key.Key_Escape)
        rest(desk)
