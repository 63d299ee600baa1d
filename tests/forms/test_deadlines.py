"""The kept deadlines follow every act that moves a date, and a sentence typed moves none."""

from datetime import date

import pytest
from sqlalchemy import select, update

from forms.deadlines import catch_up, keep_after
from forms.definition import form
from forms.filling import Filling, add_row, set_field
from models.actions.dossier import new_dossier
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.snapshot import Leerling
from models.tables import Dossier, Termijn


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
