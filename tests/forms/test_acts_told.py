"""The history in words: no code, no name of a column, nothing that only the program keeps."""

from datetime import date

import pytest
from sqlalchemy import insert

from forms.acts_told import acts_told
from forms.definition import form
from forms.filling import Filling, add_row, move_row, remove_row, set_cell, set_field
from models.actions.dossier import AndereLeerling, new_document, new_dossier
from models.actions.opp import Part, begin_opp, bijstellen, vaststellen
from models.actions.work import Onderwerp, put_off, put_off_no_longer, tick
from models.queries.dossier_acts import Plek, dossier_acts
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import is_undone, put_back, undo
from models.snapshot import Leerling
from models.snapshot.read import read_dossier
from models.tables import Handeling
from models.values import Persoon

PUPIL = form("dossier")
OPP = form("opp_po")


def told(vault, dossier, limit=300):
    with vault.reading() as connection:
        return acts_told(dossier_acts(connection, dossier, limit), read_dossier(connection, dossier))


def newest(vault, dossier):
    return told(vault, dossier)[0]


def changes(one):
    return [(change.wat, change.oud, change.nieuw) for change in one.changes]


@pytest.fixture
def filling(dossier, opp):
    return Filling(dossier, OPP, opp)


def test_a_value_is_told_with_its_question_and_in_words(vault, dossier):
    set_field(vault, Filling(dossier, PUPIL), "gezagsituatie", "gezamenlijk")
    set_field(vault, Filling(dossier, PUPIL), "gezagsituatie", "een_ouder")
    one = newest(vault, dossier)
    assert (one.wat, one.waar, one.door) == ("Wie heeft het gezag gewijzigd", "Gegevens", "Marit Hoekzema")
    assert changes(one) == [("Wie heeft het gezag", "Gezamenlijk gezag", "Eén ouder heeft gezag")]


def test_a_text_of_the_opp_says_in_which_version(vault, dossier, filling):
    set_field(vault, filling, "hulpvraag", "Wat helpt Noor bij lezen?")
    one = newest(vault, dossier)
    assert (one.wat, one.waar) == ("Hulpvraag gewijzigd", "OPP versie 1")
    assert changes(one) == [("Hulpvraag", "", "Wat helpt Noor bij lezen?")]


def test_rows_are_added_changed_moved_and_removed_by_the_name_of_their_table(vault, dossier, filling):
    label = OPP.field("doelen").label
    row, _ = add_row(vault, filling, "doelen")
    assert (newest(vault, dossier).wat, changes(newest(vault, dossier))) == (
        f"{label}: toegevoegd",
        [(label, "", "nog leeg")],
    )
    set_cell(vault, filling, "doelen", row, "doel", "Noor leest voor.")
    column = OPP.field("doelen").column("doel").label
    assert changes(newest(vault, dossier)) == [(column, "", "Noor leest voor.")]
    move_row(vault, filling, "doelen", row, 7.0)
    assert (newest(vault, dossier).wat, newest(vault, dossier).changes) == (f"{label}: verplaatst", ())
    remove_row(vault, filling, "doelen", row)
    one = newest(vault, dossier)
    assert (one.wat, changes(one)) == (f"{label}: verwijderd", [(label, "Noor leest voor.", "")])


def test_people_are_told_by_name(vault, dossier, filling):
    data = Filling(dossier, PUPIL)
    row, _ = add_row(vault, data, "betrokkenen", {"naam": "Sanne", "soort": "ouder"})
    assert changes(newest(vault, dossier)) == [("Ouders, verzorgers en anderen", "", "Sanne · Ouder")]
    set_cell(vault, data, "betrokkenen", row, "gezag_rol", "ouder_met_gezag")
    assert changes(newest(vault, dossier)) == [("Gezag", "", "Ouder met gezag")]
    add_row(vault, filling, "instemmingen", {"gezagshouder": Persoon(row), "instemming": "akkoord"})
    assert changes(newest(vault, dossier)) == [(OPP.field("instemmingen").label, "", "Sanne · Akkoord")]
    remove_row(vault, data, "betrokkenen", row)
    assert newest(vault, dossier).wat == "Ouders, verzorgers en anderen: verwijderd"


