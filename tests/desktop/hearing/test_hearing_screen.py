import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screen_reader import without_name

from desktop.hearing.circle import Turn
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button


def newest(demo):
    beeld = demo.case("Yasmin")
    return beeld, list(beeld.versies())[-1][1]


@pytest.fixture
def hearing(demo):
    beeld, version = newest(demo)
    return demo.go(Route(ScreenName.HEARING, beeld.uid, beeld.hoormomenten(version)[0].uid))


def moment(demo, uid):
    return next(one for one in demo.case("Yasmin").hoormomenten() if one.uid == uid)


def test_the_five_steps_tell_how_far_they_are(demo, hearing):
    assert hearing.page.head.title.text() == "Hoormoment bij bijstellen van het OPP"
    assert hearing.page.chip.text() == "4 van 5 stappen klaar"
    names = [card.accessibleName() for card in hearing.page.cards.values()]
    assert names[0] == "Stap 1, Aangeboden: klaar"
    assert "3 van 3 ingevuld" in names[Turn.INFLUENCE - 1]
    assert names[-1] == "Stap 5, Toegelicht aan Yasmin: nog niet"
    assert without_name(demo.window) == []


def test_the_screen_opens_where_the_work_is(hearing):
    place = hearing.page.forms[Turn.EXPLAINED].place()
    assert place is not None
    assert place[0] == "uitgelegd_op"


def test_selected_words_become_a_point_in_the_pupils_own_wording(demo, hearing):
    uid = hearing.view.document_uid
    page = hearing.page.forms[Turn.WORDS].fields["inbreng"].control.page
    page.setFocus()
    cursor = page.textCursor()
    start = page.toPlainText().index("Met kleine kinderen")
    cursor.setPosition(start)
    cursor.setPosition(start + len("Met kleine kinderen lezen"), cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    demo.qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    demo.settle()
    assert moment(demo, uid).rijen("punten")[-1].tekst("punt") == "Met kleine kinderen lezen"
    card = list(hearing.page.points._cards.values())[-1]
    assert card.cells["invloed"].frame.isAncestorOf(QApplication.focusWidget())
    assert hearing.page.chip.text() == "3 van 5 stappen klaar"


def test_the_sentence_to_the_pupil_is_kept_at_its_point(demo, hearing):
    uid = hearing.view.document_uid
    card = next(iter(hearing.page.points._cards.values()))
    card.cells["antwoord"].put("Ja, dat doen we zo.")
    demo.settle()
    assert moment(demo, uid).rijen("punten")[0].tekst("antwoord") == "Ja, dat doen we zo."


def test_not_wanting_to_is_kept_as_a_normal_outcome_and_asks_why(demo, hearing):
    uid = hearing.view.document_uid
    hearing.page.refused.click()
    demo.settle()
    kept = moment(demo, uid)
    assert kept.antwoorden.tekst("uitkomst") == "afgezien"
    assert kept.antwoorden.gevuld("aangeboden_op")
    place = hearing.page.forms[Turn.WAY].place()
    assert place is not None
    assert place[0] == "omstandigheden"
    assert not hearing.page.refused.isVisible()


def test_explaining_closes_the_circle(demo, hearing):
    hearing.page.forms[Turn.EXPLAINED].fields["uitgelegd_op"].put("2026-11-20")
    demo.settle()
    assert hearing.page.chip.text() == "5 van 5 stappen klaar"


def test_after_vaststellen_only_the_explanation_can_still_be_written(demo):
    beeld = demo.case("Danylo")
    version = list(beeld.versies())[-1][1]
    hearing = demo.go(Route(ScreenName.HEARING, beeld.uid, beeld.hoormomenten(version)[0].uid))
    assert not hearing.page.forms[Turn.WORDS].fields["inbreng"].control.isVisible()
    assert not hearing.page.points.add.isVisible()
    assert hearing.page.forms[Turn.EXPLAINED].fields["uitgelegd_op"].control.isVisible()


def test_a_new_hoormoment_begins_at_the_version_and_opens(demo):
    beeld, version = newest(demo)
    opp = demo.go(Route(ScreenName.OPP, beeld.uid, section="stem"))
    add = next(one for one in opp.findChildren(Button) if one.accessibleName() == "Hoormoment toevoegen")
    add.click()
    demo.settle()
    hearing = demo.window.workspace.shown
    assert hearing.page.chip.text() == "0 van 5 stappen klaar"
    assert hearing.view.document.bij_uid == version.uid
    place = hearing.page.forms[Turn.OFFERED].place()
    assert place is not None
