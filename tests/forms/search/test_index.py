"""What is found follows what is written, and what is secret or destroyed is found nowhere."""

from contextlib import closing
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text
from vaults import WACHTZIN, answer, dossier_in

from forms.search.keep import catch_up
from models.actions.bijlagen import Bestand, add_attachment
from models.actions.vernietigen import destroy_dossier
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.vault import open_vault
from models.vault.restore import restore

DAY = date(2026, 11, 28)


def _dossier_of(vault, document):
    with vault.reading() as connection:
        return connection.execute(text("SELECT dossier_uid FROM document WHERE uid = :uid"), {"uid": document}).scalar()


def _everything_in(vault) -> bytes:
    """All that stands in the decrypted pages of the database."""
    target = vault.folder.parent / "open.db"
    target.unlink(missing_ok=True)
    with closing(vault.storage.connect()) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        raw.execute(f"ATTACH DATABASE '{target}' AS open KEY ''")
        raw.execute("SELECT sqlcipher_export('open')")
        raw.execute("DETACH DATABASE open")
    return target.read_bytes()


def _index_of(vault) -> bytes:
    with vault.reading() as connection:
        blocks = [
            block
            for table in ("zoek_tekst_data", "zoek_namen_data")
            for block in connection.execute(text(f"SELECT block FROM {table}")).scalars()
        ]
    return b"".join(blocks)


def test_a_sentence_is_found_where_it_was_typed(vault, texts):
    opp = dossier_in(vault)
    answer(vault, opp, "Zij leest liever met Fatma dan alleen.")
    (found,) = texts("fatma alleen")
    assert (found.document, found.veld, found.wie) == (opp, "hulpvraag", "Noor Veldman")
    assert [found.tekst[a:b] for a, b in found.spots] == ["Fatma", "alleen"]
    assert found.tekst[found.cursor :].startswith("Fatma")


def test_letters_that_unicode_does_not_take_apart_are_found_by_plain_ones(vault, texts):
    answer(vault, dossier_in(vault), "Oma Małgorzata uit Łódź komt met Øyvind en Işıl; foto’s volgen.")
    for typed in ("malgorzata", "łódź", "lodz", "oyvind", "isil", "fotos", "foto's"):
        assert len(texts(typed)) == 1, typed


def test_what_was_typed_over_is_found_no_more_and_comes_back_with_undo(vault, texts):
    opp = dossier_in(vault)
    answer(vault, opp, "Hij wil een eigen werkplek.")
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_answer(opp, "hulpvraag", "Hij wil rust.")
    assert not texts("werkplek")
    undo(vault, doing.uid)
    assert texts("werkplek")


def test_rows_tasks_meetings_reasons_and_attachments_are_found(vault, texts):
    opp = dossier_in(vault)
    dossier = _dossier_of(vault, opp)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.add_row(opp, "doelen", {"doel": "Leest een prentenboek voor"})
        doing.add("taak", dossier_uid=dossier, wat="De tolk bellen", datum=DAY)
        doing.add("bijeenkomst", dossier_uid=dossier, soort="oudergesprek", titel="Warme overdracht", datum=DAY)
        doing.add("regelreden", dossier_uid=dossier, regel="OPP-12", handeling="x", reden="Na de kermis", datum=DAY)
        doing.add(
            "betrokkene", dossier_uid=dossier, naam="Fatma Haddad", soort="ouder", opmerking="Liefst na vieren bellen"
        )
    add_attachment(vault, dossier, Bestand(b"x", "verslag.png", "png"), DAY, {"titel": "Logopedisch onderzoek"})
    assert {typed: [one.soort for one in texts(typed)] for typed in (
        "prentenboek", "tolk", "overdracht", "kermis", "vieren", "logopedisch",
    )} == {
        "prentenboek": ["document"], "tolk": ["taak"], "overdracht": ["bijeenkomst"], "kermis": ["regelreden"],
        "vieren": ["dossier"], "logopedisch": ["document"],
    }  # fmt: skip
    (row,) = texts("prentenboek")
    assert (row.veld, row.kolom) == ("doelen", "doel")
    assert row.rij


def test_the_name_of_whose_it_is_may_be_among_the_words(vault, names, texts):
    answer(vault, dossier_in(vault, "Noor"), "Rekenen gaat vlot.")
    answer(vault, dossier_in(vault, "Daan"), "Rekenen gaat traag.")
    assert [one.wie for one in texts("daan rekenen")] == ["Daan Veldman"]
    assert not texts("daan"), "a name alone is found as a name, not as every document"
    daan = names("daan").people[0].uid
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_value("dossier", daan, "roepnaam", "Bas")
    assert [one.wie for one in texts("bas rekenen")] == ["Bas Veldman"]


