"""What someone sees who begins the day, and what one can do without a mouse."""

from datetime import date, timedelta

import pytest
from desk import DAY, WORKLIST, Desk, focus_name, tabbed, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screen_reader import without_name
from sqlalchemy import update
from worklist_told import cells, check_of, first_line, items

from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Mode, Theme
from desktop.widgets.button import Button
from desktop.widgets.lines.line import Heading, Line
from desktop.worklist.tabs import Tab
from models.tables import Termijn

pytestmark = pytest.mark.usefixtures("agreed")


def spread(desk: Desk, days: dict[str, date]) -> None:
    """Gives the kept dates of some pupils another day, so that every group has something."""
    uids = {desk.dossier(number): day for number, day in days.items()}

    def write(vault):
        with vault.writing() as connection:
            for uid, day in uids.items():
                mine = Termijn.dossier_uid == uid, Termijn.gedaan_op.is_(None)
                connection.execute(update(Termijn).where(*mine).values(datum=day, waarschuw_vanaf=None))

    desk.do(write)


def number_of(desk: Desk, line: Line) -> str:
    return desk.beeld(line.key.split("|")[0]).nummer


def test_what_is_late_stands_first_with_how_late_for_whom_and_why(desk):
    screen = desk.go(WORKLIST)
    first, second = items(screen)[:2]
    assert isinstance(first, Heading)
    assert (first.words, first.count) == ("Te laat", 1)
    assert cells(second) == [
        "wo 11 nov / 6 dagen te laat",
        "Danylo Kovalenko / groep 2 · Hoorrecht",
        "Uitleg aan de leerling / Leerling / geteld vanaf 28 oktober 2026",
    ]
    assert "Dinsdag 17 november 2026. Eén ding is te laat, één ding komt deze week." in words_on(screen)


def test_the_groups_are_late_this_week_and_soon(desk):
    spread(
        desk,
        {
            "A01": DAY + timedelta(days=3),
            "A02": DAY - timedelta(days=1),
            "A03": DAY + timedelta(days=20),
            "A07": DAY + timedelta(days=300),
        },
    )
    screen = desk.go(WORKLIST)
    groups = [one.words for one in items(screen) if isinstance(one, Heading)]
    assert groups == ["Te laat", "Deze week", "Binnenkort"]
    distances = dict.fromkeys(cells(one)[0].partition(" / ")[2] for one in items(screen) if isinstance(one, Line))
    assert list(distances) == ["1 dag te laat", "over 3 dagen", "over 20 dagen"]


def test_the_focus_is_on_the_first_row_and_the_arrows_walk_over_the_headings(desk):
    screen = desk.go(WORKLIST)
    assert QApplication.focusWidget() is screen.list
    lines = [one for one in items(screen) if isinstance(one, Line)]
    assert screen.list.key == lines[0].key
    desk.press(Qt.Key.Key_Down)
    assert screen.list.key == lines[1].key
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Up)
    assert screen.list.key == lines[0].key


def test_the_panel_says_where_the_count_began_how_it_counts_and_how_sure_the_source_is(desk):
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_Down)
    told = words_on(screen.panel)
    for words in (
        "OPP vaststellen",
        "Łukasz Wiśniewski · groep 5 · voor school",
        "uiterlijk maandag 23 november 2026",
        "Vandaag dag 36 van 42",
        "Maandag 12 oktober 2026",
        "De dag van inschrijving.",
        "6 weken: 42 kalenderdagen",
        "Vakanties tellen mee. Een wettelijke termijn.",
        "voor deze schoolsoort afgeleid.",
    ):
        assert words in told
    bar = next(one for one in screen.panel.findChildren(object) if type(one).__name__ == "TermBar")
    assert bar.accessibleName() == "Termijn: 12 okt · start, dag 36 · vandaag, 23 nov · dag 42"


def test_a_term_of_practice_says_that_it_is_no_law(desk):
    screen = desk.go(WORKLIST)
    assert "praktijktermijn, niet wettelijk" in words_on(screen.panel)


