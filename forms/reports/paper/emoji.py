"""Signs of a telephone on paper: none of the faces has them, so they stand there as words between brackets.

What somebody meant with a sign is never lost: it is said in Dutch, else by the English name that Unicode gives it.
"""

import re
import unicodedata
from functools import cache

from forms.reports.paper.fonts import Manner, Weight, chain, letters
from models.resources import load_toml

_SIGN = "[\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
_AFTER = "[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
_FLAG = "[\U0001f1e6-\U0001f1ff]"
_FOUND = re.compile(f"{_FLAG}{{1,2}}|{_SIGN}{_AFTER}(?:\u200d{_SIGN}{_AFTER})*|[\ufe0e\ufe0f\u20e3]")
_ONE_SIGN = re.compile(_SIGN)
_FIRST_FLAG = 0x1F1E6


def signs_in_words(text: str) -> str:
    """The text in which every sign that no face has is a word between brackets, apart from the words around it."""
    if text.isascii():
        return text
    return _FOUND.sub(_named, text)


def _named(found: re.Match[str]) -> str:
    if "\U0001f1e6" <= found[0][0] <= "\U0001f1ff":
        country = "".join(chr(ord("A") + ord(one) - _FIRST_FLAG) for one in found[0])
        return _apart(found, f"vlag {country}")
    signs = _ONE_SIGN.findall(found[0])
    if all(one in _drawn() for one in signs):
        return "".join(signs)
    return _apart(found, ", ".join(_name(one) for one in signs))


def _apart(found: re.Match[str], name: str) -> str:
    before, after = found.string[: found.start()][-1:], found.string[found.end() :][:1]
    return f"{' ' if before.isalnum() else ''}[{name}]{' ' if after.isalnum() else ''}"


def _name(sign: str) -> str:
    return str(_names().get(sign) or unicodedata.name(sign, "beeldteken").lower())


@cache
def _names() -> dict[str, object]:
    return load_toml("reports", "nl", "beeldtekens.toml")


@cache
def _drawn() -> frozenset[str]:
    """Every letter that paper can draw."""
    return frozenset().union(*(letters(face) for face in chain(Weight.REGULAR, Manner.TEXT)))
