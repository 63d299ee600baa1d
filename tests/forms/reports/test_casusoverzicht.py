"""The case summary: initial and age only, and what the samenwerkingsverband may read."""

from datetime import UTC, datetime

from opp_cases import PLAN, TODAY, case, changed

from forms.reports.making import make


def test_it_names_the_pupil_by_initial_age_and_group(told):
    text = told("swv", "casusoverzicht")
    assert "N. (8), groep 5" in text
    assert "99XD00" in text
    assert "PO9901" in text


def test_no_name_of_pupil_or_parent_also_where_a_text_mentions_it(told):
    text = told("swv", "casusoverzicht")
    assert "N. en haar moeder S. vragen hulp bij rekenen." in text
    for name in ("Noor", "Veldman", "Sanne", "Rik", "Prooijen", "Tineke"):
        assert name not in text


def test_no_address_no_birth_date_no_diagnosis(told):
    text = told("swv", "casusoverzicht")
    for words in ("Lindehof", "14-03-2018", "dyscalculie", "0690111222", "Zwaluwstraat"):
        assert words not in text


def test_the_voices_of_pupil_and_parents_stay_away_and_say_so(told):
    text = told("swv", "casusoverzicht")
    assert "De woorden van de leerling staan in het OPP." in text
    assert "blokjes" not in text
    assert "vrolijk" not in text


def test_it_tells_goals_and_how_far_each_part_is(told):
    text = told("swv", "casusoverzicht")
    assert "Leren: N. rekent tot 100 26-02-2027 Open" in text
    assert "Bijlagen · niet begonnen" in text


def test_it_says_what_was_left_out(told):
    assert "Weggelaten op dit blad:" in told("swv", "casusoverzicht")


def test_without_a_summary_it_says_so(told):
    assert "De school schreef nog geen samenvatting" in told(
        "swv", "casusoverzicht", case(changed(samenvatting_swv=""))
    )


def test_it_is_one_page():
    (one,) = make(case(PLAN), "swv", TODAY, datetime(2026, 11, 24, tzinfo=UTC))
    assert one.pages == one.meant == 1
