from forms.party import Party
from forms.rules.parameters import RULES_WITH_TERMS
from forms.rules.regel import rule
from forms.turn import subject_of, subjects, turn_of
from models.queries.worklist import TAAK
from models.resources import load_toml


def test_explaining_is_for_the_pupil_and_what_is_not_named_is_for_the_school():
    assert turn_of("OPP-12") is Party.LEERLING
    assert turn_of("PRV-10") is Party.OUDERS
    assert turn_of("OPP-01") is Party.SCHOOL
    assert turn_of(None) is Party.SCHOOL


def test_every_deadline_stands_on_a_tab():
    named = [one for subject in load_toml("beurt.toml")["soort"] for one in subject["regels"]]
    assert sorted(named) == sorted({*RULES_WITH_TERMS, TAAK})
    assert [subject_of(one).woord for one in ("OPP-01", "OPP-12", "GSP-01")] == [
        "OPP",
        "Hoorrecht",
        "Afspraken en taken",
    ]


def test_an_unknown_rule_is_about_the_dossier():
    assert subject_of("XXX-99") == subjects()[-1] == subject_of(None)


def test_only_rules_that_exist_are_named():
    for one in load_toml("beurt.toml")["beurt"]:
        assert rule(one).id == one
