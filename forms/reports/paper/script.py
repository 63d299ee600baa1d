"""Writing from right to left inside text from left to right: shaping, order on the line, and what is read aloud.

ReportLab draws letters one after the other, as they come. Arabic is joined and reversed here before it is drawn; the
original order goes along as ActualText, so that a screen reader and a copied text get the words and not their picture.
"""

import re
import unicodedata
from functools import cache

from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display

from models.remembering import remembered

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def clean(text: str) -> str:
    """The text with composed letters and without control signs; only line ends stay."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return unicodedata.normalize("NFC", _CONTROL.sub("", text))


def runs_backwards(text: str) -> bool:
    """Whether a word is written from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


@cache
def _reshaper() -> ArabicReshaper:
    return ArabicReshaper(configuration={"delete_harakat": False, "support_zwj": True})


@remembered(4096)
def visual(text: str) -> str:
    """A stretch of right-to-left words as it stands on the line, from left to right, letters joined."""
    shown = get_display(_reshaper().reshape(text), base_dir="R")
    return shown if isinstance(shown, str) else shown.decode()
