"""The life of a request on its screen: steps taken with the keys, what misses told at its question, nothing lost."""

from collections.abc import Iterator
from datetime import date

import pytest
from case_files import take_example
from cut_words import cut_words
from desk import DAY, Desk, _opened, words_on
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from screen_reader import without_name
from vaults import new_vault

from desktop.life.life_card import LifeCard
from desktop.life.outcomes import OutcomeTexts
from desktop.reports.readers import Audience
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.arrange import down
from desktop.widgets.button import Button
from desktop.widgets.row import Row
from forms.deadlines import keep_after
from forms.definition import form
from forms.filling import Filling, set_field
from forms.steps import Given, take_step
from models.record.history import undo

CTRL = Qt.KeyboardModifier.ControlModifier
SWV = "samenwerkingsverband"


def _vault(tmp_path_factory, soort: str, rol: str):
    folder = tmp_path_factory.mktemp("life") / "Kluis.kluis"
    vault, _ = new_vault(folder, soort, rol)
    vault.after_act = keep_after
    for number in ("A03", "A04", "A05"):
        take_example(vault, number)
    vault.close(backup=False)
    return folder


@pytest.fixture(scope="module")
def vault_of_swv(tmp_path_factory):
    return _vault(tmp_path_factory, SWV, "coordinator")


@pytest.fixture(scope="module")
def vault_of_school(tmp_path_factory):
    return _vault(tmp_path_factory, "school", "ib")


@pytest.fixture(scope="module")
def vault_of_steunpunt(tmp_path_factory):
    return _vault(tmp_path_factory, "steunpunt", "steunpunt")


