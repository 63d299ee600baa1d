"""Taking a step in the life of a document: its state, the line of its course and what goes with it, in one act.

A line of the course can be corrected afterwards; the state stays.

Whether the step is allowed is for the forms; this does it, and refuses when the document went on meanwhile.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from sqlalchemy import select

from models.errors import Melding
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.states import STAND, VERLOOP
from models.tables import Antwoord, Document, Rij
from models.values import Waarde, from_json


class StandVeranderd(Melding):
    """The document is in another state than the user saw."""


@dataclass(frozen=True, slots=True)
class Follower:
    """A document that begins with a step: its form and what it begins with. It belongs to the one that it follows."""

    soort: str
    formulier: str
    antwoorden: Mapping[str, Waarde] = field(default_factory=dict)
    rijen: Mapping[str, tuple[Mapping[str, Waarde], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Taken:
    """A step as it was taken: from the state that was seen to the next, on a day, with what was told.

    `antwoorden` are answers of the document, `cellen` cells of its rows by uid and column; `reasons` are rules against
    which one goes on, by id, for the act named `toets`.
    """

    van: str | None
    naar: str
    dag: date
    reden: str = ""
    tot: date | None = None
    antwoorden: Mapping[str, Waarde | None] = field(default_factory=dict)
    cellen: Mapping[tuple[str, str], Waarde | None] = field(default_factory=dict)
    toets: str = ""
    reasons: Mapping[str, str] = field(default_factory=dict)
    follower: Follower | None = None


def take(vault: Writable, dossier: str, document: str, step: Taken) -> tuple[ActResult | None, str | None]:
    """Takes a step; answers the act, and the uid of the document that began with it. Raises `StandVeranderd`."""
    with act(vault, Handelingsoort.STAND_GEZET, dossier) as doing:
        if _now(doing, document) != step.van:
            raise StandVeranderd("Deze stap past niet meer: de stand is intussen veranderd. Er is niets gewijzigd.")
        doing.set_answer(document, STAND, step.naar)
        told: dict[str, Waarde | None] = {
            "status": step.naar,
            "datum": step.dag.isoformat(),
            "reden": step.reden or None,
        }
        told["tot"] = step.tot.isoformat() if step.tot else None
        doing.add_row(document, VERLOOP, told)
        for name, value in step.antwoorden.items():
            doing.set_answer(document, name, value)
        for (row, column), value in step.cellen.items():
            doing.set_cell(row, column, value)
        for rule, reason in step.reasons.items():
            doing.add(
                "regelreden",
                dossier_uid=dossier,
                document_uid=document,
                regel=rule,
                handeling=step.toets,
                reden=reason,
                datum=step.dag,
            )
        follower = _begin(doing, dossier, document, step.follower) if step.follower is not None else None
    return doing.result, follower


def correct(
    vault: Writable,
    dossier: str,
    document: str,
    row: str,
    cells: Mapping[str, Waarde | None],
    answers: Mapping[str, Waarde | None],
) -> ActResult | None:
    """Corrects a line of the course of a document, with the answers that go along. Raises `StandVeranderd`."""
    with act(vault, Handelingsoort.STAP_VERBETERD, dossier) as doing:
        asked = select(Rij.uid).where(
            Rij.uid == row, Rij.document_uid == document, Rij.veld == VERLOOP, Rij.weg.is_(False)
        )
        if doing.connection.execute(asked).first() is None:
            raise StandVeranderd("Deze stap is er niet meer. Er is niets gewijzigd.")
        for column, value in cells.items():
            doing.set_cell(row, column, value)
        for name, value in answers.items():
            doing.set_answer(document, name, value)
    return doing.result


def _now(doing: Act, document: str) -> str | None:
    asked = select(Antwoord.waarde).where(Antwoord.document_uid == document, Antwoord.veld == STAND)
    told = from_json(doing.connection.execute(asked).scalar())
    gone = doing.connection.execute(select(Document.weg).where(Document.uid == document)).scalar_one()
    if gone:
        raise StandVeranderd("Dit document is intussen weggehaald. Er is niets gewijzigd.")
    return told if isinstance(told, str) else None


def _begin(doing: Act, dossier: str, document: str, follower: Follower) -> str:
    uid = doing.add(
        "document",
        dossier_uid=dossier,
        soort=follower.soort,
        formulier=follower.formulier,
        vorige_uid=document,
        gemaakt_op=datetime.now(UTC),
    )
    for name, value in follower.antwoorden.items():
        doing.set_answer(uid, name, value)
    for field_id, rows in follower.rijen.items():
        for cells in rows:
            doing.add_row(uid, field_id, cells)
    return uid
