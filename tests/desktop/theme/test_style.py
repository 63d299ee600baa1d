"""What the style draws: what a widget says that it is, in every state, after a change of theme and at every size."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from desktop.theme.letters import Role
from desktop.theme.style import restyle
from desktop.theme.theme import Mode, Theme
from desktop.widgets.arrange import boxed, down
from desktop.widgets.fields.choice import ChoiceControl, Choices
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import Segment
from desktop.widgets.radio_card import RadioCard
from desktop.widgets.text import set_tone, text


def edge(widget: QWidget) -> list[str]:
    """The colours from the middle of the left edge inwards."""
    image = widget.grab().toImage()
    return [QColor(image.pixel(x, image.height() // 2)).name() for x in range(5)]


def of(token: str) -> str:
    return Theme.current().colour(token).name()


@pytest.fixture
def line(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(200, field.sizeHint().height())
    field.ensurePolished()
    return field


@pytest.fixture
def page(qtbot):
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.resize(200, 80)
    field.ensurePolished()
    return field


def test_qt_has_no_rules_to_look_through(qapp):
    assert qapp.styleSheet() == ""


@pytest.mark.parametrize("role", list(Role))
def test_a_text_has_the_letters_and_the_colour_of_its_role(qtbot, role):
    label = text("Noor", role)
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.font().pointSizeF() == pytest.approx(role.points)
    assert label.font().weight() == role.weight
    assert label.palette().windowText().color().name() == of(role.token)


def test_a_text_within_a_button_keeps_its_colour(qtbot):
    """Qt writes what stands in a button with the colour of buttons."""
    label = text("Alt 2", Role.HINT)
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.palette().buttonText().color().name() == of("text3")


def test_a_text_that_changes_follows(qtbot):
    label = text("Noor", Role.BODY)
    qtbot.addWidget(label)
    label.ensurePolished()
    set_tone(label, "red")
    assert label.palette().windowText().color().name() == of("red")
    set_tone(label, "")
    label.setProperty("role", "strong")
    restyle(label)
    assert label.font().weight() == Role.STRONG.weight
    assert label.palette().windowText().color().name() == of("text")
    label.setProperty("role", "body")
    restyle(label)
    assert label.font().weight() == Role.BODY.weight


def test_a_change_of_theme_reaches_texts_that_are_there(qtbot):
    label = text("Noor", Role.META)
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.palette().windowText().color().name()
    Theme.current().set_mode(Mode.DARK)
    assert label.palette().windowText().color().name() == of("text2") != before


@pytest.mark.parametrize("field", ["line", "page"])
def test_the_edge_of_a_field_tells_what_is_the_matter(field, request):
    widget = request.getfixturevalue(field)
    assert edge(widget)[:2] == [of("line2"), of("surface")]
    for state, token in (("error", "red"), ("finding", "amber")):
        widget.setProperty("state", state)
        restyle(widget)
        assert edge(widget)[:3] == [of(token), of(token), of("surface")]
    widget.setProperty("state", "")
    widget.setReadOnly(True)
    restyle(widget)
    assert edge(widget)[:2] == [of("line"), of("sunken")]


@pytest.mark.parametrize("field", ["line", "page"])
def test_the_edge_tells_where_the_focus_is_and_more_where_something_is_wrong(field, request, qtbot):
    widget = request.getfixturevalue(field)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    assert edge(widget)[:3] == [of("accent"), of("accent"), of("surface")]
    for state, token in (("error", "red"), ("finding", "amber")):  # what is wrong stays seen, the focus is within it
        widget.setProperty("state", state)
        assert edge(widget)[:5] == [of(token), of(token), of("surface"), of("accent"), of("accent")]


def test_what_is_wrong_is_told_without_colour_in_high_contrast(line):
    line.setProperty("state", "error")
    Theme.current().set_mode(Mode.CONTRAST)
    ink, ground = of("text"), of("surface")
    assert edge(line)[:4] == [ink, ground, ink, ground]


@pytest.mark.parametrize("percent", [100, 200])
def test_fields_lists_and_their_lines_are_equally_high(qtbot, percent):
    Theme.current().set_percent(percent)
    choice = ChoiceControl([Option("a", "Amsterdam")])
    other = QLineEdit()
    both = boxed(down(choice, other))
    qtbot.addWidget(both)
    both.ensurePolished()
    both.adjustSize()
    both.grab()
    assert choice.findChild(Choices).height() == other.height() == Theme.current().length(32) + 4


@pytest.mark.parametrize("kind", ["card", "well", "toast", "popup"])
def test_nothing_moves_within_a_ground_when_its_line_grows(qtbot, kind):
    inner = QLabel("Noor")
    frame = boxed(down(inner), kind)
    qtbot.addWidget(frame)
    frame.resize(120, 60)
    frame.grab()
    before = inner.geometry()
    frame.setProperty("current", True)
    frame.setProperty("state", "finding")
    restyle(frame)
    frame.grab()
    assert inner.geometry() == before == frame.rect().adjusted(1, 1, -1, -1)


def test_a_frame_that_is_a_card_no_more_has_no_room_for_its_line(qtbot):
    frame = boxed(down(QLabel("Noor")), "card")
    qtbot.addWidget(frame)
    frame.ensurePolished()
    assert frame.contentsRect() != frame.rect()
    frame.setProperty("kind", "")
    restyle(frame)
    assert frame.contentsRect() == frame.rect()


def test_the_signs_of_a_menu_grow_with_its_words(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    metric = QStyle.PixelMetric.PM_SmallIconSize
    usual = menu.style().pixelMetric(metric, None, menu)
    Theme.current().set_percent(200)
    assert menu.style().pixelMetric(metric, None, menu) == 2 * usual


def test_a_strip_has_the_tint_of_its_tone_and_a_line_where_there_are_no_tints(qtbot):
    frame = QFrame()
    qtbot.addWidget(frame)
    frame.setProperty("kind", "strip")
    frame.setProperty("tone", "amber")
    frame.resize(100, 40)
    assert edge(frame)[0] == of("amber_bg")
    Theme.current().set_mode(Mode.CONTRAST)
    assert edge(frame)[0] == of("text")


_Part = QStyle.SubControl
PARTS = (_Part.SC_ScrollBarSubPage, _Part.SC_ScrollBarSlider, _Part.SC_ScrollBarAddPage)


@given(
    size=st.integers(40, 1200),
    content=st.integers(1, 100_000),
    share=st.floats(0, 1),
    across=st.booleans(),
    upside=st.booleans(),
)
def test_the_parts_of_a_scroll_bar_fill_it_and_its_handle_can_be_held(qapp, size, content, share, across, upside):
    option = QStyleOptionSlider()
    option.orientation = Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical
    option.rect = QRect(0, 0, size, 12) if across else QRect(0, 0, 12, size)
    option.minimum, option.maximum, option.pageStep = 0, content, size
    option.sliderPosition, option.upsideDown = round(content * share), upside
    style = Theme.current().style
    rects = [style.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, None) for part in PARTS]
    spans = sorted((one.left(), one.width()) if across else (one.top(), one.height()) for one in rects)
    assert spans[0][0] == 2
    assert sum(length for _, length in spans) == size - 4
    assert all(begin + length == following for (begin, length), (following, _) in pairwise(spans))
    assert (rects[1].width() if across else rects[1].height()) >= 32


def test_the_handle_of_a_scroll_bar_is_dragged_to_the_end(qtbot):
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.setRange(0, 900)
    bar.setPageStep(100)
    bar.resize(bar.sizeHint().width(), 300)
    assert bar.width() == 12
    bar.show()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
    qtbot.mouseMove(bar, QPoint(6, 290))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(6, 290))
    assert bar.value() == 900


def test_the_edge_of_a_choice_is_one_line_in_its_own_colour(qtbot):
    """On half a pixel it would be two pale lines, and hardly seen."""
    holder = QWidget()
    qtbot.addWidget(holder)
    for choice in (Segment("Ja", None, "accent", holder), RadioCard("Ja", "Zo gaat het.", icon="check")):
        choice.setParent(holder)
        choice.resize(200, 60)
        assert edge(choice)[:2] == [of("line2"), of("surface")]


def test_a_fixed_text_with_the_focus_does_not_look_like_a_field(shown, qtbot):
    fixed = QLabel("Eerste versie")
    fixed.setProperty("kind", "well")
    fixed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shown(fixed)
    fixed.activateWindow()
    fixed.setFocus()
    qtbot.waitUntil(fixed.hasFocus)
    seen = edge(fixed)
    assert seen[0] == of("accent")
    assert seen[4] == of("accent_bg")
