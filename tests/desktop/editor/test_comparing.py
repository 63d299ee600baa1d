"""Comparing an OPP while writing it: with the version before, a day, what was vastgesteld; and putting back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from desktop.widgets.compare import CompareBlock

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opp(demo):
    return demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid, section="handelingsdeel"))


def newest(demo):
    return list(demo.case("Yasmin").versies())[-1][1]


def compare(demo, opp):
    QTest.keyClick(opp, Qt.Key.Key_D, CTRL)
    demo.settle()
    return opp.comparing


def blocks(opp):
    return [one for one in opp.form.findChildren(CompareBlock) if one.isVisible()]


def back_of(block):
    return next(one for one in block.findChildren(Button) if one.isVisible())


def test_ctrl_d_begins_and_ends_it(demo, opp):
    comparing = compare(demo, opp)
    assert comparing.bar.isVisible()
    assert comparing.words.text() == "Vergeleken met versie 1"
    assert any("Was in versie 1" in one.accessibleName() for one in blocks(opp))
    compare(demo, opp)
    assert not comparing.bar.isVisible()
    assert blocks(opp) == []


def test_a_cell_of_a_row_is_put_back_as_it_was_in_the_version_before(demo):
    before = demo.go(Route(ScreenName.OPP, demo.case("Danylo").uid))
    next(one for one in before.findChildren(Button) if one.text() == "Bijstellen").click()
    demo.settle()
    opp = demo.window.workspace.shown
    opp.open_section("handelingsdeel")
    demo.settle()
    cell = opp.form.tables["doelen"].cells["doel"]
    old = cell.control.words()
    cell.put("Een ander doel.")
    demo.settle()
    compare(demo, opp)
    block = next(one for one in blocks(opp) if one.accessibleName().startswith("Doel gewijzigd"))
    assert (block._old, block._new) == (old, "Een ander doel.")
    back_of(block).click()
    demo.settle()
    assert list(demo.case("Danylo").versies())[-1][1].rijen("doelen")[0].tekst("doel") == old


def test_what_was_typed_since_a_version_was_fixed_is_shown_and_put_back(demo, opp):
    field = opp.form.fields["individuele_begeleiding"]
    before = field.control.words()
    field.put("Iets heel anders.")
    demo.settle()
    comparing = compare(demo, opp)
    comparing.moments.moment_asked.emit(comparing.moments._moments[0])
    demo.settle()
    assert comparing.words.text().startswith("1 verschil met OPP versie 1")
    block = next(one for one in blocks(opp) if one._new == "Iets heel anders.")
    assert block._old == before
    back_of(block).click()
    demo.settle()
    assert newest(demo).antwoorden.tekst("individuele_begeleiding") == before
    assert demo.window.workspace.toast.words == "Teruggezet."
    demo.qtbot.waitUntil(lambda: not blocks(opp))


def test_a_day_before_anything_stood_there_says_so(demo, opp):
    comparing = compare(demo, opp)
    day = demo.window.workspace.context.session.today() - timedelta(days=4000)
    comparing.moments.day_asked.emit(day)
    demo.settle()
    assert "toen er nog niets stond" in comparing.words.text()
    comparing.with_previous.click()
    demo.settle()
    assert comparing.words.text() == "Vergeleken met versie 1"


def test_a_first_version_asks_with_which_moment(demo):
    opp = demo.go(Route(ScreenName.OPP, demo.case("Łukasz").uid))
    comparing = compare(demo, opp)
    assert comparing.words.text() == "Kies een moment om mee te vergelijken."
    assert comparing.moments.day.line.hasFocus()
