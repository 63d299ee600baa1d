"""Pupils by name: the obvious first, also with mistakes, accents and the words in another order."""

import pytest
from vaults import dossier_in

from models.record.act import act
from models.record.handelingsoort import Handelingsoort


@pytest.fixture
def called(vault, names):
    """Makes dossiers of pupils with these names, and answers who is found for words, in order."""

    def make(*pupils):
        for first, last in pupils:
            dossier_in(vault, first, last)
        return lambda typed: [one.naam for one in names(typed).people]

    return make


@pytest.mark.parametrize(
    "typed",
    ["wisnieski", "wiśniewski", "wisniewski", "wsiniewski", "wisniewsk", "lukasz", "lukas", "łukasz wisniefski"],
)
def test_a_name_is_found_with_a_mistake_in_it(called, typed):
    assert called(("Łukasz", "Wiśniewski"), ("Daan", "Veldman"))(typed) == ["Łukasz Wiśniewski"]


@pytest.mark.parametrize("typed", ["demirrel", "demriel", "dmirel", "Demirel Ayse", "ayşe demirel", "aysse demirrel"])
def test_letters_too_many_too_few_changed_places_and_names_turned_round(called, typed):
    assert called(("Ayşe", "Demirel"), ("Noor", "Veldman"))(typed)[:1] == ["Ayşe Demirel"]


def test_exactly_so_comes_before_a_beginning_and_that_before_nearly(called, names):
    find = called(("Noor", "Bakker"), ("Noortje", "Aalbers"), ("Noord", "Bakker"), ("Noar", "Bos"))
    assert find("noor") == ["Noor Bakker", "Noord Bakker", "Noortje Aalbers"]
    assert find("noor bakker")[:2] == ["Noor Bakker", "Noord Bakker"]
    assert [one.near for one in names("noar").people] == [False, True, True][: len(names("noar").people)]


def test_a_short_word_is_not_taken_for_nearly_anything(called):
    assert called(("Bas", "Vos"), ("Bos", "Vis"))("bus") == []


def test_a_very_short_name_may_have_a_mistake_in_it_beside_another(called):
    assert called(("Noor", "Akkermans"), ("Bas", "Akker"))("nor akermans") == ["Noor Akkermans"]


def test_a_name_written_apart_is_found_together(called):
    find = called(("Sam", "van den Berg"))
    assert find("vandenberg") == find("van den berg") == find("berg sam") == ["Sam van den Berg"]


def test_the_name_of_a_parent_leads_to_the_dossier(vault, names):
    dossier_in(vault, "Noor", "Veldman")
    dossier = names("noor").people[0].uid
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.add("betrokkene", dossier_uid=dossier, naam="Şule Haddad", soort="ouder")
    (found,) = names("sule haddad").people
    assert (found.naam, found.via) == ("Noor Veldman", "Şule Haddad")


def test_a_filter_keeps_who_has_it(vault, names):
    for first, group in (("Noor", "6A"), ("Noortje", "7")):
        dossier_in(vault, first)
        dossier = names(first).people[0].uid
        with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
            doing.set_value("dossier", dossier, "groep", group)
    assert [one.naam for one in names("noor groep:6").people] == ["Noor Veldman"]
    assert [one.naam for one in names("groep:7").people] == ["Noortje Veldman"]
    assert names("noor soort:tlv").people == ()


def test_who_was_worked_on_last_comes_first_among_equals(vault, called):
    find = called(("Noor", "Bakker"), ("Noor", "Zand"))
    assert find("noor") == ["Noor Zand", "Noor Bakker"], "begun last"
