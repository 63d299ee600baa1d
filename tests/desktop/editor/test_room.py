"""The editor in little room: one column that scrolls, sections as a choice, findings as a drawer, a foot that stays."""

import pytest
from cut_words import cut_words
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from typing_extensions import override

from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.turns import Turns
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.sections import SectionList


@pytest.fixture
def opp(demo):
    """The OPP in a window of one column."""
    Theme.current().set_percent(200)
    demo.settle()
    yield demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid, section="handelingsdeel"))
    Theme.current().set_percent(100)


def primary(screen):
    found = [one for one in screen.findChildren(Button) if one.isVisible() and one._kind is Kind.PRIMARY]
    assert len(found) == 1
    return found[0]


def test_sections_are_a_choice_above_the_form(opp, demo):
    assert opp.room is Room.SINGLE
    assert not opp.findChild(SectionList).isVisible()
    choice = opp.frame._select
    assert isinstance(choice, ChoiceControl)
    assert choice.isVisible()
    assert choice.words().startswith("H. Handelingsdeel")
    choice.set_value("uitstroom")
    choice.edited.emit()
    demo.settle()
    assert opp.route().section == "uitstroom"


def test_the_primary_button_stays_at_the_foot_however_far_one_scrolls(opp, demo):
    button = primary(opp)
    before = button.mapTo(demo.window, QPoint(0, 0))
    scroll = next(one for one in opp.findChildren(QScrollArea) if one.isVisible())
    assert scroll.verticalScrollBar().maximum() > 0
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    QTest.qWait(1)
    assert button.mapTo(demo.window, QPoint(0, 0)) == before
    assert button.visibleRegion().boundingRect() == button.rect()


def test_nothing_is_cut_and_nothing_scrolls_sideways(opp, demo):
    for section in opp.sections():
        opp.open_section(section.id)
        demo.settle()
        demo.qtbot.waitUntil(lambda: not cut_words(opp))
        for scroll in opp.findChildren(QScrollArea):
            assert scroll.widget().width() <= scroll.viewport().width() or not scroll.isVisible()


def test_findings_are_a_drawer_that_escape_closes(opp, demo):
    drawer = opp.frame.drawer
    assert not opp._findings.isVisible()
    assert drawer.text() == f"Wat ontbreekt: {opp._findings.counts}"
    drawer.click()
    assert opp._findings.isVisible()
    assert not opp.frame.form_card.isVisible()
    assert opp._findings.isAncestorOf(QApplication.focusWidget())
    demo.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not opp._findings.isVisible()
    assert opp.frame.form_card.isVisible()
    assert QApplication.focusWidget() is drawer


def test_a_finding_of_the_drawer_leads_to_its_field(opp, demo):
    opp.frame.drawer.click()
    demo.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    demo.settle()
    assert opp.frame.form_card.isVisible()
    assert opp.form.isAncestorOf(QApplication.focusWidget())


def test_with_more_room_all_stands_where_it_stood(opp, demo):
    Theme.current().set_percent(100)
    demo.settle()
    assert opp.findChild(SectionList).isVisible()
    assert opp._findings.isVisible()
    assert not opp.frame.foot.isVisible()
    assert primary(opp).mapTo(opp, QPoint(0, 0)).y() < 100
    demo.qtbot.waitUntil(lambda: not cut_words(opp))


@pytest.mark.parametrize("inside", [False, True])
def test_with_other_letters_the_findings_stay_where_one_scrolled_and_are_never_seen_empty(demo, inside):
    before = demo.window.size()
    demo.window.resize(1800, 560)
    screen = demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid, section="handelingsdeel"))
    demo.settle()
    panel = screen._findings
    listed = next(one for one in panel.findChildren(QScrollArea) if one.isVisible())
    bar = listed.verticalScrollBar()
    assert bar.maximum() > 0
    card = panel.cards[-1]
    if inside:
        card.leads.setFocus()
    bar.setValue(bar.maximum())
    empty: list[str] = []

    class Painted(QObject):
        @override
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint and not listed.isVisible():
                empty.append("painted without its cards")
            return False

    watching = Painted()
    panel.installEventFilter(watching)
    try:
        Theme.current().set_percent(125)
        demo.settle()
        demo.qtbot.waitUntil(lambda: listed.isVisible() and not Turns.of_program().waiting)
        assert empty == []
        assert card.isVisible()
        assert bar.value() > 0
        assert cut_words(panel) == []
        assert card.leads.hasFocus() is inside
    finally:
        panel.removeEventFilter(watching)
        demo.window.resize(before)
        Theme.current().set_percent(100)
        demo.settle()


def test_other_letters_leave_one_at_what_stands_there_now_for_what_was_put_away(demo):
    """The findings are behind a button then, and the sections a choice; and back."""
    screen = demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid, section="handelingsdeel"))
    frame = screen.frame

    def letters(percent):
        Theme.current().set_percent(percent)
        demo.settle()
        return QApplication.focusWidget()

    frame.panel.focus_first()
    assert letters(200) is frame.drawer
    assert frame.panel.isAncestorOf(letters(100))
    frame.sections.focus_current()
    assert letters(200) is frame._select.target()
    assert frame.sections.isAncestorOf(letters(100))
