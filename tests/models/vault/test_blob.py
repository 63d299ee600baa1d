"""One encrypted file: what goes in comes out, and nothing else ever does."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.vault import blob
from models.vault.blob import Broken, name_of, seal, sealed_size, unseal

KEY = bytes(range(32))


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blob, "CHUNK", 16)


def _sealed(content: bytes) -> bytes:
    return b"".join(seal(content, KEY))


@settings(deadline=None)
@given(st.binary(max_size=100))
def test_what_goes_in_comes_out(content: bytes) -> None:
    sealed = _sealed(content)
    assert unseal(io.BytesIO(sealed), KEY) == content
    assert len(sealed) == sealed_size(len(content))
    assert not content or len(content) < 8 or content not in sealed


@settings(deadline=None)
@given(st.binary(max_size=80), st.data())
def test_one_changed_bit_is_found(content: bytes, data: st.DataObject) -> None:
    sealed = bytearray(_sealed(content))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(Broken):
        unseal(io.BytesIO(bytes(sealed)), KEY)


@settings(deadline=None)
@given(st.binary(max_size=80), st.data())
def test_a_part_is_never_taken_for_the_whole(content: bytes, data: st.DataObject) -> None:
    sealed = _sealed(content)
    cut = sealed[: data.draw(st.integers(0, len(sealed) - 1))]
    with pytest.raises(Broken):
        unseal(io.BytesIO(cut), KEY)


@settings(deadline=None)
@given(st.binary(min_size=33, max_size=80), st.data())
def test_chunks_that_changed_places_are_found(content: bytes, data: st.DataObject) -> None:
    sealed = _sealed(content)
    head, body = sealed[: len(blob.MAGIC)], sealed[len(blob.MAGIC) :]
    chunks = [body[at : at + 32] for at in range(0, len(body), 32)]
    other = data.draw(st.permutations(chunks) | st.just([*chunks, chunks[-1]]) | st.just(chunks[1:]))
    if other == chunks:
        return
    with pytest.raises(Broken):
        unseal(io.BytesIO(head + b"".join(other)), KEY)


def test_another_key_opens_nothing() -> None:
    with pytest.raises(Broken):
        unseal(io.BytesIO(_sealed(b"verslag")), bytes(32))


def test_the_name_is_of_the_content_and_of_the_vault() -> None:
    assert name_of(b"a", KEY) == name_of(b"a", KEY)
    assert len({name_of(b"a", KEY), name_of(b"b", KEY), name_of(b"a", bytes(32))}) == 3


def test_progress_goes_from_nothing_to_all() -> None:
    seen: list[tuple[int, int]] = []
    sealed = b"".join(seal(bytes(40), KEY, lambda *now: seen.append(now)))
    assert seen == [(16, 40), (32, 40), (40, 40)]
    seen.clear()
    unseal(io.BytesIO(sealed), KEY, lambda *now: seen.append(now), 40)
    assert seen == [(16, 40), (32, 40), (40, 40)]
