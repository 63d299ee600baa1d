"""Every way out of the vault passes the recipient check: whoever adds one must come by here.

The first test reads the whole program for what writes a file, fills the clipboard or registers a paper, and fails on a
place it does not know. The others go the ways that tell of a pupil, with something that may not leave.
"""

import ast
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from dispute_cases import disputed
from opp_cases import TODAY, case

from forms.audience import Recipient, reader
from forms.reports.handing_out import Paper, hand_out, hand_out_list, leaving
from forms.reports.making import OF_NOBODY, make
from forms.reports.page_text import page_text
from forms.reports.recipient_check import NietVrijgegeven, Outgoing, check_recipient
from models.snapshot import Veldwaarden

ROOT = Path(__file__).resolve().parents[2]
MADE = datetime(2026, 11, 24, tzinfo=UTC)
WRITES = {"write_bytes", "write_text", "write_atomically", "writestr", "copyfile", "copy2", "copytree", "sendfile"}
OUT = {
    "printing",
    "leaving",
    "hand_out",
    "hand_out_list",
    "leaving_list",
    "write_out",
    "setMimeData",
    "Verstrekt",
    "Cleared",
    "openUrl",
    "hand_out_copy",
}
WITHIN = {
    "models/vault": "the vault itself, its keys and its backups, all encrypted",
    "models/actions/verstrekken.py": "the register of who got what",
    "models/actions/bijlagen.py": "the register of who got what",
    "forms/reports/handing_out.py": "where everything that tells of someone leaves, with leave of the recipient check",
    "forms/reports/recipient_check.py": "the recipient check",
    "forms/bijlagen/leaving.py": "a copy of an attachment: only with leave of the one who answers for it",
    "forms/commandline/rapport.py": "papers by command: checked, then handed out; counts tell of nobody",
    "desktop/reports/leaving.py": "papers from the screen: checked, then handed out",
    "desktop/rod/reading.py": "the list of days for ROD: checked for each pupil on it, then handed out",
    "desktop/reports/letting_go.py": "opens the file that was handed out",
    "desktop/contacts/reading.py": "counts of a steunpunt tell of nobody",
    "desktop/figures/paper.py": "the overview: numbers without small ones, and names of schools, tell of nobody",
    "forms/commandline/overzicht.py": "the overview by command, which tells of nobody",
    "forms/exchange/calendar_keeping.py": "the calendar: kinds and times, and no name of anyone",
    "desktop/rules/rules_screen.py": "the manual of all rules tells of nobody",
    "desktop/settings/regional_card.py": "the example of a regional form, which holds nothing of a case",
    "desktop/printing/file_job.py": "a job whose printer is a file, let go within the act that registers it",
    "desktop/shell/clipboard.py": "what the user copies by hand: marked, and taken away on locking",
    "desktop/unlock/code_shown.py": "the recovery code, which holds nothing of a case",
    "desktop/pictures": "pictures of fictional cases",
    "desktop/toonbeeld.py": "papers of fictional cases, checked and handed out like all others",
}
"""Where something is written, and why it may be."""


