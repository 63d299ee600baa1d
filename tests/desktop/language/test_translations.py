"""The English words: all there, all that is asked and no more, with the same values and the same stops."""

import shutil
from pathlib import Path
from string import Formatter

import pytest
from english_words import ROOT, WORDS, messages

from installer import translations
from installer.environment import Environment

HERE = Environment(ROOT)
STOPS = ".?!:…,;"


def values(words: str) -> list[str]:
    return sorted(f"{name}:{spec}" for _, name, spec, _ in Formatter().parse(words) if name is not None)


def test_every_word_is_translated():
    assert translations.unfinished(WORDS) == ()


def test_a_translation_has_the_same_values():
    wrong = [one for one, english in messages().items() if values(one[1]) != values(english)]
    assert wrong == []


def test_a_translation_stops_and_begins_as_the_dutch_does():
    """The same stop at the end, the same blanks around it, the same dots for what is still going on."""

    def shape(words: str) -> tuple[str, bool, bool, bool]:
        end = words.rstrip()[-1:]
        return end if end in STOPS else "", words.startswith(" "), words.endswith(" "), "…" in words or "..." in words

    wrong = [one for one, english in messages().items() if shape(one[1]) != shape(english)]
    assert wrong == []


def test_a_translation_begins_with_a_capital_where_the_dutch_does():
    def capital(words: str) -> bool | None:
        first = words.strip().lstrip("‘")[:1]
        return first.isupper() if first.isalpha() else None

    wrong = [
        (one, english)
        for one, english in messages().items()
        if None not in (capital(one[1]), capital(english)) and capital(one[1]) and not capital(english)
    ]
    assert wrong == []


@pytest.fixture(scope="session")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The words brought up to date with the sources, beside the ones that are kept."""
    made = Path(shutil.copy(WORDS, tmp_path_factory.mktemp("words") / WORDS.name))
    translations.collect(HERE, made)
    return made


def test_the_words_are_those_of_the_sources(collected: Path):
    """When this fails: python3 installer/dev.py translate"""
    kept, found = messages().keys(), messages(collected).keys()
    assert sorted(found - kept) == []
    assert sorted(kept - found) == []


def test_what_the_program_reads_is_made_of_these_words(tmp_path: Path):
    """When this fails: python3 installer/dev.py translate"""
    made = tmp_path / "made.qm"
    translations.release(HERE, WORDS, made)
    assert made.read_bytes() == WORDS.with_suffix(".qm").read_bytes()
