"""Who got what: the register of a dossier, as a screen shows it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, RowMapping, literal_column, select

from models.tables import Verstrekking
from models.values import Persoon, from_json


@dataclass(frozen=True, slots=True)
class Uitgereikt:
    """One paper or file that left the vault. `ontvanger` is the kind of reader, `persoon` who of them it was for.

    `wijze` is papier, bestand or webpagina (None: not kept); of a paper `exemplaren` and, unless all, `bladzijden`.
    `grondslag` is on which ground it left, `velden` which fields of the case stood in it. Of a copy of an attachment
    `reden` is why it went although a rule spoke against it, `bekeken` that somebody looked at what the program could
    not read.
    """

    datum: date
    rapport: str
    ontvanger: str
    code: str
    persoon: Persoon | None = None
    document_uid: str | None = None
    wijze: str | None = None
    exemplaren: int = 1
    bladzijden: str | None = None
    grondslag: str | None = None
    velden: tuple[str, ...] = ()
    reden: str = ""
    bekeken: bool = False


def handed_out(connection: Connection, dossier: str) -> tuple[Uitgereikt, ...]:
    """Everything that left of a dossier, newest first."""
    v = Verstrekking.__table__.c
    rows = connection.execute(
        select(v.datum, v.rapport, v.ontvanger, v.code, v.persoon, v.document_uid, v.grondslag, v.wijze, v.keuzes)
        .where(v.dossier_uid == dossier)
        .order_by(v.datum.desc(), literal_column("verstrekking.rowid").desc())
    )
    return tuple(_line(row) for row in rows.mappings())


def _line(row: RowMapping) -> Uitgereikt:
    choices = row["keuzes"] if isinstance(row["keuzes"], dict) else {}
    return Uitgereikt(
        datum=row["datum"],
        rapport=row["rapport"],
        ontvanger=row["ontvanger"],
        code=row["code"],
        persoon=_person(row["persoon"]),
        document_uid=row["document_uid"],
        wijze=row["wijze"],
        exemplaren=int(choices.get("exemplaren") or 1),
        bladzijden=choices.get("bladzijden"),
        grondslag=row["grondslag"],
        velden=tuple(choices.get("velden") or ()),
        reden=choices.get("reden") or "",
        bekeken=bool(choices.get("bekeken")),
    )


def _person(told: object) -> Persoon | None:
    value = from_json(told) if isinstance(told, dict) else None
    return value if isinstance(value, Persoon) else None
