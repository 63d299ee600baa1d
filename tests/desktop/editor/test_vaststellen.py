from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from screen_reader import without_name

from desktop.editor.vaststellen import VaststelDialog
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL

TODAY = date(2026, 11, 24)


@pytest.fixture
def asking(demo):
    """Asks about the OPP of someone; answers the dialog."""

    def ask(name):
        demo.window.workspace.context.session.today = lambda: TODAY
        opp = demo.go(Route(ScreenName.OPP, demo.case(name).uid))
        next(one for one in opp.findChildren(Button) if one.text() == "Vaststellen").click()
        demo.settle()
        dialog = demo.window.findChild(VaststelDialog)
        assert dialog is not None
        return opp, dialog

    return ask


def version(demo, name):
    return list(demo.case(name).versies())[-1][1]


def test_the_question_says_what_becomes_fixed_and_what_asks_a_reason(demo, asking):
    _, dialog = asking("Yasmin")
    assert dialog.question.title == "Perspectiefdeel van OPP versie 2 vaststellen?"
    assert without_name(dialog) == []
    dialog.part.set_value(HANDELINGSDEEL)
    dialog.part.edited.emit()
    assert dialog.go.text() == "Stel handelingsdeel vast"
    assert len(dialog._reasons) == len(dialog.met.ask_reason) > 0


def test_the_question_names_what_becomes_fixed_and_what_stays_open(asking):
    _, dialog = asking("Yasmin")
    words = " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())
    assert "Dit staat daarna vast:" in words
    assert "E. Uitstroom en onderbouwing" in words
    assert words.index("Dit blijft open:") < words.index("H. Handelingsdeel")
    assert [one.text() for one in dialog.findChildren(Button) if one.text().startswith(("Nog", "Stel"))] == [
        "Nog niet",
        "Stel perspectiefdeel vast",
    ]


def test_the_question_is_as_high_as_what_belongs_to_it(demo, asking):
    _, dialog = asking("Yasmin")
    dialog.part.set_value(HANDELINGSDEEL)
    dialog.part.edited.emit()
    demo.settle()
    assert dialog.height() == min(dialog.question.height_for(dialog.width()), round(demo.window.height() * 0.9))


def test_without_a_reason_nothing_is_vastgesteld_and_the_field_says_what_to_do(demo, asking):
    _, dialog = asking("Yasmin")
    dialog.part.set_value(HANDELINGSDEEL)
    dialog.part.edited.emit()
    dialog.go.click()
    demo.settle()
    assert all("in één zin" in frame.message for frame in list(dialog._reasons.values())[:1])
    assert version(demo, "Yasmin").deel(HANDELINGSDEEL) is None


def test_with_reasons_a_part_is_vastgesteld_and_its_fields_become_text(demo, asking):
    opp, dialog = asking("Yasmin")
    dialog.part.set_value(HANDELINGSDEEL)
    dialog.part.edited.emit()
    for frame in dialog._reasons.values():
        frame.control.line.setText("Vader is drie keer gebeld; hij reageert niet.")
    dialog.go.click()
    demo.settle()
    part = version(demo, "Yasmin").deel(HANDELINGSDEEL)
    assert part is not None
    assert part.vastgesteld_op == TODAY
    assert [one.reden for one in demo.case("Yasmin").redenen if "drie keer gebeld" in one.reden]
    opp.open_section("handelingsdeel")
    assert not opp.form.fields["individuele_begeleiding"].frame.control.isVisible()
    assert "vastgesteld" in demo.window.workspace.toast.words


def test_a_blocked_part_says_so_on_its_button_and_leads_to_the_field(demo, asking):
    _, dialog = asking("Łukasz")
    blocked = [part for part in (PERSPECTIEFDEEL, HANDELINGSDEEL) if _met(dialog, part).blocks]
    dialog.part.set_value(blocked[0])
    dialog.part.edited.emit()
    assert ": nog " in dialog.go.text()
    dialog.go.click()
    demo.settle()
    assert version(demo, "Łukasz").deel(blocked[0]) is None
    assert demo.window.workspace.shown.route().field is not None


def test_no_day_is_asked_for_before_anything_happens(demo, asking):
    _, dialog = asking("Yasmin")
    dialog.day.line.setText("31-2-2026")
    dialog.day.edited.emit()
    dialog.go.click()
    assert "Bedoel je 28-2-2026?" in dialog._day_frame.message
    demo.settle()
    assert version(demo, "Yasmin").deel(PERSPECTIEFDEEL) is None


def test_escape_is_the_harmless_answer(demo, asking):
    _, dialog = asking("Yasmin")
    demo.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    demo.settle()
    assert version(demo, "Yasmin").deel(PERSPECTIEFDEEL) is None


def _met(dialog, part):
    dialog.part.set_value(part)
    return dialog.met
