"""What a screen reader finds on every page of the gallery, walked as it walks: from the page down, child by child."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget
from screen_reader import heard, unheard

from desktop.gallery.pages import PAGES
from desktop.widgets.text import text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.key)
def test_what_takes_the_focus_says_what_it_is(show_sheet, page):
    assert unheard(show_sheet(page.key)) == []


@pytest.mark.parametrize(
    ("key", "role", "name"),
    [
        ("knop", QAccessible.Role.Button, "Ontgrendel"),
        ("vinkje", QAccessible.Role.CheckBox, "Woorden van Noor"),
        ("vinkje", QAccessible.Role.RadioButton, "Noor zelf"),
        ("veld", QAccessible.Role.EditableText, "Hulpvraag, verplicht"),
        ("tekstveld", QAccessible.Role.EditableText, "Hulpvraag"),
        ("keuze", QAccessible.Role.RadioButton, "Hulpvraag: Speciaal onderwijs"),
        ("keuzelijst", QAccessible.Role.ComboBox, "Hulpvraag"),
        ("datum", QAccessible.Role.Button, "donderdag 26 november 2026"),
        ("lijst", QAccessible.Role.List, "Werklijst"),
        ("palet", QAccessible.Role.EditableText, "Zoeken en doen"),
        ("dialoog", QAccessible.Role.Button, "Nog niet"),
        ("bevindingen", QAccessible.Role.Button, "Ga naar Instemming"),
        ("stappenbalk", QAccessible.Role.Button, "Stap 3, Overleg ouders: nu, 2 keer gesproken"),
    ],
)
def test_parts_are_heard_as_what_they_are(show_sheet, key, role, name):
    assert (role, name) in {(one.role, one.name) for one in heard(show_sheet(key)) if one.reached}


def test_a_nameless_button_and_a_nameless_field_are_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for one in (QPushButton(), QLineEdit(), text("Noor")):
        column.addWidget(one)
    page.show()
    assert [one.split(" ")[0] for one in unheard(page)] == ["QPushButton", "QLineEdit"]


def test_a_frame_that_takes_the_focus_but_is_nothing_is_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    frame = QFrame()
    frame.setAccessibleName("iets")
    frame.setFocusPolicy(frame.focusPolicy().StrongFocus)
    column.addWidget(frame)
    page.show()
    assert unheard(page) == ["QFrame 'iets' has no role"]
