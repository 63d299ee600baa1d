"""A request, an arrangement or a conversation is begun from the dossier and filled in like the plan."""

from desk import Desk, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from screen_reader import without_name

from desktop.document.agenda_card import AgendaCard
from desktop.document.document_screen import DocumentScreen
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from models.actions.dossier import new_document

CTRL = Qt.KeyboardModifier.ControlModifier


def begin(desk: Desk, number: str, title: str) -> DocumentScreen:
    """Begins a document from the dossier, with the buttons a user presses."""
    screen = desk.go(Route(ScreenName.DOSSIER, desk.dossier(number)))
    screen.page.documents.new.click()
    desk.settle()
    next(one for one in screen.page.documents.findChildren(Button) if one.text() == title).click()
    desk.settle()
    assert isinstance(desk.screen, DocumentScreen)
    return desk.screen


def documents(desk: Desk, number: str, kind: str):
    return desk.beeld(desk.dossier(number)).van_soort(kind)


def test_a_conversation_is_begun_from_the_dossier_and_what_is_typed_is_kept(desk):
    before = len(documents(desk, "A01", "gesprek"))
    screen = begin(desk, "A01", "Gespreksverslag (MDO en andere gesprekken)")
    screen.open_section(
        "besproken" if "besproken" in [one.id for one in screen.sections()] else screen.sections()[1].id
    )
    desk.settle()
    page = screen.form.findChildren(QPlainTextEdit)[0]
    page.setFocus()
    desk.type("Hij leest liever in de klas.")
    made = documents(desk, "A01", "gesprek")
    assert len(made) == before + 1
    kept = [value for one in made for value in one.antwoorden.waarden.values()]
    assert "Hij leest liever in de klas." in kept


def test_a_request_that_knows_its_school_begins_at_its_first_question(desk):
    screen = begin(desk, "A01", "TLV-aanvraag: eerste aanvraag of wijziging")
    assert screen.view.document.antwoorden.gevuld("swv_naam")
    assert desk.place.field == screen.view.definition.sectie[0].veld[0].id


def test_beginning_a_document_can_be_undone(desk):
    before = len(documents(desk, "A01", "tlv"))
    begin(desk, "A01", "TLV-aanvraag: eerste aanvraag of wijziging")
    assert len(documents(desk, "A01", "tlv")) == before + 1
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert len(documents(desk, "A01", "tlv")) == before


def test_a_document_of_the_dossier_opens_with_its_sections_and_what_is_missing(desk):
    uid = desk.dossier("A03")
    arrangement = next(one for one in desk.beeld(uid).documenten if one.soort == "arrangement")
    screen = desk.go(Route(ScreenName.DOCUMENT, uid, arrangement.uid))
    assert screen.frame.head.title.text() == "Arrangement"
    assert screen.crumbs()[0].words == "Dossiers"
    assert "Onderdelen" in words_on(screen)
    assert without_name(screen) == []


def test_its_row_in_the_dossier_leads_to_it_and_its_key_to_the_reports(desk):
    uid = desk.dossier("A03")
    screen = desk.go(Route(ScreenName.DOSSIER, uid))
    screen.page.finish()
    row = next(one for one in screen.page.documents.rows.rows if one.accessibleName().startswith("Arrangement"))
    row.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.place.screen is ScreenName.DOCUMENT
    assert QApplication.focusWidget() is not None
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.place.screen is ScreenName.REPORT


def test_what_is_open_is_put_on_the_agenda_of_a_conversation_with_one_press(desk, qtbot):
    uid = desk.dossier("A01")
    made, _ = desk.do(lambda vault: new_document(vault, uid, "gesprek", "gespreksverslag_mdo"))
    screen = desk.go(Route(ScreenName.DOCUMENT, uid, made))
    card = screen.findChild(AgendaCard)
    assert "Afspraak: Tweede voorstel met begeleiding in de klas uitwerken" in words_on(card)
    card.take.click()
    desk.settle()
    talk = next(one for one in desk.beeld(uid).documenten if one.uid == made)
    assert len(talk.rijen("agenda")) > 2
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in screen.findChildren(AgendaCard)))
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert next(one for one in desk.beeld(uid).documenten if one.uid == made).rijen("agenda") == ()


def test_a_conversation_that_was_held_offers_no_agenda(desk):
    uid = desk.dossier("A01")
    held = desk.beeld(uid).van_soort("gesprek")[0].uid
    screen = desk.go(Route(ScreenName.DOCUMENT, uid, held))
    assert screen.findChild(AgendaCard) is None


def test_where_no_tlv_is_asked_for_the_form_says_which_way_to_go_instead(desk):
    uid = desk.dossier("A01")
    made, _ = desk.do(lambda vault: new_document(vault, uid, "tlv", "tlv_aanvraag_eerste"))
    screen = desk.go(Route(ScreenName.DOCUMENT, uid, made, section="aanvraag", field="andere_route"))
    assert "Leerwegondersteuning" not in words_on(screen)
    desk.press(Qt.Key.Key_Space)
    screen.read()
    desk.settle()
    told = words_on(screen)
    assert "Hier hoort geen TLV bij. Bekijk de juiste route." in told
    for way in ("Leerwegondersteuning in het vmbo vraagt geen TLV", "commissie van onderzoek", "instelling voor zorg"):
        assert way in told
