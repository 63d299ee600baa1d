"""Beginning a dossier, and not beginning one twice for the same pupil."""

from collections.abc import Iterator
from datetime import date

import pytest
from desk import DAY, Desk, _opened, focus_name, tabbed, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screen_reader import without_name
from vaults import new_vault

from desktop.shell.route import Route, ScreenName
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.segments import Segment
from models.queries.dossiers import dossier_count
from models.snapshot.toestemming import named
from models.values import Persoon

NEW = Route(ScreenName.NEW)
CTRL = Qt.KeyboardModifier.ControlModifier


def count(desk: Desk) -> int:
    with desk.vault.reading() as connection:
        return dossier_count(connection)


def fill(desk: Desk, first: str, last: str, born: str) -> None:
    """Types name and date of birth with Tab between the questions."""
    desk.go(NEW)
    desk.type(first)
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Tab)
    desk.type(last)
    desk.press(Qt.Key.Key_Tab)
    desk.type(born)
    desk.press(Qt.Key.Key_Tab)


def choose_school(desk: Desk, letters: str) -> None:
    """Chooses the school, which comes after the date of birth, by its first letters."""
    desk.type(letters)


def make(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return, CTRL)


def messages(screen) -> list[str]:
    return [one.message for one in screen.findChildren(FieldFrame) if one.message]


def test_a_dossier_is_made_by_keyboard_alone_and_can_be_undone(desk):
    before = count(desk)
    fill(desk, "Noor", "Veldman", "14-3-2018")
    choose_school(desk, "Ba")
    make(desk)
    assert desk.place.screen is ScreenName.DOSSIER
    beeld = desk.beeld(desk.place.dossier)
    assert (beeld.leerling.naam, beeld.leerling.geboortedatum) == ("Noor Veldman", date(2018, 3, 14))
    assert (beeld.leerling.schoolsoort, beeld.school.naam) == ("bao", "Basisschool De Wilgenhoek")
    assert beeld.swv is not None
    assert desk.workspace.toast.words == "Dossier van Noor Veldman gemaakt."
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert count(desk) == before


@pytest.mark.parametrize(("sector", "ground"), [("pro", "schoolsoort"), ("vo", None)])
def test_why_there_is_an_opp_is_known_where_every_pupil_has_one(desk, sector, ground):
    fill(desk, "Noor", "Zwart", "21-5-2011")
    desk.screen.form.sector.set_value(sector)
    desk.screen._make()
    desk.settle()
    assert desk.beeld(desk.screen.route().dossier).leerling.opp_grondslag == ground


def test_the_questions_are_empty_for_the_next_pupil(desk):
    fill(desk, "Noor", "Veldman", "14-3-2018")
    make(desk)
    screen = desk.go(NEW)
    assert (screen.form.pupil.naam, screen.form.birth_date) == ("", None)
    assert screen.form.chosen_school is None
    assert QApplication.focusWidget() is screen.form.first.line


def test_without_a_name_nothing_is_made_and_the_question_says_why(desk):
    before = count(desk)
    screen = desk.go(NEW)
    make(desk)
    assert messages(screen) == ["Vul een roepnaam of een achternaam in."]
    assert QApplication.focusWidget() is screen.form.first.line
    desk.type("Noor")
    assert messages(screen) == []
    assert count(desk) == before


def test_a_date_of_birth_that_cannot_be_is_told(desk):
    fill(desk, "Noor", "Veldman", "14-3-2030")
    assert messages(desk.screen) == ["Deze dag moet nog komen. Controleer het jaar."]
    make(desk)
    assert desk.place.of_screen == NEW
    assert QApplication.focusWidget() is desk.screen.form.born.line


def test_the_same_name_and_birth_date_warn_while_one_types_whatever_the_accents(desk):
    fill(desk, "lukasz", "WISNIEWSKI", "21-5-2018")
    screen = desk.screen
    assert screen.duplicate.isVisible()
    told = words_on(screen.duplicate)
    assert "Er bestaat al een dossier met deze naam en geboortedatum." in told
    assert "Łukasz Wiśniewski" in told
    screen.form.born.set_value("2018-05-22")
    screen.form.born.edited.emit()
    desk.settle()
    assert not screen.duplicate.isVisible()


