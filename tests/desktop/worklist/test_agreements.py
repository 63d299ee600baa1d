"""An agreement of a conversation on the worklist: done in its minutes when it is ticked."""

from desk import DAY, WORKLIST
from PySide6.QtCore import Qt

from desktop.shell.route import ScreenName


def test_an_agreement_is_done_in_its_minutes_when_it_is_ticked_and_undone_with_it(desk):
    uid = desk.dossier("A01")

    def agreement():
        return desk.beeld(uid).van_soort("gesprek")[0].rijen("afspraken")[0]

    row = agreement().uid
    screen = desk.go(WORKLIST)
    while row not in screen.list.key:
        desk.press(Qt.Key.Key_Down)
    detail = screen.panel.detail
    assert detail.werk.wat == "Afspraak nakomen, Tweede voorstel met begeleiding in de klas uitwerken"
    desk.press(Qt.Key.Key_Space)
    assert agreement().datum("gedaan_op") == DAY
    desk.press(Qt.Key.Key_Space)
    assert agreement().datum("gedaan_op") is None
    desk.press(Qt.Key.Key_Return)
    assert (desk.place.screen, desk.place.field, desk.place.row) == (ScreenName.DOCUMENT, "afspraken", row)
