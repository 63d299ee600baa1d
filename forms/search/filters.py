"""The filters of the search field: their Dutch names, the values each knows, and how a value is understood."""

import calendar
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from forms.definition import form, form_ids
from forms.documents import KIND as SORT
from forms.search import marks
from forms.search.letters import folded, words
from forms.vocabulary import label, vocabulary
from models.sentence import Sentence
from models.states import STAND

NAMES = ("leerling", "groep", "soort", "status", "wie", "school", "datum")
ME = "ik"
_RANGE = re.compile(r"^(?P<van>[\d-]*)(?P<tot>\.\.[\d-]*)?$")
_MOST = 24
_NOTE_STATES = {"open": "Open", "gedaan": "Gedaan", "gepland": "Gepland", "afgezegd": "Afgezegd"}
_OTHER_KINDS = {
    "dossier": "Dossier",
    "taak": "Taak",
    "bijeenkomst": "Afspraak in de agenda",
    "regelreden": "Reden bij een regel",
}
_ALSO = {"afspraak": "bijeenkomst", "reden": "regelreden", "plan": "opp", "aanvraag": "tlv"}


@dataclass(frozen=True, slots=True)
class Known:
    """What the filters of a vault can ask for: schools and users by uid, and the groups."""

    scholen: Mapping[str, str] = field(default_factory=dict)
    gebruikers: Mapping[str, str] = field(default_factory=dict)
    groepen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter as it is understood: `words` are shown, `wrong` says what is the matter, `offered` what there is.

    `open`: nothing stands behind the colon yet, or it is still being typed and fits more than one value.
    """

    naam: str
    waarde: str
    words: str = ""
    marks: tuple[str, ...] = ()
    days: tuple[date, date] | None = None
    of_name: tuple[str, ...] = ()
    wrong: str = ""
    offered: tuple[str, ...] = ()
    open: bool = False


@dataclass(frozen=True, slots=True)
class _Choice:
    """A value of a filter: how one types it, how it is shown, what the index is asked for."""

    value: str
    words: str
    mark: str


def understand_filter(
    name: str, value: str, known: Known, *, user: str | None = None, unfinished: bool = False
) -> Filter:
    """Understands one filter; `unfinished` while it is still being typed."""
    asked, bare = name.lower(), value.strip('"').strip()
    if asked not in NAMES:
        wrong = Sentence("‘{naam}:’ is geen filter. Er is: {filters}.", naam=name, filters=_list(NAMES, colon=True))
        return Filter(name, value, wrong=wrong, offered=tuple(f"{one}:" for one in NAMES))
    if asked == "datum":
        return _days(value, bare)
    if asked == "leerling":
        told = tuple(one.folded for one in words(bare))
        return Filter(asked, value, Sentence("Leerling {naam}", naam=bare), of_name=told, open=not told)
    choices = _choices(asked, known, user)
    offered = tuple(_typed(one.value) for one in choices)
    if not bare:
        return Filter(asked, value, offered=offered, open=True)
    found = _fitting(choices, bare)
    if not found:
        if asked == "groep" and not known.groepen:
            return Filter(asked, value, Sentence("Groep {groep}", groep=bare), (marks.of_group(bare),))
        return Filter(asked, value, wrong=_unknown(asked, bare, offered), offered=offered)
    names = list(dict.fromkeys(one.words for one in found[:3]))
    told_words = names[0] if len(names) == 1 else " / ".join(names)
    told_marks = tuple(dict.fromkeys(one.mark for one in found))
    return Filter(asked, value, told_words, told_marks, offered=offered)


def _unknown(name: str, value: str, offered: Sequence[str]) -> str:
    there = _list(offered[:8]) if offered else ""
    if not there:
        return Sentence("Niets heeft {naam} ‘{waarde}’.", naam=name, waarde=value)
    return Sentence("Niets heeft {naam} ‘{waarde}’. Er is: {keuzes}.", naam=name, waarde=value, keuzes=there)


def _list(values: Sequence[str], *, colon: bool = False) -> str:
    told = [f"{one}:" if colon else one for one in values]
    return ", ".join(told)


def _typed(value: str) -> str:
    return f'"{value}"' if " " in value else value


def _fitting(choices: Sequence[_Choice], value: str) -> list[_Choice]:
    """The choices that a value names: exactly, else by the beginning of one of its words."""
    plain = folded(value).replace(" ", "")
    exact = [one for one in choices if plain in {_plain(one.value), _plain(one.words)}]
    if exact:
        return exact
    wanted = [one.folded for one in words(value)]
    return [
        one
        for one in choices
        if all(
            any(have.startswith(want) for have in f"{folded(one.value)} {folded(one.words)}".split()) for want in wanted
        )
    ]


def _plain(text: str) -> str:
    return folded(text).replace(" ", "")


def _choices(name: str, known: Known, user: str | None) -> Sequence[_Choice]:
    match name:
        case "soort":
            return kinds()
        case "status":
            return states()
        case "groep":
            return _groups(known.groepen)
        case "school":
            return [_Choice(one, one, marks.of_school(uid)) for uid, one in known.scholen.items()]
        case _:
            told = [_Choice(one, one, marks.of_user(uid)) for uid, one in known.gebruikers.items()]
            mine = known.gebruikers.get(user or "")
            return [_Choice(ME, mine, marks.of_user(user or "")), *told] if mine else told


def _groups(groups: Sequence[str]) -> list[_Choice]:
    told: dict[str, _Choice] = {}
    for group in groups:
        for mark in marks.of_groups(group, ""):
            value = mark.removeprefix(marks.GROUP)
            told.setdefault(value, _Choice(value, Sentence("Groep {groep}", groep=value), mark))
    return [told[one] for one in sorted(told, key=lambda one: (len(one), one))]


@cache
def kinds() -> tuple[_Choice, ...]:
    """Every kind of thing that can be found, and the sorts there are of some of them."""
    found: dict[str, str] = {}
    for name in form_ids():
        one = form(name)
        if one.soort not in {"vernietiging", "dossier"}:
            found.setdefault(one.soort, one.titel if one.soort != "opp" else "OPP")
    found |= _OTHER_KINDS
    sorts = {code: words for name in form_ids() for code, words in _sorts(name) if code not in found}
    told = [_Choice(code.replace("_", "-"), words, marks.of_kind(code)) for code, words in {**found, **sorts}.items()]
    told += [_Choice(also, found[code], marks.of_kind(code)) for also, code in _ALSO.items() if code in found]
    return tuple(told)


def _sorts(name: str) -> Iterator[tuple[str, str]]:
    one = form(name)
    asked = next((field for field in one.fields() if field.id == SORT.get(one.soort)), None)
    if asked is not None and asked.lijst:
        yield from ((term.code, term.label) for term in vocabulary(asked.lijst).terms)


@cache
def states() -> tuple[_Choice, ...]:
    """How far something can be: of plans, requests, tasks and meetings."""
    lists = {"opp_status"}
    for name in form_ids():
        asked = next((field for field in form(name).fields() if field.id == STAND), None)
        if asked is not None and asked.lijst:
            lists.add(asked.lijst)
    found = {code: label(one, code) for one in sorted(lists) for code in vocabulary(one).codes()} | _NOTE_STATES
    return tuple(_Choice(code.replace("_", "-"), words, marks.of_state(code)) for code, words in found.items())


def _days(value: str, bare: str) -> Filter:
    """A day, a month, a year, or from one to another; one of the two may be left out."""
    told = _RANGE.match(bare)
    this = date.today()
    offered = (f"{this:%Y}", f"{this:%Y-%m}", f"{this:%Y-%m}..{this:%Y-%m}")
    if not bare or told is None or not (told["van"] or told["tot"]):
        wrong = Sentence("Een datum typ je als 2026, 2026-03 of 2026-03-14, een tijd als 2026-03..2026-05.")
        return Filter("datum", value, wrong=wrong if bare else "", offered=offered, open=not bare)
    until = told["tot"]
    first = _span(told["van"]) if told["van"] else None
    last = _span(until[2:]) if until and until != ".." else first if not until else None
    if (told["van"] and first is None) or (until and until != ".." and last is None):
        wrong = Sentence("‘{waarde}’ is geen datum. Typ 2026, 2026-03 of 2026-03-14.", waarde=bare)
        return Filter("datum", value, wrong=wrong, offered=offered)
    van, tot = first[0] if first else date.min, last[1] if last else date.max
    if van > tot:
        wrong = Sentence("De eerste dag komt na de laatste: {waarde}.", waarde=bare)
        return Filter("datum", value, wrong=wrong, offered=offered)
    return Filter("datum", value, bare.replace("..", " t/m ").strip(), day_marks(van, tot), (van, tot))


def _span(text: str) -> tuple[date, date] | None:
    """The first and last day of a year, a month or a day; also as it is written here, with the day first."""
    turned = re.match(r"^(\d{1,2})-(\d{1,2})-(\d{4})$", text)
    parts = [turned[3], turned[2], turned[1]] if turned else text.strip("-").split("-")
    try:
        numbers = [int(one) for one in parts]
        if len(parts[0]) != 4:
            return None
        if len(numbers) == 1:
            return date(numbers[0], 1, 1), date(numbers[0], 12, 31)
        if len(numbers) == 2:
            last = calendar.monthrange(numbers[0], numbers[1])[1]
            return date(numbers[0], numbers[1], 1), date(numbers[0], numbers[1], last)
        day = date(*numbers)
    except (ValueError, IndexError, TypeError):
        return None
    return day, day


def day_marks(van: date, tot: date) -> tuple[str, ...]:
    """The marks of which each day of a time has one: whole years, and months at both ends."""
    if tot.year - van.year > 30:
        return ()  # too many to name: the days themselves are compared
    told: list[str] = []
    for year in range(van.year, tot.year + 1):
        first = van.month if year == van.year else 1
        last = tot.month if year == tot.year else 12
        if (first, last) == (1, 12):
            told.append(marks.of_year(year))
        else:
            told += [marks.of_month(date(year, month, 1)) for month in range(first, last + 1)]
    return tuple(told)
