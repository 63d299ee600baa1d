"""Reads a roster from an EDEXML file, or from the same body inside a UWLR `leerlinggegevens`.

Names of elements are matched without namespace. Real files deviate from the schema (a key as a child, additions of the
package, no surname, years the schema does not list): what can be read is read, what cannot is told by line.
"""

import re

from lxml import etree

from forms.exchange.edexml_agreement import agreement
from forms.exchange.edexml_fields import LONGEST, Children, Notes, Place, children, day, key_of, line_of, text
from forms.exchange.edexml_pupil import read_jaargroep, read_pupil
from forms.exchange.foreign_file import GeweigerdBestand
from forms.exchange.identifiers import read_brin
from forms.exchange.roster import Groep, Leerling, Roster, SchoolInBestand, Weggelaten
from forms.exchange.safe_xml import local_name, parse
from forms.person_numbers import number_kind
from models.sentence import Sentence

MOST_PUPILS = 25_000
"""More than twice the largest school."""
ROOTS = frozenset({"edex", "leerlinggegevens"})
_SCHOOLJAAR = re.compile(r"([0-9]{4})-([0-9]{4})")
_DEPENDANCE = re.compile(r"[0-9]{2}")
_MAIN = "00"
"""The main location; EDEXML 2.1 lets it stand for an empty dependancecode."""
_NO_BSN_FROM = 5
"""From this many pupils on, keys that all pass the 11-test are no accident: that happens once in 5,000 times."""


def read_roster(data: bytes) -> Roster:
    """The roster in the bytes of an EDEXML or UWLR file. Raises `GeweigerdBestand` when it cannot be read as one."""
    body = children(_body(parse(data)))
    notes = Notes(agreement())
    school = _school(_within(body, "school"), notes)
    groepen = _groups(_elements(body, "groepen"), notes)
    names = {one.sleutel: one.naam for one in groepen}
    elements = _elements(body, "leerlingen", "leerling")
    if not elements:
        raise GeweigerdBestand(
            "In dit bestand staat geen enkele leerling. Er is niets overgenomen. Maak een export met de leerlingen "
            "erin."
        )
    if len(elements) > MOST_PUPILS:
        raise GeweigerdBestand(
            Sentence(
                "In dit bestand staan {aantal} leerlingen; dat is geen school. Er is niets overgenomen. Maak een "
                "export van één school.",
                aantal=len(elements),
            )
        )
    read = [(line_of(one), read_pupil(one, names, school.stand_van, notes)) for one in elements]
    leerlingen, onzeker = _once(read, elements, notes)
    _refuse_person_numbers([one.sleutel for _, one in read if one])
    return Roster(
        school=school,
        groepen=groepen,
        leerlingen=leerlingen,
        onzeker=onzeker,
        weggelaten=_left_out(notes, len(_elements(body, "leerkrachten", "leerkracht"))),
        bijzonderheden=tuple(sorted(notes.oddities, key=lambda one: one.regel)),
    )


def _body(root: etree._Element) -> etree._Element:
    """The element that holds school, groepen and leerlingen; also inside the envelope of a web service."""
    for element in (root, *root.iter("{*}leerlinggegevens")):
        if local_name(element).lower() in ROOTS:
            return element
    raise GeweigerdBestand(
        "Dit XML-bestand is geen EDEX- of UWLR-bestand met leerlingen. Er is niets overgenomen. Kies het bestand dat "
        "je leerlingadministratie voor EDEXML maakt, meestal EDEX.XML."
    )


def _within(found: Children, name: str) -> etree._Element | None:
    return next(iter(found.get(name, ())), None)


def _elements(found: Children, holder: str, name: str | None = None) -> list[etree._Element]:
    inside = [child for one in found.get(holder, ()) for child in one]
    return [one for one in inside if name is None or local_name(one).lower() == name]


def _school(element: etree._Element | None, notes: Notes) -> SchoolInBestand:
    found: Children = {} if element is None else children(element)
    place = Place(1 if element is None else line_of(element))
    brin = read_brin(text(found, "brincode", place, notes) or "")
    if brin is None:
        notes.tell("brin_onleesbaar", place.regel)
    schooljaar = text(found, "schooljaar", place, notes)
    match = _SCHOOLJAAR.fullmatch(schooljaar or "")
    if match is None or int(match[2]) != int(match[1]) + 1:
        notes.tell("schooljaar_onleesbaar", place.regel)
        schooljaar = None
    dependance = text(found, "dependancecode", place, notes) or (brin.vestiging if brin else None) or _MAIN
    if not _DEPENDANCE.fullmatch(dependance):
        notes.tell("dependance_onleesbaar", place.regel)
        dependance = _MAIN
    return SchoolInBestand(
        brin=brin.brin if brin else None,
        dependance=dependance,
        schooljaar=schooljaar,
        peildatum=day(found, "peildatum", place, notes, moment=True),
        aangemaakt_op=day(found, "aanmaakdatum", place, notes, moment=True),
    )


def _groups(elements: list[etree._Element], notes: Notes) -> tuple[Groep, ...]:
    groups: dict[str, Groep] = {}
    for element in elements:
        found, place = children(element), Place(line_of(element))
        sleutel, naam = key_of(element), text(found, "naam", place, notes)
        if sleutel is None or naam is None or len(sleutel) > LONGEST:
            notes.tell("groep_onvolledig", place.regel)
        else:
            groups[sleutel] = Groep(sleutel, naam, read_jaargroep(found, place, notes))
    return tuple(groups.values())


def _once(
    read: list[tuple[int, Leerling | None]], elements: list[etree._Element], notes: Notes
) -> tuple[tuple[Leerling, ...], frozenset[str]]:
    """Each pupil once. Keys that were seen but not taken over come second."""
    taken: dict[str, Leerling] = {}
    refused: set[str] = set()
    for line, pupil in read:
        if pupil is None:
            continue
        before = taken.setdefault(pupil.sleutel, pupil)
        if before is not pupil:
            same = before == pupil
            notes.tell("sleutel_dubbel_gelijk" if same else "sleutel_dubbel_verschillend", line, pupil.sleutel)
            if not same:
                refused.add(pupil.sleutel)
    seen = {key for key in map(key_of, elements) if key}
    leerlingen = tuple(one for key, one in taken.items() if key not in refused)
    return leerlingen, frozenset(seen - {one.sleutel for one in leerlingen})


def _refuse_person_numbers(keys: list[str]) -> None:
    if len(keys) >= _NO_BSN_FROM and all(number_kind(one) for one in keys):
        raise GeweigerdBestand(
            "De leerlingen in dit bestand zijn genummerd met hun BSN of onderwijsnummer. Dat mag niet in Driehoek. Er "
            "is niets overgenomen. Maak een export met het nummer uit de leerlingadministratie."
        )


def _left_out(notes: Notes, teachers: int) -> tuple[Weggelaten, ...]:
    told: list[Weggelaten] = []
    for group in notes.agreement.groups:
        counts = {name: notes.left_out[name] for name in group.velden if notes.left_out[name]}
        told.append(Weggelaten(group.naam, tuple(counts), sum(counts.values()), group.reden))
    rest, leerkrachten = notes.agreement.rest, notes.agreement.leerkrachten
    told.append(Weggelaten(rest.naam, (), notes.unknown, rest.reden))
    told.append(Weggelaten(leerkrachten.naam, (), teachers, leerkrachten.reden))
    return tuple(one for one in told if one.aantal)
