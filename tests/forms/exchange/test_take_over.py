from datetime import date

import pytest
from sqlalchemy import func, select, update

from forms.exchange.choices import NIEUW_DOSSIER, KeuzeOnmogelijk, Keuzes, link_all
from forms.exchange.foreign_file import GeweigerdBestand
from forms.exchange.take_over import import_roster, preview_import
from models.actions.dossier import new_dossier
from models.record import audit
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import history_of, undo
from models.snapshot import Leerling
from models.tables import Antwoord, Document, Dossier, Handeling, Organisatie, Rij, School, Spoor, Wijziging

LATER = "<school><schooljaar>2026-2027</schooljaar><brincode>99XD</brincode><peildatum>2026-11-01</peildatum></school>"


def dossiers(vault, *, gone=False):
    with vault.reading() as connection:
        rows = connection.execute(select(Dossier.__table__).where(Dossier.weg.is_(gone))).mappings()
        return {row["las_sleutel"] or row["uid"]: dict(row) for row in rows}


def everything(vault):
    """All content and history, as one value that can be compared."""
    with vault.reading() as connection:
        tables = (Dossier, School, Document, Antwoord, Rij, Handeling, Wijziging, Spoor)
        return [connection.execute(select(one.__table__)).all() for one in tables]


def school(vault):
    with vault.reading() as connection:
        return connection.execute(select(School.__table__)).mappings().one()


@pytest.fixture
def lukasz(vault):
    """The dossier of the pupil of the demo school who came before the roster."""
    pupil = Leerling(
        casus_id="WH-2026-031",
        roepnaam="Łukasz",
        voornamen="Łukasz Jakub",
        achternaam="Wiśniewski",
        geboortedatum=date(2018, 5, 21),
        groep="5",
        datum_inschrijving=date(2026, 10, 12),
    )
    return new_dossier(vault, pupil)[0]


def test_looking_changes_nothing(vault, demo_edex):
    before = everything(vault)
    assert len(preview_import(vault, demo_edex).nieuw) == 240
    assert everything(vault) == before


def test_every_pupil_of_the_demo_school_gets_a_dossier_in_one_act(vault, demo_edex):
    result = import_roster(vault, demo_edex)
    rows = dossiers(vault)
    assert len(rows) == 240
    fenna = rows["00001"]
    assert (fenna["roepnaam"], fenna["tussenvoegsel"], fenna["achternaam"]) == ("Fenna", "van den", "Heuvelrug")
    assert (fenna["geboortedatum"], fenna["geslacht"], fenna["jaargroep"], fenna["groep"]) == (
        date(2022, 8, 17),
        "meisje",
        "1",
        "1A",
    )
    assert fenna["zoeknaam"] == "fenna van den heuvelrug"
    assert {row["school_uid"] for row in rows.values()} == {school(vault)["uid"]}
    assert (school(vault)["brin"], school(vault)["vestiging"]) == ("99XD", "00")
    assert school(vault)["peildatum_invoer"] == date(2026, 9, 14)
    with vault.reading() as connection:
        assert connection.execute(select(func.count()).select_from(Handeling)).scalar_one() == 1
        assert audit.verify(connection) is None
        (moment,) = history_of(connection, "dossier", fenna["uid"], "roepnaam")
    assert (moment.door, moment.handeling_uid) == ("Marit Hoekzema", result.act.uid)


def test_the_same_file_again_changes_nothing_at_all(vault, demo_edex):
    import_roster(vault, demo_edex)
    before = everything(vault)
    again = import_roster(vault, demo_edex)
    assert again.act is None
    assert len(again.preview.gelijk) == 240
    assert everything(vault) == before


def test_what_was_left_out_is_nowhere_in_the_vault(vault, demo_edex):
    import_roster(vault, demo_edex)
    kept = repr(everything(vault))
    assert "Fréminet" in kept
    for value in ("111222333", "1234AB", "id.school", "extra gegeven", "Hoekzema"):
        assert value.encode() in demo_edex
        assert value not in kept


