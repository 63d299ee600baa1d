"""The days of OPPs that are not in the pupil administration yet, from which they go to ROD (rules OPP-25 and OPP-26).

A line holds who it is and two days. There is no place in it for anything else of an OPP.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, and_, func, or_, select

from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.tables import Document, Dossier, Periode, VastgesteldDeel

_DELEN = (PERSPECTIEFDEEL, HANDELINGSDEEL)


@dataclass(frozen=True, slots=True)
class RodRegel:
    """One period whose OPP is vastgesteld: who, and the days that were not typed over yet; None is nothing to do.

    `einde_ontbreekt`: the pupil left and nobody filled in when the OPP ended.
    """

    dossier: str
    periode: str
    naam: str
    leerlingnummer: str | None
    begindatum: date | None
    einddatum: date | None
    einde_ontbreekt: bool = False

    @property
    def leerling(self) -> str:
        """How the pupil administration knows the pupil: the number, else the name."""
        return self.leerlingnummer or self.naam

    @property
    def datums(self) -> int:
        """How many days are to be typed over."""
        return (self.begindatum is not None) + (self.einddatum is not None)


def rod_lines(connection: Connection, dag: date) -> tuple[RodRegel, ...]:
    """What is still to be typed over on a day, in order of the names."""
    whole = (
        select(Document.periode_uid)
        .join(VastgesteldDeel, and_(VastgesteldDeel.document_uid == Document.uid, VastgesteldDeel.deel.in_(_DELEN)))
        .where(Document.weg.is_(False), Document.periode_uid.is_not(None))
        .group_by(Document.uid)
        .having(func.count() == len(_DELEN))
    )
    left = and_(Dossier.uitschrijfdatum.is_not(None), Dossier.uitschrijfdatum <= dag)
    begin = and_(Periode.rod_begin_verwerkt_op.is_(None), Periode.begin.is_not(None))
    ended = and_(Periode.rod_eind_verwerkt_op.is_(None), or_(Periode.einde <= dag, left))
    asked = (
        select(
            Dossier.uid.label("dossier"),
            Dossier.leerlingnummer,
            Dossier.roepnaam,
            Dossier.tussenvoegsel,
            Dossier.achternaam,
            Periode.uid.label("periode"),
            Periode.begin,
            Periode.einde,
            begin.label("begin_open"),
            ended.label("einde_open"),
        )
        .join(Dossier, Dossier.uid == Periode.dossier_uid)
        .where(Periode.uid.in_(whole), Periode.weg.is_(False), Dossier.weg.is_(False), or_(begin, ended))
        .order_by(Dossier.achternaam, Dossier.roepnaam, Periode.begin)
    )
    return tuple(
        RodRegel(
            one.dossier,
            one.periode,
            " ".join(part for part in (one.roepnaam, one.tussenvoegsel, one.achternaam) if part),
            one.leerlingnummer,
            one.begin if one.begin_open else None,
            one.einde if one.einde_open else None,
            bool(one.einde_open) and one.einde is None,
        )
        for one in connection.execute(asked)
    )
