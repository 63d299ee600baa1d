"""The way in: which files a reader gets, and what is said when there are none."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pypdfium2
import pytest
from opp_cases import TODAY, case, vastgesteld

from forms.audience import reader
from forms.reports.making import GeenRapport, make, reports
from forms.reports.paper import make_pdf, make_plain

MADE = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    ("voor", "persoon", "names"),
    [
        ("leerling", None, ["opp-versie-2-leerling-mijn-plan.pdf"]),
        ("ouders", None, ["opp-versie-2-ouder-kort.pdf", "opp-versie-2-ouder-opp.pdf"]),
        ("ouders", "p-moeder", ["opp-versie-2-ouder-moeder-kort.pdf", "opp-versie-2-ouder-moeder-opp.pdf"]),
        ("ouders", "t", ["opp-versie-2-ouder-stiefouder-hoofdlijnen.pdf"]),
        ("school", None, ["opp-versie-2-school-opp.pdf", "2026-11-09-oudergesprek-school-gespreksverslag.pdf"]),
        ("swv", None, ["opp-versie-2-swv-casusoverzicht.pdf"]),
    ],
)
def test_each_reader_gets_its_own_set(voor, persoon, names):
    files = make(case(), voor, TODAY, MADE, persoon=persoon)
    assert [one.name for one in files] == names
    assert all(one.data.startswith(b"%PDF-1.7") and one.pages >= 1 and one.code for one in files)


def test_one_report_can_be_asked_for():
    (one,) = make(case(), "ouders", TODAY, MADE, rapport="kort")
    assert one.rapport == "kort"


@pytest.mark.parametrize(("voor", "persoon"), [("ouders", "niemand"), ("buurman", None)])
def test_who_is_not_in_the_dossier_gets_nothing(voor, persoon):
    with pytest.raises(GeenRapport, match="hoort niet bij dit dossier"):
        make(case(), voor, TODAY, MADE, persoon=persoon)


@pytest.mark.parametrize("voor", ["steunpunt", "derde"])
def test_who_has_no_report_hears_so(voor):
    with pytest.raises(GeenRapport, match="Voor deze lezer zijn er geen rapporten"):
        make(case(), voor, TODAY, MADE)


def test_the_untagged_twin_says_the_same():
    (_, _, report), *_ = reports(case(), reader(case(), "school", TODAY), TODAY)

    def said(data):
        return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(BytesIO(data))]

    assert said(make_plain(report)) == said(make_pdf(report, MADE).data)


def test_the_version_that_holds_can_be_made_while_a_newer_one_is_written():
    """Version 2 was vastgesteld and signed; version 3 is being written."""
    signed = vastgesteld(case())
    (period,) = signed.periodes
    (holds,) = period.versies
    newer = replace(holds, uid="v3", nummer=3, status="concept", delen=(), vorige_uid=holds.uid)
    beeld = replace(signed, periodes=(replace(period, versies=(holds, newer)),))
    who = reader(beeld, "ouders", TODAY)
    names = [(name, document.nummer) for name, document, _ in reports(beeld, who, TODAY, with_held=True)]
    assert names == [("kort", 3), ("opp", 3), ("kort", 2), ("opp", 2)]
    files = make(beeld, "ouders", TODAY, MADE, with_held=True)
    assert len({one.code for one in files if one.rapport == "opp"}) == 2, "each has the code of its own text"
    assert len({one.name for one in files}) == 4
