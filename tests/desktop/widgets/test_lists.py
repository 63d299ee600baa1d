from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from screen_reader import name_of

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across
from desktop.widgets.chip import Chip
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.table import RowTab, TableField
from desktop.widgets.findings import FindingCard, FindingsPanel, Shown, Weight
from desktop.widgets.row import Row, RowList
from desktop.widgets.sections import Progress, SectionLine, SectionList
from desktop.widgets.stages import Stage, StageBar, When
from desktop.widgets.tab import Tab
from desktop.widgets.text import text

GOALS = (RowTab("a", "Doel 1"), RowTab("b", "Doel 2"), RowTab("c", "Doel 3"))
FOUND = (
    Shown("tip", Weight.TIP, "Dit woord heet nu anders.", "Wet"),
    Shown("maat", Weight.MIND, "Doel 1 heeft nog geen maat.", "praktijk", "Meten"),
    Shown("akkoord", Weight.MUST, "Nog geen overeenstemming.", "WPO", "Instemming"),
)


def test_the_arrows_walk_rows_and_enter_opens(shown, qtbot):
    rows = RowList("Dossiers")
    rows.show_rows([Row(name, across(text(name, Role.STRONG))) for name in ("Noor", "Sofie", "Yusuf")])
    shown(rows)
    opened = []
    rows.chosen.connect(opened.append)
    rows.rows[0].setFocus()
    qtbot.keyClick(rows.rows[0], Qt.Key.Key_Down)
    assert rows.rows[1].hasFocus()
    qtbot.keyClick(rows.rows[1], Qt.Key.Key_Return)
    qtbot.keyClick(rows.rows[1], Qt.Key.Key_End)
    qtbot.keyClick(rows.rows[2], Qt.Key.Key_Down)
    assert rows.rows[2].hasFocus()
    qtbot.keyClick(rows.rows[2], Qt.Key.Key_Space)
    assert opened == [1, 2]


def test_a_chosen_row_says_so(shown):
    rows = RowList("Dossiers")
    rows.show_rows([Row(name, across(text(name))) for name in ("Noor", "Sofie")])
    shown(rows)
    rows.select(1)
    assert [row.accessibleDescription() for row in rows.rows] == ["", "gekozen"]


def test_the_focus_stays_at_its_place_in_a_list_that_is_shown_anew(shown):
    rows = RowList("Dossiers")
    shown(rows)

    def show(*names: str) -> None:
        rows.show_rows([Row(name, across(text(name))) for name in names])

    show("Noor", "Sofie", "Yusuf")
    rows.rows[2].setFocus()
    show("Noor", "Sofie", "Zeynep")
    assert rows.rows[2].hasFocus()
    show("Noor", "Zeynep")
    assert rows.rows[1].hasFocus()
    show()
    assert not rows.focus_chosen()
    show("Noor", "Zeynep")
    assert not any(one.hasFocus() for one in rows.rows)
    rows.select(1)
    assert rows.focus_chosen()
    assert rows.rows[1].hasFocus()


def test_rows_of_a_field_are_opened_with_the_arrows_and_moved(shown, qtbot):
    table = TableField("Doelen", "Doel")
    shown(table)
    table.show_rows(GOALS, "a")
    opened, moved, removed = [], [], []
    table.opened.connect(lambda uid: (opened.append(uid), table.show_rows(GOALS, uid)))
    table.move_asked.connect(lambda uid, direction: moved.append((uid, direction)))
    table.remove_asked.connect(removed.append)
    first = next(tab for tab in table.findChildren(Tab) if tab.isChecked())
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert opened == ["b"]
    assert isinstance(QApplication.focusWidget(), Tab)
    assert QApplication.focusWidget().text() == "Doel 2"
    table._earlier.click()
    table._later.click()
    table._remove.click()
    assert moved == [("b", -1), ("b", 1)]
    assert removed == ["b"]


def test_the_first_row_cannot_go_earlier_and_frozen_rows_not_at_all(shown):
    table = TableField("Doelen", "Doel")
    shown(table)
    table.show_rows(GOALS, "a")
    assert not table._earlier.isVisible()
    assert table._later.isVisible()
    table.set_read_only(True)
    assert not any(one.isVisible() for one in (table._add, table._later, table._remove))


