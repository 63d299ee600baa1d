"""Acts on who keeps the vault: the organisation, its users, its schools, and the choices of a samenwerkingsverband."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from models.actions.briefpapier import BRIEFPAPIER, set_stationery
from models.base import Base
from models.errors import Melding
from models.queries.organisation import LANDELIJK
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.sentence import Sentence
from models.tables import Dossier, Profielwaarde, Vakantie
from models.values import Json, Waarde, to_json

ORGANISATIE, SCHOOL, VERBAND, GEBRUIKER, VAKANTIE = (
    "organisatie",
    "school",
    "samenwerkingsverband",
    "gebruiker",
    "vakantie",
)
PROFIEL = "profiel"
_DAYS = frozenset({"van", "tot"})
_PARTS, _BRIN = 3, 4
_TYPED = {
    ORGANISATIE: frozenset({"naam", "bestuur"}),
    SCHOOL: frozenset(
        {"naam", "brin", "vestiging", "schoolsoort", "bestuur", "adres", "telefoon", "email", "directeur", "swv_uid"}
        | {"vakantieregio"}
    ),
    VERBAND: frozenset({"naam", "code"}),
    GEBRUIKER: frozenset({"naam", "rol", "actief"}),
    VAKANTIE: frozenset({"naam", "van", "tot"}),
}
"""What may be typed, per table."""
_HANDED_DOWN = frozenset({"schoolsoort", "swv_uid"})
"""What a school tells of its pupils: a dossier that has none yet gets it too."""


class NietInTeStellen(Melding):
    """A setting that cannot be made."""


def set_setting(vault: Writable, table: str, uid: str, column: str, value: str | bool | date | None) -> ActResult:
    """Sets one thing of an organisation, school, samenwerkingsverband, user or holiday. Raises `NietInTeStellen`."""
    if column not in _TYPED[table]:
        raise ValueError(f"{table}.{column} is not set here")
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        if table == GEBRUIKER:
            _refuse_without_user(doing, vault.gebruiker_uid, uid, column, value)
        if table == VAKANTIE and isinstance(value, date):
            _refuse_reversed(doing, uid, column, value)
        if table == SCHOOL and column == "brin" and isinstance(value, str):
            value = _split_vestiging(doing, uid, value)
        doing.set_value(table, uid, column, value)
        if table == VAKANTIE:
            doing.set_value(VAKANTIE, uid, "herkomst", None)  # what the user changes is never put back
        if table == SCHOOL and column in _HANDED_DOWN and isinstance(value, str):
            _hand_down(doing, uid, column, value)
    return _done(doing)


def set_at(vault: Writable, place: Sequence[str], value: Waarde | None) -> ActResult:
    """Sets what stands in a place that is told by names alone: a table, a uid and a column; or a choice of a region.

    `("school", uid, "naam")`; `("vakantie", uid, "van")`, with an ISO date; `("profiel", swv, "TLV-35.besluit_dagen")`,
    of which None goes back to the rule. Raises `LookupError` for another place, else what `set_setting` raises.
    """
    table, uid, name = place if len(place) == _PARTS else ("", "", "")
    if table == BRIEFPAPIER:
        return set_stationery(vault, name, value if isinstance(value, int) else str(value) if value else None)
    if table == PROFIEL:
        if value is None:
            return choose_nothing(vault, uid, name)
        return choose(vault, uid, name, to_json(value))
    if name not in _TYPED.get(table, ()):
        raise LookupError(table)
    if name in _DAYS:
        return set_setting(vault, table, uid, name, date.fromisoformat(str(value)))
    return set_setting(vault, table, uid, name, value if value is None or isinstance(value, bool) else str(value))


def add_school(vault: Writable, naam: str) -> tuple[str, ActResult]:
    """Begins a school; answers its uid."""
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD) as doing:
        uid = doing.add(SCHOOL, naam=naam)
    return uid, _done(doing)


def remove_school(vault: Writable, uid: str) -> ActResult:
    """Takes a school away that has no dossiers. Raises `NietInTeStellen`."""
    with act(vault, Handelingsoort.RIJ_VERWIJDERD) as doing:
        here = select(func.count()).where(Dossier.school_uid == uid, Dossier.weg.is_(False))
        if doing.connection.execute(here).scalar_one():
            raise NietInTeStellen("Deze school heeft leerlingen met een dossier. Geef hun eerst een andere school.")
        doing.remove(SCHOOL, uid)
    return _done(doing)


def add_verband(vault: Writable, naam: str, scholen: Collection[str] = ()) -> tuple[str, ActResult]:
    """Begins a samenwerkingsverband, for these schools and the pupils of them that have none; answers its uid."""
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD) as doing:
        uid = doing.add(VERBAND, naam=naam)
        for school in scholen:
            doing.set_value(SCHOOL, school, "swv_uid", uid)
            _hand_down(doing, school, "swv_uid", uid)
    return uid, _done(doing)


def add_user(vault: Writable, naam: str, rol: str) -> tuple[str, ActResult]:
    """Adds someone who works in this vault; answers the uid. A way in of one's own is given to them apart."""
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD) as doing:
        uid = doing.add(GEBRUIKER, naam=naam, rol=rol, actief=True)
    return uid, _done(doing)


