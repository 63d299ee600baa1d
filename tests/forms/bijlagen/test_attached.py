"""Attachments of a case as a list, in the list of a request, and leaving as a copy."""

from datetime import date

import attached_files as files
import pytest
from vaults import new_vault

from forms.acts_told import acts_told
from forms.attached import attachment_of, attachments, requests_with
from forms.bijlagen.adding import add, add_to_request, name_in_request, replace
from forms.bijlagen.copy_check import Wanted
from forms.bijlagen.intake import take_bytes
from forms.bijlagen.leaving import NietDelen, code_of, save_copy
from forms.definition import form
from forms.filling import Filling, add_row, set_cell, set_field
from forms.reports.handing_out import NietGeschreven
from forms.reports.recipient_check import NietVrijgegeven
from models.actions.bijlagen import bring_back, destroy_attachment, remove_attachment
from models.actions.dossier import new_document, new_dossier
from models.queries.dossier_acts import dossier_acts
from models.queries.verstrekkingen import handed_out
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.snapshot import Leerling
from models.snapshot.read import read_dossier
from models.values import LEERLING, Persoon

DAY = date(2026, 11, 27)


@pytest.fixture
def vault(tmp_path):
    made, _ = new_vault(tmp_path / "Wilgenhoek.kluis")
    yield made
    made.close(backup=False)


@pytest.fixture
def dossier(vault):
    return new_dossier(vault, Leerling(roepnaam="Noor", achternaam="Veldman", schoolsoort="bao"))[0]


@pytest.fixture
def request_uid(vault, dossier):
    return new_document(vault, dossier, "tlv", "tlv_aanvraag_eerste")[0]


def _beeld(vault, dossier):
    with vault.reading() as connection:
        return read_dossier(connection, dossier)


def _only(vault, dossier):
    (found,) = attachments(_beeld(vault, dossier))
    return found


def _rows(vault, dossier, request):
    return next(one for one in _beeld(vault, dossier).documenten if one.uid == request).rijen("bijlagen")


def test_a_new_attachment_is_called_as_its_file(vault, dossier):
    uid, _ = add(vault, dossier, take_bytes(files.pdf(3), "Verslag april.pdf"), DAY)
    found = _only(vault, dossier)
    assert (found.uid, found.words, found.kind_words, found.may_share) == (uid, "Verslag april", "", None)
    file = found.file
    assert file is not None
    assert (file.words, file.pages, file.day, file.is_pdf, file.is_picture, file.is_office) == (
        "PDF",
        3,
        DAY,
        True,
        False,
        False,
    )
    assert file.sign == "file-text"


def test_what_was_told_of_it_stands_in_words(vault, dossier):
    uid, _ = add(vault, dossier, take_bytes(files.photo(), ""), DAY)
    filling = Filling(dossier, form("bijlage"), uid)
    for name, value in (
        ("type", "onderzoeksverslag"),
        ("titel", None),
        ("datum", "2026-04-21"),
        ("schrijver", Persoon(LEERLING)),
        ("beantwoordt", "Wat heeft zij nodig?"),
        ("bron", "deskundige"),
        ("delen", False),
        ("toestemming_op", "2026-11-02"),
    ):
        set_field(vault, filling, name, value)
    found = _only(vault, dossier)
    assert (found.words, found.author, found.source, found.may_share, found.day) == (
        "Onderzoeksverslag",
        "Noor",
        "Deskundige",
        False,
        date(2026, 4, 21),
    )
    assert (found.answers, found.permitted) == ("Wat heeft zij nodig?", date(2026, 11, 2))


def test_the_newest_file_counts_and_the_older_stay(vault, dossier):
    uid, _ = add(vault, dossier, take_bytes(files.pdf(1), "a"), DAY)
    replace(vault, uid, take_bytes(files.docx(), "b"), DAY)
    found = _only(vault, dossier)
    assert [one.kind for one in found.files] == ["docx", "pdf"]
    assert found.file is found.files[0]


