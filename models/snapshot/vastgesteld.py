"""A part of a document as it was vastgesteld."""

from dataclasses import dataclass
from datetime import date

from models.values import Persoon


@dataclass(frozen=True, slots=True)
class VastgesteldDeel:
    """`inhoud` is the canonical JSON that was frozen, `sha256` its hash in hex, `velden` the field ids it covers."""

    deel: str
    velden: frozenset[str]
    inhoud: str
    sha256: str
    vastgesteld_op: date
    door: Persoon | str | None
