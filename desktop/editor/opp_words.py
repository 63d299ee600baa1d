"""What the editor of an OPP says about a version: its chip, its stages, what is asked of each part."""

from datetime import date

from desktop.editor.view import FormView
from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.opp_status import status_words
from desktop.widgets.chip import Chip
from desktop.widgets.fields.day_words import day_words
from desktop.widgets.party import Party
from desktop.widgets.stages import Stage, When
from forms.stage_days import StageDays
from forms.stages import Stage as Step
from forms.stages import current_stage
from models.snapshot import Document
from models.snapshot.beeld import HANDELINGSDEEL, LEERLINGINBRENG, PERSPECTIEFDEEL

_PARTS = {
    PERSPECTIEFDEEL: QT_TRANSLATE_NOOP("Editor", "perspectiefdeel"),
    HANDELINGSDEEL: QT_TRANSLATE_NOOP("Editor", "handelingsdeel"),
    LEERLINGINBRENG: QT_TRANSLATE_NOOP("Editor", "leerlinginbreng"),
}
_STEPS = {
    Step.SCHRIJVEN: QT_TRANSLATE_NOOP("Stage", "Schrijven"),
    Step.HOREN: QT_TRANSLATE_NOOP("Stage", "Horen"),
    Step.OVERLEG: QT_TRANSLATE_NOOP("Stage", "Overleg ouders"),
    Step.VASTSTELLEN: QT_TRANSLATE_NOOP("Stage", "Vaststellen"),
    Step.TERUGKOPPELEN: QT_TRANSLATE_NOOP("Stage", "Terugkoppelen"),
    Step.EVALUEREN: QT_TRANSLATE_NOOP("Stage", "Evalueren"),
}
SECTION_OF_STEP = {Step.HOREN: "stem", Step.OVERLEG: "overleg", Step.TERUGKOPPELEN: "stem", Step.EVALUEREN: "evaluatie"}
"""Which section a step of the stage bar opens; writing opens the first that is not complete."""


def part_words(deel: str) -> str:
    """What a part is called, within a sentence."""
    return translate("Editor", _PARTS[deel])


def version_chip(version: Document, *, adult: bool) -> Chip:
    """ "versie 2 · concept"."""
    state = status_words(version.status, adult=adult)
    tone, sign = ("green", "circle-check") if version.geheel_vastgesteld else ("amber", "pencil")
    return Chip(translate("Editor", "versie {number} · {state}").format(number=version.nummer, state=state), tone, sign)


def part_chip(deel: str | None, version: Document | None) -> Chip | None:
    """What is asked of a part: to agree, to talk, or whose words it holds; or that it is vastgesteld."""
    if deel is None or version is None:
        return None
    day = version.vastgesteld_op(deel)
    if day is not None:
        return Chip(
            translate("Editor", "vastgesteld op {day}").format(day=f"{day.day}-{day.month}-{day.year}"),
            "grey",
            "lock",
        )
    if deel == HANDELINGSDEEL:
        return Chip(translate("Editor", "samen eens worden"), "ouders", Party.OUDERS)
    if deel == LEERLINGINBRENG:
        return Chip(translate("Editor", "woorden van de leerling"), "leerling", Party.LEERLING)
    return Chip(translate("Editor", "overleg nodig"), "school", Party.SCHOOL)


def stage_line(view: FormView, *, adult: bool) -> tuple[Stage, ...]:
    """The six steps for the bar. What the state of the version has passed and is not done stays open.

    An `adult` pupil has the talk itself; that parents join is its own choice.
    """
    now = current_stage(view.document, view.stages) if view.document is not None else None
    steps: list[Stage] = []
    passed = True
    for one in view.stages:
        passed = passed and one.stage is not now
        when = When.DONE if one.klaar else When.NOW if one.stage is now else When.OPEN if passed else When.LATER
        about = _day(one.dag) or (_by_when(one.stage, view.days) if when is not When.DONE else "")
        if not one.gevraagd:
            about = translate("Stage", "toen niet gevraagd")
        talk = adult and one.stage is Step.OVERLEG
        words = translate("Stage", "Overleg") if talk else translate("Stage", _STEPS[one.stage])
        steps.append(Stage(words, when, about))
    return tuple(steps)


def _by_when(stage: Step, days: StageDays) -> str:
    """By when a stage that is not done must be: "uiterlijk 30 nov"."""
    last = days.of(stage)
    if last is not None:
        return translate("Stage", "uiterlijk {day}").format(day=_day(last))
    if stage is Step.TERUGKOPPELEN and days.binnen is not None:
        return translate("Stage", "binnen {number} dagen").format(number=days.binnen)
    return ""


def _day(day: date | None) -> str:
    return day_words(day).partition(" ")[2] if day else ""


def parts_open(version: Document) -> tuple[str, ...]:
    """The parts that can still be vastgesteld."""
    return tuple(part for part in (PERSPECTIEFDEEL, HANDELINGSDEEL) if version.deel(part) is None)
