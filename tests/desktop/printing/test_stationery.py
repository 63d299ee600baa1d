import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from screen_reader import without_name

from desktop.printing.logo import Logo
from desktop.reports.readers import Audience
from desktop.reports.reading import Stock
from desktop.shell.route import Route, ScreenName
from models.actions.briefpapier import set_logo, set_stationery
from models.queries.briefpapier import read_stationery

PAGE = Route(ScreenName.SETTINGS, section="briefpapier")


@pytest.fixture
def form(desk):
    return desk.go(PAGE).page.form


@pytest.fixture
def logo(tmp_path):
    image = QImage(200, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#1A6839"))
    image.save(str(tmp_path / "logo.png"))
    return tmp_path / "logo.png"


def kept(desk):
    with desk.vault.reading() as connection:
        return read_stationery(connection)


def write(desk, field, words):
    field.control.target().setFocus()
    desk.type(words)
    desk.settle()


def test_what_is_typed_is_kept_at_the_pause(desk, form):
    write(desk, form.name, "De Wilgenhoek")
    write(desk, form.address, "Wilgenlaan 9")
    assert (kept(desk).naam, kept(desk).adres) == ("De Wilgenhoek", "Wilgenlaan 9")


def test_a_colour_has_a_name_or_a_code(desk, form):
    write(desk, form.colour, "donkerblauw")
    assert kept(desk).kleur == "#14305E"


@pytest.mark.parametrize(("typed", "why"), [("#FFCC00", "te licht"), ("mooi", "geen kleur")])
def test_a_colour_that_cannot_be_read_is_refused_and_stays_on_the_screen(desk, form, typed, why):
    write(desk, form.colour, typed)
    assert why in form.colour.message
    assert form.colour.control.words() == typed
    assert kept(desk).kleur is None


def test_room_for_printed_paper_stays_on_the_page(desk, form):
    write(desk, form.room, "900")
    assert "tussen 15 en 100" in form.room.message
    form.room.control.line.clear()
    write(desk, form.room, "40")
    assert kept(desk).ruimte == 40


def test_a_logo_is_chosen_and_taken_away(desk, form, logo):
    form._pick = lambda *_: logo
    form.choose.click()
    desk.settle()
    assert kept(desk).logo_soort == "png"
    form._soon.timeout.emit()
    desk.settle()
    assert form.logo_words.isVisible()
    form.remove.click()
    desk.settle()
    assert kept(desk).logo is None
    assert QApplication.focusWidget() is form.choose


def test_a_file_that_is_no_logo_is_told_and_changes_nothing(desk, form, tmp_path):
    told = []
    form.told.connect(told.append)
    (tmp_path / "x.png").write_bytes(b"niets")
    form._pick = lambda *_: tmp_path / "x.png"
    form.choose.click()
    desk.settle()
    assert "geen plaatje" in str(told[0])
    assert kept(desk).logo is None


def test_everything_one_can_reach_has_a_name(desk, form):
    assert without_name(form) == []


def test_a_letter_is_on_stationery_when_that_is_chosen_and_the_page_of_the_pupil_never(desk, logo):
    desk.do(lambda vault: set_stationery(vault, "naam", "Scholengroep De Linde"))
    desk.do(lambda vault: set_logo(vault, Logo(logo.read_bytes()).kept, "png"))
    screen = desk.go(Route(ScreenName.REPORT, desk.dossier("A01")))
    assert screen.print_card.kind_field.isHidden()
    screen.readers.choose(Audience.OUDERS)
    desk.settle()
    plain = screen.made.file
    screen.print_card.kind.set_value(Stock.LETTERHEAD.value)
    screen.print_card.kind.edited.emit()
    desk.settle()
    assert screen.made.contents.texts[0].startswith("Scholengroep De Linde")
    assert screen.made.file.code == plain.code
    screen.readers.choose(Audience.LEERLING)
    desk.settle()
    assert "Scholengroep" not in screen.made.contents.texts[0]


def test_without_stationery_the_report_leads_to_where_it_is_made(desk):
    screen = desk.go(Route(ScreenName.REPORT, desk.dossier("A01")))
    screen.readers.choose(Audience.OUDERS)
    desk.settle()
    screen.print_card.make.click()
    desk.settle()
    assert (desk.place.screen, desk.place.section) == (PAGE.screen, PAGE.section)
