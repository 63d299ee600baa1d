"""Destroying a dossier: nothing of it is left, what stays is that it was done, and the others are untouched."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select, text
from vaults import GEBRUIKER, WACHTZIN, answer, new_vault

from models.actions.bijlagen import Bestand, add_attachment
from models.actions.dossier import new_document, new_dossier
from models.actions.opp import begin_opp
from models.actions.vernietigen import BewaarpauzeGezet, destroy_dossier, leave_no_old_backup
from models.base import Base
from models.queries.vernietigen import destroyed, omvang
from models.record import audit
from models.record.act import act
from models.record.going_back import NietOngedaan
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.snapshot import Leerling
from models.snapshot.read import read_dossier
from models.tables import Dossier, Spoor
from models.vault import Vault, attachments, open_vault
from models.vault.backup import list_backups
from models.vault.restore import restore

DAY = date(2026, 11, 28)
WORDS = "Yasmin wil graag naast het raam zitten"
FILE = Bestand(b"een tekening van Yasmin", "tekening.png", "png")


@pytest.fixture
def vault(tmp_path):
    made, _ = new_vault(tmp_path / "Wilgenhoek.kluis")
    yield made
    made.close(backup=False)


@pytest.fixture
def dossier(vault):
    """A dossier with two versions of a plan, a hoormoment at the first, an attachment and something handed out."""
    uid = new_dossier(vault, Leerling(roepnaam="Yasmin", achternaam="Haddad", schoolsoort="bao"))[0]
    opp = begin_opp(vault, uid, "opp_po")[0]
    answer(vault, opp, WORDS)
    new_document(vault, uid, "hoormoment", "hoormoment", bij=opp)
    with act(vault, Handelingsoort.VASTGESTELD, uid) as doing:
        doing.freeze(opp, "handelingsdeel", frozenset({"doelen"}), f'{{"wie":"{WORDS}"}}', DAY, "Marit")
        doing.add(
            "document", dossier_uid=uid, soort="opp", formulier="opp_po", vorige_uid=opp, gemaakt_op=datetime.now(UTC)
        )
        doing.add("regelreden", dossier_uid=uid, regel="DOS-01", handeling="opslaan", reden=WORDS, datum=DAY)
        doing.add(
            "verstrekking",
            dossier_uid=uid,
            rapport="opp",
            ontvanger="ouders",
            persoon="Yasmins moeder",
            code="X",
            datum=DAY,
        )
    add_attachment(vault, uid, FILE, DAY, {"titel": "Tekening van Yasmin"})
    return uid


def _told(vault: Vault) -> str:
    """Everything that stands in the database, in one text."""
    with vault.reading() as connection:
        rows = [connection.execute(select(table)).all() for table in Base.metadata.sorted_tables]
    return repr(rows)


def _destroyed(vault: Vault):
    with vault.reading() as connection:
        return destroyed(connection)


def test_nothing_of_the_dossier_is_left_anywhere_in_the_database(vault, dossier):
    assert WORDS in _told(vault)
    destroy_dossier(vault, dossier, "bewaartermijn", DAY)
    told = _told(vault)
    assert "Yasmin" not in told
    assert "Haddad" not in told
    with vault.reading() as connection:
        with pytest.raises(LookupError):
            read_dossier(connection, dossier)
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []


def test_the_chain_stays_whole_and_tells_that_it_was_done_without_a_name(vault, dossier):
    destroy_dossier(vault, dossier, "bewaartermijn", DAY)
    with vault.reading() as connection:
        assert audit.verify(connection) is None
        assert audit.verify_history(connection) is None
        links = connection.execute(select(Spoor.soort, Spoor.gebruiker_uid).where(Spoor.dossier_uid == dossier)).all()
    assert links[-1] == (Handelingsoort.DOSSIER_VERNIETIGD, vault.gebruiker_uid)


def test_the_report_tells_when_who_why_and_how_much(vault, dossier):
    destroy_dossier(vault, dossier, "verzoek", DAY)
    (one,) = _destroyed(vault)
    assert (one.datum, one.grond, one.door) == (DAY, "verzoek", GEBRUIKER)
    assert one.soorten == {"opp": 2, "hoormoment": 1, "bijlage": 1}
    assert (one.bestanden, one.verstrekkingen, one.kopieen) == (1, 1, 0)
    assert one.moment is not None


def test_the_files_of_its_attachments_are_gone_but_not_one_that_another_dossier_has_too(vault, dossier):
    other = new_dossier(vault, Leerling(roepnaam="Noor", achternaam="Veldman", schoolsoort="bao"))[0]
    own = Bestand(b"alleen van haar", "verslag.png", "png")
    add_attachment(vault, dossier, own, DAY, {})
    add_attachment(vault, other, FILE, DAY, {})
    folder = attachments.folder_of(vault.folder)
    assert len(list(folder.iterdir())) == 2
    with vault.reading() as connection:
        assert omvang(connection, dossier).bestanden == 1
    destroy_dossier(vault, dossier, "bewaartermijn", DAY)
    assert len(list(folder.iterdir())) == 1
    assert vault.look_over().attachments == attachments.State(there=1)


def test_other_dossiers_keep_their_words_and_their_history(vault, dossier):
    other = new_dossier(vault, Leerling(roepnaam="Noor", achternaam="Veldman", schoolsoort="bao"))[0]
    opp = begin_opp(vault, other, "opp_po")[0]
    answer(vault, opp, "Noor leert met kleine stappen")
    with vault.reading() as connection:
        before = read_dossier(connection, other)
    destroy_dossier(vault, dossier, "bewaartermijn", DAY)
    with vault.reading() as connection:
        assert read_dossier(connection, other) == before
        assert connection.execute(select(Dossier.uid)).scalars().all() == [other]


def test_a_hold_keeps_the_dossier_whole(vault, dossier):
    request = new_document(vault, dossier, "tlv", "tlv_aanvraag_eerste")[0]
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(request, "bewaarpauze", "bezwaar_beroep")
    before = _told(vault)
    with pytest.raises(BewaarpauzeGezet):
        destroy_dossier(vault, dossier, "bewaartermijn", DAY)
    assert _told(vault) == before
    with vault.reading() as connection:
        assert omvang(connection, dossier).bewaarpauze == "bezwaar_beroep"


def test_what_was_destroyed_is_not_undone_nor_what_was_done_in_it(vault, dossier):
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_value("dossier", dossier, "groep", "7")
    result = destroy_dossier(vault, dossier, "bewaartermijn", DAY)
    for one in (result.uid, doing.uid):
        with pytest.raises(NietOngedaan):
            undo(vault, one)
    assert len(_destroyed(vault)) == 1


def test_who_is_not_there_is_not_destroyed(vault):
    with pytest.raises(LookupError):
        destroy_dossier(vault, "niemand", "verzoek", DAY)
    assert _destroyed(vault) == ()


def test_an_older_backup_still_holds_it_and_can_be_replaced(vault, dossier, tmp_path):
    vault.backup()
    destroy_dossier(vault, dossier, "verzoek", DAY)
    assert _destroyed(vault)[0].kopieen == 1
    leave_no_old_backup(vault)
    assert _destroyed(vault)[0].kopieen == 0
    (left,) = list_backups(vault.backup_folder, vault.vault_id)
    restore(left.path, WACHTZIN, tmp_path / "terug.kluis")
    with open_vault(tmp_path / "terug.kluis", WACHTZIN) as again:
        assert "Yasmin" not in _told(again)
    assert leave_no_old_backup(vault) is None
