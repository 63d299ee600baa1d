import pytest

from forms.exchange.identifiers import Brin, kept_postcode, read_brin, shown_postcode


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("99XD", Brin("99XD", None)),
        ("99xd", Brin("99XD", None)),
        ("99 XD", Brin("99XD", None)),
        ("99XD03", Brin("99XD", "03")),
        ("XD99", None),
        ("99XD3", None),
        ("", None),
    ],
)
def test_a_brin_is_read_with_or_without_vestiging(text, read):
    assert read_brin(text) == read


@pytest.mark.parametrize("text", ["1234AB", "1234 ab", " 1234  AB "])
def test_a_postcode_is_kept_and_shown_in_one_way(text):
    assert (kept_postcode(text), shown_postcode(text)) == ("1234AB", "1234 AB")


@pytest.mark.parametrize("text", ["B-2000", "SW1A 1AA", "0123 AB", ""])
def test_a_postcode_from_abroad_stays_as_it_is(text):
    assert kept_postcode(text) == shown_postcode(text) == text
