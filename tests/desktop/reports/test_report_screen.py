from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar
from screen_reader import without_name
from sqlalchemy import select

from desktop.printing.chosen import Chosen
from desktop.reports.leaving import put_on_paper, write
from desktop.reports.reader_switch import ReaderSwitch
from desktop.reports.readers import Audience
from desktop.reports.reading import Asked, read_printable
from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from forms.audience import reader
from forms.definition import form
from forms.filling import Filling, set_field
from forms.reports.handing_out import NietGeschreven
from forms.reports.recipient_check import NietVrijgegeven, leaks
from models.actions.dossier import new_dossier
from models.actions.opp import begin_opp
from models.queries.verstrekkingen import handed_out
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.snapshot import Leerling
from models.tables import Spoor

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def uid(desk):
    return desk.dossier("A01")


@pytest.fixture
def screen(desk, uid):
    return desk.go(Route(ScreenName.REPORT, uid))


@pytest.fixture
def asked(screen, tmp_path):
    """Answers the question where the PDF goes; keeps what was proposed."""
    proposed = []
    target = tmp_path / "uit" / "plan.pdf"
    target.parent.mkdir()

    def pick(_, title, begin, which):
        proposed.append(begin)
        return target

    screen.printing.pick = pick
    return proposed, target


def choose(desk, audience):
    desk.screen.readers.choose(audience)
    desk.settle()


def change(desk, uid, call):
    def do(vault):
        with act(vault, Handelingsoort.VELD_GEWIJZIGD, uid) as doing:
            call(doing)
        return doing.result

    desk.session.tell(desk.do(do))
    QApplication.processEvents()
    desk.screen._again.timeout.emit()
    desk.settle()


def register(desk, uid):
    with desk.vault.reading() as connection:
        return handed_out(connection, uid)


def words_in(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def newest(desk, uid):
    return list(desk.beeld(uid).versies())[-1][1]


def test_it_opens_with_the_page_of_the_pupil(desk, screen):
    assert screen.readers.current is Audience.LEERLING
    assert screen.readers.cards[Audience.LEERLING].hasFocus()
    assert screen.preview.page.accessibleName() == "Mijn plan, bladzijde 1 van 1"
    assert "Ik wil leren lezen" in screen.preview.page.accessibleDescription()
    assert not screen.preview.page.pixmap().isNull()


def test_the_arrows_choose_another_reader(desk, screen):
    desk.press(Qt.Key.Key_Right)
    assert screen.readers.current is Audience.OUDERS
    assert [one.file.rapport for one in screen._printable.reports] == ["kort", "opp"]
    assert "Het plan voor" in screen.preview.page.accessibleDescription()


def test_every_report_of_a_reader_can_be_looked_at(desk, screen):
    choose(desk, Audience.OUDERS)
    screen.choice.which.set_value(screen._printable.reports[1].key)
    screen.choice.which.edited.emit()
    desk.settle()
    assert screen.made.file.rapport == "opp"
    assert screen.preview.page.accessibleName().startswith("Het hele OPP, bladzijde 1 van ")


def test_pages_turn_with_the_keyboard_and_are_drawn(desk, screen):
    choose(desk, Audience.SCHOOL)
    screen.preview.page.setFocus()
    first = screen.preview.page.pixmap().toImage()
    desk.press(Qt.Key.Key_PageDown)
    assert screen.preview.number == 1
    assert screen.preview.page.pixmap().toImage() != first
    desk.press(Qt.Key.Key_PageUp)
    assert screen.preview.number == 0


def test_pages_stay_light_in_the_dark_theme(desk, screen, theme):
    from desktop.theme.theme import Mode

    theme.set_mode(Mode.DARK)
    desk.settle()
    assert screen.preview.page.pixmap().toImage().pixelColor(3, 3).lightness() == 255


def test_a_larger_page_has_more_pixels(desk, screen):
    before = screen.preview.page.pixmap().width()
    screen.preview.larger.click()
    desk.settle()
    assert screen.preview.page.pixmap().width() > before


def test_a_pdf_is_written_only_where_the_user_says_and_is_registered(desk, screen, uid, asked, tmp_path):
    proposed, target = asked
    before = {path for path in tmp_path.rglob("*") if path.suffix == ".pdf"}
    desk.press(Qt.Key.Key_P, ALT)
    desk.settle()
    written = {path for path in tmp_path.rglob("*") if path.suffix == ".pdf"} - before
    assert written == {target}
    assert target.read_bytes().startswith(b"%PDF")
    line = register(desk, uid)[0]
    assert (line.rapport, line.ontvanger, line.code) == ("mijn-plan", "leerling", screen.made.file.code)
    with desk.vault.reading() as connection:
        acts = connection.execute(select(Spoor.soort).order_by(Spoor.nr)).scalars().all()
    assert acts[-1] == "afgedrukt"
    assert not any(part in proposed[0].name.casefold() for part in ("łukasz", "lukasz", "wiśniewski", "wisniewski"))


def test_what_was_handed_out_stands_beside_the_page(desk, screen, asked):
    screen.foot.saver.click()
    desk.settle()
    screen._again.timeout.emit()
    desk.settle()
    assert f"code {screen.made.file.code}" in words_in(screen.handed_out)
    assert "Bewaard als plan.pdf" in words_in(screen)


def test_changing_ones_mind_writes_and_registers_nothing(desk, screen, uid):
    screen.printing.pick = lambda *_: None
    screen.foot.saver.click()
    desk.settle()
    assert register(desk, uid) == ()


def test_a_place_that_cannot_be_written_to_is_told_and_registers_nothing(desk, screen, uid, tmp_path):
    (tmp_path / "bestand").write_text("")
    screen.printing.pick = lambda *_: tmp_path / "bestand" / "plan.pdf"
    told = []
    screen.told.connect(told.append)
    screen.foot.saver.click()
    desk.settle()
    assert isinstance(told[0], NietGeschreven)
    assert register(desk, uid) == ()


def test_opening_writes_the_pdf_first(desk, screen, asked, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile()).exists()))
    screen.foot.opener.click()
    desk.settle()
    assert opened == [True]


