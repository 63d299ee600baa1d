"""Attachments as a user meets them: added, looked at, told about, handed out, taken away, destroyed."""

from pathlib import Path

import attached_files as files
import pytest
from attachment_desk import NUMBER, button_of, open_attachment, open_dossier, settled, tell, with_files
from desk import DAY, Desk, words_on
from painted import painted
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from screen_reader import without_name

from desktop.attachments.attachment_screen import AttachmentScreen
from desktop.attachments.words import page_words, size_words
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.row import Row
from forms.bijlagen.adding import add_to_request
from forms.bijlagen.intake import take_bytes
from models.actions.bijlagen import bring_back, remove_attachment
from models.record.act import act
from models.record.frozen import frozen_of
from models.record.handelingsoort import Handelingsoort
from models.vault import attachments as stored

CTRL = Qt.KeyboardModifier.ControlModifier


def _dropped(screen, data: QMimeData) -> QDropEvent:
    at, copies = QPointF(40, 40), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(40, 40), copies, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(screen, enter)
    drop = QDropEvent(at, copies, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    if enter.isAccepted():
        QApplication.sendEvent(screen, drop)
    else:
        drop.ignore()
    return drop


def test_a_file_chosen_with_the_button_comes_in_and_can_be_undone(desk, tmp_path):
    (tmp_path / "Verslag april.pdf").write_bytes(files.pdf(3))
    screen = open_dossier(desk)
    screen.attachments.pick = lambda *_: tmp_path / "Verslag april.pdf"
    screen.page.attachments.add.click()
    settled(desk)
    (made,) = with_files(desk)
    assert made.words == "Verslag april"
    assert "Verslag april" in words_on(screen.page.attachments)
    assert "PDF · 3 bladzijden" in words_on(screen.page.attachments)
    assert "Toegevoegd: Verslag april.pdf." in desk.workspace.toast.accessibleName() + words_on(desk.workspace)
    desk.workspace.undoing.undo_last()
    settled(desk)
    assert with_files(desk) == []
    assert "Verslag april" not in words_on(screen.page.attachments)


def test_what_an_attachment_does_not_change_stays_as_it_is_and_keeps_the_focus(desk, tmp_path):
    """A screen reader told the button anew each time a file came in: it was another button of that name."""
    (tmp_path / "a.pdf").write_bytes(files.pdf(1))
    screen = open_dossier(desk)
    screen.attachments.pick = lambda *_: tmp_path / "a.pdf"
    header, lanes = screen.header, screen.lanes
    header.acts.report.setFocus()
    moves: list[object] = []
    listening = QApplication.instance().focusChanged.connect(lambda *pair: moves.append(pair))
    screen.attachments.ask_file()
    settled(desk)
    QObject.disconnect(listening)
    assert screen.header is header
    assert screen.lanes is lanes
    assert header.acts.report.hasFocus()
    assert moves == []
    assert "a.pdf" in words_on(screen.page.attachments) or "PDF · 1 bladzijde" in words_on(screen.page.attachments)


def test_files_dragged_onto_the_dossier_come_in_one_after_the_other(desk, tmp_path):
    screen = open_dossier(desk)
    data = QMimeData()
    for name, content in (("a.pdf", files.pdf(1)), ("hostile.pdf", b"MZ program"), ("foto.jpg", files.photo())):
        (tmp_path / name).write_bytes(content)
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.pdf", "hostile.pdf", "foto.jpg")])
    assert _dropped(screen, data).isAccepted()
    settled(desk)
    assert sorted(one.words for one in with_files(desk)) == ["a", "foto"]
    told = words_on(desk.workspace.toast)
    assert "2 bestanden toegevoegd. Rechtop gezet; plaats, toestel en tijd zijn uit de foto gehaald." in told
    assert "Dit soort bestand kan niet in de kluis" in words_on(desk.workspace)
    assert all((tmp_path / name).exists() for name in ("a.pdf", "foto.jpg")), "what was dragged stays where it was"


def test_words_that_are_dragged_are_no_attachment(desk):
    data = QMimeData()
    data.setText("een zin")
    assert not _dropped(open_dossier(desk), data).isAccepted()


def test_a_picture_is_pasted_and_words_are_not(desk):
    screen = open_dossier(desk)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    screen.page.attachments.add.setFocus()
    desk.press(Qt.Key.Key_V, CTRL)
    settled(desk)
    (made,) = with_files(desk)
    assert made.file is not None
    assert (made.file.kind, made.file.name) == ("png", "Afbeelding.png")
    QGuiApplication.clipboard().setText("woorden")
    assert not screen.attachments.place.paste()


def test_a_photo_says_what_was_done_to_it(desk, tmp_path):
    (tmp_path / "foto.jpg").write_bytes(files.photo())
    screen = open_dossier(desk)
    screen.attachments.take([tmp_path / "foto.jpg"])
    settled(desk)
    assert "Rechtop gezet; plaats, toestel en tijd zijn uit de foto gehaald." in words_on(desk.workspace)


def test_stopping_keeps_nothing_and_nothing_lies_about(desk, tmp_path):
    (tmp_path / "a.pdf").write_bytes(files.pdf(1))
    screen = open_dossier(desk)
    screen.attachments.take([tmp_path / "a.pdf"] * 3)
    screen.attachments.taking.stop()
    settled(desk)
    assert with_files(desk) == []
    assert not screen.attachments.taking.busy
    assert list(stored.folder_of(desk.vault.folder).iterdir()) == []


def test_no_file_is_made_outside_the_vault(desk, tmp_path, monkeypatch):
    """Not when it is added, looked at or drawn: neither a plain temporary file nor one beside the original."""
    (tmp_path / "in").mkdir()
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "elsewhere"))
    (tmp_path / "in" / "Verslag.pdf").write_bytes(files.pdf(2))
    screen = open_dossier(desk)
    screen.attachments.take([tmp_path / "in" / "Verslag.pdf"])
    settled(desk)
    (made,) = with_files(desk)
    desk.go(Route(ScreenName.ATTACHMENT, desk.dossier(NUMBER), made.uid))
    settled(desk)
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert [one.name for one in (tmp_path / "in").iterdir()] == ["Verslag.pdf"]
    for path in Path(desk.vault.folder).rglob("*"):
        assert not path.is_file() or b"%PDF" not in path.read_bytes()


