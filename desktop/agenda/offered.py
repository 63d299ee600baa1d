"""What the calendar offers: its keys for the card of F1, and its acts for the palette."""

from collections.abc import Callable, Mapping, Sequence

from desktop.agenda.asked import MONTH, WEEK, YEAR
from desktop.language import translate
from desktop.shell.screen import Act


def keys_of_calendar() -> Sequence[tuple[str, str]]:
    """The keys and what they do."""
    return (
        ("Left", translate("Agenda", "een dag terug")),
        ("Right", translate("Agenda", "een dag verder")),
        ("Up", translate("Agenda", "een week terug")),
        ("Down", translate("Agenda", "een week verder")),
        ("PgUp", translate("Agenda", "vorige maand of week")),
        ("PgDown", translate("Agenda", "volgende maand of week")),
        ("Return", translate("Agenda", "naar wat er op die dag staat")),
    )


def acts_of_calendar(calls: Mapping[str, Callable[[], None]], *, letters: bool) -> Sequence[Act]:
    """The acts, by what they do: T today, N plans, a view by its name, `ics` keeps the calendar as a file."""

    def act(what: str, words: str, icon: str, also: str = "", key: str = "") -> Act:
        call = calls[what]
        return Act(words, call, key if letters else "", icon, also)

    file_words = translate("Agenda", "Agenda zonder namen bewaren (.ics)")
    return (
        act("T", translate("Agenda", "Vandaag"), "calendar", key="T"),
        act("N", translate("Agenda", "Plan een bijeenkomst"), "plus", translate("Agenda", "gesprek mdo"), "N"),
        act(MONTH, translate("Agenda", "Maand"), "calendar-days"),
        act(WEEK, translate("Agenda", "Week"), "calendar"),
        act(YEAR, translate("Agenda", "Jaarplan"), "layout-grid", translate("Agenda", "schooljaar overzicht")),
        act("ics", file_words, "calendar-days", translate("Agenda", "outlook kalender exporteren icalendar")),
    )
