"""How a verb gets at its vault."""

import io

import pytest
from case_files import example_path

from forms.commandline.main import main
from models.errors import Melding
from models.vault import Sleutelbos

WORDS = "paarse olifant fietst naar zee"


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_the_line_end_after_a_passphrase_does_not_count(kluis, tmp_path, end, capsys):
    secret = tmp_path / "geheim"
    secret.write_bytes(f"{WORDS}{end}".encode())
    assert main(["casus", str(kluis), str(example_path("A03")), "--wachtzin-bestand", str(secret)]) == 0
    assert capsys.readouterr().err == ""


def test_a_passphrase_may_come_from_standard_input(kluis, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{WORDS}\n"))
    assert main(["casus", str(kluis), str(example_path("A03")), "--wachtzin-bestand", "-"]) == 0
    assert "A03" in capsys.readouterr().out


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_passphrase_that_cannot_be_read_is_said(kluis, tmp_path, content, capsys):
    secret = tmp_path / "geheim"
    if content is not None:
        secret.write_bytes(content)
    assert main(["casus", str(kluis), str(example_path("A03")), "--wachtzin-bestand", str(secret)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("Het bestand met de wachtzin is niet te lezen. Er is niets geopend.")


def test_a_wrong_passphrase_is_refused_with_a_reason(kluis, tmp_path, capsys):
    secret = tmp_path / "geheim"
    secret.write_text("groene olifant", encoding="utf-8")
    assert main(["casus", str(kluis), str(example_path("A03")), "--wachtzin-bestand", str(secret)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "wachtzin" in printed.err


def test_without_a_file_the_keyring_of_the_computer_is_asked(kluis, monkeypatch, capsys):
    asked = []

    def no_keyring(folder, secret):
        asked.append(secret)
        raise Melding("Er is geen sleutelbos.")

    monkeypatch.setattr("models.vault.open_vault", no_keyring)
    assert main(["casus", str(kluis), str(example_path("A03"))]) == 1
    assert isinstance(asked[0], Sleutelbos)
    assert capsys.readouterr().err == "Er is geen sleutelbos.\n"
