from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.exchange.changes import Veldwijziging
from forms.exchange.edexml import read_roster
from forms.exchange.preview import AlVertrokken, Gelijk, Nieuw, Vertrokken, compare
from forms.exchange.roster import Leerling, Roster, SchoolInBestand
from models.queries.known_pupils import BekendeLeerling, BekendeSchool

STAND = date(2026, 9, 14)
SCHOOL = SchoolInBestand("99XD", "00", "2026-2027", None, STAND)
NOOR = Leerling(
    sleutel="007",
    roepnaam="Noor",
    voornamen=None,
    tussenvoegsel="de",
    achternaam="Wit",
    geboortedatum=date(2018, 3, 9),
    geslacht="meisje",
    jaargroep="5",
    groep="5A",
    samengesteld=(),
    instroomdatum=None,
    uitstroomdatum=None,
)


def roster(*pupils, school=SCHOOL, onzeker=()):
    return Roster(school, (), pupils, frozenset(onzeker), (), ())


def known(pupil, uid=None, **changes):
    """The dossier of a pupil as taking it over leaves it, but for `changes`."""
    shared = {one.name for one in fields(Leerling)} & {one.name for one in fields(BekendeLeerling)}
    values = {name: getattr(pupil, name) for name in shared} | changes
    return BekendeLeerling(uid=uid or f"d-{pupil.sleutel}", **values)


def school(*pupils, **more):
    return BekendeSchool(uid="school", leerlingen=pupils, **more)


def counts(preview):
    kinds = ("nieuw", "koppelingen", "gewijzigd", "vertrokken", "gelijk", "al_vertrokken")
    return {kind: len(getattr(preview, kind)) for kind in kinds if getattr(preview, kind)}


def change(preview):
    assert len(preview.gewijzigd) == 1
    return preview.gewijzigd[0]


def test_in_an_empty_vault_every_pupil_of_the_demo_school_is_new(demo_edex):
    preview = compare(read_roster(demo_edex), BekendeSchool())
    assert counts(preview) == {"nieuw": 240}
    assert preview.bevindingen == ()
    assert {one.naam for one in preview.weggelaten} >= {"BSN en onderwijsnummer", "Postcode"}
    assert [one.sleutel for one in preview.bijzonderheden] == ["00031", "00101", "00188"]


def test_the_pupil_of_the_demo_school_who_has_a_dossier_already_is_offered_as_a_link(demo_edex):
    lukasz = BekendeLeerling(
        "d1",
        roepnaam="Łukasz",
        voornamen="Łukasz Jakub",
        achternaam="Wiśniewski",
        geboortedatum=date(2018, 5, 21),
        geslacht="jongen",
        groep="5",
        datum_inschrijving=date(2026, 10, 12),
    )
    preview = compare(read_roster(demo_edex), BekendeSchool(leerlingen=(lukasz,)))
    assert counts(preview) == {"nieuw": 239, "koppelingen": 1}
    (link,) = preview.koppelingen
    assert (link.leerling.sleutel, link.dossiers) == ("00121", ("d1",))
    assert set(link.velden) == {Veldwijziging("groep", "5", "5A"), Veldwijziging("jaargroep", None, "5")}


def test_the_same_file_again_is_all_equal(demo_edex):
    read = read_roster(demo_edex)
    preview = compare(read, school(*map(known, read.leerlingen), brin=None, laatste_stand=STAND))
    assert counts(preview) == {"gelijk": 240}
    assert preview.bevindingen == ()


def test_a_change_is_told_field_by_field_with_old_and_new():
    preview = compare(roster(NOOR), school(known(NOOR, groep="4A", jaargroep="4", achternaam="Witte")))
    assert change(preview).velden == (
        Veldwijziging("achternaam", "Witte", "Wit"),
        Veldwijziging("jaargroep", "4", "5"),
        Veldwijziging("groep", "4A", "5A"),
    )
    assert change(preview).andere_groep
    assert not change(preview).andere_leerling


def test_what_the_file_does_not_tell_is_no_change():
    bare = replace(NOOR, geboortedatum=None, geslacht=None, jaargroep=None, groep=None, roepnaam=None)
    assert compare(roster(bare), school(known(NOOR))).gelijk == (Gelijk("d-007"),)


@pytest.mark.parametrize("code", ["onbekend", "niet_gespecificeerd"])
def test_an_unknown_geslacht_in_the_file_does_not_replace_a_known_one(code):
    preview = compare(roster(replace(NOOR, geslacht=code)), school(known(NOOR)))
    assert counts(preview) == {"gelijk": 1}


def test_a_tussenvoegsel_that_is_gone_from_the_name_is_a_change():
    preview = compare(roster(replace(NOOR, tussenvoegsel=None)), school(known(NOOR)))
    assert change(preview).velden == (Veldwijziging("tussenvoegsel", "de", None),)


