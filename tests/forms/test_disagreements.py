"""The register of disagreements: what stands in it, what is noticed beside it, and how an entry begins."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import DAG, MOEDER, VADER, aanvraag, beeld, document, instemming, mdo, positie, versie
from dispute_cases import ABOUT, PART, disputed
from opp_cases import case

from forms.definition import form, form_ids
from forms.disagreements import entry, noticed, open_differences, register, take_up, write_view
from forms.filling import Filling, add_row
from forms.lanes import newest_version
from forms.party import Party
from forms.sides import KINDS, sides
from models.record.going_back import NietOngedaan
from models.record.history import undo
from models.snapshot.read import read_dossier
from models.values import Persoon


def test_an_entry_tells_what_it_is_about_who_thinks_what_and_what_was_done():
    (one,) = register(disputed())
    assert (one.about, one.section, one.since, one.open, one.state) == (
        ABOUT,
        PART,
        date(2026, 10, 20),
        True,
        "In gesprek",
    )
    assert [(view.party, view.who) for view in one.views] == [
        (Party.OUDERS, "Sanne Veldman"),
        (Party.SCHOOL, "Ilse Brandt"),
        (Party.LEERLING, "Leerling"),
    ]
    assert [(step.what, step.outcome) for step in one.steps] == [("Een gesprek.", "Om en om.")]


@pytest.mark.parametrize(
    ("status", "is_open", "dispute"),
    [
        (None, True, True),
        ("open", True, True),
        ("opgelost", False, True),
        ("blijft", False, True),
        ("naast_elkaar", False, False),
        ("commissie", True, True),
    ],
)
def test_what_is_solved_stays_or_is_no_dispute_is_not_open(status, is_open, dispute):
    (one,) = register(disputed(status=status) if status else disputed(status=""))
    assert (one.open, one.is_dispute) == (is_open, dispute)


def test_a_parent_who_does_not_agree_is_noticed_until_it_stands_in_the_register():
    version = versie(tabellen={"instemmingen": (instemming(MOEDER, "niet_akkoord", opmerking="Eerst meer hulp."),)})
    (one,) = noticed(beeld(version))
    assert (one.about, one.over_uid, one.section) == ("Het handelingsdeel", version.uid, "H. Handelingsdeel")
    assert [(view.who, view.words) for view in one.views] == [("Moeder", "Eerst meer hulp.")]
    assert noticed(disputed()) == ()
    assert len(noticed(case())) == 1


def test_a_request_and_minutes_tell_of_a_difference_too():
    oneens = positie(VADER, "oneens", reden="Te ver weg.")
    found = noticed(aanvraag(tabellen={"ouders_posities": (oneens,)}))
    assert [(one.about, one.views[0].words) for one in found] == [("De aanvraag van een TLV", "Te ver weg.")]
    talk = mdo(reactie_ouders="geen_overeenstemming", aanvulling_ouders="Zo is het niet gezegd.")
    assert [one.about for one in noticed(beeld(talk))] == ["Het verslag van het gesprek"]
    assert noticed(beeld(mdo(reactie_ouders="overeenstemming"))) == ()


def test_the_last_talk_without_agreement_is_noticed():
    talk = replace(versie().rijen("oogo")[0], waarden={"datum": "2026-11-09", "uitkomst": "geen_overeenstemming"})
    (one,) = noticed(beeld(versie(tabellen={"oogo": (talk,)})))
    assert (one.about, one.since) == ("Het overleg over het OPP", date(2026, 11, 9))


def test_of_more_talks_the_last_in_time_tells_whether_there_was_agreement():
    plain = versie().rijen("oogo")[0]
    later = replace(plain, uid="o2", waarden={"datum": "2026-11-09", "uitkomst": "overeenstemming"})
    earlier = replace(plain, uid="o3", waarden={"datum": "2026-11-02", "uitkomst": "geen_overeenstemming"})
    assert noticed(beeld(versie(tabellen={"oogo": (later, earlier)}))) == ()
    partly = replace(earlier, waarden={"datum": "2026-11-16", "uitkomst": "deels"})
    (one,) = noticed(beeld(versie(tabellen={"oogo": (partly, later)})))
    assert one.since == date(2026, 11, 16)


def test_minutes_that_were_agreed_on_in_part_tell_of_a_difference_since_they_were_sent():
    (one,) = noticed(beeld(mdo(reactie_ouders="deels", verzonden_op="2026-11-02")))
    assert one.since == date(2026, 11, 2)
    (one,) = noticed(beeld(mdo(reactie_ouders="deels", verzonden_op="2026-11-02", reactie_op="2026-11-05")))
    assert one.since == date(2026, 11, 5)


def test_a_difference_is_there_since_the_first_who_told_it():
    told = (instemming(MOEDER, "niet_akkoord", "2026-11-12"), instemming(VADER, "niet_akkoord", "2026-11-10"))
    (one,) = noticed(beeld(versie(tabellen={"instemmingen": told})))
    assert one.since == date(2026, 11, 10)


def verschil(uid: str, bij: str | None = None, **answers: object):
    return document("verschil", uid, "verschil", bij=bij, **({"status": "open"} | answers))


@pytest.mark.parametrize(("part", "known"), [("", True), ("H. Handelingsdeel", True), ("B. Gezag", False)])
def test_an_entry_about_a_whole_document_is_about_each_part_of_it(part, known):
    version = versie(tabellen={"instemmingen": (instemming(MOEDER, "niet_akkoord"),)})
    told = beeld(version, verschil("x1", bij="v1", onderdeel=part or None))
    assert (noticed(told) == ()) == known


def test_the_register_has_what_is_open_first_and_then_what_is_newest():
    told = beeld(
        verschil("old", sinds="2026-09-01"),
        verschil("closed", status="opgelost", sinds="2026-11-10"),
        verschil("new", sinds="2026-10-01"),
        verschil("undated"),
    )
    assert [one.uid for one in register(told)] == ["uid-new", "uid-old", "uid-undated", "uid-closed"]


def test_an_open_difference_is_told_once_and_views_beside_each_other_are_none():
    version = versie(tabellen={"instemmingen": (instemming(MOEDER, "niet_akkoord"),)})
    alone = open_differences(beeld(version))
    assert [one.document_uid for one in alone] == [version.uid]
    entries = (
        verschil("x1", bij="v1", onderwerp="De plek"),
        verschil("x2", status="naast_elkaar", onderwerp="De groep"),
        verschil("x3", status="opgelost", onderwerp="De bus"),
    )
    (one,) = open_differences(beeld(version, *entries))
    assert (one.document_uid, one.tekst) == ("uid-x1", "De plek (open)")


def test_what_was_noticed_is_taken_up_in_one_act(vault, dossier):
    with vault.reading() as connection:
        empty = read_dossier(connection, dossier)
    version = versie(tabellen={"instemmingen": (instemming(MOEDER, "niet_akkoord", opmerking="Eerst meer hulp."),)})
    (one,) = noticed(replace(beeld(version), uid=dossier))
    one = replace(one, over_uid=None)  # that version is in no vault
    uid, done = take_up(vault, replace(empty, betrokkenen=beeld().betrokkenen), one)
    with vault.reading() as connection:
        (kept,) = register(read_dossier(connection, dossier))
    assert (kept.uid, kept.about, kept.status, kept.since) == (uid, "Het handelingsdeel", "open", date(2026, 11, 10))
    assert [(view.party, view.words) for view in kept.views] == [(Party.OUDERS, "Eerst meer hulp.")]
    with vault.reading() as connection:
        (row,) = read_dossier(connection, dossier).van_soort("verschil")[0].rijen("standpunten")
    assert row.waarde("wie") == MOEDER
    undo(vault, done.uid)
    with vault.reading() as connection:
        assert register(read_dossier(connection, dossier)) == ()


def test_a_view_on_a_part_is_written_in_one_entry_in_a_row_of_each_party(vault, dossier, opp):
    def write(party):
        with vault.reading() as connection:
            now = read_dossier(connection, dossier)
        return write_view(vault, now, DAG, opp, PART, party)

    entry_uid, of_pupil, begun = write(Party.LEERLING)
    again, of_parents, added = write(Party.OUDERS)
    assert write(Party.LEERLING) == (entry_uid, of_pupil, None)
    with vault.reading() as connection:
        (one,) = register(read_dossier(connection, dossier))
    assert (one.uid, one.over_uid, one.section, one.since, one.is_dispute) == (entry_uid, opp, PART, DAG, False)
    assert again == entry_uid
    filling = Filling(dossier, form("verschil"), entry_uid)
    newest, more = add_row(vault, filling, "standpunten", {"partij": Party.LEERLING.value})
    assert write(Party.LEERLING) == (entry_uid, newest, None)
    undo(vault, more.uid)
    assert [(view.party, view.rij_uid) for view in one.views] == [
        (Party.LEERLING, of_pupil),
        (Party.OUDERS, of_parents),
    ]
    with pytest.raises(NietOngedaan):
        undo(vault, begun.uid)  # the view of the parents stands in it
    undo(vault, added.uid)
    undo(vault, begun.uid)
    with vault.reading() as connection:
        assert register(read_dossier(connection, dossier)) == ()


def test_the_sides_of_each_part_stand_beside_each_other():
    found = {one.section: one for one in sides(disputed(), newest_version(disputed()))}
    part = found["handelingsdeel"]
    assert part.differs
    assert "Noor moet in de klas kunnen lezen." in [one.words for one in part.ouders]
    assert "Ik wil soms in de klas." in [one.words for one in part.leerling]
    assert any(one.veld == "individuele_begeleiding" for one in part.school)
    assert [one.words for one in found["overleg"].ouders if one.who == "Rik Prooijen"] == [
        "Niet akkoord. Eerst een half jaar extra hulp."
    ]
    assert not {"gegevens", "gezag", "kop"} & set(found)


@pytest.mark.parametrize("form_id", [one for one in form_ids() if form(one).soort in KINDS])
def test_every_question_named_as_the_words_of_someone_is_in_the_forms(form_id):
    from forms.sides import _kinds

    kind = _kinds()[form(form_id).soort]
    fields = {field.id: field for field in form(form_id).fields()}
    for name in (*kind.ouders, *kind.leerling):
        assert name in fields, name
    for tables in kind.tabellen.values():
        for name, table in tables.items():
            columns = {one.id for one in fields[name].kolommen}
            assert {*table.woorden, *filter(None, (table.wie, table.dag))} <= columns


def test_a_name_in_an_entry_is_that_of_the_dossier():
    plain = disputed()
    document = plain.van_soort("verschil")[0]
    assert entry(plain, document).views[0].who == plain.naam_van(Persoon("m"))
