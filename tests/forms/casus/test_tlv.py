"""TLV requests of a case, and what a steunpunt has instead: preparations, and contacts that belong to nobody."""

from datetime import date

import pytest
from case_files import example, take, take_example
from memory_vault import MemoryVault
from sqlalchemy import select, update

from forms.definition import form
from forms.places import read_value
from models.queries.contacts import contacts
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import all_dossiers, read_dossier
from models.tables import Antwoord, Herkomst, Organisatie, Rij
from models.tables import Document as Documenten
from models.values import Persoon


def dossier(vault: MemoryVault) -> DossierBeeld:
    with vault.reading() as connection:
        return read_dossier(connection, all_dossiers(connection)[0][0])


def request(vault: MemoryVault) -> Document:
    return dossier(vault).van_soort("tlv")[0]


def left(result) -> dict[str, str]:
    return {one.pad: one.reden for one in result.niet_overgenomen}


@pytest.fixture
def steunpunt(vault) -> MemoryVault:
    with vault.writing() as connection:
        connection.execute(update(Organisatie).values(soort="steunpunt"))
    return vault


class TestRequest:
    def test_what_is_asked_by_whom_and_why(self, vault):
        take_example(vault, "A04")
        one = request(vault)
        told = one.antwoorden
        assert (one.formulier, one.lokaal_id) == ("tlv_aanvraag_eerste", "t1")
        assert (told.tekst("tlv_soort"), told.tekst("categorie"), told.ja("emb")) == ("sbo", "nvt", False)
        assert (told.datum("periode_start"), told.datum("periode_eind")) == (date(2027, 1, 11), date(2028, 7, 31))
        assert (told.tekst("aanvragende_school"), told.tekst("brin")) == ("Obs De Uitkijk", "99XA")
        assert (told.ja("namens_bevoegd_gezag"), told.datum("getekend_datum")) == (True, date(2026, 11, 19))
        assert (told.tekst("beoogde_school"), told.ja("beoogde_akkoord")) == ("Sbo De Springplank", True)
        assert told.tekst("waarom_niet_regulier").startswith("De school heeft haar basisaanbod")
        assert [(row.tekst("soort"), row.tekst("omschrijving")) for row in one.rijen("factoren")][2] == (
            "belemmerend",
            "Laag werktempo",
        )

    def test_what_was_tried_has_days_and_effect(self, vault):
        take_example(vault, "A04")
        first = request(vault).rijen("eerdere_ondersteuning")[0]
        assert (first.datum("van"), first.datum("tot")) == (date(2025, 9, 1), date(2026, 2, 13))
        assert first.tekst("effect") == "Technisch lezen groeit, rekenen geen groei."

    def test_every_parent_has_a_position_and_own_words(self, vault):
        take_example(vault, "A04")
        mother, father = request(vault).rijen("ouders_posities")
        people = {one.lokaal_id: one.uid for one in dossier(vault).betrokkenen}
        assert (mother.waarde("ouder"), mother.tekst("positie")) == (Persoon(people["p-moeder"]), "eens")
        assert (father.tekst("positie"), father.tekst("akkoord_inhoud")) == ("voor_gezien", "nee")
        assert father.tekst("wat_geprobeerd").startswith("Gesprek op 29 oktober")
        assert mother.tekst("zienswijze_tekst").startswith("Ik zie Noëlle")
        assert father.tekst("zienswijze_tekst").startswith("Ik vind dat de rekenspecialist")

    def test_the_pupil_was_heard_about_it(self, vault):
        take_example(vault, "A05")
        one = request(vault)
        (heard,) = one.rijen("hoormoment")
        assert (heard.tekst("uitkomst"), heard.tekst("wijze"), heard.datum("datum")) == (
            "gehoord",
            "anders",
            date(2026, 11, 5),
        )
        assert one.antwoorden.tekst("leerling_mening") == "Kiest steeds de plaatjes school en muziek."
        assert one.antwoorden.tekst("gaat_goed") == "Ik kies zelf met plaatjes.\nIk lach met andere kinderen."
        assert one.antwoorden.tekst("kinddoel") == "Ik wil naar een school met muziek."

    @pytest.mark.parametrize(
        ("word", "outcome", "manner"),
        [
            ("ja_gesprek", "gehoord", "gesprek_alleen"),
            ("tekening", "gehoord", "tekening"),
            ("afgezien", "afgezien", None),
        ],
    )
    def test_a_word_says_how_and_whether_the_pupil_was_heard(self, vault, word, outcome, manner):
        data = example("A05")
        data["tlv"][0]["leerling_gehoord"]["wijze"] = word
        take(vault, data)
        (heard,) = request(vault).rijen("hoormoment")
        assert (heard.tekst("uitkomst"), heard.tekst("wijze")) == (outcome, manner)

    @pytest.mark.parametrize("word", ["geroepen", ["ja_gesprek"]])
    def test_another_word_is_named(self, vault, word):
        data = example("A05")
        data["tlv"][0]["leerling_gehoord"]["wijze"] = word
        assert "tlv[t1].leerling_gehoord.wijze" in left(take(vault, data))

    def test_not_heard_is_only_a_reason(self, vault):
        data = example("A05")
        data["tlv"][0]["leerling_gehoord"] = {"reden": "Was in het ziekenhuis."}
        take(vault, data)
        assert request(vault).rijen("hoormoment") == ()
        assert request(vault).antwoorden.tekst("reden_niet_gehoord") == "Was in het ziekenhuis."

    def test_experts_with_their_independence(self, vault):
        take_example(vault, "A06")
        own, doctor = request(vault).rijen("deskundigen")
        assert (own.tekst("werkgever"), own.ja("betrokken_bij_aanvraag"), own.ja("onafhankelijk")) == (
            "Vso Het Anker",
            False,
            None,
        )
        assert (doctor.ja("onafhankelijk"), doctor.tekst("categorie"), doctor.ja("getekend")) == (True, "3", True)
        assert doctor.tekst("advies").startswith("Uit de brief van de neuroloog")

    def test_an_extension_has_its_own_form_and_the_earlier_tlv(self, vault):
        take_example(vault, "A06")
        one = request(vault)
        assert one.formulier == "tlv_aanvraag_verlenging"
        assert (one.antwoorden.tekst("eerdere_tlv_nummer"), one.antwoorden.datum("eerdere_tlv_eind")) == (
            "FICTIEF-2024-0417",
            date(2027, 7, 31),
        )

    def test_attachments_are_rows_with_the_id_of_the_attachment(self, vault):
        data = example("A06")
        data["tlv"][0]["bijlagen"] += ["b99", True]
        result = take(vault, data)
        rows = request(vault).rijen("bijlagen")
        assert [one.lokaal_id for one in rows][-3:] == ["b8", "b9", "b99"]
        assert (rows[-2].tekst("type"), rows[-2].tekst("titel"), rows[-2].datum("datum")) == (
            "overig",
            "aanvalslogboek.pdf",
            None,
        )
        assert not rows[-1].gevuld("titel")
        assert "tlv[t1].bijlagen[10]" in left(result)

    def test_status_days_decision_and_objection(self, vault):
        data = example("A04")
        data["tlv"][0] |= {
            "statussen": [
                {"status": "concept", "datum": "2026-10-05"},
                {"status": "ingediend", "datum": "2026-10-12"},
                {"status": "aanvulling_gevraagd", "datum": "2026-10-19"},
                {"status": "compleet", "datum": "2026-10-26"},
            ],
            "besluit": {
                "uitkomst": "toegekend",
                "datum": "2026-11-20",
                "bekendgemaakt_op": "2026-11-21",
                "nummer": "LW-26-1",
                "periode": {"start": "2027-01-11", "eind": "2028-07-31"},
            },
            "bezwaar": {"ingediend_op": "2026-11-22", "door": "p-vader", "status": "ontvangen"},
        }
        take(vault, data)
        told = request(vault).antwoorden
        assert (told.tekst("status"), told.datum("ontvangst_datum"), told.datum("compleet_datum")) == (
            "compleet",
            date(2026, 10, 12),
            date(2026, 10, 26),
        )
        assert (told.tekst("besluit"), told.datum("bekendgemaakt_op")) == ("toegekend", date(2026, 11, 21))
        assert (told.datum("besluit_start"), told.datum("besluit_eind")) == (date(2027, 1, 11), date(2028, 7, 31))
        assert (told.tekst("bezwaar_status"), told.datum("bezwaar_ingediend_op")) == ("ontvangen", date(2026, 11, 22))

    def test_statuses_without_days_or_words_say_what_they_can(self, vault):
        data = example("A04")
        data["tlv"][0]["statussen"] = [{"status": "ingediend"}, {"datum": "2026-10-12"}]
        take(vault, data)
        told = request(vault).antwoorden
        assert (told.tekst("status"), told.gevuld("ontvangst_datum")) == ("ingediend", False)

    def test_pro_has_an_iq_and_backlogs(self, vault):
        data = example("A04")
        data["tlv"][0]["pro"] = {"iq": 74, "iq_datum": "2026-04-21", "leerachterstanden": ["spelling", "zwemmen"]}
        result = take(vault, data)
        rows = request(vault).rijen("pro_gegevens")
        assert [(one.getal("iq"), one.datum("datum"), one.tekst("domein")) for one in rows] == [
            (74, date(2026, 4, 21), None),
            (None, None, "spelling"),
        ]
        assert "tlv[t1].pro.leerachterstanden[1]" in left(result)

    def test_pro_with_backlogs_alone_has_no_row_for_an_iq(self, vault):
        data = example("A04")
        data["tlv"][0]["pro"] = {"leerachterstanden": ["spelling"]}
        take(vault, data)
        assert [one.tekst("domein") for one in request(vault).rijen("pro_gegevens")] == ["spelling"]

    def test_a_factor_that_is_no_sentence_is_named(self, vault):
        data = example("A04")
        data["tlv"][0]["bevorderend"] = [True, "Houdt vol"]
        assert "tlv[t1].bevorderend[0]" in left(take(vault, data))
        assert request(vault).rijen("factoren")[0].tekst("omschrijving") == "Houdt vol"

    def test_a_hearing_may_be_about_a_request(self, vault):
        data = example("A04")
        data["hoormomenten"].append({"id": "h9", "aanleiding": "tlv", "versie": "t1", "aangeboden_op": "2026-11-01"})
        take(vault, data)
        moment = next(one for one in dossier(vault).hoormomenten() if one.lokaal_id == "h9")
        assert moment.bij_uid == request(vault).uid

    def test_the_first_name_of_the_form_is_that_of_the_dossier(self, vault):
        take_example(vault, "A04")
        beeld, definition = dossier(vault), form("tlv_aanvraag_eerste")
        one = request(vault)
        assert read_value(beeld, one, definition, definition.field("voornaam")) == "Noëlle Johanna"
        assert read_value(beeld, one, definition, definition.field("brin")) == "99XA"

    def test_a_vault_from_before_takes_the_request_at_the_next_reading(self, vault):
        data = example("A04")
        request_of_file = data.pop("tlv")
        take(vault, data)
        assert dossier(vault).van_soort("tlv") == ()
        take(vault, data | {"tlv": request_of_file})
        assert request(vault).antwoorden.tekst("tlv_soort") == "sbo"

    def test_what_the_user_changed_stays(self, vault):
        take_example(vault, "A04")
        with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier(vault).uid) as doing:
            doing.set_answer(request(vault).uid, "duur_motivering", "Korter dan eerst.")
        take_example(vault, "A04")
        assert request(vault).antwoorden.tekst("duur_motivering") == "Korter dan eerst."


