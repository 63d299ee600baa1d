"""The days of OPPs that still have to be typed over into the pupil administration, for ROD (rule OPP-26).

A line holds who it is and the two days. There is no place in it for anything else of an OPP.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from models.tables import Dossier, Periode


@dataclass(frozen=True, slots=True)
class RodRegel:
    """One period: how the school names the pupil, and the days that were not typed over yet."""

    leerling: str
    begindatum: date | None
    einddatum: date | None


def rod_lines(connection: Connection) -> tuple[RodRegel, ...]:
    """What is still to be typed over, in order of the names."""
    asked = (
        select(
            Dossier.leerlingnummer,
            Dossier.roepnaam,
            Dossier.tussenvoegsel,
            Dossier.achternaam,
            Periode.begin,
            Periode.einde,
            Periode.rod_begin_verwerkt_op,
            Periode.rod_eind_verwerkt_op,
        )
        .join(Dossier, Dossier.uid == Periode.dossier_uid)
        .where(Periode.weg.is_(False), Dossier.weg.is_(False), Periode.begin.is_not(None))
        .order_by(Dossier.achternaam, Dossier.roepnaam, Periode.begin)
    )
    lines = []
    for one in connection.execute(asked):
        begin = one.begin if one.rod_begin_verwerkt_op is None else None
        end = one.einde if one.rod_eind_verwerkt_op is None else None
        if begin is not None or end is not None:
            name = " ".join(part for part in (one.roepnaam, one.tussenvoegsel, one.achternaam) if part)
            lines.append(RodRegel(one.leerlingnummer or name, begin, end))
    return tuple(lines)
