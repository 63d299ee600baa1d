"""The moments of a timeline: what happened and what is to come, per party, within the months that are shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.language import translate
from desktop.spoken import spoken
from desktop.widgets.fields.day_words import long_day_words, short_day_words
from desktop.widgets.party import Party as Sign
from forms.party import Party
from forms.timeline import Event

_AHEAD, _MOST_AHEAD = timedelta(days=42), timedelta(days=120)
_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class Moment:
    """One day of one party: everything of that day. `coming` for what is still to be done."""

    dag: date
    party: Party
    texts: tuple[str, ...]
    coming: bool
    document_uid: str | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """What may stand beside its dot, the longest first: "3 nov Noor gehoord", or with less room only "3 nov"."""
        day = short_day_words(self.dag)
        first, rest = self.texts[0], len(self.texts) - 1
        shorter = (f"{day} {first} (+{rest})",) if rest else ()
        return (f"{day} {', '.join(self.texts)}", *shorter, day)

    @property
    def spoken(self) -> str:
        """As a screen reader says it, with whose it is."""
        what = ", ".join(self.texts)
        if self.coming:
            what = translate("Dossier", "nog te doen: {what}").format(what=what)
        return f"{long_day_words(self.dag)}, {Sign(self.party.value).words}: {what}"


@dataclass(frozen=True, slots=True)
class Span:
    """The days that are shown, both included."""

    begin: date
    end: date

    def share(self, day: date) -> float:
        """Where a day lies, from 0 (the first) to 1 (the last)."""
        days = (self.end - self.begin).days
        return (day - self.begin).days / days if days else 0.0

    def holds(self, day: date) -> bool:
        """Whether a day is shown."""
        return self.begin <= day <= self.end


def moments(events: Sequence[Event], coming: Sequence[Event]) -> tuple[Moment, ...]:
    """All moments in order of date; what falls on one day for one party is one moment."""
    found: dict[tuple[date, Party, bool], list[Event]] = {}
    for later, some in ((False, events), (True, coming)):
        for one in some:
            found.setdefault((one.dag, one.party, later), []).append(one)
    made = (
        Moment(day, party, tuple(dict.fromkeys(spoken(one.tekst) for one in same)), later, same[0].document_uid)
        for (day, party, later), same in found.items()
    )
    return tuple(sorted(made, key=lambda one: (one.dag, list(Party).index(one.party), one.coming)))


def span_of(all_moments: Iterable[Moment], today: date, months: int) -> Span:
    """The days to show: so many months back at most, and some weeks ahead of today."""
    some = tuple(all_moments)
    earliest = today - timedelta(days=round(months * _MONTH))
    seen = [one.dag for one in some if one.dag >= earliest]
    ahead = [one.dag for one in some if today < one.dag <= today + _MOST_AHEAD]
    begin = min([*seen, today - _AHEAD])
    return Span(begin - timedelta(days=4), max([*ahead, today + _AHEAD]) + timedelta(days=4))
