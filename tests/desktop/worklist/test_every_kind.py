"""Every kind of date in the panel: where it comes from, where its work is done, and what if it began on another day."""

from datetime import timedelta

import pytest
from bouwers import instemming
from desk import DAY, words_on

from desktop.shell.route import ScreenName
from desktop.worklist.deadline_words import own_source
from desktop.worklist.detail import read_detail
from desktop.worklist.detail_reading import suppose
from desktop.worklist.panel import WorkPanel
from models.actions.dossier import new_document
from models.queries.worklist import worklist
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.values import Persoon


@pytest.fixture
def lines(desk):
    """A dossier with one of each of the new kinds; answers the lines of the worklist by what is asked."""
    dossier = desk.dossier("A01")
    parents = [Persoon(one.uid) for one in desk.beeld(dossier).betrokkenen if one.heeft_gezag]

    def write(vault):
        new_document(vault, dossier, "correctie", "correctie", antwoorden={"datum": "2026-11-02"})
        away = {"afwezig_sinds": "2026-11-02"}
        absence = new_document(vault, dossier, "verzuim", "verzuimoverzicht", antwoorden=away)[0]
        sent = {"datum": "2026-11-09", "verzonden_op": "2026-11-12", "verzonden_aan": ("ouder_met_gezag",)}
        new_document(vault, dossier, "gesprek", "gespreksverslag_mdo", antwoorden=sent)
        version = desk.beeld(dossier).periodes[-1].versies[-1].uid
        with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, dossier) as doing:
            doing.add_row(absence, "regels", {"soort": "luxe", "datum": "2026-11-12"})
            for parent in parents:
                doing.add_row(version, "instemmingen", dict(instemming(parent, "geen_reactie", "2026-11-12").waarden))

    desk.do(write)
    desk.settle()
    with desk.vault.reading() as connection:
        found = worklist(connection, DAY)
    return {one.wat: one for one in found if one.dossier == dossier}


COUNTED = {
    "Verzoek om correctie beantwoorden": (ScreenName.DOCUMENT, None),
    "Nagaan of dit thuiszitten is": (ScreenName.DOCUMENT, None),
    "Reactie op het gespreksverslag": (ScreenName.DOCUMENT, "reactie_op"),
    "Instemming met het handelingsdeel": (ScreenName.OPP, "instemmingen"),
}


@pytest.mark.parametrize("what", COUNTED)
def test_what_is_counted_answers_what_if_and_leads_to_its_place(desk, lines, what):
    detail = desk.do(lambda vault: read_detail(vault, lines[what], DAY))
    assert detail.term is not None
    assert (detail.place.screen, detail.place.field) == COUNTED[what]
    start = detail.term.beginpunt + timedelta(days=5)
    supposed = desk.do(lambda vault: suppose(vault, lines[what], start, DAY))
    assert supposed.term.datum == detail.term.datum + timedelta(days=5)


def test_a_fixed_date_says_that_it_is_one_and_asks_no_what_if(desk, qtbot, lines):
    detail = desk.do(lambda vault: read_detail(vault, lines["Luxeverzuim melden"], DAY))
    panel = WorkPanel(desk.keeping)
    qtbot.addWidget(panel)
    panel.show_detail(detail)
    assert "Een vaste datum" in words_on(panel)
    assert panel.what_if is None
    assert not panel.ask_what_if()


def test_a_choice_of_the_program_is_called_that_beside_its_date(desk, qtbot, lines):
    detail = desk.do(lambda vault: read_detail(vault, lines["Instemming met het handelingsdeel"], DAY))
    panel = WorkPanel(desk.keeping)
    qtbot.addWidget(panel)
    panel.show_detail(detail)
    assert "Een keuze van Driehoek" in words_on(panel)
    assert "WVO" not in words_on(panel)


@pytest.mark.parametrize(
    ("told", "name", "more"),
    [
        ("Bron: een keuze van Driehoek.", "Een keuze van Driehoek", ""),
        ("Bron (wet): bezwaar zes weken · nagelezen bij de bron.", "Bezwaar zes weken", "Nagelezen bij de bron."),
        ("Bron: nog niet nagekeken. Vraag het na.", "Nog niet nagekeken", "Vraag het na."),
    ],
)
def test_a_source_of_its_own_is_told_in_two(qapp, told, name, more):
    assert own_source(told) == (name, more)
