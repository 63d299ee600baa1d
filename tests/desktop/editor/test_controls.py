"""The control of a question offers what fits the question."""

import pytest
from bouwers import beeld, versie

from desktop.editor.controls import control_for, people_of
from desktop.widgets.fields.people import PersonControl
from forms.definition import form


@pytest.mark.parametrize(("field", "column", "last"), [("ouders_posities", "ouder", True), ("externen", "naam", False)])
def test_where_a_parent_is_asked_the_pupil_is_offered_last(qtbot, field, column, last):
    columns = form("tlv_aanvraag_eerste").field(field).kolommen
    people = people_of(beeld(versie()))
    asked = next(one for one in columns if one.id == column)
    control = control_for(asked, people)
    qtbot.addWidget(control)
    assert isinstance(control, PersonControl)
    offered = [control.choices.itemText(at) for at in range(control.choices.count())]
    assert sorted(offered) == sorted(one.line for one in people)
    assert offered[-1 if last else 0] == people[0].line
