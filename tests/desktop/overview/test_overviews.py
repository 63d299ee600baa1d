"""Growth, verzuim and what was delivered: each in one look, read by eye, ear and keys, leading to its questions."""

import pytest
from cut_words import cut_words
from desk import Desk, words_on
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from screen_reader import without_name

from desktop.overview.grid import ReadGrid
from desktop.overview.growth_picture import GrowthPicture
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Mode, Theme
from desktop.widgets.button import Button
from desktop.widgets.chip import Chip
from desktop.widgets.empty import EmptyState
from desktop.widgets.row import Row
from forms.definition import form
from forms.filling import Filling, add_row, set_field
from models.actions.dossier import new_document, new_dossier
from models.snapshot import Leerling

CTRL = Qt.KeyboardModifier.ControlModifier
SCREENS = ((ScreenName.GROWTH, "A02"), (ScreenName.ABSENCE, "A08"), (ScreenName.DELIVERY, "A04"))


def go(desk: Desk, screen: ScreenName, number: str):
    shown = desk.go(Route(screen, desk.dossier(number)))
    desk.settle()
    return shown


def button(screen, words: str) -> Button:
    return next(
        one
        for one in screen.findChildren(Button)
        if one.isVisibleTo(screen) and (one.accessibleName() or one.text()).startswith(words)
    )


@pytest.mark.parametrize(("screen", "number"), SCREENS)
def test_everything_has_a_name_and_the_primary_act_has_the_focus(desk, screen, number):
    shown = go(desk, screen, number)
    assert without_name(shown) == []
    assert shown.primary.hasFocus()
    assert [one.words for one in shown.crumbs()][-1] == shown.title()


@pytest.mark.parametrize(("screen", "number"), SCREENS)
@pytest.mark.parametrize(("width", "percent"), [(1440, 100), (1366, 100), (1366, 200)])
def test_nothing_is_cut(desk, screen, number, width, percent):
    desk.workspace.resize(width, 768)
    Theme.current().set_percent(percent)
    shown = go(desk, screen, number)
    desk.settle()
    assert cut_words(shown) == []


def test_growth_shows_a_picture_with_its_words_and_the_table_beside_it(desk):
    screen = go(desk, ScreenName.GROWTH, "A02")
    reckoning, reading = screen.findChildren(GrowthPicture)
    assert "op 6 oktober 2025: M5" in reading.accessibleName()
    assert "op 19 juni 2026: M6 – E6" in reading.accessibleName()
    assert "Er is niets doorgetrokken." in reckoning.accessibleName()
    table = screen.findChildren(ReadGrid)[1]
    assert "Datum: 17 juni 2026; Gemeten: M6" in table.accessibleDescription()
    assert "Datum: 29 januari 2027; Gepland: E6 – M7" in table.accessibleDescription()
    assert reading.geometry().right() < table.mapTo(reading.parentWidget(), table.rect().topLeft()).x()


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
def test_the_picture_is_drawn_in_the_colours_of_the_theme(desk, mode):
    Theme.current().set_mode(mode)
    screen = go(desk, ScreenName.GROWTH, "A02")
    picture = screen.findChildren(GrowthPicture)[1]
    image = picture.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    for token in ("accent", "school_bg"):
        assert Theme.current().colour(token).name() in seen, token


def test_a_result_that_is_added_stands_in_the_picture(desk):
    screen = go(desk, ScreenName.GROWTH, "A02")
    version = screen.shown_data.version
    filling = Filling(desk.dossier("A02"), form(version.formulier), version.uid, version.periode_uid)
    cells = {"gebied": "spelling", "meetsoort": "vaardigheidsscore", "waarde": "310", "datum": "2026-11-02"}
    _, result = desk.do(lambda vault: add_row(vault, filling, "didactische_gegevens", cells))
    desk.session.tell(result)
    desk.settle()
    screen.read()
    desk.settle()
    assert "Spelling, vaardigheidsscore" in words_on(screen)
    assert len(screen.findChildren(GrowthPicture)) >= 3


def test_without_results_it_says_what_to_do_and_leads_there(desk):
    screen = go(desk, ScreenName.GROWTH, "A01")
    assert "Nog geen leerresultaten" in words_on(screen)
    empty = screen.findChild(EmptyState)
    title = next(one for one in empty.findChildren(QLabel) if one.text() == "Nog geen leerresultaten")
    free = screen.height() - screen.head.geometry().bottom()
    middle = title.mapTo(screen, QPoint(0, 0)).y() - screen.head.geometry().bottom()
    assert free * 0.35 < middle < free * 0.65
    desk.press(Qt.Key.Key_Return, CTRL)
    assert (desk.place.screen, desk.place.field) == (ScreenName.OPP, "didactische_gegevens")


