"""The list of all rules: whole, found by words, and without an article that nobody looked up."""

import re

import pytest

from forms.rules.listed import SUBJECTS, all_listed, found, sector_words
from forms.rules.regel import all_rules, rule


def ids(words: str) -> list[str]:
    return [one.regel.id for one in found(all_listed(), words)]


def test_every_rule_is_listed_once_by_subject_and_number():
    listed = [one.regel for one in all_listed()]
    assert {one.id for one in listed} == {one.id for one in all_rules()}
    assert len(listed) == len({one.id for one in listed})
    subjects = list(dict.fromkeys(one.onderwerp for one in listed))
    assert subjects == list(SUBJECTS)
    assert [one.id for one in listed][:3] == ["OPP-01", "OPP-02", "OPP-03"]


def test_a_source_looked_up_for_one_kind_of_school_and_derived_for_another_stands_there_twice():
    listed = {one.regel.id: one for one in all_listed()}
    first, second = listed["OPP-01"].gronden
    assert sector_words(first.sectoren) == "bao, sbo, so, vso"
    assert "voor deze schoolsoort afgeleid" in first.bron.regel
    assert sector_words(second.sectoren) == "pro, vo"
    assert second.bron.regel.endswith("nagelezen bij de bron.")
    assert "voor deze schoolsoort afgeleid" in listed["OPP-01"].zekerheid
    assert [ground.sectoren for ground in listed["OPP-03"].gronden] == [()]


def test_no_article_that_nobody_looked_up_is_shown_or_found():
    for one in all_listed():
        for ground in one.gronden:
            if ground.bron.zekerheid == "aangenomen":
                assert not re.search(r"\bart\. ?\d|\b\d+:\d+", ground.bron.regel), one.regel.id
                assert ground.bron.url is None
    hidden = re.search(r"(\w+) art\. ?(\d+\w*)", rule("TLV-05").bron)
    assert hidden is not None
    assert "TLV-05" not in ids(hidden.group())


@pytest.mark.parametrize(
    ("words", "first", "number"),
    [("opp-01", "OPP-01", 1), ("OPP 1", "OPP-10", None), ("", "OPP-01", 122), ("geheim adres", None, None)],
)
def test_words_find_rules(words, first, number):
    hits = ids(words)
    assert hits
    assert first is None or hits[0] == first or first in hits
    assert number is None or len(hits) == number


def test_words_that_stand_nowhere_find_nothing():
    assert ids("dinosaurus") == []
