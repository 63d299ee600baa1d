"""Settings of who keeps the vault: each an act that can be undone, and what a school tells goes to its pupils."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from vaults import GEBRUIKER, new_vault

from forms.earlier_settings import earlier_settings
from models.actions import organisatie as acts
from models.actions.dossier import new_dossier
from models.queries.briefpapier import read_stationery
from models.queries.known_pupils import known_school
from models.queries.organisation import Gegevens, organisation
from models.queries.schools import schools
from models.record.history import history_of, undo
from models.snapshot import DossierBeeld, Leerling
from models.snapshot.read import read_dossier
from models.vault import Vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault, _ = new_vault(tmp_path / "K.kluis")
    yield vault
    vault.close(backup=False)


def now(vault: Vault) -> Gegevens:
    with vault.reading() as connection:
        return organisation(connection)


def beeld(vault: Vault, dossier: str) -> DossierBeeld:
    with vault.reading() as connection:
        return read_dossier(connection, dossier)


def test_a_new_vault_knows_its_organisation_and_its_user(vault):
    told = now(vault)
    assert (told.soort, told.naam) == ("school", "De Wilgenhoek")
    assert [(one.naam, one.rol, one.actief) for one in told.medewerkers] == [(GEBRUIKER, "ib", True)]
    assert told.scholen == told.verbanden == ()


def test_a_school_is_filled_in_field_by_field_and_each_has_its_history(vault):
    uid, _ = acts.add_school(vault, "De Wilgenhoek")
    for column, value in (("brin", "99ZZ"), ("adres", "Wilgenlaan 9"), ("adres", "Wilgenlaan 11")):
        last = acts.set_setting(vault, "school", uid, column, value)
    (school,) = now(vault).scholen
    assert (school.naam, school.brin, school.adres, school.dossiers) == ("De Wilgenhoek", "99ZZ", "Wilgenlaan 11", 0)
    with vault.reading() as connection:
        assert [one.change.nieuw for one in history_of(connection, "school", uid, "adres")][:2] == [
            "Wilgenlaan 11",
            "Wilgenlaan 9",
        ]
    undo(vault, last.uid)
    assert now(vault).scholen[0].adres == "Wilgenlaan 9"


def test_a_column_that_is_no_setting_is_refused(vault):
    uid, _ = acts.add_school(vault, "De Wilgenhoek")
    with pytest.raises(ValueError, match="peildatum_invoer"):
        acts.set_setting(vault, "school", uid, "peildatum_invoer", None)


def test_the_schoolsoort_goes_to_pupils_that_have_none_and_leaves_the_others(vault):
    uid, _ = acts.add_school(vault, "De Wilgenhoek")
    without, _ = new_dossier(vault, Leerling(roepnaam="Noor"), uid)
    other, _ = new_dossier(vault, Leerling(roepnaam="Daan", schoolsoort="sbo"), uid)
    acts.set_setting(vault, "school", uid, "schoolsoort", "bao")
    assert beeld(vault, without).leerling.schoolsoort == "bao"
    assert beeld(vault, other).leerling.schoolsoort == "sbo"


def test_a_school_added_by_mistake_goes_by_undo_and_is_asked_nowhere(vault):
    uid, result = acts.add_school(vault, "Verkeerd")
    undo(vault, result.uid)
    assert now(vault).scholen == ()
    with vault.reading() as connection:
        assert schools(connection) == ()
        assert known_school(connection, None, "00").uid is None
    new, _ = acts.add_school(vault, "Goed")
    assert new != uid


def test_a_school_with_dossiers_stays_whatever_is_undone(vault):
    uid, result = acts.add_school(vault, "De Wilgenhoek")
    new_dossier(vault, Leerling(roepnaam="Noor"), uid)
    assert undo(vault, result.uid).conflicts
    with pytest.raises(acts.NietInTeStellen, match="leerlingen met een dossier"):
        acts.remove_school(vault, uid)
    assert [one.dossiers for one in now(vault).scholen] == [1]


def test_a_school_without_dossiers_can_be_taken_away_and_comes_back(vault):
    uid, _ = acts.add_school(vault, "Weg ermee")
    removed = acts.remove_school(vault, uid)
    assert now(vault).scholen == ()
    undo(vault, removed.uid)
    assert [one.uid for one in now(vault).scholen] == [uid]


def test_a_school_begun_with_a_dossier_goes_with_it(vault):
    _, result = new_dossier(vault, Leerling(roepnaam="Noor"), school_naam="De Wilgenhoek")
    undo(vault, result.uid)
    assert now(vault).scholen == ()


def test_a_samenwerkingsverband_comes_to_its_schools_and_their_pupils(vault):
    school, _ = acts.add_school(vault, "De Wilgenhoek")
    pupil, _ = new_dossier(vault, Leerling(roepnaam="Noor"), school)
    uid, _ = acts.add_verband(vault, "SWV De Plas", [school])
    acts.set_setting(vault, "samenwerkingsverband", uid, "code", "PO9901")
    acts.choose(vault, uid, "TLV-35.besluit_dagen", 42)
    told = beeld(vault, pupil).swv
    assert told is not None
    assert (told.naam, told.code, dict(told.profiel.waarden)) == (
        "SWV De Plas",
        "PO9901",
        {"TLV-35.besluit_dagen": 42},
    )


def test_a_choice_is_changed_taken_back_and_undone(vault):
    uid, _ = acts.add_verband(vault, "SWV De Plas")
    first = acts.choose(vault, uid, "OPP-12.toelichting_dagen", 7)
    acts.choose(vault, uid, "OPP-12.toelichting_dagen", 10)
    gone = acts.choose_nothing(vault, uid, "OPP-12.toelichting_dagen")
    assert now(vault).verbanden[0].waarden == {}
    undo(vault, gone.uid)
    assert now(vault).verbanden[0].waarden == {"OPP-12.toelichting_dagen": 10}
    acts.choose_nothing(vault, uid, "OPP-12.toelichting_dagen")
    acts.choose(vault, uid, "OPP-12.toelichting_dagen", 12)
    assert now(vault).verbanden[0].waarden == {"OPP-12.toelichting_dagen": 12}
    acts.choose(vault, uid, "TLV-30.leerling_tekent_vanaf", None)
    assert now(vault).verbanden[0].waarden["TLV-30.leerling_tekent_vanaf"] is None
    assert acts.choose_nothing(vault, uid, "geen.keuze").changes == ()
    other, _ = acts.add_verband(vault, "SWV Anders")
    undone = acts.choose(vault, other, "OPP-12.toelichting_dagen", 7)
    undo(vault, undone.uid)
    assert [dict(one.waarden) for one in now(vault).verbanden if one.uid == other] == [{}]
    assert first.kinds == {"profielwaarde"}


def test_users_are_added_renamed_and_put_aside_but_not_oneself(vault):
    uid, result = acts.add_user(vault, "Ilse de Boer", "coordinator")
    acts.set_setting(vault, "gebruiker", uid, "naam", "Ilse de Boer-Smit")
    acts.set_setting(vault, "gebruiker", uid, "actief", False)
    assert ("Ilse de Boer-Smit", False) in [(one.naam, one.actief) for one in now(vault).medewerkers]
    acts.set_setting(vault, "gebruiker", uid, "actief", True)
    undo(vault, result.uid)
    assert ("Ilse de Boer-Smit", False) in [(one.naam, one.actief) for one in now(vault).medewerkers]
    with pytest.raises(acts.NietInTeStellen, match="Je werkt zelf"):
        acts.set_setting(vault, "gebruiker", vault.gebruiker_uid, "actief", False)
    with pytest.raises(acts.NietInTeStellen, match="heeft een naam"):
        acts.set_setting(vault, "gebruiker", uid, "naam", " ")


def test_holidays_of_a_school(vault):
    school, _ = acts.add_school(vault, "De Wilgenhoek")
    autumn, _ = acts.add_holiday(vault, school, "Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25))
    acts.add_holiday(vault, school, "Studiedag", date(2026, 9, 14), date(2026, 9, 14))
    acts.set_setting(vault, "vakantie", autumn, "tot", date(2026, 10, 26))
    assert [(one.naam, one.tot.day) for one in now(vault).scholen[0].vakanties] == [
        ("Studiedag", 14),
        ("Herfstvakantie", 26),
    ]
    for column, day in (("tot", date(2026, 10, 1)), ("van", date(2026, 11, 1))):
        with pytest.raises(acts.NietInTeStellen, match="ligt voor de eerste"):
            acts.set_setting(vault, "vakantie", autumn, column, day)
    with pytest.raises(acts.NietInTeStellen, match="ligt voor de eerste"):
        acts.add_holiday(vault, school, "Omgekeerd", date(2026, 10, 2), date(2026, 10, 1))
    removed = acts.remove_holiday(vault, autumn)
    assert len(now(vault).scholen[0].vakanties) == 1
    undo(vault, removed.uid)
    assert len(now(vault).scholen[0].vakanties) == 2


def test_a_place_is_told_by_names_alone(vault):
    school, _ = acts.add_school(vault, "De Wilgenhoek")
    region, _ = acts.add_verband(vault, "SWV De Plas", [school])
    free, _ = acts.add_holiday(vault, school, "Meivakantie", date(2027, 4, 24), date(2027, 5, 9))
    acts.set_at(vault, ("school", school, "brin"), "99ZZ01")
    acts.set_at(vault, ("vakantie", free, "van"), "2027-04-26")
    acts.set_at(vault, ("profiel", region, "TLV-22.begroting_bij_categorie"), ("2", "3"))
    acts.set_at(vault, ("profiel", region, "OPP-12.toelichting_dagen"), 7)
    acts.set_at(vault, ("profiel", region, "OPP-12.toelichting_dagen"), None)
    acts.set_at(vault, ("gebruiker", vault.gebruiker_uid, "actief"), True)
    told = now(vault)
    assert (told.scholen[0].brin, told.scholen[0].vestiging) == ("99ZZ", "01")
    assert told.scholen[0].vakanties[0].van == date(2027, 4, 26)
    assert told.verbanden[0].waarden == {"TLV-22.begroting_bij_categorie": ["2", "3"]}
    for place in (("dossier", "x", "naam"), ("school", school), ("school", school, "peildatum_invoer")):
        with pytest.raises(LookupError):
            acts.set_at(vault, place, "x")


def test_stationery_stands_at_a_place_too_and_is_undone_but_never_taken_away(vault):
    first = acts.set_at(vault, ("briefpapier", "", "naam"), "De Wilgenhoek")
    acts.set_at(vault, ("briefpapier", "", "naam"), "De Wilgenhoek-Zuid")
    conflicts = undo(vault, first.uid).conflicts
    assert {one.kolom for one in conflicts} == {"naam", "*"}
    with vault.reading() as connection:
        assert read_stationery(connection).naam == "De Wilgenhoek-Zuid"


def test_days_that_were_changed_are_put_back_as_days(vault):
    school, _ = acts.add_school(vault, "De Wilgenhoek")
    free, _ = acts.add_holiday(vault, school, "Meivakantie", date(2027, 4, 24), date(2027, 5, 9))
    changed = acts.set_at(vault, ("vakantie", free, "tot"), "2027-05-02")
    assert undo(vault, changed.uid).conflicts == ()
    assert now(vault).scholen[0].vakanties[0].tot == date(2027, 5, 9)
    acts.set_at(vault, ("vakantie", free, "tot"), "2027-05-03")
    assert [one.kolom for one in undo(vault, changed.uid).conflicts] == ["tot"]


def test_what_a_setting_held_before_is_told_by_its_place(vault):
    school, _ = acts.add_school(vault, "De Wilgenhoek")
    region, _ = acts.add_verband(vault, "SWV De Plas", [school])
    places = {
        ("school", school, "directeur"): ("Ruud", "Ria"),
        ("briefpapier", "", "naam"): ("De Wilgenhoek", "Wilg"),
        ("profiel", region, "TLV-35.besluit_dagen"): (42, 49),
    }
    with vault.reading() as connection:
        assert [earlier_settings(connection, place) for place in places] == [(), (), ()]
    for place, (before, after) in places.items():
        acts.set_at(vault, place, "eerst" if isinstance(before, str) else 56)
        acts.set_at(vault, place, before)
        undo(vault, acts.set_at(vault, place, after).uid)
    with vault.reading() as connection:
        for place, (before, after) in places.items():
            told = [one.value for one in earlier_settings(connection, place)]
            assert after in told
            assert before not in told
