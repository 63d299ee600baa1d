"""Writing files together with their line in the register, or not at all."""

from dataclasses import replace
from datetime import date

import pytest

from forms.acts_told import acts_told
from forms.reports.handing_out import NietGeschreven, Paper, free_paths, hand_out, write_out
from forms.reports.making import Gemaakt
from forms.reports.recipient_check import Outgoing, check_recipient
from models.errors import Melding
from models.queries.dossier_acts import dossier_acts
from models.queries.verstrekkingen import handed_out
from models.snapshot.read import read_dossier

DAY = date(2026, 11, 24)


def made(name="opp.pdf", data=b"%PDF new"):
    return Gemaakt("opp", name, data, 1, 4, "AB1-CD2", "")


def cleared(vault, dossier, *papers):
    """The papers, checked for the parents."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    everything = [Outgoing(one, "") for one in papers]
    return replace(check_recipient(beeld, "ouders", None, everything, DAY), leaks=()).release()


def give(vault, dossier, *papers):
    return hand_out(vault, cleared(vault, dossier, *(one.made for one in papers)), papers, DAY)


def register(vault, dossier):
    with vault.reading() as connection:
        return handed_out(connection, dossier)


def test_a_file_is_written_and_registered_as_a_file(vault, dossier, tmp_path):
    give(vault, dossier, Paper(made(), tmp_path / "opp.pdf"))
    assert (tmp_path / "opp.pdf").read_bytes() == b"%PDF new"
    (line,) = register(vault, dossier)
    assert (line.wijze, line.exemplaren, line.bladzijden) == ("bestand", 1, None)


def test_the_history_says_that_a_paper_was_printed_or_kept(vault, dossier, tmp_path):
    give(vault, dossier, Paper(made(), tmp_path / "opp.pdf"))
    with vault.reading() as connection:
        newest = acts_told(dossier_acts(connection, dossier, 10), read_dossier(connection, dossier))[0]
    assert newest.wat == "Stuk afgedrukt of als bestand bewaard"


def test_a_file_is_replaced_only_when_that_was_agreed(vault, dossier, tmp_path):
    (tmp_path / "opp.pdf").write_bytes(b"old")
    with pytest.raises(NietGeschreven):
        give(vault, dossier, Paper(made(), tmp_path / "opp.pdf"))
    assert (tmp_path / "opp.pdf").read_bytes() == b"old"
    give(vault, dossier, Paper(made(), tmp_path / "opp.pdf", replace=True))
    assert (tmp_path / "opp.pdf").read_bytes() == b"%PDF new"
    assert len(register(vault, dossier)) == 1


def test_when_it_cannot_be_registered_what_stood_there_stands_there_again(vault, dossier, tmp_path, monkeypatch):
    (tmp_path / "opp.pdf").write_bytes(b"old")
    papers = [Paper(made(), tmp_path / "opp.pdf", replace=True), Paper(made("x.pdf"), tmp_path / "x.pdf")]

    def full(*_):
        raise Melding("De schijf is vol.")

    vault.after_act = full
    with pytest.raises(Melding):
        give(vault, dossier, *papers)
    assert [one.name for one in tmp_path.iterdir()] == ["opp.pdf"]
    assert (tmp_path / "opp.pdf").read_bytes() == b"old"
    assert register(vault, dossier) == ()


def test_when_one_file_fails_none_stays_behind(vault, dossier, tmp_path):
    (tmp_path / "weg").write_text("no folder")
    papers = [Paper(made(), tmp_path / "opp.pdf"), Paper(made(), tmp_path / "weg" / "opp.pdf")]
    with pytest.raises(NietGeschreven):
        give(vault, dossier, *papers)
    with pytest.raises(ValueError, match="tells of somebody"):
        write_out(papers)
    assert [one.name for one in tmp_path.iterdir()] == ["weg"]
    assert register(vault, dossier) == ()


def test_the_newest_line_of_one_day_comes_first(vault, dossier, tmp_path):
    for number in range(5):
        paper = Gemaakt("opp", "opp.pdf", b"%PDF", 1, 4, f"CODE-{number}", "")
        give(vault, dossier, Paper(paper, tmp_path / f"{number}.pdf"))
    assert [one.code for one in register(vault, dossier)] == [f"CODE-{number}" for number in (4, 3, 2, 1, 0)]


def test_free_names_are_those_that_no_file_has(tmp_path):
    (tmp_path / "opp.pdf").write_text("")
    assert [one.path.name for one in free_paths(tmp_path, [made(), made()])] == ["opp-2.pdf", "opp-3.pdf"]