def test_a_file_in_the_list_of_a_request(vault, dossier, request_uid):
    uid, _ = add_to_request(vault, dossier, request_uid, None, take_bytes(files.pdf(1), "Verslag"), DAY)
    (row,) = _rows(vault, dossier, request_uid)
    assert row.tekst("titel") == "Verslag"
    found = attachment_of(_beeld(vault, dossier), row)
    assert found is not None
    assert found.uid == uid
    assert [one.uid for one in requests_with(_beeld(vault, dossier), found)] == [request_uid]
    again, _ = add_to_request(vault, dossier, request_uid, row.uid, take_bytes(files.pdf(2), "Beter"), DAY)
    assert again == uid
    assert [one.pages for one in _only(vault, dossier).files] == [2, 1]


def test_a_row_that_waited_tells_its_attachment_what_it_knows(vault, dossier, request_uid):
    cells = {"type": "mdo_verslag", "titel": "MDO", "beantwoordt": "Wat is geprobeerd?"}
    row, _ = add_row(vault, Filling(dossier, form("tlv_aanvraag_eerste"), request_uid), "bijlagen", cells)
    assert attachment_of(_beeld(vault, dossier), _rows(vault, dossier, request_uid)[0]) is None
    add_to_request(vault, dossier, request_uid, row, take_bytes(files.pdf(1), "scan0001"), DAY)
    found = _only(vault, dossier)
    assert (found.kind, found.title, found.answers) == ("mdo_verslag", "MDO", "Wat is geprobeerd?")


def test_an_attachment_of_the_dossier_is_named_in_a_request(vault, dossier, request_uid):
    uid, _ = add(vault, dossier, take_bytes(files.pdf(1), "Verslag"), DAY)
    set_field(vault, Filling(dossier, form("bijlage"), uid), "type", "mdo_verslag")
    name_in_request(vault, dossier, request_uid, uid)
    (row,) = _rows(vault, dossier, request_uid)
    assert (row.tekst("type"), row.tekst("titel"), row.lokaal_id) == ("mdo_verslag", "Verslag", uid)


def test_whole_copies_are_not_for_who_gets_the_main_lines_only(vault, dossier, tmp_path):
    add(vault, dossier, take_bytes(files.docx(), "Plan"), DAY)
    found = _only(vault, dossier)
    with pytest.raises(NietVrijgegeven, match="hoofdlijnen"):  # of nobody in this dossier is known who has gezag
        save_copy(vault, dossier, found, found.file, tmp_path / "Plan.docx", Wanted("ouders", bekeken=True), DAY)
    assert not (tmp_path / "Plan.docx").exists()
    with vault.reading() as connection:
        assert handed_out(connection, dossier) == ()


def test_a_copy_leaves_and_is_noted(vault, dossier, tmp_path):
    data = files.docx()
    add(vault, dossier, take_bytes(data, "Plan"), DAY)
    found = _only(vault, dossier)
    path = tmp_path / "Plan.docx"
    path.write_bytes(b"wat er stond")
    save_copy(vault, dossier, found, found.file, path, Wanted("school", bekeken=True), DAY)
    assert path.read_bytes() == data
    with vault.reading() as connection:
        (line,) = handed_out(connection, dossier)
    assert (line.rapport, line.ontvanger, line.document_uid, line.code) == (
        "bijlage",
        "school",
        found.uid,
        code_of(found.file),
    )


def test_what_may_not_be_shared_or_cannot_be_written_leaves_no_trace(vault, dossier, tmp_path):
    uid, _ = add(vault, dossier, take_bytes(files.docx(), "Plan"), DAY)
    found = _only(vault, dossier)
    with pytest.raises(NietGeschreven):
        save_copy(
            vault, dossier, found, found.file, tmp_path / "nergens" / "Plan.docx", Wanted("school", bekeken=True), DAY
        )
    set_field(vault, Filling(dossier, form("bijlage"), uid), "delen", False)
    found = _only(vault, dossier)
    with pytest.raises(NietDelen):
        save_copy(vault, dossier, found, found.file, tmp_path / "Plan.docx", Wanted("school", bekeken=True), DAY)
    assert not (tmp_path / "Plan.docx").exists()
    with vault.reading() as connection:
        assert handed_out(connection, dossier) == ()


def test_an_attachment_whose_file_was_destroyed_has_none(vault, dossier):
    uid, _ = add(vault, dossier, take_bytes(files.docx(), "Plan"), DAY)
    destroy_attachment(vault, uid, DAY)
    bring_back(vault, uid)
    found = _only(vault, dossier)
    assert found.file is None
    assert found.files[0].destroyed == DAY


