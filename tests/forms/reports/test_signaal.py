"""The signals report: numbers and fixed words, one page, and no number from which a small one follows."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from bouwers import document
from report_texts import text_of

from forms.reports.making import GeenRapport, make_signals
from forms.reports.signaal import signaalrapport
from forms.signals import counts, least, tally
from models.snapshot import Organisatie, Veldwaarden
from models.terms.calendar import schooljaar

DAY = date(2026, 11, 22)
MADE = datetime(2026, 11, 24, tzinfo=UTC)
STEUNPUNT = Organisatie("steunpunt", "Steunpunt Vaartland")


def contacts(**many: int):
    """Contacts by telephone, so many about each theme, each with a note."""
    themes = [theme for theme, number in many.items() for _ in range(number)]
    return [
        document(
            "contact",
            f"c{number}",
            "steunpunt_contactlog",
            datum="2026-11-02",
            themas=(theme,),
            kanaal="telefoon",
            gemeente="Vaartdam",
            signaal="Femke zit elf weken thuis.",
        )
        for number, theme in enumerate(themes)
    ]


def told(**many: int) -> str:
    report = signaalrapport(contacts(**many), STEUNPUNT.naam, DAY)
    assert report is not None
    return text_of(report)


def test_it_counts_contacts_per_theme_and_says_up_to_which_day():
    text = told(tlv=7, vervoer=6)
    assert "contacten tot en met 22 november 2026" in text
    assert "13 contacten" in text
    assert "TLV 7 Vervoer 6" in text
    assert "Telefoon 13" in text


def _in(day: str, **many: int):
    def moved(one):
        return replace(one, antwoorden=Veldwaarden({**one.antwoorden.waarden, "datum": day}))

    return [moved(one) for one in contacts(**many)]


def test_of_a_school_year_only_its_contacts_are_counted_and_it_says_which():
    every = [*_in("2026-10-02", tlv=7, hoorrecht=6), *_in("2026-03-02", tlv=8)]
    this, last = schooljaar(DAY), schooljaar(DAY).vorige
    assert counts(every, DAY, this.begin) == {"tlv": 7, "hoorrecht": 6}
    text = text_of(signaalrapport(every, STEUNPUNT.naam, DAY, last.begin, last.einde))
    assert "contacten van 1 augustus 2025 tot en met 31 juli 2026" in text
    assert "TLV 8" in text
    assert "Hoorrecht" not in text
    (made,) = make_signals(every, STEUNPUNT, DAY, MADE, last.begin, last.einde)
    assert made.name == "signalen-van-2025-08-01-tot-en-met-2026-07-31.pdf"
    with pytest.raises(GeenRapport, match="In deze periode"):
        make_signals(_in("2026-10-02", tlv=7), STEUNPUNT, DAY, MADE, last.begin, last.einde)


def test_a_number_of_a_year_is_left_out_when_that_of_all_years_would_give_a_small_one_away():
    every = [*_in("2026-10-02", tlv=9, vervoer=9), *_in("2026-03-02", tlv=2)]
    told_of_year = counts(every, DAY, schooljaar(DAY).begin)
    assert told_of_year["tlv"] is None
    assert counts(every, DAY)["tlv"] == 11


def test_a_small_number_stands_there_by_name_only():
    text = told(tlv=7, hoorrecht=2, vervoer=3)
    assert "TLV 7" in text
    assert "Zonder aantal: Hoorrecht · Vervoer" in text


def test_what_somebody_typed_is_never_in_it():
    text = told(tlv=9)
    assert not [word for word in ("Femke", "elf weken", "Vaartdam") if word in text]


def test_a_few_contacts_are_not_even_counted_together():
    text = told(tlv=4)
    assert "minder dan 5 contacten" in text
    assert "Zonder aantal: TLV" in text
    assert "4" not in text.partition("Waar ging het over")[2].partition("Weggelaten")[0]


@pytest.mark.parametrize(
    ("many", "expected"),
    [
        ({"tlv": 9, "hoorrecht": 8, "vervoer": 2}, {"tlv": 9, "hoorrecht": None, "vervoer": None}),
        ({"tlv": 9, "hoorrecht": 8, "vervoer": 2, "wachtlijst": 2}, {"tlv": 9, "hoorrecht": None, "vervoer": None}),
        ({"tlv": 9, "hoorrecht": 8, "vervoer": 2, "wachtlijst": 3}, {"tlv": 9, "hoorrecht": 8, "vervoer": None}),
        ({"tlv": 9, "vervoer": 1}, {"tlv": None, "vervoer": None}),
        ({"tlv": 5, "hoorrecht": 5}, {"tlv": 5, "hoorrecht": 5}),
    ],
)
def test_no_small_number_follows_from_the_others(many, expected):
    found = counts(contacts(**many), DAY)
    assert {theme: found[theme] for theme in expected} == expected
    hidden = [many[theme] for theme, number in found.items() if number is None]
    assert not hidden or sum(hidden) >= least()


def test_any_field_with_a_list_of_words_can_be_counted():
    assert tally(contacts(tlv=6), DAY, "kanaal", "steunpunt_kanaal") == {"telefoon": 6}


def test_it_is_one_page_also_with_all_that_can_be_counted():
    every = {"tlv": 9, "opp_handelingsdeel": 8, "hoorrecht": 7, "thuiszitten_verzuim": 6, "vervoer": 5}
    (one,) = make_signals(contacts(**every), STEUNPUNT, DAY, MADE)
    assert (one.pages, one.meant) == (1, 1)
    assert one.name == "signalen-tot-en-met-2026-11-22.pdf"
    assert (one.rapport, one.versie_uid) == ("signaal", "")


def test_the_same_numbers_have_the_same_code_and_others_another():
    def code(**many: int) -> str:
        return make_signals(contacts(**many), STEUNPUNT, DAY, MADE)[0].code

    assert code(tlv=6) == code(tlv=6) != code(tlv=7)


def test_without_contacts_and_in_the_vault_of_a_school_there_is_nothing_to_make():
    with pytest.raises(GeenRapport, match="nog geen contacten"):
        make_signals([], STEUNPUNT, DAY, MADE)
    with pytest.raises(GeenRapport, match="nog geen contacten"):
        make_signals(contacts(tlv=6), STEUNPUNT, date(2026, 1, 1), MADE)
    with pytest.raises(GeenRapport, match="kluis van een steunpunt"):
        make_signals(contacts(tlv=6), Organisatie("school", "De Wilgenhoek"), DAY, MADE)
