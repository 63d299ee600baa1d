"""Who can read a report, as the window offers it: the kinds of reader, and for parents each of them by name."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop.widgets.party import Party
from forms.vocabulary import label
from models.snapshot import Betrokkene, Document, DossierBeeld

_TWO = 2
REPORT_WORDS = {
    "mijn-plan": "Mijn plan",
    "kort": "Het plan, kort",
    "opp": "Het hele OPP",
    "hoofdlijnen": "Hoofdlijnen",
    "casusoverzicht": "Casusoverzicht",
    "tlv": "TLV-aanvraag",
    "arrangement": "Arrangement",
    "gespreksverslag": "Gespreksverslag",
    "uitleg-tlv": "Uitleg bij de TLV-aanvraag",
    "uitleg-arrangement": "Uitleg bij het arrangement",
    "zienswijze": "Zienswijze",
    "steunpunt": "Verslag van het steunpunt",
    "signaal": "Signalen",
}
"""What each report is called on the screen."""


class Audience(Enum):
    """The readers: the word of `forms.reports`, the name, what it gets, and its party where it has one."""

    LEERLING = ("leerling", "Leerling", "Mijn plan", Party.LEERLING)
    OUDERS = ("ouders", "Ouders", "kort, en het hele plan", Party.OUDERS)
    SCHOOL = ("school", "School", "het hele plan", Party.SCHOOL)
    SWV = ("swv", "Samenwerkingsverband", "casus zonder naam", None)

    def __init__(self, voor: str, words: str, about: str, party: Party | None) -> None:
        self.voor = voor
        self.words = words
        self.about = about
        self.party = party


@dataclass(frozen=True, slots=True)
class Someone:
    """One parent or guardian for whom a copy can be; `uid` None is all with gezag together."""

    uid: str | None
    words: str


def report_words(rapport: str, document: Document | None) -> str:
    """What a report is called, with the day where there may be several."""
    words = REPORT_WORDS.get(rapport, rapport.replace("-", " ").capitalize())
    day = document.antwoorden.datum("datum") if document is not None and rapport == "gespreksverslag" else None
    return f"{words} {day.day}-{day.month}-{day.year}" if day else words


def parents(beeld: DossierBeeld, dag: date) -> tuple[Someone, ...]:
    """For whom a copy for parents can be. A parent of whom gezag is not known gets main lines, like one without."""
    people = [one for one in beeld.betrokkenen if one.is_ouder]
    with_gezag = [one for one in people if one.heeft_gezag]
    told = [Someone(one.uid, _words(one)) for one in people]
    if len(with_gezag) > 1 and not beeld.leerling.meerderjarig(dag):
        together = "Beide ouders samen" if len(with_gezag) == _TWO else "Alle ouders met gezag samen"
        return (Someone(None, together), *told)
    return tuple(told)


def _words(person: Betrokkene) -> str:
    relation = label("relatie_tot_kind", person.relatie).lower() if person.relatie else ""
    position = "" if person.heeft_gezag else "krijgt hoofdlijnen"
    about = ", ".join(part for part in (relation, position) if part)
    return f"{person.naam or 'Ouder'} ({about})" if about else person.naam or "Ouder"
