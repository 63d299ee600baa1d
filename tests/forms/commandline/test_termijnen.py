"""The verb `termijnen` on a real vault."""

import json

import pytest
from case_files import example_path


@pytest.mark.parametrize(
    ("number", "day", "dates"),
    [
        (
            "A01",
            "2026-11-17",
            {("2026-10-12", "2026-11-23"), ("2026-10-12", "2026-11-16"), ("2026-10-12", "2026-11-09")},
        ),
        ("A02", "2026-11-22", {("2026-10-28", "2026-11-25")}),
        ("A03", "2026-11-20", {("2026-09-21", "2026-11-02"), ("2026-10-28", "2026-11-11")}),
    ],
)
def test_the_dates_of_the_examples(driehoek, number, day, dates):
    driehoek("casus", example_path(number))
    code, out, err = driehoek("termijnen", "--dossier", number, "--op", day, "--json")
    assert (code, err) == (0, "")
    rows = json.loads(out)
    assert dates <= {(one["beginpunt"], one["datum"]) for one in rows}
    assert {one["dossier"] for one in rows} == {number}


def test_a_date_tells_what_it_is_and_why(driehoek):
    driehoek("casus", example_path("A01"))
    _, out, _ = driehoek("termijnen", "--op", "2026-11-17", "--json")
    last = next(one for one in json.loads(out) if one["datum"] == "2026-11-23" and one["regel"] == "OPP-01")
    why = last.pop("uitleg")
    assert last == {
        "dossier": "A01",
        "wat": "OPP vaststellen, zes weken na inschrijving",
        "datum": "2026-11-23",
        "regel": "OPP-01",
        "beginpunt": "2026-10-12",
        "plus_dagen": 42,
        "status": "open",
        "aard": "termijn",
        "wettelijk": True,
    }
    assert "Geteld vanaf 12 oktober 2026" in why
    assert "WVO 2020 art. 2.44" in why


def test_a_reader_sees_sentences(driehoek):
    driehoek("casus", example_path("A03"))
    code, out, _ = driehoek("termijnen", "--dossier", "A03", "--op", "2026-11-20")
    assert code == 0
    assert "A03 11 november 2026: Uitleg aan de leerling (te laat)" in out
    assert "Een praktijktermijn, niet wettelijk." in out


def test_no_dossier_has_no_dates(driehoek):
    assert driehoek("termijnen")[:2] == (0, "Er volgen geen data uit dit dossier.\n")
    assert driehoek("termijnen", "--json")[:2] == (0, "[]\n")
