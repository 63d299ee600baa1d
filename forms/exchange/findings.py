"""What must be said about a roster as a whole before it is taken over: is it of this school, of now, and complete?"""

from dataclasses import dataclass
from typing import Literal

from forms.exchange.roster import Roster
from models.queries.known_pupils import BekendeSchool
from models.sentence import Sentence

Niveau = Literal["moet", "let_op"]

_MANY, _SHARE = 10, 3
"""From ten pupils, a third of those known, on leaving at once is worth a question."""


@dataclass(frozen=True, slots=True)
class Bevinding:
    """A finding about the whole file. `moet`: nothing is taken over until the user has settled it."""

    niveau: Niveau
    soort: str
    tekst: str


def findings(roster: Roster, known: BekendeSchool, absent: int, present: int) -> tuple[Bevinding, ...]:
    """The findings; `absent` known pupils of this school are not in the file, `present` are."""
    found = [_school(roster, known), _age(roster, known), _complete(absent, present)]
    if roster.onzeker:
        found.append(
            Bevinding(
                "let_op",
                "niet_gelezen",
                _unread(len(roster.onzeker)),
            )
        )
    return tuple(one for one in found if one)


def _school(roster: Roster, known: BekendeSchool) -> Bevinding | None:
    brin, vestiging = roster.school.brin, roster.school.dependance
    if brin is None:
        return Bevinding(
            "moet",
            "school_onbekend",
            Sentence(
                "Het bestand zegt niet van welke school het is. Neem het alleen over als je zeker weet dat het jouw "
                "school is."
            ),
        )
    if known.brin and known.brin != brin:
        return Bevinding(
            "moet",
            "andere_school",
            Sentence(
                "Dit bestand is van school {brin}, deze kluis is van school {eigen}. Kies het bestand van je eigen "
                "school.",
                brin=brin,
                eigen=known.brin,
            ),
        )
    if known.andere_vestiging:
        return Bevinding(
            "let_op",
            "andere_vestiging",
            Sentence(
                "Dit bestand is van vestiging {vestiging}. Driehoek houdt die leerlingen apart van je andere "
                "vestiging.",
                vestiging=vestiging,
            ),
        )
    return None


def _age(roster: Roster, known: BekendeSchool) -> Bevinding | None:
    stand, last = roster.school.stand_van, known.laatste_stand
    if stand is None or last is None or stand >= last:
        return None
    return Bevinding(
        "let_op",
        "ouder_bestand",
        Sentence(
            "Dit bestand is van {stand}. Je nam al een nieuwer bestand over, van {laatste}.",
            stand=stand,
            laatste=last,
        ),
    )


def _complete(absent: int, present: int) -> Bevinding | None:
    if absent < _MANY or absent * _SHARE < absent + present:
        return None
    return Bevinding(
        "let_op",
        "veel_vertrokken",
        Sentence(
            "{weg} van de {alle} leerlingen staan niet meer in het bestand. Controleer of het de hele school is en "
            "niet één groep.",
            weg=absent,
            alle=absent + present,
        ),
    )


def _unread(number: int) -> Sentence:
    if number == 1:
        return Sentence(
            "Eén leerling staat in het bestand, maar zonder dat Driehoek de gegevens kon gebruiken. Bij de "
            "bijzonderheden staat welke regel het is."
        )
    return Sentence(
        "{aantal} leerlingen staan in het bestand, maar zonder dat Driehoek de gegevens kon gebruiken. Bij de "
        "bijzonderheden staat welke regel het is.",
        aantal=number,
    )
