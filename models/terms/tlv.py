"""How a TLV request stands: submitted or not, received, suspended, decided. What deadlines and rules ask alike.

Additions are asked of an arrangement in the same way; of that any next step says that they came.

The rows of `statussen` are the history with its days; the answer `status` is the status of today. Either one is enough.
"""

from dataclasses import dataclass
from datetime import date

from models.snapshot import Document, DossierBeeld, Rij

_TLV = "tlv"
INGEDIEND = "ingediend"
COMPLEET = "compleet"
AANVULLING = "aanvulling_gevraagd"
NA_INDIENEN = frozenset(
    {INGEDIEND, AANVULLING, COMPLEET, "in_advies", "besloten", "ingetrokken", "bezwaar", "beroep", "afgerond"}
)
_AFGELOPEN = frozenset({"besloten", "ingetrokken", "bezwaar", "beroep", "afgerond"})
_GAAT_VERDER = _AFGELOPEN | {COMPLEET}
TOEGEKEND = frozenset({"toegekend", "toegekend_afwijkend"})


def _statussen(aanvraag: Document) -> frozenset[str]:
    told = {row.tekst("status") for row in aanvraag.rijen("statussen")} | {aanvraag.antwoorden.tekst("status")}
    return frozenset(one for one in told if one)


def is_ingediend(aanvraag: Document) -> bool:
    """Whether the request was submitted, or came further."""
    return bool(_statussen(aanvraag) & NA_INDIENEN) or aanvraag.antwoorden.gevuld("ontvangst_datum")


def is_afgelopen(aanvraag: Document) -> bool:
    """Whether nobody waits for a decision any more."""
    return bool(_statussen(aanvraag) & _AFGELOPEN) or aanvraag.antwoorden.gevuld("besluit")


def ontvangen_op(aanvraag: Document) -> date | None:
    """The day on which the samenwerkingsverband received the request."""
    days = (row.datum("datum") for row in aanvraag.rijen("statussen") if row.tekst("status") == INGEDIEND)
    return aanvraag.antwoorden.datum("ontvangst_datum") or min(filter(None, days), default=None)


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """Additions that were asked for on a day, until which day they may come, and when the request went on."""

    row: str
    gevraagd: date
    tot: date | None
    verder: date | None

    def stil_tot(self, dag: date) -> date:
        """Until when the clock stands still, as far as is known on a day: it went on, or the time for it is over."""
        return max(self.gevraagd, min(filter(None, (self.verder, self.tot, dag))))


def aanvullingen(aanvraag: Document, dag: date) -> tuple[Aanvulling, ...]:
    """Every time additions were asked for up to a day: until the next step, whatever it is."""
    told = (
        (day, number, row)
        for number, row in enumerate(aanvraag.rijen("statussen"))
        if (day := row.datum("datum")) is not None and day <= dag
    )
    steps = sorted(told, key=lambda one: one[:2])
    found: list[Aanvulling] = []
    asked: Rij | None = None
    for day, _, row in steps:
        if row.tekst("status") == AANVULLING:
            asked = asked or row
        elif asked is not None and (aanvraag.soort != _TLV or row.tekst("status") in _GAAT_VERDER):
            found.append(_aanvulling(asked, day))
            asked = None
    return (*found, _aanvulling(asked, None)) if asked is not None else tuple(found)


def _aanvulling(row: Rij, verder: date | None) -> Aanvulling:
    return Aanvulling(row.uid, row.datum("datum") or date.min, row.datum("tot"), verder)


def stilgestaan(aanvraag: Document, dag: date) -> int:
    """How many calendar days the clock stood still up to a day.

    From every day on which additions were asked for until the request was complete, or the time for it was over.
    """
    return sum((one.stil_tot(dag) - one.gevraagd).days for one in aanvullingen(aanvraag, dag))


def staat_stil(aanvraag: Document, dag: date) -> bool:
    """Whether additions are waited for on a day, and the time for them is not over."""
    last = next(reversed(aanvullingen(aanvraag, dag)), None)
    return last is not None and last.verder is None and (last.tot is None or dag <= last.tot)


def besloten_op(aanvraag: Document) -> date | None:
    """The day of the decision."""
    days = (row.datum("datum") for row in aanvraag.rijen("statussen") if row.tekst("status") == "besloten")
    return aanvraag.antwoorden.datum("besluit_datum") or max(filter(None, days), default=None)


def oordeel_op(document: Document) -> date | None:
    """The day of the decision, allocation or advice, else of the last expert advice: its retention counts from here."""
    decided = besloten_op(document) or document.antwoorden.datum("afgegeven_op")
    advised = (row.datum("datum") for row in document.rijen("deskundigen"))
    return decided or max(filter(None, advised), default=None)


def wacht_op_toelating(beeld: DossierBeeld) -> date | None:
    """The day of the written aanmelding while the pupil is not placed yet; None when no decision is waited for."""
    pupil = beeld.leerling
    placed = pupil.datum_inschrijving or pupil.tijdelijk_vanaf or pupil.datum_definitieve_plaatsing
    return pupil.aanmelddatum if pupil.inschrijving_soort == "aanmelding" and placed is None else None


def overleggen(beeld: DossierBeeld) -> tuple[date, ...]:
    """The meetings of the samenwerkingsverband in its profile, in order; what is no day is left out."""
    told = beeld.profiel.waarden.get("indiendata")
    return tuple(sorted(filter(None, map(_day, told)))) if isinstance(told, list) else ()


def dag_in_jaar(maand_dag: str, jaar: int) -> date | None:
    """The day `MM-DD` of a calendar year; None for what is no day."""
    return _day(f"{jaar:04}-{maand_dag}")


def _day(told: object) -> date | None:
    try:
        return date.fromisoformat(str(told))
    except ValueError:
        return None
