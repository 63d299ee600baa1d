"""The manual of all rules on paper: every rule with its sentence and source, tagged, and the same every day."""

from datetime import UTC, datetime

import pytest
from report_texts import text_of

from forms.reports.making import make_rules
from forms.reports.regels import regelrapport
from forms.rules.listed import all_listed

MADE = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture(scope="module")
def told() -> str:
    return text_of(regelrapport(MADE.date()))


def test_every_rule_stands_in_it_with_its_sentence_steps_and_sources(told):
    for one in all_listed():
        assert one.regel.id in told
        assert one.regel.melding in told, one.regel.id
        assert all(step.melding in told for step in one.regel.trap), one.regel.id
        assert all(ground.bron.regel in told for ground in one.gronden), one.regel.id
    assert "uit het hoofd" not in told


def test_it_says_for_which_schools_and_from_when(told):
    assert "alle schoolsoorten" in told
    assert "vanaf 1 augustus 2014" in told
    assert "Voor pro, vo: " in told
    assert "Blokkeert, of verder met een reden" in told
    assert "Hier houdt het programma zich zelf aan." in told


def test_the_file_names_nobody_and_its_code_is_that_of_the_rules():
    one, other = make_rules(MADE), make_rules(datetime(2027, 1, 1, tzinfo=UTC))
    assert one.name == "driehoek-alle-regels.pdf"
    assert one.pages > 5
    assert one.code == other.code != ""
