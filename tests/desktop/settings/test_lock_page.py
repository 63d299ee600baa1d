"""When the vault locks, and the ways into it: each act is whole, asked where it cannot be undone, and told."""

import keyring
import pytest
from desk import Desk, focus_name, words_on
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.compat import properties
from PySide6.QtCore import Qt
from settings_desk import open_page
from vaults import WACHTZIN

from desktop.settings.lock_page import LockPage
from desktop.settings.pages import Section
from models.actions.organisatie import add_user
from models.vault import Herstelcode, Wachtzin, keyfile
from models.vault.messages import KluisMelding
from models.vault.slots import HERSTELCODE, SLEUTELBOS, unlock
from models.vault.slots import WACHTZIN as TYPED

NEW = "vier beren dansen buiten"


class MemoryKeyring(KeyringBackend):
    @properties.classproperty
    def priority(cls) -> float:  # noqa: N805 (as keyring asks it)
        raise RuntimeError("chosen by a test, never found by keyring itself")

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        self.kept.pop((service, username), None)


@pytest.fixture
def page(desk: Desk) -> LockPage:
    return open_page(desk, Section.LOCK)


def slots(desk: Desk, kind: str) -> list[str]:
    return [one.label for one in desk.vault.slots.all if one.kind == kind]


def slot_id(desk: Desk, kind: str) -> str:
    return next(one.id for one in desk.vault.slots.all if one.kind == kind)


def opens(desk: Desk, secret: Wachtzin | Herstelcode) -> bool:
    """Whether a secret opens the vault, tried on the keys themselves: the vault is open here."""
    try:
        unlock(keyfile.read(desk.vault.folder), secret)
    except KluisMelding:
        return False
    return True


def give(form, words: str, again: str | None = None) -> None:
    form.wachtzin.control.line.setText(words)
    form.wachtzin.control.edited.emit()
    form.again.control.line.setText(words if again is None else again)
    form.keeper.click()


def test_never_locking_by_itself_is_allowed_with_a_warning(desk, page):
    assert not page.never.isVisible()
    page.idle.set_value(0)
    page.idle.edited.emit()
    assert page.never.isVisible()
    assert desk.workspace.context.preferences.idle_minutes == 0


def test_the_wachtzin_after_locking_is_a_choice(desk, page):
    page.after_lock.set_value(True)
    page.after_lock.edited.emit()
    assert desk.workspace.context.preferences.wachtzin_after_lock


def test_every_way_in_is_named_with_whose_it_is(desk, page):
    words = words_on(page)
    assert "Wachtzin van Marit Hoekzema, sinds " in words
    assert "Herstelcode van Marit Hoekzema, sinds " in words
    assert not page.add_keyring.isVisible()


def test_a_way_in_gets_another_name(desk, page):
    row = page.rows[slot_id(desk, TYPED)]
    row.renamer.click()
    assert focus_name() == "Naam"
    row.field.line.setText("Laptop ib-kamer")
    row.field.line.returnPressed.emit()
    desk.settle()
    assert slots(desk, TYPED) == ["Laptop ib-kamer"]
    assert focus_name() == "Hernoem: Laptop ib-kamer"


def test_escape_leaves_the_name_of_a_way_in_as_it_was(desk, page):
    row = page.rows[slot_id(desk, TYPED)]
    before = slots(desk, TYPED)
    row.renamer.click()
    row.field.line.setText("Laptop ib-kamer")
    desk.press(Qt.Key.Key_Escape)
    assert row.field is None
    assert slots(desk, TYPED) == before
    assert focus_name() == row.renamer.accessibleName()


def test_the_wachtzin_is_changed_and_only_the_new_one_opens(desk, page):
    row = page.rows[slot_id(desk, TYPED)]
    row.changer.click()
    give(row.form, "kort")
    assert "te makkelijk te raden" in row.form.wachtzin.message
    give(row.form, NEW, "iets anders")
    assert "niet gelijk" in row.form.again.message
    assert opens(desk, WACHTZIN)
    give(row.form, NEW)
    desk.settle()
    assert opens(desk, Wachtzin(NEW))
    assert not opens(desk, WACHTZIN)
    assert "De oude opent de kluis niet meer." in words_on(desk.workspace.toast)


