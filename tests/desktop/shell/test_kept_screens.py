"""Going back to a screen that is kept: it is placed in one turn of the loop and painted in the next."""

from desktop.shell.route import Route, ScreenName


def test_a_kept_screen_is_placed_first_and_painted_in_the_next_turn(desk):
    dossiers = desk.go(Route(ScreenName.DOSSIERS))
    desk.go(Route(ScreenName.WORKLIST))
    screens = dossiers.parentWidget()
    assert screens.updatesEnabled()
    desk.workspace.go(Route(ScreenName.DOSSIERS))
    assert desk.screen is dossiers
    assert not screens.updatesEnabled()
    desk.settle()
    assert screens.updatesEnabled()
