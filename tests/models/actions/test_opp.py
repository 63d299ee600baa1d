"""The life of an OPP: versions follow each other, what is vastgesteld stays as it was."""

from datetime import date

from models.actions.opp import Part, Reden, begin_opp, bijstellen, naar_overleg, vaststellen
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.snapshot.read import read_dossier

DAY = date(2026, 11, 20)


def beeld_of(vault, dossier):
    with vault.reading() as connection:
        return read_dossier(connection, dossier)


def set_whole(vault, dossier, opp):
    parts = [Part(name, frozenset({name}), "{}") for name in ("perspectiefdeel", "handelingsdeel")]
    return vaststellen(vault, dossier, opp, parts, DAY, "Ruud Terpstra")


def test_a_first_version_opens_a_period(vault, dossier, opp):
    period = beeld_of(vault, dossier).periodes[0]
    assert (period.begin, [(one.nummer, one.status) for one in period.versies]) == (None, [(1, "concept")])


def test_a_concept_goes_to_the_parents_and_back_by_undoing(vault, dossier, opp):
    done = naar_overleg(vault, dossier, opp)
    assert beeld_of(vault, dossier).periodes[0].versies[0].status == "in_overleg"
    assert naar_overleg(vault, dossier, opp) is None or not naar_overleg(vault, dossier, opp).changes
    undo(vault, done.uid)
    assert beeld_of(vault, dossier).periodes[0].versies[0].status == "concept"


def test_what_is_vastgesteld_does_not_go_back_to_the_parents(vault, dossier, opp):
    set_whole(vault, dossier, opp)
    naar_overleg(vault, dossier, opp)
    assert beeld_of(vault, dossier).periodes[0].versies[0].status == "vastgesteld"


def test_one_part_set_is_not_the_whole(vault, dossier, opp):
    vaststellen(vault, dossier, opp, [Part("perspectiefdeel", frozenset({"beeld"}), "{}")], DAY, "Ruud Terpstra")
    period = beeld_of(vault, dossier).periodes[0]
    version = period.versies[0]
    assert version.status == "perspectief_vastgesteld"
    assert version.vastgesteld_op("perspectiefdeel") == DAY
    assert version.vastgesteld_op("handelingsdeel") is None
    assert not version.geheel_vastgesteld
    assert period.begin is None


def test_only_the_handelingsdeel_set_leaves_the_version_open(vault, dossier, opp):
    vaststellen(vault, dossier, opp, [Part("handelingsdeel", frozenset({"aanpak"}), "{}")], DAY, "Ruud Terpstra")
    assert beeld_of(vault, dossier).periodes[0].versies[0].status == "concept"


def test_the_whole_set_begins_the_period_and_keeps_the_reasons(vault, dossier, opp):
    parts = [Part("perspectiefdeel", frozenset({"beeld"}), "{}"), Part("handelingsdeel", frozenset({"aanpak"}), "{}")]
    vaststellen(vault, dossier, opp, parts, DAY, "Ruud", [Reden("OPP-05", "Ouders willen nu beginnen.")])
    beeld = beeld_of(vault, dossier)
    assert beeld.periodes[0].begin == DAY
    assert beeld.periodes[0].versies[0].status == "vastgesteld"
    assert [(one.regel, one.reden, one.document_uid) for one in beeld.redenen] == [
        ("OPP-05", "Ouders willen nu beginnen.", opp)
    ]


def test_a_bijstelling_starts_as_a_copy_that_knows_its_rows_and_leaves_the_old_version_alone(vault, dossier, opp):
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(opp, "beeld", "Noor rekent graag.")
        doing.set_answer(opp, "visie_ouders", "Wij zijn het eens.")
        goals = [doing.add_row(opp, "doelen", {"doel": one}) for one in ("lezen", "rekenen")]
        doing.remove("rij", goals[0])
    set_whole(vault, dossier, opp)
    new, _ = bijstellen(vault, dossier, opp, frozenset({"beeld", "doelen"}))
    old_version, new_version = beeld_of(vault, dossier).periodes[0].versies
    assert (old_version.status, new_version.status, new_version.nummer) == ("vastgesteld", "concept", 2)
    assert new_version.antwoorden.waarden == {"beeld": "Noor rekent graag."}
    assert [(one.tekst("doel"), one.uit_uid) for one in new_version.rijen("doelen")] == [("rekenen", goals[1])]
    set_whole(vault, dossier, new)
    assert [one.status for one in beeld_of(vault, dossier).periodes[0].versies] == ["bijgesteld", "vastgesteld"]


def test_a_second_begin_goes_on_in_the_open_period(vault, dossier, opp):
    begin_opp(vault, dossier, "opp_po")
    assert [len(one.versies) for one in beeld_of(vault, dossier).periodes] == [2]
