import re
from dataclasses import asdict
from datetime import date

import pytest

from forms.exchange.edexml import read_roster
from forms.exchange.foreign_file import GeweigerdBestand


def only(roster):
    assert len(roster.leerlingen) == 1
    return roster.leerlingen[0]


def told(roster):
    return [(one.soort, one.sleutel, one.regel) for one in roster.bijzonderheden]


def test_the_demo_school_comes_in_whole(demo_edex):
    roster = read_roster(demo_edex)
    assert len(roster.leerlingen) == 240
    assert [one.sleutel for one in roster.leerlingen] == [f"{number:05}" for number in range(1, 241)]
    assert (roster.school.brin, roster.school.dependance) == ("99XD", "00")
    assert (roster.school.schooljaar, roster.school.stand_van) == ("2026-2027", date(2026, 9, 14))
    assert [one.naam for one in roster.groepen] == ["1A", "2A", "3A", "3B", "4A", "5A", "5-6C", "6A", "7A", "8A"]
    per_group = {one.naam: sum(pupil.groep == one.naam for pupil in roster.leerlingen) for one in roster.groepen}
    assert set(per_group.values()) == {24}
    assert {one.jaargroep for one in roster.leerlingen if one.groep == "5-6C"} == {"5", "6"}
    assert next(one.jaargroep for one in roster.groepen if one.naam == "5-6C") == "C"


def test_a_pupil_of_the_demo_school_comes_in_right(demo_edex):
    pupils = {one.sleutel: one for one in read_roster(demo_edex).leerlingen}
    lukasz = pupils["00121"]
    assert (lukasz.roepnaam, lukasz.tussenvoegsel, lukasz.achternaam) == ("Łukasz", None, "Wiśniewski")
    assert (lukasz.geboortedatum, lukasz.geslacht) == (date(2018, 5, 21), "jongen")
    assert (lukasz.jaargroep, lukasz.groep, lukasz.samengesteld) == ("5", "5A", ())
    assert (pupils["00078"].tussenvoegsel, pupils["00078"].geslacht) == ("van 't", "jongen")
    assert pupils["00101"].groep == "4A"
    assert (pupils["00031"].roepnaam, pupils["00031"].achternaam) == ("Wout", None)


def test_what_deviates_in_the_demo_school_is_told_by_line(demo_edex):
    assert told(read_roster(demo_edex)) == [
        ("achternaam_ontbreekt", "00031", 107),
        ("groep_als_kind", "00101", 317),
        ("achternaam_ontbreekt", "00188", 578),
    ]


def test_what_is_left_out_is_told_by_name_and_count_and_its_value_is_kept_nowhere(demo_edex):
    roster = read_roster(demo_edex)
    counts = {one.naam: (one.velden, one.aantal) for one in roster.weggelaten}
    assert counts == {
        "BSN en onderwijsnummer": (("bsn",), 1),
        "Geboorteland en nationaliteit": (("land",), 1),
        "Postcode": (("postcodenl",), 1),
        "ECK iD": (("eckid",), 48),
        "Toevoegingen van het pakket": (("toevoegingen",), 1),
        "Leerkrachten": ((), 5),
    }
    assert all(one.reden for one in roster.weggelaten)
    kept = repr(asdict(roster))
    for value in ("111222333", "1234AB", "id.school", "extra gegeven", "Hoekzema"):
        assert value.encode() in demo_edex
        assert value not in kept


@pytest.mark.parametrize(
    "field",
    [
        "bsn",
        "sofinummer",
        "onderwijsnummer",
        "bsn_ondwnr-4",
        "etniciteit",
        "land",
        "land_vader",
        "land_moeder",
        "gewicht",
        "gewicht_nieuw",
        "postcodenl",
        "postnummerbe",
        "postcodeoverig",
        "emailadres",
        "gebruikersnaam",
        "fotourl",
        "toevoegingen",
    ],
)
def test_a_field_the_dossier_does_not_need_is_named_and_gone(edex, pupil, field):
    roster = read_roster(edex(pupil(more=f"<{field}>GEHEIM77</{field}>")))
    assert [one.velden for one in roster.weggelaten] == [(field,)]
    assert "GEHEIM77" not in repr(roster)


