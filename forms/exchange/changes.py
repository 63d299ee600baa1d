"""Which fields of a known pupil differ from what a roster tells, and which of those we propose to take over.

What a roster does not tell is no change; neither is "onbekend" where we know better.
"""

from dataclasses import dataclass
from datetime import date

from forms.exchange.roster import Leerling
from models.names import zoeknaam
from models.queries.known_pupils import BekendeLeerling

Gegeven = str | date | None

# Told by a roster, but never better than what is known.
_UNKNOWN = frozenset({"onbekend", "niet_gespecificeerd"})


@dataclass(frozen=True, slots=True)
class Veldwijziging:
    """One field that differs; `veld` is the column of the dossier. `overnemen` is the choice that is proposed.

    `verborgen` says that `nieuw` may not be shown: an address in the file of a pupil whose address is geheim. EDEXML
    tells no address; other sources do.
    """

    veld: str
    oud: Gegeven
    nieuw: Gegeven
    overnemen: bool = True
    verborgen: bool = False


def told_fields(pupil: Leerling) -> dict[str, Gegeven]:
    """What a roster tells of a pupil, by column of the dossier; a missing tussenvoegsel beside a surname is told."""
    told: dict[str, Gegeven] = {
        "roepnaam": pupil.roepnaam,
        "voornamen": pupil.voornamen,
        "achternaam": pupil.achternaam,
        "geboortedatum": pupil.geboortedatum,
        "geslacht": pupil.geslacht,
        "jaargroep": pupil.jaargroep,
        "groep": pupil.groep,
        "datum_inschrijving": pupil.instroomdatum,
        "uitschrijfdatum": pupil.uitstroomdatum,
    }
    told = {name: value for name, value in told.items() if value is not None}
    if pupil.achternaam or pupil.tussenvoegsel:
        told["tussenvoegsel"] = pupil.tussenvoegsel
    return told


def differences(before: BekendeLeerling, pupil: Leerling, stand: date | None) -> tuple[Veldwijziging, ...]:
    """The fields that differ on the day `stand`. Nothing is proposed when it may be another pupil under the same key.

    Two things are shown but not proposed. Another date of inschrijving than was known: the six weeks of the OPP count
    from it. And a pupil that is back after its uitschrijfdatum: the file may also be behind.
    """
    doubt = may_be_another(before, pupil)
    found: list[Veldwijziging] = []
    for name, new in told_fields(pupil).items():
        old: Gegeven = getattr(before, name)
        if new != old and not (old is not None and new in _UNKNOWN):
            keep = doubt or (name == "datum_inschrijving" and old is not None)
            found.append(Veldwijziging(name, old, new, overnemen=not keep))
    gone = before.uitschrijfdatum
    if gone and pupil.uitstroomdatum is None and stand and gone <= stand:
        found.append(Veldwijziging("uitschrijfdatum", gone, None, overnemen=False))
    return tuple(found)


def may_be_another(before: BekendeLeerling, pupil: Leerling) -> bool:
    """Whether both name and birth date differ, so that a key seems to have gone to someone else."""
    if before.geboortedatum is None or pupil.geboortedatum is None or before.geboortedatum == pupil.geboortedatum:
        return False
    return comparable(before) != comparable(pupil)


def comparable(pupil: Leerling | BekendeLeerling) -> str:
    """The name of a pupil in the form in which names are compared."""
    return zoeknaam(pupil.roepnaam, pupil.voornamen, pupil.tussenvoegsel, pupil.achternaam)
