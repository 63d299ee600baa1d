"""The dossier follows who keeps it: a steunpunt never begins an OPP, a samenwerkingsverband has the request first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from case_files import take_example
from cut_words import cut_words
from desk import DAY, Desk, _opened, focus_name, words_on
from PySide6.QtCore import Qt
from screen_reader import without_name
from vaults import new_vault

from desktop.editor.found import findings, key_of
from desktop.reports.readers import Audience
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from desktop.widgets.chip import Chip
from desktop.widgets.lines.line import Line
from desktop.widgets.strip import Strip
from models.actions.dossier import new_dossier
from models.queries.dossiers import dossier_list
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.snapshot import Document, DossierBeeld, Leerling
from models.snapshot.toestemming import EXPLICIT, named, refused
from models.snapshot.veldwaarden import Rij, Veldwaarden
from models.values import Persoon

CTRL = Qt.KeyboardModifier.ControlModifier


def _vault(tmp_path_factory, soort: str, rol: str, number: str):
    folder = tmp_path_factory.mktemp(soort) / "Vaartland.kluis"
    vault, _ = new_vault(folder, soort=soort, rol=rol)
    take_example(vault, number)
    vault.close(backup=False)
    return folder


@pytest.fixture(scope="module")
def of_steunpunt(tmp_path_factory):
    return _vault(tmp_path_factory, "steunpunt", "steunpunt", "A09")


@pytest.fixture(scope="module")
def of_swv(tmp_path_factory):
    return _vault(tmp_path_factory, "samenwerkingsverband", "coordinator", "A05")


@pytest.fixture
def steunpunt(of_steunpunt, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(of_steunpunt, tmp_path, qtbot, DAY + timedelta(days=10))


@pytest.fixture
def of_nothing(tmp_path_factory, tmp_path, qtbot) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("leeg") / "Vaartland.kluis"
    vault, _ = new_vault(folder, soort="steunpunt", rol="steunpunt")
    vault.close(backup=False)
    yield from _opened(folder, tmp_path, qtbot, DAY)


@pytest.fixture
def swv(of_swv, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(of_swv, tmp_path, qtbot, DAY)


def dossier(desk: Desk) -> Route:
    with desk.vault.reading() as connection:
        return Route(ScreenName.DOSSIER, dossier_list(connection)[0].uid)


def chips(screen) -> list[str]:
    return [one.text() for one in screen.findChildren(Chip) if one.isVisible()]


def withdraw(desk: Desk, uid: str) -> None:
    """Ends every consent today."""
    consents = [one.uid for one in desk.beeld(uid).van_soort("toestemming")]

    def end(vault):
        with act(vault, Handelingsoort.VELD_GEWIJZIGD, uid) as doing:
            for one in consents:
                doing.set_answer(one, "ingetrokken_op", DAY.isoformat())
        return doing.result

    desk.session.act(end)
    desk.settle()


def test_the_list_of_a_steunpunt_speaks_of_no_opp(steunpunt):
    screen = steunpunt.go(Route(ScreenName.DOSSIERS))
    item = screen.list.lines.item(0)
    assert isinstance(item, Line)
    assert [one.label for one in screen.list.itemDelegate().columns] == ["Leerling", "Groep", "Eerste datum"]
    assert len(item.cells) == 3
    assert "OPP" not in item.spoken


def test_a_steunpunt_has_its_own_file_first_and_never_begins_an_opp(steunpunt):
    screen = steunpunt.go(dossier(steunpunt))
    assert focus_name() == "Open ons dossier"
    assert "OPP" not in words_on(screen)
    assert not screen.header.acts.hearing.isVisible()
    assert "Toestemming gegeven" in chips(screen)
    steunpunt.press(Qt.Key.Key_Return, CTRL)
    assert steunpunt.place.screen is ScreenName.DOCUMENT
    beeld = steunpunt.beeld(steunpunt.place.dossier)
    assert steunpunt.place.document == beeld.van_soort("steunpunt")[0].uid
    assert list(beeld.versies()) == []


def test_the_lane_of_the_parents_tells_what_they_want_to_say_and_leads_to_it(steunpunt):
    screen = steunpunt.go(dossier(steunpunt))
    assert "Ik ben de moeder van Zuzanna." in words_on(screen.lanes.cards[1])
    screen.lanes.more_asked.emit("ouders")
    steunpunt.settle()
    assert (steunpunt.place.screen, steunpunt.place.field) == (ScreenName.DOCUMENT, "zienswijze")


@pytest.mark.parametrize(("party", "field"), [("leerling", "verhaal_leerling"), ("school", "toezeggingen")])
def test_what_pupil_and_school_said_is_written_in_the_file_of_the_steunpunt(steunpunt, party, field):
    screen = steunpunt.go(dossier(steunpunt))
    screen.lanes.filled.emit(party)
    steunpunt.settle()
    assert (steunpunt.place.screen, steunpunt.place.field) == (ScreenName.DOCUMENT, field)


def test_with_a_reader_stands_the_report_a_steunpunt_makes_and_no_plan(steunpunt):
    screen = steunpunt.go(Route(ScreenName.REPORT, dossier(steunpunt).dossier))
    steunpunt.settle()
    for reader in (Audience.OUDERS, Audience.SCHOOL):
        screen.readers.choose(reader)
        steunpunt.settle()
        assert screen.readers.cards[reader].about == "1 blz · Zienswijze"
        assert "hoofdlijnen" not in screen.choice.about.text()


def test_consents_are_told_apart_and_one_that_was_withdrawn_says_so(steunpunt):
    screen = steunpunt.go(dossier(steunpunt))
    told = words_on(screen.page.documents)
    assert "Dossier op naam bij het steunpunt · 13 november 2026" in told
    assert "Afstemmen over hulp thuis · 13 november 2026 · ingetrokken op 18 november 2026" in told


def test_a_withdrawn_consent_says_what_to_do_with_the_file_and_leads_to_it(steunpunt):
    route = dossier(steunpunt)
    screen = steunpunt.go(route)
    assert not any("ingetrokken" in one.words for one in screen.findChildren(Strip))
    withdraw(steunpunt, route.dossier)
    screen.read()
    steunpunt.settle()
    (strip,) = (one for one in screen.findChildren(Strip) if "ingetrokken" in one.words)
    assert "Vernietig het dossier, of leg een nieuwe toestemming vast." in strip.words
    assert "Toestemming ingetrokken" in chips(screen)
    assert [one.text() for one in strip.findChildren(Button)] == [
        "Leg een nieuwe toestemming vast",
        "Vernietig dossier",
    ]
    strip.findChild(Button).click()
    steunpunt.settle()
    assert steunpunt.place.screen is ScreenName.DOCUMENT
    documents = steunpunt.beeld(route.dossier).van_soort("toestemming")
    begun = next(one for one in documents if one.uid == steunpunt.place.document)
    assert (begun.soort, begun.antwoorden.tekst("ingetrokken_op")) == ("toestemming", None)
    worklist = steunpunt.go(Route(ScreenName.WORKLIST))
    assert "Dossier vernietigen" in words_on(worklist)
    screen = steunpunt.go(route)
    screen.page.destroy_asked.emit()
    steunpunt.settle()
    asking = screen.destroying.asking
    assert asking.ground.value() == "toestemming_ingetrokken"
    asking.question.yes.click()
    steunpunt.settle()
    with steunpunt.vault.reading() as connection:
        assert dossier_list(connection) == ()


def test_a_samenwerkingsverband_has_the_request_first(swv):
    screen = swv.go(dossier(swv))
    assert focus_name() == "Open aanvraag"
    assert "Nog geen OPP" not in chips(screen)
    swv.press(Qt.Key.Key_Return, CTRL)
    assert swv.place.screen is ScreenName.TLV


def test_everything_one_can_reach_has_a_name_and_no_word_is_cut(steunpunt):
    screen = steunpunt.go(dossier(steunpunt))
    assert without_name(screen) == []
    assert cut_words(screen) == []


def test_the_finding_about_consent_leads_to_where_consent_stands(of_nothing):
    of_nothing.session.act(lambda vault: new_dossier(vault, Leerling(roepnaam="Noor", achternaam="Veldman"))[1])
    of_nothing.settle()
    uid = dossier(of_nothing).dossier
    screen = of_nothing.go(Route(ScreenName.DOSSIER, uid))
    (found,) = (one for one in findings(screen.view.found) if one.regel == "STP-02")
    screen.page.leads.emit(key_of(found))
    of_nothing.settle()
    of_nothing.settle()
    (made,) = of_nothing.beeld(uid).van_soort("steunpunt")
    assert (of_nothing.place.screen, of_nothing.place.document) == (ScreenName.DOCUMENT, made.uid)
    assert of_nothing.place.field == "toestemming"


def test_reports_of_a_steunpunt_begin_with_what_the_parents_get(steunpunt):
    route = dossier(steunpunt)
    screen = steunpunt.go(Route(ScreenName.REPORT, route.dossier))
    steunpunt.settle()
    assert screen.readers.current is Audience.OUDERS
    assert focus_name().startswith("Ouders")
    screen.readers.choose(Audience.SWV)
    steunpunt.settle()
    assert screen.readers.current is Audience.SWV
    assert "Leg toestemming vast" in [one.text() for one in screen.findChildren(Button)]


def without_consent(desk: Desk) -> str:
    """A dossier on a name, as it comes with a file."""
    made: list[str] = []

    def make(vault):
        uid, result = new_dossier(vault, Leerling(roepnaam="Halina", achternaam="Nowak"))
        made.append(uid)
        return result

    desk.session.act(make)
    desk.settle()
    return made[0]


def test_a_file_that_came_without_consent_asks_for_it_first_and_leads_to_where_it_stands(of_nothing):
    uid = without_consent(of_nothing)
    screen = of_nothing.go(Route(ScreenName.DOSSIER, uid))
    (strip,) = (one for one in screen.findChildren(Strip) if "Voor dit dossier op naam" in one.words)
    assert [one.text() for one in strip.findChildren(Button)] == ["Leg de toestemming vast", "Vernietig dossier"]
    assert screen.missing.cards[0].shown.key.startswith("STP-02")
    strip.findChild(Button).click()
    of_nothing.settle()
    assert of_nothing.place.screen is ScreenName.DOCUMENT
    assert focus_name() == "Regel toevoegen bij Toestemming"
    assert any(one.regel == "STP-02" for one in findings(of_nothing.screen.view))


def test_the_data_of_a_file_without_consent_say_so_and_ask_for_no_plan(of_nothing):
    uid = without_consent(of_nothing)
    screen = of_nothing.go(Route(ScreenName.PUPIL, uid))
    told = words_on(screen)
    assert "Voor een dossier op naam is uitdrukkelijke toestemming nodig" in told
    assert "Waarom een OPP" not in [one.label for one in screen.sections()]
    assert "Alles wat de wet vraagt" not in told


def test_who_refused_gave_no_consent(steunpunt):
    beeld = steunpunt.beeld(dossier(steunpunt).dossier)
    row = {"gever": Persoon("m"), "datum": DAY.isoformat(), "doel": "Dossier", "stand": "gegeven"}

    def told(stand: str) -> DossierBeeld:
        file = Document(
            "s",
            "steunpunt",
            "steunpunt_dossier",
            Veldwaarden({"grondslag": EXPLICIT}),
            {"toestemming": (Rij({**row, "stand": stand}, uid="r"),)},
        )
        return replace(beeld, documenten=(file,))

    assert named(told("gegeven"), DAY) == (True, True)
    assert named(told("geweigerd"), DAY) == (False, False)
    assert refused(told("geweigerd"))
    assert not refused(told("gegeven"))
