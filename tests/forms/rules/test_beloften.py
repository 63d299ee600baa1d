"""The rules of soort programma: what the program keeps by itself, whoever uses it; one test for each."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256

import pikepdf
import pytest
from bouwers import DAG, aanvraag, beeld, document, hoormoment, raak, tlv, versie
from memory_vault import dossier, opp, vault
from sqlalchemy import select
from vaults import GEBRUIKER, new_vault

from forms.audience import reader
from forms.chronology import chronology
from forms.definition import form, form_ids
from forms.freezing import frozen_content
from forms.reports.handing_out import Paper, hand_out_list
from forms.reports.making import Vorm, make, make_rod, reports
from forms.reports.page_text import page_text
from forms.reports.recipient_check import NietVrijgegeven, Outgoing, check_recipient
from forms.reports.rod_check import check_rod, cleared
from forms.reports.web.reading_back import broken_promises, web_text
from forms.rules.parameters import term_parameters
from forms.rules.regel import all_rules, rule
from forms.rules.toetsing import FUNCTIES
from forms.signals import counts
from forms.stages import shown
from forms.vocabulary import vocabulary
from models.actions.dossier import new_document, new_dossier
from models.actions.opp import tick_rod
from models.actions.vernietigen import destroy_dossier
from models.queries.rod import rod_lines
from models.queries.vernietigen import destroyed, omvang
from models.queries.verstrekkingen import handed_out
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.resources import load_toml
from models.snapshot import Document, DossierBeeld, Leerling, VastgesteldDeel
from models.snapshot.beeld import HANDELINGSDEEL, LEERLINGINBRENG, PERSPECTIEFDEEL
from models.snapshot.read import read_dossier
from models.tables import Periode
from models.terms.computed import terms
from models.terms.tlv import NA_INDIENEN

__all__ = ["dossier", "opp", "vault"]

MADE = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)
KEPT_HERE = frozenset(
    {"OPP-26", "OPP-43", "TLV-38", "STP-01", "STP-04", "PRV-04", "PRV-05", "PRV-09", "RAP-03", "RAP-04", "DOS-02"}
)


def whole() -> DossierBeeld:
    return aanvraag("t1", hoormoment(inbreng="Ik wil in de klas blijven."))


def test_every_promise_is_kept_here_or_waits_for_what_it_is_about():
    promises = {one.id for one in all_rules() if one.soort == "programma"}
    waiting = {rule_id for ids in load_toml("rules.toml")["belofte_wacht_op"].values() for rule_id in ids}
    assert promises == KEPT_HERE | waiting
    assert KEPT_HERE & waiting == set()
    assert promises & set(FUNCTIES) == set()


@pytest.fixture
def listed(vault, dossier, opp):
    """A list for ROD of one pupil whose OPP is vastgesteld; how it is read, made and checked."""
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(opp, "hulpvraag", "Hoe leest hij mee?")
        doing.set_value("dossier", dossier, "leerlingnummer", "1042")
        doing.set_value("opp_periode", doing.connection.scalar(select(Periode.uid)), "begin", date(2026, 9, 7))
        for part in (PERSPECTIEFDEEL, HANDELINGSDEEL):
            doing.freeze(opp, part, frozenset(), "{}", DAG, None)
    with vault.reading() as connection:
        return rod_lines(connection, DAG), {dossier: read_dossier(connection, dossier)}


def _checked(listed, beside=""):
    lines, cases = listed
    (made,) = [make_rod(lines, next(iter(cases.values())).organisatie, DAG, MADE)]
    return cases, made, check_rod(cases, made, page_text(made.data) + beside, lines, DAG)


def test_opp_26_the_list_for_rod_holds_a_pupil_and_two_days_and_nothing_else(listed):
    (line,), _ = listed
    assert (line.leerling, line.begindatum, line.einddatum) == ("1042", date(2026, 9, 7), None)
    cases, made, checks = _checked(listed)
    told = page_text(made.data)
    assert "1042" in told
    assert "07-09-2026" in told
    assert "Hoe leest hij mee?" not in told
    (leave,) = cleared(cases, checks)
    assert leave.fields_of(made) == ("rod.begindatum_opp",)


@pytest.mark.parametrize("beside", [" Hoe leest hij mee?", " vmbo-t", " 12-05-2018"])
def test_opp_26_a_list_for_rod_with_anything_else_of_the_opp_does_not_leave(listed, beside):
    cases, _, checks = _checked(listed, beside)
    with pytest.raises(NietVrijgegeven, match="alleen de begin- en einddatum"):
        checks[0].release()
    with pytest.raises(NietVrijgegeven, match="De datums van Noor Veldman"):
        cleared(cases, checks)


def test_opp_26_the_list_leaves_through_the_register_of_who_it_names(listed, vault, dossier, tmp_path):
    cases, made, checks = _checked(listed)
    hand_out_list(vault, cleared(cases, checks), Paper(made, tmp_path / made.name), DAG)
    assert (tmp_path / made.name).read_bytes() == made.data
    with vault.reading() as connection:
        (given,) = handed_out(connection, dossier)
    assert (given.rapport, given.ontvanger, given.code) == ("rod", "school", made.code)
    assert given.velden == ("rod.begindatum_opp",)


def test_opp_26_a_day_that_was_typed_over_is_not_on_the_list(listed, vault, dossier):
    (line,), _ = listed
    tick_rod(vault, dossier, line.periode, DAG, einde=False)
    with vault.reading() as connection:
        assert rod_lines(connection, DAG) == ()
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_value("dossier", dossier, "uitschrijfdatum", DAG)
    with vault.reading() as connection:
        (left,) = rod_lines(connection, DAG)
    assert (left.einde_ontbreekt, left.datums) == (True, 0)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_value("opp_periode", line.periode, "einde", DAG)
    with vault.reading() as connection:
        (left,) = rod_lines(connection, DAG)
    assert (left.begindatum, left.einddatum, left.einde_ontbreekt) == (None, DAG, False)


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
    for one in ("PRV-02", "OPP-30"):
        assert raak(asked, one) != []
        assert raak(held, one) == []


@pytest.mark.parametrize("organisation", ["school", "samenwerkingsverband", "steunpunt"])
def test_prv_04_a_hold_of_the_whole_dossier_keeps_everything_until_it_is_lifted(organisation):
    rules = {"school": ("OPP-31", "PRV-03"), "samenwerkingsverband": ("PRV-02", "OPP-30"), "steunpunt": ()}
    judged = tlv(status="besloten", besluit="afgewezen", besluit_datum="2018-01-01")
    file = document("steunpunt", "s1", "steunpunt_dossier", verwijderen_op="2026-01-01")
    told = {"organisatie": organisation, "uitschrijfdatum": date(2018, 1, 1)}

    def case(*more):
        return beeld(versie(), judged, file, *more, **told)

    def asks(of):
        terms_of = terms(of, DAG, term_parameters(of))
        kept = {one.regel for one in terms_of if one.regel in ("PRV-02", "PRV-03", "STP-02")}
        return {one for one in rules[organisation] if raak(of, one)} | kept

    held = document("bewaarpauze", "b1", "bewaarpauze", bewaarpauze="klacht", datum="2026-01-01", door="Marit Hoekzema")
    lifted = document("bewaarpauze", "b1", "bewaarpauze", bewaarpauze="klacht", opgeheven_op="2026-11-01")
    assert asks(case()) != set()
    assert asks(case(held)) == set()
    assert asks(case(lifted)) == asks(case())


def test_prv_04_nothing_of_a_dossier_on_hold_is_destroyed(vault, dossier):
    uid, _ = new_document(vault, dossier, "bewaarpauze", "bewaarpauze", None, {"bewaarpauze": "incident"})
    with vault.reading() as connection:
        assert omvang(connection, dossier).bewaarpauze == "incident"
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(uid, "opgeheven_op", "2026-11-16")
    with vault.reading() as connection:
        assert omvang(connection, dossier).bewaarpauze is None


def test_prv_09_a_judgement_is_not_corrected_but_gets_the_view_of_the_parents():
    definition = form("correctie")

    def asked(**told):
        made = document("correctie", "c1", "correctie", **told)
        return {one.id for one in definition.fields() if shown(beeld(made), made, definition, one.toon_als)}

    assert "verbeterd_op" in asked(gaat_over="feit")
    assert not {"zienswijze", "zienswijze_op"} & asked(gaat_over="feit")
    assert {"zienswijze", "zienswijze_op"} <= asked(gaat_over="oordeel")
    assert "verbeterd_op" not in asked(gaat_over="oordeel")
    assert definition.field("zienswijze").hulpzin == rule("PRV-09").melding
    told = {"gaat_over": "oordeel", "zienswijze": "Wij zien een kind dat leest.", "zienswijze_op": "2026-11-12"}
    made = document("correctie", "c1", "correctie", datum="2026-11-02", waar="Duiding", **told)
    moments = chronology(beeld(made), reader(beeld(made), "geschillencommissie", DAG), DAG)
    assert any("Wij zien een kind dat leest." in one.about for one in moments)


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


@pytest.mark.parametrize("to_whom", ["leerling", "ouders", "school", "swv"])
def test_rap_04_a_page_for_a_browser_has_headings_heads_of_tables_and_words_at_pictures(to_whom):
    pages = make(whole(), to_whom, DAG, MADE, vorm=Vorm.HTML)
    assert pages
    for one in pages:
        assert broken_promises(one.data) == (), one.rapport


@pytest.mark.parametrize(
    ("whole_one", "broken"),
    [(b"h1>", b"h4>"), (b"<h2", b"<h5"), (b"<header>", b"<header><img src='x'>"), (b"<main>", b"<main><svg></svg>")],
)
def test_rap_04_a_page_that_breaks_its_promise_is_told_to_who_lets_it_leave(whole_one, broken):
    (made, *_) = make(whole(), "school", DAG, MADE, vorm=Vorm.HTML)
    assert whole_one in made.data
    spoiled = replace(made, data=made.data.replace(whole_one, broken))
    told = check_recipient(whole(), "school", None, [Outgoing(spoiled, web_text(spoiled.data))], DAG)
    assert rule("RAP-04").melding in told.mind
    fine = check_recipient(whole(), "school", None, [Outgoing(made, web_text(made.data))], DAG)
    assert rule("RAP-04").melding not in fine.mind


def test_dos_02_what_was_removed_comes_back(vault, dossier, opp):
    with act(vault, Handelingsoort.RIJ_VERWIJDERD, dossier) as doing:
        doing.remove("document", opp)
    with vault.reading() as connection:
        assert list(read_dossier(connection, dossier).versies()) == []
    undo(vault, doing.uid)
    with vault.reading() as connection:
        assert [one.uid for _, one in read_dossier(connection, dossier).versies()] == [opp]