def test_a_name_without_an_ending_becomes_a_pdf(desk, screen, tmp_path):
    screen.printing.pick = lambda *_: tmp_path / "plan"
    screen.foot.saver.click()
    desk.settle()
    assert (tmp_path / "plan.pdf").exists()


def test_a_parent_without_gezag_gets_main_lines(desk, screen, uid):
    parent = next(one for one in desk.beeld(uid).betrokkenen if one.is_ouder)
    change(desk, uid, lambda doing: doing.set_value("betrokkene", parent.uid, "gezag_rol", "ouder_zonder_gezag"))
    choose(desk, Audience.OUDERS)
    screen.choice.who.set_value(parent.uid)
    screen.choice.who.edited.emit()
    desk.settle()
    assert "krijgt hoofdlijnen" in screen.choice.about.text()
    assert [one.file.rapport for one in screen._printable.reports] == ["hoofdlijnen"]
    assert "lees" not in words_in(screen.going_along).lower()


def test_a_copy_for_one_parent_is_registered_by_name(desk, screen, uid, asked):
    choose(desk, Audience.OUDERS)
    parent = next(one for one in desk.beeld(uid).betrokkenen if one.heeft_gezag)
    screen.choice.who.set_value(parent.uid)
    screen.choice.who.edited.emit()
    desk.settle()
    screen.foot.saver.click()
    desk.settle()
    assert register(desk, uid)[0].persoon.uid == parent.uid


def test_parents_of_a_pupil_of_age_get_nothing_and_read_why(desk):
    screen = desk.go(Route(ScreenName.REPORT, desk.dossier("A07")))
    choose(desk, Audience.OUDERS)
    assert "18 jaar of ouder" in screen.preview.reason
    assert screen.foot.saver.isHidden()


def test_a_dossier_without_an_opp_says_what_to_do(desk):
    uid, _ = desk.do(lambda vault: new_dossier(vault, Leerling(roepnaam="Bo", schoolsoort="bao")))
    screen = desk.go(Route(ScreenName.REPORT, uid))
    assert "Begin een OPP" in screen.preview.reason


def test_what_stays_behind_is_named(desk, screen):
    assert "Stem van de leerling" in words_in(screen.going_along)
    assert "Blijft achter: " in words_in(screen.going_along)
    choose(desk, Audience.SCHOOL)
    assert "Blijft achter: " not in words_in(screen.going_along)


def test_what_is_not_asked_of_a_pupil_does_not_stay_behind(desk):
    new = Leerling(roepnaam="Bo", schoolsoort="sbo")
    uid, _ = desk.do(lambda vault: new_dossier(vault, new))
    desk.do(lambda vault: begin_opp(vault, uid, "opp_sbo_so"))
    screen = desk.go(Route(ScreenName.REPORT, uid, section="school"))
    assert screen.readers.current is Audience.SCHOOL
    assert "Blijft achter: " not in words_in(screen.going_along)


