"""Which places of a file were taken over before: each is taken once, whatever a user did to it since."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from models.record.act import Act
from models.tables import Herkomst

PREFIX = "casus:"


class Provenance:
    """The places of one case that are known in the vault, and the rows they became."""

    def __init__(self, connection: Connection, casus_id: str) -> None:
        self.bron = f"{PREFIX}{casus_id}"
        table = Herkomst.__table__
        rows = connection.execute(select(table.c.pad, table.c.rij_uid).where(table.c.bron == self.bron))
        self._uid: dict[str, str | None] = {row.pad: row.rij_uid for row in rows}
        self._new: dict[str, str] = {}

    def uid(self, pad: str) -> str | None:
        """The row that a place became, or None."""
        return self._new.get(pad) or self._uid.get(pad)

    def known(self, paden: Iterable[str]) -> bool:
        """Whether all of these places were taken over by an earlier reading."""
        return all(pad in self._uid for pad in paden)

    def note(self, paden: Iterable[str], uid: str) -> None:
        """Places that are taken over now."""
        for pad in paden:
            if pad not in self._uid:
                self._new.setdefault(pad, uid)

    def keep(self, doing: Act, dossier: str, nameless: Iterable[str] = ()) -> bool:
        """Writes what was noted; answers whether there was anything. What is `nameless` is tied to no dossier."""
        apart = tuple(nameless)
        for pad, uid in self._new.items():
            of_nobody = any(pad == one or pad.startswith(f"{one}.") for one in apart)
            doing.add("herkomst", bron=self.bron, pad=pad, rij_uid=uid, dossier_uid=None if of_nobody else dossier)
        return bool(self._new)
