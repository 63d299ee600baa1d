"""An act keeps value, history and audit together, or nothing."""

from datetime import date

import pytest
from sqlalchemy import func, select

from models.record import audit
from models.record.act import Vastgesteld, act
from models.record.handelingsoort import Handelingsoort
from models.record.history import history_of
from models.snapshot.read import read_dossier
from models.tables import Antwoord, Dossier, Handeling, Spoor, Wijziging
from models.values import Persoon


def count(connection, table):
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_a_typed_sentence_is_kept_with_its_history_and_audit_row(vault, dossier, opp):
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(opp, "hulpvraag", "Hoe leert Noor rekenen?")
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
        moments = history_of(connection, "antwoord", opp, "hulpvraag")
        chain = connection.execute(select(Spoor).order_by(Spoor.nr.desc())).first()
    assert beeld.periodes[0].versies[0].antwoorden.tekst("hulpvraag") == "Hoe leert Noor rekenen?"
    assert [(one.door, one.change.oud, one.change.nieuw) for one in moments] == [
        ("Marit Hoekzema", None, "Hoe leert Noor rekenen?")
    ]
    assert (chain.handeling_uid, chain.soort, chain.dossier_uid) == (doing.result.uid, "veld_gewijzigd", dossier)
    assert doing.result.dossiers == {dossier}
    assert doing.result.kinds == {"antwoord"}


def test_an_act_that_fails_half_way_leaves_nothing(vault, dossier, opp):
    with vault.reading() as connection:
        before = [count(connection, one) for one in (Antwoord, Handeling, Wijziging, Spoor)]

    def fail_half_way(doing):
        doing.set_answer(opp, "hulpvraag", "half")
        raise RuntimeError

    with pytest.raises(RuntimeError), act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        fail_half_way(doing)
    with vault.reading() as connection:
        assert [count(connection, one) for one in (Antwoord, Handeling, Wijziging, Spoor)] == before
        assert audit.verify(connection) is None


def test_the_same_value_again_is_no_change(vault, dossier, opp):
    for _ in range(2):
        with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
            changed = doing.set_answer(opp, "hulpvraag", "Hoe?")
    assert changed is False
    assert doing.result.changes == ()


def test_rows_keep_their_order_and_identity_when_a_cell_changes(vault, dossier, opp):
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, dossier) as doing:
        first = doing.add_row(opp, "doelen", {"doel": "lezen", "wie": Persoon("leerling")})
        second = doing.add_row(opp, "doelen", {"doel": "rekenen"})
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_cell(first, "doel", "vlot lezen")
        doing.set_cell(first, "wie", None)
    with vault.reading() as connection:
        rows = read_dossier(connection, dossier).periodes[0].versies[0].rijen("doelen")
        moments = history_of(connection, "rij", first, "cellen.doel")
    assert [(one.uid, one.tekst("doel"), one.gevuld("wie")) for one in rows] == [
        (first, "vlot lezen", False),
        (second, "rekenen", False),
    ]
    assert [one.change.kolom for one in moments] == ["cellen.doel", "*"]


def test_what_is_vastgesteld_refuses_every_change_of_its_fields(vault, dossier, opp):
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, dossier) as doing:
        goal = doing.add_row(opp, "doelen", {"doel": "lezen"})
    with act(vault, Handelingsoort.VASTGESTELD, dossier) as doing:
        doing.freeze(opp, "handelingsdeel", frozenset({"doelen", "aanpak"}), "{}", date(2026, 11, 20), "Ruud")
    for change in (
        lambda one: one.set_answer(opp, "aanpak", "anders"),
        lambda one: one.set_cell(goal, "doel", "anders"),
        lambda one: one.add_row(opp, "doelen", {"doel": "nieuw"}),
        lambda one: one.remove("rij", goal),
    ):
        with pytest.raises(Vastgesteld, match="bijstelling"), act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
            change(doing)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        assert doing.set_answer(opp, "hulpvraag", "nog open")


def test_the_folded_name_follows_the_name(vault, dossier):
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_value("dossier", dossier, "roepnaam", "Łukasz")
        doing.set_value("dossier", dossier, "achternaam", "Wiśniewski")
    with vault.reading() as connection:
        assert connection.execute(select(Dossier.zoeknaam)).scalar_one() == "lukasz wisniewski"


def test_a_change_raises_the_revision_of_its_dossier_only(vault, dossier, opp):
    from models.actions.dossier import new_dossier
    from models.snapshot import Leerling

    other = new_dossier(vault, Leerling(roepnaam="Sem"))[0]
    with vault.reading() as connection:
        before = dict(connection.execute(select(Dossier.uid, Dossier.revisie)).all())
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_answer(opp, "hulpvraag", "x")
    with vault.reading() as connection:
        after = dict(connection.execute(select(Dossier.uid, Dossier.revisie)).all())
    assert after == {dossier: before[dossier] + 1, other: before[other]}


def test_nothing_outside_the_known_tables_is_written(vault):
    with pytest.raises(ValueError, match="spoor"), act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_value("spoor", "1", "hash", "x")
