"""A real vault for finding things in, and short ways to ask."""

from collections.abc import Callable, Iterator

import pytest
from vaults import new_vault

from forms.search.answer import Answer, answer_names, answer_texts, remember
from forms.search.keep import catch_up
from forms.search.texts import TextFound
from models.vault import Vault


@pytest.fixture
def vault(tmp_path) -> Iterator[Vault]:
    """An open vault."""
    made, _ = new_vault(tmp_path / "Wilgenhoek.kluis")
    yield made
    made.close(backup=False)


@pytest.fixture
def names(vault) -> Callable[[str], Answer]:
    """Whom the field finds for words, with the index up to date."""

    def ask(typed: str) -> Answer:
        while catch_up(vault):
            pass
        return answer_names(vault, typed, remember(vault))

    return ask


@pytest.fixture
def texts(names, vault) -> Callable[[str], tuple[TextFound, ...]]:
    """What the field finds in texts."""
    return lambda typed: answer_texts(vault, names(typed).asked, 20).found
