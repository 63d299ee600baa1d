"""What is wrong with a page for who hears it or works it by keys: every fault as one line in words.

The tree is walked as a screen reader walks it, from the page down; then what can be reached is measured and looked at.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from desktop.theme.tokens import contrast_ratio
from desktop.widgets.chip import Chip
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.icon import Icon
from desktop.widgets.party import PartyTriangle
from desktop.widgets.tick import Radio
from models.resources import resource

Role = QAccessible.Role

ACTS = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.RadioButton,
        Role.ComboBox,
        Role.EditableText,
        Role.List,
        Role.Table,
        Role.Tree,
        Role.Link,
        Role.PageTab,
        Role.Slider,
        Role.SpinBox,
        Role.MenuItem,
        Role.Dialog,
    }
)
"""What one does something with, or is brought into: it must have a name."""
NOTHING = frozenset(
    {Role.NoRole, Role.Client, Role.Border, Role.Pane, Role.Grouping, Role.StaticText, Role.Graphic, Role.Window}
)
"""What a screen reader takes for something to look at only."""
ROLE_WORDS = frozenset(
    {
        *("knop", "button", "veld", "tekstveld", "invoerveld", "vak", "vakje", "selectievakje", "keuzelijst", "lijst"),
        *("tabel", "link", "dialoog", "venster", "paneel", "frame", "icoon", "pictogram", "tab", "item", "label"),
    }
)
LEAST = 24
"""How wide and high what one presses is at least (WCAG 2.5.8)."""
_TAB = Qt.FocusPolicy.TabFocus.value


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing in the tree, with its state as it was read."""

    widget: QWidget | None
    role: Role
    name: str
    description: str
    value: str
    state: QAccessible.State

    def __str__(self) -> str:
        kind = type(self.widget).__name__ if self.widget is not None else "item"
        return f"{kind} '{self.name}' ({self.role.name})"


def icon_names() -> frozenset[str]:
    """The names of the icons, which are words of ours and no one else's."""
    return frozenset(one.stem for one in resource("icons").glob("*.svg"))


def things(page: QWidget) -> list[Thing]:
    """Everything on the page, in the order of the tree."""
    return [_thing(one) for one in _walked(QAccessible.queryAccessibleInterface(page))]


def _walked(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or interface.state().invisible:
        return
    yield interface
    for place in range(interface.childCount()):
        yield from _walked(interface.child(place))


def _thing(interface: QAccessibleInterface) -> Thing:
    thing: QObject | None = interface.object()
    read = interface.text
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    name, description, value = (read(kind).strip() for kind in kinds)
    widget = thing if isinstance(thing, QWidget) else None
    return Thing(widget, interface.role(), name, description, value, interface.state())


def reached(page: QWidget) -> list[QWidget]:
    """Every widget on the page to which the focus can go, by Tab or within a group by the arrows."""
    return [
        one
        for one in (page, *page.findChildren(QWidget))
        if one.isVisibleTo(page)
        and one.isEnabled()
        and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and one.focusProxy() is None
        and not _inner(one)
    ]


def _inner(widget: QWidget) -> bool:
    """The line within an editable list takes the focus for the list that is heard."""
    holder = widget.parentWidget()
    return holder is not None and holder.focusProxy() is widget and not isinstance(widget, QLineEdit | QPlainTextEdit)


def named_faults(page: QWidget) -> list[str]:
    """Names, roles, values and states."""
    found = things(page)
    walked = {one.widget for one in found if one.widget is not None}
    icons = icon_names()
    faults = [f"{one} has no name" for one in found if _needs_name(one) and not one.name]
    faults += [f"{one} is called after its role" for one in found if one.name.casefold() in ROLE_WORDS]
    faults += [
        f"{one} is called after its icon"
        for one in found
        if one.name in icons and not isinstance(one.widget, PartyTriangle)
    ]
    faults += [f"{one} can have the focus but is nothing one does something with" for one in found if _idle(one)]
    faults += [f"{one} is pressed but is no button" for one in found if _secretly_pressed(one)]
    faults += [f"{_told(one)} can have the focus but is not in the tree" for one in reached(page) if one not in walked]
    return faults + _twins(found) + _fields(page)


def _needs_name(one: Thing) -> bool:
    return one.role in ACTS and not (isinstance(one.widget, QAbstractScrollArea) and one.widget.property("inner"))


def _idle(one: Thing) -> bool:
    if one.widget is None or one.widget.focusPolicy() == Qt.FocusPolicy.NoFocus or one.widget.focusProxy():
        return False
    return one.role in NOTHING and not one.state.readOnly and not one.state.selectableText


def _secretly_pressed(one: Thing) -> bool:
    """A pointing hand promises that pressing does something: it must be a button, or have one inside."""
    widget = one.widget
    if widget is None or one.role not in NOTHING or not widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor):
        return False
    if widget.cursor().shape() is not Qt.CursorShape.PointingHandCursor:
        return False
    return not any(inside.isVisibleTo(widget) for inside in widget.findChildren(QAbstractButton))


