"""The life of a request in words: its phases on the bar, and the date that comes next with where it comes from."""

from datetime import date

from desktop.dossier.words import day_words
from desktop.language import translate
from desktop.request_status import request_state
from desktop.spoken import listed, spoken
from desktop.widgets.stages import Stage, When
from desktop.widgets.text import at_start
from desktop.worklist.deadline_words import deadline_words
from forms.life_view import LifeView
from forms.steps import PhaseState
from models.terms.term import Status, Term


def stages_of(view: LifeView) -> tuple[Stage, ...]:
    """The phases for the bar of stages."""
    return tuple(Stage(listed(one.phase.naam), _when(one), _about(view, one)) for one in view.phases)


def _when(one: PhaseState) -> When:
    if one.nu:
        return When.NOW
    return When.DONE if one.klaar else When.LATER


def _about(view: LifeView, one: PhaseState) -> str:
    """When it was, or by when it must be; now also the state where that says more than the phase."""
    state = request_state(view.words) if one.nu and view.words != one.phase.naam else ""
    term = view.term_of(one) if not one.klaar else None
    if state:
        return f"{state[:1].lower()}{state[1:]}"
    if one.dag is not None:
        return day_words(one.dag)
    return translate("Life", "uiterlijk {day}").format(day=day_words(term.datum)) if term is not None else ""


def step_key() -> tuple[str, str]:
    """The key that goes on while a step is filled in, for the card of keys."""
    return "Ctrl+Return", translate("Life", "de stap vastleggen")


def term_words(term: Term, today: date) -> str:
    """A date in one line: what, and by when."""
    words = translate("Life", "{what}: uiterlijk {day}")
    if term.status is Status.TE_LAAT:
        words = translate("Life", "{what}: had uiterlijk {day} gemoeten")
    return words.format(what=deadline_words(term.wat), day=day_words(term.datum))


def term_reason(term: Term) -> str:
    """Where a date comes from: from when it counts, how many days, and the source."""
    why = deadline_words(term.waarom_begin)
    if term.beginpunt is None:
        told = f"{at_start(why)}."
    else:
        told = translate("Life", "Geteld vanaf {day}: {why}.").format(day=day_words(term.beginpunt), why=why)
    count = (
        translate("Life", "{days} kalenderdagen; vakanties tellen mee.").format(days=term.plus_dagen)
        if term.plus_dagen
        else ""
    )
    rule = translate("Life", "Regel {rule}.").format(rule=term.regel)
    return " ".join(filter(None, (told, count, rule, spoken(term.bron))))
