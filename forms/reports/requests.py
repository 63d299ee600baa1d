"""The requests of a dossier that reports tell of: applications for a TLV and arrangements."""

from datetime import date, timedelta

from models.snapshot import Document, DossierBeeld

KINDS = ("tlv", "arrangement")
_OVER = frozenset({"afgerond", "afgewezen", "ingetrokken"})
_END = {"tlv": ("besluit_eind", "periode_eind"), "arrangement": ("einddatum",)}
RECENT = timedelta(days=365)
"""How long a paper about what is over still belongs to what people are given."""


def is_over(request: Document) -> bool:
    """Whether nothing is asked or given any more."""
    return request.antwoorden.tekst("status") in _OVER


def requests(beeld: DossierBeeld, today: date, with_recent: bool = False) -> tuple[Document, ...]:
    """What is asked for or runs, applications for a TLV first; with what ended in the last year if so asked.

    What was withdrawn is never told of.
    """
    return tuple(
        one
        for kind in KINDS
        for one in beeld.van_soort(kind)
        if not is_over(one) or (with_recent and _just_ended(one, today))
    )


def _just_ended(request: Document, today: date) -> bool:
    if request.antwoorden.tekst("status") == "ingetrokken":
        return False
    days = [request.antwoorden.datum(name) for name in (*_END[request.soort], "besluit_datum")]
    last = next((one for one in days if one is not None), None)
    return last is not None and last >= today - RECENT
