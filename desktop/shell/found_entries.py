"""How the palette names what was found, and where each leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.shell.route import Route, ScreenName
from desktop.spoken import spoken
from desktop.widgets.fields.day_words import day_words
from desktop.widgets.palette.entry import Entry
from desktop.widgets.party import Party

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from forms.search.people import PupilFound
    from forms.search.texts import TextFound

translate = QCoreApplication.translate

_SCREENS = {
    "opp": ScreenName.OPP,
    "hoormoment": ScreenName.HEARING,
    "bijlage": ScreenName.ATTACHMENT,
    "contact": ScreenName.CONTACTS,
}
"""Kinds of documents with a screen of their own; all others open with their questions."""
_SIGNS: dict[str, str | Party] = {
    "opp": "notebook-pen",
    "hoormoment": Party.LEERLING,
    "arrangement": "handshake",
    "gesprek": "presentation",
    "verzuim": "calendar-days",
    "toestemming": "shield",
    "contact": "life-buoy",
    "verschil": "scale",
    "taak": "list-checks",
    "bijeenkomst": "calendar-days",
    "regelreden": "pen-line",
    "dossier": "users",
}


def pupil_entry(one: PupilFound, group: str) -> Entry:
    """A dossier by a name."""
    words = one.naam or translate("Search", "Naam onbekend")
    via = translate("Search", "gevonden op {name}").format(name=one.via) if one.via else ""
    near = translate("Search", "lijkt op wat je typte") if one.near else ""
    about = " · ".join(part for part in (near, via, spoken(one.groep), one.school) if part)
    return Entry(f"dossier {one.uid}", group, words, about, "folder", marks=one.spots)


def text_entry(one: TextFound, group: str) -> Entry:
    """Where words stand: the words around them, and under those whose, in what, at which question and when."""
    what = thing_words(one)
    about = (one.wie, what, one.vraag, day_words(one.dag) if one.dag else "")
    told = " · ".join(part for part in about if part)
    sign = _SIGNS.get(one.document_soort or one.soort, "file-text")
    if not one.tekst:
        rest = " · ".join(part for part in (one.wie, day_words(one.dag) if one.dag else "") if part)
        return Entry(f"text-{one.uid}", group, what, rest, sign)
    return Entry(f"text-{one.uid}", group, one.tekst, told, sign, marks=one.spots, said=True)


def thing_words(one: TextFound) -> str:
    """What it stands in."""
    match one.soort:
        case "taak":
            done = one.stand == "gedaan"
            return translate("Search", "Taak, gedaan") if done else translate("Search", "Taak")
        case "bijeenkomst":
            return translate("Search", "Agenda: {what}").format(what=one.titel) if one.titel else ""
        case "regelreden":
            return translate("Search", "Reden om door te gaan")
        case "dossier":
            return translate("Search", "Wie er om de leerling staat")
        case _:
            return one.titel


def route_to(one: TextFound) -> Route:
    """The place where it stands, with the cursor at the word."""
    if one.soort == "document":
        screen = _SCREENS.get(one.document_soort, ScreenName.DOCUMENT)
        if one.document_soort == "overleg":
            return Route(ScreenName.REQUESTS, section="overleggen")
        return Route(screen, one.dossier, one.document, one.sectie, one.veld, one.rij, one.kolom, one.cursor)
    if one.soort == "dossier":
        return Route(ScreenName.PUPIL, one.dossier, field="betrokkenen", row=one.rij)
    if one.soort == "bijeenkomst":
        return Route(ScreenName.AGENDA)
    if one.dossier is None:
        return Route(ScreenName.WORKLIST)
    return Route(ScreenName.DOSSIER, one.dossier)