def calls(path: Path) -> Iterator[tuple[int, str]]:
    """The calls in a file that write, or let something leave."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        named = node.func
        name = named.attr if isinstance(named, ast.Attribute) else named.id if isinstance(named, ast.Name) else ""
        if name in WRITES | OUT or (name == "open" and writes(node)):
            yield node.lineno, name


def writes(node: ast.Call) -> bool:
    """Whether a file is opened to write in it."""
    told = [*node.args, *(one.value for one in node.keywords if one.arg == "mode")]
    modes = (one.value for one in told if isinstance(one, ast.Constant) and isinstance(one.value, str))
    return any(len(mode) <= 3 and set(mode) & set("wxa+") for mode in modes)


def program() -> Iterator[tuple[str, int, str]]:
    for folder in ("desktop", "forms", "models"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield from ((path.relative_to(ROOT).as_posix(), line, name) for line, name in calls(path))


def known(name: str) -> bool:
    return any(name == one or name.startswith(f"{one}/") for one in WITHIN)


def test_nothing_is_written_or_let_go_but_where_it_is_known_to_be():
    strange = [f"{name}:{line} {call}" for name, line, call in program() if not known(name)]
    assert strange == [], "let this leave through forms.reports.handing_out, after the recipient check"


def test_only_the_check_gives_leave_and_only_one_place_registers_papers():
    found = {(name, call) for name, _, call in program()}
    assert {name for name, call in found if call == "Cleared"} == {"forms/reports/recipient_check.py"}
    assert {name for name, call in found if call in {"printing", "Verstrekt"}} == {"forms/reports/handing_out.py"}
    assert {name for name, call in found if call == "write_out"} == {
        "forms/commandline/overzicht.py",
        "forms/commandline/rapport.py",
        "desktop/contacts/reading.py",
        "desktop/figures/paper.py",
        "desktop/rules/rules_screen.py",
    }


def test_a_printer_gets_nothing_but_within_the_act_that_registers_it():
    jobs = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "desktop").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"CupsJob", "DrawnJob", "FileJob"}
    ]
    assert set(jobs) == {"desktop/printing/printing.py"}


def checked(beeld, voor, persoon=None, others=(), day=TODAY):
    made = make(beeld, voor, day, MADE, persoon)
    return made, check_recipient(
        beeld, voor, persoon, [Outgoing(one, page_text(one.data)) for one in made], day, others
    )


def with_number(beeld):
    """A number in a name: that is not taken out of what was typed."""
    return replace(beeld, leerling=replace(beeld.leerling, roepnaam="Noor 111222333"))


READERS = ("leerling", "ouders", "school", "geschillencommissie")


@pytest.mark.parametrize("voor", READERS)
def test_a_number_of_a_person_on_a_page_stops_everything(voor):
    _, check = checked(with_number(disputed()), voor)
    with pytest.raises(NietVrijgegeven, match="BSN of onderwijsnummer"):
        check.release()


@pytest.mark.parametrize("voor", [*READERS, "swv"])
def test_what_is_in_order_is_let_go_with_reader_ground_and_fields(voor):
    made, check = checked(disputed(), voor)
    cleared = check.release()
    assert (cleared.voor, bool(check.ground)) == (voor, True)
    assert all(cleared.fields_of(one) for one in made)
    assert check.grondslag == ("wettelijke_taak_swv" if voor == "swv" else "wettelijke_taak_school")


@pytest.mark.parametrize("voor", READERS)
def test_a_secret_address_on_a_page_stops_everything(voor):
    beeld = disputed()
    told = replace(beeld.leerling, adres=beeld.leerling.naam, adres_geheim=True)
    made, _ = checked(beeld, voor)
    papers = [Outgoing(one, page_text(one.data)) for one in made]
    check = check_recipient(replace(beeld, leerling=told), voor, None, papers, TODAY)
    said = any(beeld.leerling.naam in " ".join(one.text.split()) for one in papers)
    assert any("geheime adres" in one for one in check.obstacles) is said
    assert said or voor == "leerling"


def test_a_parent_without_gezag_gets_main_lines_whatever_was_made():
    beeld = case()
    made = make(beeld, "ouders", TODAY, MADE)
    check = check_recipient(beeld, "ouders", "t", [Outgoing(one, "") for one in made], TODAY)
    assert any("geen gezag" in one for one in check.obstacles)
    checked(beeld, "ouders", "t")[1].release()


def test_the_parents_of_who_is_of_age_get_nothing():
    beeld = case()
    made = make(beeld, "ouders", TODAY, MADE)
    old = replace(beeld, leerling=replace(beeld.leerling, geboortedatum=date(2008, 1, 1)))
    check = check_recipient(old, "ouders", None, [Outgoing(one, "") for one in made], TODAY)
    with pytest.raises(NietVrijgegeven, match="mag niets krijgen"):
        check.release()


def test_from_sixteen_on_the_pupil_is_asked():
    beeld = case()
    old = replace(beeld, leerling=replace(beeld.leerling, geboortedatum=date(2010, 1, 1)))
    _, check = checked(old, "ouders")
    assert "PRV-06" in {one.regel for one in check.findings}


def test_the_reason_of_lawful_absence_goes_to_nobody_outside():
    beeld = disputed()
    absence = next(one for one in beeld.documenten if one.soort == "verzuim")
    rows = tuple(
        replace(row, waarden={**row.waarden, "reden": "Brief van de ouders"}) for row in absence.rijen("regels")
    )
    told = replace(absence, tabellen={"regels": rows})
    beeld = replace(beeld, documenten=tuple(told if one is absence else one for one in beeld.documenten))
    _, check = checked(beeld, "geschillencommissie")
    assert any("geoorloofd verzuim" in one for one in check.obstacles)
    assert checked(beeld, "school")[1].leaks == ()


def test_another_pupil_on_a_page_is_something_to_look_at():
    beeld = disputed()
    document = next(one for one in beeld.documenten if one.soort == "verschil")
    told = replace(document, antwoorden=Veldwaarden({**document.antwoorden.waarden, "onderwerp": "Ruzie met Sem Bos"}))
    beeld = replace(beeld, documenten=tuple(told if one is document else one for one in beeld.documenten))
    _, check = checked(beeld, "school", others=("Sem Bos", "Mees Vonk"))
    assert check.mind == ("Op een bladzijde staat de naam van een andere leerling: Sem Bos.",)
    check.release()


def test_a_paper_that_was_not_checked_cannot_be_handed_out(vault, dossier, tmp_path):
    made, check = checked(disputed(), "school")
    stranger = replace(made[0], code="XXX-XXX-XX")
    with pytest.raises(LookupError):
        hand_out(vault, check.release(), [Paper(stranger, tmp_path / "x.pdf")], TODAY)
    with pytest.raises(LookupError), leaving(vault, check.release(), [stranger], TODAY):
        pytest.fail("let go")
    assert list(tmp_path.iterdir()) == []


def test_a_list_of_nobody_or_for_two_readers_cannot_be_handed_out(vault, tmp_path):
    made, check = checked(disputed(), "school")
    parents = checked(disputed(), "ouders")[1]
    for leave in ((), (check.release(), parents.release())):
        with pytest.raises(LookupError):
            hand_out_list(vault, leave, Paper(made[0], tmp_path / "x.pdf"), TODAY)
    assert list(tmp_path.iterdir()) == []


def test_what_tells_of_nobody_is_a_short_list():
    assert {"signaal", "regels", "overzicht"} == OF_NOBODY


@pytest.mark.parametrize("recipient", list(Recipient))
def test_there_is_a_ground_for_every_reader(recipient):
    from forms.reports.recipient_check import ground_of

    word = "ouders" if recipient is Recipient.OUDER else recipient.value
    assert ground_of(case(), reader(case(), word, TODAY))
