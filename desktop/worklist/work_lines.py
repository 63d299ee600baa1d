"""The worklist as lines: date and distance, pupil, and what is due for whom, in three groups."""

from collections.abc import Sequence, Set
from datetime import date

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.spoken import listed
from desktop.widgets.fields.day_words import distance_words, long_day_words
from desktop.widgets.lines.line import Cell, Column, Heading, Item, Line, Run
from desktop.widgets.party import Party
from desktop.widgets.text import at_start
from desktop.worklist.words import group_words, near_day, task_and_reason
from forms.turn import subject_of, turn_of
from models.queries.worklist import BINNENKORT_DAGEN, Wanneer, Werk, einde_week

_GROUPS = (
    (Wanneer.TE_LAAT, QT_TRANSLATE_NOOP("Werklijst", "Te laat"), "red", "circle-alert"),
    (Wanneer.DEZE_WEEK, QT_TRANSLATE_NOOP("Werklijst", "Deze week"), "amber", "clock"),
    (Wanneer.BINNENKORT, QT_TRANSLATE_NOOP("Werklijst", "Binnenkort"), "text", "calendar"),
)
_TONES = {
    Wanneer.TE_LAAT: ("red", "circle-alert"),
    Wanneer.DEZE_WEEK: ("amber", "clock"),
    Wanneer.BINNENKORT: ("text2", "calendar"),
}


def columns() -> tuple[Column, ...]:
    """The columns of the list."""
    return (
        Column(translate("Werklijst", "Datum"), 132),
        Column(translate("Werklijst", "Leerling"), 176),
        Column(translate("Werklijst", "Wat")),
    )


def key_of(werk: Werk) -> str:
    """What tells one line from another, also after the dates were computed anew."""
    return "|".join((werk.dossier, werk.regel or "", werk.onderwerp or "", werk.datum.isoformat(), werk.wat))


def work_items(lines: Sequence[Werk], today: date, most: int, done: Set[str] = frozenset()) -> tuple[Item, ...]:
    """Headings and at most so many lines; a group without lines is left out. Headings count all of their group
    that is still to do.

    `done` are the keys of the lines that were ticked: they are struck.
    """
    found: list[Item] = []
    room = most
    for when, words, tone, mark in _GROUPS:
        mine = [one for one in lines if one.wanneer is when]
        if mine and room > 0:
            still = sum(key_of(one) not in done for one in mine)
            if not still:
                tone, mark = "grey", "circle-check"
            about = _about(when, today) if still else translate("Werklijst", "alles gedaan")
            found.append(Heading(translate("Werklijst", words), tone, mark, still, about))
            found += [_line(one, today, done=key_of(one) in done) for one in mine[:room]]
            room -= len(mine)
    return tuple(found)


def _about(when: Wanneer, today: date) -> str:
    if when is Wanneer.TE_LAAT:
        return translate("Werklijst", "nu eerst")
    if when is Wanneer.DEZE_WEEK:
        day = long_day_words(einde_week(today)).rpartition(" ")[0]
        return translate("Werklijst", "t/m {day}").format(day=day)
    return translate("Werklijst", "de komende {number} weken").format(number=BINNENKORT_DAGEN // 7)


def _line(werk: Werk, today: date, *, done: bool) -> Line:
    tone, mark = _TONES[werk.wanneer]
    task, reason = task_and_reason(werk)
    distance = distance_words(werk.dag, today)
    party = turn_of(werk.regel)
    group = group_words(werk.groep, werk.schoolsoort)
    subject = listed(subject_of(werk.regel).woord)
    about = " · ".join(part for part in (group, subject) if part)
    sign = Party(party.value)
    turn = Run(at_start(sign.words), sign.token, strong=True)
    if werk.uitgesteld_tot is not None:
        told = translate("Werklijst", "uitgesteld, was {day}: {reason}")
        reason = told.format(day=near_day(werk.datum, today), reason=werk.reden)
    when = Run(distance, tone, mark, strong=tone != "text2")
    if done:
        when = Run(translate("Werklijst", "gedaan"), "green", "circle-check", strong=True)
    spoken = (
        when.words if done else "",
        f"{long_day_words(werk.dag)}, {distance}",
        werk.naam,
        about,
        task,
        translate("Werklijst", "voor {who}").format(who=sign.words),
        reason,
    )
    return Line(
        key_of(werk),
        "; ".join(part for part in spoken if part),
        (
            Cell(_main(near_day(werk.dag, today), done=done), (when,)),
            Cell(_main(werk.naam, done=done), (Run(about),)),
            Cell(_main(task, done=done, mark=sign), (turn, Run(reason)) if reason else (turn,)),
        ),
    )


def _main(words: str, *, done: bool, mark: Party | None = None) -> Run:
    return Run(words, "text2" if done else None, mark, struck=done)
