"""Attachments as acts: they come, give way, go, come back, and end for good."""

from datetime import date

import pytest
from sqlalchemy import select
from vaults import WACHTZIN, new_vault

from models.actions.bijlagen import (
    Bestand,
    BijAanvraag,
    BijlageWeg,
    add_attachment,
    add_file,
    attach_to,
    bring_back,
    destroy_attachment,
    destroy_mistaken,
    remove_attachment,
)
from models.actions.dossier import new_document, new_dossier
from models.actions.vernietigen import BewaarpauzeGezet
from models.queries.bijlagen import files_of, removed_attachments
from models.record import audit
from models.record.act import Vastgesteld, act
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.snapshot import Document, DossierBeeld, Leerling
from models.snapshot.read import read_dossier
from models.tables import Bijlagebestand, VastgesteldDeel
from models.vault import Vault, attachments, open_vault
from models.vault.messages import BijlageVernietigd
from models.vault.restore import restore

DAY = date(2026, 11, 27)
FIRST, SECOND = (Bestand(words, f"{words.decode()}.pdf", "pdf", 2) for words in (b"eerste", b"tweede"))


@pytest.fixture
def vault(tmp_path):
    made, _ = new_vault(tmp_path / "Wilgenhoek.kluis")
    yield made
    made.close(backup=False)


@pytest.fixture
def dossier(vault):
    return new_dossier(vault, Leerling(roepnaam="Noor", achternaam="Veldman", schoolsoort="bao"))[0]


def _beeld(vault: Vault, dossier: str):
    with vault.reading() as connection:
        return read_dossier(connection, dossier)


def _there(vault: Vault, dossier: str):
    return [one for one in _beeld(vault, dossier).documenten if one.soort == "bijlage"]


def _removed(vault: Vault, dossier: str):
    with vault.reading() as connection:
        return removed_attachments(connection, dossier)


def _content(vault: Vault, document: str) -> list[bytes]:
    with vault.reading() as connection:
        return [attachments.read(vault.storage, connection, one.kenmerk) for one in files_of(connection, document)]


def _files(vault: Vault) -> list[str]:
    return sorted(one.name for one in attachments.folder_of(vault.folder).iterdir())


def test_an_attachment_has_its_file_and_what_is_told_of_it(vault, dossier):
    uid, result = add_attachment(vault, dossier, FIRST, DAY, {"titel": "Verslag"})
    (made,) = _there(vault, dossier)
    assert made.uid == uid
    assert made.antwoorden.tekst("titel") == "Verslag"
    (row,) = made.rijen("bestanden")
    assert (row.tekst("naam"), row.tekst("soort"), row.getal("grootte"), row.getal("bladzijden")) == (
        "eerste.pdf",
        "pdf",
        6,
        2,
    )
    assert _content(vault, uid) == [b"eerste"]
    assert result.dossiers == {dossier}


def test_a_newer_file_keeps_the_older(vault, dossier):
    uid, _ = add_attachment(vault, dossier, FIRST, DAY, {})
    newer = add_file(vault, uid, SECOND, DAY)
    assert _content(vault, uid) == [b"eerste", b"tweede"]
    assert [one.tekst("naam") for one in _there(vault, dossier)[0].rijen("bestanden")] == ["eerste.pdf", "tweede.pdf"]
    undo(vault, newer.uid)
    assert [one.tekst("naam") for one in _there(vault, dossier)[0].rijen("bestanden")] == ["eerste.pdf"]


def test_taking_away_is_undone_until_it_is_destroyed(vault, dossier):
    uid, _ = add_attachment(vault, dossier, FIRST, DAY, {"titel": "Verslag", "type": "opp"})
    gone = remove_attachment(vault, uid)
    assert _there(vault, dossier) == []
    (told,) = _removed(vault, dossier)
    assert (told.uid, told.titel, told.type, told.naam, told.leesbaar) == (uid, "Verslag", "opp", "eerste.pdf", True)
    undo(vault, gone.uid)
    assert len(_there(vault, dossier)) == 1
    remove_attachment(vault, uid)
    bring_back(vault, uid)
    assert _removed(vault, dossier) == ()
    assert _content(vault, uid) == [b"eerste"]


