"""The source of a rule as it may be shown: what it is, and how certain we are.

A legal article that nobody has looked up is never shown, on screen or on paper. Every source that is shown goes through
here.
"""

import re
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
_KORT_ZEKER = {
    Zekerheid.NAGELEZEN: Sentence("nagelezen"),
    Zekerheid.AFGELEID: Sentence("afgeleid"),
    Zekerheid.AANGENOMEN: Sentence("nog niet nagekeken"),
}
_PRAKTIJK = Sentence("praktijkregel")
_TUSSEN_HAAKJES = re.compile(r"\s*\([^()]*\)")
_VERDER = re.compile(r"; |: ")
_PARALLEL_KORT = Sentence("voor deze schoolsoort afgeleid")
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

    @property
    def kort(self) -> str:
        """The source by its name alone: the article, the page, without what it says there and of which day it is."""
        if self.tekst == _NOT_LOOKED_UP:
            return self.tekst
        return _VERDER.split(_TUSSEN_HAAKJES.sub("", self.tekst))[0]

    @property
    def kort_zeker(self) -> str:
        """Of which kind it is and how certain, in a few words."""
        certain = _PARALLEL_KORT if self.zeker == _PARALLEL_ZEKER else _KORT_ZEKER[self.zekerheid]
        kind = _PRAKTIJK if self.soort == "praktijk" else _SOORT.get(self.soort, self.soort)
        return Sentence("{soort}, {zeker}", soort=kind, zeker=certain)

    @property
    def korte_regel(self) -> str:
        """The line in short, where the whole one can be asked for."""
        if self.soort == "eigen keuze":
            return Sentence("een keuze van Driehoek")
        if self.tekst == _NOT_LOOKED_UP:
            return self.tekst
        return Sentence("{bron} · {zeker}", bron=self.kort, zeker=self.kort_zeker)


def niet_nagekeken(regel: Regel) -> Bron:
    """What is shown of a source that nobody has looked up: no article, and that it is not looked up."""
    return Bron(_NOT_LOOKED_UP, None, regel.bron_soort, Zekerheid.AANGENOMEN, _ZEKER[Zekerheid.AANGENOMEN])


def bron_van(regel: Regel, sector: str | None) -> Bron:
    """The source of a rule as it may be shown for a school of this sector (None: not known)."""
    parallel = sector not in {"vo", "pro"} and regel.zekerheid_po_so_vso is not None
    certainty = regel.zekerheid_po_so_vso if parallel and regel.zekerheid_po_so_vso else regel.zekerheid
    parts = [one for one in regel.bron.split("; ") if _FROM_MEMORY not in one]
    if sector in {"vo", "pro"}:
        parts = [one for one in parts if not one.startswith(_PARALLEL)]
    hidden = certainty is Zekerheid.AANGENOMEN and regel.bron_soort == "wet"
    if hidden or not parts:
        return niet_nagekeken(regel)
    looked_up_elsewhere = parallel and certainty is Zekerheid.AFGELEID and regel.zekerheid is Zekerheid.NAGELEZEN
    words = _PARALLEL_ZEKER if looked_up_elsewhere else _ZEKER[certainty]
    return Bron("; ".join(parts), regel.bron_url, regel.bron_soort, certainty, words)