def add_holiday(vault: Writable, school: str, naam: str, van: date, tot: date) -> tuple[str, ActResult]:
    """Adds days without lessons, both included; answers the uid. Raises `NietInTeStellen`."""
    if tot < van:
        raise NietInTeStellen(_REVERSED)
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD) as doing:
        uid = doing.add(VAKANTIE, school_uid=school, naam=naam, van=van, tot=tot)
    return uid, _done(doing)


@dataclass(frozen=True, slots=True)
class Overgenomen:
    """A published holiday that is taken over; `uid` is the line that is there for it, taken over before."""

    naam: str
    van: date
    tot: date
    uid: str | None = None


def take_over_holidays(vault: Writable, school: str, holidays: Sequence[Overgenomen]) -> ActResult:
    """Takes published holidays over in one act. A line that the user changed meanwhile stays as it is."""
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD) as doing:
        for one in holidays:
            if one.uid is None:
                doing.add(VAKANTIE, school_uid=school, naam=one.naam, van=one.van, tot=one.tot, herkomst=LANDELIJK)
            elif _still_taken_over(doing, one.uid):
                doing.set_value(VAKANTIE, one.uid, "van", one.van)
                doing.set_value(VAKANTIE, one.uid, "tot", one.tot)
    return _done(doing)


def remove_holiday(vault: Writable, uid: str) -> ActResult:
    """Takes days without lessons away; undo brings them back."""
    with act(vault, Handelingsoort.RIJ_VERWIJDERD) as doing:
        doing.remove(VAKANTIE, uid)
    return _done(doing)


def choose(vault: Writable, swv: str, naam: str, waarde: Json) -> ActResult:
    """Keeps what a samenwerkingsverband chose for one parameter; None may be a choice ("nobody")."""
    with act(vault, Handelingsoort.PROFIEL_GEWIJZIGD) as doing:
        row = _row_of(doing, swv, naam)
        if row is None:
            doing.add("profielwaarde", swv_uid=swv, naam=naam, waarde=waarde)
        else:
            doing.set_value("profielwaarde", row, "waarde", waarde)
            doing.set_value("profielwaarde", row, "weg", False)
    return _done(doing)


def choose_nothing(vault: Writable, swv: str, naam: str) -> ActResult:
    """Goes back to what the rule itself says."""
    with act(vault, Handelingsoort.PROFIEL_GEWIJZIGD) as doing:
        row = _row_of(doing, swv, naam)
        if row is not None:
            doing.remove("profielwaarde", row)
    return _done(doing)


_REVERSED = Sentence("De laatste dag ligt voor de eerste. Kijk de twee dagen na.")


def _still_taken_over(doing: Act, uid: str) -> bool:
    asked = select(Vakantie.herkomst).where(Vakantie.uid == uid, Vakantie.weg.is_(False))
    return doing.connection.execute(asked).scalar() == LANDELIJK


def _row_of(doing: Act, swv: str, naam: str) -> str | None:
    asked = select(Profielwaarde.uid).where(Profielwaarde.swv_uid == swv, Profielwaarde.naam == naam)
    return doing.connection.execute(asked).scalar()


def _split_vestiging(doing: Act, school: str, brin: str) -> str:
    """A BRIN that was typed with its vestiging (99ZZ00) fills in both."""
    if len(brin) > _BRIN:
        doing.set_value(SCHOOL, school, "vestiging", brin[_BRIN:])
    return brin[:_BRIN]


def _hand_down(doing: Act, school: str, column: str, value: str) -> None:
    dossier = Base.metadata.tables["dossier"]
    without = select(dossier.c.uid).where(
        dossier.c.school_uid == school, dossier.c[column].is_(None), dossier.c.weg.is_(False)
    )
    uids = doing.connection.execute(without).scalars().all()
    doing.set_many("dossier", column, dict.fromkeys(uids, value))


def _refuse_without_user(doing: Act, me: str | None, uid: str, column: str, value: object) -> None:
    if column == "naam" and not str(value or "").strip():
        raise NietInTeStellen("Een gebruiker heeft een naam: die staat in het logboek van de kluis.")
    if column == "actief" and value is False and uid == me:
        raise NietInTeStellen("Je werkt zelf onder deze naam. Iemand anders kan je op niet actief zetten.")


def _refuse_reversed(doing: Act, uid: str, column: str, day: date) -> None:
    row = doing.connection.execute(select(Vakantie.van, Vakantie.tot).where(Vakantie.uid == uid)).one()
    if (day if column == "tot" else row.tot) < (day if column == "van" else row.van):
        raise NietInTeStellen(_REVERSED)


def _done(doing: Act) -> ActResult:
    if doing.result is None:
        raise RuntimeError("an act that was not finished")
    return doing.result
