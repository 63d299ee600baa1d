"""Tab in the order in which a page is read: as its layouts have it, not as its parts happened to be made.

Qt keeps the order in which widgets were made, and much is made later than what stands under it. The order is looked up
when Tab is pressed, so that nothing has to keep it right.
"""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QLayout, QScrollArea, QStackedWidget, QWidget

_BACKWARDS = frozenset({QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.RightToLeft})
_WITH_TAB = Qt.FocusPolicy.TabFocus.value


def step(page: QWidget, *, forward: bool) -> bool:
    """Moves the focus to the next or the previous stop of the page, round its ends; False when there is none."""
    focused = QApplication.focusWidget()
    if focused is None or not (page is focused or page.isAncestorOf(focused)):
        return False
    found = stops(page)
    here = next((at for at, one in enumerate(found) if one is focused), None)
    if here is None:  # on something that Tab does not come at: an unchosen choice, a heading
        here = _place_of(focused, page, found) - (1 if forward else 0)
    if not found:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found[(here + (1 if forward else -1)) % len(found)].setFocus(reason)
    return True


def stops(page: QWidget) -> list[QWidget]:
    """What Tab comes at on a page, in reading order."""
    return [one for one in _read(page) if _is_stop(one)]


def _place_of(focused: QWidget, page: QWidget, found: list[QWidget]) -> int:
    """How many stops are read before a widget, or before the part that holds it where that is hidden just now."""
    before, hole = 0, _hidden_part(focused, page)
    for one in _read(page, hole):
        if one is focused or one is hole:
            break
        before += _is_stop(one)
    return min(before, len(found))


def _hidden_part(focused: QWidget, page: QWidget) -> QWidget | None:
    """The hidden part of a page that holds a widget; None for a page of a stack: where one was there says nothing."""
    found: QWidget | None = None
    one: QWidget | None = focused
    while one is not None and one is not page:
        found = one if one.isHidden() else found
        one = one.parentWidget()
    return None if found is None or isinstance(found.parentWidget(), QStackedWidget) else found


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & _WITH_TAB) and widget.focusProxy() is None and widget.isEnabled()


def _read(widget: QWidget, hole: QWidget | None = None) -> Iterator[QWidget]:
    """A widget and all that can be seen in it: what its layout has, in that order, then what floats over it.

    `hole` is told as well where it stands, though it is hidden.
    """
    if widget.isHidden():
        if widget is hole:
            yield widget
        return
    yield widget
    if isinstance(widget, QScrollArea):
        if (content := widget.widget()) is not None:
            yield from _read(content, hole)
        return
    inside = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    laid: set[QWidget] = set()
    if (layout := widget.layout()) is not None:
        for one in _laid(layout, inside):
            laid.add(one)
            yield from _read(one, hole)
    for one in inside:
        if one not in laid:
            yield from _read(one, hole)


def _laid(layout: QLayout, inside: Sequence[QWidget]) -> Iterator[QWidget]:
    """The widgets of a layout and of those within it.

    Asked by place, never by `itemAt`: the binding keeps what that answers under the address of the item, also when Qt
    has thrown it away, and takes the next item at that address for it.
    """
    found: list[tuple[int, QWidget | QLayout]] = []
    for one in (*inside, *layout.children()):
        if isinstance(one, QWidget | QLayout) and (at := layout.indexOf(one)) >= 0:
            found.append((at, one))
    backwards = isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS
    found.sort(key=lambda pair: _line_of(layout, pair[0]), reverse=backwards)
    for _, one in found:
        if isinstance(one, QLayout):
            yield from _laid(one, inside)
        else:
            yield one


def _line_of(layout: QLayout, at: int) -> tuple[int, int]:
    if not isinstance(layout, QGridLayout):
        return at, 0
    row, column, *_ = cast("tuple[int, int, int, int]", layout.getItemPosition(at))
    return row, column
