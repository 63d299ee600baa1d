"""What going back may not do: tear a document from its course, or make vanish what others stand on.

    with act(...) as doing:
        watch = Watch(doing.connection, changes)
        ...                       # puts values back
        watch.refuse_torn()       # raises `NietOngedaan`, and with it all of the act is left undone

A state and the line of its course go back together and in the order of the steps. A version that is vastgesteld, that
a later one follows, or that someone went on in, does not vanish because its beginning is undone.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from models.errors import Melding
from models.record.change import ANTWOORD, RIJ, WHOLE_ROW, Change
from models.sentence import Sentence
from models.states import GRANTED, STAND, VERLOOP, WITH_STATES
from models.tables import Antwoord, Document, Periode, Rij, VastgesteldDeel
from models.values import from_json


class NietOngedaan(Melding):
    """An act that cannot be undone."""


_LATER = Sentence("Hierna is al een volgende stap gezet. Maak eerst die ongedaan. Er is niets veranderd.")
_WORKED_ON = Sentence(
    "Hier is al in verder gewerkt, dus het begin maak je niet meer ongedaan. Er is niets veranderd. "
    "Losse wijzigingen zet je terug in de geschiedenis."
)


class Watch:
    """Watches the documents that some changes are about while they are put back."""

    def __init__(self, connection: Connection, changes: Iterable[Change]) -> None:
        self._connection = connection
        self._changes = tuple(changes)
        self._with_course = [one for one in self._documents() if self._kind(one) in WITH_STATES]
        self._whole = [one for one in self._with_course if self._fits(one)]

    @property
    def moves_a_state(self) -> bool:
        """Whether a step in the life of a document goes back: then all of it does, or nothing."""
        return any(
            one.tabel == ANTWOORD and one.kolom == STAND and one.rij_uid in self._with_course for one in self._changes
        )

    def refuse_torn(self, conflicts: Iterable[Change] = ()) -> None:
        """Raises `NietOngedaan` when what was put back does not fit together."""
        if any(not self._fits(one) for one in self._whole) or (self.moves_a_state and any(conflicts)):
            raise NietOngedaan(_LATER)
        if not self.moves_a_state and any(one.kolom == f"cellen.{GRANTED}" for one in self._changes):
            raise NietOngedaan("Of een regel is toegekend hoort bij het besluit. Er is niets veranderd.")
        for one in self._changes:
            if one.tabel == "document" and one.kolom in {WHOLE_ROW, "weg"}:
                self._refuse_document(one.rij_uid)
            elif one.tabel == "opp_periode" and one.kolom in {WHOLE_ROW, "weg"}:
                self._refuse_period(one.rij_uid)

    def _documents(self) -> list[str]:
        rows = [one.rij_uid for one in self._changes if one.tabel == RIJ]
        told = (
            self._connection.execute(select(Rij.document_uid).where(Rij.uid.in_(rows))).scalars().all() if rows else []
        )
        direct = [one.rij_uid for one in self._changes if one.tabel in {ANTWOORD, "document"}]
        return list(dict.fromkeys((*direct, *told)))

    def _kind(self, document: str) -> str | None:
        return self._connection.execute(select(Document.soort).where(Document.uid == document)).scalar()

    def _fits(self, document: str) -> bool:
        """Whether the state is that of the last line of the course, and the days of the course follow each other."""
        state = select(Antwoord.waarde).where(Antwoord.document_uid == document, Antwoord.veld == STAND)
        lines = (
            select(Rij.cellen)
            .where(Rij.document_uid == document, Rij.veld == VERLOOP, Rij.weg.is_(False))
            .order_by(Rij.volgorde, Rij.uid)
        )
        told = [one if isinstance(one, dict) else {} for one in self._connection.execute(lines).scalars()]
        days = [str(one["datum"]) for one in told if one.get("datum")]
        last = told[-1].get("status") if told else None
        return from_json(self._connection.execute(state).scalar()) == last and days == sorted(days)

    def _refuse_document(self, uid: str) -> None:
        asked = select(Document.soort, Document.weg, Document.vorige_uid, Document.periode_uid)
        document = self._connection.execute(asked.where(Document.uid == uid)).one()
        if not document.weg:
            if document.soort == "opp" and self._beside(document.periode_uid, document.vorige_uid) > 1:
                raise NietOngedaan("Er is al een nieuwere versie begonnen. Er is niets veranderd.")
            return
        frozen = select(func.count()).where(VastgesteldDeel.document_uid == uid)
        fixed = self._connection.execute(frozen).scalar_one() or self._followers(uid)
        if fixed or self._has_state(uid) or (self._began_with_content(uid) and self._left(uid)):
            raise NietOngedaan(_WORKED_ON)

    def _beside(self, period: str | None, before: str | None) -> int:
        """How many versions of a plan follow the same one, or begin the same period."""
        asked = select(func.count()).where(
            Document.soort == "opp",
            Document.weg.is_(False),
            Document.periode_uid == period,
            Document.vorige_uid.is_(None) if before is None else Document.vorige_uid == before,
        )
        return self._connection.execute(asked).scalar_one()

    def _followers(self, uid: str) -> int:
        asked = select(func.count()).where(
            Document.weg.is_(False), (Document.vorige_uid == uid) | (Document.bij_uid == uid)
        )
        return self._connection.execute(asked).scalar_one()

    def _has_state(self, uid: str) -> bool:
        asked = select(Antwoord.waarde).where(Antwoord.document_uid == uid, Antwoord.veld == STAND)
        return uid in self._with_course and from_json(self._connection.execute(asked).scalar()) is not None

    def _began_with_content(self, uid: str) -> bool:
        """Whether the document began as a copy of another: an empty one that was just begun goes with what is in it."""
        rows = {one.rij_uid for one in self._changes if one.tabel == RIJ}
        mine = select(func.count()).where(Rij.uid.in_(rows), Rij.document_uid == uid)
        copied = any(one.tabel == ANTWOORD and one.rij_uid == uid for one in self._changes)
        return copied or bool(rows and self._connection.execute(mine).scalar_one())

    def _left(self, uid: str) -> bool:
        """Whether anything stands in a document that was put away."""
        answers = select(Antwoord.waarde).where(Antwoord.document_uid == uid)
        rows = select(func.count()).where(Rij.document_uid == uid, Rij.weg.is_(False))
        told = any(from_json(one) is not None for one in self._connection.execute(answers).scalars())
        return told or self._connection.execute(rows).scalar_one() > 0

    def _refuse_period(self, uid: str) -> None:
        period = self._connection.execute(select(Periode.weg, Periode.dossier_uid).where(Periode.uid == uid)).one()
        here = select(func.count()).where(Document.periode_uid == uid, Document.weg.is_(False))
        if period.weg and self._connection.execute(here).scalar_one():
            raise NietOngedaan(_WORKED_ON)
        running = select(func.count()).where(
            Periode.dossier_uid == period.dossier_uid, Periode.einde.is_(None), Periode.weg.is_(False)
        )
        if not period.weg and self._connection.execute(running).scalar_one() > 1:
            raise NietOngedaan("Er is al een ander OPP begonnen. Er is niets veranderd.")
