"""Writes what was read of a case into the vault: new rows whole, known rows only where they are still empty.

What stands in the vault is never overwritten: the same value counts as taken over, another one is named as left.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection, Date, select

from forms.casus.case import CaseDocument, CaseRow, Record, Taken
from forms.casus.part import Left
from forms.casus.provenance import Provenance
from models.base import Base
from models.record.act import Act, Vastgesteld
from models.sentence import Sentence
from models.snapshot.read import read_cells
from models.tables import Antwoord, Rij
from models.values import LEERLING, Enkel, Persoon, Waarde, from_json

OTHER = Sentence("In de kluis staat hier al iets anders. Dat blijft staan.")
FROZEN = Sentence("Dit deel is vastgesteld en verandert niet meer.")


class Writing:
    """One act of taking over. `people` grows: the uid of everyone by the id in the file."""

    def __init__(self, doing: Act, provenance: Provenance, left: Left) -> None:
        self.doing = doing
        self.provenance = provenance
        self.left = left
        self.people: dict[str, str] = {LEERLING: LEERLING}
        self._moment = datetime.now(UTC)

    @property
    def connection(self) -> Connection:
        """The connection of the act."""
        return self.doing.connection

    def record(self, table: str, record: Record, found: str | None = None, **fixed: object) -> str:
        """A row of a table: the one it became before, else `found`, else a new one. Answers its uid."""
        uid = self.provenance.uid(record.pad) or found
        if uid is None:
            columns = {name: self.column(table, name, taken.value) for name, taken in record.values.items()}
            uid = self.doing.add(table, **columns, **fixed)
            self._note(record.pad, record.values, uid)
            return uid
        self.provenance.note([record.pad], uid)
        self.fill(table, uid, record.values)
        return uid

    def fill(self, table: str, uid: str, values: Mapping[str, Taken]) -> None:
        """Columns of an existing row that are still empty."""
        new = {name: taken for name, taken in values.items() if not self.provenance.known(taken.paden)}
        if not new:
            return
        target = Base.metadata.tables[table]
        row = self.connection.execute(select(*(target.c[name] for name in new)).where(target.c.uid == uid)).one()
        for (name, taken), now in zip(new.items(), row, strict=True):
            value = self.column(table, name, taken.value)
            if now is None:
                self.doing.set_value(table, uid, name, value)
            elif now != value:
                self._leave(taken, OTHER)
                continue
            self.provenance.note(taken.paden, uid)

    def document(self, plan: CaseDocument, dossier: str | None, **fixed: str | None) -> str:
        """A document with its answers and rows, of a dossier or of none. Answers its uid."""
        uid = self.provenance.uid(plan.pad)
        if uid is None:
            self._moment += timedelta(microseconds=1)  # documents of one act keep the order of the file
            columns = {name: taken.value for name, taken in plan.columns.items()}
            uid = self.doing.add(
                "document",
                dossier_uid=dossier,
                soort=plan.soort,
                formulier=plan.formulier,
                lokaal_id=plan.lokaal_id,
                gemaakt_op=self._moment,
                **columns,
                **fixed,
            )
            self._note(plan.pad, plan.columns, uid)
        else:
            self.fill("document", uid, plan.columns)
        self._answers(uid, plan.answers)
        for row in plan.rows:
            self._row(uid, row)
        return uid

    def _answers(self, document: str, answers: Mapping[str, Taken]) -> None:
        new = {veld: taken for veld, taken in answers.items() if not self.provenance.known(taken.paden)}
        table = Antwoord.__table__
        rows = self.connection.execute(select(table.c.veld, table.c.waarde).where(table.c.document_uid == document))
        now = {row.veld: from_json(row.waarde) for row in rows} if new else {}
        for veld, taken in new.items():
            value = self.named(taken.value)
            if now.get(veld) not in (None, value):
                self._leave(taken, OTHER)
                continue
            try:
                self.doing.set_answer(document, veld, value)
            except Vastgesteld:
                self._leave(taken, FROZEN)
                continue
            self.provenance.note(taken.paden, document)

    def _row(self, document: str, row: CaseRow) -> None:
        uid = self.provenance.uid(row.pad)
        if uid is not None:
            self._cells(uid, row)
            return
        try:
            cells = {name: self.named(taken.value) for name, taken in row.cells.items()}
            uid = self.doing.add_row(document, row.veld, cells, row.lokaal_id)
        except Vastgesteld:
            self.left.add(row.pad, FROZEN)
            return
        self._note(row.pad, row.cells, uid)

    def _cells(self, uid: str, row: CaseRow) -> None:
        new = {name: taken for name, taken in row.cells.items() if not self.provenance.known(taken.paden)}
        if not new:
            return
        now = read_cells(self.connection.execute(select(Rij.cellen).where(Rij.uid == uid)).scalar_one())
        for name, taken in new.items():
            value = self.named(taken.value)
            if now.get(name) not in (None, value):
                self._leave(taken, OTHER)
                continue
            try:
                self.doing.set_cell(uid, name, value)
            except Vastgesteld:
                self._leave(taken, FROZEN)
                continue
            self.provenance.note(taken.paden, uid)

    def named(self, value: Waarde) -> Waarde:
        """The value with people by their uid in the vault."""
        return tuple(map(self._person, value)) if isinstance(value, tuple) else self._person(value)

    def _person(self, value: Enkel) -> Enkel:
        return Persoon(self.people[value.uid]) if isinstance(value, Persoon) else value

    def column(self, table: str, name: str, value: Waarde) -> object:
        """The value as a column of a table keeps it."""
        is_day = isinstance(Base.metadata.tables[table].c[name].type, Date)
        return date.fromisoformat(str(value)) if is_day else value

    def _note(self, pad: str, values: Mapping[str, Taken], uid: str) -> None:
        self.provenance.note([pad, *(one for taken in values.values() for one in taken.paden)], uid)

    def _leave(self, taken: Taken, reden: Sentence) -> None:
        for pad in taken.paden:
            if not self.provenance.known([pad]):
                self.left.add(pad, reden)
