"""The source of a rule in short, for where the whole line can be asked for."""

import pytest

from forms.rules.bron import bron_van
from forms.rules.regel import Zekerheid, all_rules, rule


@pytest.mark.parametrize(
    ("name", "sector", "line"),
    [
        ("OPP-12", "bao", "WVO 2020 art. 2.44 lid 6 · wet, voor deze schoolsoort afgeleid"),
        ("OPP-12", "vo", "WVO 2020 art. 2.44 lid 6 · wet, nagelezen"),
        ("OPP-38", "bao", "Handelingsgericht werken · praktijkregel, nog niet nagekeken"),
        ("ARR-03", "bao", "swvzoetermeer.nl · praktijkregel, nagelezen"),
        ("OPP-07", "bao", "WVO 2020 art. 1.1 · wet, afgeleid"),
        ("OPP-14", "bao", "een keuze van Driehoek"),
        ("TLV-05", "bao", "een bron die nog niet is nagekeken"),
    ],
)
def test_the_short_line_names_the_source_and_how_certain_it_is(name, sector, line):
    assert bron_van(rule(name), sector).korte_regel == line


def test_every_short_line_is_short_and_names_no_law_that_nobody_looked_up():
    for one in all_rules():
        for sector in one.sectoren:
            source = bron_van(one, sector)
            assert 0 < len(source.korte_regel) < 110, one.id
            if source.soort == "wet" and source.zekerheid is Zekerheid.AANGENOMEN:
                assert "art." not in source.korte_regel
