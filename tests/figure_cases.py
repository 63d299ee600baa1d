"""A vault with a few schools and requests of which every number can be counted by hand."""

from datetime import UTC, date, datetime

from memory_vault import MemoryVault
from sqlalchemy import Connection, insert

from models.tables import Antwoord, Betrokkene, Document, Dossier, Rij, School, Termijn

TODAY = date(2026, 11, 28)
NOORD, ZUID = "noord", "zuid"


class Counting:
    """Adds schools, pupils and documents with the answers that count."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._number = 0

    def school(self, uid: str, name: str) -> None:
        self._connection.execute(insert(School).values(uid=uid, naam=name, weg=False))

    def pupil(self, name: str, school: str | None = NOORD, **told: object) -> str:
        uid = f"p-{name.lower()}"
        values = {"uid": uid, "roepnaam": name, "achternaam": "Veldman", "school_uid": school, "weg": False, **told}
        self._connection.execute(insert(Dossier).values(**values))
        return uid

    def parent(self, dossier: str, uid: str) -> str:
        self._connection.execute(
            insert(Betrokkene).values(uid=uid, dossier_uid=dossier, gezag_rol="ouder_met_gezag", weg=False)
        )
        return uid

    def document(self, dossier: str, kind: str, opp_state: str | None = None, **answers: str) -> str:
        self._number += 1
        uid = f"d{self._number}"
        self._connection.execute(
            insert(Document).values(
                uid=uid,
                dossier_uid=dossier,
                soort=kind,
                formulier=kind,
                status=opp_state,
                nummer=self._number,
                gemaakt_op=datetime(2026, 1, 1, tzinfo=UTC),
                weg=False,
            )
        )
        for field, value in answers.items():
            self._connection.execute(insert(Antwoord).values(document_uid=uid, veld=field, waarde=value))
        return uid

    def row(self, document: str, field: str, **cells: object) -> None:
        self._number += 1
        uid = f"r{self._number}"
        self._connection.execute(
            insert(Rij).values(
                uid=uid, document_uid=document, veld=field, cellen=cells, volgorde=float(self._number), weg=False
            )
        )

    def evaluation(self, dossier: str, begin: date, due: date, done: date | None = None) -> None:
        self._number += 1
        self._connection.execute(
            insert(Termijn).values(
                uid=f"t{self._number}",
                dossier_uid=dossier,
                soort="OPP evalueren",
                regel="OPP-21",
                beginpunt=begin,
                datum=due,
                gedaan_op=done,
            )
        )


def fill(vault: MemoryVault) -> None:
    """Two schools, five pupils who are there and one who left."""
    with vault.writing() as connection:
        it = Counting(connection)
        it.school(NOORD, "De Noordster")
        it.school(ZUID, "De Zuiderlicht")
        aya, bas, cas = it.pupil("Aya"), it.pupil("Bas"), it.pupil("Cas")
        dina, els = it.pupil("Dina", ZUID), it.pupil("Els", None)
        gone = it.pupil("Finn", ZUID, uitschrijfdatum=date(2026, 7, 1))
        removed = it.pupil("Gus", ZUID, weg=True)
        # three plans: one with everybody's consent, one that lacks a parent, one concept; of who left none counts
        agreed = it.document(aya, "opp", "vastgesteld")
        for parent in (it.parent(aya, "m1"), it.parent(aya, "v1")):
            it.row(agreed, "instemmingen", gezagshouder={"persoon": parent}, instemming="akkoord", datum="2026-10-01")
        it.document(bas, "opp", "bijgesteld")
        lacks = it.document(bas, "opp", "vastgesteld")
        it.parent(bas, "v2")
        mother = {"persoon": it.parent(bas, "m2")}
        it.row(lacks, "instemmingen", gezagshouder=mother, instemming="niet_akkoord", datum="2026-10-01")
        it.row(lacks, "instemmingen", gezagshouder=mother, instemming="akkoord", datum="2026-10-20")
        it.document(dina, "opp", "concept")
        it.document(gone, "opp", "vastgesteld")
        year, last = date(2026, 8, 1), date(2025, 8, 1)
        it.evaluation(aya, year, date(2027, 7, 31), date(2026, 10, 1))
        it.evaluation(bas, year, date(2027, 7, 31))
        it.evaluation(bas, last, date(2026, 7, 31))
        it.evaluation(dina, last, date(2026, 7, 31), date(2026, 9, 1))
        # decided in 28 days, and in 70 of which the clock stood still for 20
        it.document(
            aya, "tlv", tlv_soort="sbo", status="besloten", besluit="toegekend", ontvangst_datum="2026-05-01",
            besluit_datum="2026-05-29", besluit_eind="2027-07-31",
        )  # fmt: skip
        slow = it.document(
            bas, "tlv", tlv_soort="so", categorie="2", status="besloten", besluit="toegekend",
            ontvangst_datum="2026-08-01", besluit_datum="2026-10-10", periode_eind="2027-02-28",
        )  # fmt: skip
        it.row(slow, "statussen", status="ingediend", datum="2026-08-01")
        it.row(slow, "statussen", status="aanvulling_gevraagd", datum="2026-08-20")
        it.row(slow, "statussen", status="compleet", datum="2026-09-09")
        it.row(slow, "statussen", status="besloten", datum="2026-10-10")
        # open for 58 days, a concept, a refusal that ends nothing, and one of who was removed
        it.document(cas, "tlv", tlv_soort="so", categorie="2", status="ingediend", ontvangst_datum="2026-10-01")
        it.document(els, "tlv", status="concept")
        it.document(
            dina, "tlv", tlv_soort="so", categorie="3", status="besloten", besluit="afgewezen",
            ontvangst_datum="2025-09-01", besluit_datum="2025-09-15", periode_eind="2027-07-31",
        )  # fmt: skip
        it.document(removed, "tlv", tlv_soort="sbo", status="ingediend", ontvangst_datum="2026-11-01")
        it.document(dina, "arrangement", arrangement_soort="overbrugging", status="loopt", einddatum="2027-07-31")
        it.document(
            cas, "arrangement", arrangement_soort="overbrugging", status="ingediend", aanvraagdatum="2026-11-20"
        )
