"""Every screen for who hears it and for who works it by keys, in light and high contrast, at 100 and 200 %.

One test a place: coming there takes longer than looking at it.
"""

from accessible import focus_faults, named_faults, order_faults, sign_faults, small_faults, stops, tab_round
from desk import Desk
from PySide6.QtWidgets import QApplication, QWidget

from desktop.shell.workspace import Workspace


def test_everything_is_heard_seen_and_reached(looks):
    faults = [
        f"{look}: {one}"
        for look, desk in looks
        for one in (
            *named_faults(desk.workspace),
            *small_faults(desk.workspace),
            *sign_faults(desk.workspace),
            *tab_faults(desk),
            *region_faults(desk),
            *focus_faults(desk.workspace),
        )
    ]
    assert not faults, "\n".join(faults)


def tab_faults(desk: Desk) -> list[str]:
    """Where Tab does not come, or not in the order of reading."""
    desk.screen.first_focus()
    came, wrong = tab_round(desk.workspace)
    missed = [one for one in stops(desk.workspace) if one not in came]
    faults = [wrong] if wrong else []
    faults += [f"Tab never comes at {type(one).__name__} '{one.accessibleName()}'" for one in missed]
    return faults + order_faults(desk.screen, came)


def region_faults(desk: Desk) -> list[str]:
    """Where F6 does not come."""
    desk.screen.first_focus()
    workspace: Workspace = desk.workspace
    parts = [one for one in desk.screen.regions() if one.isVisible() and one is not desk.screen and stops(one)]
    wanted = {*parts, *([workspace.navigation] if workspace.navigation.isVisible() else [])}
    seen: set[QWidget] = set()
    for _ in range(2 * len(wanted) + 2):
        workspace.next_region()
        focused = QApplication.focusWidget()
        if focused is None or focused is workspace:
            return ["F6 loses the focus"]
        seen |= {one for one in wanted if one is focused or one.isAncestorOf(focused)}
    return [f"F6 never comes at {type(one).__name__} '{one.accessibleName()}'" for one in wanted - seen]
