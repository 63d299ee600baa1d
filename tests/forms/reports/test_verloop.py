"""The chronology of a dispute on paper: in order, each line with its source, and nothing that may not be there."""

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from dispute_cases import ABOUT, disputed
from opp_cases import SECRETS, TODAY, case, vastgesteld

from forms.audience import Recipient, reader, view_of
from forms.chronology import chronology
from forms.definition import form, form_ids
from forms.reports.making import GeenRapport, make
from models.snapshot import Document, Veldwaarden

MADE = datetime(2026, 11, 24, tzinfo=UTC)
COMMISSION = "geschillencommissie"


def moments(beeld=None, voor=COMMISSION, today=TODAY):
    beeld = beeld or disputed()
    return chronology(beeld, reader(beeld, voor, today), today)


def test_it_stands_in_time_with_the_paper_it_is_in():
    found = moments()
    assert [one.day for one in found] == sorted(one.day for one in found)
    told = {one.what: one.source for one in found}
    assert told[f"Verschil: {ABOUT}"] == f"Register van verschillen: {ABOUT}"
    assert told["Brief van de ouders"] == "Bijlage: Brief van de ouders"
    assert told["Noor gehoord"] == "Hoormoment 03-11-2026"
    assert told["Overleg met ouders"] == "OPP versie 2"
    assert told["Rik Prooijen over het handelingsdeel: niet akkoord"] == "OPP versie 2"


@pytest.mark.parametrize("voor", [COMMISSION, "school", "ouders"])
def test_lawful_absence_is_never_in_it(voor):
    absent = [one for one in moments(voor=voor) if one.kind == "verzuim"]
    assert [one.what for one in absent] == ["Ongeoorloofd verzuim", "Verzuim gemeld"]
    assert "griep" not in " ".join(one.about for one in moments(voor=voor))


def test_what_is_still_to_come_is_not_in_it():
    assert all(one.day <= date(2026, 10, 31) for one in moments(today=date(2026, 10, 31)))
    assert len(moments(today=date(2026, 10, 31))) == 4


@pytest.mark.parametrize(
    ("soort", "form_id", "asked"),
    [("tlv", "tlv_aanvraag_eerste", "TLV aangevraagd"), ("arrangement", "arrangement", "Arrangement aangevraagd")],
)
def test_what_is_still_being_written_was_not_asked_for(soort, form_id, asked):
    def told(**answers):
        document = Document("t", soort, form_id, Veldwaarden({"aanvraagdatum": "2026-11-16", **answers}))
        beeld = replace(disputed(), documenten=(*disputed().documenten, document))
        return [one.what for one in moments(beeld)]

    assert asked not in told()
    assert asked not in told(status="concept")
    assert asked in told(status="ingediend")
    assert asked in told(besluit_datum="2026-11-18")


def test_the_commission_reads_only_what_both_sides_may_read():
    told = "Alleen voor ons"
    event = Document("e", "gebeurtenis", "gebeurtenis", Veldwaarden({"soort": "export", "datum": "2026-11-01"}))
    event = replace(event, antwoorden=Veldwaarden({**event.antwoorden.waarden, "omschrijving": told}))
    beeld = replace(disputed(), documenten=(*disputed().documenten, event))
    assert told in [one.about for one in moments(beeld, "school")]
    assert told not in [one.about for one in moments(beeld)]


@pytest.mark.parametrize("form_id", form_ids())
def test_no_question_reaches_the_commission_that_school_or_parents_may_not_read(form_id):
    definition = form(form_id)
    beeld = disputed()
    document = Document("d", definition.soort, form_id)

    def fields(voor):
        who = reader(beeld, voor, TODAY)
        return {
            (one.field.id, column)
            for section in view_of(beeld, document, who)
            for one in section.fields
            for column in (None, *(each.id for each in one.columns))
        }

    assert fields(COMMISSION) <= fields("school")
    assert fields(COMMISSION) <= fields("ouders")


def text_of(data):
    pages = pypdfium2.PdfDocument(BytesIO(data))
    return " ".join(pages[at].get_textpage().get_text_range() for at in range(len(pages)))


@pytest.mark.parametrize("voor", [COMMISSION, "school", "ouders"])
def test_on_paper_it_is_tagged_and_holds_no_number_and_nothing_secret(voor):
    (one,) = make(disputed(), voor, TODAY, MADE, rapport="verloop")
    text = text_of(one.data)
    assert ABOUT in text.replace("\r\n", " ")
    assert "In gesprek" in text
    assert "111222333" not in text
    assert not any(secret in text for secret in SECRETS)
    with pikepdf.open(BytesIO(one.data)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang).startswith("nl")
    assert "noor" not in one.name.lower()


def test_every_source_has_a_number_and_the_code_of_its_paper():
    text = text_of(make(disputed(), COMMISSION, TODAY, MADE)[0].data)
    (opp,) = make(disputed(), "school", TODAY, MADE, rapport="opp")
    assert opp.code in text


def test_without_a_dispute_the_commission_gets_nothing():
    agreed = case()
    version = list(agreed.versies())[-1][1]
    tables = {**version.tabellen, "instemmingen": (), "oogo": ()}
    period = replace(agreed.periodes[-1], versies=(replace(version, tabellen=tables),))
    calm = replace(agreed, periodes=(period,))
    with pytest.raises(GeenRapport, match="geen verschil"):
        make(calm, COMMISSION, TODAY, MADE)


def test_two_views_that_are_no_dispute_are_not_told_as_one():
    (one,) = make(disputed(status="naast_elkaar"), COMMISSION, TODAY, MADE)
    assert "staat nog geen verschil" in text_of(one.data)


def test_nobody_else_reads_more_because_there_is_a_commission():
    assert Recipient.COMMISSIE.value == COMMISSION
    with pytest.raises(GeenRapport):
        make(disputed(), "derde", TODAY, MADE)


@pytest.mark.parametrize("voor", ["school", "ouders"])
def test_an_open_plan_is_printed_with_the_views_beside_each_other(voor):
    (paper,) = make(disputed(), voor, TODAY, MADE, rapport="opp")
    text = " ".join(text_of(paper.data).split())
    assert "Zienswijzen naast elkaar" in text
    assert "Noor moet in de klas kunnen lezen." in text
    assert "111222333" not in text
    (other,) = make(disputed(status="opgelost"), voor, TODAY, MADE, rapport="opp")
    assert paper.code != other.code


def test_what_is_vastgesteld_is_printed_as_it_was_with_the_code_it_had():
    fixed, told = vastgesteld(case()), vastgesteld(disputed())
    before = make(fixed, "school", TODAY, MADE, rapport="opp")[0]
    after = make(told, "school", TODAY, MADE, rapport="opp")[0]
    assert before.code == after.code
    assert "Zienswijzen naast elkaar" not in text_of(after.data)


def test_the_summary_for_the_samenwerkingsverband_holds_no_views_of_the_register():
    (paper,) = make(disputed(), "swv", TODAY, MADE)
    assert "Noor moet in de klas" not in text_of(paper.data)
