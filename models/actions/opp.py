"""The life of an OPP: begin, vaststellen per part, bijstellen as a new version.

What is vastgesteld never changes: a bijstelling is a new version that starts as a copy and knows from which row each of
its rows came. Whether an act is allowed is for the rules; these functions do it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import select

from models.errors import Melding
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.tables import Antwoord, Document, Periode, Rij, VastgesteldDeel
from models.values import Persoon, from_json


class AlBijgesteld(Melding):
    """A version that a later one follows already."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part to be frozen: its name, the field ids it covers and its content as canonical JSON."""

    deel: str
    velden: frozenset[str]
    inhoud: str


@dataclass(frozen=True, slots=True)
class Reden:
    """Why the user goes on against a rule."""

    regel: str
    reden: str
    onderwerp_uid: str | None = None


def begin_opp(vault: Writable, dossier: str, formulier: str) -> tuple[str, ActResult | None]:
    """Begins the first version of an OPP in the open period, or in a new one; answers its uid."""
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT, dossier) as doing:
        open_period = select(Periode.uid).where(
            Periode.dossier_uid == dossier, Periode.einde.is_(None), Periode.weg.is_(False)
        )
        period = doing.connection.execute(open_period).scalars().first() or doing.add(
            "opp_periode", dossier_uid=dossier
        )
        uid = _add_version(doing, dossier, formulier, period, nummer=_last_number(doing, period) + 1, vorige=None)
    return uid, doing.result


def naar_overleg(vault: Writable, dossier: str, document: str) -> ActResult | None:
    """From now on a concept is talked over with the parents. With a version that is further nothing happens."""
    with act(vault, Handelingsoort.STAND_GEZET, dossier) as doing:
        status = doing.connection.execute(select(Document.status).where(Document.uid == document)).scalar()
        if status in (None, "concept"):
            doing.set_value("document", document, "status", "in_overleg")
    return doing.result


def vaststellen(
    vault: Writable,
    dossier: str,
    document: str,
    parts: Sequence[Part],
    dag: date,
    door: Persoon | str,
    redenen: Sequence[Reden] = (),
) -> ActResult | None:
    """Freezes parts of a version on a day and moves its status on; keeps the reasons for going on against rules.

    When the whole version is vastgesteld its period begins (if it had no begin) and the version before it becomes
    bijgesteld.
    """
    with act(vault, Handelingsoort.VASTGESTELD, dossier) as doing:
        for part in parts:
            doing.freeze(document, part.deel, part.velden, part.inhoud, dag, door)
        for one in redenen:
            doing.add(
                "regelreden",
                dossier_uid=dossier,
                document_uid=document,
                onderwerp_uid=one.onderwerp_uid,
                regel=one.regel,
                handeling=f"{parts[0].deel}_vaststellen".replace("perspectiefdeel", "perspectief"),
                reden=one.reden,
                datum=dag,
            )
        _move_status(doing, document, dag)
    return doing.result


def _move_status(doing: Act, document: str, dag: date) -> None:
    frozen = set(
        doing.connection.execute(select(VastgesteldDeel.deel).where(VastgesteldDeel.document_uid == document)).scalars()
    )
    row = doing.connection.execute(
        select(Document.vorige_uid, Document.periode_uid).where(Document.uid == document)
    ).one()
    if {PERSPECTIEFDEEL, HANDELINGSDEEL} <= frozen:
        doing.set_value("document", document, "status", "vastgesteld")
        if row.vorige_uid:
            doing.set_value("document", row.vorige_uid, "status", "bijgesteld")
        begin = doing.connection.execute(select(Periode.begin).where(Periode.uid == row.periode_uid)).scalar()
        if begin is None and row.periode_uid:
            doing.set_value("opp_periode", row.periode_uid, "begin", dag)
    elif PERSPECTIEFDEEL in frozen:
        doing.set_value("document", document, "status", "perspectief_vastgesteld")


def bijstellen(vault: Writable, dossier: str, document: str, velden: frozenset[str]) -> tuple[str, ActResult | None]:
    """Begins the next version as a copy of the fields named; answers its uid. Rows know which row they came from."""
    with act(vault, Handelingsoort.BIJGESTELD, dossier) as doing:
        old = doing.connection.execute(
            select(Document.formulier, Document.periode_uid).where(Document.uid == document)
        ).one()
        later = select(Document.uid).where(Document.vorige_uid == document, Document.weg.is_(False))
        if doing.connection.execute(later).first() is not None:
            raise AlBijgesteld("Er is al een nieuwere versie van dit plan. Werk daarin verder. Er is niets veranderd.")
        number = _last_number(doing, old.periode_uid) + 1
        uid = _add_version(doing, dossier, old.formulier, old.periode_uid, number, vorige=document)
        answers = doing.connection.execute(
            select(Antwoord.veld, Antwoord.waarde).where(Antwoord.document_uid == document, Antwoord.veld.in_(velden))
        ).all()
        for answer in answers:
            doing.set_answer(uid, answer.veld, from_json(answer.waarde))
        rows = doing.connection.execute(
            select(Rij.uid, Rij.veld, Rij.volgorde, Rij.cellen)
            .where(Rij.document_uid == document, Rij.veld.in_(velden), Rij.weg.is_(False))
            .order_by(Rij.veld, Rij.volgorde)
        ).all()
        for row in rows:
            doing.add(
                "rij",
                document_uid=uid,
                veld=row.veld,
                volgorde=row.volgorde,
                cellen=row.cellen,
                uit_uid=row.uid,
            )
    return uid, doing.result


def _last_number(doing: Act, period: str) -> int:
    numbers = select(Document.nummer).where(Document.periode_uid == period, Document.soort == "opp")
    return max((one or 0 for one in doing.connection.execute(numbers).scalars()), default=0)


def _add_version(doing: Act, dossier: str, formulier: str, period: str, nummer: int, vorige: str | None) -> str:
    return doing.add(
        "document",
        dossier_uid=dossier,
        soort="opp",
        formulier=formulier,
        periode_uid=period,
        nummer=nummer,
        vorige_uid=vorige,
        status="concept",
        gemaakt_op=datetime.now(UTC),
    )


def tick_rod(vault: Writable, dossier: str, periode: str, dag: date, *, einde: bool) -> ActResult | None:
    """Keeps that the begin of a period, or its end, was typed over into the pupil administration on a day."""
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_value("opp_periode", periode, "rod_eind_verwerkt_op" if einde else "rod_begin_verwerkt_op", dag)
    return doing.result
