"""A calendar as RFC 5545 has it: times in Amsterdam with its zone beside them, and whole days as days."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vRecur

from forms.exchange.calendar import Entry
from models.queries.calendar_entries import Bekend

ZONE = ZoneInfo("Europe/Amsterdam")
_PRODUCT = "-//Driehoek//Agenda zonder namen//NL"
_HOUR = timedelta(hours=1)


def write_file(told: Sequence[tuple[Entry, Bekend]], gone: Sequence[Bekend], now: datetime) -> bytes:
    """The file: what is told with what is remembered of it, and what is gone as cancelled."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if any(entry.begin for entry, _ in told):
        calendar.add_component(_amsterdam())
    for entry, row in told:
        event = _event(row, now, "CONFIRMED")
        event.add("summary", entry.summary)
        _place_in_time(event, entry)
        calendar.add_component(event)
    for row in gone:
        event = _event(row, now, "CANCELLED")
        event.add("summary", "Vervallen")
        event.add("dtstart", row.datum)
        event.add("dtend", row.datum + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(row: Bekend, now: datetime, status: str) -> Event:
    moment = now.astimezone(UTC).replace(microsecond=0)
    event = Event()
    event.add("uid", row.uid)
    event.add("sequence", row.volgnummer)
    event.add("dtstamp", moment)
    event.add("last-modified", moment)
    event.add("status", status)
    event.add("class", "PRIVATE")
    event.add("categories", ["Driehoek"])
    return event


def _place_in_time(event: Event, entry: Entry) -> None:
    """A time in Amsterdam, or whole days; a day without a time takes no time of the user."""
    if entry.begin is None:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.last + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        return
    hours, _, minutes = entry.begin.partition(":")
    local = datetime(entry.day.year, entry.day.month, entry.day.day, int(hours), int(minutes or 0), tzinfo=ZONE)
    start = local.astimezone(UTC)  # through UTC: a time that the clock leaps over becomes one that exists
    length = timedelta(minutes=entry.length) if entry.length else _HOUR
    event.add("dtstart", start.astimezone(ZONE))
    event.add("dtend", (start + length).astimezone(ZONE))
    event.add("transp", "OPAQUE")


def _amsterdam() -> Timezone:
    """The zone as the European rule has it, with no last year: a zone that is only told in days ends somewhere."""
    zone = Timezone()
    zone.add("tzid", ZONE.key)
    summer, winter = TimezoneDaylight(), TimezoneStandard()
    for part, name, start, month, before, after in (
        (summer, "CEST", datetime(1996, 3, 31, 2), 3, 1, 2),
        (winter, "CET", datetime(1996, 10, 27, 3), 10, 2, 1),
    ):
        part.add("tzname", name)
        part.add("dtstart", start)
        part.add("rrule", vRecur(freq="YEARLY", bymonth=month, byday="-1SU"))
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        zone.add_component(part)
    return zone
