"""How the palette names a document: of which sort it is and of which day, so that two of one form are told apart."""

from datetime import date

from desktop.shell.case_search import Part
from desktop.shell.part_words import part_words
from desktop.shell.route import Route, ScreenName

TO = Route(ScreenName.DOCUMENT, "d", "a1")


def test_a_document_is_named_with_its_sort_and_its_day(qapp):
    one = Part("document", TO, "Arrangement", state="Hoogbegaafdheid", day=date(2026, 12, 1))
    assert part_words(one)[0] == "Arrangement · Hoogbegaafdheid · di 1 dec 2026"


def test_a_document_that_is_only_begun_is_named_by_its_form(qapp):
    assert part_words(Part("document", TO, "Arrangement"))[0] == "Arrangement"
