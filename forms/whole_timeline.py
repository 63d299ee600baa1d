"""Every dated fact of a dossier: what happened, what was agreed, planned and handed out, and what is due.

    for one in whole_timeline(beeld, planned, handed_out, due, today): one.dag, one.soort, one.wat

What is told of documents is that of `forms.chronology`, as the school itself reads it. Pure: nothing is read here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from forms.chronology import SCHOOL_READER, Kind, chronology
from forms.party import Party
from forms.turn import turn_of
from models.queries.planned import Gepland
from models.queries.verstrekkingen import Uitgereikt
from models.sentence import Sentence
from models.snapshot import DossierBeeld
from models.terms.term import Status, Term

_FAR = date(9999, 12, 31)


class Soort(StrEnum):
    """What kind of thing it is: by these one filters."""

    OPP = "opp"
    GESPREK = "gesprek"
    HOORMOMENT = "hoormoment"
    TLV = "tlv"
    ARRANGEMENT = "arrangement"
    VERZUIM = "verzuim"
    BIJLAGE = "bijlage"
    VERSCHIL = "verschil"
    AFSPRAAK = "afspraak"
    BIJEENKOMST = "bijeenkomst"
    TERMIJN = "termijn"
    MEEGEGEVEN = "meegegeven"
    ANDERS = "anders"


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """One dated fact. `wat` is what it is (of a meeting or a paper: its code), `over` what was said of it.

    `bron` is the paper in which it stands; `nog` is to come or to be done, `laat` should have been done.
    """

    dag: date
    partij: Party
    soort: Soort
    wat: str
    over: str = ""
    bron: str = ""
    document_uid: str | None = None
    nog: bool = False
    laat: bool = False


_OF_DOCUMENT = {
    "opp": Soort.OPP,
    "gesprek": Soort.GESPREK,
    "hoormoment": Soort.HOORMOMENT,
    "tlv": Soort.TLV,
    "advies": Soort.TLV,
    "arrangement": Soort.ARRANGEMENT,
    "verzuim": Soort.VERZUIM,
    "bijlage": Soort.BIJLAGE,
    "verschil": Soort.VERSCHIL,
}
_LANE = {Kind.VERZUIM: Party.LEERLING, Kind.GEHOORD: Party.LEERLING}
"""Whose lane it is where nobody in particular did it; else the school keeps it."""
_RECIPIENT = {"leerling": Party.LEERLING, "ouders": Party.OUDERS}
_PLAN_DONE = "gedaan"


def whole_timeline(
    beeld: DossierBeeld, planned: Iterable[Gepland], handed: Iterable[Uitgereikt], due: Iterable[Term], today: date
) -> tuple[Gebeurtenis, ...]:
    """All of it, oldest first."""
    found = [
        *_told(beeld, today),
        *_agreements(beeld, today),
        *_planned(planned, today),
        *_handed(handed),
        *_due(due),
    ]
    return tuple(sorted(found, key=lambda one: (one.dag, one.nog)))


def _told(beeld: DossierBeeld, today: date) -> Iterator[Gebeurtenis]:
    kinds = {one.uid: _OF_DOCUMENT.get(one.soort, Soort.ANDERS) for one in beeld.documenten}
    kinds |= {one.uid: Soort.OPP for _, one in beeld.versies()}
    for one in chronology(beeld, SCHOOL_READER, _FAR):
        yield Gebeurtenis(
            one.day,
            one.party or _LANE.get(one.kind, Party.SCHOOL),
            kinds.get(one.document_uid or "", Soort.ANDERS),
            one.what,
            one.about,
            one.source,
            one.document_uid,
            nog=one.day > today,
        )


def _agreements(beeld: DossierBeeld, today: date) -> Iterator[Gebeurtenis]:
    """What was agreed in conversations: when it was done, else when it is to be done."""
    for talk in beeld.van_soort("gesprek"):
        for row in talk.rijen("afspraken"):
            what, done, by = row.tekst("wat"), row.datum("gedaan_op"), row.datum("wanneer")
            day = done or by
            if not what or day is None:
                continue
            said = Sentence("Afspraak gedaan: {wat}", wat=what) if done else Sentence("Afspraak: {wat}", wat=what)
            kept = done is not None or row.tekst("status") == _PLAN_DONE
            late = not kept and day < today
            yield Gebeurtenis(day, Party.SCHOOL, Soort.AFSPRAAK, said, document_uid=talk.uid, nog=not kept, laat=late)


def _planned(planned: Iterable[Gepland], today: date) -> Iterator[Gebeurtenis]:
    """Meetings that are to come; one that was written down is told by its document."""
    for one in planned:
        if one.document_uid is None or one.datum > today:
            yield Gebeurtenis(
                one.datum,
                Party.LEERLING if one.soort == "hoormoment" else Party.SCHOOL,
                Soort.BIJEENKOMST,
                one.soort,
                one.titel or "",
                document_uid=one.document_uid,
                nog=one.datum >= today,
            )


def _handed(handed: Iterable[Uitgereikt]) -> Iterator[Gebeurtenis]:
    for one in handed:
        party = _RECIPIENT.get(one.ontvanger, Party.SCHOOL)
        yield Gebeurtenis(one.datum, party, Soort.MEEGEGEVEN, one.rapport, one.code, document_uid=one.document_uid)


def _due(due: Iterable[Term]) -> Iterator[Gebeurtenis]:
    for one in due:
        yield Gebeurtenis(
            one.datum,
            turn_of(one.regel),
            Soort.TERMIJN,
            one.wat,
            document_uid=one.onderwerp_uid,
            nog=True,
            laat=one.status is Status.TE_LAAT,
        )
