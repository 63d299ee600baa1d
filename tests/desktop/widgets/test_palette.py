from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.theme.theme import Mode, Theme
from desktop.widgets.palette.entry import ALTOGETHER, PER_GROUP, Entry, fitting
from desktop.widgets.palette.line import PaletteLine
from desktop.widgets.palette.palette import CommandPalette
from desktop.widgets.shadow import Shadow

ENTRIES = (
    Entry("terug", "Acties", "Terugkoppelen aan Noor Veldman", icon="ear", shortcut="Ctrl+T"),
    Entry("nieuw", "Acties", "Nieuw dossier", icon="plus", shortcut="Ctrl+N"),
    Entry("noor", "Dossiers", "Noor Veldman", "groep 5"),
    Entry("lukasz", "Dossiers", "Łukasz Wiśniewski", "groep 7"),
    Entry("letters", "Instellingen", "Grotere letters", also="vergroten zoom"),
)


def found(typed: str) -> list[str]:
    return [one.key for one in fitting(ENTRIES, typed)]


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("", ["terug", "nieuw", "noor", "lukasz", "letters"]),
        ("noor ter", ["terug", "noor"]),
        ("wis", ["lukasz"]),
        ("LUKASZ", ["lukasz"]),
        ("groep 7", ["lukasz", "noor"]),
        ("zoom", ["letters"]),
        ("eldman", ["terug", "noor"]),
        ("kasz", ["lukasz"]),
        ("ld", []),
        ("ter", ["terug", "letters"]),
        ("?!", ["terug", "nieuw", "noor", "lukasz", "letters"]),
    ],
)
def test_beginnings_of_words_find_in_any_order_and_without_accents(typed, keys):
    assert found(typed) == keys


@given(st.text(max_size=20))
def test_whatever_is_typed_is_answered_with_whole_groups(typed):
    groups = [one.group for one in fitting(ENTRIES, typed)]
    assert groups == sorted(groups, key=groups.index)


@given(st.sampled_from(ENTRIES), st.integers(1, 6))
def test_every_entry_is_found_by_its_own_words(entry, letters):
    assert entry.key in found(" ".join(word[:letters] for word in entry.words.split()))


def test_no_more_is_offered_than_one_can_overlook():
    many = [Entry(str(at), f"Groep {at % 5}", f"Noor {at}") for at in range(100)]
    offered = fitting(many, "noor")
    assert len(offered) == ALTOGETHER
    assert max(Counter(one.group for one in offered).values()) == PER_GROUP


@pytest.fixture
def palette(shown):
    floor = QWidget()
    floor.setMinimumSize(1000, 700)
    shown(floor)
    made = CommandPalette(floor)
    made.typed.connect(lambda words: made.offer(fitting(ENTRIES, words)))
    made.open()
    return made


def test_one_types_walks_and_chooses_without_leaving_the_line(palette, qtbot):
    chosen, closed = [], []
    palette.chosen.connect(chosen.append)
    palette.closed.connect(lambda: closed.append(1))
    assert palette.line.hasFocus()
    qtbot.keyClicks(palette.line, "noor")
    assert [one.key for one in palette.offered] == ["terug", "noor"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.line.hasFocus()
    assert palette.current.key == "noor"
    lines = [one for one in palette.findChildren(PaletteLine) if one.isVisible()]
    assert [one.accessibleDescription() for one in lines] == ["", "gekozen"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert (chosen, closed) == (["noor"], [1])
    assert palette.isHidden()


def test_esc_closes_and_does_nothing(palette, qtbot):
    chosen = []
    palette.chosen.connect(chosen.append)
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert chosen == []


def test_a_press_chooses(palette, qtbot):
    chosen = []
    palette.chosen.connect(chosen.append)
    line = next(one for one in palette.findChildren(PaletteLine) if one.entry.key == "lukasz")
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert chosen == ["lukasz"]


def test_enter_on_nothing_found_stays_and_says_what_to_do(palette, qtbot):
    qtbot.keyClicks(palette.line, "xyz")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert any("Niets gevonden voor ‘xyz’." in label.text() for label in palette.findChildren(QLabel))


def test_it_opens_empty_again_and_takes_the_focus(palette, qtbot):
    qtbot.keyClicks(palette.line, "noor")
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    palette.open()
    assert palette.line.text() == ""
    assert QApplication.focusWidget() is palette.line
    assert len(palette.offered) == len(ENTRIES)


def test_its_keys_stand_at_its_foot_also_with_the_largest_letters_on_a_small_screen(palette, qapp):
    floor = palette.parentWidget()
    floor.setMinimumSize(0, 0)
    Theme.current().set_percent(200)
    floor.resize(1366, 768)
    qapp.processEvents()
    foot = next(one for one in palette.findChildren(QLabel) if "Enter openen" in one.text())
    assert foot.isVisible()
    assert foot.visibleRegion().boundingRect().height() == foot.height()
    first = palette._lines[0]
    assert first.visibleRegion().boundingRect().height() == first.height()


@pytest.mark.parametrize(("size", "percent"), [((1000, 700), 100), ((700, 500), 200)])
def test_it_stays_within_what_it_lies_over(palette, qapp, size, percent):
    floor = palette.parentWidget()
    floor.setMinimumSize(0, 0)
    Theme.current().set_percent(percent)
    floor.resize(*size)
    qapp.processEvents()
    assert floor.rect().contains(palette.geometry())
    assert palette.width() <= Theme.current().length(640)


def test_each_line_says_its_words_what_belongs_to_them_and_its_key(palette):
    names = [one.accessibleName() for one in palette.findChildren(PaletteLine)]
    assert "Noor Veldman, groep 5" in names
    assert "Nieuw dossier, sneltoets Ctrl+N" in names


def test_a_shadow_lies_under_it_in_the_light_only(palette, qapp):
    shadow = palette.parentWidget().findChild(Shadow)
    assert shadow.isVisible()
    assert shadow.geometry().contains(palette.geometry().adjusted(0, 0, 0, 0))
    Theme.current().set_mode(Mode.DARK)
    assert not shadow.isVisible()
    Theme.current().set_mode(Mode.LIGHT)
    palette.shut()
    assert not shadow.isVisible()
