"""How a TLV request stands: submitted or not, received, suspended, decided. What deadlines and rules ask alike.

The rows of `statussen` are the history with its days; the answer `status` is the status of today. Either one is enough.
"""

from datetime import date, timedelta

from models.snapshot import Document, DossierBeeld

INGEDIEND = "ingediend"
COMPLEET = "compleet"
AANVULLING = "aanvulling_gevraagd"
NA_INDIENEN = frozenset(
    {INGEDIEND, AANVULLING, COMPLEET, "in_advies", "besloten", "ingetrokken", "bezwaar", "beroep", "afgerond"}
)
_AFGELOPEN = frozenset({"besloten", "ingetrokken", "bezwaar", "beroep", "afgerond"})
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


def stilgestaan(aanvraag: Document, dag: date) -> int:
    """How many calendar days the clock stood still up to a day.

    From every `aanvulling_gevraagd` to the next `compleet`, and to that day while it is not complete.
    """
    steps = sorted(
        (day, number, row.tekst("status"))
        for number, row in enumerate(aanvraag.rijen("statussen"))
        if (day := row.datum("datum")) is not None and day <= dag
    )
    total, since = timedelta(), None
    for day, _, status in steps:
        if status == AANVULLING and since is None:
            since = day
        elif status == COMPLEET and since is not None:
            total, since = total + (day - since), None
    return (total + (dag - since if since else timedelta())).days


def staat_stil(aanvraag: Document, dag: date) -> bool:
    """Whether additions are waited for on a day."""
    steps = [
        (day, number, row.tekst("status"))
        for number, row in enumerate(aanvraag.rijen("statussen"))
        if (day := row.datum("datum")) is not None and day <= dag
    ]
    return max(steps)[2] == AANVULLING if steps else False


def besloten_op(aanvraag: Document) -> date | None:
    """The day of the decision."""
    days = (row.datum("datum") for row in aanvraag.rijen("statussen") if row.tekst("status") == "besloten")
    return aanvraag.antwoorden.datum("besluit_datum") or max(filter(None, days), default=None)


def oordeel_op(document: Document) -> date | None:
    """The day of the decision or allocation, else of the last expert advice: from here its retention counts."""
    decided = besloten_op(document)
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
