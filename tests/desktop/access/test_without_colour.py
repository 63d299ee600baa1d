"""Nothing is told by colour alone: in grey all is still told apart. Nothing moves."""

from pathlib import Path

import pytest
from accessible import changed
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme.theme import Mode, Theme
from desktop.widgets.arrange import across
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.radio_card import RadioCard
from desktop.widgets.row import Row
from desktop.widgets.sections import Progress, SectionLine, SectionRow
from desktop.widgets.stages import Stage, StageBar, When
from desktop.widgets.text import text
from desktop.widgets.tick import Radio, Tick

LEAST = 40
"""So many dots must differ between two states, each by as much as an eye needs (3 to 1)."""
MODES = (Mode.LIGHT, Mode.DARK, Mode.CONTRAST)


def _grey(page: QWidget) -> QImage:
    grey = page.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return grey.convertToFormat(QImage.Format.Format_RGB32)


def _segments():
    made = SegmentsControl([Option("ja", "Ja"), Option("nee", "Nee")])
    return made, lambda: made.set_value("ja")


def _radio():
    made = Radio("Noor zelf")
    return made, lambda: made.setChecked(True)


def _tick():
    made = Tick("Tolk")
    return made, lambda: made.setChecked(True)


def _card():
    made = RadioCard("Wachtzin", "De zin die je koos.", icon="key-round")
    return made, made.choose


def _row():
    made = Row("Noor", across(text("Noor"), margins=(20, 8, 20, 8)))
    return made, lambda: made.select(True)


def _bar_row():
    made = Row("Werklijst", across(text("Werklijst"), margins=(20, 8, 20, 8)), bar=True)
    return made, lambda: made.select(True)


def _field(state):
    def make():
        made = FieldFrame("Naam", TextControl())
        return made, lambda: made.show_message(state, "Vul de naam in.")

    return make


def _stages():
    made = StageBar()
    made.show_stages([Stage("Schrijven", When.LATER)])
    return made, lambda: made.show_stages([Stage("Schrijven", When.DONE)])


def _section():
    made = SectionRow(SectionLine("a", "A", "Gegevens", Progress.BUSY))
    return made, lambda: made.say(SectionLine("a", "A", "Gegevens", Progress.COMPLETE))


MADE = (_segments, _radio, _tick, _card, _row, _bar_row, _field(State.ERROR), _field(State.FINDING), _stages, _section)


@pytest.mark.parametrize("mode", MODES, ids=lambda one: one.name.lower())
@pytest.mark.parametrize("make", MADE, ids=lambda one: one.__qualname__.split(".")[0].strip("_"))
def test_two_states_are_told_apart_in_grey(qtbot, make, mode):
    Theme.current().set_mode(mode)
    page = QWidget()
    page.setFixedSize(560, 160)
    made, go_on = make()
    QVBoxLayout(page).addWidget(made)
    qtbot.addWidget(page)
    page.show()
    QTest.qWait(20)
    page.setFocus()  # where the focus is has its own look
    before = _grey(page)
    go_on()
    QTest.qWait(20)
    assert changed(before, _grey(page)) >= LEAST


def test_nothing_moves():
    """There is no animation to leave out when the system asks for less motion; nothing is ever awaited to end."""
    moving = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QSequentialAnimationGroup", "QMovie")
    found = [
        f"{path.name}: {one}"
        for path in Path(__file__).parents[3].joinpath("desktop").rglob("*.py")
        for one in moving
        if one in path.read_text(encoding="utf-8")
    ]
    assert found == []
