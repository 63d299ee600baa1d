"""Papers, minutes and agreements of a meeting: GSP-01 and 02."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from forms.rules.bevinding import veld
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from models.snapshot import Document


def _hour(text: str | None) -> time | None:
    """An hour as it was typed (9:00 or 09:00); None for what is no hour."""
    try:
        return datetime.strptime(text.strip(), "%H:%M").time() if text else None
    except ValueError:
        return None


@regel("GSP-01")
def stukken_of_verslag_te_laat(toets: Toetsing) -> Iterator[Treffer]:
    """The papers went out too short before the meeting, or the minutes too long after it.

    With a time at only one of the two, the days alone are compared.
    """
    for talk in toets.beeld.van_soort("gesprek"):
        told = talk.antwoorden
        held, sent = told.datum("datum"), told.datum("stukken_verzonden_op")
        if held is None:
            continue
        if sent is not None:
            hours = _hour(told.tekst("stukken_verzonden_om")), _hour(told.tekst("begintijd"))
            if _between(sent, held, *hours) < timedelta(hours=toets.getal("stukken_uren")):
                yield over_versie(talk, veld(talk, "stukken_verzonden_op"))
                continue
        last = held + timedelta(days=toets.getal("verslag_dagen"))
        if (told.datum("verzonden_op") or toets.dag) > last:
            yield over_versie(talk, veld(talk, "verzonden_op"))


def _between(sent: date, held: date, sent_at: time | None, begin: time | None) -> timedelta:
    """The time between papers and meeting; with an hour at only one of the two, the days alone."""
    if sent_at is None or begin is None:
        return held - sent
    return datetime.combine(held, begin) - datetime.combine(sent, sent_at)


@regel("GSP-02")
def afspraak_niet_af(toets: Toetsing) -> Iterator[Treffer]:
    """An agreement has no person or no day, or the meeting has no day to look back or nobody in the lead."""
    for talk in toets.beeld.van_soort("gesprek"):
        held = talk.antwoorden.datum("datum")
        if toets.in_toestand and (held is None or held > toets.dag):
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
