"""The sheet refuses what would make a page that cannot be read aloud."""

import pytest

from forms.reports.paper.sheet import Sheet
from forms.reports.paper.structure import Element


def test_nothing_is_drawn_outside_of_content_and_artifact():
    with pytest.raises(RuntimeError, match="outside of content and artifact"):
        Sheet("nl").line(0, 0, 10, 10, (0, 0, 0), 1)


def test_content_does_not_nest():
    sheet = Sheet("nl")
    with pytest.raises(RuntimeError, match="does not nest"), sheet.content(Element("P")), sheet.content(Element("P")):
        pass


def test_what_is_drawn_within_an_artifact_belongs_to_it():
    sheet, element = Sheet("nl"), Element("P")
    with sheet.artifact("Header"), sheet.content(element), sheet.artifact():
        sheet.line(0, 0, 10, 10, (0, 0, 0), 1)
    assert element.kids == []
    assert element.drop_empty()
