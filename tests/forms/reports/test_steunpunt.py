"""The papers of a steunpunt: what parents wrote down there, for them and for whom they said may read it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from case_files import take_example
from memory_vault import memory_vault
from report_texts import text_of
from sqlalchemy import select, update

from forms.audience import reader
from forms.reports.making import GeenRapport, make, reports
from forms.reports.page_text import text_of as page_text
from forms.reports.recipient_check import Outgoing, going_along
from models.snapshot import DossierBeeld, Veldwaarden
from models.snapshot.read import read_dossier
from models.tables import Dossier, Organisatie
from models.values import LEERLING, Persoon

DAY = date(2026, 11, 22)
MADE = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture(scope="module")
def family() -> DossierBeeld:
    """A mother who prepares her view of a TLV with a steunpunt; the school may read the view."""
    with memory_vault() as vault:
        with vault.writing() as connection:
            connection.execute(update(Organisatie).values(soort="steunpunt"))
        take_example(vault, "A09")
        with vault.reading() as connection:
            return read_dossier(connection, connection.execute(select(Dossier.uid)).scalar_one())


def papers(beeld: DossierBeeld, voor: str, persoon: str | None = None) -> dict[str, str]:
    """What each paper of a reader says."""
    made = reports(beeld, reader(beeld, voor, DAY, persoon), DAY)
    return {name: text_of(report) for name, _, report in made}


def test_a_mother_gets_her_view_what_was_written_down_and_the_minutes(family):
    told = papers(family, "ouders", "p-moeder")
    assert list(told) == ["zienswijze", "steunpunt", "gespreksverslag"]
    assert "zachtjes zingt als ze zich veilig voelt" in told["zienswijze"]
    assert "Katarzyna Żółkowska: oneens. Wil eerst weten" in told["zienswijze"]
    assert "Vragen voor het schoolgesprek opsturen" in told["gespreksverslag"]


def test_a_view_has_room_to_sign_and_says_who_hands_it_in(family):
    text = papers(family, "ouders", "p-moeder")["zienswijze"]
    assert "Handtekening" in text
    assert "Ouders geven dit zelf aan school" in text


def test_her_words_stand_on_one_paper_only(family):
    told = papers(family, "ouders", "p-moeder")
    assert [name for name, text in told.items() if "zachtjes zingt" in text] == ["zienswijze"]


def test_a_school_reads_the_view_that_it_may_read_and_nothing_else(family):
    told = papers(family, "school")
    assert list(told) == ["zienswijze"]
    assert "zachtjes zingt" in told["zienswijze"]
    assert "Wil eerst weten" not in told["zienswijze"]


@pytest.mark.parametrize("voor", ["leerling", "swv"])
def test_who_stands_in_no_consent_gets_nothing_and_hears_why(family, voor):
    with pytest.raises(GeenRapport, match="in geen geldige toestemming"):
        make(family, voor, DAY, MADE)


def test_a_number_of_a_person_in_the_minutes_stays_away(family):
    told = papers(family, "ouders", "p-moeder")["gespreksverslag"]
    assert "[nummer weggelaten]" in told


def test_another_parent_reads_neither_her_view_nor_minutes_without_them(family):
    other = replace(family.betrokkenen[0], uid="vader", lokaal_id="p-vader", naam="Marek")
    with_other = replace(family, betrokkenen=(*family.betrokkenen, other))
    with pytest.raises(GeenRapport, match="in geen geldige toestemming"):
        papers(with_other, "ouders", "p-vader")
    came = replace(next(one for one in family.documenten if one.soort == "toestemming"), uid="his")
    came = replace(came, antwoorden=Veldwaarden({**came.antwoorden.waarden, "door": (Persoon("vader"),)}))
    with pytest.raises(GeenRapport):
        papers(replace(with_other, documenten=(*with_other.documenten, came)), "ouders", "p-vader")


def test_the_parts_of_the_form_have_no_numbers_where_only_some_are_there(family):
    text = papers(family, "ouders", "p-moeder")["steunpunt"]
    assert "Gegevens" in text
    assert "2 Gegevens" not in text


def test_no_form_of_an_opp_no_child_in_a_file_name_and_each_on_the_pages_it_is_meant_for(family):
    made = make(family, "ouders", DAY, MADE, "p-moeder")
    assert [one.name for one in made] == [
        "ouder-moeder-zienswijze.pdf",
        "ouder-moeder-steunpunt.pdf",
        "2026-11-13-oudergesprek-ouder-moeder-gespreksverslag.pdf",
    ]
    assert all(one.pages <= one.meant for one in made)


def _file_with(family: DossierBeeld, **told: object) -> DossierBeeld:
    """The family with other answers in its file; None takes an answer away."""
    changed = []
    for one in family.documenten:
        if one.soort == "steunpunt":
            known = {name: value for name, value in {**one.antwoorden.waarden, **told}.items() if value is not None}
            one = replace(one, antwoorden=replace(one.antwoorden, waarden=known))
        changed.append(one)
    return replace(family, documenten=tuple(changed))


def test_without_a_view_there_is_no_paper_of_one(family):
    told = papers(_file_with(family, zienswijze=None), "ouders", "p-moeder")
    assert "zienswijze" not in told
    assert "steunpunt" in told


def test_a_file_that_names_nobody_is_of_who_came(family):
    bare = [replace(one, tabellen={}) if one.soort == "steunpunt" else one for one in family.documenten]
    told = papers(_file_with(replace(family, documenten=tuple(bare)), naam_ouder=None), "ouders", "p-moeder")
    assert "Zienswijze van Katarzyna Żółkowska" in told["zienswijze"]


def test_a_pupil_who_gave_a_consent_gets_the_own_plan(family):
    told = _file_with(family, verhaal_leerling="Ik wil zelf iets zeggen.")
    given = next(one for one in told.documenten if one.soort == "toestemming")
    words = {**given.antwoorden.waarden, "door": (Persoon(LEERLING),), "ontvanger": "steunpunt", "ingetrokken_op": None}
    own = replace(given, uid="own", antwoorden=Veldwaarden(words))
    found = papers(replace(told, documenten=(*told.documenten, own)), "leerling")
    assert list(found) == ["mijn-plan"]
    assert "Ik wil zelf iets zeggen." in found["mijn-plan"]


def test_what_goes_along_with_a_paper_is_what_stands_on_it(family):
    told = {}
    for one in make(family, "ouders", DAY, MADE, "p-moeder"):
        parts = going_along(family, Outgoing(one, page_text(one)), reader(family, "ouders", DAY, "p-moeder"), DAY)
        told[one.rapport] = {name.rpartition(".")[2]: part.filled for part in parts for name in part.fields}
        assert all(part.filled == len(part.fields) for part in parts if one.rapport != "gespreksverslag")
    assert "zienswijze" in told["zienswijze"]
    assert "zienswijze" not in told["steunpunt"]
    assert set(told["steunpunt"]) - set(told["zienswijze"])
