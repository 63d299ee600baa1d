"""Growth on paper: a tagged figure whose words say all of it, for who may read the results."""

import io
from datetime import UTC, date, datetime

import pikepdf
import pytest
from case_files import take_example
from lxml import etree
from memory_vault import memory_vault
from pdf_tags import elements

from forms.reports.making import Vorm, make
from models.snapshot.read import find_dossier, read_dossier

MADE = datetime(2026, 11, 17, tzinfo=UTC)


@pytest.fixture(scope="module")
def told():
    with memory_vault() as vault:
        take_example(vault, "A02")
        with vault.reading() as connection:
            return read_dossier(connection, find_dossier(connection, "A02"))


def words_of_figures(told, whom: str, person: str | None = None) -> list[str]:
    found = []
    for one in make(told, whom, date(2026, 11, 17), MADE, person):
        with pikepdf.open(io.BytesIO(one.data)) as pdf:
            found += [str(each.Alt) for each in elements(pdf.Root.StructTreeRoot) if each.S == "/Figure"]
    return found


def test_the_school_sees_growth_with_words_that_say_all_of_it(told):
    (reading,) = [one for one in words_of_figures(told, "school") if one.startswith("Groei: Begrijpend lezen")]
    assert reading == (
        "Groei: Begrijpend lezen, functioneringsniveau. Gemeten: op 6 oktober 2025 M5; op 5 februari 2026 E5; op 17 "
        "juni 2026 M6. Gepland: op 19 juni 2026 van M6 tot E6; op 29 januari 2027 van E6 tot M7. Er is niets "
        "doorgetrokken."
    )


@pytest.mark.parametrize("whom", ["leerling", "swv"])
def test_the_pupil_and_the_samenwerkingsverband_get_no_picture(told, whom):
    assert not [one for one in words_of_figures(told, whom) if "Groei" in one]


def test_only_our_own_letters_are_in_the_file(told):
    for one in make(told, "school", date(2026, 11, 17), MADE):
        with pikepdf.open(io.BytesIO(one.data)) as pdf:
            for page in pdf.pages:
                for font in page.Resources.get("/Font", {}).values():
                    assert font.get("/DescendantFonts", [font])[0].get("/FontDescriptor") is not None


def test_growth_on_a_page_for_a_browser_is_a_picture_with_the_same_words(told):
    page = etree.fromstring(
        make(told, "school", date(2026, 11, 17), MADE, vorm=Vorm.HTML)[0].data, etree.HTMLParser(encoding="utf-8")
    )
    pictures = [one for one in page.iter("svg") if one.get("aria-hidden") is None]
    words = [one.get("aria-label") for one in pictures]
    assert words == [one for one in words_of_figures(told, "school") if one.startswith("Groei: ")]
    assert all(one.get("role") == "img" and len(one) for one in pictures)
