"""The dossier in words: age, where the pupil goes to school, the beginning of a long text."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.spoken import spoken
from desktop.widgets.fields.day_words import long_day_words
from forms.reports.told import group
from forms.vocabulary import label
from models.snapshot import DossierBeeld, Leerling

translate = QCoreApplication.translate
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def day_words(day: date) -> str:
    """A day without its weekday: "14 maart 2018"."""
    return long_day_words(day).partition(" ")[2]


def initials(leerling: Leerling) -> str:
    """The first letters of first and last name; a question mark for a pupil without a name."""
    first, last = leerling.roepnaam or leerling.voornamen or "", leerling.achternaam or ""
    return f"{first[:1]}{last[:1]}".upper() or "?"


def age_words(leerling: Leerling, today: date) -> str:
    """Age and date of birth in one line."""
    age, born = leerling.leeftijd(today), leerling.geboortedatum
    if age is None or born is None:
        return translate("Dossier", "geboortedatum nog niet bekend")
    return translate("Dossier", "{age} jaar · geboren {day}").format(age=age, day=day_words(born))


def school_words(beeld: DossierBeeld) -> tuple[str, str]:
    """School and group, and since when; each may be unknown."""
    pupil = beeld.leerling
    name = beeld.school.naam if beeld.school and beeld.school.naam else None
    told = ", ".join(part for part in (name, spoken(group(pupil))) if part)
    since = pupil.datum_inschrijving
    about = translate("Dossier", "ingeschreven op {day}").format(day=day_words(since)) if since else ""
    return (
        told or translate("Dossier", "School nog niet bekend"),
        about or translate("Dossier", "datum van inschrijving nog niet bekend"),
    )


def language_words(code: str) -> str:
    """The name of a language; also of one that is not on the list, and only then the code itself."""
    told = label("taal", code)
    if told != code:
        return told
    from babel import Locale  # its names take a while to read, and are seldom needed

    return str(Locale("nl").languages.get(code, code))


def opening(words: str, most: int = 200) -> str:
    """The first sentences of a text that fit in `most` signs; at least one, and then cut after a whole word."""
    told = " ".join(words.split())
    if len(told) <= most:
        return told
    kept = ""
    for sentence in _SENTENCE.split(told):
        if len(kept) + len(sentence) >= most:
            break
        kept = f"{kept} {sentence}".strip()
    return kept or f"{told[:most].rpartition(' ')[0]}…"
