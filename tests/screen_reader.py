"""What a screen reader finds on a page: every widget one can reach must have a name."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def reachable(page: QWidget) -> Iterator[QWidget]:
    """Every visible widget that takes the focus."""
    for widget in (page, *page.findChildren(QWidget)):
        if widget.isVisibleTo(page) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.focusProxy():
            yield widget


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def without_name(page: QWidget) -> list[str]:
    """The widgets one can reach that say nothing."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in reachable(page)
        if not name_of(widget).strip() and not (isinstance(widget, QAbstractScrollArea) and widget.property("inner"))
    ]


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing as a screen reader has it; `reached` when Tab can come to it."""

    kind: str
    role: QAccessible.Role
    name: str
    reached: bool


NOTHING = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Border, QAccessible.Role.Pane})


def heard(page: QWidget) -> list[Heard]:
    """Everything on the page, walked from the page down through the accessibility tree."""
    return [_heard(one) for one in _walked(QAccessible.queryAccessibleInterface(page))]


def unheard(page: QWidget) -> list[str]:
    """What can take the focus and has no name, or is nothing in particular."""
    reached = [one for one in heard(page) if one.reached]
    return [f"{one.kind} has no name" for one in reached if not one.name.strip()] + [
        f"{one.kind} '{one.name}' has no role" for one in reached if one.role in NOTHING
    ]


def _walked(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or interface.state().invisible:
        return
    yield interface
    for place in range(interface.childCount()):
        yield from _walked(interface.child(place))


def _heard(interface: QAccessibleInterface) -> Heard:
    thing = interface.object()
    reached = bool(interface.state().focusable)
    if isinstance(thing, QWidget):
        reached = thing.focusPolicy() != Qt.FocusPolicy.NoFocus and thing.focusProxy() is None
    name = interface.text(QAccessible.Text.Name)
    return Heard(type(thing).__name__ if thing is not None else "item", interface.role(), name, reached)
