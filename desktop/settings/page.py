"""What every page of the settings is: it asks and acts through the session, and tells its screen the rest."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.settings.setting_field import SettingField
from desktop.shell.room import Room
from desktop.shell.route import Route
from desktop.shell.screen import Context
from desktop.widgets.arrange import down
from models.queries.organisation import Gegevens
from models.record.change import ActResult

_WITH_TAB = Qt.FocusPolicy.TabFocus.value


@dataclass(frozen=True, slots=True)
class Place:
    """A field of a page: whose it is (a uid), which, and where in it the cursor stands."""

    row: str | None
    field: str | None
    cursor: int


class Page(QWidget):
    """A page. `column` is where its cards go."""

    go = Signal(object)
    """A `Route` that is asked for."""
    told = Signal(object)
    """An exception to show as a strip."""
    done = Signal(str, object)
    """Words for a toast, and the uid of the act that can be undone or None."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.room = Room.WIDE
        self._wanted: Place | None = None
        self.column: QVBoxLayout = down(gap=14)
        self.setLayout(self.column)

    def fit_in(self, room: Room) -> None:
        """Lays itself out for this much room."""
        self.room = room

    def show_data(self, data: Gegevens) -> None:
        """Shows who keeps the vault, its schools and regions as they are now."""

    def refresh(self, result: ActResult) -> None:
        """Something changed in the vault."""

    def place(self) -> Place | None:
        """The field in which the cursor is, for coming back to it."""
        focused = QApplication.focusWidget()
        for field in self.findChildren(SettingField):
            if focused is not None and field.control.isAncestorOf(focused):
                return Place(field.key[1], field.key[2], field.control.cursor_place())
        return None

    def show_route(self, route: Route) -> bool:
        """Goes to the field that the route names; False when it names none or must wait until the field is there."""
        self._wanted = Place(route.row, route.field, route.cursor) if route.field else None
        return self.focus_wanted()

    def focus_wanted(self) -> bool:
        """Puts the focus on the field that was asked for; False when none is, or it is not there yet."""
        wanted = self._wanted
        for field in self.findChildren(SettingField) if wanted is not None else ():
            if wanted is not None and field.key[1:] == (wanted.row, wanted.field) and field.isVisibleTo(self):
                self._wanted = None
                field.control.target().setFocus(Qt.FocusReason.OtherFocusReason)
                field.control.set_cursor_place(wanted.cursor)
                return True
        return False

    def first_focus(self) -> None:
        """Puts the focus on the first thing one can set."""
        for one in self.findChildren(QWidget):
            if one.isVisibleTo(self) and one.isEnabled() and one.focusPolicy().value & _WITH_TAB:
                one.setFocus(Qt.FocusReason.OtherFocusReason)
                return