def test_an_act_that_was_undone_says_so_and_is_not_offered_again(vault, dossier):
    result = set_field(vault, Filling(dossier, PUPIL), "groep", "6")
    assert newest(vault, dossier).terug
    undo(vault, result.uid)
    undoing, undone = told(vault, dossier)[:2]
    assert undoing.wat == "Ongedaan gemaakt: Groep of klas"
    assert undoing.terug
    assert undone.teruggezet
    assert not undone.terug


def test_an_act_that_was_undone_and_done_again_no_longer_says_that_it_was_undone(vault, dossier):
    result = set_field(vault, Filling(dossier, PUPIL), "groep", "6")
    undoing = undo(vault, result.uid).result
    again = undo(vault, undoing.uid).result
    redone, undone, first = told(vault, dossier)[:3]
    assert (redone.teruggezet, undone.teruggezet, first.teruggezet) == (False, True, False)
    assert first.terug
    assert [redone.wat, undone.wat] == ["Opnieuw gedaan: Groep of klas", "Ongedaan gemaakt: Groep of klas"]
    with vault.reading() as connection:
        assert [is_undone(connection, one) for one in (result.uid, undoing.uid, again.uid)] == [False, True, False]
    undo(vault, again.uid)
    assert [one.teruggezet for one in told(vault, dossier)[:4]] == [False, True, False, True]
    assert newest(vault, dossier).wat == "Ongedaan gemaakt: Groep of klas"


def test_an_act_that_tried_to_undo_and_changed_nothing_undid_nothing(vault, dossier):
    done = set_field(vault, Filling(dossier, PUPIL), "roepnaam", "Noortje")
    with vault.writing() as connection:
        kept = {
            "uid": "leeg",
            "soort": Handelingsoort.ONGEDAAN_GEMAAKT.value,
            "tijdstip": "2026-11-17T10:00:00+00:00",
            "herstelt_uid": done.uid,
        }
        connection.execute(insert(Handeling).values(kept))
    one = newest(vault, dossier)
    assert (one.wat, one.teruggezet) == ("Roepnaam gewijzigd", False)


def test_the_acts_of_one_field_are_those_of_that_field_and_of_the_making_of_the_dossier(vault, dossier):
    set_field(vault, Filling(dossier, PUPIL), "roepnaam", "Noortje")
    set_field(vault, Filling(dossier, PUPIL), "achternaam", "Velthuis")
    place = Plek(kolommen=(("dossier", "roepnaam"),))
    with vault.reading() as connection:
        acts = dossier_acts(connection, dossier, plek=place).acts
    assert [one.soort for one in acts] == ["veld_gewijzigd", "dossier_gemaakt"]


def test_the_acts_of_one_row_are_not_those_of_the_row_beside_it(vault, dossier, filling):
    one, _ = add_row(vault, filling, "doelen")
    other, _ = add_row(vault, filling, "doelen")
    set_cell(vault, filling, "doelen", other, "doel", "Noor leest voor.")
    with vault.reading() as connection:
        acts = [
            dossier_acts(connection, dossier, plek=Plek(filling.document, rij_veld="doelen", rij=row)).acts
            for row in (one, other)
        ]
    assert [len(some) for some in acts] == [1, 2]


def test_documents_are_begun_vastgesteld_and_bijgesteld(vault, dossier, opp):
    assert newest(vault, dossier).wat == "OPP versie 1 begonnen"
    new_document(vault, dossier, "hoormoment", "hoormoment", bij=opp)
    assert newest(vault, dossier).wat == "Hoormoment begonnen"
    parts = [Part(name, frozenset({name}), "{}") for name in ("perspectiefdeel", "handelingsdeel")]
    vaststellen(vault, dossier, opp, parts, date(2026, 11, 17), "Marit")
    one = newest(vault, dossier)
    assert one.wat == "Perspectiefdeel en Handelingsdeel vastgesteld"
    assert not one.terug
    assert ("Status", "Concept", "Vastgesteld") in changes(one)
    bijstellen(vault, dossier, opp, frozenset({"hulpvraag"}))
    assert newest(vault, dossier).wat == "Bijgesteld: een nieuwe versie begonnen"