def test_a_person_number_keeps_the_case_summary_from_leaving(desk, screen, uid, asked):
    version = newest(desk, uid).uid
    change(desk, uid, lambda doing: doing.set_answer(version, "samenvatting_swv", "BSN 111222333 hoort hier niet."))
    choose(desk, Audience.SWV)
    assert screen.foot.printer.text() == "Kan zo niet weg: los 1 op"
    assert screen.foot.saver.isHidden()
    screen.foot.printer.click()
    desk.settle()
    assert QApplication.focusWidget() is screen.checks.first_jump
    choose(desk, Audience.LEERLING)
    assert screen.foot.printer.text() == "Afdrukken"
    assert screen.foot.saver.isVisible()


def test_without_findings_the_checks_say_what_was_looked_for(desk, screen):
    assert "Geen BSN gevonden" in words_in(screen.checks)


def test_secrets_are_looked_up_on_the_pages_themselves(desk, uid):
    printable = desk.do(lambda vault: read_printable(vault, Asked(uid, Audience.SCHOOL), desk.session.today()))
    school = next(
        one for one in printable.beeld.betrokkenen if one.naam and one.naam in printable.reports[0].contents.texts[0]
    )
    told = replace(school, adres=school.naam, adres_geheim=True, email=None, telefoon=None)
    beeld = replace(printable.beeld, betrokkenen=(told,))
    page, who = " ".join(printable.reports[0].contents.texts), reader(beeld, "school", desk.session.today())
    assert leaks(printable.beeld, page, who) == ()
    assert leaks(beeld, page, who) == (f"Op een bladzijde staat het geheime adres van {school.naam}.",)


def test_a_secret_address_is_said_to_stay_behind(desk):
    screen = desk.go(Route(ScreenName.REPORT, desk.dossier("A02")))
    assert "Geheime gegevens blijven weg" in words_in(screen.checks)


def test_a_change_in_the_case_changes_the_page(desk, screen, uid):
    code = screen.made.file.code
    version = newest(desk, uid).uid
    change(desk, uid, lambda doing: doing.set_answer(version, "beeld", "Heel iets anders."))
    assert screen.made.file.code != code


def test_everything_one_can_reach_has_a_name_for_every_reader(desk, screen):
    for audience in Audience:
        choose(desk, audience)
        assert without_name(screen) == []


def test_in_a_narrow_window_the_parts_stand_under_each_other_and_keep_the_focus(desk, screen):
    desk.workspace.resize(1000, 768)
    desk.settle()
    assert screen.readers.cards[Audience.LEERLING].hasFocus()
    left = screen.choice.mapTo(screen, screen.choice.rect().topLeft())
    page = screen.preview.mapTo(screen, screen.preview.rect().topLeft())
    assert page.y() > left.y()
    assert page.x() == left.x()


def rest(desk):
    """What follows while nobody does anything: the reports of the other readers are made."""
    for _ in range(len(Audience)):
        desk.screen.reports.ahead.timeout.emit()
        desk.settle()


def test_every_reader_says_how_many_pages_it_gets(desk, screen):
    rest(desk)
    told = {one: card.about for one, card in screen.readers.cards.items()}
    assert told[Audience.LEERLING] == "1 blz · Mijn plan"
    assert told[Audience.SCHOOL] == "4 blz · het hele plan"
    assert "1 blz" in screen.readers.cards[Audience.SWV].accessibleName()


def test_with_five_readers_each_still_says_what_it_gets(shown):
    readers = ReaderSwitch()
    readers.choose(Audience.COMMISSIE)
    readers.setFixedWidth(1230)
    shown(readers)
    cards = list(readers.cards.values())
    assert len({card.y() for card in cards}) == 1
    two_lines = 2 * QFontMetrics(Theme.current().font(Role.META)).height()
    assert all(card.height() > two_lines + 16 for card in cards)
    for one, card in readers.cards.items():
        readers.tell_pages(one, 4)
        readers.choose(one)
        assert card.second_line() == card.about


def test_what_was_made_while_waiting_is_shown_at_once(desk, screen):
    rest(desk)
    screen.readers.choose(Audience.SCHOOL)
    assert screen.made.file.rapport == "opp"


def test_a_reader_begins_with_what_is_read_first(desk, screen):
    choose(desk, Audience.SCHOOL)
    choose(desk, Audience.OUDERS)
    assert screen.made.file.rapport == "kort"


