"""What the command line says before a vault is opened, and how it ends."""

import subprocess
import sys

import pytest

from forms.commandline.main import main
from forms.commandline.parser import in_dutch
from models.resources import resource


def test_help_tells_every_verb_in_dutch(capsys):
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("gebruik: driehoek")
    for verb in ("kluis", "casus", "invoeren", "rapport"):
        assert f"\n    {verb} " in told
    assert not [word for word in ("usage", "positional", "options", "show this help") if word in told]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "dit ontbreekt nog: OPDRACHT"),
        (["casus"], "dit ontbreekt nog: KLUIS, BESTAND"),
        (["toveren"], "OPDRACHT kan geen 'toveren' zijn; kies uit:"),
        (["casus", "a.kluis", "b.yaml", "--snel"], "dit ken ik niet: --snel"),
        (["casus", "a.kluis", "b.yaml", "--wachtzin-bestand"], "achter --wachtzin-bestand hoort één woord"),
        (
            ["rapport", "a.kluis", "--dossier", "A01", "--voor", "school", "--uit", "x", "--op", "2026-02-31"],
            "--op: 2026-02-31 is geen dag; schrijf een dag als 2026-11-17",
        ),
    ],
)
def test_wrong_use_ends_with_two_and_says_in_dutch_what_is_wrong(words, told, capsys):
    assert main(words) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert told in printed.err


def test_what_argparse_says_in_another_way_is_said_as_it_is():
    assert in_dutch("something unforeseen") == "something unforeseen"


@pytest.mark.parametrize("verb", [["kluis", "maak"], ["casus"], ["invoeren"], ["rapport"]])
def test_every_verb_takes_the_secret_from_a_file(verb, capsys):
    assert main([*verb, "--help"]) == 0
    assert "--wachtzin-bestand BESTAND" in capsys.readouterr().out


def test_help_imports_nothing_heavy():
    heavy = {"PySide6", "sqlalchemy", "pydantic", "yaml", "reportlab", "lxml", "cryptography", "keyring"}
    probe = (
        "import sys; from forms.commandline.main import main; main(['--help']);"
        f"print(sorted({heavy!r} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], cwd=resource().parent, capture_output=True, text=True, check=True
    )
    assert done.stderr.strip() == "[]"
