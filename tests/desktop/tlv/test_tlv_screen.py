"""A request in one look: it shows what is there, says what blocks, and leads to where it is solved."""

from collections.abc import Iterator

import pytest
from case_files import take_example
from cut_words import cut_words
from desk import DAY, Desk, _opened, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screen_reader import without_name
from vaults import new_vault

from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.tlv.papers_card import PapersCard
from desktop.widgets.button import Button
from desktop.widgets.row import Row
from forms.definition import form
from forms.filling import Filling, add_row, set_field

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def vault_with_requests(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tlv") / "Aanvragen.kluis"
    vault, _ = new_vault(folder)
    for number in ("A04", "A05"):
        take_example(vault, number)
    vault.close(backup=False)
    return folder


@pytest.fixture
def desk(vault_with_requests, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(vault_with_requests, tmp_path, qtbot, DAY)


def request_of(desk: Desk, number: str):
    uid = desk.dossier(number)
    return Route(ScreenName.TLV, uid, desk.beeld(uid).van_soort("tlv")[0].uid)


def test_it_opens_from_the_dossier_with_the_views_side_by_side(desk):
    route = request_of(desk, "A04")
    dossier = desk.go(Route(ScreenName.DOSSIER, route.dossier))
    dossier.page.finish()
    row = next(one for one in dossier.page.documents.rows.rows if one.accessibleName().startswith("TLV"))
    row.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.place == route
    words = words_on(desk.screen)
    for told in ("Volledigheid", "Zienswijzen naast elkaar", "Deskundige 1", "Deskundige 2", "Dit vraagt"):
        assert told in words
    assert without_name(desk.screen) == []


def test_what_sort_of_request_it_is_stands_under_the_heading(desk):
    route = request_of(desk, "A05")
    filling = Filling(route.dossier, form("tlv_aanvraag_eerste"), route.document)
    desk.do(lambda vault: set_field(vault, filling, "aanvraag_type", "wijziging_categorie"))
    assert "Wijziging categorie" in words_on(desk.go(route).head)


def test_an_attachment_that_was_only_begun_has_a_name(desk):
    route = request_of(desk, "A05")
    filling = Filling(route.dossier, form("tlv_aanvraag_eerste"), route.document)
    desk.do(lambda vault: add_row(vault, filling, "bijlagen"))
    screen = desk.go(route)
    desk.settle()
    assert "Bijlage zonder titel, nog zonder vraag" in [row.accessibleName() for row in screen.findChildren(Row)]
    assert "Bijlage zonder titel" in words_on(screen)


def test_who_adds_an_attachment_stays_at_the_attachments(desk):
    route = request_of(desk, "A05")
    screen = desk.go(route)
    desk.settle()
    card = screen.findChild(PapersCard)
    card.add.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget().text() == "Een nieuw bestand"
    filling = Filling(route.dossier, form("tlv_aanvraag_eerste"), route.document)
    desk.do(lambda vault: add_row(vault, filling, "bijlagen"))
    screen.read()
    desk.settle()
    assert QApplication.focusWidget() is next(one for one in screen.findChildren(PapersCard) if one is not card).add


def test_what_is_made_anew_gives_the_focus_back_to_what_is_called_the_same(desk):
    route = request_of(desk, "A05")
    screen = desk.go(route)
    desk.settle()
    add = next(one for one in screen.findChildren(Button) if one.accessibleName().startswith("Voeg toe: Deskundige 2"))
    add.setFocus()
    filling = Filling(route.dossier, form("tlv_aanvraag_eerste"), route.document)
    desk.do(lambda vault: add_row(vault, filling, "bijlagen"))
    screen.read()
    desk.settle()
    assert QApplication.focusWidget() is not add
    assert QApplication.focusWidget().accessibleName() == "Voeg toe: Deskundige 2"


def test_the_view_of_a_parent_whose_name_is_not_known_says_so(desk):
    route = request_of(desk, "A05")
    filling = Filling(route.dossier, form("tlv_aanvraag_eerste"), route.document)
    desk.do(lambda vault: add_row(vault, filling, "ouders_posities", {"positie": "eens"}))
    screen = desk.go(route)
    desk.settle()
    assert "naam nog niet bekend: eens." in words_on(screen)


def test_a_screen_one_left_takes_no_focus_when_its_request_changes(desk):
    route = request_of(desk, "A05")
    left = desk.go(route)
    left.parts.findChildren(Row)[0].setFocus()
    desk.go(Route(ScreenName.DOCUMENT, route.dossier, route.document, section="aanvraag"))
    at = QApplication.focusWidget()
    filling = Filling(route.dossier, form("tlv_aanvraag_eerste"), route.document)
    desk.session.tell(desk.do(lambda vault: set_field(vault, filling, "emb", True)))
    left.read()
    desk.settle()
    assert QApplication.focusWidget() is at, "what is typed now would go into a screen one does not see"


def test_one_advice_too_few_stands_above_all_and_f8_goes_there(desk):
    screen = desk.go(request_of(desk, "A05"))
    assert "Blokkeert" in words_on(screen)
    assert "Ga naar Deskundigen" in [one.text() for one in screen.findChildren(Button)]
    desk.press(Qt.Key.Key_F8)
    assert (desk.place.screen, desk.place.section) == (ScreenName.DOCUMENT, "deskundigen")


def test_f8_goes_to_what_blocks_from_the_navigation_too(desk):
    desk.go(request_of(desk, "A05"))
    desk.workspace.navigation._rows[0].setFocus()
    desk.press(Qt.Key.Key_F8)
    assert (desk.place.screen, desk.place.section) == (ScreenName.DOCUMENT, "deskundigen")


def test_ctrl_enter_goes_on_with_what_is_open(desk):
    desk.go(request_of(desk, "A04"))
    desk.press(Qt.Key.Key_Return, CTRL)
    assert (desk.place.screen, desk.place.section) == (ScreenName.DOCUMENT, "zienswijze")


def test_a_part_leads_to_its_questions(desk):
    screen = desk.go(request_of(desk, "A04"))
    row = next(one for one in screen.parts.rows.rows if one.accessibleName().startswith("Ondertekening"))
    row.click()
    desk.settle()
    assert desk.place.section == "ondertekening"


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_in_one_column(desk, percent):
    Theme.current().set_percent(percent)
    screen = desk.go(request_of(desk, "A05"))
    assert screen.room is (Room.SINGLE if percent == 200 else Room.WIDE)
    assert cut_words(screen) == []


def test_the_form_of_a_request_tells_what_blocks_it_like_the_request_itself(desk):
    route = request_of(desk, "A05")
    desk.go(route)
    blocking = desk.screen.request.blocks
    assert blocking
    form = desk.go(Route(ScreenName.DOCUMENT, route.dossier, route.document))
    told = words_on(form)
    assert "Niets. Alles wat de wet vraagt staat erin." not in told
    assert all(one.melding in told for one in blocking)


def test_the_step_to_gereed_says_how_much_still_blocks(desk):
    screen = desk.go(request_of(desk, "A05"))
    blocks = len(screen.request.blocks)
    assert blocks
    left = "nog 1 blokkade" if blocks == 1 else f"nog {blocks} blokkades"
    assert screen.life.steps[0].text() == f"Zet op gereed: {left}"
    screen.life.steps[0].click()
    desk.settle()
    told = words_on(screen.life.form)
    assert all(one.melding in told for one in screen.request.blocks)


def test_a_part_that_is_not_filled_in_is_not_told_to_be_complete(desk):
    screen = desk.go(request_of(desk, "A04"))
    for part, row in zip(screen.request.parts, screen.parts.rows.rows, strict=True):
        if not part.filled_in:
            assert not row.accessibleName().endswith("volledig")


def _set(desk, route, field, value):
    filling = Filling(route.dossier, form("tlv_aanvraag_eerste"), route.document)
    desk.session.tell(desk.do(lambda vault: set_field(vault, filling, field, value)))


def test_where_no_tlv_is_asked_for_the_right_way_is_told_and_nothing_blocks(desk):
    route = request_of(desk, "A05")
    _set(desk, route, "andere_route", True)
    screen = desk.go(route)
    words = words_on(screen)
    assert "Hier hoort geen TLV bij" in words
    assert "Blokkeert" not in words
    assert "Volledigheid" not in words
    desk.press(Qt.Key.Key_Return, CTRL)
    assert (desk.place.screen, desk.place.field) == (ScreenName.DOCUMENT, "andere_route")


def test_experts_that_the_samenwerkingsverband_arranges_do_not_miss(desk):
    route = request_of(desk, "A05")
    _set(desk, route, "deskundigen_door_swv", True)
    words = words_on(desk.go(route))
    assert "Het samenwerkingsverband regelt de deskundigen." in words
    assert "Twee deskundigen zijn twee personen" not in words


def test_after_a_decision_it_tells_what_was_decided_and_no_part_is_complete_by_silence(desk):
    route = request_of(desk, "A05")
    for field, value in (
        ("besluit", "toegekend_afwijkend"),
        ("besluit_soort", "sbo"),
        ("besluit_start", "2026-12-01"),
        ("besluit_eind", "2027-07-31"),
    ):
        _set(desk, route, field, value)
    words = words_on(desk.go(route))
    assert "Sbo · van 1 december 2026 tot en met 31 juli 2027" in words
    assert "Verder met" not in words
    assert "niets ontbreekt" not in words
    assert "niets blokkeert" not in words
    assert "leeg gebleven" in words or "ingevuld" in words
