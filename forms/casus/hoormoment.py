"""The section `hoormomenten` of a case: each time that the pupil was, or was not, heard."""

from collections.abc import Mapping

from forms.casus.case import CaseDocument, Taken
from forms.casus.part import Part
from forms.casus.reading import Reading
from forms.casus.values import Unreadable, text
from forms.definition import form
from forms.vocabulary import vocabulary

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
_PUNT = {"punt": "punt", "invloed": "invloed", "waarom": "uitleg", "antwoord_aan_leerling": "antwoord"}


def read_hearings(reading: Reading, case: Part, versions: Mapping[str, str]) -> tuple[CaseDocument, ...]:
    """The hoormomenten; `versions` are the paths of the OPP versions by their id in the file."""
    return tuple(_hearing(reading, one, versions) for one in case.parts("hoormomenten"))


def _hearing(reading: Reading, part: Part, versions: Mapping[str, str]) -> CaseDocument:
    definition = form("hoormoment")
    answers = reading.answers(part, definition, _ANSWERS)
    answers |= _code_or_words(
        reading, part, "ondersteuning", "ondersteuning", "hoor_ondersteuning", "ondersteuning_toelichting"
    )
    answers |= _code_or_words(
        reading, part, "toegelicht_hoe", "uitgelegd_hoe", "terugkoppeling_wijze", "uitgelegd_toelichting"
    )
    support = answers.get("ondersteuning")
    if support and not isinstance(support.value, tuple):
        answers["ondersteuning"] = Taken((support.value,), support.paden)
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
    reading.left.add(part.pad_of("versie"), "Deze versie staat niet in dit bestand.")
    return None


def _code_or_words(reading: Reading, part: Part, key: str, veld: str, lijst: str, words_in: str) -> dict[str, Taken]:
    """A code of the list, or free words: then the code is `anders` and the words have a field of their own."""
    data = part.value(key)
    if data is None:
        return {}
    pad = (part.pad_of(key),)
    try:
        told = [text(one) for one in data] if isinstance(data, list) else [text(data)]
    except Unreadable as problem:
        reading.left.add(pad[0], str(problem))
        return {}
    known = vocabulary(lijst).codes()
    codes = [one for one in told if one in known]
    words = [one for one in told if one not in known]
    if words and "anders" not in codes:
        codes.append("anders")
    answers = {veld: Taken(tuple(codes) if isinstance(data, list) else codes[0], pad)}
    return answers | ({words_in: Taken("\n".join(words), pad)} if words else {})
