"""States of requests and days within sentences are said in the language of the program."""

from collections.abc import Iterator
from datetime import date

import pytest

from desktop.language import Language, Tongue
from desktop.request_status import request_state
from desktop.spoken import spoken
from desktop.worklist.deadline_words import deadline_words
from forms.vocabulary import vocabulary
from models.sentence import in_a_row, on_day, together

_DAYS = [on_day(date(2026, 12, 4)), on_day(date(2027, 4, 9)), on_day(date(2027, 5, 1))]


@pytest.fixture
def english() -> Iterator[None]:
    Language.current().speak(Tongue.ENGLISH)
    yield
    Language.current().speak(Tongue.DUTCH)


@pytest.mark.parametrize("listed", ["swv_status", "arrangement_status", "steunpunt_tlv_status"])
def test_every_state_of_a_request_is_said_in_english(english: None, listed: str) -> None:
    for one in vocabulary(listed).terms:
        assert request_state(one.label) != one.label


def test_what_is_no_state_is_left_as_it_is(english: None) -> None:
    assert request_state("Nog open") == "Nog open"


def test_days_in_a_row_are_said_in_english(english: None) -> None:
    assert spoken(in_a_row(_DAYS)) == "4 December 2026, 9 April 2027, 1 May 2027"
    assert spoken(together(_DAYS)) == "4 December 2026, 9 April 2027 and 1 May 2027"
    assert spoken(together(_DAYS[:1])) == "4 December 2026"


def test_the_dutch_words_stay_as_they_were() -> None:
    assert together(_DAYS) == "4 december 2026, 9 april 2027 en 1 mei 2027"


def test_a_day_in_the_reason_of_a_deadline_is_said_in_english(english: None) -> None:
    words = deadline_words("14 dagen voor het overleg van 4 december 2026")
    assert words == "14 days before the meeting of 4 December 2026"