def test_making_it_all_the_same_first_leads_to_the_dossier_that_exists(desk):
    before = count(desk)
    fill(desk, "Łukasz", "Wiśniewski", "21-5-2018")
    make(desk)
    assert desk.place.of_screen == NEW
    assert focus_name().startswith("Open dit dossier: Łukasz Wiśniewski")
    desk.press(Qt.Key.Key_Return)
    assert desk.place == Route(ScreenName.DOSSIER, desk.dossier("A01"))
    assert count(desk) == before


def test_another_pupil_needs_a_reason_that_is_kept(desk):
    before = count(desk)
    fill(desk, "Łukasz", "Wiśniewski", "21-5-2018")
    screen = desk.screen
    screen.duplicate.other.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is screen.duplicate.reason.line
    make(desk)
    assert messages(screen) == ["Schrijf in één zin hoe je weet dat dit een andere leerling is."]
    desk.type("neef met dezelfde naam, ander adres")
    make(desk)
    assert count(desk) == before + 1
    beeld = desk.beeld(desk.place.dossier)
    assert [(one.regel, one.handeling, one.reden) for one in beeld.redenen] == [
        ("DOS-01", "opslaan", "neef met dezelfde naam, ander adres")
    ]
    assert beeld.naamgenoten == ("A01",)


def test_a_reason_does_not_count_for_another_name(desk):
    fill(desk, "Łukasz", "Wiśniewski", "21-5-2018")
    screen = desk.screen
    screen.duplicate.other.setChecked(True)
    screen.duplicate.reason.set_value("een neef")
    screen.form.born.set_value("2021-04-30")
    screen.form.first.set_value("Danylo")
    screen.form.last.set_value("Kovalenko")
    screen.form.named.emit()
    desk.settle()
    assert screen.duplicate.isVisible()
    assert not screen.duplicate.settled
    assert not screen.duplicate.other.isChecked()


def test_a_dossier_that_came_in_between_is_seen_at_the_last_moment(desk):
    fill(desk, "Noor", "Veldman", "14-3-2018")
    screen = desk.screen
    make(desk)
    screen.form.first.set_value("Noor")
    screen.form.last.set_value("Veldman")
    screen.form.born.set_value("2018-03-14")
    before = count(desk)
    screen._make()
    desk.settle()
    assert count(desk) == before
    assert not screen.duplicate.settled


def test_the_first_dossier_of_a_vault_begins_its_school(bare_desk):
    fill(bare_desk, "Noor", "Veldman", "14-3-2018")
    screen = bare_desk.screen
    choose_school(bare_desk, "De Wilgenhoek")
    screen.form.sector.set_value("bao")
    make(bare_desk)
    beeld = bare_desk.beeld(bare_desk.place.dossier)
    assert (beeld.school.naam, beeld.school.schoolsoort) == ("De Wilgenhoek", "bao")
    again = bare_desk.go(NEW)
    assert again.form.chosen_school.naam == "De Wilgenhoek"


def test_space_on_the_kind_of_school_the_arrows_chose_keeps_it(desk):
    form = desk.go(NEW).form
    desk.settle()
    form.sector.set_value("bao")
    next(one for one in form.sector.findChildren(Segment) if one.isChecked()).setFocus()
    desk.press(Qt.Key.Key_Right)
    chosen = form.sector.value()
    assert chosen not in (None, "bao")
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Delete)
    assert form.sector.value() == chosen


def test_not_now_makes_nothing(desk):
    before = count(desk)
    fill(desk, "Noor", "Veldman", "14-3-2018")
    stop = next(one for one in desk.screen.findChildren(object) if getattr(one, "text", lambda: "")() == "Niet nu")
    stop.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.place.screen is ScreenName.DOSSIERS
    assert count(desk) == before


