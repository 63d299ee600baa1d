"""No words are cut on any page of the gallery, however large the letters and however narrow the page."""

import pytest
from cut_words import cut_rows, cut_words
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.gallery.pages import PAGES
from desktop.theme.letters import Role
from desktop.theme.theme import Mode
from desktop.widgets.button import Button
from desktop.widgets.text import text

pytestmark = pytest.mark.walk


@pytest.mark.parametrize(("percent", "width"), [(100, 1200), (100, 720), (200, 1366), (200, 1200)])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.key)
def test_all_words_of_a_part_have_room(show_sheet, page, percent, width):
    sheet = show_sheet(page.key, Mode.LIGHT, percent, width)
    assert cut_words(sheet) == []
    assert cut_rows(sheet) == []


@pytest.mark.parametrize(
    "made",
    [
        lambda: QLabel("Toelaatbaarheidsverklaring"),
        lambda: text("Toelaatbaarheidsverklaring", Role.CARD, wrap=True),
        lambda: QPushButton("Toelaatbaarheidsverklaring"),
        lambda: Button("Toelaatbaarheidsverklaring"),
    ],
    ids=["label", "wrapped", "button of Qt", "button"],
)
def test_words_that_are_cut_are_found(qtbot, made):
    page = QWidget()
    qtbot.addWidget(page)
    one = made()
    one.setParent(page)
    one.setGeometry(0, 0, 100, 40)
    page.resize(400, 400)
    page.show()
    assert cut_words(page) != []


def test_words_outside_what_holds_them_are_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    inner = QWidget(page)
    QVBoxLayout(inner).addWidget(QLabel("Noor"))
    page.setFixedSize(100, 40)
    inner.setGeometry(80, 0, 100, 40)
    page.show()
    assert cut_words(page) == ["QLabel 'Noor': sticks out of QWidget sideways"]