def test_a_pupil_with_a_dossier_gets_no_second_one_and_is_not_linked_unasked(vault, lukasz, demo_edex):
    result = import_roster(vault, demo_edex)
    assert result.plan.wachtend == ("00121",)
    rows = dossiers(vault)
    assert len(rows) == 240
    assert (rows[lukasz]["groep"], rows[lukasz]["las_sleutel"]) == ("5", None)
    assert import_roster(vault, demo_edex).act is None


def test_a_chosen_link_gives_the_dossier_its_key_school_and_fields(vault, lukasz, demo_edex):
    choices = Keuzes(koppel=link_all(preview_import(vault, demo_edex)))
    import_roster(vault, demo_edex, choices)
    rows = dossiers(vault)
    assert len(rows) == 240
    linked = rows["00121"]
    assert (linked["uid"], linked["casus_id"]) == (lukasz, "WH-2026-031")
    assert (linked["groep"], linked["jaargroep"], linked["voornamen"]) == ("5A", "5", "Łukasz Jakub")
    assert linked["datum_inschrijving"] == date(2026, 10, 12)
    assert linked["school_uid"] == school(vault)["uid"]
    assert import_roster(vault, demo_edex).act is None


def test_the_user_chooses_between_two_dossiers_that_fit(vault, edex, pupil):
    noor = Leerling(roepnaam="Noor", tussenvoegsel="de", achternaam="Wit", geboortedatum=date(2018, 3, 9))
    uids = [new_dossier(vault, noor)[0] for _ in range(2)]
    (offer,) = preview_import(vault, edex(pupil("1"))).koppelingen
    assert set(offer.dossiers) == set(uids)
    chosen = offer.dossiers[1]
    import_roster(vault, edex(pupil("1")), Keuzes(koppel={"1": chosen}))
    assert (dossiers(vault)["1"]["uid"], dossiers(vault)["1"]["jaargroep"]) == (chosen, "5")


def test_a_refused_link_begins_a_dossier_of_its_own(vault, lukasz, demo_edex):
    import_roster(vault, demo_edex, Keuzes(koppel={"00121": NIEUW_DOSSIER}))
    rows = dossiers(vault)
    assert len(rows) == 241
    assert rows[lukasz]["las_sleutel"] is None


def test_a_link_that_was_not_offered_changes_nothing(vault, dossier, lukasz, demo_edex):
    before = everything(vault)
    with pytest.raises(KeuzeOnmogelijk, match="past niet meer"):
        import_roster(vault, demo_edex, Keuzes(koppel={"00121": dossier}))
    assert everything(vault) == before


def test_two_pupils_are_not_linked_to_one_dossier(vault, edex, pupil):
    uid, _ = new_dossier(
        vault, Leerling(roepnaam="Noor", tussenvoegsel="de", achternaam="Wit", geboortedatum=date(2018, 3, 9))
    )
    with pytest.raises(KeuzeOnmogelijk, match="twee leerlingen"):
        import_roster(vault, edex(pupil("1"), pupil("2")), Keuzes(koppel={"1": uid, "2": uid}))
    assert len(dossiers(vault)) == 1


def test_next_years_file_changes_what_differs_and_keeps_the_history(vault, edex, pupil):
    import_roster(vault, edex(pupil("1", '<groep key="g5"/>'), pupil("2")))
    moved = pupil("1", '<groep key="g6"/>', jaargroep="6", achternaam="Wit-Bos")
    import_roster(vault, edex(moved, pupil("2"), school=LATER))
    noor = dossiers(vault)["1"]
    assert (noor["groep"], noor["jaargroep"], noor["zoeknaam"]) == ("6A", "6", "noor de wit bos")
    with vault.reading() as connection:
        moments = history_of(connection, "dossier", noor["uid"], "groep")
    assert (moments[0].change.oud, moments[0].change.nieuw) == ("5A", "6A")
    assert school(vault)["peildatum_invoer"] == date(2026, 11, 1)


