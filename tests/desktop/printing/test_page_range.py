import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.printing.page_range import in_words, page_range


@pytest.mark.parametrize(
    ("words", "pages"),
    [
        ("", (1, 2, 3, 4, 5, 6)),
        ("  ", (1, 2, 3, 4, 5, 6)),
        ("3", (3,)),
        ("1-2, 4", (1, 2, 4)),
        ("1-2,4", (1, 2, 4)),
        ("4;1 - 2", (1, 2, 4)),
        ("5-", (5, 6)),
        ("-2", (1, 2)),
        ("2–3", (2, 3)),
        ("2 t/m 4", (2, 3, 4)),
        ("2 tot en met 4 en 6", (2, 3, 4, 6)),
        ("1 and 3 to 4", (1, 3, 4)),
        ("2, 2, 1-2", (1, 2)),
    ],
)
def test_pages_are_typed_plainly(words, pages):
    assert page_range(words, 6) == pages


@pytest.mark.parametrize("words", ["0", "7", "4-2", "1-9", "-", "a", "1-2-3", "1,,2", ",", "1.5", "eerste"])
def test_what_is_no_range_of_this_document_is_none(words):
    assert page_range(words, 6) is None


@given(st.sets(st.integers(1, 40), min_size=1))
def test_what_is_said_of_pages_can_be_typed(pages):
    assert page_range(in_words(sorted(pages)), 40) == tuple(sorted(pages))
