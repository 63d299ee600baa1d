"""The page for a browser: what a reader finds there, read back from the file."""

from datetime import UTC, date, datetime

import pytest
from case_files import EXAMPLES, take_example
from lxml import etree
from memory_vault import vault
from opp_cases import TODAY, case

from forms.reports.content import Column, Footer, Heading, Paragraph, Report, Run, Table, Title, plain
from forms.reports.making import GeenRapport, Vorm, make
from forms.reports.page_text import text_of
from forms.reports.recipient_check import Outgoing, check_recipient
from forms.reports.web import make_web
from forms.reports.web.reading_back import broken_promises
from models.snapshot.read import find_dossier, read_dossier

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
