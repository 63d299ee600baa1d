"""Long lists: walked with the arrows, read page by page, drawn without cutting a word."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from desktop.theme.theme import Theme
from desktop.widgets.lines.columns_head import ColumnsHead
from desktop.widgets.lines.line import Cell, Column, Heading, Line, Run
from desktop.widgets.lines.model import PAGE, LineModel
from desktop.widgets.lines.places import cell_height, spans, stacked, stacked_spans
from desktop.widgets.lines.view import LineView
from desktop.widgets.lines.words import paint_cell
from desktop.widgets.party import Party

COLUMNS = (Column("Datum", 132), Column("Wat"))
LONG = "Overeenstemming over het handelingsdeel met beide ouders na het derde gesprek op school " * 2


def line(key: str, what: str = "OPP vaststellen", *below: Run) -> Line:
    return Line(
        key,
        f"{key}; {what}",
        (Cell(Run("ma 23 nov"), (Run("over 6 dagen", "amber", "clock"),)), Cell(Run(what), below)),
    )


def heading(words: str, count: int) -> Heading:
    return Heading(words, "red", "circle-alert", count, "nu eerst")


@pytest.fixture
def view(shown):
    view = LineView("Werklijst", COLUMNS)
    view.setFixedSize(700, 300)
    shown(view)
    return view


def test_a_heading_is_never_the_line_one_is_at(view, qtbot):
    view.show_all([heading("Te laat", 1), line("a"), heading("Binnenkort", 2), line("b"), line("c")])
    view.setFocus()
    walked = [view.key]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
        walked.append(view.key)
    assert walked == ["a", "b", "c", "b", "a", "a", "c"]


def test_who_went_nowhere_stays_at_the_first_line_also_when_others_come_before_it(view, qtbot):
    view.show_all([line("c")])
    view.setFocus()
    view.show_all([heading("Te laat", 1), line("a"), line("b"), line("c")])
    assert view.key == "a"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    view.show_all([line("before"), line("a"), line("b"), line("c")])
    assert view.key == "b"
    view.go_to("before")
    view.show_all([line("earlier"), line("before"), line("b")])
    assert view.key == "before"


def test_enter_opens_space_is_told_and_one_press_opens_or_only_chooses(view, shown, qtbot):
    opened, spaces = [], []
    view.opened.connect(opened.append)
    view.space_pressed.connect(lambda: spaces.append(view.key))
    view.show_all([line("a"), line("b")])
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    second = view.visualRect(view.lines.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert (opened, spaces) == (["a", "b"], ["a"])
    choosing = LineView("Werklijst", COLUMNS, click_opens=False)
    shown(choosing)
    choosing.opened.connect(opened.append)
    choosing.show_all([line("a"), line("b")])
    place = choosing.visualRect(choosing.lines.index(1)).center()
    qtbot.mouseClick(choosing.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert choosing.key == "b"
    assert opened == ["a", "b"]


def test_what_one_was_at_stays_and_else_what_stood_at_that_height(view):
    view.show_all([line("a"), line("b"), line("c")])
    view.go_to("b")
    view.show_all([line("x"), line("a"), line("b"), line("c")])
    assert view.key == "b"
    view.show_all([line("x"), line("a"), line("c")])
    assert view.key == "c"
    view.show_all([line("x")])
    assert view.key == "x"
    view.show_all([])
    assert view.key is None
    assert not view.go_to("x")


def test_a_page_is_asked_for_once_and_only_when_its_words_are_wanted():
    model = LineModel("wordt gelezen")
    asked = []
    model.page_asked.connect(asked.append)
    model.show_first([line(str(number)) for number in range(PAGE)], 3 * PAGE)
    far = model.index(2 * PAGE)
    assert model.rowCount() == 3 * PAGE
    assert far.data(Qt.ItemDataRole.UserRole) is None
    assert asked == []
    assert far.data(Qt.ItemDataRole.AccessibleTextRole) == "wordt gelezen"
    assert model.index(2 * PAGE + 1).data() == "wordt gelezen"
    assert asked == [2]
    model.show_page(2, [line(f"later {number}") for number in range(PAGE)])
    assert far.data() == "later 0; OPP vaststellen"
    assert model.index(1).data() == "1; OPP vaststellen"
    assert asked == [2]


def test_a_line_that_is_still_read_can_be_gone_past(shown, qtbot):
    view = LineView("Dossiers", COLUMNS, uniform=True, waiting="wordt gelezen")
    view.setFixedSize(700, 300)
    shown(view)
    asked = []
    view.page_asked.connect(asked.append)
    view.show_first([line(str(number)) for number in range(PAGE)], 10 * PAGE)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.grab()
    assert 9 in asked
    assert view.key is None
    view.lines.show_page(9, [line(f"laatste {number}") for number in range(PAGE)])
    assert view.key == f"laatste {PAGE - 1}"


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [320, 520, 700])
def test_long_words_make_a_line_higher_and_are_never_cut(view, width, percent):
    Theme.current().set_percent(percent)
    view.setFixedWidth(width)
    long = line("a", LONG, Run("School", "school", Party.SCHOOL, strong=True), Run(LONG))
    view.show_all([line("kort"), long])
    view.doItemsLayout()
    inner = view.viewport().width()
    high = view.visualRect(view.lines.index(1)).height()
    if stacked(COLUMNS, inner):
        rooms = stacked_spans(COLUMNS, inner)
        assert sum(cell_height(one, at.width) for one, at in zip(long.cells, rooms, strict=True)) <= high
    else:
        places = spans(COLUMNS, inner)
        assert all(cell_height(one, at.width) <= high for one, at in zip(long.cells, places, strict=True))
    assert view.visualRect(view.lines.index(0)).height() < high
    view.grab()


def test_the_headings_of_columns_give_way_where_columns_stand_under_each_other(shown, qtbot):
    head = ColumnsHead(COLUMNS)
    head.setFixedWidth(700)
    shown(head)
    assert _ink(head, 700)
    head.setFixedWidth(200)
    qtbot.waitUntil(lambda: head.height() == 0)


def test_columns_under_each_other_have_their_labels_beside_them(view):
    view.setFixedWidth(320)
    view.show_all([line("a", "Naam", Run("School"), Run("Iets"))])
    view.doItemsLayout()
    inner = view.viewport().width()
    first, *others = stacked_spans(COLUMNS, inner)
    assert stacked(COLUMNS, inner)
    assert all(one.left > first.left and one.left + one.width == first.left + first.width for one in others)


def _ink(head: ColumnsHead, width: int) -> bool:
    """Whether anything is drawn at this width."""
    head.setFixedWidth(width)
    image = QImage(width, head.height(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    head.render(image, QPoint(), QRegion(), head.RenderFlag(0))
    return any(image.pixelColor(x, y).alpha() for x in range(width) for y in range(0, head.height(), 3))


def test_the_spoken_heading_has_its_count():
    assert heading("Te laat", 3).spoken == "Te laat: 3"


def test_where_all_lines_are_as_high_what_is_below_is_cut_to_its_room_and_not_left_out(qapp):
    def drawn(*below: Run) -> QImage:
        image = QImage(180, 44, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        paint_cell(painter, Cell(Run("versie 2"), below), QRect(0, 0, 180, 44))
        painter.end()
        return image

    assert drawn(Run(LONG, "amber", "clock")) != drawn()
    assert cell_height(Cell(Run("versie 2"), (Run(LONG),)), 180) > 44


def measured(view, monkeypatch):
    """Counts the lines of which the height is asked."""
    seen = []
    ask = view.itemDelegate().sizeHint
    monkeypatch.setattr(
        view.itemDelegate(), "sizeHint", lambda option, index: seen.append(index.row()) or ask(option, index)
    )
    return seen


def test_a_long_list_is_measured_a_batch_a_turn_and_then_whole(view, qtbot, monkeypatch):
    seen = measured(view, monkeypatch)
    view.show_all([line(str(one)) for one in range(200)])
    view.go_first()
    assert 0 < len(set(seen)) < 60
    qtbot.waitUntil(lambda: set(seen) == set(range(200)))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view.viewport().rect().contains(view.visualRect(view.lines.index(199)))


def test_a_line_far_down_is_gone_to_before_its_batch_had_its_turn(view):
    view.show_all([line(str(one)) for one in range(200)])
    assert view.go_to("180")
    assert view.viewport().rect().contains(view.visualRect(view.lines.index(180)))


def test_who_is_further_down_stays_there_while_the_list_is_measured_anew(view, theme, qtbot):
    items = [line(str(one)) for one in range(200)]
    view.show_all(items)
    view.go_to("150")
    stood = view.visualRect(view.lines.index(150)).top()
    view.doItemsLayout()
    assert view.visualRect(view.lines.index(150)).top() == stood
    view.show_all(items)
    qtbot.wait(50)
    assert view.viewport().rect().contains(view.visualRect(view.lines.index(150)))


def test_the_line_one_is_at_stays_in_view_when_the_letters_change(view, theme, qtbot):
    view.show_all([line(str(one), LONG) for one in range(40)])
    view.go_first()
    while view.visualRect(view.currentIndex().siblingAtRow(view.currentIndex().row() + 1)).bottom() < 300:
        view.go_to(str(view.currentIndex().row() + 1))
    theme.set_percent(200)
    qtbot.wait(50)
    seen = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(seen.topLeft())
    assert view.key != "0"


def test_end_goes_to_the_last_line_also_before_all_are_measured(view, qtbot):
    view.show_all([line(str(one)) for one in range(200)])
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.key == "199"
    assert view.viewport().rect().contains(view.visualRect(view.lines.index(199)))


def test_a_list_that_is_measured_anew_is_never_painted_empty(view, qtbot):
    """Another width while its lines are still being measured in batches: what is painted then has its first lines."""
    view.show_all([line(str(at)) for at in range(99)])
    last = view.lines.index(98)
    qtbot.waitUntil(lambda: view.visualRect(last).isValid(), timeout=2000)
    whole = view.grab().toImage()
    for _ in range(2):
        view.doItemsLayout()
        assert view.grab().toImage() == whole
