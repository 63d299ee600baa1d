"""The chips of a dossier: several requests of one kind are told apart."""

from desktop.dossier.chips import _other_documents
from desktop.shell.route import Route, ScreenName
from models.actions.dossier import new_document


def test_several_arrangements_of_one_dossier_each_say_which_they_are(desk):
    uid = desk.dossier("A02")
    for sort in ("hoogbegaafdheid", "oza"):
        told = {"arrangement_soort": sort}
        desk.do(lambda vault, told=told: new_document(vault, uid, "arrangement", "arrangement", antwoorden=told))
    view = desk.go(Route(ScreenName.DOSSIER, uid)).view
    words = [chip.text() for chip in _other_documents(view)]
    assert any(one.startswith("Arrangement: hoogbegaafdheid") for one in words)
    assert any(one.startswith("Arrangement: onderwijszorgarrangement") for one in words)