def test_enter_goes_to_where_the_work_is_done(desk):
    asked = []
    screen = desk.go(WORKLIST)
    desk.workspace.go = asked.append
    screen.go.disconnect()
    screen.go.connect(asked.append)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    danylo, lukasz = desk.dossier("A03"), desk.dossier("A01")
    version = next(one for _, one in desk.beeld(lukasz).versies())
    assert [(one.screen, one.dossier, one.field) for one in asked] == [
        (ScreenName.HEARING, danylo, "uitgelegd_op"),
        (ScreenName.OPP, lukasz, None),
    ]
    assert asked[1].document == version.uid


def test_enter_before_the_explanation_is_there_goes_as_soon_as_it_is(desk):
    asked = []
    desk.workspace.go(WORKLIST)
    screen = desk.screen
    screen.go.disconnect()
    screen.go.connect(asked.append)
    desk.settle()
    screen.panel.show_detail(None)
    screen._explain(screen.list.key)
    screen._open(screen.list.key)
    assert asked == []
    desk.settle()
    assert [one.screen for one in asked] == [ScreenName.HEARING]


def test_a_tab_keeps_what_it_names_and_the_arrows_walk_the_tabs(desk):
    screen = desk.go(WORKLIST)
    tabs = screen.filters.tabs.findChildren(Tab)
    assert [one.text() for one in tabs] == ["Alles 3", "OPP 1", "Hoorrecht 1", "Overig 1"]
    tabs[0].setFocus()
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Right)
    assert [cells(one)[1] for one in items(screen) if isinstance(one, Line)] == [
        "Danylo Kovalenko / groep 2 · Hoorrecht"
    ]
    for _ in range(2):
        desk.press(Qt.Key.Key_Right)
    assert focus_name() == "Overig 1"
    for _ in range(3):
        desk.press(Qt.Key.Key_Left)
    assert len(items(screen)) == 6


def test_one_group_is_shown_and_says_so_when_it_has_none_of_this_work(desk):
    screen = desk.go(WORKLIST)
    screen.filters.groups.set_value("groep 5")
    screen.filters.groups.edited.emit()
    desk.settle()
    assert [number_of(desk, one) for one in items(screen) if isinstance(one, Line)] == ["A01"]
    screen.filters.tabs.choose("hoorrecht")
    desk.settle()
    assert items(screen) == []
    assert "Geen Hoorrecht-werk in groep 5." in words_on(screen)
    everything = next(one for one in screen.findChildren(Button) if one.text() == "Toon alles" and one.isVisible())
    everything.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert len([one for one in items(screen) if isinstance(one, Line)]) == 3
    assert QApplication.focusWidget() is screen.list


def test_nothing_due_tells_the_next_date_and_what_a_quiet_day_is_good_for(desk):
    spread(desk, dict.fromkeys(("A01", "A02", "A03", "A07"), DAY + timedelta(days=100)))
    screen = desk.go(WORKLIST)
    told = words_on(screen)
    assert "Niets te doen voor vandaag" in told
    assert "De eerstvolgende datum is donderdag 25 februari 2027" in told
    assert "Goed moment voor..." in told
    assert "een eerste reservekopie" in told
    assert isinstance(QApplication.focusWidget(), Button)
    desk.press(Qt.Key.Key_Return)
    assert desk.place.screen is ScreenName.NEW


def test_a_vault_without_dossiers_offers_the_roster_and_a_new_dossier(bare_desk):
    screen = bare_desk.go(WORKLIST)
    assert "Er zijn nog geen dossiers" in words_on(screen)
    names = [one.text() for one in screen.findChildren(Button) if one.isVisible()]
    assert names == ["Leerlingen invoeren", "Nieuw dossier"]
    assert focus_name() == "Nieuw dossier"
    bare_desk.press(Qt.Key.Key_Return)
    assert bare_desk.place.screen is ScreenName.NEW


