"""The kept deadlines follow every act that moves a date, and a sentence typed moves none."""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import delete, select, update

from forms import deadlines
from forms.deadlines import catch_up, count_portion, keep_after, keep_portion
from forms.definition import form
from forms.filling import Filling, add_row, set_field
from models.actions.dossier import new_document, new_dossier
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.snapshot import Leerling
from models.tables import Dossier, Termijn
from models.terms.kept import make_stale


@pytest.fixture
def followed(vault):
    vault.after_act = keep_after
    return vault


def kept(vault, dossier):
    with vault.reading() as connection:
        rows = connection.execute(
            select(Termijn.regel, Termijn.beginpunt, Termijn.datum).where(
                Termijn.dossier_uid == dossier, Termijn.gedaan_op.is_(None)
            )
        )
        return {row.regel: (row.beginpunt, row.datum) for row in rows}


def start_clock(vault, dossier, day):
    filling = Filling(dossier, form("dossier"))
    set_field(vault, filling, "opp_grondslag", "extra_ondersteuning")
    set_field(vault, filling, "klok_start_soort", "inschrijving")
    return set_field(vault, filling, "klok_start", day)


def test_a_new_start_gives_a_new_end_at_once_and_undo_takes_it_back(followed):
    dossier = new_dossier(followed, Leerling(roepnaam="Noor", schoolsoort="bao"))[0]
    start_clock(followed, dossier, "2026-10-12")
    assert kept(followed, dossier)["OPP-01"] == (date(2026, 10, 12), date(2026, 11, 23))
    moved = start_clock(followed, dossier, "2026-10-13")
    assert kept(followed, dossier)["OPP-01"] == (date(2026, 10, 13), date(2026, 11, 24))
    undo(followed, moved.uid)
    assert kept(followed, dossier)["OPP-01"] == (date(2026, 10, 12), date(2026, 11, 23))


def test_a_typed_sentence_leaves_the_kept_dates_alone(followed, dossier, opp):
    start_clock(followed, dossier, "2026-10-12")
    with followed.writing() as connection:
        connection.execute(update(Dossier).values(termijnen_stempel="as it was"))
    set_field(followed, Filling(dossier, form("opp_po"), opp), "beeld", "Noor rekent op 12-10-2026.")
    with followed.reading() as connection:
        assert connection.execute(select(Dossier.termijnen_stempel)).scalar_one() == "as it was"
    add_row(followed, Filling(dossier, form("opp_po"), opp), "evaluaties", {"datum": "2026-11-01"})
    with followed.reading() as connection:
        assert connection.execute(select(Dossier.termijnen_stempel)).scalar_one() != "as it was"


def test_many_dossiers_at_once_are_written_later_in_portions(followed):
    with act(followed, Handelingsoort.LEERLINGEN_INGEVOERD) as doing:
        uids = doing.add_many(
            "dossier",
            [
                {
                    "roepnaam": f"Kind {number}",
                    "schoolsoort": "bao",
                    "opp_grondslag": "extra_ondersteuning",
                    "klok_start_soort": "inschrijving",
                    "klok_start": date(2026, 10, 12),
                }
                for number in range(120)
            ],
        )
    assert kept(followed, uids[0]) == {}
    portions = []
    while done := catch_up(followed):
        portions.append(done)
    assert sum(portions) == 120
    assert max(portions) < 120
    assert all(kept(followed, uid)["OPP-01"][1] == date(2026, 11, 23) for uid in (uids[0], uids[-1]))


def test_a_changed_profile_makes_every_date_stale(followed, dossier):
    while catch_up(followed):
        pass
    with act(followed, Handelingsoort.PROFIEL_GEWIJZIGD) as doing:
        swv = doing.add("samenwerkingsverband", naam="Vaartland", code="PO9901")
        doing.add("profielwaarde", swv_uid=swv, naam="OPP-12.toelichting_dagen", waarde=7)
    assert catch_up(followed) == 1
    assert catch_up(followed) == 0


def with_a_clock(vault, name="Noor"):
    pupil = Leerling(
        roepnaam=name,
        schoolsoort="bao",
        opp_grondslag="extra_ondersteuning",
        klok_start_soort="inschrijving",
        klok_start=date(2026, 10, 12),
    )
    return new_dossier(vault, pupil)[0]


def test_what_an_act_moved_while_it_was_counted_is_not_put_back(followed):
    moved, other = with_a_clock(followed), with_a_clock(followed, "Sara")
    make_stale_again(followed)
    counted = count_portion(followed)
    set_field(followed, Filling(moved, form("dossier")), "klok_start", "2026-10-13")
    keep_portion(followed, counted)
    assert kept(followed, moved)["OPP-01"] == (date(2026, 10, 13), date(2026, 11, 24))
    assert kept(followed, other)["OPP-01"] == (date(2026, 10, 12), date(2026, 11, 23))
    assert catch_up(followed) == 0


def test_what_was_marked_while_it_was_counted_is_counted_again(followed):
    with_a_clock(followed)
    make_stale_again(followed)
    counted = count_portion(followed)
    make_stale_again(followed)
    keep_portion(followed, counted)
    assert catch_up(followed) == 1
    assert catch_up(followed) == 0


def test_a_dossier_that_went_while_it_was_counted_gets_no_dates(followed):
    gone = with_a_clock(followed)
    make_stale_again(followed)
    counted = count_portion(followed)
    with followed.writing() as connection:
        connection.execute(delete(Termijn))
        connection.execute(delete(Dossier).where(Dossier.uid == gone))
    keep_portion(followed, counted)
    assert kept(followed, gone) == {}


def test_of_very_many_one_goes_on_behind_the_last_and_misses_none(followed):
    uids = {with_a_clock(followed, f"Kind {number}") for number in range(3)}
    make_stale_again(followed)
    first = count_portion(followed)
    assert first.last == max(uids)
    assert set(count_portion(followed, first.last).signs) == uids, "at the end one looks from the first on"
    keep_portion(followed, first)
    assert not count_portion(followed, first.last).signs


def make_stale_again(vault):
    with vault.writing() as connection:
        make_stale(connection)


def test_where_a_clock_stands_still_the_date_is_another_one_each_day(followed, monkeypatch):
    dossier = with_a_clock(followed)
    request = new_document(followed, dossier, "tlv", "tlv_aanvraag_eerste")[0]
    with act(followed, Handelingsoort.RIJ_TOEGEVOEGD, dossier) as doing:
        for status, day in (("ingediend", "2026-10-12"), ("aanvulling_gevraagd", "2026-11-09")):
            doing.add_row(request, "statussen", {"status": status, "datum": day})
    found = []
    for day in (16, 16, 17):
        monkeypatch.setattr(deadlines, "date", SimpleNamespace(today=lambda day=day: date(2026, 11, day)))
        again = catch_up(followed)
        found.append((again, kept(followed, dossier)["TLV-35"][1]))
    assert [again for again, _ in found[1:]] == [0, 1]
    assert found[2][1] - found[1][1] == timedelta(days=1)


def test_a_holiday_has_only_absence_counted_again(followed):
    plain, absent = with_a_clock(followed), with_a_clock(followed, "Sara")
    new_document(followed, absent, "verzuim", "verzuimoverzicht")
    while catch_up(followed):
        pass
    with act(followed, Handelingsoort.RIJ_TOEGEVOEGD) as doing:
        school = doing.add("school", naam="De Wilgenhoek")
        doing.add("vakantie", school_uid=school, naam="Herfst", van=date(2026, 10, 17), tot=date(2026, 10, 25))
    assert set(count_portion(followed).signs) == {absent}
    assert plain not in count_portion(followed).signs
