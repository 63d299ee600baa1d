"""A copy of an attachment as a user asks for it: for whom, what is found, and where it goes."""

from pathlib import Path

import attached_files as files
from attachment_desk import NUMBER, button_of, choose, open_attachment, settled, tell
from desk import Desk, words_on
from PySide6.QtCore import Qt

from desktop.attachments.copying import AskCopy
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.scroll import Scroll
from models.queries.verstrekkingen import handed_out
from models.values import Persoon


def test_a_copy_is_asked_for_registered_and_written(desk, tmp_path):
    data = files.word("Zij leest graag.")
    screen = open_attachment(desk, data)
    screen.pick_place = lambda *_: tmp_path / "kopie"
    button_of(screen.head, "Bewaar een kopie").click()
    asking = screen.asking
    assert "De kopie is niet versleuteld" in words_on(asking)
    assert asking.focusWidget() is asking.control.target(), "first for whom it is"
    asking.question.yes.click()
    assert asking.isVisible()
    assert "Kies eerst voor wie de kopie is." in words_on(asking)
    choose(desk, asking.control, "school")
    assert "nog niet of hij gedeeld mag worden" in words_on(asking)
    asking.question.yes.click()
    settled(desk)
    assert (tmp_path / "kopie.docx").read_bytes() == data
    with desk.vault.reading() as connection:
        (line,) = handed_out(connection, desk.dossier(NUMBER))
    assert (line.rapport, line.ontvanger, line.document_uid) == ("bijlage", "school", screen.attachment.uid)
    assert "genoteerd bij ‘Wie kreeg wat’" in words_on(desk.workspace)
    report = desk.go(Route(ScreenName.REPORT, desk.dossier(NUMBER)))
    settled(desk)
    assert f"Bijlage · {screen.attachment.title} · als bestand" in words_on(report.handed_out)


def _ask(desk: Desk, data: bytes, place: Path) -> AskCopy:
    screen = open_attachment(desk, data)
    screen.pick_place = lambda *_: place
    button_of(screen.head, "Bewaar een kopie").click()
    assert screen.asking is not None
    return screen.asking


def test_for_which_parent_a_copy_is_must_be_said_and_stands_in_the_register(desk, tmp_path):
    asking = _ask(desk, files.word("Zij leest graag."), tmp_path / "kopie.docx")
    assert not asking.parent_control.isVisible()
    choose(desk, asking.control, "ouders")
    assert asking.parent_control.isVisible()
    asking.question.yes.click()
    assert "Kies eerst voor welke ouder de kopie is." in words_on(asking)
    assert asking.focusWidget() is asking.parent_control.target()
    mother = next(one for one in desk.beeld(desk.dossier(NUMBER)).betrokkenen if one.relatie == "moeder")
    choose(desk, asking.parent_control, mother.uid)
    asking.question.yes.click()
    settled(desk)
    with desk.vault.reading() as connection:
        (line,) = handed_out(connection, desk.dossier(NUMBER))
    assert (line.ontvanger, line.persoon) == ("ouders", Persoon(mother.uid))
    report = desk.go(Route(ScreenName.REPORT, desk.dossier(NUMBER)))
    settled(desk)
    assert mother.naam in words_on(report.handed_out)


def test_what_stands_in_a_word_file_keeps_it_and_says_why_before_a_place_is_asked(desk, tmp_path):
    father = "Zwaluwstraat 903, 3456 CE Verwegstad"
    asking = _ask(desk, files.word(f"Vader woont {father}."), tmp_path / "kopie.docx")
    choose(desk, asking.control, "school")
    assert "het geheime adres van Bas van der Heijden" in words_on(asking)
    asking.question.yes.click()
    settled(desk)
    assert asking.isVisible()
    assert "Voor deze lezer kan de kopie zo niet weg" in words_on(asking)
    assert not (tmp_path / "kopie.docx").exists()


def test_of_a_photo_somebody_says_to_have_looked_and_that_is_kept(desk, tmp_path):
    asking = _ask(desk, files.photo(), tmp_path / "foto.jpg")
    choose(desk, asking.control, "school")
    assert "Driehoek kan niet lezen wat er op een foto of scan staat. Kijk zelf" in words_on(asking)
    asking.question.yes.click()
    assert "Kijk het bestand eerst zelf na." in words_on(asking)
    assert asking.focusWidget() is asking.looked.target()
    desk.press(Qt.Key.Key_Space)
    asking.question.yes.click()
    settled(desk)
    assert (tmp_path / "foto.jpg").exists()
    report = desk.go(Route(ScreenName.REPORT, desk.dossier(NUMBER)))
    settled(desk)
    assert "zelf nagekeken" in words_on(report.handed_out)


def test_a_samenwerkingsverband_gets_what_stands_in_no_request_only_with_a_reason_that_is_kept(desk, tmp_path):
    asking = _ask(desk, files.word("Zij leest graag."), tmp_path / "kopie.docx")
    choose(desk, asking.control, "swv")
    assert "niet voor deze lezer bedoeld" in words_on(asking)
    asking.question.yes.click()
    assert asking.focusWidget() is asking.reason.target()
    assert asking.question.yes.text() == "Kies een plaats: nog 1 vraag"
    desk.type("zij vroegen erom op 3 november")
    assert asking.question.yes.text() == "Kies een plaats"
    asking.question.yes.click()
    settled(desk)
    report = desk.go(Route(ScreenName.REPORT, desk.dossier(NUMBER)))
    settled(desk)
    assert "reden: zij vroegen erom op 3 november" in words_on(report.handed_out)


def test_the_question_is_no_higher_than_what_it_asks(desk, tmp_path):
    asking = _ask(desk, files.word("Zij leest graag."), tmp_path / "kopie.docx")
    choose(desk, asking.control, "ouders")
    low = asking.height()
    choose(desk, asking.control, "swv")
    assert asking.height() > low
    choose(desk, asking.control, "ouders")
    assert asking.height() == low


def test_all_that_is_asked_is_seen_without_scrolling_where_the_window_has_the_room(desk, tmp_path):
    desk.workspace.resize(1366, 900)
    asking = _ask(desk, files.photo(), tmp_path / "foto.jpg")
    choose(desk, asking.control, "swv")
    settled(desk)
    scroll = asking.question.findChild(Scroll)
    assert scroll.verticalScrollBar().maximum() == 0


def test_what_may_not_be_shared_is_not_even_asked(desk):
    screen = open_attachment(desk, files.docx())
    uid = screen.attachment.uid
    tell(desk, uid, "delen", False)
    settled(desk)
    button_of(screen.head, "Bewaar een kopie").click()
    settled(desk)
    assert screen.asking is None
    assert "niet gedeeld mag worden" in words_on(desk.workspace)


def test_with_large_letters_the_first_question_that_appears_is_seen_with_what_was_chosen(desk, tmp_path):
    desk.workspace.resize(1366, 768)
    Theme.current().set_percent(200)
    desk.settle()
    asking = _ask(desk, files.word("Zij leest graag."), tmp_path / "kopie.docx")
    asking.control.target().setFocus()
    choose(desk, asking.control, "swv")
    for one in (asking.reason, asking.focusWidget()):
        assert one.visibleRegion().boundingRect().height() == one.height()
