from contextlib import suppress
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from forms.casus.yaml_file import LARGEST, CasusOnleesbaar, load, read_file


def read(text: str) -> dict[str, object]:
    return load(text.encode())


def test_words_are_read_as_they_are_written():
    found = read(
        "casus: {id: A01}\n"
        "dag: 2026-11-17\nmoment: 2026-10-28T12:00\nbestaat_niet: 2026-02-31\ntelefoon: 0990123456\nvestiging: 00\n"
        "aantal: 4\ntarief: 62.5\nja: true\nnee: false\nnoors: no\nuur: 12:30\nleeg:\nniets: null\n"
    )
    assert found == {
        "casus": {"id": "A01"},
        "dag": date(2026, 11, 17),
        "moment": "2026-10-28T12:00",
        "bestaat_niet": "2026-02-31",
        "telefoon": "0990123456",
        "vestiging": "00",
        "aantal": 4,
        "tarief": 62.5,
        "ja": True,
        "nee": False,
        "noors": "no",
        "uur": "12:30",
        "leeg": None,
        "niets": None,
    }


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("casus: {id: A01}\nleerling:\n  roepnaam: Noor\n  roepnaam: Sam\n", 4),
        ("casus: {id: A01}\nschool: !!python/object/apply:os.system [ls]\n", 2),
        ("casus: {id: A01}\nlijst: !!set {a}\n", 2),
        ("casus: {id: A01}\n? [a]\n: b\n", 2),
        ("casus: {id: A01}\n---\ncasus: {id: A02}\n", 2),
        ("casus:\n  id: A01\n leerling: x\n", 3),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(text: str, line: int):
    with pytest.raises(CasusOnleesbaar, match=rf"regel {line}\. Er is niets veranderd"):
        read(text)


@pytest.mark.parametrize("text", ["", "gewoon een zin", "- a\n- b", "leerling: {roepnaam: Noor}", "casus: A01"])
def test_another_file_is_no_case(text: str):
    with pytest.raises(CasusOnleesbaar, match=r"geen casus.*Er is niets veranderd"):
        read(text)


def test_a_file_that_is_no_text_is_refused():
    with pytest.raises(CasusOnleesbaar, match="UTF-8"):
        load("casus: {id: é}".encode("utf-16"))


def test_a_file_that_grows_by_referring_to_itself_is_refused():
    bomb = "casus: {id: A01}\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
    )
    for text in (bomb, "casus: &a {id: *a}", "casus: {id: A01}\na: " + "[" * 60 + "]" * 60):
        with pytest.raises(CasusOnleesbaar, match="Er is niets veranderd"):
            read(text)


def test_a_file_beyond_measure_is_refused(tmp_path):
    path = tmp_path / "groot.yaml"
    path.write_bytes(b"casus: {id: A01}\n" + b"#" * LARGEST)
    with pytest.raises(CasusOnleesbaar, match="te groot"):
        read_file(path)


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(CasusOnleesbaar, match=r"weg\.yaml is niet te openen"):
        read_file(tmp_path / "weg.yaml")


@given(st.binary(max_size=300))
@example(b"casus: {id: !!int x}")
@example(b"casus: {id: !!bool x}")
@example(b"casus: {id: !!int []}")
@example(b"casus: {id: !!str {}}")
@example(b"casus: {id: !!seq a}")
@example(b'casus: {id: "\\uD800"}')
@example(b"\xef\xbb\xbfcasus: {id: A01}")
def test_bytes_of_any_kind_are_read_or_refused(data: bytes):
    with suppress(CasusOnleesbaar):
        assert isinstance(load(data)["casus"], dict)
