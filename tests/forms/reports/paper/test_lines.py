"""How text breaks into lines, and in which face its letters are drawn."""

import re

from hypothesis import given
from hypothesis import strategies as st

from forms.reports.content import Run, plain
from forms.reports.paper.fonts import Manner, Weight, letters, pieces
from forms.reports.paper.lines import break_lines
from forms.reports.paper.words import Style, words_of

STYLE = Style(10.0, 13.0, (0.0, 0.0, 0.0))
WRITTEN = st.text(st.sampled_from("abcdefgh łḥ-/(),.:\nЖሰ0123456789"), max_size=120)


def said(line):
    """A line as it is read."""
    return "".join(
        one.actual if one.actual is not None else "".join(piece.text for piece in one.pieces) for one in line.segments
    )


def lines(text, width):
    return [said(line).strip() for line in break_lines(words_of(text, STYLE), width)]


@given(WRITTEN, st.integers(20, 300))
def test_no_letter_is_lost_and_none_is_added(text, width):
    told = " ".join(said(line) for line in break_lines(words_of(plain(text), STYLE), width))
    assert re.sub(r"\s", "", told) == re.sub(r"\s", "", text)


@given(WRITTEN, st.integers(20, 300))
def test_no_line_is_wider_than_its_place(text, width):
    for line in break_lines(words_of(plain(text), STYLE), width):
        assert line.width <= width + 0.05


def test_words_stay_whole_as_long_as_they_fit():
    assert lines(plain("ontwikkelingsperspectief voor Noor"), 130) == ["ontwikkelingsperspectief", "voor Noor"]


def test_a_double_name_breaks_after_its_hyphen_and_a_date_does_not():
    assert lines(plain("van der Heijden-Haddad"), 85) == ["van der Heijden-", "Haddad"]
    assert lines(plain("gehoord op 12-03-2026"), 80) == ["gehoord op", "12-03-2026"]


def test_a_line_end_of_the_writer_stays():
    assert lines(plain("Ik reken goed.\nIk lees graag."), 400) == ["Ik reken goed.", "Ik lees graag."]


def test_a_no_break_space_holds_words_together():
    assert lines(plain("Telefoon 099\N{NO-BREAK SPACE}044"), 75) == ["Telefoon", "099\N{NO-BREAK SPACE}044"]


def test_a_change_of_weight_within_a_word_does_not_break_it():
    text = (Run("het hele ", strong=False), Run("plan", strong=True), Run("."))
    assert lines(text, 400) == ["het hele plan."]


def test_arabic_words_keep_their_order_among_dutch_ones():
    assert lines(plain("Rania رانيا الحداد (moeder), akkoord"), 400) == ["Rania رانيا الحداد (moeder), akkoord"]


def test_signs_around_an_arabic_word_stay_outside_of_it():
    (line,) = break_lines(words_of(plain("Zij heet (الحداد)."), STYLE), 400)
    assert [one.actual for one in line.segments if one.actual] == ["الحداد"]
    assert said(line) == "Zij heet (الحداد)."


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_every_letter_is_drawn_in_a_face_that_has_it(text):
    for piece in pieces(text, Weight.REGULAR, Manner.TEXT):
        assert set(piece.text) <= letters(piece.face)


def test_figures_of_equal_width_stand_in_columns():
    wide = {pieces(one, Weight.REGULAR, Manner.FIGURES)[0].width for one in "0123456789"}
    assert len(wide) == 1


def words_on(text: str) -> str:
    return " ".join("".join(one.text for one in word.fragments) for word in words_of(plain(text), STYLE))


def test_a_sign_that_no_face_has_stands_there_in_words():
    assert words_on("Goed 👍🏽 gedaan🙂.") == "Goed [duim omhoog] gedaan [glimlach]."
    assert words_on("Juf 👩\u200d🏫 en 🇳🇱 en 🦖") == "Juf [vrouw, school] en [vlag NL] en [t-rex]"
    assert words_on("Ik vind het goed ❤\ufe0f ✓ → 5") == "Ik vind het goed ❤ ✓ → 5", "these are drawn as they are"
