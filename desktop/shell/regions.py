"""The regions of a screen, between which F6 jumps: the main region, the side panels, and then what is outside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.shell.screen import Screen
from desktop.widgets.reading_order import stops


def region_after(screen: Screen, focused: QWidget | None) -> QWidget | None:
    """The region after the one that has the focus, the first when none has; None after the last."""
    regions = [one for one in screen.regions() if one.isVisible() and (one is screen or stops(one))]
    inside = max((at for at, one in enumerate(regions) if holds(one, focused)), default=-1)
    return regions[inside + 1] if inside + 1 < len(regions) else None


def focus_in(region: QWidget) -> None:
    """Puts the focus in a region: where one was in it, else on the first widget that takes it with Tab."""
    if isinstance(region, Screen):
        region.first_focus()
        return
    inside = stops(region)
    last = region.focusWidget()  # where one was in it the last time
    goes_to = last if last in inside else next(iter(inside), None)
    if goes_to is not None:
        goes_to.setFocus(Qt.FocusReason.TabFocusReason)


def holds(region: QWidget, focused: QWidget | None) -> bool:
    """Whether the focus is in a region."""
    return focused is not None and (region is focused or region.isAncestorOf(focused))
