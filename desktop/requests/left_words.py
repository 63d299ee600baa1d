"""What of a file was not taken over, in words: each reason once, and what it is about.

What is only about the file itself, or about the organisation that sent it, is no loss to the pupil and stands apart.
"""

import re
from collections.abc import Sequence

from desktop.language import translate
from desktop.spoken import spoken
from forms.casus.part import NietOvergenomen

_NOT_OF_THE_PUPIL = ("casus", "organisatie")
_NUMBER = re.compile(r"\[[^\]]*\]")


def of_the_pupil(left: Sequence[NietOvergenomen]) -> tuple[NietOvergenomen, ...]:
    """Without what is about the file or the organisation that sent it."""
    return tuple(one for one in left if _steps(one.pad)[0] not in _NOT_OF_THE_PUPIL)


def reasons(left: Sequence[NietOvergenomen]) -> list[str]:
    """Each reason once, with what it is about."""
    about: dict[str, list[str]] = {}
    for one in left:
        about.setdefault(spoken(one.reden), []).append(one.pad)
    words = translate("Requests", "{reason} Dit gaat over: {what}.")
    return [words.format(reason=reason, what=_what(pads)) for reason, pads in about.items()]


def _what(pads: Sequence[str]) -> str:
    """The parts of the file, each once; with the questions as the file calls them, or how many there are."""
    parts: dict[str, list[str]] = {}
    for pad in pads:
        first, *rest = _steps(pad)
        parts.setdefault(first, []).append(rest[-1] if rest else "")
    return "; ".join(_part(name, questions) for name, questions in parts.items())


def _part(name: str, questions: Sequence[str]) -> str:
    named = _part_names().get(name) or _quoted(name)
    asked = ", ".join(_quoted(one) for one in dict.fromkeys(questions) if one)
    if asked:
        return f"{named} ({asked})"
    return named if len(questions) == 1 else f"{named} ({len(questions)})"


def _steps(pad: str) -> list[str]:
    return _NUMBER.sub("", pad).split(".")


def _quoted(name: str) -> str:
    return f"‘{name.replace('_', ' ')}’"


def _part_names() -> dict[str, str]:
    return {
        "leerling": translate("Requests", "gegevens van de leerling"),
        "betrokkenen": translate("Requests", "ouders en andere betrokkenen"),
        "school": translate("Requests", "gegevens van de school"),
        "swv": translate("Requests", "gegevens van het samenwerkingsverband"),
        "opp": translate("Requests", "ontwikkelingsperspectief"),
        "hoormomenten": translate("Requests", "hoormomenten"),
        "tlv": translate("Requests", "TLV-aanvraag"),
        "arrangementen": translate("Requests", "arrangementen"),
        "gesprekken": translate("Requests", "gesprekken"),
        "verzuim": translate("Requests", "verzuim"),
        "bijlagen": translate("Requests", "bijlagen"),
        "toestemmingen": translate("Requests", "toestemmingen"),
        "contacten": translate("Requests", "contacten zonder naam"),
        "gebeurtenissen": translate("Requests", "andere gebeurtenissen"),
    }
