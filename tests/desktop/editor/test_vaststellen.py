from datetime import date

import pytest
from cut_words import cut_words
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from screen_reader import without_name

from desktop.editor.vaststellen import VaststelDialog
from desktop.language import Language, Tongue
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from desktop.widgets.findings import FindingCard, Weight
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL

TODAY = date(2026, 11, 24)
ASKING = ("Vaststellen", "Adopt")


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
    assert dialog.go.text() == "Stel handelingsdeel vast: nog 1 vraag"
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


def test_the_panel_says_beforehand_for_what_a_reason_is_asked(asking):
    opp, dialog = asking("Yasmin")
    noted, asked = set(), set()
    for part in (PERSPECTIEFDEEL, HANDELINGSDEEL):
        dialog.part.set_value(part)
        asked |= {one.melding for one in dialog.met.ask_reason}
    for card in opp.findChildren(FindingCard):
        if any(one.text().startswith("Bij het vaststellen") for one in card.findChildren(QLabel)):
            noted.add(card.shown.words)
    minding = {one.shown.words for one in opp.findChildren(FindingCard) if one.shown.weight is Weight.MIND}
    assert noted == asked & minding
    assert noted


def test_without_a_reason_nothing_is_vastgesteld_and_the_field_says_what_to_do(demo, asking):
    _, dialog = asking("Yasmin")
    dialog.part.set_value(HANDELINGSDEEL)
    dialog.part.edited.emit()
    dialog.go.click()
    demo.settle()
    assert all("in één zin" in frame.message for frame in list(dialog._reasons.values())[:1])
    assert version(demo, "Yasmin").deel(HANDELINGSDEEL) is None


def test_the_button_counts_the_reasons_that_are_still_asked(demo, asking):
    _, dialog = asking("Yasmin")
    dialog.part.set_value(HANDELINGSDEEL)
    dialog.part.edited.emit()
    frames = list(dialog._reasons.values())
    left = {0: "", 1: ": nog 1 vraag"}
    for number in range(len(frames), -1, -1):
        assert dialog.go.text() == "Stel handelingsdeel vast" + left.get(number, f": nog {number} vragen")
        if number:
            frames[number - 1].control.line.setText("Vader reageert niet.")
            frames[number - 1].control.edited.emit()
    assert frames


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


@pytest.mark.parametrize("part", [PERSPECTIEFDEEL, HANDELINGSDEEL])
@pytest.mark.parametrize("section", ["overleg", "evaluatie"])
def test_no_words_are_cut_in_the_form_behind_the_question(demo, asking, part, section):
    opp, dialog = asking("Yasmin")
    dialog.reject()
    opp.open_section(section)
    demo.settle()
    opp._ask()
    demo.settle()
    dialog = demo.window.findChildren(VaststelDialog)[-1]
    dialog.part.set_value(part)
    dialog.part.edited.emit()
    for frame in dialog._reasons.values():
        frame.control.line.setText("Zo besproken.")
    dialog.go.click()
    demo.settle()
    assert version(demo, "Yasmin").deel(part) is not None
    assert cut_words(opp.form) == []


def ask_again(demo):
    next(one for one in demo.window.workspace.shown.findChildren(Button) if one.text() in ASKING).click()
    demo.settle()
    return demo.window.findChildren(VaststelDialog)[-1]


def half_answered(dialog):
    dialog.part.set_value(HANDELINGSDEEL)
    dialog.part.edited.emit()
    dialog.day.line.setText("20-11-2026")
    dialog.day.edited.emit()
    rule, frame = next(iter(dialog._reasons.items()))
    frame.control.line.setText("Vader is drie keer")
    frame.control.edited.emit()
    return rule


def is_half_answered(dialog, rule):
    assert dialog.part.value() == HANDELINGSDEEL
    assert dialog.day.value() == "2026-11-20"
    return dialog._reasons[rule].control.words() == "Vader is drie keer"


def test_what_was_answered_and_not_sent_is_there_after_a_lock(demo, asking):
    _, dialog = asking("Yasmin")
    rule = half_answered(dialog)
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    demo.open()
    demo.settle()
    assert is_half_answered(ask_again(demo), rule)


def test_what_was_answered_and_not_sent_is_there_in_another_language(demo, asking):
    _, dialog = asking("Yasmin")
    rule = half_answered(dialog)
    before = Language.current().tongue
    Language.current().speak(Tongue.ENGLISH)
    try:
        demo.settle()
        assert is_half_answered(ask_again(demo), rule)
    finally:
        Language.current().speak(before)
        demo.settle()


def test_not_yet_keeps_the_reason_and_asks_of_today_again(demo, asking):
    _, dialog = asking("Yasmin")
    rule = half_answered(dialog)
    dialog.question.no.click()
    demo.settle()
    again = ask_again(demo)
    assert again.day.value() != "2026-11-20"
    again.part.set_value(HANDELINGSDEEL)
    again.part.edited.emit()
    assert again._reasons[rule].control.words() == "Vader is drie keer"


def test_a_warning_is_not_skipped_by_one_enter(demo, asking):
    """One begins at what is asked, else above the warnings; only where there are none the act has the focus."""
    _, dialog = asking("Yasmin")
    seen = []
    for part in (PERSPECTIEFDEEL, HANDELINGSDEEL):
        dialog.part.set_value(part)
        dialog.part.edited.emit()
        demo.settle()
        dialog.first_focus()
        met, focused = dialog.met, dialog.focusWidget()
        first = next((frame.control.target() for frame in dialog._reasons.values()), dialog.day.target())
        expected = first if met.ask_reason or met.shown else dialog.go
        seen.append(focused is expected)
        if met.ask_reason or met.shown:
            demo.qtbot.keyClick(focused, Qt.Key.Key_Return)
            assert dialog.isVisible()
    assert seen == [True, True]
    assert version(demo, "Yasmin").deel(HANDELINGSDEEL) is None


def test_what_is_typed_and_no_value_is_led_to_and_not_locked_in(demo):
    """Half a date in a row: vaststellen brings one to it, with what was typed and why it is not understood."""
    newest = version(demo, "Yasmin")
    row = newest.rijen("doelen")[0].uid
    here = Route(ScreenName.OPP, demo.case("Yasmin").uid, newest.uid, field="doelen", row=row, column="datum_klaar")
    opp = demo.go(here)
    demo.settle()
    QApplication.focusWidget().selectAll()
    QTest.keyClicks(QApplication.focusWidget(), "134")
    opp.open_section("gegevens")
    demo.settle()
    next(one for one in opp.findChildren(Button) if one.text() == "Vaststellen").click()
    demo.settle()
    assert demo.window.findChild(VaststelDialog) is None
    assert QApplication.focusWidget().text() == "134"
