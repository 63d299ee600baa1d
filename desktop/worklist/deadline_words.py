"""Deadlines in the language of the program. The vault keeps them as plain Dutch words; these are all there are.

`deadline_words` is given a task ("OPP vaststellen"), its reason ("zes weken na inschrijving"), or why its term began.
Where a year or a number stands in the words it is read back from them.
"""

import re
from datetime import date
from functools import cache

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.spoken import spoken
from models.months import MAANDEN
from models.sentence import on_day

_DAY = re.compile(rf"(\d+) ({'|'.join(MAANDEN)}) (\d{{4}})")
_PLAIN = (
    QT_TRANSLATE_NOOP("Deadlines", "OPP vaststellen"),
    QT_TRANSLATE_NOOP("Deadlines", "zes weken na inschrijving"),
    QT_TRANSLATE_NOOP("Deadlines", "zes weken na definitieve plaatsing"),
    QT_TRANSLATE_NOOP("Deadlines", "zes weken na de afspraak (praktijktermijn)"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van inschrijving"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van definitieve plaatsing"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van de afspraak over extra ondersteuning"),
    QT_TRANSLATE_NOOP("Deadlines", "OPP vaststellen: eerste herinnering"),
    QT_TRANSLATE_NOOP("Deadlines", "OPP vaststellen: tweede herinnering"),
    QT_TRANSLATE_NOOP("Deadlines", "OPP evalueren: eerste herinnering"),
    QT_TRANSLATE_NOOP("Deadlines", "OPP evalueren: tweede herinnering"),
    QT_TRANSLATE_NOOP("Deadlines", "Uitleg aan de leerling"),
    QT_TRANSLATE_NOOP("Deadlines", "Ouders kunnen naar de Geschillencommissie"),
    QT_TRANSLATE_NOOP("Deadlines", "Verzuim melden"),
    QT_TRANSLATE_NOOP("Deadlines", "Terugkijken op het arrangement"),
    QT_TRANSLATE_NOOP("Deadlines", "het afgesproken moment"),
    QT_TRANSLATE_NOOP("Deadlines", "een tussenmoment; de doelen volgen later"),
    QT_TRANSLATE_NOOP("Deadlines", "Arrangement loopt af"),
    QT_TRANSLATE_NOOP("Deadlines", "de einddatum van het arrangement"),
    QT_TRANSLATE_NOOP("Deadlines", "Doel van het arrangement evalueren"),
    QT_TRANSLATE_NOOP("Deadlines", "de afgesproken dag bij dit doel"),
    QT_TRANSLATE_NOOP("Deadlines", "Bewaartermijn OPP en verslagen"),
    QT_TRANSLATE_NOOP("Deadlines", "Bewaartermijn verzuim en inschrijving"),
    QT_TRANSLATE_NOOP("Deadlines", "Leerling wordt zestien en vraagt zelf inzage"),
    QT_TRANSLATE_NOOP("Deadlines", "Leerling wordt achttien en beslist zelf"),
    QT_TRANSLATE_NOOP("Deadlines", "Inzageverzoek beantwoorden"),
    QT_TRANSLATE_NOOP("Deadlines", "Dossier vernietigen"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag die in het dossier staat"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag waarop de toestemming is ingetrokken"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van het verzoek om inzage"),
    QT_TRANSLATE_NOOP("Deadlines", "Gespreksverslag versturen"),
    QT_TRANSLATE_NOOP("Deadlines", "Afspraak nakomen"),
    QT_TRANSLATE_NOOP("Deadlines", "de afgesproken dag"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van het gesprek"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van uitschrijving"),
    QT_TRANSLATE_NOOP("Deadlines", "Beslissen over de aanmelding"),
    QT_TRANSLATE_NOOP("Deadlines", "Beslissen over de aanmelding na verlenging"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van ontvangst"),
    QT_TRANSLATE_NOOP("Deadlines", "Nieuwe TLV sluit aan"),
    QT_TRANSLATE_NOOP("Deadlines", "de laatste dag van de vorige TLV"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van de schriftelijke aanmelding"),
    QT_TRANSLATE_NOOP("Deadlines", "Besluit op de TLV-aanvraag"),
    QT_TRANSLATE_NOOP("Deadlines", "Verlenging van de TLV aanvragen"),
    QT_TRANSLATE_NOOP("Deadlines", "Verlenging van de TLV overwegen"),
    QT_TRANSLATE_NOOP("Deadlines", "de laatste dag voordat de uiterste datum van het samenwerkingsverband is bereikt"),
    QT_TRANSLATE_NOOP("Deadlines", "Bewaartermijn van dit besluit"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van besluit, advies of toekenning"),
    QT_TRANSLATE_NOOP("Deadlines", "Bezwaar tegen het besluit over de TLV"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag waarop het besluit bekend is gemaakt"),
    QT_TRANSLATE_NOOP("Deadlines", "Aanvulling op de TLV-aanvraag"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag waarop om aanvulling is gevraagd"),
    QT_TRANSLATE_NOOP("Deadlines", "Laten weten dat de TLV-aanvraag buiten behandeling blijft"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag waarop de aanvulling er uiterlijk moest zijn"),
    QT_TRANSLATE_NOOP("Deadlines", "Besluit op het bezwaar over de TLV"),
    QT_TRANSLATE_NOOP("Deadlines", "Besluit op het bezwaar over de TLV na verdagen"),
    QT_TRANSLATE_NOOP("Deadlines", "de laatste dag om bezwaar te maken"),
    QT_TRANSLATE_NOOP("Deadlines", "Beroep tegen het besluit op het bezwaar"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van het besluit op het bezwaar"),
    QT_TRANSLATE_NOOP("Deadlines", "Stukken voor de TLV inleveren"),
    QT_TRANSLATE_NOOP("Deadlines", "Overleg van het samenwerkingsverband"),
    QT_TRANSLATE_NOOP("Deadlines", "een datum uit het profiel van het samenwerkingsverband"),
    QT_TRANSLATE_NOOP("Deadlines", "TLV loopt af"),
    QT_TRANSLATE_NOOP("Deadlines", "de einddatum van de TLV"),
    QT_TRANSLATE_NOOP("Deadlines", "als de telling op deze dag begint"),
    QT_TRANSLATE_NOOP("Deadlines", "Instemming met het handelingsdeel"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag waarop om instemming is gevraagd"),
    QT_TRANSLATE_NOOP("Deadlines", "Reactie op het gespreksverslag"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag waarop het verslag is verzonden"),
    QT_TRANSLATE_NOOP("Deadlines", "Luxeverzuim melden"),
    QT_TRANSLATE_NOOP("Deadlines", "de eerste dag van het luxeverzuim"),
    QT_TRANSLATE_NOOP("Deadlines", "Nagaan of dit thuiszitten is"),
    QT_TRANSLATE_NOOP("Deadlines", "de eerste dag van de afwezigheid"),
    QT_TRANSLATE_NOOP("Deadlines", "Verzoek om correctie beantwoorden"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van het verzoek om correctie"),
    QT_TRANSLATE_NOOP("Deadlines", "Aanvulling op de aanvraag van het arrangement"),
    QT_TRANSLATE_NOOP("Deadlines", "Reservekopie maken"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van de vorige reservekopie"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag waarop de kluis is begonnen"),
)
_WITH_VALUES = (
    QT_TRANSLATE_NOOP("Deadlines", "OPP evalueren in schooljaar {year}"),
    QT_TRANSLATE_NOOP("Deadlines", "de eerste dag van schooljaar {year}"),
    QT_TRANSLATE_NOOP("Deadlines", "de herinnering voor schooljaar {year}"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag waarop versie {number} is vastgesteld"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag waarop versie {number} is vastgesteld terwijl jullie het niet eens waren"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag waarop {hours} uur in {weeks} lesweken is bereikt"),
    QT_TRANSLATE_NOOP("Deadlines", "de {age}e verjaardag"),
    QT_TRANSLATE_NOOP("Deadlines", "{days} dagen voor het overleg van {day}"),
    QT_TRANSLATE_NOOP("Deadlines", "de dag van ontvangst; de termijn stond {days} dagen stil"),
)


def deadline_words(words: str) -> str:
    """Words of a deadline; what is not known is left as it is."""
    if words in _PLAIN:
        return translate("Deadlines", words)
    for template, pattern in _patterns():
        if found := pattern.fullmatch(words):
            values = {name: _value(told) for name, told in found.groupdict().items()}
            return translate("Deadlines", template).format(**values)
    return words


def own_source(bron: str) -> tuple[str, str]:
    """The source of a date that has another one than its rule: what it is, and how certain or where to ask."""
    told = spoken(bron).partition(": ")[2]
    name, mark, more = told.partition(" · ")
    if not mark:
        name, _, more = told.partition(". ")
    more = more.rstrip(".")
    return _capital(name.rstrip(".")), f"{_capital(more)}." if more else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _value(told: str) -> str:
    """A day is said in the language of the program, all else as it stands."""
    found = _DAY.fullmatch(told)
    if found is None:
        return told
    day, month, year = found.groups()
    return spoken(on_day(date(int(year), MAANDEN.index(month) + 1, int(day))))


def whole_deadline_words(words: str) -> str:
    """A task with its reason behind the comma."""
    return ", ".join(map(deadline_words, words.split(", ", 1)))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((one, re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(one)))) for one in _WITH_VALUES)
