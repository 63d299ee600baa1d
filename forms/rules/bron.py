"""The source of a rule as it may be shown: what it is, and how certain we are.

A legal article that nobody has looked up is never shown, on screen or on paper. Every source that is shown goes through
here.
"""

from dataclasses import dataclass

from forms.rules.regel import Regel, Zekerheid
from models.sentence import Sentence

_PO_SO_VSO = frozenset({"bao", "sbo", "so", "vso"})
_PARALLEL = "po parallel"
_FROM_MEMORY = "uit het hoofd"
_NOT_LOOKED_UP = Sentence("een bron die nog niet is nagekeken")
_ZEKER = {
    Zekerheid.NAGELEZEN: Sentence("nagelezen bij de bron"),
    Zekerheid.AFGELEID: Sentence("afgeleid: het staat er niet letterlijk zo"),
    Zekerheid.AANGENOMEN: Sentence("aangenomen: nog niet nagekeken bij de bron"),
}
_PARALLEL_ZEKER = Sentence("nagelezen voor het voortgezet onderwijs, voor deze schoolsoort afgeleid")
_SOORT = {
    "praktijk": Sentence("praktijk, niet wettelijk"),
    "standaard": Sentence("standaard"),
    "toezichthouder": Sentence("toezichthouder"),
    "uitspraak": Sentence("uitspraak"),
    "wet": Sentence("wet"),
}


@dataclass(frozen=True, slots=True)
class Bron:
    """A source for one sector. `tekst` and `url` may be shown as they are; `zeker` says in words how certain it is."""

    tekst: str
    url: str | None
    soort: str
    zekerheid: Zekerheid
    zeker: str

    @property
    def regel(self) -> str:
        """The printed line: kind, source, and how certain. A choice of our own is called that."""
        if self.soort == "eigen keuze":
            support = self.tekst.removeprefix("eigen keuze").removeprefix(" van Driehoek")
            return Sentence("Bron: een keuze van Driehoek{toevoeging}.", toevoeging=support)
        kind = _SOORT.get(self.soort, self.soort)
        return Sentence("Bron ({soort}): {bron} · {zeker}.", soort=kind, bron=self.tekst, zeker=self.zeker)


def bron_van(regel: Regel, sector: str | None) -> Bron:
    """The source of a rule as it may be shown for a school of this sector (None: not known)."""
    parallel = sector not in {"vo", "pro"} and regel.zekerheid_po_so_vso is not None
    certainty = regel.zekerheid_po_so_vso if parallel and regel.zekerheid_po_so_vso else regel.zekerheid
    parts = [one for one in regel.bron.split("; ") if _FROM_MEMORY not in one]
    if sector in {"vo", "pro"}:
        parts = [one for one in parts if not one.startswith(_PARALLEL)]
    hidden = certainty is Zekerheid.AANGENOMEN and regel.bron_soort == "wet"
    if hidden or not parts:
        return Bron(_NOT_LOOKED_UP, None, regel.bron_soort, Zekerheid.AANGENOMEN, _ZEKER[Zekerheid.AANGENOMEN])
    looked_up_elsewhere = parallel and certainty is Zekerheid.AFGELEID and regel.zekerheid is Zekerheid.NAGELEZEN
    words = _PARALLEL_ZEKER if looked_up_elsewhere else _ZEKER[certainty]
    return Bron("; ".join(parts), regel.bron_url, regel.bron_soort, certainty, words)
