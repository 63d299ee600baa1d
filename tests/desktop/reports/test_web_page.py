"""The page for a browser on the report screen: what it promises, and how it leaves."""

import pytest
from desk import words_on
from PySide6.QtTest import QTest

from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from forms.reports.recipient_check import NietVrijgegeven
from models.queries.verstrekkingen import handed_out


@pytest.fixture
def uid(desk):
    return desk.dossier("A01")


@pytest.fixture
def screen(desk, uid):
    return desk.go(Route(ScreenName.REPORT, uid))


def register(desk, uid):
    with desk.vault.reading() as connection:
        return handed_out(connection, uid)


def test_a_page_for_a_browser_is_written_and_stands_in_the_register(desk, screen, uid, tmp_path):
    proposed = []

    def pick(_, title, begin, which):
        proposed.append(begin.name)
        return tmp_path / "plan"

    screen.printing.pick = pick
    act = next(one for one in screen.acts() if one.words == "Bewaren als webpagina")
    act.call()
    desk.settle()
    assert proposed == [screen.made.file.name.replace(".pdf", ".html")]
    assert (tmp_path / "plan.html").read_bytes().startswith(b"<!DOCTYPE html>")
    (given,) = register(desk, uid)
    assert (given.rapport, given.code) == (screen.made.file.rapport, screen.made.file.code)
    assert "Bewaard als plan.html" in words_on(screen)
    QTest.qWait(300)  # the register is read anew a moment after
    desk.settle()
    assert "als webpagina" in words_on(screen.handed_out)
    assert "als PDF" not in words_on(screen.handed_out)


def test_the_page_for_a_browser_stands_on_the_screen_with_what_it_promises(desk, screen, uid, tmp_path):
    told = words_on(screen.web_card)
    assert "De toegankelijke versie heeft koppen, tabelkoppen en tekst bij afbeeldingen." in told
    assert "Besluit digitale toegankelijkheid overheid" in told
    screen.printing.pick = lambda *_: tmp_path / "plan.html"
    screen.web_card.button.click()
    desk.settle()
    assert (tmp_path / "plan.html").exists()
    screen.fit_in(Room.SINGLE)
    assert screen.web_card.button is None, "there it stands under the last page"


def test_a_page_that_does_not_keep_what_it_promises_says_so(desk, uid, monkeypatch):
    monkeypatch.setattr("desktop.reports.leaving.broken_promises", lambda _: ("RAP-04",))
    screen = desk.go(Route(ScreenName.REPORT, uid))
    told = words_on(screen.web_card)
    assert "ontbreekt een kop, een tabelkop of tekst bij een afbeelding" in told
    assert "De toegankelijke versie heeft" not in told


def test_a_page_for_a_browser_that_may_not_leave_is_not_written(desk, screen, uid, tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.reports.leaving.text_of", lambda _: "111222333")
    screen.printing.pick = lambda *_: tmp_path / "plan.html"
    told = []
    screen.told.connect(told.append)
    screen.foot.page_saver.click()
    desk.settle()
    assert isinstance(told[0], NietVrijgegeven)
    assert not (tmp_path / "plan.html").exists()
    assert register(desk, uid) == ()
