"""What has the focus stays in view, away from the edges, also when what stands above it grows."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.widgets.arrange import boxed, down
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.scroll import Scroll


@pytest.fixture
def page():
    return QFrame()


@pytest.fixture
def lines(page, qtbot: QtBot):
    """A page of thirty lines, of which some ten are seen; with room that can grow above them."""
    made = [QLineEdit() for _ in range(30)]
    room = QFrame()
    room.setObjectName("room")
    page.setLayout(down(Scroll(down(room, *made))))
    page.resize(400, 420)
    show(page, qtbot)
    return made


def show(page, qtbot):
    """In front, with a window of its own."""
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()


def seen(line, page):
    scroll = page.findChild(Scroll)
    top = line.mapTo(scroll.viewport(), QPoint(0, 0)).y()
    return top, scroll.viewport().height() - top - line.height()


def test_by_keyboard_the_next_line_never_stands_at_the_edge(lines, page, qtbot):
    lines[0].setFocus()
    for line in lines[1:25]:
        line.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.wait(1)
        above, below = seen(line, page)
        assert above >= 40
        assert below >= 80


def test_at_the_top_it_stays_there_where_the_line_is_seen(lines, page, qtbot):
    last = max((line for line in lines if seen(line, page)[1] >= 8), key=lines.index)
    page.setFocus()
    last.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(1)
    assert page.findChild(Scroll).verticalScrollBar().value() == 0


def test_what_appears_is_brought_into_view_beside_what_has_the_focus(lines, page, qtbot):
    lines[2].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(1)
    lines[13].setText("a warning")
    page.findChild(Scroll).reveal(lines[13])
    qtbot.waitUntil(lambda: seen(lines[13], page)[1] >= 0)
    page.findChild(Scroll).reveal(lines[0])
    qtbot.waitUntil(lambda: seen(lines[0], page)[0] >= 0)


def test_what_appears_far_below_does_not_drive_what_has_the_focus_out_of_view(lines, page, qtbot):
    lines[2].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(1)
    page.findChild(Scroll).reveal(lines[-1], hold=True)
    qtbot.wait(20)
    assert min(seen(lines[2], page)) >= 0


def test_what_appears_far_below_leaves_the_question_of_what_has_the_focus_in_view(page, qtbot):
    fields = [FieldFrame(f"Vraag {number}", TextControl()) for number in range(12)]
    page.setLayout(down(Scroll(down(*fields))))
    page.resize(400, 420)
    show(page, qtbot)
    page.setFocus()
    fields[2].control.target().setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(1)
    scroll = page.findChild(Scroll)
    scroll.reveal(fields[-1], hold=True)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() > 0)
    assert min(seen(fields[2], page)) >= 0


def test_the_whole_form_that_opened_comes_into_view_and_what_grows_in_it(page, qtbot):
    field, send, answer = QLineEdit(), QLineEdit(), QFrame()
    form = boxed(down(field, answer, send))
    form.setProperty("opened", True)
    page.setLayout(down(Scroll(down(*[QLineEdit() for _ in range(20)], form, *[QLineEdit() for _ in range(20)]))))
    page.resize(400, 420)
    show(page, qtbot)
    field.setFocus()
    qtbot.waitUntil(lambda: seen(send, page)[1] >= 0)
    answer.setFixedHeight(250)
    qtbot.waitUntil(lambda: send.y() > 250 and min(*seen(field, page), *seen(send, page)) >= 0)


def test_who_goes_back_in_a_form_higher_than_the_window_sees_what_is_asked(page, qtbot):
    frames = [FieldFrame(f"Vraag {number}", TextControl()) for number in range(12)]
    form = boxed(down(*frames))
    form.setProperty("opened", True)
    page.setLayout(down(Scroll(down(*[QLineEdit() for _ in range(20)], form, *[QLineEdit() for _ in range(20)]))))
    show(page, qtbot)
    for high in range(340, 420, 8):  # at one of them the form just fits from the line one writes in to its foot
        page.resize(400, high)
        for frame in reversed(frames):
            frame.control.target().setFocus(Qt.FocusReason.BacktabFocusReason)
            qtbot.wait(1)
            assert min(seen(frame, page)) >= 0, (high, frame.control.target().accessibleName())


def test_what_grows_above_pushes_it_nowhere(lines, page, qtbot):
    lines[15].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(1)
    page.findChild(QFrame, "room").setFixedHeight(500)
    qtbot.waitUntil(lambda: min(seen(lines[15], page)) >= 80)


def test_who_scrolled_away_is_left_there(lines, page, qtbot):
    lines[15].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(1)
    bar = page.findChild(Scroll).verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    page.findChild(QFrame, "room").setFixedHeight(50)
    qtbot.wait(20)
    assert bar.value() == 0


def test_what_comes_into_view_cuts_no_words_at_the_top(page, qtbot):
    words = [QLabel(f"regel {number}") for number in range(40)]
    for one in words:
        one.setFixedHeight(37)
    asked = QLineEdit()
    page.setLayout(down(Scroll(down(*words[:20], asked, *words[20:], gap=3))))
    page.resize(400, 420)
    show(page, qtbot)
    asked.setFocus()
    qtbot.wait(1)
    cut = [one.text() for one in words if seen(one, page)[0] < 0 < seen(one, page)[0] + one.height()]
    assert cut == []
    assert seen(asked, page)[1] >= 80


def test_a_card_opens_at_its_title(page, qtbot):
    asked, room = QLineEdit(), QFrame()
    room.setFixedHeight(270)
    card = boxed(down(QLabel("Vakantie toevoegen"), room, asked), "card")
    scroll = Scroll(down(*(QLineEdit() for _ in range(20)), card, *(QLineEdit() for _ in range(20))))
    page.setLayout(down(scroll))
    page.resize(400, 420)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    scroll.open_at(asked)
    assert 0 <= seen(card, page)[0] <= 12
    assert seen(asked, page)[1] > 0


def test_what_is_wrong_with_a_field_comes_into_view_with_it(page, qtbot):
    field = FieldFrame("Wachtzin", TextControl(), help_words="Kies vier of meer gewone woorden.")
    page.setLayout(down(Scroll(down(*(QLineEdit() for _ in range(20)), field, *(QLineEdit() for _ in range(20))))))
    page.resize(400, 420)
    show(page, qtbot)
    bar = page.findChild(Scroll).verticalScrollBar()
    field.control.target().setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.wait(1)
    bar.setValue(bar.value() - seen(field.control, page)[1])  # the control stands at the lower edge
    low = field.height()
    field.show_message(State.ERROR, "Deze wachtzin is te makkelijk te raden. " * 3)
    qtbot.waitUntil(lambda: field.height() > low and min(seen(field, page)) >= 0)


def test_of_a_field_higher_than_its_room_one_sees_where_one_types_and_what_is_wrong(page, qtbot):
    field = FieldFrame("Wachtzin", TextControl(), help_words="Kies vier of meer gewone woorden. " * 40)
    page.setLayout(down(Scroll(down(*(QLineEdit() for _ in range(20)), field, *(QLineEdit() for _ in range(20))))))
    page.resize(400, 300)
    show(page, qtbot)
    field.show_message(State.ERROR, "Deze wachtzin is te makkelijk te raden.")
    field.control.target().setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(lambda: seen(field.control, page)[0] >= 0 and seen(field, page)[1] >= 0)
    assert field.height() > 300


def test_a_long_text_pushed_out_of_view_by_what_grew_above_comes_back(page, qtbot):
    room, long = QFrame(), QLineEdit()
    long.setFixedHeight(330)
    page.setLayout(down(Scroll(down(room, *(QLineEdit() for _ in range(20)), long, *(QLineEdit() for _ in range(20))))))
    page.resize(400, 420)
    show(page, qtbot)
    long.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.wait(1)
    room.setFixedHeight(500)
    qtbot.waitUntil(lambda: min(seen(long, page)) >= 0)
