"""What changes between two versions, and what that asks: OPP-19 and 20."""

from collections.abc import Iterator

from forms.definition import FieldType, form
from forms.rules.bevinding import veld
from forms.rules.kandidaten import eerdere, kandidaten
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from forms.stages import AGREED
from models.snapshot import Document, Rij
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.values import Waarde

_OUTCOME = frozenset({"status", "evaluatie", "toelichting_evaluatie"})
"""Columns of a goal that say how it went, not what was agreed."""
_TWO_TALKS = 2


@regel("OPP-19")
def bestemming_gewijzigd(toets: Toetsing) -> Iterator[Treffer]:
    """The destination differs from the version before: not talked over, or lowered without care."""
    for version in kandidaten(toets):
        before = eerdere(toets.beeld, version, PERSPECTIEFDEEL)
        since = before.vastgesteld_op(PERSPECTIEFDEEL) if before else None
        if before is None or since is None:
            continue
        old, new = (one.antwoorden.tekst("uitstroombestemming") for one in (before, version))
        if old == new:
            continue
        talks = [
            row
            for _, one in toets.beeld.versies()
            for row in one.rijen("oogo")
            if "uitstroombestemming" in row.codes("onderwerp") and (row.datum("datum") or since) > since
        ]
        if not talks:
            yield over_versie(version, veld(version, "oogo"), "a")
        explained = version.antwoorden.gevuld("wijziging_motivering")
        if _lager(toets, old, new) and (not explained or len(talks) < _TWO_TALKS):
            yield over_versie(version, veld(version, "oogo" if explained else "wijziging_motivering"), "b")


def _lager(toets: Toetsing, old: str | None, new: str | None) -> bool:
    """Whether one destination ranks below another; what has no rank in one list is not compared."""
    for ladder in toets.lijsten("oplopend"):
        if old in ladder and new in ladder:
            return ladder.index(new) < ladder.index(old)
    return old is not None and new in toets.woorden("lager_dan_alles")


@regel("OPP-20")
def handelingsdeel_gewijzigd(toets: Toetsing) -> Iterator[Treffer]:
    """The handelingsdeel differs from the version before, and nobody who decides has agreed since.

    The day of a change is not kept with the version, so an agreement after the previous vaststelling is enough.
    """
    deciding = set(toets.beeld.gezaghouders(toets.dag))
    for version in kandidaten(toets):
        before = eerdere(toets.beeld, version, HANDELINGSDEEL)
        since = before.vastgesteld_op(HANDELINGSDEEL) if before else None
        if before is None or since is None:
            continue
        changed = _gewijzigd(before, version)
        agreed = any(
            row.tekst("instemming") in AGREED
            and row.tekst("onderdeel") in (None, HANDELINGSDEEL)
            and (row.datum("datum") or since) > since
            for row in version.rijen("instemmingen")
            if row.uids("gezagshouder") & deciding
        )
        if changed and not agreed:
            yield over_versie(version, veld(version, changed))


def _gewijzigd(before: Document, version: Document) -> str | None:
    """The first field of the handelingsdeel that says something else than in the version before."""
    for field in form(version.formulier).fields_of_part(HANDELINGSDEEL):
        if field.type is FieldType.TABEL:
            if _cells(before.rijen(field.id)) != _cells(version.rijen(field.id)):
                return field.id
        elif _plain(before.antwoorden.waarde(field.id)) != _plain(version.antwoorden.waarde(field.id)):
            return field.id
    return None


def _cells(rows: tuple[Rij, ...]) -> list[dict[str, Waarde]]:
    return [{name: _plain(value) for name, value in row.waarden.items() if name not in _OUTCOME} for row in rows]


def _plain(value: Waarde | None) -> Waarde:
    """A value without what nobody reads as a change: white space, and empty against not recorded."""
    return " ".join(value.split()) if isinstance(value, str) else value if value is not None else ""
