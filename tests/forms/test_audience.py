"""Who reads what is decided by the marks of the forms and by the reader's position, in one place."""

from dataclasses import replace
from datetime import date

import pytest

from forms.audience import Position, contact_details, mark, reader, view, view_of
from forms.definition import form
from models.snapshot import Betrokkene, Document, DossierBeeld, Leerling, Organisatie, Periode, Rij, Veldwaarden
from models.values import Persoon

DAY = date(2026, 11, 17)
MOTHER = Betrokkene(
    "m", "Rania", "ouder", lokaal_id="p-moeder", relatie="moeder", gezag_rol="ouder_met_gezag",
    adres="Lindehof 44", telefoon="0690111222", email="rania@thuis.example",
)  # fmt: skip
FATHER = Betrokkene(
    "v", "Bas", "ouder", lokaal_id="p-vader", relatie="vader", gezag_rol="ouder_met_gezag",
    adres="Zwaluwstraat 903", adres_geheim=True, telefoon="0690333444", telefoon_geheim=True,
)  # fmt: skip
OPP = Document(
    "v1",
    "opp",
    "opp_po",
    Veldwaarden(
        {
            "hulpvraag": "Lange tekst over de hulpvraag.",
            "beeld": "Lang beeld.",
            "is_lastig": "Toetsen vind ik spannend.",
            "voortgang_kort": "Het gaat vooruit.",
            "uitstroombestemming": "vmbo_tl",
            "individuele_begeleiding": "Elke dag hulp.",
            "inbreng_leerling": "Ik wil niet kiezen.",
        }
    ),
    {
        "doelen": (
            Rij({"doel": "E6 lezen", "kinddoel": "Ik lees", "wie": Persoon("m"), "datum_klaar": "2027-01-29"}, "d1"),
        ),
        "oogo": (Rij({"datum": "2026-11-10", "aanwezig": (Persoon("m"),), "verslag": "Moeder akkoord."}, "o1"),),
    },
    periode_uid="per",
)  # fmt: skip
BEELD = DossierBeeld(
    "d",
    Leerling(roepnaam="Yasmin", achternaam="van der Heijden", geboortedatum=date(2016, 2, 9), groep="7"),
    Organisatie("school"),
    betrokkenen=(MOTHER, FATHER),
    periodes=(Periode("per", versies=(OPP,)),),
)


def shown(voor, persoon=None, beeld=BEELD):
    who = reader(beeld, voor, DAY, persoon)
    return {one.field.id: one for section in view_of(beeld, OPP, who) for one in section.fields if one.filled}


def test_a_summary_is_the_users_own_short_field_or_nothing():
    pupil = shown("leerling")
    assert "hulpvraag" not in pupil
    assert pupil["is_lastig"].value == "Toetsen vind ik spannend."
    network = shown("swv")
    assert "hulpvraag" not in network
    assert network["uitstroombestemming"].value == "vmbo_tl"
    assert "samenvatting_swv" not in network


def test_a_short_field_stands_once_where_it_belongs():
    sections = view_of(BEELD, OPP, reader(BEELD, "leerling", DAY))
    assert [(one.id) for one in sections for shown in one.fields if shown.field.id == "is_lastig"] == ["stem"]


def test_of_a_table_only_the_named_columns_go_along():
    rows = shown("swv")["doelen"].rows
    assert [sorted(one.waarden) for one in rows] == [["datum_klaar", "doel"]]
    assert [sorted(one.waarden) for one in shown("leerling")["doelen"].rows] == [["datum_klaar", "kinddoel"]]


