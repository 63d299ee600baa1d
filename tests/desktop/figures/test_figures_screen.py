"""The overview of a coordinator: numbers, pictures and tables say the same, and lead to the dossiers behind them."""

from collections.abc import Iterator

import pytest
from cut_words import cut_words
from desk import DAY, Desk, _opened, words_on
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from screen_reader import without_name
from vaults import new_vault

from desktop.figures.figure_list_screen import FigureListScreen
from desktop.figures.figure_picture import FigurePicture
from desktop.figures.figures_screen import FiguresScreen
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Mode, Theme
from desktop.widgets.button import Button
from forms.casus.demo_requests import add_requests
from forms.deadlines import keep_after

PLACE = Route(ScreenName.FIGURES)
FIRST = ("Ayla", "Bram", "Cato", "Daan", "Esra", "Hidde", "Ilse", "Kaya", "Nour")


@pytest.fixture(scope="module")
def counted_vault(tmp_path_factory):
    folder = tmp_path_factory.mktemp("figures") / "Laagwater.kluis"
    vault, _ = new_vault(folder, "samenwerkingsverband", "coordinator")
    vault.after_act = keep_after
    add_requests(vault)
    vault.close(backup=False)
    return folder


@pytest.fixture
def desk(counted_vault, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(counted_vault, tmp_path, qtbot, DAY)


def figures(desk: Desk) -> FiguresScreen:
    screen = desk.go(PLACE)
    assert isinstance(screen, FiguresScreen)
    return screen


def told(screen: FiguresScreen, figure: str) -> dict[str, list[str]]:
    """The table of a figure as it stands there."""
    model = screen.cards[figure].table.model()
    return {
        model.index(row, 0).data(): [model.index(row, at).data() for at in range(1, model.columnCount())]
        for row in range(model.rowCount())
    }


def test_the_numbers_are_those_of_the_vault(desk: Desk) -> None:
    screen = figures(desk)
    assert told(screen, "tlv_stand") == {
        "Ingediend": ["2"], "Compleet": ["2"], "In advies": ["2"], "Besloten": ["12"], "Totaal": ["18"],
    }  # fmt: skip
    assert told(screen, "duur")["6 tot 8 weken"] == ["4"]
    assert told(screen, "open")["2 tot 4 weken"] == ["1", "1"]
    words = words_on(screen)
    assert "In totaal 18, de meeste: Besloten (12)" in words
    assert "2 langer dan de termijn van 8 weken" in words
    assert "Niets te tellen: OPP’s naar stand" in words


def test_enter_on_a_number_opens_the_dossiers_behind_it_and_back_stands_at_that_number(desk: Desk) -> None:
    screen = figures(desk)
    assert screen.cards["scholen"].table.hasFocus()
    screen.cards["tlv_stand"].table.go_to(3, 1)
    desk.press(Qt.Key.Key_Return)
    listed = desk.screen
    assert isinstance(listed, FigureListScreen)
    assert listed.list.lines.rowCount() == 12
    assert listed.list.hasFocus()
    assert listed.head.title.text() == "TLV: Besloten"
    listed.back.click()
    desk.settle()
    table = desk.screen.cards["tlv_stand"].table
    assert table.hasFocus()
    assert (table.currentIndex().row(), table.currentIndex().column()) == (3, 1)


def test_enter_on_a_line_opens_the_dossier(desk: Desk) -> None:
    figures(desk).cards["tlv_soort"].table.go_to(0, 0)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert desk.place.screen is ScreenName.DOSSIER


def test_a_bar_that_is_pressed_opens_the_same_list(desk: Desk) -> None:
    picture = figures(desk).cards["duur"].picture
    place = next(
        QPointF(x, y)
        for x in range(0, picture.width(), 4)
        for y in range(0, picture.height(), 4)
        if (bar := picture.bar_at(QPointF(x, y))) is not None and bar.row == 3
    )
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place.toPoint())
    desk.settle()
    assert isinstance(desk.screen, FigureListScreen)
    assert desk.screen.list.lines.rowCount() == 4


