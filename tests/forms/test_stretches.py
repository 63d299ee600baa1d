"""Typing told as one change: from its first old to its last new value, until a pause, another act or another user."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from forms.acts_told import ActTold
from forms.changes_told import ChangeTold
from forms.stretches import LONGEST_PAUSE, stretches
from models.record.change import Change

BEGIN = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)


def typed(number, old, new, *, minutes, field="beeld", who="Marit", **more):
    """An act of typing."""
    change = Change("antwoord", "opp", field, old, new)
    return ActTold(
        f"act{number}",
        "Beeld gewijzigd",
        "OPP versie 1",
        BEGIN + timedelta(minutes=minutes),
        who,
        (ChangeTold("Beeld", old or "", new or ""),),
        terug=True,
        teruggezet=more.get("teruggezet", False),
        soort=more.get("soort", "veld_gewijzigd"),
        raw=(change,),
        herstelt=more.get("herstelt"),
    )


def told(*acts):
    """Given oldest first, as people do them; the stretches newest first."""
    return stretches(acts[::-1])


def test_pauses_in_typing_of_one_field_are_one_change():
    (one,) = told(typed(1, None, "a", minutes=0), typed(2, "a", "ab", minutes=1), typed(3, "ab", "abc", minutes=9))
    assert [(change.oud, change.nieuw) for change in one.changes] == [("", "abc")]
    assert [(change.oud, change.nieuw) for change in one.raw] == [(None, "abc")]
    assert (one.begin, one.tijdstip) == (BEGIN, BEGIN + timedelta(minutes=9))
    assert one.uid == "act3"


def test_a_stretch_ends_after_ten_minutes_with_another_field_or_another_user():
    assert len(told(typed(1, None, "a", minutes=0), typed(2, "a", "ab", minutes=11))) == 2
    other = typed(2, None, "x", minutes=1, field="hulpvraag")
    assert len(told(typed(1, None, "a", minutes=0), other, typed(3, "a", "ab", minutes=2))) == 3
    assert len(told(typed(1, None, "a", minutes=0), typed(2, "a", "ab", minutes=1, who="Ilse"))) == 2


def test_putting_back_is_never_told_as_typing():
    back = typed(2, "a", None, minutes=1, soort="teruggezet")
    assert len(told(typed(1, None, "a", minutes=0), back)) == 2


def test_a_stretch_that_was_undone_as_a_whole_says_so():
    first, last = typed(1, None, "a", minutes=0), typed(2, "a", "ab", minutes=1, teruggezet=True)
    undo = typed(3, "ab", None, minutes=2, soort="ongedaan_gemaakt", herstelt="act2")
    undone, stretch = told(first, last, undo)
    assert len(stretch.acts) == 2
    assert stretch.teruggezet
    assert not undone.teruggezet


def test_a_stretch_of_which_only_the_last_step_was_undone_falls_apart():
    first, last = typed(1, None, "a", minutes=0), typed(2, "a", "ab", minutes=1, teruggezet=True)
    undo = typed(3, "ab", "a", minutes=2, soort="ongedaan_gemaakt", herstelt="act2")
    _, step, rest = told(first, last, undo)
    assert [one.uid for one in step.acts] == ["act2"]
    assert step.teruggezet
    assert [one.uid for one in rest.acts] == ["act1"]
    assert not rest.teruggezet


STEPS = st.lists(
    st.tuples(
        st.integers(0, 15),
        st.sampled_from(["beeld", "hulpvraag"]),
        st.sampled_from(["Marit", "Ilse"]),
        st.sampled_from(["a", "b", None]),
        st.booleans(),
    ),
    max_size=20,
)


@given(STEPS)
def test_every_act_is_in_one_stretch_in_its_order_and_no_stretch_hides_anything(steps):
    minutes, held, acts = 0, {"beeld": None, "hulpvraag": None}, []
    for number, (pause, field, who, value, undone) in enumerate(steps):
        minutes += pause
        acts.append(typed(number, held[field], value, minutes=minutes, field=field, who=who, teruggezet=undone))
        held[field] = value
    acts.reverse()
    found = stretches(acts)
    assert [one for stretch in found for one in stretch.acts] == acts
    for one in found:
        assert len({(act.raw[0].kolom, act.door) for act in one.acts}) == 1
        times = [act.tijdstip for act in one.acts]
        assert all(later - earlier <= LONGEST_PAUSE for later, earlier in pairwise(times))
        assert not any(act.teruggezet for act in one.acts[1:])
        assert one.changes[0].oud == one.acts[-1].changes[0].oud
        assert one.changes[0].nieuw == one.acts[0].changes[0].nieuw
