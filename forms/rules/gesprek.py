"""Papers, minutes and agreements of a meeting: GSP-01 and 02."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from forms.rules.bevinding import veld
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from models.snapshot import Document
from models.values import Waarde


def _moment(value: Waarde | None) -> datetime | None:
    """A day or a moment as it is kept; a day without a time is its beginning."""
    return datetime.fromisoformat(value) if isinstance(value, str) and value.strip() else None


@regel("GSP-01")
def stukken_of_verslag_te_laat(toets: Toetsing) -> Iterator[Treffer]:
    """The papers went out too short before the meeting, or the minutes too long after it.

    With a time at only one of the two, the days alone are compared.
    """
    for talk in toets.beeld.van_soort("gesprek"):
        told = talk.antwoorden
        held = _moment(told.waarde("datum"))
        if held is None:
            continue
        sent, begin = _moment(told.waarde("stukken_verzonden_op")), _moment(told.waarde("begin"))
        if sent is not None and _kort(sent, begin, held) < timedelta(hours=toets.getal("stukken_uren")):
            yield over_versie(talk, veld(talk, "stukken_verzonden_op"))
            continue
        minutes = _moment(told.waarde("verzonden_op"))
        last = held.date() + timedelta(days=toets.getal("verslag_dagen"))
        if (minutes.date() if minutes else toets.dag) > last:
            yield over_versie(talk, veld(talk, "verzonden_op"))


def _kort(sent: datetime, begin: datetime | None, held: datetime) -> timedelta:
    """The time between papers and meeting."""
    if begin is not None and sent.time() != datetime.min.time():
        return begin - sent
    return held - sent.replace(hour=0, minute=0)


@regel("GSP-02")
def afspraak_niet_af(toets: Toetsing) -> Iterator[Treffer]:
    """An agreement has no person or no day, or the meeting has no day to look back or nobody in the lead."""
    for talk in toets.beeld.van_soort("gesprek"):
        held = _moment(talk.antwoorden.waarde("datum"))
        if toets.in_toestand and (held is None or held.date() > toets.dag):
            continue
        place = _open_plek(talk)
        if place is not None:
            yield place


def _open_plek(talk: Document) -> Treffer | None:
    for row in talk.rijen("afspraken"):
        for column in ("wie", "wanneer"):
            if not row.gevuld(column):
                return over_versie(talk, veld(talk, "afspraken", row, column))
    missing = [one for one in ("evaluatiedatum", "regie") if not talk.antwoorden.gevuld(one)]
    return over_versie(talk, veld(talk, missing[0])) if missing else None
