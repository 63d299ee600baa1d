"""The verb `rapport` on a real vault: what it makes, what it registers, and when it makes nothing."""

import json

import pytest
from case_files import example, example_path, take_example
from real_vault import FAST, PASSPHRASE
from sqlalchemy import select

from forms.commandline.main import main
from models.actions.dossier import new_dossier
from models.errors import Melding
from models.queries.verstrekkingen import handed_out
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.snapshot import Leerling
from models.snapshot.read import find_dossier
from models.tables import Spoor, Verstrekking
from models.vault import create_vault, open_vault


@pytest.fixture
def report(driehoek, tmp_path):
    """Makes reports of a dossier on a day on which the examples are current."""

    def call(number: str, voor: str, *words: object, uit: object = None):
        folder = tmp_path / "uit" if uit is None else uit
        return driehoek("rapport", "--dossier", number, "--voor", voor, "--op", "2026-11-22", *words, "--uit", folder)

    return call


def register(kluis) -> list[tuple[str, str, str]]:
    """Report, receiver and code of every paper, after a look that the audit chain knows of the printing."""
    with open_vault(kluis, PASSPHRASE) as vault, vault.reading() as connection:
        table = Verstrekking.__table__
        papers = connection.execute(select(table.c.rapport, table.c.ontvanger, table.c.code)).all()
        printed = connection.execute(select(Spoor.nr).where(Spoor.soort == Handelingsoort.AFGEDRUKT)).all()
    assert bool(papers) == bool(printed)
    return sorted(map(tuple, papers))


def test_parents_get_a_short_and_a_full_paper_that_stand_in_the_register(driehoek, report, kluis, tmp_path):
    driehoek("casus", example_path("A01"))
    code, out, err = report("A01", "ouders", "--json")
    told = json.loads(out)
    assert (code, err) == (0, "")
    assert [one["rapport"] for one in told] == ["kort", "opp"]
    assert sorted(one["bestand"] for one in told) == sorted(map(str, (tmp_path / "uit").iterdir()))
    assert all((tmp_path / "uit" / one["bestand"]).read_bytes().startswith(b"%PDF-") for one in told)
    assert register(kluis) == sorted((one["rapport"], "ouders", one["code"]) for one in told)


def test_no_name_of_a_pupil_or_parent_stands_in_a_file_name(driehoek, report, tmp_path):
    driehoek("casus", example_path("A02"))
    for voor, more in (("leerling", ()), ("ouders", ("--persoon", "p-vader")), ("school", ()), ("swv", ())):
        assert report("A02", voor, *more)[0] == 0
    names = " ".join(one.name.lower() for one in (tmp_path / "uit").iterdir())
    people = [example("A02")["leerling"], *example("A02")["betrokkenen"]]
    words = {
        word.lower()
        for one in people
        for key in ("naam", "roepnaam", "achternaam")
        for word in (one.get(key) or "").split()
    }
    assert not [word for word in words if len(word) > 3 and word in names]


def test_a_paper_never_replaces_another(driehoek, report, tmp_path):
    driehoek("casus", example_path("A01"), example_path("A03"))
    first = report("A01", "school", "--rapport", "opp")[1].strip()
    before = (tmp_path / "uit").joinpath(first).read_bytes()
    second = report("A03", "school", "--rapport", "opp")[1].strip()
    assert first != second
    assert (tmp_path / "uit").joinpath(first).read_bytes() == before


@pytest.mark.parametrize(
    ("number", "voor", "more", "reason"),
    [
        ("A07", "ouders", (), "18 jaar of ouder"),
        ("A01", "ouders", ("--persoon", "p-oma"), "hoort niet bij dit dossier"),
        ("A01", "school", ("--rapport", "toverspreuk"), "niet voor deze lezer"),
        ("Z99", "school", (), "geen dossier met dit nummer"),
    ],
)
def test_a_reader_who_gets_nothing_hears_why(driehoek, report, kluis, tmp_path, number, voor, more, reason):
    driehoek("casus", example_path("A01"), example_path("A07"))
    code, out, err = report(number, voor, *more)
    assert (code, out) == (1, "")
    assert reason in err
    assert not (tmp_path / "uit").exists()
    assert register(kluis) == []


def test_what_cannot_be_written_is_not_registered_either(driehoek, report, kluis, tmp_path):
    driehoek("casus", example_path("A01"))
    taken = tmp_path / "bestand"
    taken.write_text("geen map", encoding="utf-8")
    code, out, err = report("A01", "school", uit=taken)
    assert (code, out) == (1, "")
    assert "Er is niets afgedrukt" in err
    assert register(kluis) == []


def test_a_paper_that_cannot_be_registered_does_not_stay(driehoek, report, kluis, tmp_path, monkeypatch):
    driehoek("casus", example_path("A01"))
    monkeypatch.setattr("models.record.act.Act.finish", refuse)
    code, _, err = report("A01", "school")
    assert (code, err.strip()) == (1, "De schijf is vol.")
    assert list((tmp_path / "uit").iterdir()) == []
    monkeypatch.undo()
    assert register(kluis) == []


