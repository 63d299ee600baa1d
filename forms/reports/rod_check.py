"""The recipient check of the list of days for ROD: for every pupil on it, and for what stands on it besides.

    checks = check_rod(cases, made, page_text(made.data), lines, today)
    hand_out_list(vault, cleared(checks), Paper(made, path), today)

A list is of many: each of them gets the check that every paper gets, and a line of its own in the register.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from forms.reports.making import Gemaakt
from forms.reports.recipient_check import Check, Cleared, NietVrijgegeven, Outgoing, check_recipient
from forms.reports.rod import rod_day
from forms.reports.texts import texts
from forms.reports.told import long_day
from forms.rules.regel import rule
from models.queries.rod import RodRegel
from models.sentence import Sentence
from models.snapshot import DossierBeeld

SCHOOL = "school"


def check_rod(
    cases: Mapping[str, DossierBeeld], made: Gemaakt, page: str, lines: Sequence[RodRegel], dag: date
) -> tuple[Check, ...]:
    """The check of each pupil on the list, in its order; `cases` are their dossiers by uid."""
    organisation = next((one.organisatie.naam for one in cases.values()), None)
    besides = (rule("OPP-26").melding,) if beyond(page, made, lines, organisation, dag) else ()
    checks = []
    for uid in dict.fromkeys(one.dossier for one in lines if one.datums):
        check = check_recipient(cases[uid], SCHOOL, None, (Outgoing(made, page),), dag)
        checks.append(replace(check, leaks=(*check.leaks, *besides)))
    return tuple(checks)


def cleared(cases: Mapping[str, DossierBeeld], checks: Sequence[Check]) -> tuple[Cleared, ...]:
    """Leave for the whole list. Raises `NietVrijgegeven`, with whose days keep it, when one of them may not leave."""
    for one in checks:
        if one.obstacles:
            raise NietVrijgegeven(
                Sentence(
                    "De datums van {naam} kunnen zo niet weg. {redenen} Er is niets gemaakt.",
                    naam=cases[one.dossier].leerling.naam,
                    redenen=" ".join(one.obstacles),
                )
            )
    return tuple(one.release() for one in checks)


def beyond(
    page: str, made: Gemaakt, lines: Sequence[RodRegel], organisation: str | None, today: date
) -> frozenset[str]:
    """The words on the pages that are not of the list: its fixed words, whom it names, and their two days.

    Whatever else stands there was not to go to ROD (rule OPP-26).
    """
    may = set(_words(" ".join(_of_list(made, lines, organisation, today))))
    return frozenset(one for one in _words(page) if not any(one in word for word in may))


def _of_list(made: Gemaakt, lines: Sequence[RodRegel], organisation: str | None, today: date) -> Iterator[str]:
    yield from texts("rod").single.values()
    yield from ("bladzijde van paginacode", *map(str, range(1, made.pages + 1)), made.code, organisation or "")
    yield long_day(today)
    for one in lines:
        yield from (one.leerling, rod_day(one.begindatum), rod_day(one.einddatum))


def _words(text: str) -> list[str]:
    """Its words in small letters; a word that goes on in the next line is one word."""
    return re.findall(r"\w+", re.sub(r"[\u00ad\u2010\ufffe-]\s*\n\s*", "", text.casefold()))
