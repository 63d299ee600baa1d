"""Growth: only what was measured and planned is told and drawn, in order of date, and nothing beyond it."""

import re
from datetime import date

import pytest
from bouwers import rij, versie
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.graphics.shapes import Circle, Drawing, Polygon, PolyLine, String

from forms.growth import growth, growth_of, level_words, number_of, told
from forms.reports.paper.growth_drawing import Look, as_svg, growth_drawing

LOOK = Look("#000000", "#222222", "#DDDDDD", "#0B5563", "#EEEEEE", "#5A661A")


def result(uid: str, score: str, day: str | None, kind: str = "vaardigheidsscore", subject: str = "spelling"):
    return rij(uid, gebied=subject, meetsoort=kind, waarde=score, datum=day)


def plan(uid: str, day: str | None, low: str | None, high: str | None = None, kind: str = "vaardigheidsscore"):
    return rij(uid, gebied="spelling", meetsoort=kind, datum=day, van=low, tot=high)


@pytest.mark.parametrize(
    ("words", "kind", "number"),
    [
        ("142", "vaardigheidsscore", 142.0),
        ("142,5", "dle", 142.5),
        ("80 %", "leerrendement", 80.0),
        ("M5", "functioneringsniveau", 5.5),
        ("e6", "functioneringsniveau", 7.0),
        ("M9", "functioneringsniveau", None),
        ("ruim voldoende", "anders", None),
        ("24 van 30", "anders", None),
        ("E5", "vaardigheidsscore", 5.0),
    ],
)
def test_a_score_is_read_as_a_number_only_where_there_is_one(words, kind, number):
    assert number_of(words, kind) == number


@settings(deadline=None)
@given(st.text(max_size=30), st.sampled_from(("functioneringsniveau", "vaardigheidsscore", "anders")))
def test_whatever_was_written_down_is_no_trouble(words, kind):
    found = number_of(words, kind)
    assert found is None or isinstance(found, float | int)


@settings(deadline=None)
@given(st.integers(1, 8), st.sampled_from("ME"))
def test_a_half_year_and_its_number_are_one(grade, half):
    number = number_of(f"{half}{grade}", "functioneringsniveau")
    assert number is not None
    assert level_words(number) == f"{half}{grade}"


def test_results_stand_per_subject_and_kind_in_order_of_date():
    rows = (
        result("b", "150", "2026-06-01"),
        result("a", "142", "2026-01-20"),
        result("c", "M5", "2026-01-20", "functioneringsniveau", "technisch_lezen"),
        result("iq", "98", "2026-01-20", "iq"),
        result("d", "goed", "2026-02-01"),
    )
    reading, spelling = growth_of(rows, ())
    assert (reading.naam, reading.soort) == ("Technisch lezen", "Functioneringsniveau")
    assert [one.zegt for one in spelling.gemeten] == ["142", "goed", "150"]
    assert [one.zegt for one in spelling.getekend] == ["142", "150"]


def test_a_plan_without_a_day_or_a_number_is_no_plan():
    (one,) = growth_of(
        (), (plan("p1", "2026-06-01", "160", "150"), plan("p2", None, "1"), plan("p3", "2026-06-01", None))
    )
    assert [(each.laag, each.hoog, each.zegt) for each in one.gepland] == [(150.0, 160.0, "160 – 150")]


@pytest.mark.parametrize(
    ("subject", "kind", "title"),
    [
        ("spelling", "vaardigheidsscore", "Spelling, vaardigheidsscore"),
        ("spelling", "", "Spelling"),
        ("", "vaardigheidsscore", "Zonder gebied, vaardigheidsscore"),
        ("", "", "Zonder gebied"),
    ],
)
def test_a_picture_has_a_title_also_when_a_row_lacks_its_subject_or_kind(subject, kind, title):
    (one,) = growth_of([result("a", "118", "2026-10-01", kind, subject)], [])
    assert one.titel("Zonder gebied") == title


def test_on_one_day_the_table_tells_what_was_measured_before_what_was_planned():
    (one,) = growth_of((result("a", "142", "2026-06-01"),), (plan("p", "2026-06-01", "150"),))
    assert [(measured, planned) for _, measured, planned, _ in told(one)] == [("142", ""), ("", "150")]