def test_findings_stand_heaviest_first_with_their_counts(qtbot, shown):
    panel = FindingsPanel()
    shown(panel)
    panel.show_findings(FOUND)
    qtbot.waitUntil(lambda: _keys_down(panel) == ["akkoord", "maat", "tip"], timeout=2000)
    assert panel.counts == "1 moet, 1 let op, 1 tip"
    panel.show_findings(())
    assert panel.counts == "niets"
    qtbot.waitUntil(lambda: _keys_down(panel) == [], timeout=2000)


def _keys_down(panel):
    """The keys of the cards that are seen, from above."""
    cards = [one for one in panel.findChildren(FindingCard) if one.isVisible()]
    return [one.shown.key for one in sorted(cards, key=lambda one: one.mapTo(panel, QPoint()).y())]


def test_a_finding_that_stays_keeps_its_card_its_focus_and_what_is_typed_in_it(qtbot, shown):
    """One of three is solved, a fourth comes: whoever types a reason at another notices nothing of it."""
    reasoned = replace(FOUND[0], key="reden", weight=Weight.MIND, may_aside=True)
    panel = FindingsPanel()
    panel.setFixedSize(360, 900)
    shown(panel)
    panel.show_findings([*FOUND, reasoned])
    card = next(one for one in panel.findChildren(FindingCard) if one.shown.key == "reden")
    card.ask_reason("Besproken met ouders")
    field = QApplication.focusWidget()
    newer = replace(FOUND[0], key="nieuw", weight=Weight.MUST)
    panel.show_findings([newer, *(one for one in FOUND if one.key != "akkoord"), reasoned])
    qtbot.waitUntil(lambda: _keys_down(panel) == ["nieuw", "maat", "reden", "tip"], timeout=2000)
    assert QApplication.focusWidget() is field
    assert field.text() == "Besproken met ouders"


def test_many_findings_come_in_turns_and_in_their_order(qtbot, shown):
    panel = FindingsPanel()
    panel.setFixedSize(360, 2400)
    shown(panel)
    many = [replace(FOUND[1], key=str(at)) for at in range(12)]
    panel.show_findings(many, in_turns=True)
    assert len(panel.findChildren(FindingCard)) < 12
    panel.frame_of(frozenset({"11"}))
    qtbot.waitUntil(lambda: _keys_down(panel) == [str(at) for at in range(12)], timeout=2000)
    panel.show_findings(many, in_turns=True)
    panel.show_findings([many[3], many[1]], in_turns=True)
    panel.focus_first()
    qtbot.waitUntil(lambda: _keys_down(panel) == ["3", "1"], timeout=2000)
    assert QApplication.focusWidget().window() is panel.window()


def test_every_count_of_the_findings_is_whole_in_a_narrow_panel(qtbot, shown):
    panel = FindingsPanel()
    shown(panel)
    panel.setFixedWidth(Theme.current().length(290))
    weights = [Weight.MUST] * 5 + [Weight.MUST_OR_REASON] * 2 + [Weight.MIND, Weight.TIP]
    panel.show_findings([Shown(str(at), weight, "Woorden.", "Bron") for at, weight in enumerate(weights)])
    panel.resize(panel.width(), 600)
    chips = panel._counts
    assert len(chips) == 4

    def whole(chip):
        return chip.width() >= chip.sizeHint().width() and chip.visibleRegion().boundingRect() == chip.rect()

    qtbot.waitUntil(lambda: all(map(whole, chips)), timeout=2000)


