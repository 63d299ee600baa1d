"""By when the stages of an OPP must be done, as its bar tells."""

from datetime import date

from bouwers import beeld, hoormoment, vastgestelde, versie

from forms.definition import form
from forms.stage_days import stage_days
from forms.stages import Stage, asked_in, current_stage, stages

TODAY = date(2026, 11, 17)


def opened(version):
    return beeld(version, hoormoment())


def test_before_vaststellen_the_six_weeks_and_the_school_year_are_told():
    version = versie("v1")
    days = stage_days(opened(version), version, TODAY)
    assert days.of(Stage.VASTSTELLEN) == date(2026, 11, 23)
    assert days.of(Stage.TERUGKOPPELEN) is None
    assert days.binnen == 14
    assert days.of(Stage.EVALUEREN) == date(2027, 7, 31)
    assert days.of(Stage.SCHRIJVEN) is None


def test_after_vaststellen_it_is_told_by_when_to_explain_it():
    version = vastgestelde(dag=date(2026, 11, 10))
    days = stage_days(opened(version), version, TODAY)
    assert days.of(Stage.VASTSTELLEN) is None
    assert days.of(Stage.TERUGKOPPELEN) == date(2026, 11, 24)


def test_what_was_not_asked_yet_when_a_plan_was_vastgesteld_is_no_work():
    old = vastgestelde(dag=date(2025, 6, 21))
    states = {one.stage: one for one in stages(beeld(old), old)}
    for one in (Stage.HOREN, Stage.TERUGKOPPELEN):
        assert (states[one].klaar, states[one].gevraagd) == (True, False)
    assert current_stage(old, tuple(states.values())) is Stage.EVALUEREN
    new = vastgestelde(dag=date(2026, 11, 10))
    assert all(one.gevraagd for one in stages(beeld(new), new))


def test_a_part_of_another_schoolsoort_is_not_asked():
    commissie = next(one for one in form("opp_sbo_so").sectie if one.id == "commissie")
    assert (asked_in(commissie, "so"), asked_in(commissie, "sbo")) == (True, False)
    assert all(asked_in(one, "vso") for one in form("opp_vso").sectie)
