"""What can no longer be changed is text: it asks nothing, and stands level with what is beside it."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.pairs import Pairs


def test_what_is_fixed_no_longer_says_that_it_must_be_filled_in(shown):
    frame = FieldFrame("Bestemming", TextControl(), required=True)
    shown(frame)
    assert any("verplicht" in one.accessibleName() for one in frame.findChildren(QLabel) if one.isVisible())
    frame.set_read_only(True)
    seen = [one for one in frame.findChildren(QLabel) if one.isVisible()]
    assert not any("verplicht" in f"{one.accessibleName()} {one.text()}" for one in seen)
    frame.set_read_only(False)
    assert any("verplicht" in one.accessibleName() for one in frame.findChildren(QLabel) if one.isVisible())


def test_two_fixed_fields_beside_each_other_stand_level(shown, qtbot):
    frames = [FieldFrame("Bestemming", TextControl(), help_words=words) for words in ("Kort.", "Lang. " * 40)]
    pairs = Pairs(tuple((one, False) for one in frames))
    for one in frames:
        one.set_read_only(True)
    pairs.setFixedWidth(600)
    shown(pairs)
    qtbot.wait(20)
    wells = [next(one for one in frame.findChildren(QLabel) if one.property("kind") == "well") for frame in frames]
    tops = {one.mapTo(pairs, QPoint(0, 0)).y() for one in wells}
    assert len(tops) == 1
