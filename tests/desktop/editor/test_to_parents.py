"""A concept goes to the parents: one button, its own place, its undo."""

import pytest
from desk import Desk, words_on
from PySide6.QtCore import Qt

from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from forms.lanes import newest_version
from models.actions.opp import bijstellen


@pytest.fixture
def concept(desk: Desk) -> Route:
    """A version that was begun and not talked over yet."""
    dossier = desk.dossier("A02")
    version = newest_version(desk.beeld(dossier))
    assert version is not None
    if version.status != "concept":
        desk.do(lambda vault: bijstellen(vault, dossier, version.uid, frozenset({"beeld"})))
        version = newest_version(desk.beeld(dossier))
        assert version is not None
    assert version.status == "concept"
    return Route(ScreenName.OPP, dossier, version.uid)


def primary(desk: Desk) -> str:
    return next(o.text() for o in desk.screen.findChildren(Button) if o.isVisible() and o.property("kind") == "primary")


def status(desk: Desk, route: Route) -> str | None:
    return next(one.status for _, one in desk.beeld(route.dossier or "").versies() if one.uid == route.document)


def test_by_one_key_the_concept_is_with_the_parents_and_one_is_where_their_words_go(desk, concept, qtbot):
    desk.go(concept)
    assert primary(desk) == "Naar overleg"
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert status(desk, concept) == "in_overleg"
    assert desk.place.section == "overleg"
    qtbot.waitUntil(lambda: primary(desk) == "Vaststellen")
    assert "Met Ctrl+P" in desk.workspace.toast.words


def test_undo_brings_it_back_to_its_writing(desk, concept):
    desk.go(concept)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert status(desk, concept) == "concept"


def test_history_tells_it(desk, concept):
    desk.go(concept)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.go(Route(ScreenName.HISTORY, concept.dossier))
    assert "Stap gezet: In overleg met ouders" in words_on(desk.screen)
