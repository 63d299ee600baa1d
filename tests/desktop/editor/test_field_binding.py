"""A question tied to the place where its answer is kept."""

import pytest
from shiboken6 import delete

from desktop.editor.field_binding import FieldBinding
from desktop.shell.keeping import Keeping
from forms.definition import form


@pytest.fixture
def bound(qtbot):
    keeping = Keeping()
    asked = form("hoormoment").field("inbreng")
    binding = FieldBinding(asked, ("document", "inbreng"), lambda vault, value: None, keeping)
    qtbot.addWidget(binding.frame)
    return binding, keeping


def test_a_field_that_is_left_after_what_keeps_it_is_gone_does_nothing(bound):
    binding, keeping = bound
    delete(keeping)  # as at the end of the program, where the order is Qt's
    binding.control.left.emit()


def test_undo_goes_over_what_was_typed_also_when_the_focus_is_elsewhere(bound):
    binding, _ = bound
    assert not binding.undo()
    binding.control.page.insertPlainText("Ik wil blokjes.")
    assert binding.undo()
    assert binding.control.value() is None
    binding.control.page.insertPlainText("Ik wil blokjes.")
    binding.set_read_only(True)
    assert not binding.undo()