def test_its_row_leads_to_it_and_its_pages_are_seen(desk):
    made = open_attachment(desk, files.pdf(3)).attachment
    screen = open_dossier(desk)
    rows = screen.page.attachments.rows.rows
    row = next(one for one in rows if one.accessibleName().startswith("Verslag,"))
    row.setFocus()
    desk.press(Qt.Key.Key_Return)
    settled(desk)
    assert desk.place == Route(ScreenName.ATTACHMENT, desk.dossier(NUMBER), made.uid, field="type")
    shown = desk.screen
    assert shown.head.title.text() == "Verslag"
    assert "PDF · 3 bladzijden" in words_on(shown)
    assert not shown.viewer.preview.page.pixmap().isNull()
    assert len(shown.viewer.preview.thumbnails.buttons) == 3
    assert without_name(shown) == []
    assert [one.words for one in shown.crumbs()][-1] == "Bijlage"


def test_a_picture_is_seen_upright(desk):
    screen = open_attachment(desk, files.photo(600, 400))
    pixmap = screen.viewer.preview.page.pixmap()
    assert pixmap.height() > pixmap.width()


def test_an_office_file_says_what_it_is(desk):
    screen = open_attachment(desk, files.docx())
    assert "Word-bestand" in words_on(screen.viewer)
    assert "Daarvoor bewaar je zelf een kopie buiten de kluis" in words_on(screen.viewer)
    assert without_name(screen) == []


def test_what_is_filled_in_is_kept_with_its_history(desk):
    screen = open_attachment(desk, files.pdf(1))
    uid = screen.attachment.uid
    screen.form.fields["beantwoordt"].control.target().setFocus()
    desk.type("Wat helpt haar bij lezen?")
    settled(desk)
    assert screen.attachment.answers == "Wat helpt haar bij lezen?"
    tell(desk, uid, "delen", False)
    settled(desk)
    assert "niet delen" in words_on(screen.head)


def test_larger_letters_leave_the_focus_where_one_types(desk):
    screen = open_attachment(desk, files.pdf(1))
    field = screen.form.fields["beantwoordt"].control.target()
    field.setFocus()
    for room in (Room.SINGLE, Room.WIDE):
        screen.fit_in(room)
        desk.settle()
        assert QApplication.focusWidget() is field