def test_addresses_and_secret_numbers_are_found_nowhere(vault, names, texts):
    opp = dossier_in(vault)
    dossier = _dossier_of(vault, opp)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(opp, "hulpvraag", "Moeder woont sinds mei aan de Kastanjelaan 12 en belt met 06 1234 5678.")
        doing.set_value("dossier", dossier, "adres", "Wilgenpad 3")
    assert texts("kastanjelaan"), "nobody has said yet that it is secret"
    assert not texts("wilgenpad")
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.add(
            "betrokkene", dossier_uid=dossier, naam="Sara", soort="ouder", adres="Kastanjelaan 12\n1234 AB Wilgenstad",
            adres_geheim=True, telefoon="0612345678", telefoon_geheim=True, email="sara@school.example",
        )  # fmt: skip
    for typed in ("kastanjelaan", '"kastanjelaan 12"', "0612345678", "1234", "5678", "wilgenstad", "example"):
        assert not texts(typed), typed
        assert not names(typed).people, typed
    (left,) = texts("sinds mei")
    assert "Kastanjelaan" not in left.tekst
    assert b"kastanjelaan" not in _after_merging(vault)


def _after_merging(vault) -> bytes:
    with vault.writing() as connection:
        connection.execute(text("INSERT INTO zoek_tekst (zoek_tekst) VALUES ('optimize')"))
    return _index_of(vault)


def test_of_a_destroyed_dossier_no_word_is_left_in_the_database(vault, texts):
    other, gone = dossier_in(vault, "Daan"), dossier_in(vault, "Xanthippe")
    for number in range(12):  # so that its words stand in more than one segment
        answer(vault, gone, f"De zwaluwstaart van proef{number}")
        answer(vault, other, f"Een gewone zin, nummer {number}")
        while catch_up(vault):
            pass
    assert b"waluwstaart" in _index_of(vault), "a word is kept without the letters it shares with the one before it"
    assert b"anthippe" in _index_of(vault)
    destroy_dossier(vault, _dossier_of(vault, gone), "bewaartermijn", DAY)
    assert not texts("zwaluwstaart")
    whole = _everything_in(vault)
    assert b"zoek_tekst_data" in whole
    for word in (b"waluwstaart", b"anthippe", b"roef1"):
        assert word not in whole.lower(), word
        assert word not in _index_of(vault), word
    assert texts("gewone zin")


def test_a_backup_that_is_put_back_finds_what_was_in_it(vault, texts, tmp_path):
    answer(vault, dossier_in(vault), "Een zin van voor de kopie.")
    while catch_up(vault):
        pass
    kept = vault.backup(tmp_path / "kopie")
    back = restore(kept.path, WACHTZIN, tmp_path / "terug")
    with open_vault(back.folder, WACHTZIN) as again, again.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM zoek_tekst WHERE zoek_tekst MATCH 'kopie'")).scalar() == 1


def test_what_is_written_past_every_act_is_noticed_too(vault, texts):
    opp = dossier_in(vault)
    with vault.writing() as connection:
        connection.execute(
            text("INSERT INTO antwoord VALUES (:uid, 'beeld', '\"rechtstreeks geschreven\"')"), {"uid": opp}
        )
    assert texts("rechtstreeks")


def test_another_way_of_indexing_makes_everything_anew(vault, texts, monkeypatch):
    answer(vault, dossier_in(vault), "Een zin van vroeger.")
    assert texts("vroeger")
    with vault.writing() as connection:
        connection.execute(text("DELETE FROM zoek_tekst WHERE rowid IN (SELECT id FROM zoek_plek)"))
    monkeypatch.setattr("forms.search.keep.FORMAAT", "anders")
    assert texts("vroeger")


@pytest.mark.parametrize("weg", ["dossier", "document"])
def test_what_was_put_away_is_found_no_more(vault, names, texts, weg):
    opp = dossier_in(vault)
    answer(vault, opp, "Een zin die verdwijnt.")
    assert texts("verdwijnt")
    dossier = _dossier_of(vault, opp)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.remove(weg, dossier if weg == "dossier" else opp)
    assert not texts("verdwijnt")
    assert bool(names("noor").people) == (weg == "document")


def test_a_contact_of_a_steunpunt_is_found_without_a_dossier(vault, texts):
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT) as doing:
        uid = doing.add(
            "document", soort="contact", formulier="steunpunt_contactlog", gemaakt_op=datetime(2026, 3, 1, tzinfo=UTC)
        )
        doing.set_answer(uid, "signaal", "Wie beslist er over de plaatsing van een kind?")
    (found,) = texts("plaatsing beslist")
    assert (found.dossier, found.document_soort) == (None, "contact")