def test_what_is_done_elsewhere_is_gone_when_one_comes_back(desk):
    screen = desk.go(WORKLIST)
    assert len(items(screen)) == 6
    spread(desk, {"A03": DAY + timedelta(days=400)})
    desk.go(Route(ScreenName.DOSSIERS))
    desk.go(WORKLIST)
    assert [number_of(desk, one) for one in items(screen) if isinstance(one, Line)] == ["A01", "A02"]
    assert screen.list.key is not None


def test_everything_one_can_reach_has_a_name(desk):
    screen = desk.go(WORKLIST)
    assert without_name(screen) == []
    spoken = screen.list.lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "woensdag 11 november 2026, 6 dagen te laat; Danylo Kovalenko; groep 2 · Hoorrecht; "
        "Uitleg aan de leerling; voor leerling; geteld vanaf 28 oktober 2026"
    )


def test_without_room_for_the_panel_an_arrow_shows_the_explanation_and_esc_goes_back(desk):
    desk.workspace.resize(760, 768)
    screen = desk.go(WORKLIST)
    assert not screen.panel.isVisible()
    assert screen.list.isVisible()
    desk.press(Qt.Key.Key_Right)
    assert screen.panel.isVisible()
    assert focus_name() == "Terug naar de lijst"
    desk.press(Qt.Key.Key_Return)
    assert not screen.panel.isVisible()
    assert QApplication.focusWidget() is screen.list


@pytest.mark.parametrize(("percent", "width"), [(100, 700), (200, 1366)])
def test_in_one_column_the_explanation_opens_under_its_line_and_goes_with_it(desk, percent, width):
    Theme.current().set_percent(percent)
    desk.workspace.resize(width, 1200)
    screen = desk.go(WORKLIST)
    assert not screen.panel.isVisible()
    desk.press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is screen.list
    for _ in range(2):
        desk.settle()
        rect = screen.list.visualRect(screen.list.currentIndex())
        assert screen.panel.isVisible()
        assert rect.contains(screen.panel.geometry())
        assert screen.panel.detail.werk.wat in ("Uitleg aan de leerling", "OPP vaststellen, zes weken na inschrijving")
        assert screen.panel.height() == screen.panel.whole_height(screen.panel.width())
        desk.press(Qt.Key.Key_Down)
    desk.workspace.resize(width, 600)
    desk.press(Qt.Key.Key_Up)
    assert 0 <= screen.list.visualRect(screen.list.currentIndex()).top() < 60
    desk.press(Qt.Key.Key_Escape)
    assert not screen.panel.isVisible()
    assert screen.list.viewport().rect().intersects(screen.list.visualRect(screen.list.currentIndex()))
    desk.workspace.resize(1440, 900)
    Theme.current().set_percent(100)
    desk.settle()
    assert screen.panel.isVisible()
    assert screen.panel.parent() is screen.beside


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_no_word_of_the_list_is_cut(desk, mode):
    """Draws every line and measures: what a cell needs fits in the height that its line has."""
    from desktop.widgets.lines.places import cell_height, spans

    Theme.current().set_mode(mode)
    screen = desk.go(WORKLIST)
    view = screen.list
    for row, item in enumerate(items(screen)):
        if isinstance(item, Line):
            high = view.visualRect(view.lines.index(row)).height()
            for cell, at in zip(item.cells, spans(view._delegate.columns, view.viewport().width()), strict=True):
                assert cell_height(cell, at.width) <= high
    view.grab()


def test_tab_goes_from_list_to_explanation_and_round_by_the_filters(desk):
    desk.go(WORKLIST)
    names = tabbed(desk)
    assert names[:8] == [
        "Werklijst",
        "Meer kiezen",
        "Wat als de telling op een andere dag begint",
        "Open hoormoment",
        "Open dossier",
        "Plan overleg",
        "Uitstellen",
        "Afvinken",
    ]
    assert names[-8:] == [
        "Nieuwe taak",
        "Nieuw dossier",
        "Alles 3",
        "OPP 1",
        "Hoorrecht 1",
        "Overig 1",
        "Groep",
        "Meer filters",
    ]