def test_the_register_is_a_list_of_who_got_what_and_how(desk, screen, asked):
    for _ in range(6):
        screen.foot.saver.click()
        desk.settle()
    screen._again.timeout.emit()
    desk.settle()
    assert words_in(screen.handed_out).count("als PDF") == 4
    assert screen.handed_out.more.text() == "Alle 6 tonen"
    screen.handed_out.more.click()
    desk.settle()
    assert words_in(screen.handed_out).count("als PDF") == 6
    assert screen.handed_out.more.text() == "Minder tonen"
    assert screen.handed_out.more.hasFocus()
    screen._again.timeout.emit()
    desk.settle()
    assert screen.handed_out.more.hasFocus()


def test_in_one_column_the_reader_comes_first_then_the_checks_the_list_and_the_pages(qtbot, desk, screen, theme):
    theme.set_percent(200)
    desk.settle()
    assert not screen.checks.isVisible()
    assert screen.places._came_of.isVisible()
    folded = screen.preview.mapTo(screen, QPoint(0, 0)).y()
    assert screen.height() - folded > 100
    screen.places.folder.click()
    desk.settle()
    parts = (screen.readers, screen.checks, screen.going_along, screen.preview)
    tops = [one.mapTo(screen.places._one.widget(), one.rect().topLeft()).y() for one in parts]
    assert tops == sorted(tops)
    assert screen.foot.printer.isVisible()
    qtbot.waitUntil(lambda: screen.preview.page.pixmap().width() > 0.9 * screen.preview.width())
    bars = [one for one in screen.findChildren(QScrollBar) if one.isVisible()]
    assert [one.orientation() for one in bars] == [Qt.Orientation.Vertical]
    assert screen.places._one.horizontalScrollBar().maximum() == 0
    assert without_name(screen) == []


def test_the_palette_knows_what_can_be_done_here(desk, screen):
    assert [one.key for one in screen.acts()] == ["Ctrl+P", "Alt+P", "Alt+O", ""]


def test_one_comes_back_to_the_reader_one_was_at(desk, screen):
    choose(desk, Audience.OUDERS)
    place = desk.place
    desk.go(Route(ScreenName.DOSSIERS))
    again = desk.go(replace(place))
    assert again.readers.current is Audience.OUDERS
    assert again.readers.cards[Audience.OUDERS].hasFocus()


def test_what_may_not_leave_is_neither_written_nor_printed(desk, uid, tmp_path):
    desk.do(lambda vault: set_field(vault, Filling(uid, form("dossier")), "roepnaam", "Noor 111222333"))
    today = desk.session.today()
    printable = desk.do(lambda vault: read_printable(vault, Asked(uid, Audience.SCHOOL), today))
    made, gone = printable.reports[0], []
    chosen = Chosen("Printer", (1,), 1, {})
    for leave in (
        lambda vault: write(printable, made, tmp_path / "x.pdf", today, vault),
        lambda vault: put_on_paper(printable, made, today, vault, chosen, lambda: gone.append(1)),
    ):
        with pytest.raises(NietVrijgegeven):
            leave(desk.vault)
    assert (list(tmp_path.glob("*.pdf")), gone) == ([], [])
    with desk.vault.reading() as connection:
        assert handed_out(connection, uid) == ()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1440, 900)])
def test_five_readers_stand_on_one_row_in_a_small_window(desk, screen, width, height):
    desk.workspace.resize(width, height)
    screen.readers.offer(Audience.COMMISSIE, offered=True)
    desk.settle()
    cards = [card for card in screen.readers.cards.values() if card.isVisible()]
    assert len(cards) == 5
    assert len({card.y() for card in cards}) == 1
    assert all(card.width() >= card.sizeHint().width() for card in cards)


def test_in_one_column_the_code_and_opening_stand_below_the_pages(desk, screen, theme, asked, monkeypatch):
    theme.set_percent(200)
    desk.settle()
    below = screen.foot.below
    assert below.isVisible()
    assert "code " in words_in(below)
    assert below.mapTo(screen, QPoint(0, 0)).y() > screen.preview.mapTo(screen, QPoint(0, 0)).y()
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile()).exists()))
    next(one for one in below.findChildren(Button) if one.text() == "Bewaren en openen").click()
    desk.settle()
    assert opened == [True]
    assert without_name(screen) == []
    theme.set_percent(100)
    desk.settle()
    assert not below.isVisible()
