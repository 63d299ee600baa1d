"""The one gateway that writes: an act of a user, its changes and its audit row in one transaction.

    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier=uid) as doing:
        doing.set_answer(document, "hulpvraag", "Hoe leert Noor rekenen?")
    doing.result.dossiers  # which dossiers the open screens must look at again

Guarantees: either everything of an act is kept (value, history, audit) or nothing is; what is vastgesteld is refused;
setting what a value already is changes nothing. Nobody else may write to the tables that an act knows.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime

from sqlalchemy import Connection, Table, bindparam, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from models import names
from models.base import Base, new_uid
from models.errors import Melding
from models.record.change import ANTWOORD, DEEL, RIJ, WHOLE_ROW, ActResult, Change, Writable
from models.record.erasing import erase
from models.record.frozen import FILES, Frozen, frozen_of, frozen_with
from models.record.handelingsoort import Handelingsoort
from models.record.keeping import keep
from models.sentence import Sentence
from models.tables import Rij, VastgesteldDeel
from models.values import Json, Waarde, to_json

__all__ = ["Act", "ActResult", "Change", "Vastgesteld", "Writable", "act"]

_DOCUMENT, _ANTWOORD, _RIJ = (Base.metadata.tables[one] for one in ("document", ANTWOORD, RIJ))
_DEEL, _DOSSIER = Base.metadata.tables[DEEL], Base.metadata.tables["dossier"]

# The statements of a typed sentence are made once: they run at every pause in typing.
_FIND_ANSWER = (
    select(_DOCUMENT.c.dossier_uid, _DOCUMENT.c.soort, _ANTWOORD.c.waarde, _DEEL.c.velden)
    .outerjoin(_ANTWOORD, (_ANTWOORD.c.document_uid == _DOCUMENT.c.uid) & (_ANTWOORD.c.veld == bindparam("veld")))
    .outerjoin(_DEEL, _DEEL.c.document_uid == _DOCUMENT.c.uid)
    .where(_DOCUMENT.c.uid == bindparam("document"))
)
_FIND_ROW = (
    select(_DOCUMENT.c.dossier_uid, _RIJ.c.document_uid, _RIJ.c.veld, _RIJ.c.cellen)
    .join(_DOCUMENT, _DOCUMENT.c.uid == _RIJ.c.document_uid)
    .where(_RIJ.c.uid == bindparam("rij"))
)
_KEEP_ANSWER = upsert(_ANTWOORD).on_conflict_do_update(
    index_elements=["document_uid", "veld"], set_={"waarde": upsert(_ANTWOORD).excluded.waarde}
)
_KEEP_CELLS = update(_RIJ).where(_RIJ.c.uid == bindparam("rij")).values(cellen=bindparam("new_cells"))
_RENAME = update(_DOSSIER).where(_DOSSIER.c.uid == bindparam("dossier")).values(zoeknaam=bindparam("folded"))
_PORTION = 500
"""Rows named in one statement."""
_NAME = frozenset({"roepnaam", "voornamen", "tussenvoegsel", "achternaam"})
_OPEN = frozenset(
    {
        "dossier",
        "betrokkene",
        "opp_periode",
        "document",
        "rij",
        "school",
        "vakantie",
        "samenwerkingsverband",
        "profielwaarde",
        "regelreden",
        "verstrekking",
        "organisatie",
        "briefpapier",
        "gebruiker",
        "herkomst",
        "bijeenkomst",
        "taak",
        "weergave",
    }
)


_HEARD = Sentence(
    "Met dit hoormoment is een plan vastgesteld. Wat de leerling toen zei, verandert niet meer. Zei de leerling later "
    "iets anders, leg dan een nieuw hoormoment vast."
)
_OF_MOMENT = Sentence(
    "Deze bijlage hoort bij een hoormoment waarmee een plan is vastgesteld, en blijft zoals ze is. Er is niets "
    "veranderd."
)
_STAYS = Sentence("Hiervan is een deel vastgesteld. Het kan niet meer weg. Er is niets veranderd.")


class Vastgesteld(Melding):
    """A change of something that is vastgesteld."""


class Act:
    """One act that is being done. Made by `act`; ask nothing of it after its block but `result`."""

    def __init__(self, connection: Connection, soort: Handelingsoort, dossier: str | None) -> None:
        self.connection = connection
        self.uid = new_uid()
        self.soort = soort
        self._dossiers: set[str] = {dossier} if dossier else set()
        self._changes: list[Change] = []
        self._renamed: set[str] = set()
        self._erased: set[str] = set()
        self._frozen: dict[str, Frozen] = {}
        self._owner: dict[tuple[str, str], str | None] = {}
        self.result: ActResult | None = None

    def add(self, table: str, **values: object) -> str:
        """Adds a row to a table and answers its uid. Values are column values; dates are `date`."""
        target = _table(table)
        uid = values.get("uid")
        row = dict(values)
        if "uid" in target.c and not isinstance(uid, str):
            uid = row["uid"] = new_uid()
        self.connection.execute(insert(target).values(row))
        key = uid if isinstance(uid, str) else "/".join(str(row[one.name]) for one in target.primary_key)
        told = {name: _column_json(value) for name, value in row.items() if value is not None and name != "uid"}
        self._note(Change(table, key, WHOLE_ROW, None, told), row.get("dossier_uid"))
        if table == "dossier":
            self._dossiers.add(key)
            self._renamed.add(key)
        return key

    def add_many(self, table: str, rows: Sequence[Mapping[str, object]]) -> tuple[str, ...]:
        """Adds many rows of a table with uids in one go; answers the uids in order. All rows name the same columns."""
        target = _table(table)
        made = [{"uid": new_uid(), **row} for row in rows]
        if not made:
            return ()
        self.connection.execute(insert(target), made)
        for row in made:
            told = {name: _column_json(value) for name, value in row.items() if value is not None and name != "uid"}
            self._note(Change(table, str(row["uid"]), WHOLE_ROW, None, told), row.get("dossier_uid"))
        uids = tuple(str(row["uid"]) for row in made)
        if table == "dossier":
            self._renamed.update(uids)
        return uids

    def add_row(
        self, document: str, veld: str, cells: Mapping[str, Waarde | None], lokaal_id: str | None = None
    ) -> str:
        """Adds a row at the end of a table field and answers its uid."""
        self._refuse_frozen(document, veld)
        last = self.connection.execute(
            select(Rij.volgorde)
            .where(Rij.document_uid == document, Rij.veld == veld)
            .order_by(Rij.volgorde.desc())
            .limit(1)
        ).scalar()
        told = {name: to_json(value) for name, value in cells.items() if value is not None}
        return self.add(
            RIJ, document_uid=document, veld=veld, volgorde=(last or 0.0) + 1, cellen=told, lokaal_id=lokaal_id
        )

    def set_value(self, table: str, uid: str, column: str, value: object) -> bool:
        """Sets one column of one row; answers whether it changed anything."""
        target = _table(table)
        if target.name == RIJ:
            document, veld = self._row_place(uid)
            self._refuse_frozen(document, veld)
        old = self.connection.execute(select(target.c[column]).where(target.c.uid == uid)).scalar_one()
        if old == value:
            return False
        if target.name == "document" and column == "weg" and value:
            self._refuse_to_go(uid)
        self.connection.execute(update(target).where(target.c.uid == uid).values({column: value}))
        self._note(Change(table, uid, column, _column_json(old), _column_json(value)))
        if table == "dossier" and column in _NAME:
            self._renamed.add(uid)
        return True

    def set_many(self, table: str, column: str, values: Mapping[str, object]) -> int:
        """Sets one column of many rows, by uid, in one go; answers how many it changed. Not for table fields."""
        target = _table(table)
        if target.name == RIJ:
            raise ValueError("rows of a table field are set one by one: some may be frozen")
        old: dict[str, object] = {}
        for some in _portions(list(values)):
            found = self.connection.execute(select(target.c.uid, target.c[column]).where(target.c.uid.in_(some)))
            old.update((row[0], row[1]) for row in found)
        changed = {uid: value for uid, value in values.items() if old[uid] != value}
        if not changed:
            return 0
        self.connection.execute(
            update(target).where(target.c.uid == bindparam("row_uid")).values({column: bindparam("new_value")}),
            [{"row_uid": uid, "new_value": value} for uid, value in changed.items()],
        )
        for uid, value in changed.items():
            self._note(Change(table, uid, column, _column_json(old[uid]), _column_json(value)))
        if table == "dossier" and column in _NAME:
            self._renamed.update(changed)
        return len(changed)

    def set_answer(self, document: str, veld: str, value: Waarde | None) -> bool:
        """Sets the answer of a document to one field; None empties it. Answers whether it changed anything."""
        found = self.connection.execute(_FIND_ANSWER, {"document": document, "veld": veld}).all()
        if document not in self._frozen:
            parts = [row.velden for row in found]
            self._frozen[document] = frozen_with(self.connection, document, found[0].soort, parts)
        self._refuse_frozen(document, veld)
        self._owner[ANTWOORD, document] = found[0].dossier_uid
        old, new = found[0].waarde, to_json(value)
        if old == new:
            return False
        self.connection.execute(_KEEP_ANSWER, {"document_uid": document, "veld": veld, "waarde": new})
        self._note(Change(ANTWOORD, document, veld, old, new))
        return True

    def set_cell(self, row: str, column: str, value: Waarde | None) -> bool:
        """Sets one cell of a row of a table field; answers whether it changed anything."""
        return self._set_cell(row, column, value, frozen=True)

    def end_file(self, row: str, dag: date, reden: str) -> None:
        """Notes at a file of an attachment that it was destroyed, and why: also where a plan was vastgesteld with it.

        Its row, its name and the words of the plan stay as they were; only what was in the file is gone.
        """
        self._set_cell(row, "vernietigd_op", dag.isoformat(), frozen=False)
        self._set_cell(row, "vernietigd_reden", reden, frozen=False)

    def _set_cell(self, row: str, column: str, value: Waarde | None, *, frozen: bool) -> bool:
        found = self.connection.execute(_FIND_ROW, {"rij": row}).one()
        if frozen:
            self._refuse_frozen(found.document_uid, found.veld)
        elif found.veld != FILES:
            raise ValueError("only a file comes to an end where nothing changes any more")
        self._owner[RIJ, row] = found.dossier_uid
        cells = dict(found.cellen) if isinstance(found.cellen, dict) else {}
        old, new = cells.get(column), to_json(value)
        if old == new:
            return False
        cells[column] = new
        if new is None:
            del cells[column]
        self.connection.execute(_KEEP_CELLS, {"rij": row, "new_cells": cells})
        self._note(Change(RIJ, row, f"cellen.{column}", old, new))
        return True

    def remove(self, table: str, uid: str) -> bool:
        """Puts a tombstone on a row: gone from every screen and paper, back by undo."""
        return self.set_value(table, uid, "weg", True)

    def erase_dossier(self, uid: str) -> None:
        """Erases a dossier with its history for good; only for the act that destroys it. Nothing undoes this."""
        erase(self.connection, uid)
        self._erased.add(uid)
        self._dossiers.add(uid)

    def freeze(self, document: str, deel: str, velden: frozenset[str], inhoud: str, dag: date, door: Waarde) -> str:
        """Keeps a part as vastgesteld; from now on its fields refuse every change. Answers the SHA-256 (hex)."""
        known = select(_DEEL.c.uid).where(_DEEL.c.document_uid == document, _DEEL.c.deel == deel)
        if self.connection.execute(known).first():
            raise Vastgesteld("Dit deel is al vastgesteld. Er is niets veranderd.")
        digest = hashlib.sha256(inhoud.encode()).hexdigest()
        values = {
            "uid": new_uid(),
            "document_uid": document,
            "deel": deel,
            "velden": sorted(velden),
            "inhoud": inhoud,
            "sha256": digest,
            "vastgesteld_op": dag,
            "door": to_json(door),
            "gemaakt_op": datetime.now(UTC),
        }
        self.connection.execute(insert(VastgesteldDeel).values(values))
        self._frozen.pop(document, None)
        self._note(Change(DEEL, document, deel, None, digest))
        return digest

    def finish(self, gebruiker_uid: str | None, herstelt: str | None) -> ActResult:
        """Writes history, audit and kept deadlines. Called by `act` at the end of its block."""
        self._rename()
        dossiers = frozenset(self._dossiers)
        keep(self.connection, self.uid, self.soort, gebruiker_uid, herstelt, dossiers, self._changes)
        return ActResult(
            self.uid,
            self.soort,
            dossiers,
            frozenset(one.tabel for one in self._changes) | ({"dossier"} if self._erased else frozenset()),
            tuple(self._changes),
        )

    def _note(self, change: Change, dossier: object = None) -> None:
        """Takes a change into the act, with the dossier it belongs to."""
        owner = dossier if isinstance(dossier, str) else self._dossier_of(change.tabel, change.rij_uid)
        self._changes.append(replace(change, dossier_uid=owner))
        if owner:
            self._dossiers.add(owner)

    def _dossier_of(self, table: str, uid: str) -> str | None:
        if (table, uid) not in self._owner:
            self._owner[table, uid] = self._find_dossier(table, uid)
        return self._owner[table, uid]

    def _find_dossier(self, table: str, uid: str) -> str | None:
        if table == "dossier":
            return uid
        if table == RIJ:
            table, uid = "document", self._row_place(uid)[0]
        elif table in {ANTWOORD, DEEL}:
            table = "document"
        target = Base.metadata.tables[table]
        if "dossier_uid" not in target.c or "uid" not in target.c:
            return None
        found = self.connection.execute(select(target.c.dossier_uid).where(target.c.uid == uid)).scalar()
        return found if isinstance(found, str) else None

    def _row_place(self, uid: str) -> tuple[str, str]:
        row = self.connection.execute(select(Rij.document_uid, Rij.veld).where(Rij.uid == uid)).one()
        return row.document_uid, row.veld

    def _refuse_frozen(self, document: str, veld: str) -> None:
        frozen = self._frozen_of(document)
        if frozen.kept_by_moment and frozen.holds(veld):
            raise Vastgesteld(_OF_MOMENT)
        if frozen.heard and frozen.holds(veld):
            raise Vastgesteld(_HEARD)
        if frozen.holds(veld):
            raise Vastgesteld(
                "Dit deel is vastgesteld en verandert niet meer. Wat je wilt wijzigen, zet je in een bijstelling: "
                "een nieuwe versie die begint als kopie van deze."
            )

    def refuse_frozen(self, document: str, veld: str) -> None:
        """Raises `Vastgesteld` for a field that no longer changes: for who does something costly before writing it."""
        self._refuse_frozen(document, veld)

    def _refuse_to_go(self, document: str) -> None:
        frozen = self._frozen_of(document)
        if frozen.stays:
            raise Vastgesteld(_OF_MOMENT if frozen.kept_by_moment else _HEARD if frozen.heard else _STAYS)

    def _frozen_of(self, document: str) -> Frozen:
        if document not in self._frozen:
            self._frozen[document] = frozen_of(self.connection, document)
        return self._frozen[document]

    def _rename(self) -> None:
        d = _DOSSIER.c
        for some in _portions(sorted(self._renamed)):
            rows = self.connection.execute(
                select(d.uid, d.roepnaam, d.voornamen, d.tussenvoegsel, d.achternaam).where(d.uid.in_(some))
            )
            named = [{"dossier": uid, "folded": names.zoeknaam(*parts)} for uid, *parts in rows]
            self.connection.execute(_RENAME, named)


@contextmanager
def act(
    vault: Writable, soort: Handelingsoort, dossier: str | None = None, herstelt: str | None = None
) -> Iterator[Act]:
    """Does one act in one transaction. An exception in the block leaves the vault as it was.

    `result` of the yielded act stands after the block. `herstelt` is the act that this one undoes.
    """
    with vault.writing() as connection:
        doing = Act(connection, soort, dossier)
        yield doing
        result = doing.finish(vault.gebruiker_uid, herstelt)
        vault.after_act(connection, result)
    doing.result = result


def _table(name: str) -> Table:
    if name not in _OPEN:
        raise ValueError(f"an act does not write to {name}")
    return Base.metadata.tables[name]


def _column_json(value: object) -> Json:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if value is None or isinstance(value, bool | int | float | str | list | dict):
        return value
    raise TypeError(f"no value for a column: {type(value).__name__}")


def _portions(uids: Sequence[str]) -> Iterator[Sequence[str]]:
    """The uids in portions that one statement can name."""
    for start in range(0, len(uids), _PORTION):
        yield uids[start : start + _PORTION]
