"""The verb `agenda`."""

import json

from case_files import example_path
from icalendar import Calendar


def test_the_calendar_is_kept_without_names_and_says_what_changed(driehoek, tmp_path):
    driehoek("casus", example_path("A01"))
    path = tmp_path / "agenda.ics"
    words = ("--op", "2026-11-22", "--uit", path, "--json")
    code, out, err = driehoek("agenda", *words)
    told = json.loads(out)
    assert (code, err) == (0, "")
    assert told["nieuw"] == told["regels"] == len(Calendar.from_ical(path.read_bytes()).walk("VEVENT")) > 0
    assert json.loads(driehoek("agenda", *words)[1])["nieuw"] == 0
    code, out, _ = driehoek("agenda", *words[:-1])
    assert "0 nieuw, 0 gewijzigd, 0 vervallen" in out
