"""Moving a row of a table field one place earlier or later."""

from sqlalchemy import Select, select

from forms.filling import Filling, done
from forms.places import Home, place_of
from models.record.act import act
from models.record.change import ActResult, Writable
from models.record.handelingsoort import Handelingsoort
from models.tables import Betrokkene, Rij

_OUDERS = ("ouder", "voogd")


def shift_row(vault: Writable, filling: Filling, field_id: str, row: str, direction: int) -> ActResult:
    """Gives a row the place before (-1) or after (+1) its neighbour, as one act; at either end nothing changes.

    Raises `Vastgesteld` for a frozen part, `ValueError` for a row that is not there.
    """
    people = place_of(filling.definition, filling.definition.field(field_id)).home is Home.BETROKKENEN
    with act(vault, Handelingsoort.RIJ_VERPLAATST, filling.dossier) as doing:
        asked = _people(filling.dossier or "", field_id) if people else _rows(filling.document, field_id)
        rows = doing.connection.execute(asked).all()
        places = {one.uid: one.volgorde for one in rows}
        order = list(places)
        to = order.index(row) + direction
        if 0 <= to < len(order):
            neighbour = places[order[to]]
            beyond = to + direction
            farther = places[order[beyond]] if 0 <= beyond < len(order) else neighbour + direction
            doing.set_value("betrokkene" if people else "rij", row, "volgorde", (neighbour + farther) / 2)
    return done(doing)


def _rows(document: str | None, field_id: str) -> Select[str, float]:
    here = (Rij.document_uid == document, Rij.veld == field_id, Rij.weg.is_(False))
    return select(Rij.uid, Rij.volgorde).where(*here).order_by(Rij.volgorde, Rij.uid)


def _people(dossier: str, field_id: str) -> Select[str, float]:
    asked = select(Betrokkene.uid, Betrokkene.volgorde).where(
        Betrokkene.dossier_uid == dossier, Betrokkene.weg.is_(False)
    )
    if field_id == "ouders":
        asked = asked.where(Betrokkene.soort.in_(_OUDERS))
    return asked.order_by(Betrokkene.volgorde, Betrokkene.uid)
