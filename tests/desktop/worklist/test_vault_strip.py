"""The backup that is due stands above the work, says how its day was counted, and leads to where one is made."""

from datetime import timedelta

from desk import words_on

from desktop.shell.route import Route, ScreenName
from desktop.worklist.vault_strip import VaultStrip
from forms.vault_dates import backup_days
from models.vault.backup import make_backup


def strip_of(desk) -> VaultStrip:
    desk.workspace.go(Route(ScreenName.DOSSIERS))
    desk.settle()
    desk.workspace.go(Route(ScreenName.WORKLIST))
    desk.settle()
    return desk.workspace.findChild(VaultStrip)


def late(desk, monkeypatch) -> None:
    """The day on which the vault is older than a backup may be."""
    today = desk.session.today() + timedelta(days=10_000)
    monkeypatch.setattr(desk.session, "today", lambda: today)


def test_a_backup_that_is_due_says_why_and_leads_to_the_backups(desk, monkeypatch):
    late(desk, monkeypatch)
    strip = strip_of(desk)
    assert strip.isVisible()
    assert "Reservekopie maken." in words_on(strip)
    assert f"Na {backup_days()} dagen vraagt Driehoek erom; dat is een eigen keuze." in words_on(strip)
    strip.there.click()
    desk.settle()
    assert desk.place.section == "reservekopieen"


def test_after_a_backup_it_is_there_no_more(desk, monkeypatch):
    late(desk, monkeypatch)
    assert strip_of(desk).isVisible()
    make_backup(desk.vault.storage, desk.vault.backup_folder)
    assert not strip_of(desk).isVisible()


def test_a_fresh_vault_is_not_asked_for_one(desk):
    assert not strip_of(desk).isVisible()
