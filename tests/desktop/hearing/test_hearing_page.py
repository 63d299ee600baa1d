"""How a hoormoment stands on the screen: calm where it is done, open where the work is, one column in little room."""

import pytest
from attached_files import scan
from cut_words import cut_words
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from screen_reader import unheard

from desktop.hearing.circle import Turn, circle
from desktop.hearing.law_strip import law_of
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.compare import CompareBlock
from desktop.widgets.fields.tile_choice import TileChoice
from forms.rules.bron import Bron
from forms.rules.regel import Zekerheid


def opened(demo, name):
    beeld = demo.case(name)
    return demo.go(Route(ScreenName.HEARING, beeld.uid, list(beeld.hoormomenten())[-1].uid))


@pytest.fixture
def hearing(demo):
    return opened(demo, "Yasmin")


def words_of(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def test_a_step_that_is_done_tells_what_was_recorded_and_opens_on_demand(demo, hearing):
    card = hearing.page.cards[Turn.OFFERED]
    assert card.folded
    assert {"Aangeboden op", "wo 28 okt 2026", "Aangeboden door"} <= set(words_of(card))
    assert not hearing.page.forms[Turn.OFFERED].isVisible()
    card.change.click()
    demo.settle()
    assert hearing.page.forms[Turn.OFFERED].isVisible()
    assert not card.change.isVisible()
    assert not hearing.page.cards[Turn.EXPLAINED].folded


def test_the_way_to_a_field_of_a_folded_step_opens_it(demo, hearing):
    hearing.show_route(hearing.route().of_screen.at(field="gekozen_door"))
    demo.settle()
    assert not hearing.page.cards[Turn.WAY].folded
    assert hearing.page.forms[Turn.WAY].fields["gekozen_door"].frame.isAncestorOf(QApplication.focusWidget())


def test_ways_are_tiles_with_a_sign(demo, hearing):
    hearing.page.cards[Turn.WAY].unfold()
    demo.settle()
    ways = hearing.page.forms[Turn.WAY].fields["wijze"].control
    assert isinstance(ways, TileChoice)
    assert ways.words() == "Tekening of kaarten"
    ways.set_value("observatie")
    ways.edited.emit()
    demo.settle()
    assert demo.case("Yasmin").hoormomenten()[-1].antwoorden.tekst("wijze") == "observatie"
    demo.qtbot.waitUntil(lambda: not cut_words(hearing))
    assert unheard(hearing) == []


def test_questions_without_an_answer_that_few_need_are_asked_on_demand(demo, hearing):
    form = hearing.page.forms[Turn.WORDS]
    assert form.more.text() == "Meer vragen: vertolkt of uitgelegd door, wat gaat goed, wat is lastig, wat helpt mij"
    assert "gaat_goed" not in form.fields
    form.more.click()
    demo.settle()
    assert form.fields["gaat_goed"].frame.isVisible()
    assert form.fields["vertolkt_door"].frame.isAncestorOf(QApplication.focusWidget())
    assert not form.more.isVisible()


def test_the_way_to_such_a_question_asks_it(demo, hearing):
    hearing.show_route(hearing.route().of_screen.at(field="helpt_mij", cursor=0))
    demo.settle()
    form = hearing.page.forms[Turn.WORDS]
    assert form.fields["helpt_mij"].frame.isAncestorOf(QApplication.focusWidget())


def test_who_did_not_want_to_is_asked_for_the_circumstances_and_what_was_tried(demo, hearing):
    assert "omstandigheden" not in hearing.page.forms[Turn.WAY].fields
    hearing.page.refused.click()
    demo.settle()
    fields = hearing.page.forms[Turn.WAY].fields
    assert fields["omstandigheden"].frame.isVisible()
    assert fields["wat_geprobeerd"].frame.isVisible()


def test_a_point_without_an_answer_says_what_to_do(demo, hearing):
    hearing.page.points.add_point("Met kleine kinderen lezen")
    demo.settle()
    card = list(hearing.page.points._cards.values())[-1]
    assert card.open
    assert "Kies wat ermee is gedaan en schrijf in één zin waarom." in words_of(card)
    assert not card.cells["punt"].frame.isVisible()
    card.cells["invloed"].put("overgenomen")
    assert not card.cells["uitleg"].frame.isVisible()
    card.cells["invloed"].put("deels")
    assert card.cells["uitleg"].frame.isVisible()
    card.cells["antwoord"].put("Ja, op dinsdag.")
    assert not card.open
    assert not card._asks.isVisible()
    card.reword.click()
    assert card.cells["punt"].frame.isAncestorOf(QApplication.focusWidget())
    demo.settle()


def test_the_words_of_a_new_point_are_typed_to_their_end(demo, hearing):
    hearing.page.points.add.click()
    demo.settle()
    card = list(hearing.page.points._cards.values())[-1]
    assert card.cells["punt"].frame.isAncestorOf(QApplication.focusWidget())
    for letter in "ik wil":
        QTest.keyClick(QApplication.focusWidget(), letter)
    demo.settle()
    assert card.cells["punt"].control.words() == "ik wil"
    assert card.cells["punt"].frame.isAncestorOf(QApplication.focusWidget())


def test_points_that_are_done_are_folded_and_open_on_demand(demo, hearing):
    cards = list(hearing.page.points._cards.values())
    assert all(one.folded for one in cards)
    first = cards[0]
    answer = first.cells["antwoord"].control.words()
    assert {"Overgenomen", answer} <= set(words_of(first))
    assert not first.cells["antwoord"].frame.isVisible()
    assert unheard(hearing) == []
    first.change.click()
    demo.settle()
    assert not first.folded
    assert first.cells["antwoord"].frame.isVisible()
    assert first.cells["invloed"].frame.isAncestorOf(QApplication.focusWidget())
    assert not first.change.isVisible()
    assert first.reword.isVisible()
    assert cards[1].folded


def test_a_point_stays_open_under_who_answers_it(demo, hearing):
    hearing.page.points.add_point("Met kleine kinderen lezen")
    demo.settle()
    card = list(hearing.page.points._cards.values())[-1]
    card.cells["invloed"].put("overgenomen")
    card.cells["antwoord"].put("Ja, op dinsdag.")
    demo.settle()
    assert not card.open
    assert not card.folded


def test_what_was_said_stands_beside_the_open_step(demo, hearing):
    page = hearing.page
    seen = page.body.viewport().rect()
    for widget in (page.forms[Turn.WORDS].fields["inbreng"].control, page.cards[Turn.EXPLAINED]):
        assert seen.intersects(QRect(widget.mapTo(page.body.viewport(), QPoint(0, 0)), widget.size()))


def test_the_law_stands_with_its_source_and_how_certain_that_is(demo, hearing):
    law = hearing.page.law
    assert law.article.text() == "WVO 2020 art. 2.44 lid 5, 6, 7 onder c"
    assert law.certain.text() == "wet, voor deze schoolsoort afgeleid"
    assert law_of("vo")[1] == "wet, nagelezen"


def test_an_article_that_nobody_looked_up_is_not_named(monkeypatch):
    monkeypatch.setattr(
        "desktop.hearing.law_strip.bron_van",
        lambda regel, sector: Bron(regel.bron, None, "wet", Zekerheid.AANGENOMEN, "aangenomen"),
    )
    assert law_of("bao") == ("", "")


def test_the_step_where_the_work_is_stands_out(hearing):
    current = [turn for turn, card in hearing.page.cards.items() if card.property("current")]
    assert current == [Turn.EXPLAINED]


def test_what_is_vastgesteld_can_be_looked_at(demo):
    hearing = opened(demo, "Danylo")
    card = hearing.page.cards[Turn.OFFERED]
    assert card.change.text() == "Bekijk"
    assert not hearing.page.forms[Turn.WORDS].more.isVisible()
    assert not any(one.reword.isVisible() for one in hearing.page.points._cards.values())


def test_a_drawing_dropped_on_what_is_vastgesteld_is_refused_with_a_sentence_and_changes_nothing(demo, tmp_path):
    hearing = opened(demo, "Danylo")
    assert not hearing.page.drawings.add.isVisible()
    before = demo.case("Danylo")
    told = []
    hearing.told.connect(told.append)
    path = tmp_path / "tekening.png"
    path.write_bytes(scan())
    hearing.attached.place.given.emit([path])
    demo.settle()
    assert "leg dan een nieuw hoormoment vast" in str(told[0])
    assert demo.case("Danylo") == before


def test_in_one_column_the_steps_are_a_bar_and_the_button_stays_at_the_foot(demo):
    Theme.current().set_percent(200)
    demo.settle()
    hearing = opened(demo, "Yasmin")
    assert hearing.room is Room.SINGLE
    assert hearing.page.steps.isVisible()
    assert hearing.page.foot.isAncestorOf(hearing.page.onward)
    demo.qtbot.waitUntil(lambda: not cut_words(hearing))
    hearing.page.steps.chosen.emit(0)
    demo.settle()
    assert not hearing.page.cards[Turn.OFFERED].folded
    Theme.current().set_percent(100)
    demo.settle()
    assert not hearing.page.steps.isVisible()
    assert hearing.page.head.isAncestorOf(hearing.page.onward)
    demo.qtbot.waitUntil(lambda: not cut_words(hearing))


def test_after_a_lock_one_is_back_at_the_sentence_one_was_writing(demo, hearing):
    card = list(hearing.page.points._cards.values())[1]
    card.unfold()
    card.cells["antwoord"].focus(4)
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    demo.open()
    demo.settle()
    again = demo.window.workspace.shown.page.points
    assert again.place() == (card.row, "antwoord", 4)


def test_undo_and_the_menu_work_at_a_point_as_in_a_form(demo, hearing):
    card = next(iter(hearing.page.points._cards.values()))
    card.unfold()
    cell = card.cells["invloed"]
    before = cell.control.value()
    cell.focus()
    cell.put("niet")
    cell.focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cell.control.value() == before
    demo.settle()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    demo.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu.accessibleName() == "Menu van Invloed"
    menu.close()


def test_the_words_of_an_earlier_time_are_laid_beside_those_of_now(demo, hearing):
    earlier = hearing.page._earlier
    assert any("ma 29 sep 2025" in one.accessibleName() for one in earlier.findChildren(QLabel))
    earlier.compare.click()
    blocks = earlier.findChildren(CompareBlock)
    assert [one.accessibleName().split(":")[0] for one in blocks] == ["Zei op ma 29 sep 2025"]
    assert earlier.compare.text() == "Sluit vergelijking"
    demo.qtbot.waitUntil(lambda: not cut_words(hearing))
    earlier.compare.click()
    assert not earlier._box.isVisible()


def test_the_button_names_the_first_open_step_and_after_the_last_it_leads_out(demo, hearing):
    states = circle(hearing.view.document)
    first = next((one.turn for one in states if not one.done), None)
    assert hearing.page.onward.text() == (f"Vul stap {int(first)} in" if first else "Klaar: naar het dossier")
    hearing.page._show_onward(None)
    assert hearing.page.onward.text() == "Klaar: naar het dossier"