def test_a_newer_file_keeps_the_older_to_look_at(desk, tmp_path):
    screen = open_attachment(desk, files.pdf(1), "Oud")
    (tmp_path / "Nieuw.pdf").write_bytes(files.pdf(4))
    screen.pick = lambda *_: tmp_path / "Nieuw.pdf"
    newer = button_of(screen.head, "Nieuwere versie")
    newer.setFocus()
    desk.press(Qt.Key.Key_Return)
    settled(desk)
    assert QApplication.focusWidget() is newer
    assert "PDF · 4 bladzijden" in screen.head.about.text()
    assert [one.name for one in screen.attachment.files] == ["Nieuw.pdf", "Oud.pdf"]
    row = next(one for one in screen.findChildren(Row) if one.accessibleName().startswith("Oud.pdf"))
    row.click()
    settled(desk)
    assert "PDF · 1 bladzijde " in f"{screen.head.about.text()} "
    assert len(screen.viewer.preview.thumbnails.buttons) == 1


def test_a_missing_file_is_told_and_can_be_added_again(desk):
    screen = open_attachment(desk, files.pdf(1))
    mark = screen.attachment.file.mark
    desk.go(Route(ScreenName.DOSSIERS))
    (stored.folder_of(desk.vault.folder) / mark).write_bytes(b"kapot")
    other = desk.go(Route(ScreenName.ATTACHMENT, desk.dossier(NUMBER), screen.attachment.uid))
    other.viewer._file = None  # as after locking: the screen is made anew
    other.viewer.show_file(other.file, "Verslag")
    settled(desk)
    assert "Het bestand van deze bijlage is beschadigd" in words_on(other.viewer)
    assert button_of(other.viewer, "Voeg het opnieuw toe").isVisible()


def test_taking_away_leads_to_the_dossier_and_back_again(desk):
    screen = open_attachment(desk, files.docx())
    name = screen.attachment.uid
    screen.head.setFocus()
    desk.press(Qt.Key.Key_Delete, CTRL)
    settled(desk)
    assert desk.place.screen is ScreenName.DOSSIER
    assert [one.uid for one in with_files(desk)] == []
    desk.screen.page.finish()
    card = desk.screen.page.attachments
    assert card.gone.text() == "1 weggehaald"
    card.gone.click()
    button_of(card, "Zet terug").click()
    settled(desk)
    assert [one.uid for one in with_files(desk)] == [name]


def _fixed_drawing(desk: Desk) -> AttachmentScreen:
    """A drawing of a hoormoment that a plan was vastgesteld with."""
    uid = desk.dossier(NUMBER)
    case = desk.beeld(uid)
    with desk.vault.reading() as connection:
        moments = [one for one in case.documenten if one.soort == "hoormoment"]
        moment = next(one for one in moments if not frozen_of(connection, one.uid).stays)
    made, _ = desk.do(lambda vault: add_to_request(vault, uid, moment.uid, None, take_bytes(files.photo(), "x"), DAY))

    def fix(vault):
        with act(vault, Handelingsoort.VASTGESTELD, uid) as doing:
            doing.freeze(moment.bij_uid, "leerlinginbreng", frozenset({"inbreng_leerling"}), "{}", DAY, None)
        return doing.result

    desk.do(fix)
    screen = desk.go(Route(ScreenName.ATTACHMENT, uid, made))
    settled(desk)
    return screen


def test_of_an_attachment_that_a_plan_was_vastgesteld_with_only_the_file_goes_with_a_reason(desk):
    screen = _fixed_drawing(desk)
    button_of(screen.head, "Haal weg").click()
    desk.settle()
    asking = screen.asking_why
    assert "wat er toen stond blijft staan" in words_on(asking)
    assert asking.focusWidget() is asking.control.target()
    asking.question.yes.click()
    assert "Schrijf op waarom het hier niet hoort." in words_on(asking)
    desk.type("tekening van een ander kind")
    asking.question.yes.click()
    settled(desk)
    assert screen.attachment.file is None
    assert "Het bestand is vernietigd" in words_on(screen.viewer)
    assert "tekening van een ander kind" in words_on(screen.viewer)
    assert "Dat er een bijlage was, blijft staan." in words_on(screen.viewer)
    assert without_name(screen) == []


