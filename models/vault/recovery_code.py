"""The printed recovery code: eight groups of five signs that can be checked one by one while they are typed.

    K7QD3-...                       four random signs and one check sign in each group

The alphabet has 29 signs without look-alikes (no 0, 1, I, L, O, U, Z). Because 29 is prime and the place of the group
counts, the check sign catches each wrong sign, each two neighbours swapped within a group, and two groups swapped. The
code holds 32 random signs: 155 bits.
"""

import secrets
from dataclasses import dataclass, field
from typing import Self

from models.sentence import Sentence
from models.vault.messages import KluisMelding

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXY"
GROUPS = 8
GROUP_LENGTH = 5
_RANDOM_SIGNS = GROUP_LENGTH - 1
_BETWEEN = str.maketrans("", "", " -–—\t\r\n\u00a0")


class HerstelcodeVertypt(KluisMelding):
    """A recovery code with a typing error. `groepen` are the numbers (from 1) of the groups that are not right."""

    def __init__(self, groepen: tuple[int, ...]) -> None:
        self.groepen = groepen
        if not groepen:
            zin = Sentence(
                "Een herstelcode heeft {aantal} groepen van {tekens} tekens. Typ alle groepen over.",
                aantal=GROUPS,
                tekens=GROUP_LENGTH,
            )
        elif len(groepen) == 1:
            zin = Sentence(
                "In de herstelcode klopt groep {nummer} niet. Kijk dat stuk op het papier nog eens na.",
                nummer=groepen[0],
            )
        else:
            zin = Sentence(
                "In de herstelcode kloppen de groepen {nummers} en {laatste} niet. Kijk die stukken op het papier nog "
                "eens na.",
                nummers=", ".join(map(str, groepen[:-1])),
                laatste=groepen[-1],
            )
        super().__init__(zin)


@dataclass(frozen=True, slots=True)
class Herstelcode:
    """A recovery code, well formed. `str(code)` is what is printed; `repr` tells nothing.

    Made from what a user typed, in any case and with any spaces or hyphens. Raises `HerstelcodeVertypt`.
    """

    tekst: str = field(repr=False)

    def __post_init__(self) -> None:
        signs = plain_code(self.tekst)
        if len(signs) != GROUPS * GROUP_LENGTH:
            raise HerstelcodeVertypt(())
        wrong = tuple(
            number for number, group in enumerate(_groups(signs), start=1) if not group_is_right(number, group)
        )
        if wrong:
            raise HerstelcodeVertypt(wrong)
        object.__setattr__(self, "tekst", signs)

    @classmethod
    def new(cls) -> Self:
        """A fresh random code."""
        drawn = ("".join(secrets.choice(ALPHABET) for _ in range(_RANDOM_SIGNS)) for _ in range(GROUPS))
        return cls("".join(group + _check_sign(number, group) for number, group in enumerate(drawn, start=1)))

    def __str__(self) -> str:
        return "-".join(_groups(self.tekst))


def group_is_right(number: int, typed: str) -> bool:
    """Whether the group with this number (from 1) is typed right. For checking while someone types."""
    group = plain_code(typed)
    if len(group) != GROUP_LENGTH or any(sign not in ALPHABET for sign in group):
        return False
    return _check_sign(number, group[:_RANDOM_SIGNS]) == group[_RANDOM_SIGNS]


def plain_code(typed: str) -> str:
    """The signs of what was typed, in capitals, without what stands between the groups."""
    return typed.translate(_BETWEEN).upper()


def _groups(signs: str) -> list[str]:
    return [signs[begin : begin + GROUP_LENGTH] for begin in range(0, len(signs), GROUP_LENGTH)]


def _check_sign(number: int, signs: str) -> str:
    total = number + sum(weight * ALPHABET.index(sign) for weight, sign in enumerate(signs, start=2))
    return ALPHABET[total % len(ALPHABET)]
