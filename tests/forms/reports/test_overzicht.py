"""The overview on paper: no name, no small number, each picture with its words and its table."""

from datetime import UTC, date, datetime

import pytest
from figure_cases import TODAY, fill
from memory_vault import MemoryVault

from forms.figures import Figuur
from forms.figures_outside import outside
from forms.figures_read import overview_paper, read_figures
from forms.reports.content import BarPicture, Table, Together
from forms.reports.overzicht import Over, overzicht
from forms.reports.page_text import page_text
from forms.signals import least
from models.queries.figures_choice import Keuze

MADE = datetime(2026, 11, 28, tzinfo=UTC)


def many(name: str, **rows: tuple[int, ...]) -> Figuur:
    series = ("tlv", "arrangement")[: len(next(iter(rows.values())))]
    return Figuur(name, tuple(rows), series, tuple(rows.values()))


def test_a_picture_and_a_table_tell_the_same_and_leave_out_the_same():
    report = overzicht((many("tlv_stand", besloten=(12,), ingediend=(3,), compleet=(8,)),), (), {}, Over(None, TODAY))
    assert report is not None
    inner = next(one for one in report.blocks if isinstance(one, Together)).blocks
    picture = next(one for one in inner if isinstance(one, BarPicture))
    table = next(one for one in inner if isinstance(one, Table))
    assert picture.bars.numbers == ((12,), (None,), (None,))
    assert "Besloten: 12" in picture.alt
    assert "Ingediend: weggelaten" in picture.alt
    told = ["".join(run.text for cell in line for run in cell) for line in table.rows]
    assert told == ["Besloten12", "Ingediend–", "Compleet–", "Totaal23"]


def test_a_part_gives_no_small_rest_of_the_whole_away():
    part, whole = many("tlv_soort", sbo=(20,), so=(10,)), many("tlv_soort", sbo=(22,), so=(40,))
    assert outside(part, whole).aantallen == ((None,), (None,))
    assert outside(part).aantallen == ((20,), (10,))


def test_totals_of_rows_stand_only_where_they_give_nothing_away():
    large = many("open", **{str(at): (10 + at, 20 + at) for at in range(6)})
    assert outside(large).samen == (30, 32, 34, 36, 38, 40)
    small = many("open", **{str(at): (1, 20 + at) for at in range(6)})
    assert outside(small).samen is None or None in {one for line in outside(small).aantallen for one in line}


def test_nothing_to_count_is_no_report():
    assert overzicht((), (), {}, Over(None, TODAY)) is None


def test_the_paper_of_a_small_vault_names_nobody_and_tells_no_small_number(vault: MemoryVault):
    fill(vault)
    with vault.reading() as connection:
        made = overview_paper(connection, Keuze(TODAY), MADE)
        figures = read_figures(connection, Keuze(TODAY)).figures
    words = " ".join(page_text(made.data).split())
    assert max(one.totaal for one in figures) < 2 * least() + 2
    assert not any(name in words for name in ("Aya", "Bas ", "Cas ", "Dina", "Els ", "Veldman"))
    assert "Hierover is geen aantal te noemen" in words
    assert made.name == "overzicht-2026-11-28.pdf"


@pytest.mark.parametrize("keuze", [Keuze(TODAY), Keuze(TODAY, "noord"), Keuze(TODAY, None, date(2026, 8, 1), TODAY)])
def test_it_is_made_for_every_choice(vault: MemoryVault, keuze: Keuze):
    fill(vault)
    with vault.reading() as connection:
        assert overview_paper(connection, keuze, MADE).pages >= 1