def test_adding_undone_can_come_back(vault, dossier):
    uid, result = add_attachment(vault, dossier, FIRST, DAY, {"titel": "Verslag"})
    undo(vault, result.uid)
    assert _there(vault, dossier) == []
    assert [one.uid for one in _removed(vault, dossier)] == [uid]


def test_what_is_destroyed_is_gone_here_and_from_the_backups_beside_the_vault(vault, dossier, tmp_path):
    uid, _ = add_attachment(vault, dossier, FIRST, DAY, {"titel": "Verslag"})
    add_file(vault, uid, SECOND, DAY)
    backup = vault.backup()
    copies = attachments.copies_of(vault.backup_folder, vault.vault_id)
    assert len(list(copies.iterdir())) == len(_files(vault)) == 2
    destroyed = destroy_attachment(vault, uid, DAY)
    assert _files(vault) == []
    assert list(copies.iterdir()) == []
    assert _there(vault, dossier) == []
    assert _removed(vault, dossier) == ()
    with vault.reading() as connection:
        assert connection.execute(select(Bijlagebestand.naam)).all() == []
        assert audit.verify(connection) is None
    undo(vault, destroyed.uid)
    with pytest.raises(BijlageVernietigd):
        _content(vault, uid)
    vault.close(backup=False)
    assert restore(backup.path, WACHTZIN, tmp_path / "T").lacking == 2
    with open_vault(vault.folder, WACHTZIN) as again:
        assert again.look_over().attachments.whole
        again.close(backup=False)


def test_a_file_that_two_attachments_have_ends_with_the_last_of_them(vault, dossier):
    one, _ = add_attachment(vault, dossier, FIRST, DAY, {})
    other, _ = add_attachment(vault, dossier, FIRST, DAY, {})
    assert len(_files(vault)) == 1
    destroy_attachment(vault, one, DAY)
    assert _content(vault, other) == [b"eerste"]
    remove_attachment(vault, other)
    destroy_attachment(vault, other, DAY)
    assert _files(vault) == []


def test_an_attachment_without_a_file_stays_valid(vault, dossier):
    uid, _ = new_document(vault, dossier, "bijlage", "bijlage")
    assert _content(vault, uid) == []
    remove_attachment(vault, uid)
    (told,) = _removed(vault, dossier)
    assert (told.naam, told.leesbaar) == (None, False)


def test_a_request_names_it_in_a_row_of_its_own_or_one_that_waited(vault, dossier):
    request, _ = new_document(vault, dossier, "tlv", "tlv_aanvraag_eerste")
    uid, result = add_attachment(
        vault, dossier, FIRST, DAY, {}, BijAanvraag(request, "bijlagen", cellen={"titel": "Verslag"})
    )
    other, _ = add_attachment(vault, dossier, SECOND, DAY, {})
    attach_to(vault, other, BijAanvraag(request, "bijlagen", cellen={"titel": "Nog een"}))

    def rows():
        found = next(one for one in _beeld(vault, dossier).documenten if one.uid == request)
        return [(one.tekst("titel"), one.lokaal_id) for one in found.rijen("bijlagen")]

    assert rows() == [("Verslag", uid), ("Nog een", other)]
    undo(vault, result.uid)
    assert rows() == [("Nog een", other)]
    waiting = next(one for one in _beeld(vault, dossier).documenten if one.uid == request).rijen("bijlagen")[0]
    third, _ = add_attachment(vault, dossier, FIRST, DAY, {}, BijAanvraag(request, "bijlagen", rij=waiting.uid))
    assert rows() == [("Nog een", third)]
    attach_to(vault, other, BijAanvraag(request, "bijlagen", rij=waiting.uid))
    assert rows() == [("Nog een", other)]


class Cancelled(Exception):
    pass