def test_the_counts_of_findings_stay_together_on_one_line(qtbot, shown):
    panel = FindingsPanel()
    panel.setFixedSize(290, 500)
    shown(panel)
    for number, percent in ((1, 100), (4, 100), (4, 200)):
        Theme.current().set_percent(percent)
        panel.setFixedWidth(290 * percent // 100)
        panel.show_findings([replace(one, key=f"{one.key}{at}") for one in FOUND for at in range(number)])
        chips = panel._counts

        def in_line(chips=chips):
            tops = {one.mapTo(panel, one.rect().topLeft()).y() for one in chips}
            ends = [one.mapTo(panel, one.rect().bottomRight()) for one in chips]
            return all(map(Chip.isVisible, chips)) and len(tops) == 1 and all(map(panel.rect().contains, ends))

        qtbot.waitUntil(in_line, timeout=2000)


def test_f8_walks_the_findings_that_have_a_place(shown):
    panel = FindingsPanel()
    shown(panel)
    panel.show_findings(FOUND)
    led = []
    panel.leads.connect(led.append)
    for direction in (1, 1, 1, -1):
        panel.step(direction)
    assert led == ["akkoord", "maat", "akkoord", "maat"]


def test_names_of_sections_stand_as_before_once_the_letters_are_small_again(shown):
    lines = [SectionLine("f", "F", "Onderwijs- en ondersteuningsbehoeften", Progress.BUSY)]
    fresh, kept = SectionList(), SectionList()
    kept.setFixedWidth(220)
    fresh.setFixedWidth(220)
    kept.show_sections(lines, None)
    shown(kept, fresh)
    Theme.current().set_percent(200)
    Theme.current().set_percent(100)
    fresh.show_sections(lines, None)
    QApplication.processEvents()
    assert kept._rows["f"]._name.x() == fresh._rows["f"]._name.x()
    assert kept._rows["f"]._name.width() == fresh._rows["f"]._name.width()


def test_sections_tell_their_state_in_words_and_count_what_is_done(shown):
    sections = SectionList()
    shown(sections)
    lines = [
        SectionLine("a", "A", "Gegevens", Progress.COMPLETE),
        SectionLine("b", "B", "Aanleiding", Progress.BUSY),
        SectionLine("c", "C", "Afwijking", Progress.NOT_NEEDED),
    ]
    sections.show_sections(lines, "b")
    assert sections._count.text() == "1 van 2 klaar"
    assert name_of(sections._rows["b"]) == "B Aanleiding: bezig"
    row = sections._rows["a"]
    row.setFocus()
    sections.show_sections([SectionLine("a", "A", "Gegevens", Progress.BUSY), *lines[1:]], "b")
    assert row.hasFocus()
    assert sections._count.text() == "0 van 2 klaar"


def test_the_section_one_goes_to_comes_into_view_in_a_long_list(shown, qtbot):
    sections = SectionList()
    sections.setMaximumHeight(300)
    shown(sections)
    lines = [SectionLine(str(at), str(at), f"Onderdeel {at}", Progress.NOT_BEGUN) for at in range(17)]
    sections.show_sections(lines, "0")
    qtbot.waitUntil(lambda: sections._rows["14"].visibleRegion().isEmpty())
    sections.select("14")
    qtbot.waitUntil(lambda: sections._rows["14"].visibleRegion().boundingRect() == sections._rows["14"].rect())
    sections.select("0")
    qtbot.waitUntil(lambda: sections._rows["0"].visibleRegion().boundingRect() == sections._rows["0"].rect())


def test_every_stage_says_where_it_stands(shown):
    bar = StageBar()
    shown(bar)
    bar.show_stages([Stage("Horen", When.DONE, "3 nov"), Stage("Vaststellen", When.NOW)])
    names = [name_of(row) for row in bar.findChildren(Row)]
    assert names == ["Stap 1, Horen: klaar, 3 nov", "Stap 2, Vaststellen: nu"]
    chosen = []
    bar.chosen.connect(chosen.append)
    bar.findChildren(Row)[1].click()
    assert chosen == [1]


def test_a_field_that_is_vastgesteld_is_text(shown):
    control = TextControl()
    control.set_value("drie keer per week")
    frame = FieldFrame("Hoe vaak", control)
    shown(frame)
    frame.set_read_only(True)
    assert not control.isVisible()
    assert frame._well.text() == "drie keer per week"
    assert name_of(frame._well) == "Hoe vaak: drie keer per week"


def test_a_table_whose_heading_says_its_name_is_named_once_and_still_heard(shown):
    table = TableField("Wie vindt wat", "Standpunt")
    shown(table)
    assert table._label.isVisible()
    table.name_said_above()
    assert not table._label.isVisible()
    assert table.accessibleName() == "Wie vindt wat"
