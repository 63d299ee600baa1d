import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.line import NumberControl, TextControl, WordsControl
from desktop.widgets.fields.long_text import MOST, LongTextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.people import PeopleControl, PersonControl
from desktop.widgets.fields.segments import Segment, SegmentsControl, yes_no
from desktop.widgets.fields.ticks import TicksControl
from models.values import Persoon

YEARS = tuple(Option(str(one), f"Groep {one}") for one in range(1, 9))
PEOPLE = (Option(Persoon("s"), "Sanne Veldman", "moeder"), Option(Persoon("r"), "Rik Prooijen", "vader"))

CONTROLS = {
    "text": (TextControl, "Ilse"),
    "words": (WordsControl, ("gespreksnotities", "zienswijze")),
    "number": (NumberControl, 12.5),
    "long": (LongTextControl, "Een\nTwee"),
    "day": (DayControl, "2027-02-26"),
    "few": (lambda: SegmentsControl(YEARS[:4]), "3"),
    "yes": (yes_no, False),
    "many": (lambda: ChoiceControl(YEARS), "5"),
    "ticks": (lambda: TicksControl(YEARS), ("2", "5")),
    "person": (lambda: PersonControl(PEOPLE), Persoon("r")),
    "someone": (lambda: PersonControl(PEOPLE), "Ilse Brandt"),
    "people": (lambda: PeopleControl(PEOPLE), (Persoon("s"), "Ilse Brandt")),
}


@pytest.mark.parametrize(("make", "value"), CONTROLS.values(), ids=list(CONTROLS))
def test_a_value_that_is_shown_is_the_value_that_stands_there(qtbot, make, value):
    control = make()
    qtbot.addWidget(control)
    heard = []
    control.edited.connect(lambda: heard.append(1))
    control.set_value(value)
    assert control.value() == value
    assert control.words()
    control.set_value(None)
    assert control.value() is None
    assert control.words() == ""
    assert heard == []


def test_a_long_text_grows_to_twelve_lines_and_no_further(shown, qtbot):
    control = LongTextControl()
    shown(control)
    small = control.page.height()
    control.set_value("\n".join("regel" for _ in range(8)))
    eight = control.page.height()
    control.set_value("\n".join("regel" for _ in range(MOST)))
    twelve = control.page.height()
    control.set_value("\n".join("regel" for _ in range(60)))
    assert small < eight < twelve == control.page.height()
    control.set_value(None)
    assert control.page.height() == small


def test_a_long_text_of_more_paragraphs_is_seen_to_its_foot_from_the_first_moment(shown):
    sentence = "Dit is een zin die lang genoeg is om over meer regels te gaan. " * 8
    control = LongTextControl()
    control.set_value("\n".join(["Kort.", sentence, "Kort.", "Nog een.", sentence]))
    control.setFixedWidth(600)
    shown(control)
    page = control.page
    layout, block, lines = page.document().documentLayout(), page.document().firstBlock(), 0
    while block.isValid():
        layout.blockBoundingRect(block)
        lines += block.layout().lineCount()
        block = block.next()
    assert min(lines, MOST) * page.fontMetrics().lineSpacing() <= page.viewport().height()