class TestPayers:
    def test_more_payers_of_a_line_are_all_kept(self, vault):
        data = example("A08")
        data["arrangementen"][0]["lijnen"][0]["financiers"] = ["swv", "pgb"]
        take(vault, data)
        line = dossier(vault).van_soort("arrangement")[0].rijen("regels")[0]
        assert line.codes("financier") == ("swv", "pgb")


class TestSteunpunt:
    def test_an_entry_is_a_preparation_and_no_request(self, steunpunt):
        take_example(steunpunt, "A09")
        beeld = dossier(steunpunt)
        assert beeld.van_soort("tlv") == ()
        (one,) = beeld.van_soort("steunpunt")
        told = one.antwoorden
        assert (one.formulier, one.lokaal_id, told.tekst("tlv_status")) == ("steunpunt_dossier", "t1", "voorbereid")
        assert (told.tekst("tlv_soort"), told.tekst("swv_code")) == ("so", "PO9901")
        assert told.tekst("zienswijze").startswith("Ik ben de moeder van Zuzanna.")
        assert told.tekst("helpt_mij") == "Een vaste plek vooraan.\nEen rustig begin van de dag."
        (position,) = one.rijen("ouders_posities")
        assert position.tekst("positie") == "oneens"

    def test_a_status_of_a_request_has_no_place_here(self, steunpunt):
        data = example("A09")
        data["tlv"][0]["statussen"] = [{"status": "ingediend", "datum": "2026-11-20"}]
        result = take(steunpunt, data)
        assert "tlv[t1].statussen[0].status" in left(result)
        assert not dossier(steunpunt).van_soort("steunpunt")[0].antwoorden.gevuld("tlv_status")

    def test_the_words_of_two_parents_are_never_mixed(self, steunpunt):
        data = example("A09")
        data["tlv"][0]["zienswijze"].append({"betrokkene": "p-vader", "tekst": "Ik zie het anders."})
        result = take(steunpunt, data)
        assert "eigen voorbereiding" in left(result)["tlv[t1].zienswijze[1].tekst"]
        assert "anders" not in dossier(steunpunt).van_soort("steunpunt")[0].antwoorden.tekst("zienswijze")

    def test_a_preparation_may_have_no_words_yet(self, steunpunt):
        data = example("A09")
        data["tlv"][0]["zienswijze"][0]["tekst"] = None
        data["tlv"][0]["statussen"] = []
        take(steunpunt, data)
        told = dossier(steunpunt).van_soort("steunpunt")[0].antwoorden
        assert (told.gevuld("zienswijze"), told.gevuld("tlv_status")) == (False, False)

    def test_contacts_belong_to_no_dossier(self, steunpunt):
        take_example(steunpunt, "A09")
        with steunpunt.reading() as connection:
            found = contacts(connection)
            owned = connection.execute(select(Documenten.uid).where(Documenten.dossier_uid.is_not(None))).scalars()
            traces = connection.execute(select(Herkomst.pad, Herkomst.dossier_uid)).all()
            assert not {one.uid for one in found} & set(owned)
        assert [one.lokaal_id for one in found] == [str(number) for number in range(1, 13)]
        assert {one.dossier_uid for one in traces if one.pad.startswith("contacten[")} == {None}
        assert None not in {one.dossier_uid for one in traces if not one.pad.startswith("contacten[")}
        third = found[2].antwoorden
        assert (third.codes("themas"), third.tekst("doorverwezen_naar"), third.getal("minuten")) == (
            ("thuiszitten_verzuim",),
            "onderwijsconsulenten",
            35,
        )
        assert not any(one.soort == "contact" for one in dossier(steunpunt).documenten)

    def test_a_contact_is_known_by_its_number(self, steunpunt):
        data = example("A09")
        data["contacten"] = data["contacten"][1:]
        take(steunpunt, data)
        take_example(steunpunt, "A09")
        with steunpunt.reading() as connection:
            assert sorted(int(one.lokaal_id) for one in contacts(connection)) == list(range(1, 13))

    def test_a_removed_contact_is_gone(self, steunpunt):
        take_example(steunpunt, "A09")
        with steunpunt.reading() as connection:
            first = contacts(connection)[0]
        with act(steunpunt, Handelingsoort.RIJ_VERWIJDERD) as doing:
            doing.remove("document", first.uid)
        with steunpunt.reading() as connection:
            assert first.uid not in {one.uid for one in contacts(connection)}

    def test_another_vault_keeps_no_contacts(self, vault):
        result = take_example(vault, "A09")
        assert "steunpunt" in left(result)["contacten[1]"]
        with vault.reading() as connection:
            assert contacts(connection) == ()
            assert "Zoon elf weken thuis." not in repr(connection.execute(select(Antwoord.waarde)).all())


def test_rows_of_every_table_are_those_of_the_form(vault):
    take_example(vault, "A06")
    definition = form("tlv_aanvraag_verlenging")
    with vault.reading() as connection:
        rows = connection.execute(select(Rij).where(Rij.document_uid == request(vault).uid)).mappings().all()
    for row in rows:
        assert set(row["cellen"]) <= {one.id for one in definition.field(row["veld"]).kolommen}
