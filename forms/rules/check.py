"""`check`: what the rules find in a case on a day, as it stands or when an act is tried.

    check(beeld, date(2026, 11, 17), "perspectief_vaststellen")

Pure: no database, no clock. Each rule is judged by the law of the day, for the sector of the school and the kind of
organisation that keeps the vault. Every finding is returned: one per rule, step and subject, heaviest first. That two
rules may speak of one fact (`samenloop`) never removes one; `group` folds them for a screen.
"""

from collections.abc import Iterator
from datetime import date
from types import ModuleType

from forms.rules import (
    arrangement,
    arrangement_bijzonder,
    arrangement_regels,
    bewaren,
    dossier,
    evaluatie,
    gesprek,
    hoorrecht,
    leeftijd,
    opp_bijstellen,
    opp_termijnen,
    opp_vaststellen,
    privacy,
    steunpunt,
    taal,
    tlv_deskundigen,
    tlv_inhoud,
    tlv_kern,
    tlv_mensen,
    tlv_stukken,
    tlv_termijnen,
    verstrekken_swv,
    verzuim,
)
from forms.rules.bevinding import Bevinding
from forms.rules.bron import bron_van
from forms.rules.regel import Handeling, Regel, rule
from forms.rules.toetsing import FUNCTIES, Toetsing, Treffer
from models.queries.aside import OPZIJ
from models.queries.work_done import Besluit
from models.snapshot import DossierBeeld

SUBJECTS: tuple[ModuleType, ...] = (
    arrangement,
    arrangement_bijzonder,
    arrangement_regels,
    bewaren,
    dossier,
    evaluatie,
    gesprek,
    hoorrecht,
    leeftijd,
    opp_bijstellen,
    opp_termijnen,
    opp_vaststellen,
    privacy,
    steunpunt,
    taal,
    tlv_deskundigen,
    tlv_inhoud,
    tlv_kern,
    tlv_mensen,
    tlv_stukken,
    tlv_termijnen,
    verstrekken_swv,
    verzuim,
)
"""The modules that hold the rule functions; importing them fills the register."""

_ALL_SECTORS = 6
_NO_REASON_TO_GO_ON = frozenset({*(one.value for one in Besluit), OPZIJ})
"""What was decided about a deadline on the worklist, or put aside, is no reason for going on against a rule."""
_ROL = {"school": "ib", "samenwerkingsverband": "coordinator", "steunpunt": "steunpunt"}


def check(beeld: DossierBeeld, dag: date, bij: str = "toestand") -> tuple[Bevinding, ...]:
    """Every finding of this case on a day at an act (a value of `Handeling`; another word raises `ValueError`)."""
    act = Handeling(bij)
    found = [
        finding
        for rule_id in FUNCTIES
        if _holds(rule(rule_id), beeld, dag, act)
        for finding in _findings(Toetsing(beeld, dag, act, rule(rule_id)))
    ]
    return tuple(sorted(found, key=lambda one: (-one.niveau.zwaarte, one.regel, one.trap or "")))


def sector_of(beeld: DossierBeeld) -> str | None:
    """The sector in which an act takes place: that of the pupil, as a school may have several; else of the school."""
    return beeld.leerling.schoolsoort or (beeld.school.schoolsoort if beeld.school else None)


def _holds(one: Regel, beeld: DossierBeeld, dag: date, act: Handeling) -> bool:
    """Whether a rule speaks about this act, day, sector and user; without a sector only those for all sectors do."""
    sectors = _sectors(one, beeld)
    in_sector = bool(sectors.intersection(one.sectoren)) if sectors else len(one.sectoren) == _ALL_SECTORS
    role = _ROL.get(beeld.organisatie.soort)
    return act in one.handelingen and one.geldt_op(dag) and in_sector and role in one.gebruikers


def _sectors(one: Regel, beeld: DossierBeeld) -> frozenset[str]:
    """The sector of the act; for a rule about a TLV also the kind of school that is asked for."""
    asked = (request.antwoorden.tekst("tlv_soort") for request in beeld.van_soort("tlv") if one.onderwerp == "tlv")
    return frozenset(told for told in (sector_of(beeld), *asked) if told)


def _findings(toets: Toetsing) -> Iterator[Bevinding]:
    seen: set[tuple[str | None, str | None, str | None]] = set()
    for hit in FUNCTIES[toets.regel.id](toets):
        step = toets.regel.trap_met(hit.trap)
        key = (hit.trap, hit.document_uid, hit.onderwerp_uid or hit.op)
        if key in seen or (step is not None and not step.geldt_op(toets.dag)):
            continue
        seen.add(key)
        yield _finding(toets, hit)


def _finding(toets: Toetsing, hit: Treffer) -> Bevinding:
    one = toets.regel
    step = one.trap_met(hit.trap)
    says = step or one
    return Bevinding(
        regel=one.id,
        trap=hit.trap,
        niveau=says.niveau,
        melding=f"{says.melding} {hit.aanvulling}" if hit.aanvulling else says.melding,
        herkomst=bron_van(one, sector_of(toets.beeld)),
        overrulebaar=one.overrulebaar,
        soort=one.soort,
        samenloop=one.samenloop,
        dossier=toets.beeld.nummer,
        document_uid=hit.document_uid,
        onderwerp_uid=hit.onderwerp_uid,
        op=hit.op,
        veld=hit.veld,
        reden=_reden(toets, hit),
    )


def _reden(toets: Toetsing, hit: Treffer) -> str | None:
    """The newest reason with which the user went on against this rule, about this subject."""
    if not toets.regel.overrulebaar:
        return None
    subject = hit.onderwerp_uid or hit.document_uid
    kept = [
        one
        for one in toets.beeld.redenen
        if one.regel == toets.regel.id
        and one.handeling not in _NO_REASON_TO_GO_ON
        and (one.onderwerp_uid or one.document_uid) == subject
        and (toets.in_toestand or one.handeling == toets.handeling)
    ]
    return max(kept, key=lambda one: one.datum).reden if kept else None
