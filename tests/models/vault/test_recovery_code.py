"""The recovery code is typed from paper by someone who is in trouble: every slip must be told, group by group."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vault.recovery_code import ALPHABET, GROUP_LENGTH, GROUPS, Herstelcode, HerstelcodeVertypt, group_is_right

codes = st.builds(Herstelcode.new)
places = st.tuples(st.integers(0, GROUPS - 1), st.integers(0, GROUP_LENGTH - 1))


def test_a_code_is_eight_groups_of_five_signs_without_look_alikes() -> None:
    groups = str(Herstelcode.new()).split("-")
    assert [len(one) for one in groups] == [5] * 8
    assert not set("".join(groups)) & set("01ILOUZ")


def test_two_codes_differ() -> None:
    assert str(Herstelcode.new()) != str(Herstelcode.new())


def test_a_code_tells_nothing_of_itself_where_it_is_logged() -> None:
    code = Herstelcode.new()
    assert str(code)[:5] not in repr(code)


@given(codes, st.sampled_from(["-", " ", "", " - ", "\n", "–"]))
def test_a_code_is_read_back_however_it_is_typed(code: Herstelcode, between: str) -> None:
    typed = between.join(str(code).split("-")).lower()
    assert Herstelcode(f" {typed} ") == code


@given(codes)
def test_every_group_is_right_in_its_own_place(code: Herstelcode) -> None:
    assert all(group_is_right(number, group.lower()) for number, group in enumerate(str(code).split("-"), start=1))


@given(codes, places, st.sampled_from(ALPHABET))
def test_each_wrong_sign_is_found_in_its_group(code: Herstelcode, place: tuple[int, int], sign: str) -> None:
    group, at = place
    groups = [list(one) for one in str(code).split("-")]
    if groups[group][at] == sign:
        return
    groups[group][at] = sign
    with pytest.raises(HerstelcodeVertypt) as refused:
        Herstelcode("".join(map("".join, groups)))
    assert refused.value.groepen == (group + 1,)


@given(codes, st.integers(0, GROUPS - 1), st.integers(0, GROUP_LENGTH - 2))
def test_two_neighbours_swapped_are_found(code: Herstelcode, group: int, at: int) -> None:
    groups = [list(one) for one in str(code).split("-")]
    one, other = groups[group][at], groups[group][at + 1]
    groups[group][at : at + 2] = [other, one]
    assert group_is_right(group + 1, "".join(groups[group])) == (one == other)


@given(codes, st.integers(0, GROUPS - 1), st.integers(0, GROUPS - 1))
def test_two_groups_swapped_are_found(code: Herstelcode, one: int, other: int) -> None:
    groups = str(code).split("-")
    groups[one], groups[other] = groups[other], groups[one]
    if one == other:
        assert Herstelcode("-".join(groups)) == code
        return
    with pytest.raises(HerstelcodeVertypt) as refused:
        Herstelcode("-".join(groups))
    assert refused.value.groepen == tuple(sorted((one + 1, other + 1)))


def test_the_message_names_the_groups_to_look_at() -> None:
    groups = str(Herstelcode.new()).split("-")
    with pytest.raises(HerstelcodeVertypt, match="klopt groep 2 niet"):
        Herstelcode("-".join([groups[0], "IIIII", *groups[2:]]))
    with pytest.raises(HerstelcodeVertypt, match="kloppen de groepen 1, 2 en 8 niet"):
        Herstelcode("-".join(["OOOOO", "IIIII", *groups[2:7], "ZZZZZ"]))


@given(st.text(max_size=60))
def test_whatever_is_typed_gets_a_sentence(typed: str) -> None:
    with pytest.raises(HerstelcodeVertypt, match=r"\.$"):  # forty signs at random are right once in 29**8 times
        Herstelcode(typed)


def test_a_code_cut_short_asks_for_the_rest() -> None:
    with pytest.raises(HerstelcodeVertypt, match="8 groepen van 5 tekens"):
        Herstelcode(str(Herstelcode.new())[:-1])
