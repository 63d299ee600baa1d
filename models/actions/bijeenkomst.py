"""Acts on planned meetings: planning one or many with what must be ready before, another day, put off, back, away.

A plan that became a document (a conversation, a hoormoment) has the day of that document. While nothing was written in
it but what the plan filled in, moving the plan moves that day too.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from sqlalchemy import Connection, select

from models.errors import Melding
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.sentence import Sentence
from models.tables import Antwoord, Bijeenkomst, Document, Rij, Taak
from models.values import Waarde, from_json

BIJEENKOMST, TAAK = "bijeenkomst", "taak"
DAY_OF = {"gesprek": "datum", "overleg": "datum", "hoormoment": "gehoord_op"}
"""By kind of document the field in which the day stands on which it was held."""
_FILLED_IN = frozenset({"soort", "datum", "begintijd", "plaats", "aanleiding"})
"""What a plan fills in when its document is begun: as long as there is nothing else, nothing was written."""


class NietTePlannen(Melding):
    """A meeting that cannot be planned so."""


@dataclass(frozen=True, slots=True)
class Voorbereiding:
    """Something that must be ready before a meeting: a task, with its day and who does it."""

    wat: str
    datum: date | None
    gebruiker: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A meeting to plan: of a dossier, or without one of the whole organisation.

    `begin` is a time of day (`HH:MM`) and `duur` minutes; without a begin it takes the day. `titel` says with whom, or
    what it is about.
    """

    soort: str
    datum: date
    dossier: str | None = None
    begin: str | None = None
    duur: int | None = None
    plaats: str | None = None
    titel: str | None = None
    document: str | None = None
    voorbereiding: tuple[Voorbereiding, ...] = field(default=())


def plan(vault: Writable, one: Plan) -> tuple[str, ActResult | None]:
    """Plans a meeting with its tasks; answers its uid. One undo takes back both."""
    uids, result = plan_many(vault, (one,))
    return uids[0], result


def plan_many(vault: Writable, plans: Sequence[Plan]) -> tuple[tuple[str, ...], ActResult | None]:
    """Plans many meetings in one act; answers their uids in order."""
    dossiers = {one.dossier for one in plans}
    with act(vault, Handelingsoort.BIJEENKOMST_GEPLAND, dossiers.pop() if len(dossiers) == 1 else None) as doing:
        uids = doing.add_many(BIJEENKOMST, [_columns(one) for one in plans])
        for uid, one in zip(uids, plans, strict=True):
            _add_tasks(doing, uid, one.dossier, one.voorbereiding)
    return uids, doing.result


def change(vault: Writable, uid: str, one: Plan, taken: Mapping[str, date] | None = None) -> ActResult | None:
    """Has a planned meeting be as this plan says; `taken` are other days of its tasks, by uid.

    The dossier stays the one it was planned for, and so does the document. `voorbereiding` are tasks that come with it.
    """
    with act(vault, Handelingsoort.BIJEENKOMST_GEWIJZIGD) as doing:
        stood = _stood(doing.connection, uid)
        for name, value in _columns(one).items():
            if name not in {"dossier_uid", "document_uid", "weg"}:
                doing.set_value(BIJEENKOMST, uid, name, value)
        _add_tasks(doing, uid, stood.dossier_uid, one.voorbereiding)
        _set_days(doing, taken or {})
        if stood.document_uid is not None:
            _day_in_document(doing, stood.document_uid, one.datum, one.begin)
    return doing.result


def move(vault: Writable, uid: str, datum: date, taken: Mapping[str, date] | None = None) -> ActResult | None:
    """Has a meeting be on another day; `taken` are the days its tasks get with it, by uid. Raises `NietTePlannen`."""
    with act(vault, Handelingsoort.BIJEENKOMST_VERPLAATST) as doing:
        stood = _stood(doing.connection, uid)
        doing.set_value(BIJEENKOMST, uid, "datum", datum)
        _set_days(doing, taken or {})
        if stood.document_uid is not None and not _day_in_document(doing, stood.document_uid, datum, stood.begin):
            raise NietTePlannen(_HELD)
    return doing.result


def cancel(vault: Writable, uid: str, dag: date) -> ActResult | None:
    """Notes that a meeting is put off. It stays to be seen; the tasks for it that are still open go away."""
    with act(vault, Handelingsoort.BIJEENKOMST_AFGEZEGD) as doing:
        doing.set_value(BIJEENKOMST, uid, "afgezegd_op", dag)
        _tasks_away(doing, uid)
    return doing.result


