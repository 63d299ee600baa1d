"""Values in words."""

from datetime import date

import pytest
from opp_cases import case

from forms.definition import Column, FieldType
from forms.reports.texts import texts
from forms.reports.told import group, in_words, listed, near_day, short_day
from models.snapshot import Leerling
from models.values import LEERLING, Persoon


@pytest.mark.parametrize(
    ("kind", "lijst", "value", "words"),
    [
        (FieldType.DATUM, None, "2026-03-12", "12-03-2026"),
        (FieldType.KEUZE, "instemming", "niet_akkoord", "Niet akkoord"),
        (FieldType.MEERKEUZE, "oogo_onderwerp", ("handelingsdeel", "evaluatie"), "Handelingsdeel, Evaluatie"),
        (FieldType.BEDRAG, None, 1440.0, "€\N{NO-BREAK SPACE}1.440,00"),
        (FieldType.GETAL, None, 1.5, "1,5"),
        (FieldType.GETAL, None, 12, "12"),
        (FieldType.JA_NEE, None, False, "nee"),
        (FieldType.PERSOON, None, Persoon("l"), "Ilse Brandt"),
        (FieldType.PERSONEN, None, (Persoon(LEERLING), "een tolk"), "Noor, een tolk"),
        (FieldType.TEKST, None, None, ""),
    ],
)
def test_a_value_is_told_in_words(kind, lijst, value, words):
    assert in_words(case(), Column("x", "X", kind, lijst), value) == words


def test_groups_and_classes_are_told_as_schools_say_them():
    assert group(Leerling(groep="5", schoolsoort="bao")) == "groep 5"
    assert group(Leerling(groep="5", schoolsoort="vso")) == "leerjaar 5"
    assert group(Leerling(groep="Zonnebloemen", schoolsoort="so")) == "Zonnebloemen"
    assert group(Leerling()) == ""


def test_dates_are_short_where_the_year_is_clear():
    assert near_day(date(2027, 2, 26), date(2026, 11, 17)) == "26 februari"
    assert near_day(date(2028, 2, 26), date(2026, 11, 17)) == "26 februari 2028"
    assert short_day(date(2027, 3, 1)) == "1 mrt"


def test_a_list_in_a_sentence():
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b en c"
    assert listed([]) == ""


def test_a_text_that_is_not_filled_in_is_a_bug():
    with pytest.raises(KeyError):
        texts("leerling").plain("van")