def test_a_school_and_a_year_are_counted_by_themselves(desk: Desk) -> None:
    screen = figures(desk)
    school = next(uid for uid, name in screen.overview.schools.items() if name == "Basisschool Het Anker")
    screen.school.set_value(school)
    screen.school.edited.emit()
    desk.settle()
    assert told(screen, "tlv_stand")["Totaal"] == ["4"]
    screen.period.set_value("vorig")
    screen.period.edited.emit()
    desk.settle()
    assert "tlv_stand" in screen.cards or "TLV-aanvragen naar stand" in words_on(screen)
    assert desk.place.row == f"{school}|vorig"


def test_a_screen_reader_has_a_table_and_all_of_the_picture_in_words(desk: Desk) -> None:
    screen = figures(desk)
    assert not without_name(screen)
    card = screen.cards["open"]
    table = QAccessible.queryAccessibleInterface(card.table)
    assert table.role() is QAccessible.Role.Table
    assert "2 tot 4 weken: TLV 1, Arrangement 1" in card.picture.accessibleName()


@pytest.mark.parametrize("mode", [Mode.DARK, Mode.CONTRAST])
def test_the_picture_takes_the_colours_of_the_theme(desk: Desk, mode: Mode) -> None:
    picture = figures(desk).cards["tlv_soort"].picture
    light = picture.grab().toImage()
    Theme.current().set_mode(mode)
    try:
        desk.settle()
        assert picture.grab().toImage() != light
    finally:
        Theme.current().set_mode(Mode.LIGHT)


def test_in_one_column_nothing_is_cut(desk: Desk) -> None:
    screen = figures(desk)
    screen.fit_in(Room.SINGLE)
    desk.settle()
    assert not cut_words(screen)
    assert screen.findChildren(FigurePicture)
    assert screen.printer.isVisible()


def test_what_is_kept_as_pdf_names_no_pupil_and_no_small_number(desk: Desk, tmp_path, monkeypatch) -> None:
    import pypdfium2

    screen, path = figures(desk), tmp_path / "overzicht.pdf"
    screen._pick = lambda *_: path
    screen.saver.click()
    desk.settle()
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))
    assert "Besloten 12" in " ".join(text.split())
    assert not any(name in text for name in FIRST)
    assert "Ingediend –" in " ".join(text.split())


def test_the_pages_are_seen_as_they_leave_and_one_comes_back_to_the_numbers(desk: Desk) -> None:
    screen = figures(desk)
    screen.looker.click()
    desk.settle()
    assert screen.looker.hasFocus()
    assert screen.preview.widget.isVisible()
    assert not screen.cards
    assert (
        "Weggelaten" in screen.preview.widget.page.accessibleDescription() + screen.preview.widget.page.accessibleName()
    )
    screen.looker.click()
    desk.settle()
    assert not screen.preview.widget.isVisible()
    assert screen.cards["scholen"].table.hasFocus()
    assert told(screen, "tlv_stand")["Totaal"] == ["18"]


def test_the_way_there_stands_at_the_dossiers_and_the_requests(desk: Desk) -> None:
    for screen in (ScreenName.DOSSIERS, ScreenName.REQUESTS):
        shown = desk.go(Route(screen))
        button = next(one for one in shown.findChildren(Button) if one.text() == "Overzicht" and one.isVisible())
        button.click()
        desk.settle()
        assert desk.place.screen is ScreenName.FIGURES


def test_letters_look_nothing_up_in_a_table_and_escape_is_harmless(desk: Desk) -> None:
    table = figures(desk).cards["tlv_soort"].table
    table.go_to(0, 0)
    desk.press(Qt.Key.Key_S)
    desk.press(Qt.Key.Key_Escape)
    assert table.currentIndex().row() == 0
    assert QApplication.focusWidget() is table
