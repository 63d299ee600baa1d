"""The rules of soort programma: what the program keeps by itself, whoever uses it; one test for each."""

import io
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pikepdf
import pytest
from bouwers import DAG, aanvraag, beeld, document, hoormoment, raak, tlv, versie
from memory_vault import dossier, opp, vault
from vaults import GEBRUIKER, new_vault

from forms.audience import reader
from forms.definition import form, form_ids
from forms.freezing import frozen_content
from forms.reports.making import make, reports
from forms.rules.regel import all_rules
from forms.rules.toetsing import FUNCTIES
from forms.signals import counts
from forms.vocabulary import vocabulary
from models.actions.dossier import new_dossier
from models.actions.vernietigen import destroy_dossier
from models.queries.vernietigen import destroyed
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.resources import load_toml
from models.snapshot import Document, DossierBeeld, Leerling, VastgesteldDeel
from models.snapshot.beeld import HANDELINGSDEEL, LEERLINGINBRENG, PERSPECTIEFDEEL
from models.snapshot.read import read_dossier
from models.terms.tlv import NA_INDIENEN

__all__ = ["dossier", "opp", "vault"]

MADE = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)
KEPT_HERE = frozenset({"OPP-43", "TLV-38", "STP-01", "STP-04", "PRV-04", "PRV-05", "RAP-03", "DOS-02"})


def whole() -> DossierBeeld:
    return aanvraag("t1", hoormoment(inbreng="Ik wil in de klas blijven."))


def test_every_promise_is_kept_here_or_waits_for_what_it_is_about():
    promises = {one.id for one in all_rules() if one.soort == "programma"}
    waiting = {rule_id for ids in load_toml("rules.toml")["belofte_wacht_op"].values() for rule_id in ids}
    assert promises == KEPT_HERE | waiting
    assert KEPT_HERE & waiting == set()
    assert promises & set(FUNCTIES) == set()


@pytest.mark.parametrize("to_whom", ["ouders", "school"])
def test_opp_43_an_opp_on_paper_holds_the_voice_of_the_pupil(to_whom):
    open_ = beeld(versie(inbreng_leerling="Ik wil in de klas blijven."), hoormoment())
    told = replace(open_, periodes=(replace(open_.periodes[0], versies=(_set(open_),)),))
    papers = {name: report for name, _, report in reports(told, reader(told, to_whom, DAG), DAG)}
    assert "Ik wil in de klas blijven." in repr(papers["opp"])


def _set(case: DossierBeeld) -> Document:
    """The version of a case with every part vastgesteld today, as it stands."""
    version = case.periodes[0].versies[0]
    parts = []
    for name in (PERSPECTIEFDEEL, HANDELINGSDEEL, LEERLINGINBRENG):
        fields, content = frozen_content(case, version, name)
        parts.append(VastgesteldDeel(name, fields, content, sha256(content.encode()).hexdigest(), DAG, None))
    return replace(version, delen=tuple(parts))


@pytest.mark.parametrize("to_whom", ["leerling", "ouders", "school", "swv"])
def test_tlv_38_no_file_is_named_after_a_pupil(to_whom):
    for one in make(whole(), to_whom, DAG, MADE):
        with pikepdf.open(io.BytesIO(one.data)) as pdf:
            told = f"{one.name} {dict(pdf.docinfo)}".lower()
        assert not any(word in told for word in ("noor", "veldman", "moeder", "vader")), one.rapport


def test_stp_01_a_steunpunt_knows_no_status_of_a_request():
    assert not set(vocabulary("steunpunt_tlv_status").codes()) & NA_INDIENEN
    offered = {
        asked.lijst
        for name in form_ids()
        if form(name).gebruikers == ("steunpunt",)
        for field in form(name).fields()
        for asked in (field, *field.kolommen)
    }
    assert "steunpunt_tlv_status" in offered
    assert not offered & {"swv_status", "besluit"}


def test_stp_04_the_signals_hold_no_small_number_and_no_word():
    told = [document("contact", str(n), "steunpunt_contactlog", themas=("tlv",), signaal="Femke P.") for n in range(4)]
    assert counts(told, DAG) == {"tlv": None}


def test_prv_04_a_hold_keeps_a_file_that_is_past_its_term():
    old = {"status": "besloten", "besluit": "afgewezen", "besluit_datum": "2020-01-01"}
    asked = beeld(tlv(**old), organisatie="samenwerkingsverband")
    held = beeld(tlv(bewaarpauze="bezwaar_beroep", **old), organisatie="samenwerkingsverband")
    for rule in ("PRV-02", "OPP-30"):
        assert raak(asked, rule) != []
        assert raak(held, rule) == []


def test_prv_05_destroying_leaves_a_report_without_content_in_the_same_act(tmp_path):
    real, _ = new_vault(tmp_path / "Wilgenhoek.kluis")
    with real:
        uid = new_dossier(real, Leerling(roepnaam="Yasmin", achternaam="Haddad", schoolsoort="bao"))[0]
        with real.reading() as connection:
            assert destroyed(connection) == ()
        made = destroy_dossier(real, uid, "bewaartermijn", DAG)
        with real.reading() as connection:
            (report,) = destroyed(connection)
        assert {one.rij_uid for one in made.changes if one.tabel == "document"} == {report.uid}
        assert (report.grond, report.datum, report.door) == ("bewaartermijn", DAG, GEBRUIKER)
        assert "Yasmin" not in repr((report, made.changes))


@pytest.mark.parametrize("to_whom", ["leerling", "ouders", "school", "swv"])
def test_rap_03_paper_has_a_language_a_title_and_its_own_letters(to_whom):
    for one in make(whole(), to_whom, DAG, MADE):
        with pikepdf.open(io.BytesIO(one.data)) as pdf:
            assert float(pdf.pdf_version) >= 1.7
            assert str(pdf.Root.Lang).startswith("nl")
            assert str(pdf.docinfo.Title).strip()
            fonts = [font for page in pdf.pages for font in page.Resources.get("/Font", {}).values()]
            inside = [one.get("/DescendantFonts", [one])[0].FontDescriptor for one in fonts]
        assert inside, one.rapport


def test_dos_02_what_was_removed_comes_back(vault, dossier, opp):
    with act(vault, Handelingsoort.RIJ_VERWIJDERD, dossier) as doing:
        doing.remove("document", opp)
    with vault.reading() as connection:
        assert list(read_dossier(connection, dossier).versies()) == []
    undo(vault, doing.uid)
    with vault.reading() as connection:
        assert [one.uid for _, one in read_dossier(connection, dossier).versies()] == [opp]
