"""What a setting held before is put back from its menu; a choice is undone by its act."""

from desk import words_on
from PySide6.QtCore import Qt
from settings_desk import kept, open_page

from desktop.settings.pages import Section

ALT = Qt.KeyboardModifier.AltModifier
WEEKS = "TLV-35.besluit_dagen"


def offered(desk, qtbot, field, choose=""):
    """What the menu of a field offers; the line that begins with `choose` is chosen. The menu is closed again."""
    field.control.target().setFocus()
    desk.press(Qt.Key.Key_Return, ALT)
    qtbot.waitUntil(lambda: desk.screen.menu.menu is not None)
    menu = desk.screen.menu.menu
    words = [one.text() for one in menu.actions()]
    chosen = next((one for one in menu.actions() if choose and one.text().startswith(choose)), None)
    menu.close()
    if chosen is not None:
        chosen.trigger()
    desk.settle()
    return words


def test_an_earlier_name_is_put_back_from_the_menu(qtbot, desk):
    page = open_page(desk, Section.ORGANISATION)
    field = page.school.fields["directeur"]
    before = kept(desk).scholen[0].directeur
    field.control.line.setText("Iemand Anders")
    field.control.edited.emit()
    kept(desk)
    words = offered(desk, qtbot, field, f"‘{before}’")
    assert words[0] == "Terugzetten:"
    assert words[1].startswith(f"‘{before}’")
    assert kept(desk).scholen[0].directeur == before
    assert field.control.value() == before


def test_a_setting_that_was_never_anything_else_says_so(qtbot, desk):
    page = open_page(desk, Section.ORGANISATION)
    words = offered(desk, qtbot, page.school.fields["bestuur"])
    assert words == ["Hier stond nog niets anders"]


def test_a_number_of_the_region_is_put_back_in_its_own_words(qtbot, desk):
    page = open_page(desk, Section.PROFILE)
    qtbot.waitUntil(lambda: WEEKS in page.fields)
    field = page.fields[WEEKS].field
    for weeks in (6, 10):
        field.control.set_value(weeks)
        field.control.edited.emit()
        kept(desk)
    words = offered(desk, qtbot, field, "‘8 weken’")
    assert any(one.startswith("‘8 weken’") for one in words)
    assert kept(desk).verbanden[0].waarden[WEEKS] == 56
    assert field.control.value() == 8


def test_a_choice_is_told_and_undone_with_its_act(desk):
    page = open_page(desk, Section.ORGANISATION)
    field = page.school.fields["schoolsoort"]
    before = kept(desk).scholen[0].schoolsoort
    field.control.set_value("sbo")
    field.control.edited.emit()
    assert kept(desk).scholen[0].schoolsoort == "sbo"
    assert "Gewijzigd: Schoolsoort." in words_on(desk.workspace.toast)
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert kept(desk).scholen[0].schoolsoort == before
    assert field.control.value() == before


def test_typed_text_is_kept_without_a_word(desk):
    page = open_page(desk, Section.ORGANISATION)
    page.school.fields["directeur"].control.line.setText("Iemand Anders")
    page.school.fields["directeur"].control.edited.emit()
    kept(desk)
    assert not desk.workspace.toast.isVisible()
