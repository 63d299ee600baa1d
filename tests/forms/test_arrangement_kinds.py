"""Each kind of arrangement has questions of its own: asked and printed for that kind, and for no other."""

from datetime import UTC, datetime

import pytest
from bouwers import DAG, beeld, document, rij
from report_texts import text_of

from forms.audience import reader
from forms.definition import FieldType, form
from forms.impossible import impossible
from forms.reports.making import reports
from forms.stages import progress, shown
from forms.vocabulary import vocabulary

FORM = form("arrangement")
SPECIAL = next(one for one in FORM.sectie if one.id == "bijzonder")
OWN = {
    "oza": "oza_",
    "zorg_in_onderwijstijd": "zio_",
    "digitaal_afstandsonderwijs": "dig_",
    "hoogbegaafdheid": "hb_",
    "aangepaste_onderwijstijd": "aot_",
}
MADE = datetime(2026, 11, 17, tzinfo=UTC)


def of_kind(kind, **answers):
    made = document("arrangement", "a1", "arrangement", arrangement_soort=kind, **answers)
    return beeld(made), made


def asked(kind, **answers):
    case, made = of_kind(kind, **answers)
    return {one.id for one in SPECIAL.veld if shown(case, made, FORM, one.toon_als)}


@pytest.mark.parametrize(("cells", "state"), [({}, "niet begonnen"), ({"nodig": "Een groepje van drie."}, "volledig")])
def test_a_row_in_which_nothing_stands_makes_no_part_complete(cells, state):
    made = document("arrangement", "a1", "arrangement", {"ivo": (rij("i1", **cells),)})
    assert next(one.state for one in progress(beeld(made), made) if one.section.id == "ivo") == state


@pytest.mark.parametrize("kind", sorted(OWN))
def test_the_questions_of_a_kind_are_asked_for_that_kind_only(kind):
    own = {one.id for one in SPECIAL.veld if one.id.startswith(OWN[kind]) and "= ja" not in (one.toon_als or "")}
    assert len(own) >= 4
    assert own <= asked(kind)
    for other in vocabulary("arrangement_soort").codes():
        assert other == kind or not own & asked(other), other


@pytest.mark.parametrize(
    ("kind", "answer", "then"),
    [
        ("zorg_in_onderwijstijd", "zio_medisch", "zio_bekwaam"),
        ("hoogbegaafdheid", "hb_dubbel", "hb_dubbel_wat"),
        ("aangepaste_onderwijstijd", "keuzehulp_uitkomst", "aot_gemeld_op"),
    ],
)
def test_what_follows_from_a_yes_is_asked_after_it(kind, answer, then):
    assert then not in asked(kind)
    assert then not in asked(kind, **{answer: False})
    assert then in asked(kind, **{answer: True})


@pytest.mark.parametrize("kind", sorted(OWN))
def test_what_was_written_is_on_the_paper_of_parents_and_school(kind):
    texts = {
        one.id: f"Antwoord op {one.label}."
        for one in SPECIAL.veld
        if one.id.startswith(OWN[kind]) and one.type is FieldType.LANGE_TEKST and "= ja" not in (one.toon_als or "")
    }
    assert texts
    case, _ = of_kind(kind, **texts)
    for to_whom in ("ouders", "school"):
        papers = {name: report for name, _, report in reports(case, reader(case, to_whom, DAG), DAG)}
        told = text_of(papers["arrangement"])
        assert [name for name, words in texts.items() if words not in told] == [], to_whom


def test_a_kind_without_questions_of_its_own_is_not_told_to_have_open_ones():
    case, made = of_kind("ondersteuning_leerling")
    special = next(one for one in progress(case, made) if one.section.id == "bijzonder")
    case, made = of_kind("hoogbegaafdheid")
    more = next(one for one in progress(case, made) if one.section.id == "bijzonder")
    assert special.vragen < more.vragen


def test_an_answer_of_the_inspectie_before_it_was_asked_is_told_at_its_field():
    days = {"keuzehulp_uitkomst": True, "aot_gemeld_op": "2026-11-10", "aot_antwoord_op": "2026-11-02"}
    case, made = of_kind("aangepaste_onderwijstijd", **days)
    told = impossible(case, made, FORM, DAG)
    assert str(told["aot_antwoord_op", None, None]).startswith("Deze dag ligt vóór")
