"""Takes a case over into the vault, in one act: everything, or nothing when something goes wrong.

Reading the same file again changes nothing. A build that knows more takes the parts that were left before; what was
taken before stays as it is and what a user changed in between is not overwritten.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection, select

from forms.casus.case import Case, CaseDocument, Vaststelling
from forms.casus.part import Left, NietOvergenomen
from forms.casus.places import take_organisation, take_school, take_swv
from forms.casus.provenance import Provenance
from forms.casus.steunpunt import ONLY_STEUNPUNT
from forms.casus.writing import OTHER, Writing
from forms.freezing import frozen_content
from models.queries.contacts import CONTACT
from models.record.act import Act, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld
from models.snapshot.beeld import LEERLINGINBRENG
from models.snapshot.read import read_dossier
from models.tables import Dossier, Organisatie

REMOVED = Sentence("Dit dossier is in deze kluis weggehaald. Er is niets aan toegevoegd.")


class Vault(Writable, Protocol):
    """What taking a case over asks of a vault."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A connection that only reads."""


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What became of a case: its number, numbers of dossiers that may be the same pupil's, and what was left."""

    dossier: str
    mogelijk_dubbel: tuple[str, ...]
    niet_overgenomen: tuple[NietOvergenomen, ...]


class _NothingNew(Exception):
    """Ends the act so that it leaves no trace: there was nothing to take over."""


def take_over(vault: Vault, case: Case) -> CaseResult:
    """Takes a case that was read over into the vault."""
    left = Left()
    for one in case.left:
        left.add(one.pad, one.reden)
    dossier = ""
    try:
        with act(vault, Handelingsoort.CASUS_INGEVOERD) as doing:
            dossier = _take(doing, case, left)
    except _NothingNew as nothing:
        dossier = nothing.args[0]
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    return CaseResult(case.id, beeld.naamgenoten, left.all())


def _take(doing: Act, case: Case, left: Left) -> str:
    """Takes a case over within an act; answers the uid of its dossier. Raises `_NothingNew`."""
    provenance = Provenance(doing.connection, case.id)
    writing = Writing(doing, provenance, left)
    known = provenance.uid(case.leerling.pad)
    if known and doing.connection.execute(select(Dossier.weg).where(Dossier.uid == known)).scalar_one():
        left.add(case.leerling.pad, REMOVED)
        raise _NothingNew(known)
    take_organisation(writing, case.organisatie)
    swv = take_swv(writing, case)
    school = take_school(writing, case, swv)
    dossier = writing.record("dossier", case.leerling, casus_id=case.id, school_uid=school, swv_uid=swv)
    for place, one in enumerate(case.betrokkenen, start=1):
        uid = writing.record("betrokkene", one, dossier_uid=dossier, lokaal_id=one.lokaal_id, volgorde=float(place))
        if one.lokaal_id:
            writing.people.setdefault(one.lokaal_id, uid)
    periods = {
        one.pad: writing.record("opp_periode", one, dossier_uid=dossier, lokaal_id=one.lokaal_id)
        for one in case.periodes
    }
    documents: dict[str, str] = {}
    keeps_contacts = doing.connection.execute(select(Organisatie.soort)).scalar_one() == "steunpunt"
    for plan in case.documenten:
        links = {
            "periode_uid": periods.get(plan.periode or ""),
            "vorige_uid": documents.get(plan.vorige or ""),
            "bij_uid": documents.get(plan.bij or ""),
        }
        if plan.soort == CONTACT and not keeps_contacts:
            writing.left.add(plan.pad, ONLY_STEUNPUNT)
            continue
        documents[plan.pad] = writing.document(plan, None if plan.soort == CONTACT else dossier, **links)
    _freeze(writing, case, dossier, documents)
    nameless = [plan.pad for plan in case.documenten if plan.soort == CONTACT]
    if not provenance.keep(doing, dossier, nameless):
        raise _NothingNew(dossier)
    return dossier


def _freeze(writing: Writing, case: Case, dossier: str, documents: dict[str, str]) -> None:
    """Freezes what the file says is vastgesteld, after all content of the dossier is in."""
    asked = [
        plan for plan in case.documenten if any(not writing.provenance.known([one.pad]) for one in plan.vaststellingen)
    ]
    if not asked:
        return
    beeld = read_dossier(writing.connection, dossier)
    for plan in asked:
        _freeze_version(writing, beeld, plan, documents[plan.pad])


def _freeze_version(writing: Writing, beeld: DossierBeeld, plan: CaseDocument, uid: str) -> None:
    document = next((one for _, one in beeld.versies() if one.uid == uid), None)
    if document is None:  # a user removed this version
        return
    first = min(plan.vaststellingen, key=lambda one: one.dag)
    if document.deel(LEERLINGINBRENG) is None:
        _freeze_part(writing, beeld, document, LEERLINGINBRENG, first)
    for one in plan.vaststellingen:
        frozen = document.deel(one.deel)
        if frozen is None:
            _freeze_part(writing, beeld, document, one.deel, one)
        elif frozen.vastgesteld_op != one.dag:
            writing.left.add(one.pad, OTHER)
            continue
        writing.provenance.note([one.pad], uid)


def _freeze_part(writing: Writing, beeld: DossierBeeld, document: Document, deel: str, by: Vaststelling) -> None:
    velden, inhoud = frozen_content(beeld, document, deel)
    door = writing.named(by.door) if by.door is not None else ""
    writing.doing.freeze(document.uid, deel, velden, inhoud, by.dag, door)
