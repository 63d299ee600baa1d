"""A total of an arrangement is reckoned: one press fills it in, and it goes where it stands there already."""

from PySide6.QtTest import QTest

from desktop.shell.route import Route, ScreenName
from forms.definition import form
from forms.filling import Filling, add_row, set_cell
from models.actions.dossier import new_document


def test_the_total_of_a_line_and_of_all_lines_is_filled_in_with_a_press(desk):
    uid = desk.dossier("A02")
    made = desk.do(lambda vault: new_document(vault, uid, "arrangement", "arrangement"))[0]
    filling = Filling(uid, form("arrangement"), made)
    row = desk.do(lambda vault: add_row(vault, filling, "regels"))[0]
    for column, value in {"eenheid": "uur_per_week", "aantal": 3.0, "tarief": 62.5, "weken": 26.0}.items():
        desk.do(lambda vault, column=column, value=value: set_cell(vault, filling, "regels", row, column, value))
    screen = desk.go(Route(ScreenName.DOCUMENT, uid, made, section="inzet"))
    cell = screen.form.tables["regels"].cells["totaal"]
    button = cell.frame.findChildren(type(cell._reckoned))[0].button
    assert button.isVisible()
    assert button.text().replace("\N{NO-BREAK SPACE}", " ") == "Vul € 4.875,00 in: aantal × tarief × weken"
    button.click()
    desk.settle()
    assert cell.control.value() == 4875
    assert not button.isVisible()
    assert cell.control.target().hasFocus()
    whole = screen.form.fields["totaalbedrag"]
    QTest.qWait(400)  # the form is read anew a moment after the last change
    desk.settle()
    whole._reckoned.button.click()
    desk.settle()
    document = next(one for one in desk.beeld(uid).documenten if one.uid == made)
    assert document.antwoorden.getal("totaalbedrag") == 4875
    assert document.rijen("regels")[0].getal("totaal") == 4875
