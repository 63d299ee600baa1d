import pytest
from PySide6.QtWidgets import QWidget

from desktop.widgets.button import Button
from desktop.widgets.button_row import ButtonRow
from desktop.widgets.steps import StepLine


@pytest.fixture
def buttons(qtbot):
    return Button("Terug"), Button("Eerst rondkijken"), Button("Ga verder")


@pytest.fixture
def row(qtbot, buttons):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1000, 300)
    row = ButtonRow(buttons[:1], buttons[1:])
    row.setParent(page)
    row.resize(900, 60)
    page.show()
    row.page = page  # which must live as long as its row
    return row


def test_buttons_stand_beside_each_other_and_the_one_that_goes_on_is_last(row, buttons):
    places = [one.x() for one in buttons]
    assert places == sorted(places)
    assert len({one.y() for one in buttons}) == 1
    assert buttons[2].geometry().right() > row.width() - 20


def test_in_a_narrow_row_they_stand_under_each_other_and_back_again(qtbot, row, buttons):
    row.resize(220, 160)
    qtbot.waitUntil(lambda: buttons[2].y() < buttons[1].y() < buttons[0].y())
    assert all(one.geometry().right() <= row.width() for one in buttons)
    row.resize(900, 60)
    qtbot.waitUntil(lambda: len({one.y() for one in buttons}) == 1)


def test_a_hidden_button_takes_no_room(row, buttons):
    wide = row.sizeHint().width()
    buttons[1].hide()
    assert row.sizeHint().width() < wide


def test_steps_are_heard_as_one_sentence(qtbot):
    steps = StepLine(("Bestand", "Controleren", "Overnemen"))
    qtbot.addWidget(steps)
    assert steps.accessibleName() == "Stap 1 van 3: Bestand"
    steps.show_step(1)
    assert steps.accessibleName() == "Stap 2 van 3: Controleren"
