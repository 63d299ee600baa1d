"""Tests of what is seen in one look: on a real vault with the dossiers that have something to see."""

from collections.abc import Iterator

import pytest
from case_files import take_example
from desk import DAY, Desk, _opened
from vaults import new_vault

from forms.deadlines import keep_after


@pytest.fixture(scope="session")
def overview_vault(tmp_path_factory):
    folder = tmp_path_factory.mktemp("overview") / "Blik.kluis"
    vault, _ = new_vault(folder)
    vault.after_act = keep_after
    for number in ("A01", "A02", "A04", "A08"):
        take_example(vault, number)
    vault.close(backup=False)
    return folder


@pytest.fixture
def desk(overview_vault, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(overview_vault, tmp_path, qtbot, DAY)
