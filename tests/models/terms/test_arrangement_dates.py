"""Dates of an arrangement: a moment in between says that the goals come later."""

from bouwers import DAG, beeld, document, rij

from models.terms.computed import terms


def arrangement():
    return document(
        "arrangement",
        "a1",
        "arrangement",
        {
            "doelen": (rij("g1", evaluatiedatum="2027-04-16"),),
            "evaluatiemomenten": (rij("m1", datum="2027-02-05"), rij("m2", datum="2027-04-16")),
        },
        status="toegekend",
    )


def test_a_moment_before_the_goals_are_looked_at_says_that_they_come_later(parameters):
    found = terms(beeld(arrangement()), DAG, parameters)
    moments = [one.waarom_begin for one in found if one.wat == "Terugkijken op het arrangement"]
    assert moments == ["een tussenmoment; de doelen volgen later", "het afgesproken moment"]