def test_leaving_the_form_changes_nothing(desk, page):
    row = page.rows[slot_id(desk, TYPED)]
    row.changer.click()
    row.form.leaver.click()
    desk.settle()
    assert row.form is None
    assert focus_name() == "Wijzig de wachtzin: Wachtzin"
    page.add_wachtzin.click()
    page.form.leaver.click()
    assert page.form is None
    assert len(desk.vault.slots.all) == 2


def test_someone_else_gets_a_wachtzin_of_their_own(desk, page):
    uid, result = desk.do(lambda vault: add_user(vault, "Ilse de Boer", "ib"))
    desk.session.tell(result)
    desk.settle()
    assert page.who.isVisible()
    page.who.set_value(uid)
    page.add_wachtzin.click()
    give(page.form, NEW)
    desk.settle()
    assert opens(desk, Wachtzin(NEW))
    assert [one.gebruiker_uid for one in desk.vault.slots.all if one.kind == TYPED] == [desk.vault.gebruiker_uid, uid]
    assert "Wachtzin van Ilse de Boer" in words_on(page)


def test_withdrawing_is_asked_first_and_the_harmless_answer_keeps_it(qtbot, desk, page):
    code = slot_id(desk, HERSTELCODE)
    page.rows[code].withdrawer.click()
    qtbot.waitUntil(page.asking.question.no.hasFocus)
    assert "Wat blijft: wachtzin." in words_on(page.asking)
    page.asking.question.no.click()
    desk.settle()
    assert len(desk.vault.slots.all) == 2
    page.rows[code].withdrawer.click()
    page.asking.question.yes.click()
    desk.settle()
    assert slots(desk, HERSTELCODE) == []


def test_the_last_way_in_stays(desk, page):
    page.rows[slot_id(desk, HERSTELCODE)].withdrawer.click()
    page.asking.question.yes.click()
    desk.settle()
    page.rows[slot_id(desk, TYPED)].withdrawer.click()
    desk.settle()
    assert len(desk.vault.slots.all) == 1
    assert "laatste" in words_on(desk.workspace).lower()


def test_this_computer_may_open_the_vault_where_it_has_a_keyring(desk):
    keyring.set_keyring(MemoryKeyring())
    try:
        page = open_page(desk, Section.LOCK)
        page.add_keyring.click()
        desk.settle()
        assert len(slots(desk, SLEUTELBOS)) == 1
        assert not page.add_keyring.isVisible()
    finally:
        keyring.set_keyring(fail.Keyring())


def test_a_new_recovery_code_holds_once_two_groups_are_typed_again(desk, page):
    old = slot_id(desk, HERSTELCODE)
    page.new_code.click()
    desk.settle()
    shown = page.code.code
    assert page.code.shown.on_paper.hasFocus()
    assert len(slots(desk, HERSTELCODE)) == 2
    assert slots(desk, HERSTELCODE)[1] == "Herstelcode, nog niet overgetypt"
    desk.press(Qt.Key.Key_Return)
    for group in page.code.retyped.groups:
        group.setText(shown.split("-")[group.number - 1])
    page.code.retyped.groups[1].setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert slots(desk, HERSTELCODE) == ["Herstelcode op papier"]
    assert slot_id(desk, HERSTELCODE) != old
    assert opens(desk, Herstelcode(shown))
    assert shown.split("-")[0] not in words_on(page)


def test_a_new_recovery_code_that_is_not_wanted_leaves_the_old_one(desk, page):
    old = slot_id(desk, HERSTELCODE)
    page.new_code.click()
    desk.settle()
    shown = page.code.code
    page._leave_code()
    desk.settle()
    assert slot_id(desk, HERSTELCODE) == old
    assert not opens(desk, Herstelcode(shown))
    assert page.new_code.isVisible()
