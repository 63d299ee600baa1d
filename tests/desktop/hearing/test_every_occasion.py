"""Being heard for every occasion: ways that fit the age, a drawing with it, an observation, the way to the plan."""

from desk import Desk, words_on
from PIL import Image
from PySide6.QtWidgets import QApplication

from desktop.document.document_screen import DocumentScreen
from desktop.editor.hearings import Hearings, PointsHere
from desktop.hearing.circle import Turn
from desktop.hearing.hearing_screen import HearingScreen
from desktop.hearing.suggestions import Suggestions
from desktop.shell.route import Route, ScreenName
from forms.definition import form
from forms.filling import Filling, add_row, set_field
from models.actions.dossier import new_document


def begun(desk: Desk, number: str, kind: str, formulier: str, section: str) -> tuple[HearingScreen, str]:
    """A hoormoment that is begun at a new document with the button above its question; and that document."""
    uid = desk.dossier(number)
    made, _ = desk.do(lambda vault: new_document(vault, uid, kind, formulier))
    screen = desk.go(Route(ScreenName.DOCUMENT, uid, made, section))
    assert isinstance(screen, DocumentScreen)
    screen.findChild(Hearings).add.click()
    desk.settle()
    assert isinstance(desk.screen, HearingScreen)
    return desk.screen, made


def test_a_pupil_is_heard_about_an_arrangement_as_about_a_plan(desk):
    screen, made = begun(desk, "A01", "arrangement", "arrangement", "hulpvraag")
    assert screen.page.head.title.text() == "Hoormoment bij arrangement"
    assert [one.words for one in screen.crumbs()][-2:] == ["Arrangement", "Hoormoment"]
    assert screen.crumbs()[-2].route.document == made
    back = desk.go(Route(ScreenName.DOCUMENT, desk.dossier("A01"), made, "hulpvraag"))
    assert len(back.findChild(Hearings).moments) == 1


def test_for_a_request_and_a_conversation_as_well(desk):
    for kind, formulier, section in (
        ("tlv", "tlv_aanvraag_eerste", "leerling_stem"),
        ("gesprek", "gespreksverslag_mdo", "inhoud"),
    ):
        screen, _ = begun(desk, "A01", kind, formulier, section)
        assert screen.view.document.antwoorden.tekst("aanleiding") == kind


def test_ways_that_fit_the_age_are_suggested(desk):
    screen, _ = begun(desk, "A03", "arrangement", "arrangement", "hulpvraag")
    well = screen.findChild(Suggestions)
    assert "Wat is fijn op school?" not in words_on(well)
    well.more.click()
    told = words_on(well)
    assert "Past vaak bij groep 1 en 2" in told
    assert "tekening of kaarten" in told
    assert "Wat is fijn op school?" in told
    older, _ = begun(desk, "A07", "arrangement", "arrangement", "hulpvraag")
    assert "Past vaak bij het voortgezet onderwijs" in words_on(older.findChild(Suggestions))


def test_an_observation_is_recorded_as_one_and_asks_who_looked(desk, qtbot):
    screen, _ = begun(desk, "A03", "arrangement", "arrangement", "hulpvraag")
    strip = "Dit is een observatie: schrijf op wat je zag en hoorde, en wie keek."
    assert strip not in words_on(screen)
    screen.page.forms[Turn.WAY].fields["wijze"].put("observatie")
    qtbot.waitUntil(lambda: strip in words_on(screen))
    desk.settle()
    assert "vertolkt_door" in screen.page.forms[Turn.WORDS].fields


def test_a_drawing_goes_with_the_hoormoment(desk, qtbot, tmp_path):
    screen, _ = begun(desk, "A03", "arrangement", "arrangement", "hulpvraag")
    path = tmp_path / "tekening.png"
    Image.new("RGB", (80, 60), "white").save(path)
    screen.attached.take([path])
    qtbot.waitUntil(lambda: len(screen.page.drawings.rows.rows) == 1)
    desk.settle()
    assert "tekening" in screen.page.drawings.rows.rows[0].accessibleName()
    screen.page.drawings.rows.rows[0].click()
    desk.settle()
    assert desk.place.screen is ScreenName.ATTACHMENT
    assert "Hoort bij een hoormoment" in words_on(desk.screen)


def test_a_point_leads_to_the_part_of_the_plan_it_changed_and_back(desk, qtbot):
    uid = desk.dossier("A01")
    version = next(one for _, one in desk.beeld(uid).versies() if not one.delen)
    made, _ = desk.do(lambda vault: new_document(vault, uid, "hoormoment", "hoormoment", version.uid))
    filling = Filling(uid, form("hoormoment"), made)
    said = {"punt": "Rekenen met blokjes", "invloed": "overgenomen", "antwoord": "Ja, elke dag."}
    desk.do(lambda vault: add_row(vault, filling, "punten", said))
    desk.do(lambda vault: set_field(vault, filling, "inbreng", "Ik wil rekenen met blokjes."))
    screen = desk.go(Route(ScreenName.HEARING, uid, made))
    card = next(iter(screen.page.points._cards.values()))
    assert card.lead.isHidden()
    card.unfold()
    card.cells["plek"].put("doelen")
    qtbot.waitUntil(lambda: not card.lead.isHidden())
    assert card.lead.text() == "Naar doelen"
    card.lead.click()
    desk.settle()
    assert desk.place.screen is ScreenName.OPP
    assert desk.place.section == "handelingsdeel"
    told = desk.screen.findChild(PointsHere)
    assert "‘Rekenen met blokjes’" in words_on(told)
    assert "Overgenomen · Ja, elke dag." in words_on(told)
    assert QApplication.focusWidget() is not None