def test_the_table_says_all_of_it_also_what_is_not_drawn():
    (one,) = growth_of((result("a", "goed", None), result("b", "142", "2026-01-20")), (plan("p", "2026-06-01", "150"),))
    assert list(told(one)) == [
        (date(2026, 1, 20), "142", "", ""),
        (date(2026, 6, 1), "", "150", ""),
        (None, "goed", "", ""),
    ]


def test_a_version_without_results_has_no_growth():
    assert growth(versie()) == ()


def drawn(one) -> Drawing:
    return growth_drawing(one, LOOK, 400, 150)


def kinds(drawing: Drawing, kind: type) -> list:
    return [one for one in drawing.contents if isinstance(one, kind)]


def test_the_line_ends_at_the_last_measurement_and_the_band_at_the_last_planned_day():
    (one,) = growth_of(
        (result("a", "142", "2026-01-20"), result("b", "150", "2026-06-01")),
        (plan("p", "2026-06-01", "148", "156"), plan("q", "2027-01-20", "158", "166")),
    )
    drawing = drawn(one)
    (line,) = kinds(drawing, PolyLine)
    band, _ = kinds(drawing, Polygon)
    points, corners = line.points[::2], band.points[::2]
    assert len(points) == 2
    assert max(corners) > max(points) == pytest.approx(min(corners))
    assert max(points) < 400
    dots = [each for each in kinds(drawing, Circle) if each.cx in points]
    assert len(dots) == 2
    assert {"142", "150"} <= {each.text for each in kinds(drawing, String)}


def test_one_measurement_is_a_point_and_one_planned_day_a_bar_without_a_band():
    (one,) = growth_of((result("a", "142", "2026-01-20"),), (plan("p", "2026-06-01", "148", "156"),))
    drawing = drawn(one)
    assert kinds(drawing, PolyLine) == []
    assert len(kinds(drawing, Polygon)) == 1, "only the sign of the legend"


def test_what_lies_under_a_line_through_more_than_two_results_is_not_filled():
    days = ("2024-11-15", "2025-06-20", "2026-11-12")
    (one,) = growth_of(
        [result(str(at), score, day) for at, (score, day) in enumerate(zip("131", days, strict=True))], ()
    )
    lines = re.findall(rb"<polyline[^>]*>", as_svg(drawn(one), "Inter", LOOK))
    assert lines
    assert all(b"fill: none;" in line for line in lines)


def test_without_a_number_there_is_nothing_to_draw():
    (one,) = growth_of((result("a", "goed", "2026-01-20"),), ())
    assert not one.te_tekenen
    with pytest.raises(ValueError, match="nothing"):
        drawn(one)


SCORES = st.one_of(st.floats(-1e6, 1e6).map(lambda one: f"{one:.3f}"), st.integers(-10_000, 10_000).map(str))
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31)).map(str)


@settings(deadline=None)
@given(
    st.lists(st.tuples(SCORES, DAYS), min_size=1, max_size=12), st.lists(st.tuples(SCORES, SCORES, DAYS), max_size=5)
)
def test_every_drawing_stays_inside_its_frame(scores, plans):
    (one,) = growth_of(
        [result(str(n), score, day) for n, (score, day) in enumerate(scores)],
        [plan(str(n), day, low, high) for n, (low, high, day) in enumerate(plans)],
    )
    drawing = drawn(one)
    for line in (*kinds(drawing, PolyLine), *kinds(drawing, Polygon)):
        assert all(-1 <= x <= 401 for x in line.points[::2])
        assert all(-1 <= y <= 151 for y in line.points[1::2])
    assert as_svg(drawing, "Inter", LOOK).startswith(b"<?xml")


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from("ME"), st.integers(1, 8), DAYS), min_size=1, max_size=8))
def test_levels_are_named_as_half_years(scores):
    rows = [
        result(str(n), f"{half}{grade}", day, "functioneringsniveau") for n, (half, grade, day) in enumerate(scores)
    ]
    (one,) = growth_of(rows, ())
    names = {each.text for each in kinds(drawn(one), String)}
    assert {f"{half}{grade}" for half, grade, _ in scores} <= names
