"""From runs to words: the unbreakable stretches of a paragraph, each measured once.

A word may hold several fragments (a strong part, a part in another face). A sign is a fragment without text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from forms.reports.content import Run, Text, Tone
from forms.reports.paper.emoji import signs_in_words
from forms.reports.paper.fonts import Manner, Weight, pieces
from forms.reports.paper.script import clean, runs_backwards, visual
from forms.reports.paper.theme import Colour, Design, ink
from models.remembering import remembered

SIGN_SIZE = 1.25
"""A sign in a line of text, in units of the letter size."""
SIGN_GAP = 0.32


class Ink(NamedTuple):
    """How a fragment is drawn."""

    weight: Weight
    size: float
    colour: Colour
    manner: Manner = Manner.TEXT
    language: str | None = None


class Fragment(NamedTuple):
    """A part of a word in one manner; `sign` instead of text for a pictogram."""

    ink: Ink
    text: str
    width: float
    backwards: bool = False
    sign: str | None = None


class Word(NamedTuple):
    """What is not broken over lines. `spaced` when white space stands before it, `new_line` when a line end does."""

    fragments: tuple[Fragment, ...]
    width: float
    spaced: bool
    new_line: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set; `leading` is the distance of its lines in points."""

    size: float
    leading: float
    colour: Colour
    weight: Weight = Weight.REGULAR
    strong: Weight = Weight.SEMIBOLD
    manner: Manner = Manner.TEXT
    align: str = "left"


def styled(
    design: Design, size: float, tone: Tone | None = None, weight: Weight = Weight.REGULAR, align: str = "left"
) -> Style:
    """A style with the leading of the design."""
    return Style(size, size * design.leading, ink(tone), weight, align=align)


def space_width(how: Ink) -> float:
    """The width of a space."""
    return pieces(" ", how.weight, how.manner)[0].width * how.size


@remembered(65_536)
def fragment(text: str, how: Ink) -> Fragment:
    """A measured fragment."""
    backwards = runs_backwards(text)
    shown = visual(text) if backwards else text
    width = sum(piece.width for piece in pieces(shown, how.weight, how.manner)) * how.size
    return Fragment(how, text, width, backwards)


def sign_fragment(sign: str, how: Ink) -> Fragment:
    """A pictogram before a word."""
    return Fragment(how, "", (SIGN_SIZE + SIGN_GAP) * how.size, False, sign)


def ink_of(run: Run, style: Style) -> Ink:
    """How a run is drawn in a paragraph of this style."""
    weight = style.strong if run.strong else style.weight
    colour = style.colour if run.tone is None else ink(run.tone)
    return Ink(weight, style.size, colour, Manner.CODE if run.code else style.manner, run.language)


_AROUND = re.compile(r"^(\W*)(.*?)(\W*)$", re.DOTALL)
_WHITE = re.compile(r"([ \n]+)")


def words_of(text: Text, style: Style) -> list[Word]:
    """The words of a text. White space at the ends of runs counts; that at the ends of the text does not."""
    words: list[Word] = []
    parts: list[Fragment] = []
    spaced = new_line = False
    for run in text:
        how = ink_of(run, style)
        if run.sign:
            parts.append(sign_fragment(run.sign, how))
        for part in _WHITE.split(signs_in_words(clean(run.text))):
            if part and part[0] not in " \n":
                parts.extend(_fragments(part, how))
            elif part and not all(one.sign for one in parts):
                words.append(_word(parts, spaced, new_line))
                parts, spaced, new_line = [], True, "\n" in part
            elif part and words:
                new_line = new_line or "\n" in part
    if parts:
        words.append(_word(parts, spaced, new_line))
    return words


def _word(parts: list[Fragment], spaced: bool, new_line: bool) -> Word:
    return Word(tuple(parts), sum(one.width for one in parts), spaced, new_line)


def _fragments(part: str, how: Ink) -> Iterable[Fragment]:
    """A stretch without white space; signs around right-to-left letters stay in the order of the line."""
    if not runs_backwards(part):
        return (fragment(part, how),)
    around = _AROUND.match(part)
    parts = around.groups() if around else (part,)
    return tuple(fragment(one, how) for one in parts if one)


_BREAKABLE = re.compile(r"(?<=[^\W\d])[-/–—_.@](?=[^\W\d]{2})")


def break_word(word: Word, room: float, anywhere: bool) -> tuple[Word, Word] | None:
    """A word cut so that its first part fits in `room`: after a hyphen or slash, or `anywhere` if it must."""
    return _break_at_hyphen(word, room) or (_break_letters(word, room) if anywhere else None)


def _break_at_hyphen(word: Word, room: float) -> tuple[Word, Word] | None:
    best: tuple[Word, Word] | None = None
    before = 0.0
    for place, one in enumerate(word.fragments):
        cuts = [] if one.sign or one.backwards else [found.end() for found in _BREAKABLE.finditer(one.text)]
        for cut in cuts:
            head = fragment(one.text[:cut], one.ink)
            if before + head.width > room:
                return best
            tail = [fragment(one.text[cut:], one.ink), *word.fragments[place + 1 :]]
            best = _word([*word.fragments[:place], head], word.spaced, word.new_line), _word(tail, False, False)
        before += one.width
    return best


def _break_letters(word: Word, room: float) -> tuple[Word, Word] | None:
    """A word cut after the last fragment or letter that fits; after the first one where nothing fits."""
    place, before = 0, 0.0
    while place < len(word.fragments) and before + word.fragments[place].width <= room:
        before += word.fragments[place].width
        place += 1
    if place == len(word.fragments):
        return None
    one = word.fragments[place]
    whole = bool(one.sign) or one.backwards or len(one.text) < 2
    cut = 0 if whole else _letters_that_fit(one, room - before)
    if place == 0 and cut == 0:
        place, cut = (1, 0) if whole else (0, 1)
    if place == len(word.fragments):
        return None
    one = word.fragments[place]
    head = [*word.fragments[:place], *([fragment(one.text[:cut], one.ink)] if cut else [])]
    tail = [fragment(one.text[cut:], one.ink) if cut else one, *word.fragments[place + 1 :]]
    return _word(head, word.spaced, word.new_line), _word(tail, False, False)


def _letters_that_fit(one: Fragment, room: float) -> int:
    """How many letters of a fragment fit, at least none and never all of them."""
    used, count = 0.0, 0
    for letter in one.text[:-1]:
        used += fragment(letter, one.ink).width
        if used > room:
            break
        count += 1
    return count
