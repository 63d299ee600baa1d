import subprocess
from collections.abc import Callable

import pypdfium2
import pytest
from print_queue import CLOSED, PRINTER
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QGroupBox, QLabel, QLineEdit, QPushButton, QRadioButton, QSpinBox
from screen_reader import without_name

from desktop.language import Language, Tongue
from desktop.printing.job import NietAfgedrukt
from desktop.reports.readers import Audience
from desktop.shell.route import Route, ScreenName
from models.errors import Melding
from models.queries.verstrekkingen import handed_out

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def uid(desk):
    return desk.dossier("A01")


@pytest.fixture
def screen(desk, queue, uid, tmp_path, monkeypatch):
    """The report of the school on the screen; whoever leaves a file behind leaves it in the folder `tijdelijk`."""
    (tmp_path / "tijdelijk").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tijdelijk"))
    screen = desk.go(Route(ScreenName.REPORT, uid))
    screen.readers.choose(Audience.SCHOOL)
    desk.settle()
    return screen


def register(desk, uid):
    with desk.vault.reading() as connection:
        return handed_out(connection, uid)


def settle(desk, screen):
    for _ in range(1000):
        desk.settle()
        if not screen.printing.busy:
            return
        QTest.qWait(10)
    pytest.fail("the job does not end")


def dialog_of(screen) -> QPrintDialog:
    return next(one for one in screen.findChildren(QPrintDialog) if one.isVisible())


def answer(desk, screen, fill: Callable[[QPrintDialog], None] = lambda _: None, key=Qt.Key.Key_Return):
    """Asks to print with the key of the screen, fills in the dialog and answers it with Enter or Esc."""
    screen.foot.printer.click()
    dialog = dialog_of(screen)
    fill(dialog)
    default = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
    QTest.keyClick(default, key)
    settle(desk, screen)


def choose_pages(words: str) -> Callable[[QPrintDialog], None]:
    def fill(dialog):
        dialog.findChild(QRadioButton, "pagesRadioButton").setChecked(True)
        dialog.findChild(QLineEdit, "pagesLineEdit").setText(words)

    return fill


def words_of(pdf: bytes, tmp_path) -> str:
    path = tmp_path / "gekregen.pdf"
    path.write_bytes(pdf)
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout


def test_the_printer_gets_the_pdf_as_it_was_made_and_the_register_a_line(desk, screen, uid, queue, tmp_path):
    made = screen.made.file
    answer(desk, screen)
    (taken,) = queue.wait()
    assert taken.document == made.data
    assert len(pypdfium2.PdfDocument(taken.document)) == made.pages
    assert "Ontwikkelingsperspectief" in words_of(taken.document, tmp_path)
    (line,) = register(desk, uid)
    assert (line.rapport, line.ontvanger, line.code) == ("opp", "school", made.code)
    assert (line.wijze, line.exemplaren, line.bladzijden) == ("papier", 1, None)
    assert f"Naar printer {PRINTER} gestuurd" in screen.foot.words


def test_nothing_of_a_child_stands_in_the_queue_and_no_file_stays_behind(desk, screen, queue, tmp_path):
    answer(desk, screen)
    (taken,) = queue.wait()
    assert taken.title == f"Driehoek {screen.made.file.code}"
    assert not [one for one in (tmp_path / "tijdelijk").rglob("*") if one.is_file()]


def test_copies_pages_and_both_sides_are_those_of_the_dialog(desk, screen, uid, queue, tmp_path):
    def fill(dialog):
        choose_pages("1,3")(dialog)
        dialog.findChild(QSpinBox, "copies").setValue(2)
        dialog.findChild(QRadioButton, "duplexLong").setChecked(True)

    answer(desk, screen, fill)
    (taken,) = queue.wait()
    assert taken.copies == 2
    assert "sides=two-sided-long-edge" in taken.options
    assert len(pypdfium2.PdfDocument(taken.document)) == 2
    words = words_of(taken.document, tmp_path)
    assert "bladzijde 1 van" in words
    assert "bladzijde 3 van" in words
    assert "bladzijde 2 van" not in words
    (line,) = register(desk, uid)
    assert (line.exemplaren, line.bladzijden) == (2, "1, 3")


def test_pages_typed_on_the_screen_stand_in_the_dialog(desk, screen, queue):
    screen.print_card.pages.line.setText("2-3")
    screen.print_card.pages.edited.emit()
    told = []
    answer(desk, screen, lambda dialog: told.append(dialog.findChild(QLineEdit, "pagesLineEdit").text()))
    assert told == ["2-3"]
    (taken,) = queue.wait()
    assert len(pypdfium2.PdfDocument(taken.document)) == 2


