"""The document one works in first in a dossier: it follows from who keeps the vault.

A school has its plan. A steunpunt never writes one: it has its own file, with what parents and pupil tell. A
samenwerkingsverband has the request that came in, and else what the school wrote.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from forms.lanes import newest_version
from models.snapshot import Document, DossierBeeld
from models.states import STAND, WITH_STATES


class Main(StrEnum):
    """What kind of document comes first."""

    OPP = "opp"
    STEUNPUNT = "steunpunt"
    AANVRAAG = "aanvraag"


_OVER = frozenset({"afgerond", "afgewezen", "ingetrokken"})
FORMS = {Main.STEUNPUNT: "steunpunt_dossier", Main.AANVRAAG: "tlv_aanvraag_eerste"}
"""With which form it begins, where it is not the plan of a sector."""


@dataclass(frozen=True, slots=True)
class MainDocument:
    """What comes first; `document` is None as long as it was not begun."""

    kind: Main
    document: Document | None


def main_document(beeld: DossierBeeld) -> MainDocument:
    """What comes first in this dossier."""
    version = newest_version(beeld)
    if beeld.organisatie.soort == "steunpunt":
        return MainDocument(Main.STEUNPUNT, next(iter(beeld.van_soort("steunpunt")), None))
    if beeld.organisatie.soort == "samenwerkingsverband":
        request = _request(beeld)
        if request is not None or version is None:
            return MainDocument(Main.AANVRAAG, request)
    return MainDocument(Main.OPP, version)


def _request(beeld: DossierBeeld) -> Document | None:
    """The request that is worked on: one that is not over, a TLV before an arrangement, the newest first."""
    found = [one for one in beeld.documenten if one.soort in WITH_STATES]
    return max(found, key=lambda one: (not _is_over(one), one.soort == "tlv", _begun(one)), default=None)


def _is_over(request: Document) -> bool:
    return request.antwoorden.tekst(STAND) in _OVER


def _begun(request: Document) -> date:
    days = (request.antwoorden.datum(name) for name in ("ontvangst_datum", "aanvraagdatum", "ingangsdatum"))
    return max((one for one in days if one is not None), default=date.min)