def restore(vault: Writable, uid: str) -> ActResult | None:
    """Has a meeting go on that was put off or taken away, with the tasks for it."""
    with act(vault, Handelingsoort.BIJEENKOMST_HERSTELD) as doing:
        doing.set_value(BIJEENKOMST, uid, "afgezegd_op", None)
        doing.set_value(BIJEENKOMST, uid, "weg", False)
        gone = select(Taak.uid).where(Taak.bijeenkomst_uid == uid, Taak.weg.is_(True), Taak.gedaan_op.is_(None))
        for task in doing.connection.execute(gone).scalars().all():
            doing.set_value(TAAK, task, "weg", False)
    return doing.result


def remove(vault: Writable, uid: str) -> ActResult | None:
    """Takes a meeting away with the open tasks for it; the document that was begun for it stays."""
    with act(vault, Handelingsoort.BIJEENKOMST_VERWIJDERD) as doing:
        doing.remove(BIJEENKOMST, uid)
        _tasks_away(doing, uid)
    return doing.result


def begin_document(
    vault: Writable,
    uid: str,
    soort: str,
    formulier: str,
    bij: str | None = None,
    antwoorden: Mapping[str, Waarde] | None = None,
) -> tuple[str, ActResult | None]:
    """Begins the document of a meeting, filled in with what the plan knows; answers its uid, also when it was there."""
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT) as doing:
        stood = _stood(doing.connection, uid)
        if stood.document_uid is not None:
            return stood.document_uid, None
        document = doing.add(
            "document",
            dossier_uid=stood.dossier_uid,
            soort=soort,
            formulier=formulier,
            bij_uid=bij,
            gemaakt_op=datetime.now(UTC),
        )
        for veld, value in (antwoorden or {}).items():
            doing.set_answer(document, veld, value)
        doing.set_value(BIJEENKOMST, uid, "document_uid", document)
    return document, doing.result


@dataclass(frozen=True, slots=True)
class _Stood:
    dossier_uid: str | None
    document_uid: str | None
    begin: str | None


_HELD = Sentence(
    "Van deze bijeenkomst is al een verslag begonnen. De dag verander je daar, dan staat ze hier ook op die dag."
)


def _stood(connection: Connection, uid: str) -> _Stood:
    asked = select(Bijeenkomst.dossier_uid, Bijeenkomst.document_uid, Bijeenkomst.begin).where(Bijeenkomst.uid == uid)
    row = connection.execute(asked).one()
    return _Stood(row.dossier_uid, row.document_uid, row.begin)


def _columns(one: Plan) -> dict[str, object]:
    return {
        "dossier_uid": one.dossier,
        "document_uid": one.document,
        "soort": one.soort,
        "titel": one.titel,
        "datum": one.datum,
        "begin": one.begin,
        "duur": one.duur,
        "plaats": one.plaats,
        "weg": False,
    }


def _add_tasks(doing: Act, meeting: str, dossier: str | None, tasks: Sequence[Voorbereiding]) -> None:
    doing.add_many(
        TAAK,
        [
            {
                "dossier_uid": dossier,
                "bijeenkomst_uid": meeting,
                "gebruiker_uid": one.gebruiker,
                "wat": one.wat,
                "datum": one.datum,
                "weg": False,
            }
            for one in tasks
        ],
    )


def _set_days(doing: Act, taken: Mapping[str, date]) -> None:
    for task, day in taken.items():
        doing.set_value(TAAK, task, "datum", day)


def _tasks_away(doing: Act, meeting: str) -> None:
    still = select(Taak.uid).where(Taak.bijeenkomst_uid == meeting, Taak.weg.is_(False), Taak.gedaan_op.is_(None))
    for task in doing.connection.execute(still).scalars().all():
        doing.remove(TAAK, task)


def _day_in_document(doing: Act, document: str, day: date, begin: str | None) -> bool:
    """Moves the day in the document of a meeting; answers False where something was written in it already."""
    kind = doing.connection.execute(select(Document.soort).where(Document.uid == document)).scalar_one()
    written = {
        veld
        for veld, value in doing.connection.execute(
            select(Antwoord.veld, Antwoord.waarde).where(Antwoord.document_uid == document)
        )
        if from_json(value) is not None
    }
    rows = select(Rij.uid).where(Rij.document_uid == document, Rij.weg.is_(False)).limit(1)
    if written - _FILLED_IN or doing.connection.execute(rows).first():
        return False
    name = DAY_OF.get(kind)
    if name in written:
        doing.set_answer(document, name, day.isoformat())
    if "begintijd" in written and begin:
        doing.set_answer(document, "begintijd", begin)
    return True
