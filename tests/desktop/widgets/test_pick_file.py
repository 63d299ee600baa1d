from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QTreeView, QWidget
from screen_reader import without_name

from desktop.language import Language, Tongue
from desktop.widgets.pick_file import file_dialog, pick_save


@pytest.fixture
def window(qtbot):
    Language.current().speak(Tongue.DUTCH)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def in_the_dialog(call):
    """Does something in the file dialog that opens next."""

    def do():
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible())
        call(dialog)

    QTimer.singleShot(100, do)


def name(words):
    def fill(dialog):
        dialog.findChild(QLineEdit, "fileNameEdit").setText(words)
        dialog.accept()

    return fill


def test_a_name_without_an_ending_gets_that_of_what_was_proposed(window, tmp_path):
    in_the_dialog(name("plan"))
    assert pick_save(window, "Waar komt de PDF?", tmp_path / "opp.pdf", "PDF (*.pdf)") == tmp_path / "plan.pdf"


def test_changing_ones_mind_gives_no_place(window, tmp_path):
    in_the_dialog(lambda dialog: dialog.reject())
    assert pick_save(window, "Waar komt de PDF?", tmp_path / "opp.pdf", "PDF (*.pdf)") is None


def test_a_screen_that_is_thrown_away_meanwhile_gives_no_place(window, tmp_path):
    owner = QWidget(window)
    in_the_dialog(lambda _: owner.deleteLater())
    assert pick_save(owner, "Waar komt de PDF?", tmp_path / "opp.pdf", "PDF (*.pdf)") is None


def test_the_dialog_that_qt_draws_speaks_dutch_and_names_everything(window, tmp_path):
    dialog = file_dialog(
        window, "Waar komt de PDF?", Path(tmp_path / "opp.pdf"), "PDF (*.pdf)", QFileDialog.FileMode.AnyFile
    )
    dialog.show()
    told = {one.text().replace("&", "") for kind in (QLabel, QPushButton) for one in dialog.findChildren(kind)}
    assert {"Zoeken in:", "Bestandsnaam:", "Soort bestand:", "Bewaren", "Annuleren"} <= told
    files = dialog.findChild(QTreeView, "treeView").model()
    heads = [files.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert heads == ["Naam", "Grootte", "Soort", "Gewijzigd op"]
    assert dialog.findChild(QLineEdit, "fileNameEdit").text() == "opp.pdf"
    assert without_name(dialog) == []
    dialog.close()
