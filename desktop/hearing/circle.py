"""How far the circle of a hoormoment is: five steps, each with its state in words. Pure: a function of the document."""

from dataclasses import dataclass
from enum import IntEnum

from desktop.language import translate
from models.snapshot import Document

HEARD = "gehoord"


class Turn(IntEnum):
    """The steps, in order."""

    OFFERED = 1
    WAY = 2
    WORDS = 3
    INFLUENCE = 4
    EXPLAINED = 5


@dataclass(frozen=True, slots=True)
class TurnState:
    """One step: whether it is done, and how far in words."""

    turn: Turn
    done: bool
    begun: bool
    words: str


def circle(moment: Document) -> tuple[TurnState, ...]:
    """The five steps. A pupil who did not want to be heard makes a whole circle too, with the reason."""
    answers = moment.antwoorden
    refused = answers.tekst("uitkomst") not in (None, HEARD)
    told = answers.gevuld("omstandigheden")
    points = moment.rijen("punten")
    answered = sum(one.gevuld("invloed") and (one.gevuld("antwoord") or one.gevuld("uitleg")) for one in points)
    words = answers.gevuld("inbreng")
    return (
        _state(Turn.OFFERED, answers.gevuld("aangeboden_op")),
        _state(Turn.WAY, answers.gevuld("wijze") and answers.gevuld("gekozen_door")),
        _state(
            Turn.WORDS,
            words or (refused and told),
            "" if words or not refused else translate("Hearing", "niet gezegd, wel genoteerd"),
        ),
        _state(
            Turn.INFLUENCE,
            (bool(points) and answered == len(points)) or (refused and not words),
            translate("Hearing", "{answered} van {number} ingevuld").format(answered=answered, number=len(points))
            if points
            else "",
        ),
        _state(Turn.EXPLAINED, answers.gevuld("uitgelegd_op")),
    )


def _state(turn: Turn, done: bool, words: str = "") -> TurnState:
    plain = translate("Hearing", "klaar") if done else translate("Hearing", "nog niet")
    return TurnState(turn, done, bool(words), words or plain)