def test_the_making_of_a_dossier_tells_what_was_filled_in_and_no_more(vault):
    pupil = Leerling(roepnaam="Noor", geboortedatum=date(2018, 3, 14), schoolsoort="bao", inschrijving_soort="regulier")
    uid, _ = new_dossier(vault, pupil, school_naam="De Wilgenhoek", andere=AndereLeerling("nicht", date(2026, 11, 17)))
    one = newest(vault, uid)
    assert one.wat == "Dossier gemaakt"
    assert changes(one) == [
        ("Roepnaam", "", "Noor"),
        ("Geboortedatum", "", "14-03-2018"),
        ("Schoolsoort", "", "Basisonderwijs"),
        ("Soort inschrijving", "", "regulier"),
        ("Reden bij regel DOS-01", "", "nicht"),
    ]


def test_an_empty_row_and_a_person_without_a_name_are_told_too(vault, dossier):
    add_row(vault, Filling(dossier, PUPIL), "betrokkenen")
    assert changes(newest(vault, dossier)) == [("Ouders, verzorgers en anderen", "", "Ouder")]


def test_a_field_that_no_form_knows_any_more_keeps_a_readable_name(vault, dossier, opp):
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(opp, "oude_vraag", "ooit")
        doing.add_row(opp, "oude_tabel", {"iets": "ooit"})
    one = newest(vault, dossier)
    assert changes(one) == [("Oude vraag", "", "ooit"), ("Oude tabel", "", "nog leeg")]
    assert one.wat == "Oude vraag en nog 1 gewijzigd"


def test_a_document_of_a_form_that_is_gone_is_told_by_its_kind(vault, dossier):
    uid, _ = new_document(vault, dossier, "verslag", "formulier_van_vroeger")
    assert newest(vault, dossier).wat == "Verslag begonnen"
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(uid, "antwoord", True)
    assert changes(newest(vault, dossier)) == [("Antwoord", "", "True")]


def test_a_period_and_a_removed_document_are_told(vault, dossier):
    document, result = begin_opp(vault, dossier, "opp_po")
    period = next(one.rij_uid for one in result.changes if one.tabel == "opp_periode")
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_value("opp_periode", period, "begin", date(2026, 10, 12))
    assert changes(newest(vault, dossier)) == [(OPP.field("begindatum_opp").label, "", "12-10-2026")]
    undo(vault, result.uid)
    one = newest(vault, dossier)
    assert changes(one) == [("OPP versie 1", "aanwezig", "verwijderd"), ("OPP-periode", "aanwezig", "verwijderd")]
    assert document


def test_an_act_that_is_only_partly_read_waits_for_the_next_portion(vault, dossier):
    for group in ("6", "7", "8"):
        set_field(vault, Filling(dossier, PUPIL), "groep", group)
    with vault.reading() as connection:
        some = dossier_acts(connection, dossier, 2)
        every = dossier_acts(connection, dossier, 300)
    assert (len(some.acts), some.meer) == (2, True)
    assert not every.meer
    assert every.acts[: len(some.acts)] == some.acts


def test_what_was_decided_on_the_worklist_is_told_with_its_reason(vault, dossier):
    over = Onderwerp(dossier, "OPP-01", None)
    put_off(vault, over, date(2026, 12, 8), "moeder is op reis")
    one = newest(vault, dossier)
    assert one.wat == "Uitgesteld tot 8 december 2026"
    assert changes(one) == [("Uitgesteld tot 8 december 2026", "", "moeder is op reis")]
    put_off_no_longer(vault, over)
    assert (newest(vault, dossier).wat, changes(newest(vault, dossier))) == ("Niet langer uitgesteld", [])
    tick(vault, over, date(2026, 11, 23), "OPP vaststellen")
    one = newest(vault, dossier)
    assert one.wat == "Afgevinkt op de werklijst"
    assert changes(one) == [("Afgevinkt op de werklijst", "", "OPP vaststellen, 23 november 2026")]


def test_putting_back_is_told_by_what_came_back(vault, dossier, filling):
    set_field(vault, filling, "hulpvraag", "eerst")
    result = set_field(vault, filling, "hulpvraag", "daarna")
    put_back(vault, result.changes, dossier)
    assert newest(vault, dossier).wat == "Teruggezet: Hulpvraag"
    assert changes(newest(vault, dossier)) == [("Hulpvraag", "daarna", "eerst")]
