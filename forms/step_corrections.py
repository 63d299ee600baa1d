"""Correcting a step that was taken: the day it was on, until when something was asked, why. Its state stays as it is.

    correct_step(vault, beeld, document, row, Corrected(date(2026, 11, 9)), today)

The days of a course follow each other, so a day lies between that of the step before and that of the step after it.
An answer that got its day from the step goes along, as long as nobody gave it a day of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from forms.life import Life, life_of
from forms.steps import DAG, REDEN, TOT, StapKanNiet
from models.actions.stand import correct
from models.record.act import ActResult, Writable
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld, Rij
from models.states import VERLOOP
from models.values import Waarde

_STEUNPUNT = "steunpunt"
_DECIDED, _MADE_KNOWN = "besloten", "bekendgemaakt_op"


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a step is to tell from now on."""

    dag: date
    tot: date | None = None
    reden: str = ""


def correct_step(
    vault: Writable, beeld: DossierBeeld, document: Document, row: str, told: Corrected, today: date
) -> ActResult | None:
    """Corrects a step; answers the act, None where nothing differs.

    Raises `StapKanNiet` with the question to look at; then nothing has changed.
    """
    life, lines = life_of(document.soort), document.rijen(VERLOOP)
    at = next((at for at, one in enumerate(lines) if one.uid == row), None)
    if life is None or at is None or beeld.organisatie.soort == _STEUNPUNT:
        raise StapKanNiet("Deze stap is er niet meer. Er is niets gewijzigd.")
    line = lines[at]
    for name, words in correction_amiss(document, row, told, today).items():
        raise StapKanNiet(words, name)
    if line.datum("tot") is not None and told.tot is None:
        raise StapKanNiet("Deze dag moet na de dag van de stap liggen.", TOT)
    if (line.tekst("reden") or "").strip() and not told.reden.strip():
        raise StapKanNiet("Schrijf hier in een paar woorden de toelichting; die lees je later terug.", REDEN)
    cells: dict[str, Waarde | None] = {"datum": told.dag.isoformat()}
    if line.datum("tot") is not None and told.tot is not None:
        cells["tot"] = told.tot.isoformat()
    if (line.tekst("reden") or "").strip():
        cells["reden"] = told.reden.strip()
    return correct(vault, beeld.uid, document.uid, row, cells, _along(life, document, line, told.dag))


def correction_amiss(document: Document, row: str, told: Corrected, today: date) -> Mapping[str, Sentence]:
    """What of a correction cannot be, by the question it is told at. What is not told is not amiss."""
    lines = document.rijen(VERLOOP)
    at = next((at for at, one in enumerate(lines) if one.uid == row), None)
    if at is None:
        return {}
    found: dict[str, Sentence] = {}
    known = document.antwoorden.datum(_MADE_KNOWN)
    if words := _day_amiss(lines, at, told.dag, today):
        found[DAG] = words
    elif lines[at].tekst("status") == _DECIDED and known is not None and known < told.dag:
        found[DAG] = Sentence("Het besluit is op {dag} bekendgemaakt; eerder is het genomen.", dag=known)
    if lines[at].datum("tot") is not None and told.tot is not None and told.tot <= told.dag:
        found[TOT] = Sentence("Deze dag moet na de dag van de stap liggen.")
    return found


def _day_amiss(lines: tuple[Rij, ...], at: int, day: date, today: date) -> Sentence | None:
    if day > today:
        return Sentence("Deze dag ligt in de toekomst. Leg een stap vast op de dag waarop hij gezet is.")
    before = next((set_on for one in reversed(lines[:at]) if (set_on := one.datum("datum"))), None)
    after = next((set_on for one in lines[at + 1 :] if (set_on := one.datum("datum"))), None)
    if before is not None and day < before:
        return Sentence("De stap ervoor was op {dag}. Deze stap kan niet eerder zijn.", dag=before)
    if after is not None and day > after:
        return Sentence("De stap erna was op {dag}. Deze stap kan niet later zijn.", dag=after)
    return None


def _along(life: Life, document: Document, line: Rij, day: date) -> dict[str, Waarde | None]:
    """The answers that got the day of the step, and still have it."""
    old, state = line.datum("datum"), line.tekst("status")
    if old is None:
        return {}
    names = {name for one in life.stap if state in one.leads_to for name in one.dag_in}
    return {name: day.isoformat() for name in sorted(names) if document.antwoorden.datum(name) == old}