def test_an_unknown_field_is_counted_without_its_name(edex, pupil):
    roster = read_roster(edex(pupil(more="<Jan_Jansen>x</Jan_Jansen><leeg/>")))
    assert [(one.naam, one.aantal) for one in roster.weggelaten] == [("Overige velden", 1)]
    assert "jansen" not in repr(roster).lower()


def test_an_empty_field_was_not_left_out(edex, pupil):
    assert read_roster(edex(pupil(more="<bsn/><land> </land>"))).weggelaten == ()


@pytest.mark.parametrize(
    ("digit", "code"), [("0", "onbekend"), ("1", "jongen"), ("2", "meisje"), ("9", "niet_gespecificeerd"), ("", None)]
)
def test_the_digit_for_geslacht_becomes_our_own_code(edex, pupil, digit, code):
    assert only(read_roster(edex(pupil(geslacht=digit)))).geslacht == code


@pytest.mark.parametrize("digit", ["3", "M", "01"])
def test_another_code_for_geslacht_is_told_and_not_guessed(edex, pupil, digit):
    roster = read_roster(edex(pupil(geslacht=digit)))
    assert only(roster).geslacht is None
    assert told(roster) == [("geslacht_onbekend", "007", 3)]


@pytest.mark.parametrize(
    "written", ["2018-05-21", "2018-05-21+02:00", "2018-05-21Z", " 2018-05-21 ", "2018-05-21T00:00:00"]
)
def test_a_birth_date_is_read_as_the_schema_writes_it(edex, pupil, written):
    assert only(read_roster(edex(pupil(geboortedatum=written)))).geboortedatum == date(2018, 5, 21)


@pytest.mark.parametrize(
    ("written", "soort"),
    [
        ("2018-02-31", "datum_onleesbaar"),
        ("21-05-2018", "datum_onleesbaar"),
        ("2018-5-21", "datum_onleesbaar"),
        ("20180521", "datum_onleesbaar"),
        ("2018-05-20T22:00:00Z", "datum_onleesbaar"),
        ("٢٠١٨-٠٥-٢١", "datum_onleesbaar"),
        ("1018-05-21", "datum_onmogelijk"),
        ("2027-05-21", "datum_onmogelijk"),
        ("", "geboortedatum_ontbreekt"),
    ],
)
def test_a_birth_date_that_cannot_be_read_or_true_is_told_and_not_guessed(edex, pupil, written, soort):
    roster = read_roster(edex(pupil(geboortedatum=written)))
    assert only(roster).geboortedatum is None
    assert told(roster) == [(soort, "007", 3)]
    assert not written or written not in repr(roster)


def test_dates_of_coming_and_going_are_read(edex, pupil):
    more = "<instroomdatum>2022-08-01</instroomdatum><uitstroomdatum>2026-07-31</uitstroomdatum>"
    read = only(read_roster(edex(pupil(more=more))))
    assert (read.instroomdatum, read.uitstroomdatum) == (date(2022, 8, 1), date(2026, 7, 31))


def test_going_before_coming_and_coming_before_birth_are_told(edex, pupil):
    going = "<instroomdatum>2022-08-01</instroomdatum><uitstroomdatum>2021-07-31</uitstroomdatum>"
    coming = "<instroomdatum>2018-03-09</instroomdatum>"
    roster = read_roster(edex(pupil("1", going), pupil("2", coming)))
    assert [(one.instroomdatum, one.uitstroomdatum) for one in roster.leerlingen] == [
        (date(2022, 8, 1), None),
        (None, None),
    ]
    assert told(roster) == [("datum_onmogelijk", "1", 3), ("datum_onmogelijk", "2", 4)]


@pytest.mark.parametrize(
    "reference", ['<groep key="g5"/>', "<groep><key>g5</key></groep>", "<groep>g5</groep>", '<Groep key=" g5 "/>']
)
def test_the_group_is_found_in_every_notation(edex, pupil, reference):
    assert only(read_roster(edex(pupil(more=reference)))).groep == "5A"


