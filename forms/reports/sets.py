"""Which papers a reader gets, and about which document each is; or why there are none.

The vault of a steunpunt makes papers only from its own documents: what was written with those who came there.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from forms.audience import STEUNPUNT, Position, Reader, Recipient
from forms.disagreements import VERSCHIL, noticed
from forms.lanes import newest_version, version_that_holds
from forms.reports import explained_parents, explained_pupil, steunpunt
from forms.reports.casusoverzicht import casusoverzicht
from forms.reports.content import Report
from forms.reports.identity import Identity
from forms.reports.leerling import mijn_plan
from forms.reports.minutes import gespreksverslag, has_minutes, has_paper
from forms.reports.minutes_pupil import ONS_GESPREK, ons_gesprek, tells_the_pupil
from forms.reports.opp import volledig
from forms.reports.ouders import hoofdlijnen, kort
from forms.reports.request import arrangement, tlv
from forms.reports.requests import RECENT, requests
from forms.reports.swv_letters import AANVULLING, ADVIES, BESLUIT, aanvulling, advies, besluit, letters
from forms.reports.verloop import VERLOOP, verloop
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld

Maker = Callable[[DossierBeeld, Document, Reader, date, Identity], Report]


@dataclass(frozen=True, slots=True)
class Stuk:
    """One paper of a set: its id, the document it tells of, and who makes it."""

    rapport: str
    document: Document
    maker: Maker


_REQUEST: dict[str, Maker] = {"tlv": tlv, "arrangement": arrangement}
_LETTER: dict[str, Maker] = {AANVULLING: aanvulling, BESLUIT: besluit, ADVIES: advies}


def stukken(beeld: DossierBeeld, who: Reader, today: date) -> tuple[Stuk, ...]:
    """The papers of a reader, the one to read first in front; empty when there is nothing for this reader."""
    if who.position is Position.NIETS:
        return ()
    if beeld.organisatie.soort == STEUNPUNT:
        return tuple(_of_steunpunt(beeld, who))
    return tuple(_of_school(beeld, who, today))


_OF_VERSION = frozenset({"mijn-plan", "kort", "opp"})
"""What tells one version of an OPP, and can be made of another one as well."""


def of_version_that_holds(beeld: DossierBeeld, papers: tuple[Stuk, ...]) -> tuple[Stuk, ...]:
    """The same papers of the version that holds while a newer one is written: what was signed can be printed again."""
    holds, newest = version_that_holds(beeld), newest_version(beeld)
    if holds is None or newest is None or holds.uid == newest.uid:
        return ()
    about = [one for one in papers if one.rapport in _OF_VERSION and one.document.uid == newest.uid]
    return tuple(replace(one, document=holds) for one in about)


def _of_school(beeld: DossierBeeld, who: Reader, today: date) -> Iterator[Stuk]:
    version = newest_version(beeld)
    asked = requests(beeld, today)
    about = version or next(iter(asked), None)
    match who.recipient, who.position:
        case Recipient.LEERLING, _:
            if about:
                yield Stuk("mijn-plan", about, mijn_plan)
            yield from (Stuk(f"uitleg-{one.soort}", one, explained_pupil.uitleg) for one in asked)
            if who.position is Position.BESLIST:
                yield from _letters(beeld, BESLUIT, ADVIES)
                yield from _copies(beeld, version, today)
                yield from (Stuk("gespreksverslag", one, gespreksverslag) for one in _sent(beeld, today, "leerling"))
                yield from _course(beeld)
            else:
                for talk in _sent(beeld, today, "leerling"):
                    if tells_the_pupil(beeld, talk, who):
                        yield Stuk(ONS_GESPREK, talk, ons_gesprek)
        case Recipient.OUDER, Position.HOOFDLIJNEN:
            if about:
                yield Stuk("hoofdlijnen", about, hoofdlijnen)
        case Recipient.OUDER, _:
            yield from _letters(beeld, BESLUIT, ADVIES)
            if version:
                yield Stuk("kort", version, kort)
            matters = requests(beeld, today, with_recent=True)
            yield from (Stuk(f"uitleg-{one.soort}", one, explained_parents.uitleg) for one in matters)
            yield from _copies(beeld, version, today)
            yield from (Stuk("gespreksverslag", one, gespreksverslag) for one in _sent(beeld, today, "ouder_met_gezag"))
            yield from _course(beeld)
        case Recipient.SCHOOL, _:
            yield from _letters(beeld, AANVULLING, BESLUIT, ADVIES)
            yield from _copies(beeld, version, today)
            yield from (Stuk("gespreksverslag", one, gespreksverslag) for one in _talks(beeld, today))
            yield from _course(beeld)
        case Recipient.COMMISSIE, _:
            yield from _course(beeld, version)
        case Recipient.SWV, _:
            if about:
                yield Stuk("casusoverzicht", about, casusoverzicht)
            yield from _requests(asked)


def _of_steunpunt(beeld: DossierBeeld, who: Reader) -> Iterator[Stuk]:
    """What was written with this reader, or the parts that a consent gives."""
    files = [one for one in beeld.van_soort(STEUNPUNT) if steunpunt.is_theirs(one, who)]
    if who.recipient is Recipient.LEERLING and who.position is Position.VOLLEDIG:
        yield from (Stuk("mijn-plan", one, mijn_plan) for one in files)
        return
    yield from (Stuk("zienswijze", one, steunpunt.zienswijze) for one in files if steunpunt.has_view(beeld, one, who))
    yield from (Stuk("steunpunt", one, steunpunt.opgeschreven) for one in files if steunpunt.has_more(beeld, one, who))
    for talk in beeld.van_soort("gesprek"):
        if has_minutes(talk) and steunpunt.was_there(talk, who) and steunpunt.has_more(beeld, talk, who):
            yield Stuk("gespreksverslag", talk, gespreksverslag)


def _letters(beeld: DossierBeeld, *names: str) -> Iterator[Stuk]:
    """What a samenwerkingsverband writes: of these letters those that there are now."""
    yield from (Stuk(name, one, _LETTER[name]) for name, one in letters(beeld) if name in names)


def _copies(beeld: DossierBeeld, version: Document | None, today: date) -> Iterator[Stuk]:
    """The full OPP, and every request that still matters."""
    if version:
        yield Stuk("opp", version, volledig)
    yield from _requests(requests(beeld, today, with_recent=True))


def _course(beeld: DossierBeeld, version: Document | None = None) -> Iterator[Stuk]:
    """The chronology of the dispute, where there is one; for the Geschillencommissie also before it is registered."""
    entries = beeld.van_soort(VERSCHIL)
    about = entries[-1] if entries else version if noticed(beeld) else None
    if about is not None:
        yield Stuk(VERLOOP, about, verloop)


def _requests(asked: tuple[Document, ...]) -> Iterator[Stuk]:
    yield from (Stuk(one.soort, one, _REQUEST[one.soort]) for one in asked)


def _talks(beeld: DossierBeeld, today: date) -> Iterator[Document]:
    """The meetings of the last year with an agenda or minutes, the first one first."""
    dated = [(one.antwoorden.datum("datum"), one) for one in beeld.van_soort("gesprek") if has_paper(one)]
    recent = [(when, one) for when, one in dated if when is None or when >= today - RECENT]
    yield from (one for _, one in sorted(recent, key=lambda pair: pair[0] or today))


def _sent(beeld: DossierBeeld, today: date, whom: str) -> Iterator[Document]:
    """Those whose minutes go to somebody."""
    yield from (one for one in _talks(beeld, today) if whom in one.antwoorden.codes("verzonden_aan"))


def why_nothing(beeld: DossierBeeld, who: Reader) -> str:
    """A sentence that says why a reader gets nothing."""
    if beeld.organisatie.soort == STEUNPUNT:
        return Sentence(
            "Deze lezer staat in geen geldige toestemming. Leg eerst vast welke stukken naar wie mogen. "
            "Er is niets gemaakt."
        )
    if who.position is Position.NIETS:
        return Sentence(
            "Deze leerling is 18 jaar of ouder en beslist zelf. De ouders krijgen niets, tenzij de leerling dat wil. "
            "Er is niets gemaakt."
        )
    if who.recipient is Recipient.COMMISSIE:
        return Sentence("In het register van dit dossier staat geen verschil van mening. Er is niets gemaakt.")
    if who.recipient in {Recipient.STEUNPUNT, Recipient.DERDE}:
        return Sentence("Voor deze lezer zijn er geen rapporten. Er is niets gemaakt.")
    return Sentence(
        "Er is nog geen OPP en geen aanvraag voor deze leerling. Begin een OPP; daarna kun je het afdrukken. "
        "Er is niets gemaakt."
    )