def test_the_user_decides_per_field_and_per_pupil(vault, edex, pupil):
    import_roster(vault, edex(pupil("1"), pupil("2"), pupil("3")))
    entered = "<instroomdatum>2025-08-01</instroomdatum>"
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_value("dossier", dossiers(vault)["1"]["uid"], "datum_inschrijving", date(2026, 1, 1))
    changed = edex(
        pupil("1", entered, jaargroep="6", roepnaam="Noortje"), pupil("2", jaargroep="6"), pupil("3"), pupil("4")
    )
    choices = Keuzes(
        neem=frozenset({("1", "datum_inschrijving")}),
        houd=frozenset({("1", "roepnaam")}),
        overslaan=frozenset({"2", "4"}),
    )
    import_roster(vault, changed, choices)
    rows = dossiers(vault)
    assert (rows["1"]["roepnaam"], rows["1"]["jaargroep"]) == ("Noor", "6")
    assert rows["1"]["datum_inschrijving"] == date(2025, 8, 1)
    assert rows["2"]["jaargroep"] == "5"
    assert "4" not in rows


def test_who_is_absent_keeps_the_dossier_and_leaves_only_when_the_user_says_so(vault, edex, pupil):
    import_roster(vault, edex(pupil("1"), pupil("2", roepnaam="Sem")))
    import_roster(vault, edex(pupil("1")))
    sem = dossiers(vault)["2"]
    assert sem["uitschrijfdatum"] is None
    import_roster(vault, edex(pupil("1")), Keuzes(uitschrijven={sem["uid"]: date(2026, 7, 31)}))
    assert dossiers(vault)["2"]["uitschrijfdatum"] == date(2026, 7, 31)


def test_who_left_on_a_day_that_the_file_tells_is_marked_with_that_day(vault, edex, pupil):
    import_roster(vault, edex(pupil("1")))
    import_roster(vault, edex(pupil("1", "<uitstroomdatum>2026-09-01</uitstroomdatum>")))
    assert dossiers(vault)["1"]["uitschrijfdatum"] == date(2026, 9, 1)


def test_the_file_of_another_school_is_refused_until_the_user_says_it_is_right(vault, edex, pupil):
    import_roster(vault, edex(pupil("1")))
    before = everything(vault)
    other = edex(pupil("1", roepnaam="Sem"), school="<school><brincode>99XE</brincode></school>")
    with pytest.raises(KeuzeOnmogelijk, match="99XE"):
        import_roster(vault, other)
    assert everything(vault) == before
    import_roster(vault, other, Keuzes(school_klopt=True))
    with vault.reading() as connection:
        rows = connection.execute(select(Dossier.roepnaam, School.brin).join(School).order_by(School.brin)).all()
    assert rows == [("Noor", "99XD"), ("Sem", "99XE")]


def test_a_file_without_a_school_is_taken_over_without_one_when_the_user_says_it_is_right(vault, edex, pupil):
    nameless = edex(pupil("1"), school="<school/>")
    with pytest.raises(KeuzeOnmogelijk, match="niet van welke school"):
        import_roster(vault, nameless)
    import_roster(vault, nameless, Keuzes(school_klopt=True))
    assert dossiers(vault)["1"]["school_uid"] is None
    assert import_roster(vault, nameless, Keuzes(school_klopt=True)).act is None


def test_in_a_samenwerkingsverband_schools_use_the_same_keys_apart(vault, edex, pupil):
    with act(vault, Handelingsoort.PROFIEL_GEWIJZIGD) as doing:
        doing.set_value("organisatie", "org", "soort", "samenwerkingsverband")
    import_roster(vault, edex(pupil("1")))
    import_roster(vault, edex(pupil("1", roepnaam="Sem"), school="<school><brincode>99XE</brincode></school>"))
    with vault.reading() as connection:
        rows = connection.execute(select(Dossier.roepnaam, School.brin).join(School).order_by(School.brin)).all()
    assert rows == [("Noor", "99XD"), ("Sem", "99XE")]