def test_a_group_that_is_not_in_the_file_is_told(edex, pupil):
    roster = read_roster(edex(pupil(more='<groep key="g9"/>')))
    assert only(roster).groep is None
    assert told(roster) == [("groep_niet_gevonden", "007", 3)]


def test_a_pupil_in_two_groups_gets_neither(edex, pupil):
    roster = read_roster(edex(pupil(more='<groep key="g5"/><groep key="g6"/>')))
    assert only(roster).groep is None
    assert told(roster) == [("veld_dubbel", "007", 3)]


def test_combination_groups_come_in_by_name_beside_the_own_group(edex, pupil):
    more = '<groep key="g5"/><samengestelde_groepen><samengestelde_groep key="plus"/></samengestelde_groepen>'
    read = only(read_roster(edex(pupil(more=more))))
    assert (read.groep, read.samengesteld) == ("5A", ("Plusklas",))


@pytest.mark.parametrize("code", ["B", "D", "0", "1", "8", "11", "16", "S", "V", "C", "N", "H"])
def test_every_jaargroep_of_the_agreement_is_kept(edex, pupil, code):
    assert only(read_roster(edex(pupil(jaargroep=code)))).jaargroep == code


@pytest.mark.parametrize("code", ["9", "05", "groep 5", "5a"])
def test_another_jaargroep_is_told(edex, pupil, code):
    roster = read_roster(edex(pupil(jaargroep=code)))
    assert only(roster).jaargroep is None
    assert told(roster) == [("jaargroep_onbekend", "007", 3)]


def test_a_key_written_as_a_child_is_read_with_its_zeros(edex):
    roster = read_roster(edex("<leerling><key>00012</key><roepnaam>Noor</roepnaam></leerling>"))
    assert only(roster).sleutel == "00012"
    assert ("sleutel_als_kind", "00012", 3) in told(roster)


def test_a_pupil_without_key_or_any_name_is_passed_over_and_told(edex, pupil):
    roster = read_roster(
        edex(pupil(), "<leerling><roepnaam>Noor</roepnaam></leerling>", pupil("8", achternaam="", roepnaam=""))
    )
    assert [one.sleutel for one in roster.leerlingen] == ["007"]
    assert told(roster) == [("sleutel_ontbreekt", None, 4), ("naam_ontbreekt", "8", 5)]
    assert {one.ernst for one in roster.bijzonderheden} == {"overgeslagen"}
    assert roster.onzeker == {"8"}


def test_the_same_pupil_twice_is_taken_once_and_told(edex, pupil):
    roster = read_roster(edex(pupil(), pupil()))
    assert only(roster).sleutel == "007"
    assert told(roster) == [("sleutel_dubbel_gelijk", "007", 4)]


def test_one_key_for_two_pupils_takes_neither_and_neither_has_left(edex, pupil):
    roster = read_roster(edex(pupil(), pupil(roepnaam="Sem"), pupil("8")))
    assert only(roster).sleutel == "8"
    assert told(roster) == [("sleutel_dubbel_verschillend", "007", 4)]
    assert roster.onzeker == {"007"}


def test_spaces_and_accents_are_written_in_one_way(edex, pupil):
    read = only(read_roster(edex(pupil(roepnaam="  Zoe\u0308 \n Marie ", achternaam="\u202eWit"))))
    assert (read.roepnaam, read.achternaam) == ("Zoë Marie", "Wit")


def test_a_name_longer_than_the_agreement_allows_is_told(edex, pupil):
    roster = read_roster(edex(pupil(achternaam="a" * 201)))
    assert only(roster).achternaam is None
    assert ("veld_te_lang", "007", 3) in told(roster)


def test_a_field_that_stands_there_twice_differently_is_told_and_not_chosen(edex, pupil):
    roster = read_roster(edex(pupil(more="<roepnaam>Eleonora</roepnaam>")))
    assert only(roster).roepnaam is None
    assert told(roster) == [("veld_dubbel", "007", 3)]