def _twins(found: list[Thing]) -> list[str]:
    """Things one presses that are heard alike and so cannot be told apart."""
    heard = Counter((one.role, one.name, one.description) for one in found if one.role in (Role.Button, Role.Link))
    return [
        f"{count} times '{name}' ({role.name}), '{description}': which is which?"
        for (role, name, description), count in heard.items()
        if count > 1 and name
    ]


def _fields(page: QWidget) -> list[str]:
    """What stands at a field must be heard at the field."""
    faults = []
    for frame in page.findChildren(FieldFrame):
        if not frame.isVisibleTo(page) or not frame.control.isVisibleTo(page):
            continue
        heard = " ".join(f"{one.name} {one.description}" for one in things(frame) if one.widget is not None)
        described = " ".join(one.description for one in things(frame))
        if frame._help and frame._help not in described:
            faults.append(f"{frame._name}: its help is not heard")
        if frame.state is not State.PLAIN and frame.message not in described:
            faults.append(f"{frame._name}: what is wrong is not heard")
        if frame._name.endswith("verplicht") and "verplicht" not in heard:
            faults.append(f"{frame._name}: that it is required is not heard")
    return faults


def sign_faults(page: QWidget) -> list[str]:
    """Signs and chips in a telling colour without a word beside them: who sees no colour is not told."""
    faults = [f"chip '{one.text()}'" for one in page.findChildren(Chip) if one.isVisible() and not _word(one.text())]
    return faults + [
        f"the {one._token} {one._name} in {type(one.parentWidget()).__name__} has no word"
        for one in page.findChildren(Icon)
        if one.isVisible() and one._token in _TELLING and not _word_beside(one, page)
    ]


_TELLING = frozenset({"red", "amber", "green"})


def _word(words: str) -> bool:
    return any(one.isalpha() for one in words)


def _word_beside(sign: Icon, page: QWidget) -> bool:
    """Whether words stand beside the sign, within what holds it."""
    holder = sign.parentWidget()
    while holder is not None and holder is not page:
        near = QRect(sign.mapTo(holder, QPoint(-160, -40)), sign.size()).adjusted(0, 0, 520, 80)
        for one in holder.findChildren(QWidget):
            words = one.text() if isinstance(one, QLabel | QLineEdit) else one.accessibleName()
            at = QRect(one.mapTo(holder, QPoint(0, 0)), one.size())
            if one is not sign and one.isVisible() and _word(words) and at.intersects(near):
                return True
        if holder.accessibleName():
            return _word(holder.accessibleName())
        holder = holder.parentWidget()
    return False


def small_faults(page: QWidget) -> list[str]:
    """What one presses and is smaller than a finger or an unsteady hand needs."""
    return [
        f"{one} is {one.widget.width()} x {one.widget.height()}"
        for one in things(page)
        if one.widget is not None
        and one.role in ACTS
        and one.widget.isEnabled()
        and not isinstance(one.widget, QLineEdit)
        and (one.widget.width() < LEAST or one.widget.height() < LEAST)
    ]


def stops(page: QWidget) -> list[QWidget]:
    """What Tab comes at, by the chain that Qt keeps, from the page round to itself."""
    found, now = [], page
    while True:
        if (
            now.isVisibleTo(page)
            and now.isEnabled()
            and now.focusPolicy().value & _TAB
            and now.focusProxy() is None
            and (page is now or page.isAncestorOf(now))
        ):
            found.append(now)
        now = now.nextInFocusChain()
        if now is page:
            return found


def focus_faults(page: QWidget) -> list[str]:
    """What looks the same with the focus as without it: nobody sees where one is."""
    faults = []
    for widget in reached(page):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            faults.append(f"{_told(widget)} does not take the focus")
            continue
        if widget.visibleRegion().isEmpty():
            faults.append(f"{_told(widget)} has the focus out of sight")
            continue
        seen = _seen_focus(page, widget)
        if seen < _wanted(widget):  # what got the focus may still be coming into view
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.qWait(50)
            seen = _seen_focus(page, widget)
        if seen < _wanted(widget):
            faults.append(f"{_told(widget)} hardly shows that it has the focus: {seen} dots")
    return faults


