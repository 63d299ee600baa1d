import pytest
from desk import words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screen_reader import without_name

from desktop.editor.compared import compare_block
from desktop.editor.not_needed import NotNeeded
from desktop.editor.vaststellen import VaststelDialog
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from desktop.widgets.chip import Chip
from desktop.widgets.compare import CompareBlock
from desktop.widgets.fields.control import State
from desktop.widgets.row import Row
from desktop.widgets.sections import Progress
from desktop.widgets.source_line import SourceLine
from forms.compare import FieldChange, Kind
from models.values import Persoon


@pytest.fixture
def yasmin(demo):
    return demo.case("Yasmin")


@pytest.fixture
def opp(demo, yasmin):
    return demo.go(Route(ScreenName.OPP, yasmin.uid))


def newest(demo, name):
    return list(demo.case(name).versies())[-1][1]


def type_into(page, words):
    page.setFocus()
    page.insertPlainText(words)


def shown(form, field):
    return field in form.fields and form.fields[field].frame.isVisible()


def button(screen, words):
    return next(one for one in screen.findChildren(Button) if one.isVisible() and one.text().startswith(words))


def test_the_newest_version_opens_with_its_sections_and_findings(opp):
    assert opp.frame.head.title.text() == "Ontwikkelingsperspectief"
    assert any(chip.text() == "versie 2 · in overleg met ouders" for chip in opp.frame.findChildren(Chip))
    names = [line.name for line in opp.frame._lines]
    assert names[0] == "Gegevens van de leerling"
    assert "Handelingsdeel" in names
    assert opp._findings.counts != "niets"


def test_with_a_pupil_of_eighteen_the_talk_is_not_said_to_be_with_the_parents(demo, opp):
    uid = opp.view.beeld.uid
    demo.go(Route(ScreenName.PUPIL, uid)).form.fields["geboortedatum"].put("2008-03-01")
    demo.settle()
    screen = demo.go(Route(ScreenName.OPP, uid))
    names = [row.accessibleName() for row in screen._stages.findChildren(Row)]
    assert "Stap 3, Overleg: nu, 12 nov 2026" in names
    assert any(chip.text() == "versie 2 · in overleg" for chip in screen.frame.findChildren(Chip))


def test_the_bar_says_now_where_the_version_is_and_what_stayed_open_before_it(opp):
    names = [row.accessibleName() for row in opp._stages.findChildren(Row)]
    assert [name for name in names if ": nu" in name] == ["Stap 3, Overleg ouders: nu, 12 nov 2026"]
    assert names[0] == "Stap 1, Schrijven: nog open"
    assert "nu · 12 nov 2026" in words_on(opp._stages)
    assert "nog open" in words_on(opp._stages)


def test_the_step_of_explaining_leads_to_the_hoormoment_in_which_one_explains(demo, opp):
    """In the plan stand the words of the pupil, and once it is vastgesteld they are locked there."""
    step = next(row for row in opp._stages.findChildren(Row) if row.accessibleName().startswith("Stap 5"))
    step.click()
    demo.settle()
    hearing = demo.window.workspace.shown
    moments = demo.case("Yasmin").hoormomenten(newest(demo, "Yasmin"))
    assert hearing.route().of_screen == Route(ScreenName.HEARING, demo.case("Yasmin").uid, moments[-1].uid)
    assert hearing.route().field == "uitgelegd_op"