def test_space_ticks_a_line_which_stays_struck_until_one_leaves(desk):
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_Space)
    line = first_line(screen)
    assert line.cells[0].main.struck
    assert line.spoken.startswith("gedaan; ")
    assert desk.workspace.toast.words == "Gedaan: Uitleg aan de leerling."
    assert "Niets is te laat, één ding komt deze week." in words_on(screen)
    heading = items(screen)[0]
    assert isinstance(heading, Heading)
    assert (heading.count, heading.tone, heading.about) == (0, "grey", "alles gedaan")
    assert [one.text() for one in screen.filters.tabs.widgets] == ["Alles 2", "OPP 1", "Hoorrecht 0", "Overig 1"]
    assert "gedaan" in words_on(screen.panel)
    desk.go(Route(ScreenName.DOSSIERS))
    desk.go(WORKLIST)
    assert [number_of(desk, one) for one in items(screen) if isinstance(one, Line)] == ["A01", "A02"]


def test_the_navigation_counts_along_with_the_list(desk, qtbot):
    def told() -> str:
        return desk.workspace.navigation._rows[0].accessibleName()

    desk.go(WORKLIST)
    qtbot.waitUntil(lambda: told() == "Werklijst, 1 te laat, Alt+1")
    desk.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: told() == "Werklijst, Alt+1")


def test_this_week_says_until_when_it_is(desk):
    heading = items(desk.go(WORKLIST))[2]
    assert isinstance(heading, Heading)
    assert (heading.words, heading.about) == ("Deze week", "t/m maandag 23 november")


def test_space_again_or_undo_takes_a_tick_away(desk):
    screen = desk.go(WORKLIST)
    for _ in range(2):
        desk.press(Qt.Key.Key_Space)
    assert not first_line(screen).cells[0].main.struck
    desk.press(Qt.Key.Key_Space)
    desk.workspace.undoing.undo_last()
    desk.settle()
    screen.read()
    desk.settle()
    assert not first_line(screen).cells[0].main.struck
    assert len([one for one in items(screen) if isinstance(one, Line)]) == 3


def test_a_ticked_deadline_stays_what_it_is_in_its_dossier(desk):
    before = desk.do(lambda vault: check_of(vault, desk.dossier("A03")))
    desk.go(WORKLIST)
    desk.press(Qt.Key.Key_Space)
    assert desk.do(lambda vault: check_of(vault, desk.dossier("A03"))) == before


def test_letters_are_letters_while_one_types(desk):
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_U)
    screen.panel.put_off.reason.line.setFocus()
    desk.type("u w")
    assert screen.panel.put_off.reason.line.text() == "u w"


def test_single_letters_can_be_switched_off(desk):
    desk.workspace.context.preferences.letter_keys = False
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_U)
    desk.press(Qt.Key.Key_W)
    assert screen.panel.put_off is None
    assert QApplication.focusWidget() is screen.list


def test_the_filter_and_the_line_are_kept_when_the_letters_change_while_one_is_elsewhere(desk):
    screen = desk.go(WORKLIST)
    screen.filters.tabs.choose("opp")
    desk.settle()
    desk.go(Route(ScreenName.DOSSIERS))
    Theme.current().set_percent(115)
    desk.settle()
    again = desk.go(WORKLIST)
    assert again is not screen
    assert again.filters.chosen.tab == "opp"
    assert [number_of(desk, one) for one in items(again) if isinstance(one, Line)] == ["A01"]


def test_what_can_be_done_with_a_line_shows_its_key_in_the_palette(desk):
    screen = desk.go(WORKLIST)
    assert [one.key for one in screen.acts()] == ["Right", "W", "U", "P", "Space"]
    screen.context.preferences.letter_keys = False
    assert [one.key for one in screen.acts()] == ["Right", "", "", "", "Space"]
    screen.context.preferences.letter_keys = True