@pytest.fixture
def swv(vault_of_swv, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(vault_of_swv, tmp_path, qtbot, DAY)


@pytest.fixture
def school(vault_of_school, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(vault_of_school, tmp_path, qtbot, DAY)


@pytest.fixture
def steunpunt(vault_of_steunpunt, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(vault_of_steunpunt, tmp_path, qtbot, DAY)


def request_of(desk: Desk, number: str = "A05") -> Route:
    uid = desk.dossier(number)
    return Route(ScreenName.TLV, uid, desk.beeld(uid).van_soort("tlv")[0].uid)


def answers(desk: Desk, route: Route):
    return next(one for one in desk.beeld(route.dossier).documenten if one.uid == route.document).antwoorden


def take(desk: Desk, route: Route, step: str, day: date = DAY, **given) -> None:
    def call(vault):
        beeld = desk.beeld(route.dossier)
        document = next(one for one in beeld.documenten if one.uid == route.document)
        return take_step(vault, beeld, document, step, Given(day, **given), DAY)[0]

    desk.session.tell(desk.do(call))
    look_again(desk)


def look_again(desk: Desk) -> None:
    """Reads the screen anew: it does so itself, a moment after an act."""
    desk.screen.read()
    desk.settle()


def press(life: LifeCard, words: str, desk: Desk) -> None:
    button = next(one for one in life.steps if one.text() == words)
    button.setFocus()
    desk.press(Qt.Key.Key_Space)


def test_a_step_is_taken_with_the_keys_and_can_be_undone(swv):
    route = request_of(swv)
    life = swv.go(route).life
    told: list[tuple[str, str]] = []
    swv.screen.done.connect(lambda words, act: told.append((words, act)))
    assert "nu" in words_on(life.bar)
    press(life, "Neem in ontvangst", swv)
    assert QApplication.focusWidget() is life.form.frames["dag"].control.target()
    swv.press(Qt.Key.Key_Return, CTRL)
    look_again(swv)
    assert answers(swv, route).tekst("status") == "ingediend"
    assert life.form is None
    assert QApplication.focusWidget() is life.steps[0]
    assert "Besluit op de TLV-aanvraag: uiterlijk 12 januari 2027" in words_on(life)
    assert swv.screen.head.title.text().startswith("TLV-aanvraag")
    assert [words for words, _ in told] == ["De aanvraag is ontvangen."]
    swv.do(lambda vault: undo(vault, told[0][1]))
    assert answers(swv, route).tekst("status") == "concept"


def test_a_step_begins_at_its_first_open_question_and_what_is_told_there_goes_as_one_types(swv):
    route = request_of(swv)
    life = swv.go(route).life
    take(swv, route, "ontvangen")
    press(life, "Vraag om aanvulling", swv)
    frame = life.form.frames["tot"]
    assert QApplication.focusWidget() is frame.control.target()
    swv.press(Qt.Key.Key_Return, CTRL)
    assert frame.message == "Vul in wanneer het er uiterlijk moet zijn."
    assert QApplication.focusWidget() is frame.control.target()
    swv.type("1-12")
    assert frame.message == ""


def leading(desk: Desk) -> list[str]:
    """The words of every button that says it is the one the page goes on with."""
    return [one.text() for one in desk.screen.findChildren(Button) if one.isVisible() and one.leads]


def places(desk: Desk) -> Iterator[tuple[LifeCard, str]]:
    """Opens each screen on which a step is taken; answers the life on it, and what goes on there."""
    route = request_of(desk)
    desk.go(route)
    take(desk, route, "ontvangen")
    yield desk.screen.life, "Ga naar de blokkade"
    yield desk.go(Route(ScreenName.REQUESTS)).panel.life, "Open de aanvraag"
    uid = desk.dossier("A03")
    arrangement = desk.beeld(uid).van_soort("arrangement")[0].uid
    yield desk.go(Route(ScreenName.DOCUMENT, uid, arrangement)).life, "Naar de rapporten"


@pytest.mark.parametrize("percent", [100, 200])
def test_while_a_step_is_filled_in_its_button_alone_goes_on_and_has_the_key(swv, percent):
    Theme.current().set_percent(percent)
    for life, on in places(swv):
        assert leading(swv) == [on]
        life.steps[0].click()
        swv.settle()
        assert leading(swv) == [life.form.send.text()]
        keys = dict(swv.screen.keys())
        assert keys["Ctrl+Return"] == "de stap vastleggen"
        there = swv.place.of_screen
        life.bar.findChildren(Row)[0].setFocus()
        life.form.frames["dag"].control.set_value(None)
        swv.press(Qt.Key.Key_Return, CTRL)
        assert swv.place.of_screen == there, "the key of the step went somewhere else"
        assert life.form.frames["dag"].message == "Vul in op welke dag dit was."
        life.form.no.click()
        swv.settle()
        assert leading(swv) == [on]
        assert dict(swv.screen.keys())["Ctrl+Return"] != "de stap vastleggen"


@pytest.mark.parametrize("percent", [100, 200])
def test_who_comes_back_while_a_step_is_filled_in_is_at_the_same_letter(swv, percent):
    Theme.current().set_percent(percent)
    for life, _ in places(swv):
        life.steps[0].click()
        swv.settle()
        day = life.form.frames["dag"].control
        day.target().setFocus()
        swv.type("maandag")
        day.set_cursor_place(3)
        left = swv.place
        for number in ("A03", "A05"):  # so many that this screen is let go of, as a lock does
            for name in (ScreenName.DOSSIER, ScreenName.GROWTH, ScreenName.ABSENCE, ScreenName.DELIVERY):
                swv.go(Route(name, swv.dossier(number)))
        swv.go(left)
        again = getattr(swv.screen, "life", None) or swv.screen.panel.life
        day = again.form.frames["dag"].control
        assert QApplication.focusWidget() is day.target()
        assert day.cursor_place() == 3
        again.form.no.click()
        swv.settle()


def test_what_misses_is_told_at_its_question_and_nothing_is_lost_meanwhile(swv):
    route = request_of(swv)
    swv.go(route)
    take(swv, route, "ontvangen")
    life = swv.screen.life
    press(life, "Vraag om aanvulling", swv)
    life.form.frames["reden"].control.target().setFocus()
    swv.type("Het tweede advies mist")
    swv.press(Qt.Key.Key_Return, CTRL)
    assert "uiterlijk" in life.form.frames["tot"].message
    assert answers(swv, route).tekst("status") == "ingediend"
    again, holder = LifeCard(swv.screen.context), QWidget()
    holder.setLayout(down(again.bar, again))
    again.show_life(swv.screen.request.life)
    assert again.form.frames["reden"].control.value() == "Het tweede advies mist"
    holder.deleteLater()
    life.form.frames["tot"].control.target().setFocus()
    swv.type("1-12-2026")
    swv.press(Qt.Key.Key_Return, CTRL)
    look_again(swv)
    assert answers(swv, route).tekst("status") == "aanvulling_gevraagd"
    assert "de termijn staat stil" in words_on(life)
    life.bar.chosen.emit(1)
    swv.settle()
    assert "Het tweede advies mist" in words_on(life)


def test_what_cannot_be_in_a_step_is_told_once_one_leaves_the_question_and_goes_with_its_cause(swv):
    route = request_of(swv)
    swv.go(route)
    take(swv, route, "ontvangen")
    take(swv, route, "compleet")
    press(swv.screen.life, "Leg het besluit vast", swv)
    frames = swv.screen.life.form.frames

    def fill(name: str, words: str) -> None:
        frames[name].control.target().setFocus()
        frames[name].control.target().selectAll()
        swv.type(words)
        swv.press(Qt.Key.Key_Tab)

    fill("besluit_start", "1-8-2027")
    fill("besluit_eind", "31-7-2027")
    assert frames["besluit_eind"].message == "Deze dag ligt voor de begindatum."
    assert not frames["besluit_eind"].isAncestorOf(QApplication.focusWidget())
    fill("besluit_start", "1-8-2026")
    assert frames["besluit_eind"].message == ""
    fill("dag", "18-11-2026")
    assert "in de toekomst" in frames["dag"].message
    fill("dag", "31-02-2026")
    assert frames["dag"].message == frames["dag"].control.problem()
    swv.press(Qt.Key.Key_Escape)
    assert swv.screen.life.form is None


def corrected(desk: Desk) -> LifeCard:
    """Opens the course of a request that was received, and the questions of its last step."""
    route = request_of(desk)
    desk.go(route)
    take(desk, route, "ontvangen")
    life = desk.screen.life
    life.bar.chosen.emit(1)
    desk.settle()
    next(iter(life.course.buttons.values())).setFocus()
    desk.press(Qt.Key.Key_Space)
    return life


def test_the_day_of_a_step_is_corrected_with_the_keys_and_undone(swv):
    life = corrected(swv)
    form_ = life.course.form
    assert QApplication.focusWidget() is form_.frames["dag"].control.target()
    assert leading(swv) == ["Verbeter de stap"]
    QApplication.focusWidget().selectAll()
    swv.type("16-11-2026")
    told: list[tuple[str, str]] = []
    swv.screen.done.connect(lambda words, act: told.append((words, act)))
    swv.press(Qt.Key.Key_Return, CTRL)
    look_again(swv)
    assert [words for words, _ in told] == ["De stap is verbeterd."]
    assert answers(swv, request_of(swv)).datum("ontvangst_datum") == date(2026, 11, 16)
    assert "Ingediend · 16 november 2026" in words_on(life.course)
    assert "uiterlijk 11 januari 2027" in words_on(life)
    assert life.course.form is None
    assert QApplication.focusWidget().accessibleName() == "Verbeter: Ingediend, 16 november 2026"
    swv.workspace.undoing.undo_last()
    look_again(swv)
    assert "Ingediend · 17 november 2026" in words_on(life.course)


def test_a_correction_that_cannot_be_is_told_at_its_question_and_outlives_the_screen(swv):
    life = corrected(swv)
    QApplication.focusWidget().selectAll()
    swv.type("1-12-2026")
    swv.press(Qt.Key.Key_Tab)
    assert "in de toekomst" in life.course.form.frames["dag"].message
    swv.press(Qt.Key.Key_Return, CTRL)
    assert "in de toekomst" in life.course.form.frames["dag"].message
    assert answers(swv, request_of(swv)).datum("ontvangst_datum") == DAY
    again, holder = LifeCard(swv.screen.context), QWidget()
    holder.setLayout(down(again.bar, again))
    again.show_life(swv.screen.request.life)
    assert again.course.form.frames["dag"].control.value() == "2026-12-01"
    holder.deleteLater()
    swv.press(Qt.Key.Key_Escape)
    assert life.course.form is None
    assert QApplication.focusWidget().accessibleName().startswith("Verbeter: Ingediend")


def test_of_taking_and_correcting_a_step_one_is_open_at_a_time(swv):
    life = corrected(swv)
    life.steps[0].click()
    swv.settle()
    assert life.course.form is None
    assert leading(swv) == [life.form.send.text()]
    next(iter(life.course.buttons.values())).click()
    swv.settle()
    assert life.form is None
    assert leading(swv) == ["Verbeter de stap"]


def test_esc_forgets_a_step_and_comes_back_to_its_button(swv):
    life = swv.go(request_of(swv)).life
    press(life, "Leg vast: ingetrokken", swv)
    life.form.frames["reden"].control.target().setFocus()
    swv.type("Toch niet")
    swv.press(Qt.Key.Key_Escape)
    assert (life.form, QApplication.focusWidget().text()) == (None, "Leg vast: ingetrokken")
    press(life, "Leg vast: ingetrokken", swv)
    assert life.form.frames["reden"].control.value() is None


def test_a_decision_is_written_on_from_a_sentence(swv):
    route = request_of(swv)
    swv.go(route)
    take(swv, route, "ontvangen")
    take(swv, route, "compleet")
    life = swv.screen.life
    press(life, "Leg het besluit vast", swv)
    form_ = life.form
    form_.frames["besluit"].control.set_value("afgewezen")
    form_.frames["besluit"].control.edited.emit()
    texts = form_.findChild(OutcomeTexts)
    texts.fold.click()
    next(one for one in texts.findChildren(Button) if one.text() == "Afwijzen").click()
    assert "[welke, en waarom die genoeg is]" in form_.frames["motivering_besluit"].control.value()
    form_.send.click()
    swv.settle()
    assert answers(swv, route).tekst("besluit") == "afgewezen"
    assert answers(swv, route).tekst("motivering_besluit").startswith("Wij geven geen")


def test_a_school_is_told_what_blocks_before_it_hands_in(school):
    life = school.go(request_of(school)).life
    press(life, "Leg vast: ingediend", school)
    school.press(Qt.Key.Key_Return, CTRL)
    assert not answers(school, request_of(school)).gevuld("ontvangst_datum")
    assert life.form is not None
    assert life.form.send.isEnabled()


def test_a_steunpunt_sees_no_step_and_is_told_why(steunpunt):
    screen = steunpunt.go(request_of(steunpunt))
    assert not screen.life.bar.isVisible()
    assert screen.life.steps == []
    assert "Alleen een school kan een TLV aanvragen" in words_on(screen)


def test_where_no_tlv_belongs_the_right_route_is_told_instead(school):
    route = request_of(school)
    definition = form("tlv_aanvraag_eerste")
    school.do(lambda vault: set_field(vault, Filling(route.dossier, definition, route.document), "andere_route", True))
    screen = school.go(route)
    words = words_on(screen)
    assert "Hier hoort geen TLV bij" in words
    for told in ("Cluster 1 of 2", "Residentiële plek", "Lwoo"):
        assert told in words
    if not answers(school, route).gevuld("status"):
        assert not screen.life.isVisible()


def test_from_a_request_that_was_decided_on_one_comes_to_its_letter(swv):
    route = request_of(swv)
    swv.go(route)
    take(swv, route, "ontvangen")
    take(swv, route, "compleet")
    reasons = {"besluit": "toegekend", "motivering_besluit": "De kleine groep past."}
    take(swv, route, "besluiten", antwoorden=reasons)
    swv.press(Qt.Key.Key_P, CTRL)
    QTest.qWait(300)
    swv.settle()
    assert swv.screen.readers.current is Audience.SCHOOL
    assert (swv.screen.made.file.rapport, swv.screen.made.file.versie_uid) == ("besluit", route.document)


def test_an_arrangement_is_granted_by_line_above_its_form(swv):
    uid = swv.dossier("A03")
    route = Route(ScreenName.DOCUMENT, uid, swv.beeld(uid).van_soort("arrangement")[0].uid)
    screen = swv.go(route)
    assert "Status" not in words_on(screen.form)
    assert "Toegekend" in words_on(screen.life.bar)
    assert screen.life.steps[0].text() == "Leg vast: begonnen"
    press(screen.life, "Leg vast: begonnen", swv)
    swv.press(Qt.Key.Key_Return, CTRL)
    look_again(swv)
    assert answers(swv, route).tekst("status") == "loopt"
    assert "Toegekend" in words_on(screen.life.bar)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_and_everything_has_a_name(swv, percent):
    Theme.current().set_percent(percent)
    route = request_of(swv)
    swv.go(route)
    take(swv, route, "ontvangen")
    take(swv, route, "compleet")
    screen = swv.screen
    screen.life.bar.chosen.emit(1)
    next(iter(screen.life.course.buttons.values())).click()
    swv.settle()
    assert cut_words(screen) == []
    assert without_name(screen) == []
    press(screen.life, "Leg het besluit vast", swv)
    assert cut_words(screen) == []
    assert without_name(screen) == []