def test_verzuim_counts_the_hours_and_says_what_to_report_when(desk):
    screen = go(desk, ScreenName.ABSENCE, "A08")
    told = words_on(screen)
    assert "17 van 16 uur ongeoorloofd en niet gemeld" in told
    assert "De grens is bereikt op 4 november 2026." in told
    assert "26 oktober 2026" in told
    assert "19 oktober 2026" not in told, "a week of holiday is no lesson week"
    rows = [one.accessibleName() for one in screen.findChildren(Row) if one.isVisibleTo(screen)]
    assert any("Meld dit verzuim" in one and "vanaf 4 november 2026" in one and "VZM-01" in one for one in rows)
    assert any("VZM-04" in one and "vanaf 12 november 2026" in one for one in rows)


@pytest.mark.parametrize(("screen", "number"), SCREENS)
def test_an_overview_one_left_takes_no_focus_when_something_changes(desk, screen, number):
    left = go(desk, screen, number)
    left.findChildren(Button)[-1].setFocus()
    desk.go(Route(ScreenName.DOSSIER, desk.dossier(number)))
    at = QApplication.focusWidget()
    left.shown_data = None
    left.read()
    desk.settle()
    assert QApplication.focusWidget() is at, "what is typed now would go into a screen one does not see"


def test_luxeverzuim_is_told_apart_from_the_hours_under_the_threshold(desk):
    dossier = desk.dossier("A02")
    document = desk.do(lambda vault: new_document(vault, dossier, "verzuim", "verzuimoverzicht"))[0]
    filling = Filling(dossier, form("verzuimoverzicht"), document)
    cells = {"soort": "luxe", "datum": "2026-11-05", "aantal": 16}
    desk.do(lambda vault: set_field(vault, filling, "eenheid", "uur"))
    desk.do(lambda vault: add_row(vault, filling, "regels", cells))
    told = words_on(go(desk, ScreenName.ABSENCE, "A02"))
    assert "Luxeverzuim telt in deze 16 uur niet mee: dat meld je altijd meteen" in told
    assert "0 van 16 uur" in told
    limit = next(one for one in desk.screen.findChildren(Chip) if one.text() == "onder de grens")
    image = limit.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert Theme.current().colour("green_bg").name() not in seen, "green says that nothing need be done"


def test_of_lines_without_a_kind_it_is_not_said_that_nothing_need_be_reported(desk):
    dossier = desk.dossier("A01")
    document = desk.do(lambda vault: new_document(vault, dossier, "verzuim", "verzuimoverzicht"))[0]
    filling = Filling(dossier, form("verzuimoverzicht"), document)
    desk.do(lambda vault: add_row(vault, filling, "regels", {"datum": "2026-11-05", "aantal": 16}))
    told = words_on(go(desk, ScreenName.ABSENCE, "A01"))
    assert "Nog niet te zeggen: kies eerst bij elke regel de soort verzuim." in told
    assert "er is geen luxeverzuim" not in told


@pytest.mark.parametrize(("screen", "number"), SCREENS)
def test_larger_letters_leave_the_focus_on_the_primary_act(desk, screen, number):
    shown = go(desk, screen, number)
    for percent in (200, 100):
        Theme.current().set_percent(percent)
        desk.settle()
        assert shown.primary.hasFocus()


def test_thuiszitten_follows_from_the_facts_and_the_definition(desk):
    screen = go(desk, ScreenName.ABSENCE, "A08")
    told = words_on(screen)
    assert "Meer dan 4 weken ongeoorloofd afwezig (oud): nee" in told
    assert "ook deels door ziekte (vanaf 2016): ja, thuiszitter" in told
    assert "Er is nog geen definitie gekozen" in told
    dossier, document = desk.dossier("A08"), screen.shown_data.shown.document
    filling = Filling(dossier, form("verzuimoverzicht"), document.uid)
    desk.session.tell(desk.do(lambda vault: set_field(vault, filling, "definitie", "ruim")))
    screen.read()
    desk.settle()
    assert "de definitie die is gekozen" in words_on(screen)
    assert screen.shown_data.shown.thuis.thuiszitter is True


def test_lawful_absence_is_marked_as_staying_here(desk):
    screen = go(desk, ScreenName.ABSENCE, "A08")
    told = words_on(screen)
    assert "gaan met geen enkele export mee waar een naam in staat" in told
    assert "gaat niet mee met een naam" in told


def test_something_to_report_leads_to_the_question_where_the_day_is_written(desk):
    screen = go(desk, ScreenName.ABSENCE, "A08")
    row = next(one for one in screen.findChildren(Row) if "VZM-01" in one.accessibleName())
    row.click()
    desk.settle()
    assert (desk.place.screen, desk.place.field) == (ScreenName.DOCUMENT, "melding_op")


