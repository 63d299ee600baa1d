"""Looking over the vault from the settings: what is whole, what is not and where, and what is nobody's."""

import attached_files as files
import pytest
from desk import DAY, Desk, words_on
from PySide6.QtTest import QTest
from screen_reader import without_name

from desktop.attachments.look_over_card import LookOverCard
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from forms.bijlagen.adding import add
from forms.bijlagen.intake import take_bytes
from models.vault import attachments
from models.vault.vault import Checked


def _card(desk: Desk) -> LookOverCard:
    screen = desk.go(Route(ScreenName.SETTINGS, section="reservekopieen"))
    desk.settle()
    (card,) = screen.findChildren(LookOverCard)
    return card


def _looked(desk: Desk, card: LookOverCard) -> str:
    card.look.click()
    for _ in range(200):
        QTest.qWait(10)
        if card.look.text() == "Kijk de kluis na":
            break
    desk.settle()
    return words_on(card)


@pytest.fixture
def two(desk):
    uid = desk.dossier("A01")
    return [
        desk.do(lambda vault, one=one: add(vault, uid, take_bytes(files.pdf(len(one)), one), DAY))[0]
        for one in ("Verslag", "Advies")
    ]


def test_a_whole_vault_is_told_in_two_lines(desk, two):
    words = _looked(desk, _card(desk))
    assert "De dossiers zijn in orde" in words
    assert "Alle 2 bijlagen zijn in orde" in words


def test_what_is_not_whole_leads_to_the_attachment(desk, two):
    folder = attachments.folder_of(desk.vault.folder)
    first, second = sorted(folder.iterdir())
    first.unlink()
    second.write_bytes(b"kapot")
    (folder / "vreemd").write_bytes(b"van iemand")
    card = _card(desk)
    words = _looked(desk, card)
    assert "Bijlagen niet in orde: 1 ontbreken, 1 beschadigd" in words
    assert "1 bestand in de map bijlagen hoort nergens bij" in words
    assert without_name(card) == []
    next(one for one in card.findChildren(Button) if one.text() == "Ruim op").click()
    desk.settle()
    QTest.qWait(200)
    desk.settle()
    assert not (folder / "vreemd").exists()
    next(one for one in card.findChildren(Button) if one.text().startswith("Verslag.pdf")).click()
    desk.settle()
    assert desk.place.of_screen in [Route(ScreenName.ATTACHMENT, desk.dossier("A01"), one) for one in two]


def test_a_damaged_database_is_told(desk, monkeypatch):
    card = _card(desk)
    monkeypatch.setattr(type(desk.vault), "look_over", lambda *_: Checked(False, attachments.State()))
    assert "De dossiers zijn beschadigd" in _looked(desk, card)


def test_it_can_be_stopped(desk, two):
    card = _card(desk)
    card.look.click()
    card.look.click()
    QTest.qWait(200)
    desk.settle()
    assert card.look.text() == "Kijk de kluis na"
