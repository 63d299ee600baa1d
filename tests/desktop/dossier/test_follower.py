"""Who follows a dossier: asked where more than one works in the vault, and its work is then theirs on the worklist."""

from desk import WORKLIST
from sqlalchemy import insert

from desktop.shell.route import Route, ScreenName
from desktop.worklist.chosen import ME, NOBODY
from models.tables import Gebruiker


def add_colleague(desk):
    def write(vault):
        with vault.writing() as connection:
            connection.execute(insert(Gebruiker), {"uid": "fatma", "naam": "Fatma Aydin", "rol": "ib", "actief": True})

    desk.do(write)


def names(desk, who):
    screen = desk.go(WORKLIST)
    screen.filters.people.set_value(who)
    screen.filters.people.edited.emit()
    desk.settle()
    return {one.naam for one in screen._by_key.values()}


def test_one_who_works_alone_is_not_asked_who_follows_a_dossier(desk):
    screen = desk.go(Route(ScreenName.PUPIL, desk.dossier("A01")))
    assert not screen.follower.offered
    assert not screen.follower.button.isVisible()


def test_a_colleague_follows_a_dossier_and_has_its_work(desk):
    add_colleague(desk)
    screen = desk.go(Route(ScreenName.PUPIL, desk.dossier("A01")))
    assert screen.follower.button.text() == "Gevolgd door niemand"
    screen.follower.button.click()
    dialog = screen.follower.asking
    dialog._needed.control.set_value("fatma")
    dialog._answered(True)
    desk.settle()
    assert desk.workspace.toast.words == "Gevolgd door Fatma Aydin"
    assert screen.follower.button.text() == "Gevolgd door Fatma Aydin"
    assert names(desk, "fatma") == {"Łukasz Wiśniewski"}
    mine = names(desk, ME)
    assert mine
    assert "Łukasz Wiśniewski" not in mine
    assert mine == names(desk, NOBODY)
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert "Łukasz Wiśniewski" in names(desk, ME)
