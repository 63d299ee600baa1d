"""The section `hoormomenten` of a case: each time that the pupil was, or was not, heard."""

from collections.abc import Mapping
from dataclasses import dataclass

from forms.casus.case import CaseDocument, Taken
from forms.casus.part import Part
from forms.casus.reading import Reading
from forms.casus.values import Unreadable, text
from forms.definition import form
from forms.vocabulary import vocabulary
from models.sentence import Sentence

_ANSWERS = {
    "aanleiding": "aanleiding",
    "aangeboden_op": "aangeboden_op",
    "door": "aangeboden_door",
    "wijze": "wijze",
    "gekozen_door": "gekozen_door",
    "motivering_wijze": "motief",
    "uitkomst": "uitkomst",
    "gehoord_op": "gehoord_op",
    "inbreng": "inbreng",
    "omstandigheden": "omstandigheden",
    "wat_geprobeerd": "wat_geprobeerd",
    "toegelicht_op": "uitgelegd_op",
    "toegelicht_door": "uitgelegd_door",
}


@dataclass(frozen=True, slots=True)
class _Ways:
    """A field with codes, and the field for what no code says."""

    veld: str
    lijst: str
    words: str
    many: bool


_SUPPORT = _Ways("ondersteuning", "hoor_ondersteuning", "ondersteuning_toelichting", many=True)
_EXPLAINED = _Ways("uitgelegd_hoe", "terugkoppeling_wijze", "uitgelegd_toelichting", many=False)
_PUNT = {"punt": "punt", "invloed": "invloed", "waarom": "uitleg", "antwoord_aan_leerling": "antwoord"}


def read_hearings(reading: Reading, case: Part, versions: Mapping[str, str]) -> tuple[CaseDocument, ...]:
    """The hoormomenten; `versions` are the paths of OPP versions and requests by their id in the file."""
    return tuple(_hearing(reading, one, versions) for one in case.parts("hoormomenten"))


def _hearing(reading: Reading, part: Part, versions: Mapping[str, str]) -> CaseDocument:
    definition = form("hoormoment")
    answers = reading.answers(part, definition, _ANSWERS)
    answers |= _codes_or_words(reading, part, "ondersteuning", _SUPPORT)
    answers |= _codes_or_words(reading, part, "toegelicht_hoe", _EXPLAINED)
    return CaseDocument(
        pad=part.pad,
        soort="hoormoment",
        formulier=definition.id,
        lokaal_id=part.lokaal_id,
        answers=answers,
        rows=tuple(reading.rows(part, "punten", definition.field("punten"), _PUNT)),
        bij=_version_of(reading, part, versions),
    )


def _version_of(reading: Reading, part: Part, versions: Mapping[str, str]) -> str | None:
    told = part.value("versie")
    if told is None:
        return None
    if isinstance(told, str) and told in versions:
        return versions[told]
    reading.left.add(part.pad_of("versie"), Sentence("Deze versie staat niet in dit bestand."))
    return None


def _codes_or_words(reading: Reading, part: Part, key: str, ways: _Ways) -> dict[str, Taken]:
    """Codes of the list, or free words: then the code is `anders` and the words have a field of their own."""
    data, pad = part.value(key), part.pad_of(key)
    if data is None:
        return {}
    try:
        told = [text(one) for one in (data if isinstance(data, list) else [data])]
        if len(told) > 1 and not ways.many:
            raise Unreadable(Sentence("Hier hoort er één."))
    except Unreadable as problem:
        reading.left.add(pad, problem.reden)
        return {}
    known = vocabulary(ways.lijst).codes()
    words = [one for one in told if one not in known]
    codes = [one for one in told if one in known] + (["anders"] if words else [])
    answers = {ways.veld: Taken(tuple(dict.fromkeys(codes)) if ways.many else codes[0], (pad,))}
    return answers | ({ways.words: Taken("\n".join(words), (pad,))} if words else {})