def test_the_pupils_own_words_reach_pupil_parents_and_school_but_not_the_network():
    assert [("inbreng_leerling" in shown(one)) for one in ("leerling", "ouders", "school", "swv")] == [
        True,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("role", ["ouder_zonder_gezag", "gezag_onbekend", None])
def test_without_gezag_a_parent_reads_main_lines_only(role):
    beeld = replace(BEELD, betrokkenen=(MOTHER, replace(FATHER, gezag_rol=role)))
    told = shown("ouder", "p-vader", beeld)
    assert sorted(told) == ["groep", "oogo", "voortgang_kort"]
    assert [one.waarden for one in told["oogo"].rows] == [{"datum": "2026-11-10"}]


def test_a_guardian_reads_what_a_parent_with_gezag_reads():
    beeld = replace(BEELD, betrokkenen=(replace(FATHER, soort="voogd", gezag_rol="voogd"),))
    assert "hulpvraag" in shown("ouder", "p-vader", beeld)


def test_from_eighteen_on_parents_get_nothing():
    beeld = replace(BEELD, leerling=replace(BEELD.leerling, geboortedatum=date(2008, 11, 17)))
    who = reader(beeld, "ouders", DAY)
    assert who.position is Position.NIETS
    assert view_of(beeld, OPP, who) == ()
    day_before = reader(
        replace(beeld, leerling=replace(beeld.leerling, geboortedatum=date(2008, 11, 18))), "ouders", DAY
    )
    assert day_before.position is Position.VOLLEDIG


@pytest.mark.parametrize("voor", ["ouders", "school"])
def test_a_secret_address_and_number_stand_on_no_paper(voor):
    text = str(shown(voor))
    assert "Zwaluwstraat" not in text
    assert "0690333444" not in text


def test_contact_details_leave_out_what_is_secret_and_the_shared_secret_address():
    assert contact_details(BEELD, MOTHER)["telefoon"] == "0690111222"
    assert contact_details(BEELD, FATHER) == {}
    hidden = replace(BEELD, leerling=replace(BEELD.leerling, adres="Lindehof 44", adres_geheim=True))
    assert "adres" not in contact_details(hidden, MOTHER)


def test_a_stranger_reads_nothing_and_an_unknown_person_is_no_reader():
    definition = form("opp_po")
    assert all(mark(definition, one, reader(BEELD, "derde", DAY)) == "nee" for one in definition.fields())
    with pytest.raises(LookupError):
        reader(BEELD, "ouder", DAY, "p-niemand")


def test_each_field_of_each_form_is_marked_for_every_receiver():
    for form_id in ("opp_po", "hoormoment", "dossier"):
        for field in form(form_id).fields():
            assert set(field.publiek) == {"leerling", "ouders", "school", "swv", "steunpunt"}, field.id


def test_without_gezag_a_parent_reads_when_there_was_a_meeting_and_nothing_of_it():
    beeld = replace(BEELD, betrokkenen=(MOTHER, replace(FATHER, gezag_rol="ouder_zonder_gezag")))
    answers = Veldwaarden({"datum": "2026-11-09", "feiten": "Vader was boos.", "soort": "oudergesprek"})
    talk = Document("g", "gesprek", "gespreksverslag_mdo", answers)
    told = view_of(beeld, talk, reader(beeld, "ouder", DAY, "p-vader"))
    assert {one.field.id: one.value for section in told for one in section.fields if one.filled} == {
        "datum": "2026-11-09"
    }


def test_from_18_on_the_pupil_reads_what_the_parents_read_before():
    adult = replace(BEELD, leerling=replace(BEELD.leerling, geboortedatum=date(2008, 11, 3)))
    assert reader(adult, "leerling", DAY).position is Position.BESLIST
    told = shown("leerling", beeld=adult)
    assert {"hulpvraag", "beeld", "is_lastig", "individuele_begeleiding"} <= set(told)
    assert "wie" in told["doelen"].rows[0].waarden


def test_without_anybody_with_gezag_parents_read_the_main_lines():
    nobody = replace(BEELD, betrokkenen=(replace(MOTHER, gezag_rol="gezag_onbekend"),))
    assert reader(nobody, "ouders", DAY).position is Position.HOOFDLIJNEN


def test_a_secret_address_stands_nowhere_whoever_lives_there():
    request = Document("t", "tlv", "tlv_aanvraag_eerste", Veldwaarden({"gemeente": "Verwegstad"}))
    together = replace(BEELD, leerling=replace(BEELD.leerling, adres="Zwaluwstraat 903", woonplaats="Verwegstad"))

    def where(beeld):
        sections = view_of(beeld, request, reader(beeld, "school", DAY))
        return {one.field.id for part in sections for one in part.fields if one.field.id in {"adres", "gemeente"}}

    open_home = replace(together, betrokkenen=(MOTHER,))
    assert where(open_home) == {"adres", "gemeente"}
    assert where(together) == set()
    assert where(replace(open_home, leerling=replace(open_home.leerling, adres_geheim=True))) == set()
    with_father = replace(together, betrokkenen=(replace(MOTHER, adres="Zwaluwstraat 903"), FATHER))
    assert contact_details(with_father, with_father.betrokkenen[0]) == {
        "telefoon": "0690111222",
        "email": "rania@thuis.example",
    }


def test_a_part_that_is_asked_in_so_only_is_not_on_the_paper_of_an_sbo_pupil():
    def parts(schoolsoort):
        pupil = replace(BEELD, leerling=replace(BEELD.leerling, schoolsoort=schoolsoort))
        return {one.id for one in view(pupil, None, form("opp_sbo_so"), reader(pupil, "school", DAY))}

    assert "commissie" in parts("so")
    assert parts("so") - parts("sbo") == {"commissie"}
