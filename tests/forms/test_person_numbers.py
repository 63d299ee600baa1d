import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.person_numbers import find_person_numbers, number_kind


def found(text):
    return [(text[one.start : one.end], one.soort) for one in find_person_numbers(text)]


@pytest.mark.parametrize(
    "written",
    ["111222333", "111.222.333", "111 222 333", "111-222-333", "1112.22.333", "1112 22 333", "111\u00a0222\u00a0333"],
)
def test_a_bsn_is_found_however_it_is_written(written):
    assert found(f"Het nummer is {written}, zegt moeder.") == [(written, "bsn")]


def test_an_onderwijsnummer_is_found():
    assert found("Onderwijsnummer 133456785.") == [("133456785", "onderwijsnummer")]


def test_a_number_glued_to_a_word_is_found():
    assert found("BSN111222333") == [("111222333", "bsn")]


def test_two_numbers_in_one_text_are_both_found_in_order():
    assert [soort for _, soort in found("999999990 en daarna 133456785")] == ["bsn", "onderwijsnummer"]


@pytest.mark.parametrize(
    "text",
    [
        "123456789 doorstaat de elfproef niet",
        "000000000",
        "bel 0111222333",
        "bel 1112223330",
        "bel +31 111222333",
        "bel +31111222333",
        "bel 0031 111 222 333",
        "bel +31 (0)111222333",
        "1.111.222.333 korrels",
        "111.222.333.4",
        "111.222 333",
        "geboren 21-05-2018 in groep 5",
        "rekening NL91ABNA0417164300",
        "",
    ],
)
def test_other_numbers_are_left_alone(text):
    assert found(text) == []


def test_digits_after_a_word_with_a_plus_are_not_mistaken_for_a_telephone_number():
    assert found("HAVO+ 111222333") == [("111222333", "bsn")]


@given(st.text(), st.text())
def test_a_number_between_other_words_is_always_found(before, after):
    text = f"{before} . BSN: 111222333; {after}"
    assert "111222333" in [number for number, _ in found(text)]


@given(st.from_regex(r"[0-9]{9}", fullmatch=True))
def test_one_number_is_never_both(number):
    remainder = sum(int(digit) * weight for digit, weight in zip(number, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    expected = None if int(number) == 0 else {0: "bsn", 5: "onderwijsnummer"}.get(remainder % 11)
    assert number_kind(number) == expected