def test_destroying_asks_first_and_then_nothing_is_left(desk):
    screen = open_attachment(desk, files.docx())
    desk.do(lambda vault: vault.backup())
    screen.remove()
    settled(desk)
    desk.screen.page.finish()
    card = desk.screen.page.attachments
    card.gone.click()
    destroys = [one for one in painted(button_of(card, "Vernietig")) if one.kind == "text"]
    assert {one.ink for one in destroys} == {Theme.current().colour("red").name()}
    button_of(card, "Vernietig").click()
    asking = desk.screen.attachments.asking
    assert asking.focusWidget() is asking.question.no
    asking.question.no.click()
    desk.settle()
    assert len(list(stored.folder_of(desk.vault.folder).iterdir())) == 1
    button_of(desk.screen.page.attachments, "Vernietig").click()
    desk.screen.attachments.asking.question.yes.click()
    settled(desk)
    assert list(stored.folder_of(desk.vault.folder).iterdir()) == []
    assert list(stored.copies_of(desk.vault.backup_folder, desk.vault.vault_id).iterdir()) == []
    assert desk.screen.page.attachments.gone.isHidden()


def test_an_attachment_that_went_is_told_and_comes_back(desk):
    screen = open_attachment(desk, files.docx())
    uid = screen.attachment.uid
    desk.session.tell(desk.do(lambda vault: remove_attachment(vault, uid)))
    settled(desk)
    assert "Deze bijlage is er niet meer" in words_on(screen)
    desk.session.tell(desk.do(lambda vault: bring_back(vault, uid)))
    settled(desk)
    assert "Deze bijlage is er niet meer" not in words_on(screen)
    assert screen.head.isVisible()


def test_who_took_an_attachment_away_goes_on_in_the_dossier(desk):
    screen = open_attachment(desk, files.docx())
    uid = screen.attachment.uid
    button_of(screen.head, "Haal weg").click()
    settled(desk)
    assert desk.workspace.route().screen is ScreenName.DOSSIER
    assert desk.screen.isAncestorOf(QApplication.focusWidget())
    desk.go(Route(ScreenName.ATTACHMENT, desk.dossier(NUMBER), uid))
    settled(desk)
    assert "Deze bijlage is er niet meer" in words_on(desk.screen)


@pytest.mark.parametrize(
    ("size", "words"), [(1, "1 kB"), (48_300, "48 kB"), (1_240_000, "1,2 MB"), (25_000_000, "25 MB")]
)
def test_sizes_are_told_as_people_read_them(qapp, size, words):
    assert size_words(size) == words


def test_pages_are_counted(qapp):
    assert [page_words(one) for one in (None, 1, 12)] == ["", "1 bladzijde", "12 bladzijden"]


def test_a_thick_report_has_no_pages_in_small(desk):
    screen = open_attachment(desk, files.pdf(61))
    assert screen.viewer.preview.thumbnails.buttons == []
    assert screen.viewer.preview.thumbnails.isHidden()
    screen.viewer.preview.go_to(60)
    desk.settle()
    assert not screen.viewer.preview.page.pixmap().isNull()


def test_a_picture_is_pasted_wherever_the_focus_is_but_in_a_text(desk):
    screen = open_dossier(desk)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    desk.workspace.next_region()
    for _ in range(9):
        if not screen.isAncestorOf(QApplication.focusWidget()):
            break
        desk.workspace.next_region()
    assert not screen.isAncestorOf(QApplication.focusWidget())
    desk.press(Qt.Key.Key_V, CTRL)
    settled(desk)
    (made,) = with_files(desk)
    shown = desk.go(Route(ScreenName.ATTACHMENT, desk.dossier(NUMBER), made.uid))
    settled(desk)
    shown.form.fields["titel"].control.target().setFocus()
    desk.press(Qt.Key.Key_V, CTRL)
    settled(desk)
    assert len(shown.attachment.files) == 1


def test_the_palette_adds_an_attachment(desk, tmp_path):
    (tmp_path / "Verslag.pdf").write_bytes(files.pdf(1))
    screen = open_dossier(desk)
    screen.attachments.pick = lambda *_: tmp_path / "Verslag.pdf"
    next(one for one in screen.acts() if one.words == "Voeg een bijlage toe").call()
    settled(desk)
    assert len(with_files(desk)) == 1


def test_of_several_files_dropped_on_one_attachment_the_first_is_taken_and_that_is_told(desk, tmp_path):
    screen = open_attachment(desk, files.pdf(1), "Oud")
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(files.pdf(2))
    screen.take_files([tmp_path / "a.pdf", tmp_path / "b.pdf"])
    settled(desk)
    assert [one.name for one in screen.attachment.files] == ["a.pdf", "Oud.pdf"]
    assert "Alleen het eerste is genomen" in words_on(desk.workspace)
