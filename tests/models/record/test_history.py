"""History of every value, and undo that never overwrites what came after."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from vaults import FIELD, WACHTZIN, answer_of, dossier_in, new_vault
from vaults import answer as typed

from models.actions.opp import Part, begin_opp, vaststellen
from models.actions.verstrekken import Verstrekt, printing
from models.queries.verstrekkingen import handed_out
from models.record import audit
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import NietOngedaan, acts_of, history_of, is_undone, undo, value_at
from models.snapshot.read import read_dossier
from models.vault import open_vault


def answer(vault, dossier, opp, value, veld="hulpvraag"):
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(opp, veld, value)
    return doing.result.uid


def text_of(vault, dossier, veld="hulpvraag"):
    with vault.reading() as connection:
        return read_dossier(connection, dossier).periodes[0].versies[0].antwoorden.tekst(veld)


def test_undo_puts_the_old_value_back_as_a_new_act(vault, dossier, opp):
    answer(vault, dossier, opp, "eerst")
    second = answer(vault, dossier, opp, "daarna")
    undone = undo(vault, second)
    assert text_of(vault, dossier) == "eerst"
    assert undone.conflicts == ()
    with vault.reading() as connection:
        moments = history_of(connection, "antwoord", opp, "hulpvraag")
        assert [one.change.nieuw for one in moments] == ["eerst", "daarna", "eerst"]
        assert moments[0].soort == "ongedaan_gemaakt"
        assert audit.verify(connection) is None


def test_undo_can_itself_be_undone(vault, dossier, opp):
    answer(vault, dossier, opp, "eerst")
    second = answer(vault, dossier, opp, "daarna")
    undo(vault, undo(vault, second).result.uid)
    assert text_of(vault, dossier) == "daarna"


def test_undo_leaves_what_someone_changed_since_and_says_so(vault, dossier, opp):
    first = answer(vault, dossier, opp, "eerst")
    answer(vault, dossier, opp, "later")
    undone = undo(vault, first)
    assert text_of(vault, dossier) == "later"
    assert [one.nieuw for one in undone.conflicts] == ["eerst"]


def test_a_removed_row_comes_back(vault, dossier, opp):
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, dossier) as doing:
        goal = doing.add_row(opp, "doelen", {"doel": "lezen"})
    added = doing.result.uid
    with act(vault, Handelingsoort.RIJ_VERWIJDERD, dossier) as doing:
        doing.remove("rij", goal)

    def goals():
        with vault.reading() as connection:
            return [one.uid for one in read_dossier(connection, dossier).periodes[0].versies[0].rijen("doelen")]

    assert goals() == []
    undo(vault, doing.result.uid)
    assert goals() == [goal]
    undo(vault, added)
    assert goals() == []


def test_vaststellen_cannot_be_undone(vault, dossier, opp):
    part = Part("perspectiefdeel", frozenset({"hulpvraag"}), "{}")
    done = vaststellen(vault, dossier, opp, [part], date(2026, 11, 20), "Ruud Terpstra")
    with pytest.raises(NietOngedaan, match="bijstelling"):
        undo(vault, done.uid)


def test_what_someone_got_stays_in_the_register(vault, dossier, opp):
    with printing(
        vault, {dossier: [Verstrekt("mijn_plan", "AAA-BBB", opp)]}, "leerling", None, date(2026, 11, 20)
    ) as doing:
        pass
    with pytest.raises(NietOngedaan, match="Wie kreeg wat"):
        undo(vault, doing.result.uid)
    with vault.reading() as connection:
        assert [one.code for one in handed_out(connection, dossier)] == ["AAA-BBB"]
        assert not is_undone(connection, doing.result.uid)


def test_an_older_moment_can_be_asked(vault, dossier, opp):
    for one in ("a", "b", "c"):
        answer(vault, dossier, opp, one)
    with vault.reading() as connection:
        moments = history_of(connection, "antwoord", opp, "hulpvraag")
        assert value_at(moments, moments[1].tijdstip) == "b"
        assert value_at(moments, moments[0].tijdstip) == "c"
        assert [one.change.nieuw for one in acts_of(connection, dossier)][:3] == ["c", "b", "a"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["a", "b", None, "é\u202e", " "]), min_size=1, max_size=6))
def test_undoing_everything_backwards_ends_where_it_began(vault, dossier, opp, values):
    begin = text_of(vault, dossier, "beeld")
    acts = [answer(vault, dossier, opp, value, "beeld") for value in values]
    for uid in reversed(acts):
        assert undo(vault, uid).conflicts == ()
    assert text_of(vault, dossier, "beeld") == begin


def test_it_is_known_whether_an_act_was_undone(vault, dossier, opp):
    done = answer(vault, dossier, opp, "eerst")
    with vault.reading() as connection:
        assert not is_undone(connection, done)
    undo(vault, done)
    with vault.reading() as connection:
        assert is_undone(connection, done)


def test_an_act_is_undone_after_the_vault_was_closed_and_opened_again(tmp_path):
    kluis, _ = new_vault(tmp_path / "K.kluis")
    opp = dossier_in(kluis)
    with act(kluis, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_answer(opp, FIELD, "eerst")
    typed(kluis, opp, "daarna")
    with kluis.reading() as connection:
        newest = history_of(connection, "antwoord", opp, FIELD)[0].handeling_uid
    kluis.close(backup=False)
    with open_vault(kluis.folder, WACHTZIN) as again:
        undo(again, newest)
        assert answer_of(again, opp) == "eerst"
        undo(again, doing.result.uid)
        assert answer_of(again, opp) is None


def test_a_plan_does_not_come_back_beside_another_that_was_begun_since(vault, dossier):
    _, begun = begin_opp(vault, dossier, "opp_po")
    gone = undo(vault, begun.uid)
    begin_opp(vault, dossier, "opp_po")
    with pytest.raises(NietOngedaan, match="ander OPP"):
        undo(vault, gone.result.uid)