def test_an_overview_of_verzuim_is_begun_from_here(desk):
    dossier, _ = desk.do(lambda vault: new_dossier(vault, Leerling(roepnaam="Sem", achternaam="Vos")))
    screen = desk.go(Route(ScreenName.ABSENCE, dossier))
    assert "Nog geen verzuim opgeschreven" in words_on(screen)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.settle()
    assert desk.place.screen is ScreenName.DOCUMENT
    assert len(desk.beeld(dossier).van_soort("verzuim")) == 1
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert desk.beeld(dossier).van_soort("verzuim") == ()


def test_promised_delivered_and_effect_stand_beside_each_other(desk):
    screen = go(desk, ScreenName.DELIVERY, "A04")
    told = words_on(screen)
    for words in (
        "Samen 36 van 40 uur geleverd.",
        "40 uur (2 uur per week, 20 weken)",
        "36 uur, 3 keer",
        "laatst op 16 oktober 2026",
        "Rekent tot 20 zonder materiaal",
    ):
        assert words in told
    button(screen, "Vul aan: Rekenspecialist").click()
    desk.settle()
    assert (desk.place.screen, desk.place.field) == (ScreenName.DOCUMENT, "regels")


def test_what_was_tried_stands_in_a_request_that_is_begun_after_it(desk):
    desk.go(Route(ScreenName.DOSSIER, desk.dossier("A04")))
    desk.settle()
    desk.screen.page.documents.begun.emit("arrangement")
    desk.settle()
    made = desk.beeld(desk.dossier("A04")).van_soort("arrangement")[-1]
    (row,) = made.rijen("eerder")
    assert row.tekst("wat") == "Rekenspecialist 40 uur"
    assert row.tekst("periode") == "16-02-2026 – 16-10-2026"
    assert row.tekst("effect").startswith("Geleverd: 36 van 40 uur. Rekent tot 20")


def test_a_request_of_before_takes_over_what_was_tried_since_and_back(desk):
    dossier = desk.dossier("A04")
    uid, _ = desk.do(lambda vault: new_document(vault, dossier, "arrangement", "arrangement"))
    screen = go(desk, ScreenName.DELIVERY, "A04")
    assert "staat nog niet bij wat is geprobeerd" in words_on(screen)
    button(screen, "Neem over").click()
    desk.settle()
    made = next(one for one in desk.beeld(dossier).documenten if one.uid == uid)
    assert [row.tekst("wat") for row in made.rijen("eerder")] == ["Rekenspecialist 40 uur"]
    desk.workspace.undoing.undo_last()
    desk.settle()
    made = next(one for one in desk.beeld(dossier).documenten if one.uid == uid)
    assert made.rijen("eerder") == ()


def test_the_dossier_leads_to_all_three(desk):
    for words, screen in (
        ("Groei", ScreenName.GROWTH),
        ("Beloofd en geleverd", ScreenName.DELIVERY),
        ("Verzuim", ScreenName.ABSENCE),
    ):
        desk.go(Route(ScreenName.DOSSIER, desk.dossier("A02")))
        desk.screen.page.finish()
        button(desk.screen, words).click()
        desk.settle()
        assert desk.place.screen is screen


def test_without_an_arrangement_the_primary_act_begins_one(desk):
    screen = go(desk, ScreenName.DELIVERY, "A01")
    assert screen.primary.text() == "Begin een arrangement"
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.settle()
    assert desk.place.screen is ScreenName.DOCUMENT
    assert len(desk.beeld(desk.dossier("A01")).van_soort("arrangement")) == 1


@pytest.mark.parametrize(
    ("unit", "said"),
    [("dagdeel", ("samen 3 dagdelen", "samen 1 dagdeel")), ("uur", ("samen 3 uur", "samen 1 uur"))],
)
def test_what_is_counted_of_a_kind_is_told_in_its_unit_for_one_and_for_more(desk, unit, said):
    dossier = desk.dossier("A01")
    document = desk.do(lambda vault: new_document(vault, dossier, "verzuim", "verzuimoverzicht"))[0]
    filling = Filling(dossier, form("verzuimoverzicht"), document)
    desk.do(lambda vault: set_field(vault, filling, "eenheid", unit))
    for kind, count in (("ongeoorloofd", 3), ("geoorloofd", 1)):
        cells = {"datum": "2026-11-05", "aantal": count, "soort": kind}
        desk.do(lambda vault, cells=cells: add_row(vault, filling, "regels", cells))
    shown = go(desk, ScreenName.ABSENCE, "A01")
    assert {one.text() for one in shown.findChildren(Chip) if one.text().startswith("samen")} == set(said)
