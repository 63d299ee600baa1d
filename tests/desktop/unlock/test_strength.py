import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.unlock.strength import Level, strength


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("", Level.NOTHING),
        ("   ", Level.NOTHING),
        ("welkom", Level.TOO_SHORT),
        ("Welkom01!", Level.TOO_SHORT),
        ("aaaaaaaaaaaaaaaa", Level.TOO_SHORT),
        ("ja ja ja ja ja ja", Level.TOO_SHORT),
        ("123456789012", Level.TOO_SHORT),
        ("gezelligheidsboom", Level.TOO_SHORT),
        ("eenden zwemmen", Level.MODERATE),
        ("drie eenden zwemmen", Level.FAIR),
        ("drie eenden zwemmen hier", Level.STRONG),
        ("eenden zwemmen zwemmen", Level.MODERATE),
        ("x7#kQ2!mZ9$pL4@vT6&wR8^n", Level.STRONG),
    ],
)
def test_words_count_when_they_differ(words, level):
    assert strength(words).level is level


@given(st.text(max_size=11))
def test_nothing_short_is_enough(words):
    assert not strength(words).enough


@given(st.text(max_size=60), st.sampled_from(["fiets", "regenboog", "trap"]))
def test_another_word_never_makes_it_weaker(words, more):
    assert strength(f"{words} {more}").level >= strength(words).level
