"""A toast tells of the last act: it does not lie over the form once one types on."""

from desktop.shell.route import Route, ScreenName
from models.actions.dossier import new_document


def test_who_types_on_is_not_kept_from_reading_by_what_was_told_before(desk):
    uid = desk.dossier("A02")
    made = desk.do(lambda vault: new_document(vault, uid, "arrangement", "arrangement"))[0]
    desk.go(Route(ScreenName.DOCUMENT, uid, made, section="kern", field="kenmerk"))
    desk.workspace.toast.show_done("Begonnen: Arrangement.", lambda: None)
    assert desk.workspace.toast.isVisible()
    desk.type("VL-1")
    assert not desk.workspace.toast.isVisible()
