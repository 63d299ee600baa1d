"""What is only looked at: the picture of growth, and a table of words."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.gallery.sample import Page, Sample
from desktop.overview.grid import ReadGrid
from desktop.overview.growth_picture import GrowthPicture
from forms.growth import Gemeten, Gepland, Groei

_SIGNS = ("gemeten", "gepland")
_HEADS, _SHARES = ("Datum", "Gemeten", "Gepland", "Toets"), (4, 3, 3, 4)
_ROWS = (
    ("3 februari 2026", "214", "", "Rekenen"),
    ("15 juni 2026", "229", "", "Rekenen midden groep 6, afgenomen in twee delen"),
    ("29 januari 2027", "", "235 – 245", ""),
)


def _measured(*told: tuple[date, str, float]) -> tuple[Gemeten, ...]:
    return tuple(Gemeten(day, words, number) for day, words, number in told)


def _picture(measured: tuple[Gemeten, ...], planned: tuple[Gepland, ...], kind: str = "vaardigheidsscore") -> QWidget:
    return GrowthPicture(Groei("inzichtelijk_rekenen", kind, measured, planned), "Groei", _SIGNS)


def _with_band() -> QWidget:
    measured = _measured((date(2025, 10, 6), "M5", 5.5), (date(2026, 2, 5), "E5", 6.0), (date(2026, 6, 17), "M6", 6.5))
    planned = (Gepland(date(2026, 6, 19), 6.5, 7.0, "M6 – E6"), Gepland(date(2027, 1, 29), 7.0, 7.5, "E6 – M7"))
    return _picture(measured, planned, "functioneringsniveau")


def _one_point() -> QWidget:
    return _picture(_measured((date(2026, 2, 3), "214", 214.0)), ())


def _only_planned() -> QWidget:
    return _picture((), (Gepland(date(2026, 6, 19), 235.0, 245.0, "235 – 245"),))


def _table() -> QWidget:
    return ReadGrid("Rekenen", _HEADS, _ROWS, _SHARES)


def _cards() -> QWidget:
    return ReadGrid("Rekenen", _HEADS, _ROWS, _SHARES, single=True)


_PICTURES = (
    Sample("gemeten en gepland", _with_band),
    Sample("één meting", _one_point),
    Sample("alleen een plan", _only_planned),
)
_TABLES = (Sample("naast elkaar", _table), Sample("in één kolom", _cards))

PAGES = (
    Page(
        "groei", "Groei", "Alleen wat is opgeschreven; niets wordt doorgetrokken.", _PICTURES, width=420, on_card=True
    ),
    Page("leestabel", "Tabel om te lezen", "In één kolom wordt elke rij een kaart.", _TABLES, width=480, on_card=True),
)
