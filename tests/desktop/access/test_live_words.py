"""What happens away from the focus is said aloud, and stands in the tree for who looks for it afterwards."""

from types import SimpleNamespace

import pytest
from accessible import named_faults, stops, tab_round, things
from desk import DOSSIERS, WORKLIST, Desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.editor.field_binding import FieldBinding
from desktop.shell.route import Route, ScreenName
from desktop.widgets import announce as saying
from desktop.widgets.button import Button
from models.vault.messages import SchijfVol

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def said(monkeypatch):
    """Every live message, as a screen reader would get it."""
    heard = []

    listening = SimpleNamespace(isActive=lambda: True, updateAccessibility=lambda event: heard.append(event.message()))
    monkeypatch.setattr(saying, "QAccessible", listening)
    return heard


def words_in_tree(desk: Desk) -> set[str]:
    return {one.name for one in things(desk.workspace)}


def test_a_toast_is_said_and_its_button_is_reached_and_heard(desk, said):
    desk.go(WORKLIST)
    undone = []
    desk.workspace.toast.show_done("Afspraak gedaan.", lambda: undone.append(True))
    assert said[-1:] == ["Afspraak gedaan. Ctrl+Z maakt het ongedaan."]
    assert "Afspraak gedaan." in words_in_tree(desk)
    assert named_faults(desk.workspace) == []
    desk.screen.first_focus()
    desk.settle()
    came, wrong = tab_round(desk.workspace)
    assert wrong == ""
    assert "Ongedaan" in {one.accessibleName() for one in came}


def test_the_focus_is_not_lost_when_the_toast_with_it_goes(desk):
    desk.go(WORKLIST)
    desk.workspace.toast.show_done("Afspraak gedaan.", lambda: None)
    close = next(one for one in desk.workspace.toast.findChildren(Button) if one.text() == "Sluit")
    close.setFocus()
    desk.press(Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused in stops(desk.workspace)


def test_an_error_is_said_and_stands_at_the_top(desk, said):
    desk.go(DOSSIERS)
    desk.workspace.tell(SchijfVol())
    desk.settle()
    assert said
    assert "schijf" in said[-1]
    assert said[-1] in words_in_tree(desk)


def test_a_wrong_day_is_said_and_heard_at_its_field(desk, said):
    desk.go(Route(ScreenName.PUPIL, desk.dossier("A01")))
    field: FieldBinding = desk.screen.form.fields["geboortedatum"]
    field.focus()
    field.control.line.clear()
    desk.type("gisterenochtend")
    desk.press(Qt.Key.Key_Tab)
    message = field.frame.message
    assert message in said
    assert message in field.control.line.accessibleDescription()


def test_each_line_of_the_palette_is_said_while_one_types(desk, said):
    desk.go(WORKLIST)
    desk.workspace.search.open()
    desk.settle()
    before = len(said)
    desk.press(Qt.Key.Key_Down)
    current = desk.workspace.search.palette.current
    assert len(said) == before + 1
    assert current.words in said[-1]