def test_pages_that_are_not_there_are_said_at_the_field_before_any_dialog(desk, screen):
    screen.print_card.pages.line.setText("9")
    screen.print_card.pages.edited.emit()
    screen.foot.printer.click()
    desk.settle()
    assert f"Dit rapport heeft {screen.made.file.pages} bladzijden" in screen.print_card.pages_field.message
    assert screen.print_card.pages.line.hasFocus()
    assert not screen.findChildren(QPrintDialog)


def test_who_changes_their_mind_prints_and_registers_nothing(desk, screen, uid, queue):
    answer(desk, screen, key=Qt.Key.Key_Escape)
    assert register(desk, uid) == ()
    assert queue.taken() == []
    assert not screen.printing.busy


def test_a_printer_that_refuses_is_told_and_registers_nothing(desk, screen, uid, queue):
    told = []
    screen.told.connect(told.append)

    def closed(dialog):
        printers = dialog.findChild(QComboBox, "printers")
        printers.setCurrentIndex(printers.findText(CLOSED))

    answer(desk, screen, closed)
    assert isinstance(told[0], NietAfgedrukt)
    assert str(told[0]).startswith(f"De printer {CLOSED} neemt het niet aan.")
    assert register(desk, uid) == ()
    assert queue.taken() == []
    assert screen.foot.printer.isVisible()


def test_a_job_that_is_stopped_is_not_printed_and_not_registered(desk, screen, uid, queue):
    screen.printing.progressed.connect(lambda *_: screen.foot.stopper.click())
    answer(desk, screen)
    assert "Gestopt. Er is niets afgedrukt" in screen.foot.words
    assert register(desk, uid) == ()
    assert queue.taken() == []


def test_esc_stops_a_job_and_nothing_else(desk, screen, uid, queue):
    def stop(*_):
        assert screen.foot.stopper.isVisible()
        QTest.keyClick(screen.foot.stopper, Qt.Key.Key_Escape)

    screen.printing.progressed.connect(stop)
    screen.foot.printer.setFocus()
    answer(desk, screen)
    assert "Gestopt" in screen.foot.words
    assert screen.foot.printer.isVisible()
    assert register(desk, uid) == ()


def test_what_cannot_be_registered_is_not_printed(desk, screen, uid, queue, monkeypatch):
    def full(*_, **__):
        raise Melding("De schijf is vol. Maak ruimte vrij.")

    told = []
    screen.told.connect(told.append)
    monkeypatch.setattr("models.record.act.Act.add", full)
    answer(desk, screen)
    assert str(told[0]).startswith("De schijf is vol")
    assert queue.taken() == []


def test_everything_in_the_dialog_has_a_name(desk, screen, qtbot):
    screen.foot.printer.click()
    dialog = dialog_of(screen)
    assert dialog.accessibleName() == "Afdrukken"
    assert dialog.windowTitle() == "Driehoek"
    assert without_name(dialog) == []
    dialog.reject()


def test_the_dialog_speaks_dutch(desk, screen):
    Language.current().speak(Tongue.DUTCH)
    screen.foot.printer.click()
    dialog = dialog_of(screen)
    kinds = (QLabel, QPushButton, QRadioButton, QCheckBox, QGroupBox)
    told = {
        (one.title() if isinstance(one, QGroupBox) else one.text()).replace("&", "")
        for kind in kinds
        for one in dialog.findChildren(kind)
        if one.isVisibleTo(dialog) or "duplex" in (one.objectName(), one.parent().objectName())
    }
    assert {"Exemplaren:", "Per exemplaar bij elkaar", "Alle", "Van", "Afdrukken", "Annuleren"} <= told
    assert {"Dubbelzijdig afdrukken", "Uit", "Omslaan langs de lange kant", "Omslaan langs de korte kant"} <= told
    assert told & {"Double Sided Printing", "Off", "Long side binding", "Page Set:", "Options >>", "Copies:"} == set()
    dialog.reject()


def test_the_dialog_goes_with_its_screen_when_the_vault_locks(desk, screen):
    screen.foot.printer.click()
    assert screen.isAncestorOf(dialog_of(screen)) or dialog_of(screen).parent() is screen
    dialog_of(screen).reject()


def test_the_key_of_the_screen_asks_for_a_printer(desk, screen):
    next(one for one in screen.acts() if one.key == "Ctrl+P").call()
    dialog_of(screen).reject()


def test_a_file_that_the_dialog_of_the_system_keeps_is_registered_as_a_file(desk, screen, uid, queue, tmp_path):
    def to_file(_, __, then):
        printer = QPrinter()
        printer.setOutputFileName(str(tmp_path / "plan.pdf"))
        then(printer)

    screen.printing._ask = to_file
    made = screen.made.file
    screen.foot.printer.click()
    settle(desk, screen)
    assert (tmp_path / "plan.pdf").read_bytes() == made.data
    assert [one.wijze for one in register(desk, uid)] == ["bestand"]
    assert queue.taken() == []
    assert "Bewaard als plan.pdf" in screen.foot.words
