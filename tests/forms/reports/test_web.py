"""The page for a browser: what a reader finds there, read back from the file."""

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from bouwers import DAG, aanvraag, document, rij
from case_files import EXAMPLES, take_example
from lxml import etree
from memory_vault import vault
from opp_cases import TODAY, case
from PIL import Image
from sqlalchemy import update

from forms.reports.content import Column, Footer, Heading, Paragraph, Report, Run, Table, Title, plain
from forms.reports.making import GeenRapport, Vorm, make
from forms.reports.page_text import text_of
from forms.reports.paper.letterhead import Letterhead
from forms.reports.recipient_check import Outgoing, check_recipient
from forms.reports.web import make_web
from forms.reports.web.reading_back import broken_promises
from models.snapshot import Organisatie as Kluishouder
from models.snapshot.read import find_dossier, read_dossier
from models.tables import Organisatie

__all__ = ["vault"]

MADE = datetime(2026, 11, 24, tzinfo=UTC)
READERS = ("leerling", "ouders", "school", "swv", "geschillencommissie")


def pages(beeld, day=TODAY):
    for voor in READERS:
        try:
            yield from ((voor, one) for one in make(beeld, voor, day, MADE, vorm=Vorm.HTML))
        except GeenRapport:
            continue


def read(data):
    return etree.fromstring(data, etree.HTMLParser(encoding="utf-8"))


def page_of(*blocks):
    return read(
        make_web(Report("opp", "OPP", (Title(plain("Plan")), *blocks), Footer("OPP", "4F7K"), organisation="X"))
    )


@pytest.mark.parametrize("number", EXAMPLES)
def test_every_report_of_every_example_is_an_accessible_page(vault, number):
    take_example(vault, number)
    with vault.reading() as connection:
        beeld = read_dossier(connection, find_dossier(connection, number))
    found = list(pages(beeld, date(2026, 11, 22)))
    assert found
    for voor, one in found:
        page = read(one.data)
        assert broken_promises(one.data) == (), (voor, one.rapport)
        assert page.get("lang") == "nl"
        assert page.findtext("head/title").strip()
        assert beeld.leerling.achternaam.casefold() not in page.findtext("head/title").casefold()
        assert one.code in page.find("body/footer").xpath("string()")


def test_nothing_in_a_page_comes_from_elsewhere_or_is_a_script():
    for _, one in pages(case()):
        page = read(one.data)
        assert page.xpath("//script | //link | //img | //iframe | //@src | //@href") == []
        assert b"url(" not in one.data
        assert b"@import" not in one.data


@pytest.mark.parametrize("voor", ["leerling", "ouders", "school", "swv"])
def test_the_page_gives_along_what_the_pdf_gives_along(voor):
    def given(vorm):
        made = make(case(), voor, TODAY, MADE, vorm=vorm)
        check = check_recipient(case(), voor, None, [Outgoing(one, text_of(one)) for one in made], TODAY)
        return [(one.rapport, one.code, fields) for one, fields in check.release().papers]

    assert given(Vorm.HTML) == given(Vorm.PDF)


def test_the_pupil_finds_the_pictograms_of_the_paper_and_a_screen_reader_passes_them_by():
    (plan,) = (one for voor, one in pages(case()) if (voor, one.rapport) == ("leerling", "mijn-plan"))
    page = read(plan.data)
    signs = page.xpath("//svg")
    assert len(signs) > 5
    assert {one.get("aria-hidden") for one in signs} == {"true"}
    assert all(len(one) for one in signs), "each is drawn"
    for heading in page.xpath("//h2[svg]"):
        assert heading.xpath("string()").strip(), "what a sign says stands beside it in words"
    assert page.xpath("//li/svg")


def test_a_letter_has_the_head_of_the_organisation_and_the_plan_of_a_pupil_has_not():
    out = io.BytesIO()
    Image.new("RGB", (12, 6), "teal").save(out, "PNG")
    head = Letterhead("De Wilgenhoek", ("Wilgenlaan 1", "1234 AB Oostermeer"), "#0A5560", out.getvalue(), "een wilg")

    def made(voor, rapport, letterhead):
        (one,) = make(case(), voor, TODAY, MADE, rapport=rapport, letterhead=letterhead, vorm=Vorm.HTML)
        assert broken_promises(one.data) == ()
        return read(one.data)

    page = made("ouders", "kort", head)
    (logo,) = page.iter("img")
    assert logo.get("alt") == "een wilg"
    assert logo.get("src").startswith("data:image/png;base64,"), "it travels within the file"
    words = page.xpath("string(//*[@class='letterhead'])")
    for one in ("De Wilgenhoek", "Wilgenlaan 1", "1234 AB Oostermeer"):
        assert one in words
    assert not made("leerling", "mijn-plan", head).xpath("//img | //*[@class='letterhead']")
    assert not made("ouders", "kort", Letterhead(room=40)).xpath("//img | //*[@class='letterhead']")


SWV = Kluishouder("samenwerkingsverband", "SWV Vaartland PO")
DECIDED = {
    "status": "besloten",
    "besluit": "toegekend",
    "besluit_datum": "2026-11-16",
    "besluit_start": "2027-01-11",
    "besluit_eind": "2028-07-31",
    "motivering_besluit": "De kleine groep past bij wat Noor nodig heeft.",
    "bekendgemaakt_op": "2026-11-17",
}


