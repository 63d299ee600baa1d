"""What a quiet day is good for."""

from datetime import UTC, date, datetime

from sqlalchemy import insert, update

from models.actions.dossier import new_document, new_dossier
from models.actions.opp import begin_opp
from models.base import new_uid
from models.queries.good_moments import quiet_day
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.snapshot import Leerling
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.tables import Document, Dossier, Periode, Termijn

DAY = date(2026, 11, 17)


def quiet(vault):
    with vault.reading() as connection:
        return quiet_day(connection, DAY)


def pupil_with_opp(vault, name="Noor"):
    uid, _ = new_dossier(vault, Leerling(roepnaam=name, achternaam="Veldman", schoolsoort="bao"))
    return uid, begin_opp(vault, uid, "opp_po")[0]


def heard(vault, dossier, version, day):
    moment, _ = new_document(vault, dossier, "hoormoment", "hoormoment", bij=version)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(moment, "gehoord_op", day)
    return moment


def test_an_empty_vault_has_nothing_to_tell(vault):
    told = quiet(vault)
    assert (told.dossiers, told.eerstvolgende, told.zonder_hoormoment, told.rod_niet_overgenomen) == (0, None, 0, 0)


def test_the_next_date_is_the_first_open_one_from_today_on(vault):
    uid, _ = pupil_with_opp(vault)
    rows = [(date(2026, 11, 1), None), (date(2026, 12, 1), date(2026, 11, 2)), (date(2026, 12, 4), None)]
    with vault.writing() as connection:
        for day, done in rows:
            values = {"uid": new_uid(), "dossier_uid": uid, "soort": "OPP", "datum": day, "gedaan_op": done}
            connection.execute(insert(Termijn.__table__).values(**values))
    told = quiet(vault).eerstvolgende
    assert (told.datum, told.wat, told.naam) == (date(2026, 12, 4), "OPP", "Noor Veldman")


def test_a_pupil_heard_in_this_school_year_needs_no_hoormoment(vault):
    one, version = pupil_with_opp(vault)
    other, other_version = pupil_with_opp(vault, "Sofie")
    assert quiet(vault).zonder_hoormoment == 2
    heard(vault, one, version, "2026-10-03")
    heard(vault, other, other_version, "2026-07-31")
    assert quiet(vault).zonder_hoormoment == 1


def test_a_log_without_a_dossier_hides_nobody(vault):
    pupil_with_opp(vault)
    with vault.writing() as connection:
        values = {"uid": "log", "soort": "hoormoment", "formulier": "hoormoment", "gemaakt_op": datetime.now(UTC)}
        connection.execute(insert(Document.__table__).values(**values, formulier_versie=1, weg=False))
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_answer("log", "gehoord_op", "2026-10-03")
    assert quiet(vault).zonder_hoormoment == 1


def test_a_pupil_who_left_and_a_period_that_ended_need_none(vault):
    one, _ = pupil_with_opp(vault)
    other, _ = pupil_with_opp(vault, "Sofie")
    with vault.writing() as connection:
        connection.execute(update(Dossier).where(Dossier.uid == one).values(uitschrijfdatum=date(2026, 9, 1)))
        connection.execute(update(Periode).where(Periode.dossier_uid == other).values(einde=date(2026, 9, 1)))
    assert quiet(vault).zonder_hoormoment == 0


def test_begin_and_end_of_a_period_are_each_to_be_taken_over_into_rod(vault):
    uid, opp = pupil_with_opp(vault)
    with vault.writing() as connection:
        connection.execute(update(Periode).values(begin=date(2026, 1, 1), einde=date(2026, 9, 1)))
    assert quiet(vault).rod_niet_overgenomen == 0, "a concept is nothing to type over"
    with act(vault, Handelingsoort.VASTGESTELD, uid) as doing:
        for part in (PERSPECTIEFDEEL, HANDELINGSDEEL):
            doing.freeze(opp, part, frozenset(), "{}", date(2026, 1, 1), None)
    assert quiet(vault).rod_niet_overgenomen == 2
    with vault.writing() as connection:
        connection.execute(update(Periode).values(rod_begin_verwerkt_op=date(2026, 2, 1)))
    assert quiet(vault).rod_niet_overgenomen == 1
    assert uid
