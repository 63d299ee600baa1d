"""The faces of paper, and which face has which letter.

ReportLab has no font fallback: every stretch of text that is drawn must lie within one face. `pieces` cuts a text so.
Faces are read at their first use and kept; they are never changed.
"""

import unicodedata
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from models.remembering import remembered
from models.resources import resource


class Weight(StrEnum):
    """How heavy the letters are."""

    REGULAR = "Regular"
    MEDIUM = "Medium"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


class Manner(StrEnum):
    """What kind of figures and letters a text asks for."""

    TEXT = "text"
    FIGURES = "figures"
    CODE = "code"


class Piece(NamedTuple):
    """A stretch of text in one face, as it is drawn; its width at a size of 1 point."""

    face: str
    text: str
    width: float


REPLACEMENT = "\N{WHITE SQUARE}"
"""Drawn for a letter that no face has."""
_HEAVY = {Weight.REGULAR: "Regular", Weight.MEDIUM: "Regular", Weight.SEMIBOLD: "Bold", Weight.BOLD: "Bold"}
_FIGURES = {
    Weight.REGULAR: "Regular",
    Weight.MEDIUM: "Regular",
    Weight.SEMIBOLD: "SemiBold",
    Weight.BOLD: "SemiBold",
}


@cache
def font(face: str) -> TTFont:
    """A face, read from resources/fonts and made known to ReportLab."""
    made = TTFont(face, str(resource("fonts", f"{face}.ttf")), asciiReadable=False, shapable=False)
    # What reading the file leaves behind: thousands of lists that garbage would be looked for in.
    made.face.glyphToChar.clear()  # type: ignore[attr-defined]
    pdfmetrics.registerFont(made)
    return made


@cache
def letters(face: str) -> frozenset[str]:
    """Every letter a face has."""
    return frozenset(map(chr, font(face).face.charToGlyph))


def chain(weight: Weight, manner: Manner) -> tuple[str, ...]:
    """The faces to try, first choice first."""
    heavy = _HEAVY[weight]
    first = {
        Manner.TEXT: (),
        Manner.FIGURES: (f"InterTabular-{_FIGURES[weight]}",),
        Manner.CODE: ("NotoSansMono-Regular",),
    }[manner]
    fallback = (f"NotoNaskhArabic-{heavy}", f"NotoSansEthiopic-{heavy}", f"NotoSans-{heavy}")
    return (*first, f"Inter-{weight.value}", *fallback)


def width_of(face: str, text: str) -> float:
    """How wide a text is in a face, at a size of 1 point."""
    inside = font(face).face
    widths, default = inside.charWidths, inside.defaultWidth
    return float(sum(widths.get(ord(letter), default) for letter in text)) / 1000


@remembered(65_536)
def pieces(text: str, weight: Weight, manner: Manner) -> tuple[Piece, ...]:
    """A text cut into stretches of one face each, in the order given. What no face has becomes a white square."""
    faces = chain(weight, manner)
    if letters(faces[0]).issuperset(text):
        return (Piece(faces[0], text, width_of(faces[0], text)),)
    cut: list[tuple[str, list[str]]] = []
    for letter in text:
        face, shown = _face_for(letter, faces, cut[-1][0] if cut else None)
        if cut and cut[-1][0] == face:
            cut[-1][1].append(shown)
        else:
            cut.append((face, [shown]))
    return tuple(Piece(face, "".join(part), width_of(face, "".join(part))) for face, part in cut)


def _face_for(letter: str, faces: tuple[str, ...], current: str | None) -> tuple[str, str]:
    """The face for a letter. Marks and spaces stay in the face of what they follow, if that has them."""
    if current and unicodedata.category(letter) in {"Mn", "Mc", "Zs", "Po", "Pd"} and letter in letters(current):
        return current, letter
    found = next((face for face in faces if letter in letters(face)), None)
    if found is not None:
        return found, letter
    return next(face for face in faces if face.startswith("Inter-")), REPLACEMENT
