"""What is sealed can be read by the same vault only, and unchanged only."""

from hypothesis import given
from hypothesis import strategies as st

from models.vault.sealing import Seal

KEY = bytes(range(32))


@given(st.binary(max_size=200))
def test_the_same_vault_reads_what_it_sealed(data):
    assert Seal(KEY, "een").open(Seal(KEY, "een").seal(data)) == data


def test_sealing_twice_tells_not_that_it_is_the_same():
    seal = Seal(KEY, "een")
    assert seal.seal(b"Ik wil liever met Fatma lezen.") != seal.seal(b"Ik wil liever met Fatma lezen.")


def test_no_other_vault_and_no_other_key_reads_it():
    sealed = Seal(KEY, "een").seal(b"woorden")
    assert Seal(KEY, "twee").open(sealed) is None
    assert Seal(bytes(32), "een").open(sealed) is None


@given(st.integers(0, 34), st.integers(1, 255))
def test_what_was_changed_is_not_read(place, other):
    sealed = bytearray(Seal(KEY, "een").seal(b"woorden"))
    sealed[place % len(sealed)] ^= other
    assert Seal(KEY, "een").open(bytes(sealed)) is None


@given(st.binary(max_size=40))
def test_what_never_was_sealed_is_not_read(data):
    assert Seal(KEY, "een").open(data) is None


def test_the_words_and_the_key_are_not_told():
    seal = Seal(KEY, "een")
    assert b"Fatma" not in seal.seal(b"Fatma")
    assert KEY.hex() not in repr(seal)
