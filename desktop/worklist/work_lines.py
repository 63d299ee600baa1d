"""The worklist as lines: date and distance, pupil, and what is due for whom, under the headings of their groups."""

from collections.abc import Mapping, Set
from datetime import date

from desktop.language import translate
from desktop.spoken import listed
from desktop.widgets.fields.day_words import distance_words, long_day_words
from desktop.widgets.lines.line import Cell, Column, Heading, Item, Line, Run
from desktop.widgets.party import Party
from desktop.widgets.text import at_start
from desktop.worklist.listing import Listing
from desktop.worklist.words import group_words, near_day, task_and_reason, waits_words
from forms.turn import subject_of, turn_of
from models.queries.worklist import TAAK, Wanneer, Werk, wanneer

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
    if werk.is_taak:
        return f"{TAAK}|{werk.uid}"
    return "|".join((werk.dossier, werk.regel or "", werk.onderwerp or "", werk.datum.isoformat(), werk.wat))


def work_items(
    listing: Listing, today: date, done: Set[str] = frozenset(), people: Mapping[str, str] | None = None
) -> tuple[Item, ...]:
    """The headings with the lines that are read. Headings count all of their group that is still to do.

    `done` are the keys of the lines that were ticked: they are struck. `people` are the names of who works here, where
    there are more.
    """
    found: list[Item] = []
    for section, part in zip(listing.sections, listing.parts, strict=True):
        if not part:
            continue
        if section.count:
            found.append(Heading(section.words, section.tone, section.mark, section.count, section.about))
        else:
            found.append(Heading(section.words, "grey", "circle-check", 0, translate("Werklijst", "alles gedaan")))
        found += [_line(one, today, people or {}, done=key_of(one) in done) for one in part]
    return tuple(found)


def _line(werk: Werk, today: date, people: Mapping[str, str], *, done: bool) -> Line:
    tone, mark = _TONES[wanneer(werk.dag, today)]
    task, reason = task_and_reason(werk)
    distance = distance_words(werk.dag, today)
    name = werk.naam or translate("Werklijst", "geen dossier")
    party = turn_of(werk.regel)
    group = group_words(werk.groep, werk.schoolsoort)
    subject = translate("Werklijst", "taak") if werk.is_taak else listed(subject_of(werk.regel).woord)
    about = " · ".join(part for part in (group, subject, people.get(werk.wie or "", "")) if part)
    sign = Party(party.value)
    turn = Run(at_start(sign.words), sign.token, strong=True)
    if werk.wacht_op:
        reason = " · ".join(filter(None, (waits_words(werk.wacht_op), reason)))
    if werk.uitgesteld_tot is not None:
        told = translate("Werklijst", "uitgesteld, was {day}: {reason}")
        reason = told.format(day=near_day(werk.datum, today), reason=werk.reden)
    when = Run(distance, tone, mark, strong=tone != "text2")
    if done:
        when = Run(translate("Werklijst", "gedaan"), "green", "circle-check", strong=True)
    spoken = (
        when.words if done else "",
        f"{long_day_words(werk.dag)}, {distance}",
        name,
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
            Cell(_main(name, done=done), (Run(about),)),
            Cell(_main(task, done=done, mark=sign), (turn, Run(reason)) if reason else (turn,)),
        ),
    )


def _main(words: str, *, done: bool, mark: Party | None = None) -> Run:
    return Run(words, "text2" if done else None, mark, struck=done)
