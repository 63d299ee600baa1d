"""The worklist in words: days, distances, counts, and a deadline as a task with its reason."""

from datetime import date

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.spoken import spoken
from desktop.widgets.fields.day_words import day_words, long_day_words
from desktop.widgets.text import at_start
from desktop.worklist.deadline_words import deadline_words
from forms.reports.told import group
from forms.vocabulary import label
from models.queries.worklist import Werk
from models.snapshot import Leerling

_NUMBERS = (
    QT_TRANSLATE_NOOP("Numbers", "twee"),
    QT_TRANSLATE_NOOP("Numbers", "drie"),
    QT_TRANSLATE_NOOP("Numbers", "vier"),
    QT_TRANSLATE_NOOP("Numbers", "vijf"),
    QT_TRANSLATE_NOOP("Numbers", "zes"),
    QT_TRANSLATE_NOOP("Numbers", "zeven"),
    QT_TRANSLATE_NOOP("Numbers", "acht"),
    QT_TRANSLATE_NOOP("Numbers", "negen"),
    QT_TRANSLATE_NOOP("Numbers", "tien"),
    QT_TRANSLATE_NOOP("Numbers", "elf"),
    QT_TRANSLATE_NOOP("Numbers", "twaalf"),
)
_WAITS = {
    "leerling": QT_TRANSLATE_NOOP("Werklijst", "wacht op de leerling"),
    "ouders": QT_TRANSLATE_NOOP("Werklijst", "wacht op ouders"),
    "school": QT_TRANSLATE_NOOP("Werklijst", "wacht op school"),
    "swv": QT_TRANSLATE_NOOP("Werklijst", "wacht op het samenwerkingsverband"),
    "steunpunt": QT_TRANSLATE_NOOP("Werklijst", "wacht op het steunpunt"),
    "professional": QT_TRANSLATE_NOOP("Werklijst", "wacht op een andere professional"),
    "naaste": QT_TRANSLATE_NOOP("Werklijst", "wacht op iemand om de leerling heen"),
}
_NEAR = 300
"""Days from today within which a day is told without its year."""


def near_day(day: date, today: date) -> str:
    """A day as it stands in a list: "di 10 nov"; with its year when that is not plain."""
    words = day_words(day)
    return words.rpartition(" ")[0] if abs((day - today).days) < _NEAR else words


def group_words(groep: str | None, schoolsoort: str | None) -> str:
    """The group or class of a pupil: "groep 5"; empty when it is not known."""
    return spoken(group(Leerling(groep=groep, schoolsoort=schoolsoort)))


def task_and_reason(werk: Werk) -> tuple[str, str]:
    """What is to be done, and why then: ("OPP vaststellen", "zes weken na inschrijving").

    Of the minutes of a conversation the reason begins with which conversation it was.
    """
    if werk.is_taak:
        return werk.wat, ""
    task, _, reason = werk.wat.partition(", ")
    task, reason = deadline_words(task), deadline_words(reason)
    if werk.toelichting:
        reason = " · ".join(filter(None, (label("gespreks_soort", werk.toelichting), reason)))
    if (not reason or werk.toelichting) and werk.beginpunt is not None:
        day = long_day_words(werk.beginpunt).partition(" ")[2]
        counted = translate("Werklijst", "geteld vanaf {day}").format(day=day)
        reason = " · ".join(filter(None, (reason, counted)))
    return task, reason


def waits_words(whom: str) -> str:
    """For whom one waits, by the code that is kept: "wacht op ouders"."""
    words = _WAITS.get(whom)
    return translate("Werklijst", words) if words else translate("Werklijst", "wacht op iemand anders")


def number_words(number: int) -> str:
    """A number from two to twelve in letters, others in figures with a point between thousands."""
    if 2 <= number < len(_NUMBERS) + 2:
        return translate("Numbers", _NUMBERS[number - 2])
    return f"{number:,}".replace(",", ".")


def today_sentence(late: int, week: int, others: int, today: date) -> str:
    """What is due, in one line under the heading: too late, this week, and whatever else there is."""
    told = [f"{at_start(long_day_words(today))}."]
    if late and week:
        told.append(f"{_late(late)}, {_this_week(week)}.")
    elif late:
        told.append(f"{_late(late)}.")
    elif week:
        told.append(translate("Werklijst", "Niets is te laat, {this_week}.").format(this_week=_this_week(week)))
    elif others:
        told.append(translate("Werklijst", "Niets is te laat en deze week is er niets."))
    return " ".join(told)


def _late(number: int) -> str:
    if number == 1:
        return translate("Werklijst", "Eén ding is te laat")
    words = translate("Werklijst", "{number} dingen zijn te laat").format(number=number_words(number))
    return at_start(words)


def _this_week(number: int) -> str:
    if number == 1:
        return translate("Werklijst", "één ding komt deze week")
    return translate("Werklijst", "{number} dingen komen deze week").format(number=number_words(number))
