"""Who can read a report, as the window offers it: the kinds of reader, and for parents each of them by name."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.widgets.party import Party
from forms.audience import STEUNPUNT
from forms.vocabulary import label
from models.snapshot import Betrokkene, Document, DossierBeeld

_TWO = 2
_REPORTS = {
    "mijn-plan": QT_TRANSLATE_NOOP("Reports", "Mijn plan"),
    "kort": QT_TRANSLATE_NOOP("Reports", "Het plan, kort"),
    "opp": QT_TRANSLATE_NOOP("Reports", "Het hele OPP"),
    "hoofdlijnen": QT_TRANSLATE_NOOP("Reports", "Hoofdlijnen"),
    "casusoverzicht": QT_TRANSLATE_NOOP("Reports", "Casusoverzicht"),
    "tlv": QT_TRANSLATE_NOOP("Reports", "TLV-aanvraag"),
    "bijlage": QT_TRANSLATE_NOOP("Reports", "Bijlage"),
    "arrangement": QT_TRANSLATE_NOOP("Reports", "Arrangement"),
    "gespreksverslag": QT_TRANSLATE_NOOP("Reports", "Gespreksverslag"),
    "ons-gesprek": QT_TRANSLATE_NOOP("Reports", "Ons gesprek"),
    "uitleg-tlv": QT_TRANSLATE_NOOP("Reports", "Uitleg bij de TLV-aanvraag"),
    "uitleg-arrangement": QT_TRANSLATE_NOOP("Reports", "Uitleg bij het arrangement"),
    "zienswijze": QT_TRANSLATE_NOOP("Reports", "Zienswijze"),
    "steunpunt": QT_TRANSLATE_NOOP("Reports", "Verslag van het steunpunt"),
    "verloop": QT_TRANSLATE_NOOP("Reports", "Verloop van het verschil"),
    "aanvulling": QT_TRANSLATE_NOOP("Reports", "Verzoek om aanvulling"),
    "besluit": QT_TRANSLATE_NOOP("Reports", "Besluit"),
    "advies": QT_TRANSLATE_NOOP("Reports", "Advies"),
    "rod": QT_TRANSLATE_NOOP("Reports", "Overtypelijst voor ROD"),
    "signaal": QT_TRANSLATE_NOOP("Reports", "Signalen"),
}
"""What each report is called on the screen."""

TELLS_THE_PLAN = frozenset({"mijn-plan", "kort", "opp", "casusoverzicht", "verloop"})
"""The reports that are told of with a reader in words of its own."""


class Audience(Enum):
    """The readers: the word of `forms.reports`, the name, what it gets, and its party where it has one."""

    LEERLING = (
        "leerling",
        QT_TRANSLATE_NOOP("Reports", "Leerling"),
        QT_TRANSLATE_NOOP("Reports", "Mijn plan"),
        Party.LEERLING,
    )
    OUDERS = (
        "ouders",
        QT_TRANSLATE_NOOP("Reports", "Ouders"),
        QT_TRANSLATE_NOOP("Reports", "kort, en het hele plan"),
        Party.OUDERS,
    )
    SCHOOL = (
        "school",
        QT_TRANSLATE_NOOP("Reports", "School"),
        QT_TRANSLATE_NOOP("Reports", "het hele plan"),
        Party.SCHOOL,
    )
    SWV = (
        "swv",
        QT_TRANSLATE_NOOP("Reports", "Samenwerkingsverband"),
        QT_TRANSLATE_NOOP("Reports", "casus zonder naam"),
        None,
    )
    COMMISSIE = (
        "geschillencommissie",
        QT_TRANSLATE_NOOP("Reports", "Geschillencommissie"),
        QT_TRANSLATE_NOOP("Reports", "verloop van het verschil"),
        None,
    )
    """Only where there is a dispute."""

    def __init__(self, voor: str, words: str, about: str, party: Party | None) -> None:
        self.voor = voor
        self._words = words
        self._about = about
        self.party = party

    @property
    def words(self) -> str:
        """What the reader is called."""
        return translate("Reports", self._words)

    @property
    def about(self) -> str:
        """What the reader gets."""
        return translate("Reports", self._about)


@dataclass(frozen=True, slots=True)
class Someone:
    """One parent or guardian for whom a copy can be; `uid` None is all with gezag together."""

    uid: str | None
    words: str
    main_lines: bool = False
    """Gets main lines only, for want of gezag."""


def report_words(rapport: str, document: Document | None) -> str:
    """What a report is called, with the day where there may be several."""
    words = translate("Reports", _REPORTS.get(rapport, rapport.replace("-", " ").capitalize()))
    return with_day(words, document) if document is not None and document.soort == "gesprek" else words


def with_day(words: str, talk: Document) -> str:
    """Words with the day of a meeting, if it is known."""
    day = talk.antwoorden.datum("datum")
    return f"{words} {day.day}-{day.month}-{day.year}" if day else words


def parents(beeld: DossierBeeld, dag: date) -> tuple[Someone, ...]:
    """For whom a copy for parents can be. A parent of whom gezag is not known gets main lines, like one without."""
    people = [one for one in beeld.betrokkenen if one.is_ouder]
    with_gezag = [one for one in people if one.heeft_gezag]
    by_gezag = beeld.organisatie.soort != STEUNPUNT  # there a parent gets what was written down with that parent
    told = [Someone(one.uid, _words(one), by_gezag and not one.heeft_gezag) for one in people]
    if len(with_gezag) > 1 and not beeld.leerling.meerderjarig(dag):
        together = (
            translate("Reports", "Beide ouders samen")
            if len(with_gezag) == _TWO
            else translate("Reports", "Alle ouders met gezag samen")
        )
        return (Someone(None, together), *told)
    return tuple(told)


def _words(person: Betrokkene) -> str:
    relation = label("relatie_tot_kind", person.relatie).lower() if person.relatie else ""
    name = person.naam or translate("Reports", "Ouder")
    return f"{name} ({relation})" if relation else name
