import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from screen_reader import unheard

from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from desktop.widgets.card import point
from desktop.widgets.dialog import Ask
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl


@pytest.fixture
def over(shown):
    page = QWidget()
    page.setMinimumSize(900, 600)
    shown(page)
    return page


@pytest.fixture
def asked(over, qtbot):
    """Asks a question; what was answered stands in the list."""

    def ask(*body, **more):
        answers = []
        asking = Ask("OPP versie 2 vaststellen?", "Daarna staat de tekst vast.", *body, **{"yes": "Stel vast", **more})
        asking.accepted.connect(lambda: answers.append("ja"))
        asking.rejected.connect(lambda: answers.append("nee"))
        with qtbot.waitActive(asking):
            asking.open_over(over)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return asking, answers

    return ask


def test_enter_does_the_act_and_esc_is_harmless(asked, qtbot):
    _, answers = asked()
    assert QApplication.focusWidget().text() == "Stel vast"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    asking, other = asked()
    qtbot.keyClick(asking, Qt.Key.Key_Escape)
    assert (answers, other) == (["ja"], ["nee"])


def test_what_destroys_is_never_under_the_first_enter(asked, qtbot):
    asking, answers = asked(yes="Vernietig", danger=True)
    assert QApplication.focusWidget() is asking.question.no
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert answers == ["nee"]


def test_enter_in_a_field_answers_nothing(asked, qtbot):
    field = TextControl()
    asking, answers = asked(FieldFrame("Waarom nu?", field))
    field.line.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert answers == []
    assert asking.isVisible()


def test_a_screen_reader_hears_the_question(asked):
    asking, _ = asked()
    assert asking.accessibleName() == "OPP versie 2 vaststellen?"
    assert unheard(asking) == []
    assert "OPP" not in asking.windowTitle()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_answers_stay_in_view_however_much_belongs_to_the_question(asked, qapp, percent):
    Theme.current().set_percent(percent)
    asking, _ = asked(*(point("circle-alert", "red", "Nog geen overeenstemming.", "WPO 40a") for _ in range(40)))
    qapp.processEvents()
    for button in (asking.question.no, asking.question.yes):
        place = button.mapTo(asking, button.rect().bottomRight())
        assert asking.rect().contains(place)
    assert asking.height() <= 600


def test_what_is_asked_stays_in_view_however_far_one_reads_on(asked, qtbot):
    last = TextControl()
    asking, _ = asked(*(point("circle-alert", "red", "Nog geen overeenstemming.") for _ in range(40)), last)
    last.target().setFocus()
    qtbot.waitUntil(lambda: asking.focusWidget() is last.target() and not last.visibleRegion().isEmpty())
    assert asking.question._asked.visibleRegion().boundingRect().height() == asking.question._asked.height()


def test_a_long_question_has_its_room_at_once(over, qtbot):
    title = "Dossier van Yasmin van der Heijden-Al Ḥaddād helemaal en voorgoed vernietigen, met alles erin?"
    asking = Ask(title, "Dit kun je niet ongedaan maken.", TextControl(), yes="Vernietig", danger=True)
    qtbot.addWidget(asking)
    with qtbot.waitActive(asking):
        asking.open_over(over)
    assert asking.height() == asking.question.height_for(asking.width())


def _right(widget, within):
    return widget.mapTo(within, widget.rect().topRight()).x()


@pytest.mark.parametrize("lines", [1, 40])
def test_the_answers_end_where_the_fields_end(asked, qtbot, lines):
    field = TextControl()
    asking, _ = asked(field, *(point("info", "accent", f"Punt {number}") for number in range(lines)))
    question = asking.question

    def level():
        assert _right(question.yes, question) == _right(field, question)

    qtbot.waitUntil(level)


def test_what_must_be_filled_in_is_begun_with(asked):
    control = TextControl()
    asked(FieldFrame("Waarom ga je toch verder?", control, required=True))
    assert QApplication.focusWidget() is control.target()


def test_what_is_filled_in_already_is_not_asked_first(asked):
    control = TextControl()
    control.set_value("vader is gebeld")
    asked(FieldFrame("Waarom ga je toch verder?", control, required=True))
    assert QApplication.focusWidget().text() == "Stel vast"


def test_enter_in_a_field_goes_on_to_what_is_still_asked_and_then_to_the_act(asked, qtbot):
    why, by = TextControl(), TextControl()
    asking, answers = asked(FieldFrame("Waarom?", why, required=True), FieldFrame("Door wie?", by, required=True))
    for field in (why, by):
        assert QApplication.focusWidget() is field.target()
        field.set_value("vader is gebeld")
        qtbot.keyClick(field.target(), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is asking.question.yes
    assert answers == []
    qtbot.keyClick(asking.question.yes, Qt.Key.Key_Return)
    assert answers == ["ja"]


@pytest.mark.parametrize("danger", [True, False])
def test_ctrl_enter_is_the_act_save_where_it_destroys(asked, qtbot, danger):
    field = TextControl()
    _, answers = asked(field, danger=danger)
    field.target().setFocus()
    qtbot.keyClick(field.target(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers == ([] if danger else ["ja"])


def test_a_question_grows_with_the_letters_and_keeps_the_place_one_is_at(asked, qtbot):
    field = TextControl()
    asking, _ = asked(*(point("info", "accent", f"Punt {number}") for number in range(6)), field)
    field.target().setFocus()
    before = asking.size()
    Theme.current().set_percent(200)

    def grown():
        assert asking.height() > before.height()
        assert asking.width() > before.width()
        assert QApplication.focusWidget() is field.target()
        assert not field.visibleRegion().isEmpty()

    qtbot.waitUntil(grown)
    Theme.current().set_percent(100)
    qtbot.waitUntil(lambda: asking.size() == before)


def test_one_is_back_at_what_was_pressed_when_the_window_lost_its_place_meanwhile(over, asked, qtbot):
    pressed, other = Button("Bewaar een kopie", parent=over), Button("Menu", parent=over)
    for one in (pressed, other):
        one.show()
    pressed.setFocus()
    asking, _ = asked()
    pressed.hide()  # as while the window is laid out anew
    other.setFocus()
    pressed.show()
    qtbot.keyClick(asking, Qt.Key.Key_Escape)
    assert over.focusWidget() is pressed
