"""Destroying a dossier from its screen: it asks, nothing goes before the answer, and afterwards it is gone."""

from desk import Desk, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from screen_reader import without_name

from desktop.dossier.destroying import DestroyDialog
from desktop.settings.pages import Section
from desktop.shell.route import Route, ScreenName
from models.actions.dossier import new_document
from models.queries.dossiers import dossier_list
from models.record.act import act
from models.record.handelingsoort import Handelingsoort

CTRL = Qt.KeyboardModifier.ControlModifier


def asked(desk: Desk, number: str = "A02") -> DestroyDialog:
    """The dialog, asked for on the data of a dossier."""
    screen = desk.go(Route(ScreenName.PUPIL, desk.dossier(number)))
    screen.away.click()
    desk.settle()
    return screen.destroying.asking


def names(desk: Desk) -> list[str]:
    with desk.vault.reading() as connection:
        return [one.naam for one in dossier_list(connection)]


def words(dialog: DestroyDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_the_question_says_what_goes_what_stays_and_has_the_harmless_answer_under_the_hand(desk):
    dialog = asked(desk)
    assert "vernietigen?" in words(dialog)
    assert "Alles in dit dossier verdwijnt, ook de geschiedenis" in words(dialog)
    assert "OPP (2)" in words(dialog)
    assert "Er is geen bewaartermijn voorbij" in words(dialog)
    assert QApplication.focusWidget() is dialog.question.no
    assert without_name(dialog) == []
    before = names(desk)
    desk.press(Qt.Key.Key_Escape)
    assert names(desk) == before


def test_without_a_ground_nothing_goes_and_the_question_is_marked(desk):
    before, dialog = names(desk), asked(desk)
    dialog.question.yes.click()
    desk.settle()
    assert dialog.isVisible()
    assert "Kies waarom het dossier weg mag" in words(dialog)
    assert QApplication.focusWidget() is dialog.ground.target()
    assert names(desk) == before
    dialog.reject()


def test_with_a_ground_the_dossier_is_gone_and_the_settings_tell_of_it_without_a_name(desk):
    gone = desk.beeld(desk.dossier("A02")).leerling.naam
    dialog = asked(desk)
    dialog.ground.put_value("verzoek")
    dialog.question.yes.click()
    desk.settle()
    assert desk.place.screen is ScreenName.DOSSIERS
    assert gone not in names(desk)
    assert gone not in words_on(desk.screen)
    page = desk.go(Route(ScreenName.SETTINGS, section=Section.DESTROYED.value)).page
    desk.settle()
    assert "ouders of leerling vragen erom" in words_on(page)
    assert "OPP (2)" in words_on(page)
    assert gone.split()[0] not in words_on(page)


def test_a_screen_of_the_dossier_that_is_still_open_says_that_it_is_gone(desk, qtbot):
    uid = desk.dossier("A02")
    dialog = asked(desk)
    dialog.ground.put_value("verzoek")
    dialog.question.yes.click()
    desk.settle()
    for screen in (ScreenName.DOSSIER, ScreenName.PUPIL, ScreenName.OPP):
        desk.go(Route(screen, uid))
        qtbot.waitUntil(lambda: "Dit dossier is er niet meer" in words_on(desk.screen))  # read again soon


def test_a_hold_is_told_and_no_question_is_asked(desk):
    uid = desk.dossier("A02")
    request, _ = desk.do(lambda vault: new_document(vault, uid, "tlv", "tlv_aanvraag_eerste"))

    def hold(vault):
        with act(vault, Handelingsoort.VELD_GEWIJZIGD, uid) as doing:
            doing.set_answer(request, "bewaarpauze", "bezwaar_beroep")
        return doing.result

    desk.do(hold)
    assert asked(desk) is None
    assert "bewaarpauze" in words_on(desk.workspace)


def test_the_older_backups_give_way_on_demand(desk):
    desk.do(lambda vault: vault.backup())
    dialog = asked(desk)
    assert dialog.copies.isVisible()
    dialog.ground.put_value("vergissing")
    dialog.copies.setChecked(True)
    dialog.question.yes.click()
    desk.settle()
    page = desk.go(Route(ScreenName.SETTINGS, section=Section.DESTROYED.value)).page
    desk.settle()
    assert "reservekopie staan" not in words_on(page)
    assert not page.replace.isVisible()


def test_the_palette_finds_it(desk):
    screen = desk.go(Route(ScreenName.DOSSIER, desk.dossier("A02")))
    assert "Dossier vernietigen" in [one.words for one in screen.acts()]


def test_nothing_was_destroyed_yet_is_said(desk):
    page = desk.go(Route(ScreenName.SETTINGS, section=Section.DESTROYED.value)).page
    desk.settle()
    assert "Er is nog geen dossier vernietigd" in words_on(page)
