"""Attachments in the list of a TLV request: a file is added there, or what the dossier has goes along."""

from collections.abc import Iterator

import attached_files as files
import pytest
from case_files import take_example
from desk import DAY, Desk, _opened, words_on
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from screen_reader import without_name
from vaults import new_vault

from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from forms.bijlagen.adding import add
from forms.bijlagen.intake import take_bytes


@pytest.fixture(scope="module")
def vault_with_request(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tlv") / "Aanvragen.kluis"
    vault, _ = new_vault(folder)
    take_example(vault, "A04")
    vault.close(backup=False)
    return folder


@pytest.fixture
def desk(vault_with_request, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(vault_with_request, tmp_path, qtbot, DAY)


def _settled(desk: Desk) -> None:
    desk.settle()
    QTest.qWait(250)
    desk.settle()


def _request(desk: Desk):
    uid = desk.dossier("A04")
    return desk.go(Route(ScreenName.TLV, uid, desk.beeld(uid).van_soort("tlv")[0].uid))


def _card(screen):
    return next(one for one in screen.regions() if one.accessibleName() == "Bijlagen")


def _press(card, words: str) -> None:
    next(one for one in card.findChildren(Button) if one.text() == words and one.isVisible()).click()


def test_a_file_is_added_to_a_paper_that_waits_for_one(desk, tmp_path):
    (tmp_path / "scan.pdf").write_bytes(files.pdf(6))
    screen = _request(desk)
    many = len(screen.request.papers)
    screen.attachments.pick = lambda *_: tmp_path / "scan.pdf"
    _card(screen).add.click()
    assert QApplication.focusWidget().text() == "Een nieuw bestand"
    assert without_name(screen) == []
    _press(_card(screen), "Bestand bij: Onderzoeksverslag")
    _settled(desk)
    assert len(screen.request.papers) == many
    assert "PDF · 6 bladzijden" in words_on(_card(screen))
    row = next(one for one in _card(screen).rows.rows if one.accessibleName().startswith("Onderzoeksverslag"))
    row.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.place.screen is ScreenName.ATTACHMENT
    assert "Hoort bij een TLV-aanvraag" in words_on(desk.screen)
    _press(desk.screen, "Naar de TLV-aanvraag")
    desk.settle()
    assert desk.place.screen is ScreenName.TLV


def test_a_new_file_gets_a_line_of_its_own_and_can_be_undone(desk, tmp_path):
    (tmp_path / "Nieuw.pdf").write_bytes(files.pdf(1))
    screen = _request(desk)
    many = len(screen.request.papers)
    screen.attachments.pick = lambda *_: tmp_path / "Nieuw.pdf"
    _card(screen).add.click()
    _press(_card(screen), "Een nieuw bestand")
    _settled(desk)
    assert len(screen.request.papers) == many + 1
    assert "Nieuw" in words_on(_card(screen))
    desk.workspace.undoing.undo_last()
    _settled(desk)
    assert len(screen.request.papers) == many


def test_what_the_dossier_has_already_goes_along(desk):
    uid = desk.dossier("A04")
    desk.do(lambda vault: add(vault, uid, take_bytes(files.pdf(1), "Gezagsregister"), DAY))
    screen = _request(desk)
    _card(screen).add.click()
    _press(_card(screen), "Uit het dossier: Gezagsregister")
    _settled(desk)
    assert any(one.title == "Gezagsregister" or one.kind == "Gezagsregister" for one in screen.request.papers)
    assert "Gezagsregister" not in [one.words for one in screen.request.not_named]


def test_a_paper_can_be_named_without_a_file(desk):
    screen = _request(desk)
    _card(screen).add.click()
    _press(_card(screen), "Alleen noemen, zonder bestand")
    desk.settle()
    assert (desk.place.screen, desk.place.section) == (ScreenName.DOCUMENT, "bijlagen")