def test_a_new_pupil_belongs_where_its_school_belongs(vault, edex, pupil):
    with act(vault, Handelingsoort.PROFIEL_GEWIJZIGD) as doing:
        swv = doing.add("samenwerkingsverband", naam="Vaartland", code="PO9901")
        typed_in = doing.add("school", naam="De Wilgenhoek", schoolsoort="bao", swv_uid=swv)
    import_roster(vault, edex(pupil("1")))
    noor = dossiers(vault)["1"]
    assert (noor["school_uid"], noor["schoolsoort"], noor["swv_uid"]) == (typed_in, "bao", swv)
    assert (school(vault)["brin"], school(vault)["vestiging"]) == ("99XD", "00")


def test_an_older_file_does_not_set_the_clock_back(vault, edex, pupil):
    import_roster(vault, edex(pupil("1"), school=LATER))
    assert [one.soort for one in preview_import(vault, edex(pupil("1"))).bevindingen] == ["ouder_bestand"]
    import_roster(vault, edex(pupil("1"), pupil("2")))
    assert school(vault)["peildatum_invoer"] == date(2026, 11, 1)


def test_a_broken_file_changes_nothing(vault, demo_edex):
    before = everything(vault)
    with pytest.raises(GeweigerdBestand, match="plotseling op"):
        import_roster(vault, demo_edex[:30_000])
    assert everything(vault) == before


def test_an_import_that_fails_half_way_leaves_nothing(vault, demo_edex, monkeypatch):
    before = everything(vault)

    def fail(*_):
        raise OSError("disk full")

    monkeypatch.setattr(audit, "append", fail)
    with pytest.raises(OSError, match="disk full"):
        import_roster(vault, demo_edex)
    assert everything(vault) == before


def test_the_whole_import_is_undone_in_one_go(vault, lukasz, demo_edex):
    result = import_roster(vault, demo_edex, Keuzes(koppel={"00121": lukasz}))
    undo(vault, result.act.uid)
    rows = dossiers(vault)
    assert list(rows) == [lukasz]
    assert (rows[lukasz]["groep"], rows[lukasz]["las_sleutel"], rows[lukasz]["school_uid"]) == ("5", None, None)
    assert len(dossiers(vault, gone=True)) == 239
    assert len(preview_import(vault, demo_edex).nieuw) == 239


def test_undoing_an_import_keeps_the_dossier_in_which_someone_went_on(vault, edex, pupil):
    result = import_roster(vault, edex(pupil("1"), pupil("2", roepnaam="Sem")))
    noor = dossiers(vault)["1"]["uid"]
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, noor) as doing:
        doing.set_value("dossier", noor, "thuistaal", "pl")
    undone = undo(vault, result.act.uid)
    assert list(dossiers(vault)) == ["1"]
    assert noor in {one.rij_uid for one in undone.conflicts}


def test_progress_tells_how_far_it_is_and_ends_at_all(vault, demo_edex):
    told = []
    import_roster(vault, demo_edex, progress=lambda done, total: told.append((done, total)))
    assert told[0] == (0, 240)
    assert told[-1] == (240, 240)
    assert told == sorted(told)


def test_cancelling_halfway_keeps_nothing(vault, demo_edex):
    before = everything(vault)

    def cancel(done, total):
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_roster(vault, demo_edex, progress=cancel)
    assert everything(vault) == before


def test_a_steunpunt_takes_no_pupils_of_a_school_over(vault, demo_edex):
    """A dossier on a name comes there with consent only."""
    with vault.writing() as connection:
        connection.execute(update(Organisatie).values(soort="steunpunt"))
    before = everything(vault)
    for look in (preview_import, import_roster):
        with pytest.raises(GeweigerdBestand, match="alleen met toestemming"):
            look(vault, demo_edex)
    assert everything(vault) == before