def _of_swv():
    """A request that was decided with an advice, and one for which additions are asked."""
    advice = document(
        "advies", "adv1", "advies_ondersteuningsbehoefte", afgegeven_op="2026-11-10", advies="Noor heeft rust nodig."
    )
    asked = (
        rij("s1", status="ingediend", datum="2026-10-12"),
        rij("s2", status="aanvulling_gevraagd", datum="2026-10-19", reden="Het advies mist.", tot="2026-11-27"),
    )
    yield from ((replace(aanvraag("t1", advice, **DECIDED), organisatie=SWV), voor) for voor in ("school", "ouders"))
    open_ = aanvraag("t1", tabellen={"statussen": asked}, status="aanvulling_gevraagd")
    yield replace(open_, organisatie=SWV), "school"


def test_the_letters_of_a_samenwerkingsverband_are_accessible_pages_that_say_what_the_paper_says():
    found = set()
    for beeld, voor in _of_swv():
        papers = make(beeld, voor, DAG, MADE)
        for paper, page in zip(papers, make(beeld, voor, DAG, MADE, vorm=Vorm.HTML), strict=True):
            assert broken_promises(page.data) == (), page.rapport
            assert _missing(text_of(paper), text_of(page)) == [], page.rapport
            found.add(page.rapport)
    assert {"besluit", "advies", "aanvulling"} <= found


def test_the_papers_of_a_steunpunt_are_accessible_pages_that_say_what_the_paper_says(vault):
    with vault.writing() as connection:
        connection.execute(update(Organisatie).values(soort="steunpunt"))
    take_example(vault, "A09")
    with vault.reading() as connection:
        beeld = read_dossier(connection, find_dossier(connection, "A09"))
    found = set()
    for voor, persoon in (("ouders", "p-moeder"), ("school", None)):
        papers = make(beeld, voor, date(2026, 11, 22), MADE, persoon)
        pages_ = make(beeld, voor, date(2026, 11, 22), MADE, persoon, vorm=Vorm.HTML)
        for paper, page in zip(papers, pages_, strict=True):
            assert broken_promises(page.data) == (), page.rapport
            assert _missing(text_of(paper), text_of(page)) == [], page.rapport
            found.add(page.rapport)
    assert {"zienswijze", "steunpunt", "gespreksverslag"} <= found


def _missing(paper, page):
    """Words of a paper that a page does not have. A line of paper may cut a word; the foot has words of its own."""
    whole = "".join(sign for sign in page.casefold() if sign.isalpha())
    words = set(re.findall(r"[^\W\d_]{4,}", paper.casefold())) - {"bladzijde", "paginacode", "tekst"}
    return sorted(one for one in words if one not in whole)


def test_what_was_typed_is_text_and_never_a_mark():
    typed = "<script>alert(1)</script> & \x00\x0b\ufffe</main>"
    page = page_of(Paragraph(plain(typed)))
    assert page.xpath("//script") == []
    assert page.findtext("body/main/p") == "<script>alert(1)</script> & </main>"


def test_a_table_names_its_columns_and_rows():
    rows = ((plain("Lezen"), plain("B")),)
    columns = (Column(plain("Vak")), Column(plain("Niveau")))
    page = page_of(Table(columns, rows, "Niveaus", row_heads=True))
    heads = [(one.text, one.get("scope")) for one in page.iter("th")]
    assert heads == [("Vak", "col"), ("Niveau", "col"), ("Lezen", "row")]
    assert page.findtext(".//caption") == "Niveaus"
    bare = page_of(Table(columns, rows, "Niveaus", headless=True))
    assert [(one.text, one.get("scope")) for one in bare.iter("th")] == [("Lezen", "row")]


def test_other_languages_and_directions_are_told():
    page = page_of(
        Paragraph((Run("Merhaba", language="tr"),)), Paragraph(plain("أهلا وسهلا")), Paragraph(plain("يزن leest"))
    )
    turkish, arabic, mixed = page.findall("body/main/p")
    assert turkish.find("span").get("lang") == "tr"
    assert arabic.get("dir") == "rtl"
    assert mixed.get("dir") is None
    assert (mixed.find("bdi").text, mixed.find("bdi").get("dir"), mixed.find("bdi").tail) == ("يزن", "rtl", " leest")


def test_a_skipped_level_or_a_table_without_heads_breaks_the_promise():
    def broken(*blocks):
        return bool(broken_promises(make_web(Report("opp", "OPP", blocks, Footer("OPP")))))

    title = Title(plain("Plan"))
    assert not broken(title, Heading(2, plain("Doelen")))
    assert broken(title, Heading(3, plain("Doelen")))
    assert broken(Heading(2, plain("Doelen")))
    rows = ((plain("Lezen"),),)
    assert not broken(title, Table((Column(plain("Vak")),), rows, "Vakken"))
    assert broken_promises(b"<html lang=nl><body><h1>Plan</h1><table><tr><td>x</td></tr></table></body></html>")
