"""What a school sends comes in: a case is read in and tells what was left, papers become a dossier with a request."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from attached_files import pdf
from case_files import example_path
from cut_words import cut_words
from desk import DAY, Desk, _opened, words_on
from screen_reader import without_name
from vaults import new_vault

from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from desktop.widgets.chip import Chip
from models.queries.dossiers import dossier_list

PLACE = Route(ScreenName.REQUESTS)


@pytest.fixture
def desk(tmp_path, qtbot) -> Iterator[Desk]:
    folder = tmp_path / "begin" / "Leeg.kluis"
    folder.parent.mkdir()
    new_vault(folder, "samenwerkingsverband", "coordinator")[0].close(backup=False)
    yield from _opened(folder, tmp_path, qtbot, DAY)


@pytest.fixture
def came(tmp_path) -> Path:
    """A request with a part that the program does not know."""
    path = Path(shutil.copy(example_path("A05"), tmp_path / "aanvraag.yaml"))
    path.write_text(path.read_text(encoding="utf-8") + "onbekend_onderdeel: iets\n", encoding="utf-8")
    return path


def received(desk: Desk, path: Path):
    screen = desk.go(PLACE)
    screen.receive_file(path)
    desk.settle()
    desk.settle()
    return screen


def press(part, words: str) -> None:
    next(one for one in part.findChildren(Button) if one.text() == words).click()


def dossiers(desk: Desk):
    with desk.vault.reading() as connection:
        return dossier_list(connection)


def test_what_was_not_taken_over_is_named_with_why(desk, came):
    card = received(desk, came).received
    assert card.isVisible()
    assert card.close_it.hasFocus()
    told = words_on(card)
    assert "Ingelezen: Samiel Tesfazghi" in told
    assert "Er is een nieuw dossier begonnen" in told
    assert "niet overgenomen" in told
    assert "Deze versie van Driehoek kent dit onderdeel niet. Dit gaat over: ‘onbekend onderdeel’." in told
    assert card.told == "Ingelezen: Samiel Tesfazghi. 1 gegeven is niet overgenomen."
    assert "peildatum" not in told  # of the file itself, which is no loss to the pupil


def test_what_is_only_about_the_file_is_no_loss_and_no_message_repeats_the_card(desk):
    said: list[str] = []
    desk.go(PLACE).done.connect(lambda words, _: said.append(words))
    told = words_on(received(desk, example_path("A04")).received)
    assert "Van de leerling is alles overgenomen" in told
    assert "niet overgenomen" not in told
    assert said == []


def test_contacts_without_a_name_are_counted_in_plain_words(desk):
    told = words_on(received(desk, example_path("A09")).received)
    assert "12 gegevens zijn niet overgenomen" in told
    assert "Dit gaat over: contacten zonder naam (12)." in told


def test_what_was_read_in_last_is_what_one_looks_at(desk):
    received(desk, example_path("A04"))
    screen = received(desk, example_path("A05"))
    assert "Samiel Tesfazghi" in words_on(screen.panel)


def test_it_says_how_it_goes_back_and_leads_there(desk, came):
    screen = received(desk, came)
    assert "Inlezen maak je niet ongedaan met Ctrl+Z" in words_on(screen.received)
    press(screen.received, "Vernietig dossier")
    desk.settle()
    screen.destroying.asking.ground.put_value("vergissing")
    screen.destroying.asking.question.yes.click()
    desk.settle()
    assert dossiers(desk) == ()
    desk.go(PLACE)
    assert not screen.received.isVisible()


def test_the_same_file_again_says_that_nothing_changed_and_begins_no_second_dossier(desk, came):
    received(desk, came)
    screen = received(desk, came)
    assert "Dit bestand was al ingelezen" in words_on(screen.received)
    screen.received.close_it.click()
    desk.settle()
    assert not screen.received.isVisible()
    assert screen.rows.rows[0].hasFocus()
    assert len(dossiers(desk)) == 1


def test_the_same_pupil_under_another_number_is_pointed_out(desk, came, tmp_path):
    received(desk, came)
    other = tmp_path / "ander.yaml"
    other.write_text(came.read_text(encoding="utf-8").replace("id: A05", "id: B05"), encoding="utf-8")
    screen = received(desk, other)
    assert "Er is nog een dossier met deze naam en geboortedatum" in words_on(screen.received)
    press(screen.received, "Bekijk het andere dossier")
    desk.settle()
    assert desk.place.screen is ScreenName.DOSSIER
    assert desk.beeld(desk.place.dossier).nummer == "A05"


def test_papers_become_a_dossier_with_the_file_at_its_request(desk, tmp_path):
    path = tmp_path / "Aanvraag De Stapsteen.pdf"
    path.write_bytes(pdf())
    received(desk, path)
    assert desk.place.screen is ScreenName.PUPIL
    (request,) = desk.beeld(desk.place.dossier).van_soort("tlv")
    (row,) = request.rijen("bijlagen")
    assert row.tekst("titel") == "Aanvraag De Stapsteen"


def test_several_papers_belong_to_one_dossier(desk, tmp_path):
    paths = [tmp_path / name for name in ("aanvraag.pdf", "advies.pdf")]
    for number, one in enumerate(paths, 1):
        one.write_bytes(pdf(number))
    screen = desk.go(PLACE)
    screen.drop.given.emit(paths)
    desk.settle()
    desk.settle()
    (only,) = dossiers(desk)
    assert len(desk.beeld(only.uid).van_soort("tlv")[0].rijen("bijlagen")) == 2


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [("oso.xml", b"<oso/>", "OSO-dossier"), ("iets.exe", b"MZ\x90", "Er is niets"), ("leeg.pdf", b"", "leeg")],
)
def test_what_cannot_come_in_is_refused_with_a_sentence_and_begins_nothing(desk, tmp_path, name, content, says):
    path = tmp_path / name
    path.write_bytes(content)
    told: list[Exception] = []
    desk.go(PLACE).told.connect(told.append)
    received(desk, path)
    assert says in str(told[0])
    assert dossiers(desk) == ()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_the_card_is_cut_and_everything_has_a_name(desk, came, percent):
    Theme.current().set_percent(percent)
    screen = received(desk, came)
    assert without_name(screen) == []
    assert cut_words(screen) == []


def test_without_parents_the_request_does_not_say_that_their_view_is_recorded(desk, tmp_path):
    path = tmp_path / "aanvraag.pdf"
    path.write_bytes(pdf())
    received(desk, path)
    uid = desk.place.dossier
    desk.go(Route(ScreenName.TLV, uid, desk.beeld(uid).van_soort("tlv")[0].uid))
    assert "Nog geen woorden van de ouders." in words_on(desk.screen)
    assert "vastgelegd" not in [one.text() for one in desk.screen.findChildren(Chip)]