def test_the_keys_of_a_form_also_work_from_the_navigation(demo, opp):
    opp.open_section("factoren")
    demo.settle()
    place = demo.window.workspace.navigation._rows[0]
    place.setFocus()
    demo.qtbot.keyClick(place, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    demo.settle()
    assert opp.form.section.id == "uitstroom"
    assert opp.form.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("asked", [False, True], ids=["in the window", "under a question"])
def test_a_step_keeps_the_focus_when_the_letters_change(demo, opp, asked):
    def held():
        focused = opp.window().focusWidget()
        return focused.accessibleName() if focused is not None else ""

    opp._stages._rows[3].setFocus()
    if asked:
        opp._stages._rows[3].click()
        demo.settle()
    for percent in (200, 100):
        Theme.current().set_percent(percent)
        demo.settle()
        assert held().startswith("Stap 4")
    for question in opp.window().findChildren(VaststelDialog):
        question.reject()
    demo.settle()
    assert held().startswith("Stap 4")


def test_a_typed_sentence_is_kept_without_a_button(demo, opp):
    opp.open_section("factoren")
    page = opp.form.fields["beeld"].control.page
    type_into(page, "Zij lacht weer. ")
    demo.qtbot.waitUntil(lambda: not demo.window.keeping.unkept)
    assert newest(demo, "Yasmin").antwoorden.tekst("beeld").startswith("Zij lacht weer.")
    assert demo.window.workspace.topbar.saved.words.startswith("Alles bewaard")


def test_going_to_another_section_keeps_what_was_just_typed(demo, opp):
    opp.open_section("factoren")
    type_into(opp.form.fields["beeld"].control.page, "Net getypt. ")
    opp.open_section("uitstroom")
    demo.settle()
    assert newest(demo, "Yasmin").antwoorden.tekst("beeld").startswith("Net getypt.")


@pytest.mark.parametrize("then", ["at once", "when it is kept"])
def test_who_is_back_in_a_section_before_it_was_read_again_finds_the_words_there(demo, opp, then):
    """Else the next letter would stand alone in the field, and be kept in place of all that was there."""
    opp.open_section("factoren")
    type_into(opp.form.fields["beeld"].control.page, "Net getypt. ")
    opp.open_section("uitstroom")
    if then == "when it is kept":
        opp._again.stop()
        demo.qtbot.waitUntil(lambda: not demo.window.keeping.unkept)
        opp._again.stop()
    opp.open_section("factoren")
    page = opp.form.fields["beeld"].control.page
    assert page.toPlainText().startswith("Net getypt. ")
    type_into(page, "En nog iets. ")
    demo.settle()
    assert newest(demo, "Yasmin").antwoorden.tekst("beeld").startswith("En nog iets. Net getypt. ")


def test_what_was_typed_in_another_window_stands_there_as_soon_as_one_is_back(demo, opp):
    opp.open_section("factoren")
    field = opp.form.fields["beeld"]
    demo.settle()
    demo.go(Route(ScreenName.DOSSIERS))
    demo.window.keeping.later(field.key, "Getypt in een ander venster.", field._write)
    demo.settle()
    demo.window.workspace.go(Route(ScreenName.OPP, opp.view.beeld.uid).of_screen)
    assert demo.window.workspace.shown is opp
    assert opp.form.fields["beeld"].control.page.toPlainText() == "Getypt in een ander venster."


def test_a_new_reading_never_takes_away_what_is_being_typed(demo, opp):
    opp.open_section("factoren")
    page = opp.form.fields["beeld"].control.page
    type_into(page, "Een. ")
    demo.window.keeping.flush()
    type_into(page, "Twee. ")
    opp.read()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    assert "Twee." in page.toPlainText()
    demo.settle()
    assert "Twee." in newest(demo, "Yasmin").antwoorden.tekst("beeld")


def test_who_adds_a_row_goes_on_in_its_first_question(demo, opp):
    opp.open_section("handelingsdeel")
    demo.settle()
    rows = opp.form.tables["doelen"]
    before = rows.open_row
    rows.table.add_asked.emit()
    demo.qtbot.waitUntil(lambda: rows.open_row not in (before, None))
    demo.settle()
    assert QApplication.focusWidget() is rows.cells["doel"].control.target()


def test_a_date_that_does_not_exist_is_told_when_it_is_left_and_not_kept(demo, opp):
    opp.open_section("gegevens")
    binding = opp.form.fields["geboortedatum"]
    binding.control.line.setFocus()
    binding.control.line.selectAll()
    demo.qtbot.keyClicks(binding.control.line, "31-2-2016")
    assert binding.frame.state is not State.ERROR
    opp.form.fields["achternaam"].control.line.setFocus()
    assert "Bedoel je 29-2-2016?" in binding.frame.message
    demo.settle()
    assert binding.control.line.text() == "31-2-2016"
    assert demo.case("Yasmin").leerling.geboortedatum.isoformat() == "2016-02-09"


def test_a_date_that_does_not_exist_outlives_leaving_the_section_and_a_lock(demo, opp):
    opp.open_section("gegevens")
    line = opp.form.fields["geboortedatum"].control.line
    line.setFocus()
    line.selectAll()
    demo.qtbot.keyClicks(line, "31-2-2016")
    opp.open_section("gezag")
    opp.open_section("gegevens")
    assert opp.form.fields["geboortedatum"].control.line.text() == "31-2-2016"
    assert "Bedoel je 29-2-2016?" in opp.form.fields["geboortedatum"].frame.message
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    demo.open()
    demo.settle()
    field = demo.window.workspace.shown.form.fields["geboortedatum"]
    assert field.control.line.text() == "31-2-2016"
    field.control.line.setFocus()
    field.control.line.selectAll()
    demo.qtbot.keyClicks(field.control.line, "9-2-2016")
    demo.settle()
    assert field.frame.message == ""


def test_the_next_time_one_goes_on_where_one_stopped(demo, opp):
    opp.open_section("uitstroom")
    type_into(opp.form.fields["uitstroom_motivering"].control.page, "Zo ver was ik. ")
    demo.settle()
    demo.go(Route(ScreenName.SETTINGS))
    demo.window.workspace._screens._by_route.clear()
    again = demo.go(Route(ScreenName.OPP, opp.view.beeld.uid))
    assert again is not opp
    assert again.form.place()[0] == "uitstroom_motivering"


def test_an_added_row_opens_with_its_questions_and_is_kept(demo, opp):
    opp.open_section("handelingsdeel")
    rows = opp.form.tables["doelen"]
    before = len(newest(demo, "Yasmin").rijen("doelen"))
    rows.table._add.click()
    demo.settle()
    assert rows.table.findChildren(Button)
    cell = rows.cells["doel"]
    assert cell.control.value() is None
    type_into(cell.control.page, "Zelf om hulp vragen.")
    rows.cells["domein"].put("leren")
    demo.settle()
    goals = newest(demo, "Yasmin").rijen("doelen")
    assert len(goals) == before + 1
    assert (goals[-1].tekst("doel"), goals[-1].tekst("domein")) == ("Zelf om hulp vragen.", "leren")
    assert rows.table._tabs[-1].text() == f"Doel {before + 1} · Leren"


def test_a_removed_row_comes_back_with_ctrl_z(demo, opp):
    opp.open_section("handelingsdeel")
    before = [row.uid for row in newest(demo, "Yasmin").rijen("doelen")]
    opp.form.tables["doelen"].table._remove.click()
    demo.settle()
    assert len(newest(demo, "Yasmin").rijen("doelen")) == len(before) - 1
    toast = demo.window.workspace.toast
    assert toast.isVisible()
    assert toast.words == "Doel 1 verwijderd."
    assert QApplication.focusWidget() is not None
    demo.window.workspace.undoing.undo_last()
    demo.settle()
    assert [row.uid for row in newest(demo, "Yasmin").rijen("doelen")] == before


def test_a_row_moves_by_its_buttons(demo, opp):
    opp.open_section("handelingsdeel")
    before = [row.uid for row in newest(demo, "Yasmin").rijen("doelen")]
    opp.form.tables["doelen"].table._later.click()
    demo.settle()
    after = [row.uid for row in newest(demo, "Yasmin").rijen("doelen")]
    assert after == [before[1], before[0], *before[2:]]


def test_a_question_that_does_not_apply_is_not_shown(demo, opp):
    opp.open_section("afwijking")
    form = opp.form
    asked = form.fields["afwijking_programma"]
    asked.put(False)
    demo.settle()
    assert not shown(form, "afwijking_omschrijving")
    asked.put(True)
    demo.settle()
    assert shown(form, "afwijking_omschrijving")


def test_f8_leads_to_the_field_of_a_finding(demo, opp):
    opp.open_section("gegevens")
    demo.qtbot.keyClick(opp, Qt.Key.Key_F8)
    demo.settle()
    assert opp._section != "gegevens"
    place = opp.form.place()
    assert place is not None
    framed = [card for card in opp._findings.cards if card._current]
    assert framed


def test_alt_down_walks_the_sections_by_keyboard(demo, opp):
    opp.open_section("gegevens")
    demo.qtbot.keyClick(opp, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert opp._section == "gezag"
    assert opp.form.isAncestorOf(QApplication.focusWidget())
    demo.qtbot.keyClick(opp, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert opp._section == "gegevens"


def test_comparing_shows_the_version_before_and_puts_it_back(demo, opp):
    old = next(one for _, one in demo.case("Yasmin").versies()).antwoorden.tekst("individuele_begeleiding")
    opp.open_section("handelingsdeel")
    assert not opp.form.findChildren(CompareBlock)
    compare = button(opp, "Vergelijk")  # the whole words are heard where there is no room for them
    assert compare.accessibleName() == "Vergelijk met versie 1"
    compare.click()
    demo.settle()
    block = next(one for one in opp.form.findChildren(CompareBlock) if "Was in versie 1" in one.accessibleName())
    assert block._old == old
    block.findChild(Button).click()
    demo.settle()
    assert newest(demo, "Yasmin").antwoorden.tekst("individuele_begeleiding") == old


def test_where_nothing_stood_in_the_version_before_the_comparison_says_so_and_empties_it_again(demo, opp):
    asked = next(one for part in opp.view.definition.sectie for one in part.veld if one.id == "hulpvraag")
    put_back = []
    change = FieldChange(asked, Kind.GEWIJZIGD, None, "Yasmin wil rustig blijven.")
    block = compare_block(change, opp.view, put_back.append)
    demo.qtbot.addWidget(block)
    assert block.accessibleName().startswith("In versie 1 (")
    assert "was dit leeg" in block.accessibleName()
    way_back = block.findChild(Button)
    assert way_back.text() == "Maak weer leeg"
    way_back.click()
    assert put_back == [None]


def test_a_section_that_is_not_needed_asks_one_sentence_and_can_come_back(demo, opp):
    opp.open_section("bijlagen")
    demo.settle()
    button(opp, "Dit onderdeel is niet nodig").click()
    asking = opp.findChild(NotNeeded)
    asking.keep.click()
    assert "in één zin" in asking.why.message
    asking.why.control.line.setText("Er zijn geen stukken.")
    asking.keep.click()
    demo.settle()
    line = next(one for one in opp.frame._lines if one.uid == "bijlagen")
    assert line.progress is Progress.NOT_NEEDED
    button(opp, "Toch nodig").click()
    demo.settle()
    line = next(one for one in opp.frame._lines if one.uid == "bijlagen")
    assert line.progress is Progress.NOT_BEGUN


def test_what_is_vastgesteld_is_text_and_bijstellen_makes_the_next_version(demo):
    danylo = demo.case("Danylo")
    opp = demo.go(Route(ScreenName.OPP, danylo.uid))
    opp.open_section("factoren")
    frame = opp.form.fields["beeld"].frame
    assert not frame.control.isVisible()
    assert frame._well.isVisible()
    button(opp, "Bijstellen").click()
    demo.settle()
    shown = demo.window.workspace.shown
    assert shown.view.document.nummer == 2
    assert newest(demo, "Danylo").nummer == 2
    demo.settle()
    shown.open_section("factoren")
    assert shown.form.fields["beeld"].frame.control.isVisible()


def test_every_widget_of_every_section_has_a_name(demo, opp):
    for section in opp.sections():
        opp.open_section(section.id)
        demo.settle()
        assert without_name(demo.window) == [], section.id


def test_a_person_of_the_dossier_can_be_named(demo, opp):
    opp.open_section("overleg")
    rows = opp.form.tables["instemmingen"]
    mother = next(one for one in demo.case("Yasmin").betrokkenen if one.relatie == "moeder")
    assert rows.cells["gezagshouder"].control.value() == Persoon(mother.uid)


def test_the_button_undoes_what_was_typed_in_the_field_one_is_at(demo, opp):
    opp.open_section("factoren")
    page = opp.form.fields["beeld"].control.page
    before = page.toPlainText()
    type_into(page, "Zij lacht weer. ")
    undo = button(opp, "Ongedaan")
    undo.setFocus()  # as with Tab
    demo.qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert page.toPlainText() == before
    demo.settle()
    assert (newest(demo, "Yasmin").antwoorden.tekst("beeld") or "") == before


def test_the_button_undoes_the_last_choice_and_then_the_last_act(demo, opp):
    opp.open_section("overleg")
    demo.settle()
    cell = opp.form.fields["bijlage_is_deel_van_opp"]
    before = cell.control.value()
    cell.focus()
    cell.put(not before)
    button(opp, "Ongedaan").click()
    assert cell.control.value() == before
    demo.settle()
    add = next(one for one in opp.form.tables.values())
    number = len(add._rows)
    add._remove(add._rows[-1].uid)
    demo.settle()
    assert len(add._rows) == number - 1
    opp.form.remember(add.cells["datum"])
    button(opp, "Ongedaan").click()
    demo.settle()
    assert len(add._rows) == number


def test_where_there_is_little_room_only_the_key_undoes(demo, opp):
    demo.window.resize(1100, 768)
    demo.settle()
    assert not any(one.isVisible() for one in opp.findChildren(Button) if one.text() == "Ongedaan")


def test_a_finding_about_the_hoormomenten_leads_to_them(demo, opp):
    opp.show_route(opp.route().of_screen.at(field="hoormomenten"))
    demo.settle()
    assert QApplication.focusWidget() in opp._hearings.rows.rows


def test_the_source_of_a_finding_is_short_until_one_asks(demo, opp):
    line = next(one for one in opp._findings.findChildren(SourceLine) if one.isVisible())
    assert not line.words.text().startswith("Bron")
    line.click()
    assert line.words.text().startswith("Bron (")
    assert line.accessibleName() == line.words.text().replace("\u00a0", " ")
    line.click()
    assert not line.unfolded