_LINE, _SURE = 200, 0.8
"""A line of so many dots is seen; corners are round, so a part of it will do."""


def _wanted(widget: QWidget) -> float:
    return min(2 * (widget.width() + widget.height()), _LINE) * _SURE


def _seen_focus(page: QWidget, widget: QWidget) -> int:
    """How many dots differ where the focus is from where it is not. The focus is gone afterwards."""
    with_focus = _picture(page, widget)
    widget.clearFocus()
    return changed(_picture(page, widget), with_focus)


def _picture(page: QWidget, widget: QWidget) -> QImage:
    """The widget on its ground; of a choice within a card the card, which shows the focus for it."""
    shows = widget.parentWidget() if isinstance(widget, Radio) and widget.within_frame else widget
    return page.grab(_area(shows or widget, page)).toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed(before: QImage, after: QImage) -> int:
    """How many dots of a picture changed so much that an eye sees it (3 to 1)."""
    pairs = Counter(zip(_dots(before), _dots(after), strict=True))
    return sum(count for (one, other), count in pairs.items() if one != other and _apart(one, other))


def _dots(image: QImage) -> list[int]:
    return memoryview(image.constBits()).cast("B").cast("I").tolist()


@cache
def _apart(one: int, other: int) -> bool:
    return contrast_ratio(f"#{one & 0xFFFFFF:06x}", f"#{other & 0xFFFFFF:06x}") >= 3


def tab_round(page: QWidget) -> tuple[list[QWidget], str]:
    """Where Tab comes when it is pressed until it is back where it began, and what went wrong on the way."""
    begin = QApplication.focusWidget()
    if begin is None:
        return [], "nothing has the focus"
    found = [begin]
    for _ in range(400):
        QTest.keyClick(found[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None:
            return found, f"after {_told(found[-1])} nothing has the focus"
        if now is begin:
            return found, ""
        if now is found[-1]:
            return found, f"{_told(now)} does not let go of the focus"
        if now in found:
            return found, f"Tab goes round within {_told(now)} .. {_told(found[-1])}"
        if now.visibleRegion().isEmpty():
            return found, f"Tab comes at {_told(now)}, which is out of sight"
        found.append(now)
    return found, "Tab does not come back"


def _area(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def order_faults(page: QWidget, round_of: list[QWidget]) -> list[str]:
    """Where Tab goes back up or to the left within what is read as one column or line of the page.

    `round_of` is where Tab came on its way round; what lies outside the page parts the end from the beginning.
    """
    outside = [at for at, one in enumerate(round_of) if not page.isAncestorOf(one)]
    first = outside[-1] + 1 if outside else _topmost(page, round_of)
    turned = round_of[first:] + round_of[:first]
    tabbed = [one for one in turned if page.isAncestorOf(one)]
    faults = []
    for before, after in pairwise(tabbed):
        one, other = _beside_each_other(before, after, page)
        if other.bottom() <= one.top() and other.left() < one.right():
            faults.append(f"after {_told(before)} Tab goes up to {_told(after)}")
        elif _same_line(one, other) and other.right() <= one.left():
            faults.append(f"after {_told(before)} Tab goes left to {_told(after)}")
    return faults


def _topmost(page: QWidget, round_of: list[QWidget]) -> int:
    """A round that never leaves the page begins at its top, wherever the focus was."""

    def top(at: int) -> tuple[int, int, int]:
        around, own = _scrolls(round_of[at], page), _area(round_of[at], page)
        area = _area(around[-1], page) if around else own
        return (area.top() // LEAST, own.top() // LEAST if around else 0, at if around else area.left())

    return min(range(len(round_of)), key=top, default=0)


def _beside_each_other(before: QWidget, after: QWidget, page: QWidget) -> tuple[QRect, QRect]:
    """Where both are while nothing is scrolled; who leaves a part that scrolls leaves it as a whole."""
    one, other = _scrolls(before, page), _scrolls(after, page)
    while one and other and one[-1] is other[-1]:
        page = one.pop().widget()
        other.pop()
    return _area(one[-1] if one else before, page), _area(other[-1] if other else after, page)


def _scrolls(widget: QWidget, page: QWidget) -> list[QScrollArea]:
    """The parts that scroll around a widget on the page, the innermost first."""
    found, holder = [], widget.parentWidget()
    while holder is not None and holder is not page:
        if isinstance(holder, QScrollArea):
            found.append(holder)
        holder = holder.parentWidget()
    return found


def _same_line(one: QRect, other: QRect) -> bool:
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return shared > min(one.height(), other.height()) / 2


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} '{widget.accessibleName()}'"