@pytest.mark.parametrize(
    "namespace", ["http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens", "urn:iets:anders"]
)
def test_the_uwlr_root_is_read_in_any_namespace(demo_edex, namespace):
    text = demo_edex.decode().replace("<EDEX>", f'<leerlinggegevens xmlns="{namespace}">')
    uwlr = text.replace("</EDEX>", "</leerlinggegevens>").encode()
    assert read_roster(uwlr) == read_roster(demo_edex)


def test_uwlr_is_read_inside_the_envelope_of_the_web_service(edex, pupil):
    inner = re.sub(r"EDEX>", "u:leerlinggegevens>", edex(pupil()).decode()).replace(
        "<u:leerlinggegevens>", '<u:leerlinggegevens xmlns:u="urn:uwlr">'
    )
    envelope = f'<s:Envelope xmlns:s="urn:soap"><s:Body><antwoord>{inner}</antwoord></s:Body></s:Envelope>'
    assert only(read_roster(envelope.encode())).roepnaam == "Noor"


def test_a_school_year_that_the_schema_does_not_list_is_fine(edex, pupil):
    school = (
        "<school><schooljaar>2031-2032</schooljaar><brincode>99xd</brincode><peildatum>2031-10-01</peildatum></school>"
    )
    roster = read_roster(edex(pupil(), school=school))
    assert (roster.school.schooljaar, roster.school.brin, roster.school.dependance) == ("2031-2032", "99XD", "00")
    assert roster.school.stand_van == date(2031, 10, 1)
    assert roster.bijzonderheden == ()


def test_a_school_that_cannot_be_recognised_is_told(edex, pupil):
    school = (
        "<school><schooljaar>2026-2028</schooljaar><brincode>XX99</brincode><dependancecode>0</dependancecode></school>"
    )
    roster = read_roster(edex(pupil(), school=school))
    assert (roster.school.brin, roster.school.schooljaar, roster.school.stand_van) == (None, None, None)
    assert {soort for soort, _, _ in told(roster)} == {
        "brin_onleesbaar",
        "schooljaar_onleesbaar",
        "dependance_onleesbaar",
    }


def test_the_order_of_the_blocks_does_not_matter(edex, pupil):
    data = edex(
        pupil(more='<groep key="g5"/>'), groepen="", after='<groepen><groep key="g5"><naam>5A</naam></groep></groepen>'
    )
    assert only(read_roster(data)).groep == "5A"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"<dossier/>", "geen EDEX- of UWLR-bestand"),
        (b"<EDEX/>", "geen enkele leerling"),
        (b"<EDEX><leerlingen/></EDEX>", "geen enkele leerling"),
        (b"<EDEX><leerlingen>" + b"<leerling/>" * 25_001 + b"</leerlingen></EDEX>", "25001 leerlingen"),
        (
            b"<EDEX><leerlingen><leerling key='1'><roepnaam>Noor</roepnaam><samengestelde_groepen>"
            + b"<g/>" * 50_001
            + b"</samengestelde_groepen></leerling></leerlingen></EDEX>",
            "zo veel plaatsen",
        ),
    ],
    ids=["OSO", "empty", "no pupils", "too many pupils", "too many deviations"],
)
def test_a_file_that_is_no_roster_is_refused_so_that_nobody_seems_to_have_left(data, sentence):
    with pytest.raises(GeweigerdBestand, match=sentence):
        read_roster(data)


def test_a_file_that_numbers_pupils_by_bsn_is_refused(edex, pupil):
    numbers = ["111222333", "123456782", "249566758", "999999990", "133456785"]
    with pytest.raises(GeweigerdBestand, match="BSN") as caught:
        read_roster(edex(*map(pupil, numbers)))
    assert not any(one in str(caught.value) for one in numbers)
    assert len(read_roster(edex(*map(pupil, [*numbers[:4], "123456789"]))).leerlingen) == 5


@pytest.mark.parametrize("group", ['<groep key="g9"/>', "<groep><naam>5A</naam></groep>"])
def test_a_group_without_key_or_name_is_told(edex, pupil, group):
    roster = read_roster(edex(pupil(), groepen=f"<groepen>{group}</groepen>"))
    assert roster.groepen == ()
    assert told(roster) == [("groep_onvolledig", None, 1)]