def _with_words(words: str) -> bytes:
    import io

    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    page = Canvas(out)
    page.drawString(72, 700, words)
    page.save()
    return out.getvalue()


def test_a_page_that_may_not_leave_stays(vault, dossier, tmp_path):
    add(vault, dossier, take_bytes(_with_words("BSN 111222333"), "Verslag"), DAY)
    found = _only(vault, dossier)
    with pytest.raises(NietVrijgegeven, match="BSN of onderwijsnummer"):
        save_copy(vault, dossier, found, found.file, tmp_path / "Verslag.pdf", Wanted("swv", bekeken=True), DAY)
    assert not (tmp_path / "Verslag.pdf").exists()


def test_a_reader_who_may_get_nothing_gets_no_copy(vault, tmp_path):
    adult = Leerling(roepnaam="Noor", achternaam="Veldman", schoolsoort="vso", geboortedatum=date(2008, 1, 1))
    dossier, _ = new_dossier(vault, adult)
    add(vault, dossier, take_bytes(_with_words("Verslag"), "Verslag"), DAY)
    found = _only(vault, dossier)
    with pytest.raises(NietVrijgegeven, match="mag niets krijgen"):
        save_copy(vault, dossier, found, found.file, tmp_path / "Verslag.pdf", Wanted("ouders", bekeken=True), DAY)
    save_copy(vault, dossier, found, found.file, tmp_path / "Verslag.pdf", Wanted("leerling", bekeken=True), DAY)


def test_the_history_tells_of_files_without_their_marks_and_destroying_is_not_undone_from_it(vault, dossier):
    uid, _ = add(vault, dossier, take_bytes(files.pdf(1), "Oud"), DAY)
    replace(vault, uid, take_bytes(files.docx(), "Nieuw"), DAY)
    remove_attachment(vault, uid)
    destroy_attachment(vault, uid, DAY)
    with vault.reading() as connection:
        told = acts_told(dossier_acts(connection, dossier), read_dossier(connection, dossier))
    assert [one.wat for one in told][:4] == [
        "Bestand van een bijlage vernietigd",
        "Bijlage: verwijderd",
        "Bestanden: toegevoegd",
        "Bijlage begonnen",
    ]
    assert not told[0].terug
    assert [one.nieuw for one in told[2].changes] == ["Nieuw.docx · 27-11-2026"]


def test_an_attachment_and_its_row_tell_the_same_whichever_is_filled_in(vault, dossier, request_uid):
    uid, _ = add_to_request(vault, dossier, request_uid, None, take_bytes(files.pdf(1), "Verslag"), DAY)
    told = set_field(vault, Filling(dossier, form("bijlage"), uid), "beantwoordt", "Wat heeft zij nodig?")
    (row,) = _rows(vault, dossier, request_uid)
    assert row.tekst("beantwoordt") == "Wat heeft zij nodig?"
    set_field(vault, Filling(dossier, form("bijlage"), uid), "bron", "ouders")
    undo(vault, told.uid)
    assert _rows(vault, dossier, request_uid)[0].tekst("beantwoordt") is None
    filling = Filling(dossier, form("tlv_aanvraag_eerste"), request_uid)
    set_cell(vault, filling, "bijlagen", row.uid, "titel", "Onderzoek april")
    assert _only(vault, dossier).title == "Onderzoek april"
    other, _ = add_row(vault, filling, "bijlagen", {"titel": "Iets anders"})
    set_cell(vault, filling, "bijlagen", other, "titel", "Nog iets")
    assert _only(vault, dossier).title == "Onderzoek april"


def test_a_row_that_is_frozen_stays_and_the_attachment_goes_on(vault, dossier, request_uid):
    uid, _ = add_to_request(vault, dossier, request_uid, None, take_bytes(files.pdf(1), "Verslag"), DAY)
    with act(vault, Handelingsoort.VASTGESTELD, dossier) as doing:
        doing.freeze(request_uid, "pakket", frozenset({"bijlagen"}), "{}", DAY, "Marit")
    set_field(vault, Filling(dossier, form("bijlage"), uid), "titel", "Beter")
    assert _only(vault, dossier).title == "Beter"
    assert _rows(vault, dossier, request_uid)[0].tekst("titel") == "Verslag"