def test_tab_leaves_a_long_text_and_ctrl_tab_puts_one_in(shown, qtbot):
    first, second = LongTextControl(), LongTextControl()
    shown(first, second)
    first.page.setFocus()
    qtbot.keyClick(first.page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert first.page.toPlainText() == "\t"
    qtbot.keyClick(first.page, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second.page


def test_pasted_text_loses_its_markup(shown):
    control = LongTextControl()
    shown(control)
    QApplication.clipboard().clear()
    mime = QMimeData()
    mime.setHtml("<b>Noor</b>")
    mime.setText("Noor")
    QApplication.clipboard().setMimeData(mime)
    control.page.paste()
    assert control.page.toPlainText() == "Noor"


def test_a_day_is_written_out_when_it_is_left(shown, qtbot, today):
    control, other = DayControl(lambda: today), TextControl()
    shown(control, other)
    control.line.setFocus()
    qtbot.keyClicks(control.line, "over 2 weken")
    assert control.value() == "2026-12-01"
    other.line.setFocus()
    assert control.line.text() == "di 1 dec 2026"


def test_a_day_that_does_not_exist_stays_as_typed(shown, qtbot):
    control, other = DayControl(), TextControl()
    shown(control, other)
    control.line.setFocus()
    qtbot.keyClicks(control.line, "31-2-2027")
    other.line.setFocus()
    assert control.line.text() == "31-2-2027"
    assert control.value() is None
    assert "Bedoel je 28-2-2027?" in (control.problem() or "")


def test_the_arrows_choose_among_a_few_and_delete_takes_it_away(shown, qtbot):
    control = SegmentsControl(YEARS[:3])
    shown(control)
    heard = []
    control.edited.connect(lambda: heard.append(control.value()))
    control.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert heard == ["1", "2", None]


def test_an_arrow_chooses_also_where_nothing_was_chosen_yet(shown, qtbot):
    control = SegmentsControl(YEARS[:3])
    shown(control)
    heard = []
    control.edited.connect(lambda: heard.append(control.value()))
    control.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert heard == ["2"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert heard == ["2", "3"]


def test_the_words_of_a_choice_stand_in_the_middle_of_their_button(shown):
    control = SegmentsControl((Option("a", "Telefoon"), Option("b", "Ouder en leerling")), icons={"b": "check"})
    control.resize(500, 60)
    shown(control)
    for chosen in (None, "a"):
        control.set_value(chosen)
        for button in control._buttons:
            image = button.grab().toImage()
            inked = [
                x
                for x in range(8, image.width() - 8)
                if any(image.pixelColor(x, y).lightness() < 150 for y in range(8, image.height() - 8))
            ]
            assert abs(inked[0] - (image.width() - 1 - inked[-1])) <= 3, button.text()


def test_pressing_what_is_chosen_takes_the_choice_away(shown, qtbot):
    control = yes_no()
    shown(control)
    control.set_value(True)
    button = control.target()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert control.value() is None


def test_typing_the_first_letters_chooses_from_a_list(shown, qtbot):
    control = ChoiceControl([Option("nl", "Nederlands"), Option("ti", "Tigrinya"), Option("tr", "Turks")])
    shown(control)
    control.choices.setFocus()
    heard = []
    control.edited.connect(lambda: heard.append(control.value()))
    qtbot.keyClicks(control.choices, "tu")
    assert control.value() == "tr"
    assert heard[-1] == "tr"


def test_the_wheel_never_changes_a_choice(shown, qtbot):
    control = ChoiceControl(YEARS)
    shown(control)
    control.set_value("4")
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control.choices, event)
    assert control.value() == "4"


def test_a_choice_that_left_the_list_stays_visible(qtbot):
    control = ChoiceControl(YEARS)
    qtbot.addWidget(control)
    control.set_value("oude_waarde")
    assert control.value() == "oude_waarde"
    assert "niet meer in de lijst" in control.words()


def test_a_typed_name_that_is_someone_of_the_dossier_is_that_person(shown, qtbot):
    control = PersonControl(PEOPLE)
    shown(control)
    control.choices.setFocus()
    qtbot.keyClicks(control.choices.lineEdit(), "Rik Prooijen")
    assert control.value() == Persoon("r")
    control.choices.lineEdit().clear()
    qtbot.keyClicks(control.choices.lineEdit(), "juf Ilse")
    assert control.value() == "juf Ilse"


def test_ticks_keep_a_value_that_left_the_list(qtbot):
    control = TicksControl(YEARS[:2])
    qtbot.addWidget(control)
    control.set_value(("1", "weg"))
    assert control.value() == ("1", "weg")


def test_right_and_left_walk_the_choices_as_one_reads_also_over_the_end_of_a_line(shown, qtbot):
    control = SegmentsControl(tuple(Option(f"v{at}", f"Een lange keuze {at}") for at in range(5)))
    control.setFixedWidth(330)
    shown(control)
    buttons = control.findChildren(Segment)
    tops = [one.mapTo(control, one.rect().topLeft()).y() for one in buttons]
    assert len(set(tops)) > 1  # the choices stand on more than one line
    buttons[0].setFocus()
    came = []
    for _ in range(5):
        qtbot.keyClick(control.window().focusWidget(), Qt.Key.Key_Right)
        came.append(control.value())
    assert came == ["v1", "v2", "v3", "v4", "v4"]
    qtbot.keyClick(control.window().focusWidget(), Qt.Key.Key_Left)
    assert control.value() == "v3"


def test_tab_comes_to_what_is_chosen_also_after_another_had_the_focus(shown, qtbot):
    control, other = SegmentsControl(YEARS[:4]), QLineEdit()
    shown(control, other)
    control.setFocus()
    for _ in range(3):
        qtbot.keyClick(control.window().focusWidget(), Qt.Key.Key_Right)
    other.setFocus()
    for value, place in (("2", 1), (None, 0)):
        control.findChildren(Segment)[3].setFocus()
        control.set_value(value)  # while another has the focus, as where a form is emptied
        other.setFocus()
        qtbot.keyClick(other, Qt.Key.Key_Backtab)
        assert control.window().focusWidget() is control.findChildren(Segment)[place]
        other.setFocus()


def test_several_things_in_one_line_are_read_and_typed_with_commas(shown, qtbot):
    control = WordsControl()
    shown(control)
    control.set_value(("gespreksnotities", "zienswijze"))
    assert control.words() == "gespreksnotities, zienswijze"
    control.line.setCursorPosition(len(control.line.text()))
    qtbot.keyClicks(control.line, ", verslag,")
    assert control.value() == ("gespreksnotities", "zienswijze", "verslag")
    control.set_value(control.value())
    assert control.words() == "gespreksnotities, zienswijze, verslag,"


@pytest.mark.parametrize("help_words", ["Verandert niets in het dossier", "Meestal 31 juli."])
def test_the_help_of_a_day_and_its_key_are_two_sentences(qtbot, help_words):
    control = DayControl()
    qtbot.addWidget(control)
    control.set_name("Einddatum", help_words)
    assert control.target().accessibleDescription() == f"{help_words.rstrip('.')}. F4 opent de kalender."


def test_a_sign_that_turns_what_follows_is_no_part_of_a_name(qtbot):
    control, words = TextControl(), WordsControl()
    for one in (control, words):
        qtbot.addWidget(one)
        one.line.setText("\u202eWiśniewski\u2067, محمد\u200f")
    assert control.value() == "Wiśniewski, محمد\u200f"
    assert words.value() == ("Wiśniewski", "محمد\u200f")
    control.line.setCursorPosition(3)
    control.set_value(control.value())
    assert control.line.cursorPosition() == 3
