"""Sentences to begin with stand under a text, folded, and are kept once one presses them."""

from desk import Desk

from desktop.editor.openers import Openers
from desktop.shell.route import Route, ScreenName


def _behoeften(desk: Desk):
    uid = desk.dossier("A01")
    version = [one for _, one in desk.beeld(uid).versies() if not one.delen][-1]
    screen = desk.go(Route(ScreenName.OPP, uid, version.uid, "behoeften"))
    return uid, version.uid, screen.form.fields["onderwijsbehoeften"]


def test_a_sentence_comes_under_what_was_written_and_is_kept(desk):
    uid, version, binding = _behoeften(desk)
    binding.put("Korte uitleg.")
    helper = binding.frame.findChild(Openers)
    assert helper.buttons == ()
    helper.fold.click()
    assert [one.text() for one in helper.buttons][:2] == ["Instructie", "Opdrachten"]
    helper.buttons[0].click()
    desk.settle()
    now = next(one for _, one in desk.beeld(uid).versies() if one.uid == version).antwoorden
    assert now.tekst("onderwijsbehoeften") == "Korte uitleg.\nDeze leerling heeft een instructie nodig die …"
    assert binding.control.target().hasFocus()


def test_where_nothing_can_be_written_there_is_no_help_to_write(desk):
    _, _, binding = _behoeften(desk)
    binding.set_read_only(True)
    assert binding.frame.findChild(Openers).isHidden()
