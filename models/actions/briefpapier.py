"""What stands on top of letters of the organisation: set, changed and taken away, each an act that can be undone."""

from sqlalchemy import select

from models.queries.briefpapier import Briefpapier
from models.record.act import act
from models.record.change import ActResult, Writable
from models.record.handelingsoort import Handelingsoort
from models.tables import Briefpapier as _Table

_COLUMNS = ("naam", "adres", "kleur", "logo", "logo_soort", "logo_tekst", "ruimte")


def set_stationery(vault: Writable, wanted: Briefpapier) -> ActResult | None:
    """Keeps the stationery; what is that already stays as it is."""
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        uid = doing.connection.execute(select(_Table.uid)).scalar()
        values = {name: getattr(wanted, name) for name in _COLUMNS}
        if uid is None:
            doing.add("briefpapier", **values)
        else:
            for name, value in values.items():
                doing.set_value("briefpapier", uid, name, value)
    return doing.result
