"""The shell where there is little room: icons with their words, and one column with a button Menu."""

import pytest
from cut_words import cut_words
from desk import is_built
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from desktop.language import Language, Tongue
from desktop.shell.floating_card import FloatingCard
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme

ALT = Qt.KeyboardModifier.AltModifier


def words_in(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def _high(button):
    return button.heightForWidth(button.width())


@pytest.fixture
def single(demo):
    """The window with letters of 200 %."""
    Theme.current().set_percent(200)
    demo.qtbot.waitUntil(lambda: demo.window.workspace.room is Room.SINGLE and is_built(demo.window))
    return demo.window.workspace


def menu_button(demo, workspace):
    demo.qtbot.mouseClick(workspace.topbar.menu, Qt.MouseButton.LeftButton)


def test_the_places_are_behind_a_button_and_the_screen_has_all_the_width(single):
    assert not single.navigation.isVisible()
    assert single.topbar.menu.isVisible()
    assert single.shown.width() == single.width()


def test_the_menu_is_walked_with_the_arrows_and_leads_to_a_place(demo, single):
    menu_button(demo, single)
    assert single.menu.isVisible()
    focused = QApplication.focusWidget()
    assert focused.accessibleName() == "Instellingen, Alt+6"  # where one is
    demo.qtbot.keyClick(focused, Qt.Key.Key_Up)
    for _ in range(2):
        demo.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert QApplication.focusWidget().accessibleName() == "Dossiers, Alt+2"
    demo.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    demo.settle()
    assert single.route().screen is ScreenName.DOSSIERS
    assert not single.menu.isVisible()
    assert single.shown.isAncestorOf(QApplication.focusWidget())


def test_esc_closes_the_menu_and_the_button_has_the_focus(demo, single):
    menu_button(demo, single)
    demo.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not single.menu.isVisible()
    assert single.topbar.menu.hasFocus()


def test_who_goes_on_elsewhere_closes_the_menu(demo, single):
    menu_button(demo, single)
    single.shown.first_focus()
    assert not single.menu.isVisible()


def test_the_menu_stays_open_when_what_is_too_late_changes(demo, single):
    menu_button(demo, single)
    before = QApplication.focusWidget().accessibleName()
    single.navigation.show_late(7)
    demo.settle()
    assert single.menu.isVisible()
    assert QApplication.focusWidget().accessibleName() == before
    assert f"{single.navigation._late} te laat" in words_in(single.menu)


def test_the_menu_tells_the_way_back(demo, single):
    demo.go(Route(ScreenName.OPP, demo.case("Łukasz").uid))
    menu_button(demo, single)
    back = next(one for one in words_in(single.menu) if one.startswith("Terug naar"))
    assert "Łukasz" in back


def test_f6_comes_by_the_button(demo, single):
    single.shown.first_focus()
    for _ in range(6):
        demo.qtbot.keyClick(demo.window, Qt.Key.Key_F6)
        if single.topbar.menu.hasFocus():
            break
    assert single.topbar.menu.hasFocus()
    demo.qtbot.keyClick(demo.window, Qt.Key.Key_F6)
    assert single.shown.isAncestorOf(QApplication.focusWidget())


def test_with_smaller_letters_the_navigation_stands_beside_the_screen_again(demo, single):
    menu_button(demo, single)
    Theme.current().set_percent(100)
    demo.qtbot.waitUntil(lambda: single.room is not Room.SINGLE and is_built(demo.window))
    assert single.navigation.isVisible()
    assert not single.menu.isVisible()
    assert not single.topbar.menu.isVisible()
    assert single.navigation.geometry().right() < single.shown.mapTo(single, single.shown.rect().topLeft()).x()


@pytest.mark.parametrize("screen", [ScreenName.OPP, ScreenName.REPORT, ScreenName.PUPIL, ScreenName.ABSENCE])
def test_whose_dossier_it_is_stands_in_the_bar_and_leads_to_it(demo, single, screen):
    uid = demo.case("Yasmin").uid
    demo.go(Route(screen, uid))
    whose = single.topbar.whose
    demo.qtbot.waitUntil(lambda: whose.isVisible() and whose.text() == "Yasmin van der Heijden-Al Ḥaddād")
    demo.qtbot.mouseClick(whose, Qt.MouseButton.LeftButton)
    demo.settle()
    assert single.route() == Route(ScreenName.DOSSIER, uid)
    demo.qtbot.waitUntil(whose.isVisible)  # the head of the page itself scrolls away


@pytest.mark.parametrize("width", [1440, 1366, 900, 720])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_in_the_top_bar_is_cut_or_pushed_out(demo, width, percent):
    demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid))
    Theme.current().set_percent(percent)
    demo.window.resize(width, 800)
    bar = demo.window.workspace.topbar

    def wrong():
        parts = (bar.menu, bar.whose, bar.search, bar.saved, bar._lock, bar._short_lock)
        shown = [one for one in parts if one.isVisible()]
        out = [one for one in shown if not bar.rect().contains(one.geometry())]
        cut = [one for one in shown if one.width() < one.minimumSizeHint().width()]
        cut += [bar.whose] if bar.whose.isVisible() and bar.whose.height() < _high(bar.whose) else []
        over = [
            one for one in shown for other in shown if one is not other and one.geometry().intersects(other.geometry())
        ]
        return [one.accessibleName() for one in (*out, *cut, *over)]

    demo.qtbot.waitUntil(lambda: wrong() == [])


def test_a_narrow_navigation_shows_its_keys_while_alt_is_held(demo):
    demo.window.resize(1366, 768)
    demo.qtbot.waitUntil(lambda: demo.window.workspace.room is Room.NARROW)
    navigation = demo.window.workspace.navigation
    demo.qtbot.waitUntil(lambda: "Werklijst" in words_in(navigation))
    handle = demo.window.windowHandle()
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Alt, ALT))
    assert "Alt+1" in words_in(navigation)
    assert "Werklijst" not in words_in(navigation)
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Alt, Qt.KeyboardModifier.NoModifier))
    demo.qtbot.waitUntil(lambda: "Werklijst" in words_in(navigation))


def stays_cut(demo, page):
    """What is still cut on a page when everything has found its place."""
    try:
        demo.qtbot.waitUntil(lambda: cut_words(page) == [])
    except demo.qtbot.TimeoutError:
        return cut_words(page)
    return []


@pytest.mark.parametrize("size", [(1440, 900), (1366, 768)])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("tongue", list(Tongue))
def test_no_word_of_the_shell_is_cut(demo, size, percent, tongue):
    """The bar, the navigation or the menu, the palette, and the cards of F1 and F2."""
    demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid))
    demo.window.resize(*size)
    Theme.current().set_percent(percent)
    Language.current().speak(tongue)
    try:
        demo.settle()
        workspace = demo.window.workspace
        workspace.navigation.show_late(100)
        found = stays_cut(demo, workspace.topbar)
        if workspace.room is Room.SINGLE:
            menu_button(demo, workspace)
            found += stays_cut(demo, workspace.menu)
        else:
            found += stays_cut(demo, workspace.navigation)
        workspace.open_search()
        demo.settle()
        found += stays_cut(demo, workspace.search.palette)
        workspace.search.palette.shut()
        for show in (workspace.show_keys, workspace.explain):
            show()
            card = next(one for one in workspace.findChildren(FloatingCard) if one.isVisible())
            found += stays_cut(demo, card)
            card.close()
        assert found == []
    finally:
        Language.current().speak(Tongue.DUTCH)
        demo.settle()
