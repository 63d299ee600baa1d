"""`sleutels.json` is read back as it was written, and every damage to it is told as damage."""

import hashlib
import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.values import canonical
from models.vault import keyfile
from models.vault.keyfile import Keyfile, Slot, Stretched, from_bytes, to_bytes
from models.vault.messages import NieuwereKluis, SleutelsBeschadigd, SleutelsOntbreken
from models.vault.passphrase import Cost
from models.vault.wrapping import Wrapped

words = st.text(max_size=12)
raw = st.binary(max_size=48)
slots = st.builds(
    Slot,
    words,
    words,
    words,
    words,
    words,
    st.none() | st.builds(Stretched, raw, st.builds(Cost, st.integers(1, 9), st.integers(64, 999), st.integers(1, 8))),
    st.builds(Wrapped, raw, raw),
)
keyfiles = st.builds(Keyfile, words, st.integers(0, 10**9), words, st.lists(slots, max_size=3).map(tuple))
EXAMPLE = Keyfile("v", 1, "c", (Slot("1", "wachtzin", "Zin", "u", "2026", None, Wrapped(b"n", b"w")),))


@given(keyfiles)
def test_what_was_written_is_read_back(known: Keyfile) -> None:
    assert from_bytes(to_bytes(known)) == known


@given(st.data())
def test_every_flipped_bit_is_found(data: st.DataObject) -> None:
    content = bytearray(to_bytes(EXAMPLE))
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= 1 << data.draw(st.integers(0, 7))
    with suppress(SleutelsBeschadigd):
        assert from_bytes(bytes(content)) == EXAMPLE, "a change of white space alone may pass"


@given(st.integers(0, len(to_bytes(EXAMPLE)) - 3))
def test_every_cut_is_found(length: int) -> None:
    with pytest.raises(SleutelsBeschadigd):
        from_bytes(to_bytes(EXAMPLE)[:length])


def _signed(told: dict) -> bytes:
    told.pop("checksum", None)
    return json.dumps(told | {"checksum": hashlib.sha256(canonical(told).encode()).hexdigest()}).encode()


def _example() -> dict:
    return json.loads(to_bytes(EXAMPLE))


def test_a_format_of_the_future_is_told_as_such() -> None:
    with pytest.raises(NieuwereKluis):
        from_bytes(_signed(_example() | {"format": 2}))


@pytest.mark.parametrize(
    "change",
    [
        {"format": "1"},
        {"generation": None},
        {"slots": {}},
        {"slots": ["x"]},
        {"slots": [{"id": 1}]},
        {"slots": [{"argon2id": 1}]},
        {"slots": [{"argon2id": {"time": 99999, "memory": 8, "lanes": 1, "salt": ""}}]},
        {"slots": [_example()["slots"][0] | {"nonce": "geen base64!"}]},
    ],
)
def test_a_whole_file_of_another_shape_is_damage(change: dict[str, object]) -> None:
    with pytest.raises(SleutelsBeschadigd):
        from_bytes(_signed(_example() | change))


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"null", b"{}", b"[" * 200_000, b"\xff", b'{"checksum": NaN}', b"9" * 9999]
)
def test_what_is_no_such_file_at_all_is_damage(content: bytes) -> None:
    with pytest.raises(SleutelsBeschadigd):
        from_bytes(content)


def test_a_missing_file_is_told_as_missing(tmp_path: Path) -> None:
    with pytest.raises(SleutelsOntbreken):
        keyfile.read(tmp_path)
