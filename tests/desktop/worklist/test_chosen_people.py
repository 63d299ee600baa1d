"""Whose work is asked of the vault: mine with what nobody follows, nobody's alone, or of a colleague."""

import pytest

from desktop.worklist.chosen import ME, NOBODY, Chosen, keuze_of


@pytest.mark.parametrize(
    ("who", "asked"),
    [(ME, {"marit", None}), (NOBODY, {None}), ("sam", {"sam"}), ("", None)],
)
def test_whose_work_is_asked(who, asked):
    wanted = keuze_of(Chosen(who=who), (), "marit").wie
    assert (None if wanted is None else set(wanted)) == asked