def test_everything_one_can_reach_has_a_name(desk):
    fill(desk, "Łukasz", "Wiśniewski", "21-5-2018")
    desk.screen.duplicate.other.setChecked(True)
    desk.settle()
    assert without_name(desk.screen) == []


def test_tab_goes_through_the_questions_in_order_and_round(desk):
    desk.go(NEW)
    names = tabbed(desk)
    assert names[:6] == [
        "Roepnaam, een van beide",
        "Tussenvoegsel",
        "Achternaam, een van beide",
        "Geboortedatum",
        "School",
        "Groep of klas",
    ]
    assert names[7:9] == ["Niet nu", "Maak dossier"]


def test_what_was_typed_is_still_there_when_one_comes_back(desk):
    fill(desk, "Noor", "Veldman", "14-3-2018")
    desk.go(Route(ScreenName.DOSSIERS))
    screen = desk.go(NEW)
    assert screen.form.pupil.naam == "Noor Veldman"


@pytest.fixture(scope="module")
def of_steunpunt(tmp_path_factory):
    folder = tmp_path_factory.mktemp("steunpunt") / "Vaartland.kluis"
    vault, _ = new_vault(folder, soort="steunpunt", rol="steunpunt")
    vault.close(backup=False)
    return folder


@pytest.fixture
def steunpunt(of_steunpunt, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(of_steunpunt, tmp_path, qtbot, DAY)


def test_a_steunpunt_is_not_told_of_an_opp(steunpunt):
    fill(steunpunt, "Noor", "Veldman", "14-3-2018")
    assert "OPP" not in words_on(steunpunt.screen)


def test_a_steunpunt_makes_no_dossier_on_a_name_without_consent(steunpunt):
    fill(steunpunt, "Noor", "Veldman", "14-3-2018")
    make(steunpunt)
    assert count(steunpunt) == 0
    assert messages(steunpunt.screen) == ["Kies wie de toestemming gaf. Zonder toestemming werk je anoniem."]
    assert focus_name() == "Wie geeft toestemming, verplicht: Ouder"
    steunpunt.press(Qt.Key.Key_Space)
    make(steunpunt)
    assert messages(steunpunt.screen) == ["Vul de naam in van wie toestemming geeft."]
    steunpunt.type("Sanne Veldman")
    steunpunt.press(Qt.Key.Key_Tab)
    steunpunt.type("1-1-2099")
    make(steunpunt)
    assert messages(steunpunt.screen) == ["Deze dag moet nog komen. Controleer het jaar."]
    steunpunt.screen.form.consent.day.set_value(DAY.isoformat())
    make(steunpunt)
    assert messages(steunpunt.screen) == ["Vul in waarvoor de toestemming is."]
    assert count(steunpunt) == 0


def test_the_consent_stands_in_the_dossier_from_its_first_moment_and_goes_with_it(steunpunt):
    fill(steunpunt, "Noor", "Veldman", "14-3-2018")
    consent = steunpunt.screen.form.consent
    consent.giver.set_value("ouder")
    consent.name.line.setText("Sanne Veldman")
    consent.purpose.line.setText("Voorbereiden van de zienswijze")
    assert without_name(steunpunt.screen) == []
    make(steunpunt)
    beeld = steunpunt.beeld(steunpunt.place.dossier)
    (parent,) = beeld.betrokkenen
    (file,) = beeld.van_soort("steunpunt")
    (kept,) = file.rijen("toestemming")
    assert (parent.naam, parent.soort) == ("Sanne Veldman", "ouder")
    assert kept.waarde("gever") == Persoon(parent.uid)
    assert (kept.datum("datum"), kept.tekst("doel")) == (DAY, "Voorbereiden van de zienswijze")
    assert file.antwoorden.tekst("roepnaam_leerling") == "Noor"
    assert named(beeld, DAY) == (True, True)
    steunpunt.settle()
    assert "Toestemming gegeven" in words_on(steunpunt.screen)
    steunpunt.workspace.undoing.undo_last()
    steunpunt.settle()
    assert count(steunpunt) == 0