def test_the_date_the_six_weeks_count_from_is_filled_but_not_replaced_unasked():
    told = replace(NOOR, instroomdatum=date(2026, 8, 1))
    assert change(compare(roster(told), school(known(NOOR)))).velden[0].overnemen
    kept = known(NOOR, datum_inschrijving=date(2026, 10, 12))
    assert not change(compare(roster(told), school(kept))).velden[0].overnemen


def test_another_name_and_birth_date_under_the_same_key_may_be_another_pupil_and_nothing_is_proposed():
    other = known(NOOR, roepnaam="Sem", achternaam="Bos", geboortedatum=date(2014, 1, 1), groep="8A")
    changed = change(compare(roster(NOOR), school(other)))
    assert changed.andere_leerling
    assert not any(one.overnemen for one in changed.velden)


def test_a_corrected_birth_date_is_a_change_like_any_other():
    changed = change(compare(roster(NOOR), school(known(NOOR, geboortedatum=date(2018, 9, 3)))))
    assert changed.velden == (Veldwijziging("geboortedatum", date(2018, 9, 3), date(2018, 3, 9)),)
    assert not changed.andere_leerling


def test_a_pupil_that_is_no_longer_in_the_file_has_left_without_a_day():
    preview = compare(roster(NOOR), school(known(NOOR), known(replace(NOOR, sleutel="008", roepnaam="Sem"))))
    assert preview.vertrokken == (Vertrokken("d-008", "008"),)


def test_a_pupil_whose_leaving_is_known_is_not_told_again():
    gone = known(replace(NOOR, sleutel="008", roepnaam="Sem"), uitschrijfdatum=date(2026, 7, 31))
    assert counts(compare(roster(NOOR), school(known(NOOR), gone))) == {"gelijk": 1}


def test_a_pupil_of_whom_the_file_tells_the_day_of_leaving_has_left_on_that_day():
    left = replace(NOOR, uitstroomdatum=date(2026, 9, 1))
    (gone,) = compare(roster(left), school(known(NOOR))).vertrokken
    assert gone.velden == (Veldwijziging("uitschrijfdatum", None, date(2026, 9, 1)),)
    again = compare(roster(left), school(known(NOOR, uitschrijfdatum=date(2026, 9, 1))))
    assert counts(again) == {"gelijk": 1}


def test_a_pupil_who_will_leave_later_is_changed_and_still_there():
    leaving = replace(NOOR, uitstroomdatum=date(2027, 7, 31))
    preview = compare(roster(leaving), school(known(NOOR)))
    assert change(preview).velden == (Veldwijziging("uitschrijfdatum", None, date(2027, 7, 31)),)
    assert preview.vertrokken == ()


def test_a_pupil_who_had_left_before_gets_no_new_dossier():
    left = replace(NOOR, uitstroomdatum=date(2026, 7, 31))
    assert compare(roster(left), school()).al_vertrokken == (AlVertrokken(left),)


def test_a_pupil_who_is_back_is_shown_and_not_decided():
    changed = change(compare(roster(NOOR), school(known(NOOR, uitschrijfdatum=date(2026, 6, 1)))))
    assert changed.velden == (Veldwijziging("uitschrijfdatum", date(2026, 6, 1), None, overnemen=False),)


def test_a_pupil_whose_line_could_not_be_used_has_not_left():
    preview = compare(roster(replace(NOOR, sleutel="1"), onzeker=["007"]), school(known(NOOR)))
    assert preview.vertrokken == ()
    assert [one.soort for one in preview.bevindingen] == ["niet_gelezen"]


def test_a_pupil_who_got_a_new_key_is_offered_as_a_link_and_has_not_left():
    preview = compare(roster(replace(NOOR, sleutel="A-12")), school(known(NOOR)))
    assert counts(preview) == {"koppelingen": 1}
    assert preview.koppelingen[0].dossiers == ("d-007",)


def test_two_pupils_in_the_file_with_one_name_and_birth_date_are_two_pupils():
    twin = replace(NOOR, sleutel="008")
    preview = compare(roster(NOOR, twin), school(known(NOOR)))
    assert (counts(preview), preview.nieuw) == ({"nieuw": 1, "gelijk": 1}, (Nieuw(twin),))


def test_the_key_of_another_school_means_nothing_but_its_pupil_is_offered_as_a_link():
    elsewhere = known(NOOR, uid="d9", van_deze_school=False)
    preview = compare(roster(NOOR), school(elsewhere))
    assert counts(preview) == {"koppelingen": 1}
    stranger = known(NOOR, uid="d9", van_deze_school=False, roepnaam="Sem", geboortedatum=date(2015, 1, 1))
    assert counts(compare(roster(NOOR), school(stranger))) == {"nieuw": 1}


