"""Reads one `leerling` of an EDEXML file: only what a dossier needs; the rest is counted by name and not looked at."""

from collections.abc import Mapping
from datetime import date

from lxml import etree

from forms.exchange.edexml_fields import LONGEST, Children, Notes, Place, children, day, key_of, line_of, text
from forms.exchange.roster import Leerling
from forms.exchange.safe_xml import local_name

_READ = frozenset(
    {
        "key",
        "achternaam",
        "voorvoegsel",
        "voornamen",
        "roepnaam",
        "geboortedatum",
        "geslacht",
        "jaargroep",
        "groep",
        "samengestelde_groepen",
        "instroomdatum",
        "uitstroomdatum",
    }
)


def read_pupil(
    element: etree._Element, groups: Mapping[str, str], stand_van: date | None, notes: Notes
) -> Leerling | None:
    """The pupil, or None (told in the notes) without a usable key or any name. `groups` gives names by group key."""
    found, line = children(element), line_of(element)
    _count_left_out(element, found, notes)
    sleutel = key_of(element)
    if sleutel is None or len(sleutel) > LONGEST:
        notes.tell("sleutel_onbruikbaar" if sleutel else "sleutel_ontbreekt", line)
        return None
    place = Place(line, sleutel)
    if "key" in found and element.get("key") is None:
        notes.tell("sleutel_als_kind", line, sleutel)
    achternaam, roepnaam, voornamen = (
        text(found, one, place, notes) for one in ("achternaam", "roepnaam", "voornamen")
    )
    if not (achternaam or roepnaam or voornamen):
        notes.tell("naam_ontbreekt", line, sleutel)
        return None
    if achternaam is None:
        notes.tell("achternaam_ontbreekt", line, sleutel)
    geboortedatum, instroomdatum, uitstroomdatum = _days(found, place, stand_van, notes)
    return Leerling(
        sleutel=sleutel,
        roepnaam=roepnaam,
        voornamen=voornamen,
        tussenvoegsel=text(found, "voorvoegsel", place, notes),
        achternaam=achternaam,
        geboortedatum=geboortedatum,
        geslacht=_geslacht(found, place, notes),
        jaargroep=read_jaargroep(found, place, notes),
        groep=_groep(found, groups, place, notes),
        samengesteld=_samengesteld(found, groups, place, notes),
        instroomdatum=instroomdatum,
        uitstroomdatum=uitstroomdatum,
    )


def read_jaargroep(found: Children, place: Place, notes: Notes) -> str | None:
    """The jaargroep of a pupil or group as a code of the vocabulary."""
    code = text(found, "jaargroep", place, notes)
    if code is None or code in notes.agreement.jaargroepen:
        return code
    notes.tell("jaargroep_onbekend", place.regel, place.sleutel)
    return None


def _geslacht(found: Children, place: Place, notes: Notes) -> str | None:
    digit = text(found, "geslacht", place, notes)
    if digit is None:
        return None
    code = notes.agreement.geslacht.get(digit)
    if code is None:
        notes.tell("geslacht_onbekend", place.regel, place.sleutel)
    return code


def _days(
    found: Children, place: Place, stand_van: date | None, notes: Notes
) -> tuple[date | None, date | None, date | None]:
    """Birth, entry and leaving, each None when it is missing, unreadable or cannot be true beside the one before."""
    born, entered, left = (
        day(found, one, place, notes) for one in ("geboortedatum", "instroomdatum", "uitstroomdatum")
    )
    if not any(one.text for one in found.get("geboortedatum", ())):
        notes.tell("geboortedatum_ontbreekt", place.regel, place.sleutel)
    if born and stand_van and born > stand_van:
        notes.tell("datum_onmogelijk", place.regel, place.sleutel, "geboortedatum")
        born = None
    if born and entered and entered <= born:
        notes.tell("datum_onmogelijk", place.regel, place.sleutel, "instroomdatum")
        entered = None
    if left and left < (entered or born or left):
        notes.tell("datum_onmogelijk", place.regel, place.sleutel, "uitstroomdatum")
        left = None
    return born, entered, left


def _groep(found: Children, groups: Mapping[str, str], place: Place, notes: Notes) -> str | None:
    elements = found.get("groep", ())
    if any(one.get("key") is None for one in elements):
        notes.tell("groep_als_kind", place.regel, place.sleutel)
    names = {_name(one, groups, place, notes) for one in elements}
    if len(names) > 1:
        notes.tell("veld_dubbel", place.regel, place.sleutel, "groep")
        return None
    return next(iter(names), None)


def _samengesteld(found: Children, groups: Mapping[str, str], place: Place, notes: Notes) -> tuple[str, ...]:
    members = (one for holder in found.get("samengestelde_groepen", ()) for one in holder)
    names = (_name(one, groups, place, notes) for one in members)
    return tuple(dict.fromkeys(one for one in names if one))


def _name(reference: etree._Element, groups: Mapping[str, str], place: Place, notes: Notes) -> str | None:
    name = groups.get(key_of(reference) or "")
    if name is None:
        notes.tell("groep_niet_gevonden", place.regel, place.sleutel)
    return name


def _count_left_out(element: etree._Element, found: Children, notes: Notes) -> None:
    names = [local_name(one).lower() for elements in found.values() for one in elements if _filled(one)]
    names += [str(name).lower() for name, value in element.attrib.items() if value and not str(name).startswith("{")]
    for name in names:
        if name in notes.agreement.left_out:
            notes.left_out[name] += 1
        elif name not in _READ:
            notes.unknown += 1


def _filled(element: etree._Element) -> bool:
    return bool(len(element) or element.attrib or (element.text or "").strip())
