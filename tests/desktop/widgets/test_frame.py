from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget
from screen_reader import name_of

from desktop.widgets.button import Button
from desktop.widgets.compare import CompareBlock, word_changes
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.pairs import Pairs
from desktop.widgets.toast import Toast


def test_label_help_and_error_reach_a_screen_reader(shown):
    control = TextControl()
    frame = FieldFrame("Hulpvraag", control, help_words="Wat wil je samen bereiken?", required=True)
    shown(frame)
    assert name_of(control.line) == "Hulpvraag, verplicht"
    assert control.line.accessibleDescription() == "Wat wil je samen bereiken?"
    frame.show_message(State.ERROR, "Vul iets in.")
    assert "Vul iets in." in control.line.accessibleDescription()
    assert any(label.text() == "Vul iets in." and label.isVisible() for label in frame.findChildren(QLabel))
    frame.show_message(State.PLAIN)
    assert frame.message == ""
    assert control.line.accessibleDescription() == "Wat wil je samen bereiken?"


def test_the_label_is_the_buddy_of_its_field(shown):
    control = TextControl()
    frame = FieldFrame("Hulpvraag", control)
    shown(frame)
    label = next(one for one in frame.findChildren(QLabel) if one.text() == "Hulpvraag")
    assert label.buddy() is control.line


def test_words_that_changed_are_told_apart():
    assert word_changes("telt tot 20 met materiaal", "telt tot 100 met materiaal") == (
        ("same", "telt tot"),
        ("out", "20"),
        ("in", "100"),
        ("same", "met materiaal"),
    )


def test_a_comparison_shows_typed_markup_as_text_and_offers_a_way_back(shown):
    block = CompareBlock("Was in versie 1", "<i>oud</i>", "nieuw")
    shown(block)
    assert "&lt;i&gt;oud" in block._words.text()
    asked = []
    block.put_back.connect(lambda: asked.append(1))
    block.findChild(Button).click()
    assert asked == [1]


def test_a_comparison_is_read_aloud_with_one_full_stop_a_sentence(shown):
    block = CompareBlock("Hulpvraag", "Rust tijdens een toets.", "Meer tijd nodig.")
    shown(block)
    assert block._words.accessibleName() == "Was: Rust tijdens een toets. Is nu: Meer tijd nodig."


def test_a_toast_stays_and_undoes(shown, qtbot):
    under = QWidget()
    under.setMinimumSize(600, 300)
    shown(under)
    toast = Toast(under)
    undone = []
    toast.show_done("Afspraak verwijderd.", lambda: undone.append(1))
    assert toast.isVisible()
    next(one for one in toast.findChildren(Button) if one.text() == "Ongedaan").click()
    assert undone == [1]
    assert not toast.isVisible()


def test_fields_beside_each_other_begin_at_the_same_height_whatever_their_help(shown, qtbot):
    plain = FieldFrame("Eerste dag", TextControl())
    helped = FieldFrame("Laatste dag", TextControl(), help_words="Leeg laten mag bij een enkele dag. " * 4)
    pairs = Pairs(((plain, False), (helped, False)))
    pairs.setFixedWidth(640)
    shown(pairs)

    def tops() -> set[int]:
        return {one.control.mapTo(pairs, QPoint(0, 0)).y() for one in (plain, helped)}

    qtbot.waitUntil(lambda: len(tops()) == 1)
    pairs.setFixedWidth(300)  # under each other there is nothing to be level with
    qtbot.waitUntil(lambda: len(tops()) == 2)
    assert plain.control.mapTo(plain, QPoint(0, 0)).y() < helped.control.mapTo(helped, QPoint(0, 0)).y()


def test_the_focus_in_a_question_that_goes_comes_to_the_one_before_it(shown, qtbot):
    chosen, nearer, after = (FieldFrame(words, TextControl()) for words in ("Profiel", "Arbeid nader", "Onderbouwing"))
    pairs = Pairs(((chosen, True), (nearer, True), (after, True)))
    shown(pairs)
    nearer.control.line.setFocus()
    qtbot.waitUntil(nearer.control.line.hasFocus)
    pairs.set_shown(1, False)
    pairs.arrange()
    assert chosen.control.line.hasFocus()
