import os

import pytest

from forms.exchange.foreign_file import GeweigerdBestand, read_file


def test_a_file_comes_in_byte_for_byte(tmp_path):
    file = tmp_path / "EDEX.XML"
    file.write_bytes(b"\x00<EDEX/>\r\n")
    assert read_file(file) == b"\x00<EDEX/>\r\n"


def test_an_empty_file_is_refused(tmp_path):
    file = tmp_path / "EDEX.XML"
    file.touch()
    with pytest.raises(GeweigerdBestand, match="leeg"):
        read_file(file)


def test_a_file_larger_than_the_limit_is_refused_and_one_of_exactly_the_limit_is_not(tmp_path):
    file = tmp_path / "EDEX.XML"
    file.write_bytes(b"x" * 100)
    assert len(read_file(file, limit=100)) == 100
    with pytest.raises(GeweigerdBestand, match="groter"):
        read_file(file, limit=99)


def test_a_file_that_is_gone_or_is_a_folder_gets_a_sentence(tmp_path):
    with pytest.raises(GeweigerdBestand, match="niet \\(meer\\)"):
        read_file(tmp_path / "Noor de Wit.xml")
    with pytest.raises(GeweigerdBestand, match="niet de map"):
        read_file(tmp_path)


def test_no_sentence_repeats_the_name_of_the_file(tmp_path):
    with pytest.raises(GeweigerdBestand) as caught:
        read_file(tmp_path / "Noor de Wit.xml")
    assert "Noor" not in str(caught.value)


@pytest.mark.parametrize("change", [b"", b"<EDEX>and more", b"<EDEX></Edex>"])
def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path, monkeypatch, change):
    file = tmp_path / "EDEX.XML"
    file.write_bytes(b"<EDEX></EDEX>")
    real_fstat, seen = os.fstat, []

    def fstat(number):
        told = real_fstat(number)
        if not seen:
            # Another program writes just after our first look.
            file.write_bytes(change)
            os.utime(file, ns=(told.st_atime_ns, told.st_mtime_ns + 1_000_000))
        seen.append(told)
        return told

    monkeypatch.setattr("forms.exchange.foreign_file.os.fstat", fstat)
    with pytest.raises(GeweigerdBestand, match="leeg" if change == b"" else "veranderde"):
        read_file(file)


@pytest.mark.parametrize(("error", "sentence"), [(PermissionError, "mag dit bestand niet"), (OSError, "aangesloten")])
def test_a_file_that_may_not_or_cannot_be_read_gets_a_sentence(tmp_path, monkeypatch, error, sentence):
    file = tmp_path / "EDEX.XML"
    file.write_bytes(b"<EDEX/>")

    def fail(*_, **__):
        raise error("EDEX.XML")

    monkeypatch.setattr(type(file), "open", fail)
    with pytest.raises(GeweigerdBestand, match=sentence):
        read_file(file)
