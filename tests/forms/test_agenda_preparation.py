"""What must be ready before a meeting, on which day, and what is pointed out before one plans."""

from dataclasses import replace
from datetime import date, timedelta

from bouwers import beeld, rij, versie
from hypothesis import given
from hypothesis import strategies as st

from forms.agenda_kinds import kind, kinds, kinds_for
from forms.agenda_preparation import Taken, Wish, days_again, lesson_day_before, proposals, warnings
from forms.vocabulary import vocabulary
from models.snapshot import Document, School, Vakantie, Veldwaarden
from models.terms.calendar import is_lesdag, lesdagen

TODAY = date(2026, 11, 17)
DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))
HOLIDAYS = (
    Vakantie("Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25)),
    Vakantie("Kerstvakantie", date(2026, 12, 19), date(2027, 1, 3)),
)


def by_id(found):
    return {one.id: one for one in found}


@given(DAYS, st.integers(1, 30), st.lists(st.tuples(DAYS, st.integers(0, 20)), max_size=4))
def test_days_are_counted_back_over_lessons_as_one_counts_by_hand(day, number, free):
    holidays = tuple(Vakantie("vrij", first, first + timedelta(days=length)) for first, length in free)
    found = lesson_day_before(day, number, holidays)
    assert found < day
    assert is_lesdag(found, holidays)
    assert lesdagen(found, day - timedelta(days=1), holidays) == number


@given(DAYS)
def test_the_day_itself_counts_when_nothing_lies_between(day):
    found = lesson_day_before(day, 0, HOLIDAYS)
    assert found <= day
    assert found == day or not is_lesdag(day, HOLIDAYS)


def test_every_kind_of_conversation_of_the_form_can_be_planned():
    assert set(vocabulary("gespreks_soort").codes()) <= {one.code for one in kinds()}
    assert "studiedag" in {one.code for one in kinds_for(pupil=False)}
    assert "mdo" in {one.code for one in kinds_for(pupil=True)}
    assert kind("een woord van een regio").code == "anders"


def test_papers_go_as_long_before_as_the_rule_or_the_region_says():
    day = date(2026, 12, 10)  # a Thursday
    assert by_id(proposals("mdo", day, TODAY, beeld()))["stukken"].dag == date(2026, 12, 8)
    own = beeld()
    region = (
        replace(own.swv, profiel=replace(own.swv.profiel, waarden={"GSP-01.stukken_uren": 96})) if own.swv else None
    )
    if region is not None:
        assert by_id(proposals("mdo", day, TODAY, replace(own, swv=region)))["stukken"].dag == date(2026, 12, 4)


def test_the_day_before_a_holiday_is_taken_where_nobody_is_at_school():
    school = School("s", vakanties=HOLIDAYS)
    monday = date(2027, 1, 4)
    assert by_id(proposals("mdo", monday, TODAY, replace(beeld(), school=school)))["stukken"].dag == date(2026, 12, 18)


def test_a_day_that_has_passed_is_for_today_and_said_so():
    found = by_id(proposals("mdo", TODAY + timedelta(days=2), TODAY, beeld()))
    assert (found["uitnodiging"].dag, found["uitnodiging"].te_laat) == (TODAY, True)


def test_what_this_dossier_needs_stands_ticked():
    plain = beeld(versie())
    needs = replace(plain, leerling=replace(plain.leerling, tolk_nodig=True))
    talk = Document(
        "g", "gesprek", "gespreksverslag_mdo", Veldwaarden({}), {"afspraken": (rij("a", wat="Bril laten meten"),)}
    )
    more = replace(needs, documenten=(*needs.documenten, talk))
    day = date(2027, 3, 11)
    before, after = (by_id(proposals("opp_evaluatie", day, TODAY, one)) for one in (plain, more))
    assert [(before[one].nodig, after[one].nodig) for one in ("tolk", "afspraken")] == [(False, True), (False, True)]
    assert before["gehoord"].nodig
    heard = Document("h", "hoormoment", "hoormoment", Veldwaarden({"gehoord_op": "2026-11-05"}), bij_uid="v1")
    versions = [one.uid for _, one in plain.versies()]
    moment = replace(heard, bij_uid=versions[-1])
    assert not by_id(proposals("opp_evaluatie", day, TODAY, replace(plain, documenten=(moment,))))["gehoord"].nodig


def test_what_is_planned_again_takes_its_own_tasks_along():
    tasks = {"t1": "Stukken versturen", "t2": "Taart kopen"}
    assert days_again(tasks, "mdo", date(2026, 12, 17), TODAY, beeld()) == {"t1": date(2026, 12, 15)}


def test_one_is_warned_and_never_stopped():
    holidays = [(one.naam, one.van, one.tot) for one in HOLIDAYS]
    busy = [Taken("MDO", "10:00", 60)]
    free = Wish(date(2026, 12, 3), TODAY, "11:00", 30)
    assert warnings(free, holidays, busy, date(2026, 12, 3)) == ()
    saturday = Wish(date(2026, 12, 19), TODAY, "10:30", 30)
    assert [str(one) for one in warnings(saturday, holidays, busy, date(2026, 12, 4))] == [
        "19 december 2026 valt in het weekend.",
        "19 december 2026 valt in: Kerstvakantie.",
        "Op dat moment staat al gepland: MDO, 10:00.",
        "Dit is na de uiterste dag: 4 december 2026.",
    ]
    assert [str(one) for one in warnings(Wish(date(2026, 11, 16), TODAY), [], busy)] == ["Deze dag is al geweest."]