def refuse(*_):
    raise Melding("De schijf is vol.")


@pytest.fixture
def steunpunt(tmp_path, secret, capsys):
    """The command line on the vault of a steunpunt with the contacts of an example."""
    folder = tmp_path / "Steunpunt.kluis"
    vault, _ = create_vault(
        folder, "steunpunt", organisatie=None, gebruiker="Lidewij", rol="steunpunt", sleutels=[PASSPHRASE], cost=FAST
    )
    take_example(vault, "A09")
    vault.close(backup=False)

    def call(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["rapport", str(folder), *map(str, words), "--wachtzin-bestand", str(secret)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return call


def test_signals_need_no_dossier_and_stand_in_no_register(steunpunt, tmp_path):
    code, _, err = steunpunt("--voor", "signaal", "--op", "2026-11-22", "--uit", tmp_path / "uit")
    assert (code, err) == (0, "")
    assert [one.name for one in (tmp_path / "uit").iterdir()] == ["signalen-tot-en-met-2026-11-22.pdf"]
    assert register(tmp_path / "Steunpunt.kluis") == []


def test_signals_are_never_written_over_those_of_another_run(steunpunt, tmp_path):
    for _ in range(2):
        assert steunpunt("--voor", "signaal", "--op", "2026-11-22", "--uit", tmp_path / "uit")[0] == 0
    assert len(list((tmp_path / "uit").iterdir())) == 2


def test_signals_that_cannot_be_written_leave_nothing(steunpunt, tmp_path):
    taken = tmp_path / "bestand"
    taken.write_text("geen map", encoding="utf-8")
    code, out, err = steunpunt("--voor", "signaal", "--op", "2026-11-22", "--uit", taken)
    assert (code, out) == (1, "")
    assert "Er is niets afgedrukt" in err


def test_a_vault_of_a_school_has_no_signals(driehoek, tmp_path):
    code, out, err = driehoek("rapport", "--voor", "signaal", "--uit", tmp_path / "uit")
    assert (code, out) == (1, "")
    assert "Alleen de kluis van een steunpunt" in err
    assert not (tmp_path / "uit").exists()


def test_every_other_reader_needs_a_dossier(driehoek, tmp_path, capsys):
    with pytest.raises(SystemExit):
        driehoek("rapport", "--voor", "school", "--uit", tmp_path / "uit")
    assert "--dossier" in capsys.readouterr().err


def test_a_number_that_two_dossiers_have_is_not_guessed_at(driehoek, report, kluis):
    driehoek("casus", example_path("A01"))
    with open_vault(kluis, PASSPHRASE) as vault:
        new_dossier(vault, Leerling(casus_id="A01", roepnaam="Sam"))
    code, out, err = report("A01", "school")
    assert (code, out) == (1, "")
    assert "meer dan één dossier" in err


def test_what_may_not_leave_is_not_made(driehoek, report, kluis, tmp_path):
    driehoek("casus", example_path("A01"))
    with open_vault(kluis, PASSPHRASE) as vault, vault.reading() as connection:
        uid = find_dossier(connection, "A01")
    with open_vault(kluis, PASSPHRASE) as vault, act(vault, Handelingsoort.VELD_GEWIJZIGD, uid) as doing:
        doing.set_value("dossier", uid, "roepnaam", "Noor 111222333")
    code, out, err = report("A01", "school")
    assert (code, out) == (1, "")
    assert "BSN of onderwijsnummer" in err
    assert not (tmp_path / "uit").exists()
    assert register(kluis) == []


def test_the_register_says_on_which_ground_and_which_fields(driehoek, report, kluis):
    driehoek("casus", example_path("A01"))
    report("A01", "swv")
    with open_vault(kluis, PASSPHRASE) as vault, vault.reading() as connection:
        (line, *_) = handed_out(connection, find_dossier(connection, "A01"))
    assert line.grondslag == "wettelijke_taak_swv"
    assert "opp_po.doelen" in line.velden
    assert not {"opp_po.achternaam", "opp_po.geboortedatum"} & set(line.velden)


def test_a_report_can_leave_as_a_page_for_a_browser_by_the_same_way(driehoek, report, kluis, tmp_path):
    driehoek("casus", example_path("A01"))
    code, out, err = report("A01", "ouders", "--vorm", "html", "--json")
    told = json.loads(out)
    assert (code, err) == (0, "")
    assert [one["rapport"] for one in told] == ["kort", "opp"]
    files = list((tmp_path / "uit").iterdir())
    assert {one.suffix for one in files} == {".html"}
    assert all(one.read_bytes().startswith(b"<!DOCTYPE html>") for one in files)
    assert register(kluis) == sorted((one["rapport"], "ouders", one["code"]) for one in told)