def test_cancelling_adds_nothing(vault, dossier):
    def cancel(*_: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        add_attachment(vault, dossier, FIRST, DAY, {"titel": "Verslag"}, progress=cancel)
    assert _there(vault, dossier) == []
    assert _files(vault) == []
    assert _removed(vault, dossier) == ()


@pytest.mark.parametrize("deed", [remove_attachment, bring_back, lambda v, d: destroy_attachment(v, d, DAY)])
def test_what_is_not_there_is_told(vault, dossier, deed):
    with pytest.raises(BijlageWeg):
        deed(vault, "nergens")


def _kept_with_a_plan(vault: Vault, dossier: str) -> tuple[str, str]:
    """An attachment of a hoormoment that a plan was vastgesteld with, and that hoormoment."""
    plan, _ = new_document(vault, dossier, "opp", "opp_po")
    moment, _ = new_document(vault, dossier, "hoormoment", "hoormoment", plan)
    uid, _ = add_attachment(vault, dossier, FIRST, DAY, {"titel": "Tekening"}, BijAanvraag(moment, "bijlagen"))
    with act(vault, Handelingsoort.VASTGESTELD, dossier) as doing:
        doing.freeze(plan, "leerlinginbreng", frozenset({"inbreng_leerling"}), '{"tekening": "van Noor"}', DAY, None)
    return uid, moment


def test_a_file_that_never_belonged_here_goes_and_what_was_vastgesteld_stays(vault, dossier):
    uid, moment = _kept_with_a_plan(vault, dossier)
    before = _case(vault, dossier)
    with pytest.raises(Vastgesteld):
        destroy_attachment(vault, uid, DAY)
    with vault.reading() as connection:
        (file,) = files_of(connection, uid)
        assert attachments.read(vault.storage, connection, file.kenmerk) == FIRST.inhoud
    destroy_mistaken(vault, uid, "De tekening is van een ander kind.", DAY)
    with vault.reading() as connection, pytest.raises(BijlageVernietigd):
        attachments.read(vault.storage, connection, file.kenmerk)
    after = _case(vault, dossier)
    assert _document(after, moment) == _document(before, moment)
    assert _document(after, uid).antwoorden == _document(before, uid).antwoorden, "it is named as it was"
    (row,) = _document(after, uid).rijen("bestanden")
    assert (row.datum("vernietigd_op"), row.tekst("vernietigd_reden"), row.tekst("naam")) == (
        DAY,
        "De tekening is van een ander kind.",
        FIRST.naam,
    )
    assert [one.inhoud for one in _parts(vault)] == ['{"tekening": "van Noor"}']


def test_such_a_file_goes_only_with_a_reason_and_not_while_it_must_be_kept(vault, dossier):
    uid, _ = _kept_with_a_plan(vault, dossier)
    with pytest.raises(ValueError, match="reason"):
        destroy_mistaken(vault, uid, "  ", DAY)
    loose, _ = add_attachment(vault, dossier, SECOND, DAY, {"titel": "Brief"})
    new_document(vault, dossier, "bewaarpauze", "bewaarpauze", None, {"bewaarpauze": "geschil"})
    for attempt in (
        lambda: destroy_mistaken(vault, uid, "van een ander kind", DAY),
        lambda: destroy_attachment(vault, loose, DAY),
    ):
        with pytest.raises(BewaarpauzeGezet):
            attempt()
    with vault.reading() as connection:
        for one in (uid, loose):
            (file,) = files_of(connection, one)
            assert attachments.read(vault.storage, connection, file.kenmerk)


def _case(vault: Vault, dossier: str) -> DossierBeeld:
    with vault.reading() as connection:
        return read_dossier(connection, dossier)


def _document(case: DossierBeeld, uid: str) -> Document:
    return next(one for one in case.documenten if one.uid == uid)


def _parts(vault: Vault) -> list[VastgesteldDeel]:
    with vault.reading() as connection:
        return list(connection.execute(select(VastgesteldDeel.__table__.c.inhoud)))
