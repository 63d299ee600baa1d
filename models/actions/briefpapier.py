"""What stands on top of letters of the organisation: each change is an act that can be undone."""

from sqlalchemy import select

from models.record.act import Act, act
from models.record.change import ActResult, Writable
from models.record.handelingsoort import Handelingsoort
from models.tables import Briefpapier

BRIEFPAPIER = "briefpapier"
TYPED = frozenset({"naam", "adres", "kleur", "logo_tekst", "ruimte"})
"""What is typed; a logo is chosen."""


def set_stationery(vault: Writable, column: str, value: str | int | None) -> ActResult:
    """Sets one thing of the stationery. Raises `LookupError` for what is not typed."""
    if column not in TYPED:
        raise LookupError(column)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_value(BRIEFPAPIER, _row(doing), column, value)
    return _done(doing)


def set_logo(vault: Writable, logo: str | None, kind: str | None) -> ActResult:
    """Puts a logo (base64) on the stationery, or takes it away (None)."""
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        row = _row(doing)
        doing.set_value(BRIEFPAPIER, row, "logo", logo)
        doing.set_value(BRIEFPAPIER, row, "logo_soort", kind)
    return _done(doing)


def _row(doing: Act) -> str:
    return doing.connection.execute(select(Briefpapier.uid)).scalar() or doing.add(BRIEFPAPIER)


def _done(doing: Act) -> ActResult:
    if doing.result is None:
        raise RuntimeError("an act that was not finished")
    return doing.result