def test_all_dossiers_that_fit_are_offered():
    preview = compare(roster(NOOR), school(known(NOOR, "d1", sleutel=None), known(NOOR, "d2", sleutel=None)))
    assert preview.koppelingen[0].dossiers == ("d1", "d2")


def test_nearly_the_same_name_with_the_same_birth_date_is_named_beside_a_new_pupil():
    yusuf = replace(NOOR, roepnaam="Yusuf", tussenvoegsel=None, achternaam="Demirel")
    other = known(yusuf, uid="d1", sleutel=None, achternaam="Demiral")
    assert compare(roster(yusuf), school(other)).nieuw == (Nieuw(yusuf, ("d1",)),)
    later = replace(yusuf, geboortedatum=date(2018, 3, 10))
    assert compare(roster(later), school(other)).nieuw == (Nieuw(later),)


def test_without_a_birth_date_nobody_is_taken_for_someone_else():
    nameless = replace(NOOR, geboortedatum=None)
    other = known(nameless, sleutel=None)
    assert compare(roster(nameless), school(other)).nieuw == (Nieuw(nameless),)


def test_the_file_of_another_school_must_be_settled_first():
    (finding,) = compare(roster(NOOR), school(brin="99XE")).bevindingen
    assert (finding.niveau, finding.soort) == ("moet", "andere_school")
    assert "99XD" in finding.tekst
    assert "99XE" in finding.tekst


def test_a_file_that_names_no_school_must_be_settled_first():
    (finding,) = compare(roster(NOOR, school=replace(SCHOOL, brin=None)), school()).bevindingen
    assert (finding.niveau, finding.soort) == ("moet", "school_onbekend")


def test_another_vestiging_of_the_own_school_is_told():
    (finding,) = compare(roster(NOOR), BekendeSchool(andere_vestiging=True)).bevindingen
    assert (finding.niveau, finding.soort) == ("let_op", "andere_vestiging")


def test_a_file_older_than_the_last_one_is_told_and_one_of_the_same_day_is_not():
    (finding,) = compare(roster(NOOR), school(known(NOOR), laatste_stand=date(2026, 9, 15))).bevindingen
    assert (finding.niveau, finding.soort) == ("let_op", "ouder_bestand")
    assert "14 september 2026" in finding.tekst
    assert compare(roster(NOOR), school(known(NOOR), laatste_stand=STAND)).bevindingen == ()


def test_a_file_of_one_group_only_is_noticed():
    class_of_30 = [known(replace(NOOR, sleutel=f"{number}")) for number in range(30)]
    here = [replace(NOOR, sleutel=f"{number}") for number in range(20)]
    assert [one.soort for one in compare(roster(*here), school(*class_of_30)).bevindingen] == ["veel_vertrokken"]
    assert compare(roster(*here, replace(NOOR, sleutel="20")), school(*class_of_30)).bevindingen == ()


PUPILS = st.builds(
    lambda key, name, born, left: replace(NOOR, sleutel=key, roepnaam=name, geboortedatum=born, uitstroomdatum=left),
    st.sampled_from("1234567"),
    st.sampled_from(["Noor", "Nour", "Sem"]),
    st.sampled_from([None, date(2018, 3, 9), date(2017, 1, 1)]),
    st.sampled_from([None, None, date(2026, 9, 1), date(2027, 7, 31)]),
)
DISTINCT = st.lists(PUPILS, unique_by=lambda one: one.sleutel)


@given(DISTINCT, DISTINCT)
def test_every_pupil_of_the_file_has_one_outcome_and_every_known_one_at_most_one(here, before):
    preview = compare(roster(*here), school(*map(known, before)))
    of_file = [
        one.leerling for one in (*preview.nieuw, *preview.koppelingen, *preview.gewijzigd, *preview.al_vertrokken)
    ]
    of_file += [one.leerling for one in preview.vertrokken if one.leerling]
    assert len(of_file) + len(preview.gelijk) == len(here)
    of_vault = [one.uid for one in (*preview.gewijzigd, *preview.vertrokken, *preview.gelijk)]
    assert len(set(of_vault)) == len(of_vault)
    assert not {uid for one in preview.koppelingen for uid in one.dossiers} & set(of_vault)


def test_a_made_up_birth_date_shared_by_many_says_nothing_about_likeness():
    january = date(2018, 1, 1)
    yusuf = replace(NOOR, roepnaam="Yusuf", tussenvoegsel=None, achternaam="Demirel", geboortedatum=january)
    others = [known(yusuf, uid=f"d{number}", sleutel=None, achternaam="Demiral") for number in range(13)]
    assert compare(roster(yusuf), school(*others)).nieuw == (Nieuw(yusuf),)
    assert len(compare(roster(yusuf), school(*others[:12])).nieuw[0].lijkt_op) == 12
