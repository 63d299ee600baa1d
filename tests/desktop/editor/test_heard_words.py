"""What the pupil said in a hoormoment is not typed again in the OPP."""

from desk import Desk
from PySide6.QtWidgets import QApplication

from desktop.editor.opp_screen import OppScreen
from desktop.shell.route import Route, ScreenName
from forms.definition import form
from forms.filling import Filling, add_row, set_cell, set_field
from models.actions.dossier import new_document, new_dossier
from models.actions.opp import begin_opp
from models.snapshot import Leerling

SAID = "Ik wil lezen in een rustig hoekje."


def plan_with_a_hoormoment(desk: Desk) -> tuple[str, str]:
    """A dossier with an OPP whose own questions are empty, and a hoormoment that is filled in; both uids."""

    def make(vault):
        dossier, _ = new_dossier(vault, Leerling(roepnaam="Zoë", achternaam="Bakker", schoolsoort="bao"))
        plan, _ = begin_opp(vault, dossier, "opp_po")
        moment, _ = new_document(vault, dossier, "hoormoment", "hoormoment", plan)
        filling = Filling(dossier, form("hoormoment"), moment)
        for field, value in (("gehoord_op", "2026-10-14"), ("inbreng", SAID), ("helpt_mij", "Een koptelefoon.")):
            set_field(vault, filling, field, value)
        row, _ = add_row(vault, filling, "punten")
        for column, value in (("punt", SAID), ("invloed", "overgenomen"), ("antwoord", "Je krijgt een leesplek.")):
            set_cell(vault, filling, "punten", row, column, value)
        return dossier, plan

    return desk.do(make)


def stem(desk: Desk, dossier: str, plan: str) -> OppScreen:
    screen = desk.go(Route(ScreenName.OPP, dossier, plan, "stem"))
    assert isinstance(screen, OppScreen)
    return screen


def answers(desk: Desk, dossier: str) -> dict[str, str | None]:
    _, version = list(desk.beeld(dossier).versies())[-1]
    return {one: version.antwoorden.tekst(one) for one in ("inbreng_leerling", "helpt_mij", "invloed_inbreng")}


def test_the_words_of_a_hoormoment_go_into_the_plan_and_out_again_in_one_act(desk, qtbot):
    dossier, plan = plan_with_a_hoormoment(desk)
    screen = stem(desk, dossier, plan)
    assert screen._hearings.take.isVisible()
    screen._hearings.take.click()
    desk.settle()
    assert answers(desk, dossier) == {
        "inbreng_leerling": SAID,
        "helpt_mij": "Een koptelefoon.",
        "invloed_inbreng": f"‘{SAID}’ Overgenomen: Je krijgt een leesplek.",
    }
    qtbot.waitUntil(lambda: screen.form.fields["inbreng_leerling"].control.value() == SAID)
    assert screen.form.isAncestorOf(QApplication.focusWidget())
    assert not screen._hearings.take.isVisible()
    screen.undo_asked.emit()
    qtbot.waitUntil(lambda: screen._hearings.take.isVisible())
    assert set(answers(desk, dossier).values()) == {None}


def test_what_was_written_in_the_plan_stays(desk):
    dossier, plan = plan_with_a_hoormoment(desk)
    desk.do(lambda vault: set_field(vault, Filling(dossier, form("opp_po"), plan), "inbreng_leerling", "Anders."))
    screen = stem(desk, dossier, plan)
    screen._hearings.take.click()
    desk.settle()
    assert answers(desk, dossier)["inbreng_leerling"] == "Anders."
    assert answers(desk, dossier)["helpt_mij"] == "Een koptelefoon."
