"""A TLV request in one look."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import MOEDER, VADER, aanvraag, deskundige, document, hoormoment, positie, rij, tlv

from forms.request import request_overview
from forms.rules.group import Groep

DAY = date(2026, 11, 17)


def overview(**rest):
    dossier = aanvraag(**rest)
    return request_overview(dossier, dossier.van_soort("tlv")[0], DAY)


def part(found, name):
    return next(one for one in found.parts if one.name == name)


def test_a_whole_request_has_nothing_that_blocks_and_says_what_it_is_for():
    found = overview()
    assert found.blocks == ()
    assert (found.kind, found.status) == ("Sbo", "Concept")
    assert [one.name for one in found.parts][2:5] == [
        "Wat is al geprobeerd",
        "Wat heeft Noor nodig",
        "Waarom sbo, en niet lichter",
    ]
    assert part(found, "Ondertekening").complete


def test_parents_who_do_not_agree_block_nothing_but_a_view_that_is_not_there_is_named():
    dossier = aanvraag(tabellen={"ouders_posities": (positie(MOEDER, "oneens"),)})
    found = request_overview(dossier, dossier.van_soort("tlv")[0], DAY)
    assert [one.position for one in found.views] == ["Oneens"]
    assert found.without_view == ("Vader",)


def test_one_advice_blocks_and_its_part_leads_to_where_it_is_solved():
    dossier = aanvraag(tabellen={"deskundigen": (deskundige("eerste"),)})
    found = request_overview(dossier, dossier.van_soort("tlv")[0], DAY)
    assert [one.regel for one in found.blocks] == ["TLV-24"]
    experts = part(found, "Deskundigen")
    assert (experts.blocks, experts.section, experts.complete) == (1, "deskundigen", False)
    assert found.next_part == experts


def test_what_another_request_of_the_same_dossier_lacks_is_not_told_of_this_one():
    other = tlv("t2", {"deskundigen": (deskundige("eerste"),)})
    dossier = aanvraag("t1", other)
    whole, short = (request_overview(dossier, one, DAY) for one in dossier.van_soort("tlv"))
    assert whole.blocks == ()
    assert [one.regel for one in short.blocks] == ["TLV-24"]


def test_handing_in_makes_nothing_in_order_and_no_expert_independent():
    own = deskundige("eerste", werkgever="Basisschool De Wilgenhoek", betrokken_bij_aanvraag=True)
    two = (own, deskundige("tweede", onafhankelijk=True))
    steps = (rij("s1", status="ingediend", datum="2026-11-13"),)
    told = {"status": "ingediend", "ontvangst_datum": "2026-11-13", "waarom_niet_regulier": None}
    found = overview(tabellen={"deskundigen": two, "statussen": steps}, **told)
    assert [bool(one.about) for one in found.experts] == [True, False]
    assert [one.independent for one in found.experts] == [False, True]
    assert part(found, "Waarom sbo, en niet lichter").open


def test_it_shows_the_words_of_the_pupil_and_when_they_were_heard():
    found = overview()
    assert found.pupil.startswith("Ik wil in een klas")
    assert found.heard == date(2026, 11, 3)


def test_what_the_region_asks_says_whether_it_was_chosen_there():
    dossier = aanvraag()
    assert not any(one.chosen for one in request_overview(dossier, dossier.van_soort("tlv")[0], DAY).asked)
    chosen = replace(dossier.swv, profiel=replace(dossier.swv.profiel, waarden={"TLV-35.besluit_dagen": 42}))
    found = request_overview(replace(dossier, swv=chosen), dossier.van_soort("tlv")[0], DAY)
    assert [(one.value, one.chosen) for one in found.asked if one.words == "Beslistermijn"] == [("6 weken", True)]


def test_each_attachment_says_what_it_is():
    assert all(one.kind for one in overview().papers)


@pytest.mark.parametrize("state", ["besloten", "ingetrokken"])
def test_a_request_that_is_over_has_no_part_to_go_on_with(state):
    assert overview(tabellen={"deskundigen": ()}).next_part is not None
    over = overview(tabellen={"deskundigen": ()}, status=state)
    assert (over.closed, over.next_part) == (True, None)


def test_without_words_in_the_request_the_newest_words_of_the_pupil_are_shown():
    newest = hoormoment("h1", gehoord_op="2026-11-05", inbreng="Nu wil ik het wel.")
    older = hoormoment("h2", gehoord_op="2026-10-01", inbreng="Ik wil niet.")
    silent = hoormoment("h3", gehoord_op="2026-11-09")
    dossier = aanvraag("t1", newest, older, silent, leerling_mening=None)
    found = request_overview(dossier, dossier.van_soort("tlv")[0], DAY)
    assert found.pupil == "Nu wil ik het wel."


def test_the_pupil_was_heard_only_where_that_came_about():
    rows = (rij("h1", uitkomst="gehoord", datum="2026-11-03"), rij("h2", uitkomst="geweigerd", datum="2026-11-09"))
    assert overview(tabellen={"hoormoment": rows}).heard == date(2026, 11, 3)


def test_a_parent_of_whom_only_the_name_is_told_has_given_no_view():
    found = overview(tabellen={"ouders_posities": (positie(MOEDER), positie(VADER, None))})
    assert found.without_view == ("Vader",)


def test_a_paper_without_a_kind_is_called_by_its_title_and_what_is_not_in_the_list_is_named():
    paper = document("bijlage", "b9", "bijlage", titel="Brief van de huisarts", datum="2026-11-05")
    listed = document("bijlage", "b8", "bijlage", titel="Toetsen", datum="2026-11-05")
    rows = (rij("b1", titel="Los blad"), rij("b8", titel="Toetsen", type="opp"))
    dossier = aanvraag("t1", paper, listed, tabellen={"bijlagen": rows})
    found = request_overview(dossier, dossier.van_soort("tlv")[0], DAY)
    assert [(one.kind, one.title) for one in found.papers] == [("Los blad", ""), ("OPP", "Toetsen")]
    assert [one.uid for one in found.not_named] == ["uid-b9"]


def test_what_blocks_and_may_be_overruled_no_longer_does_once_a_reason_was_given():
    dossier = aanvraag(tabellen={"deskundigen": (deskundige("eerste"),)})
    found = request_overview(dossier, dossier.van_soort("tlv")[0], DAY)
    (block,) = found.blocks

    def with_it(**other):
        return replace(found, groups=(Groep(replace(block, **other)),)).blocks

    assert with_it(overrulebaar=True)
    assert not with_it(overrulebaar=True, reden="Het tweede advies komt vrijdag.")
    assert with_it(overrulebaar=False, reden="Het tweede advies komt vrijdag.")


def test_each_view_says_of_whom_what_in_whose_words_and_when_the_request_was_read():
    row = rij("p1", ouder=MOEDER, positie="oneens", reden="Te ver weg.", inzage_op="2026-11-09")
    dossier = aanvraag(tabellen={"ouders_posities": (row,)})
    (view,) = request_overview(dossier, dossier.van_soort("tlv")[0], DAY).views
    assert (view.name, view.position, view.words, view.seen) == ("Moeder", "Oneens", "Te ver weg.", date(2026, 11, 9))
