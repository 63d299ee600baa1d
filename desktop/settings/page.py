"""What every page of the settings is: it asks and acts through the session, and tells its screen the rest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.shell.room import Room
from desktop.shell.route import Route
from desktop.shell.screen import Context
from desktop.widgets.arrange import down
from models.queries.organisation import Gegevens
from models.record.change import ActResult

_WITH_TAB = Qt.FocusPolicy.TabFocus.value


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
        self.column: QVBoxLayout = down(gap=14)
        self.setLayout(self.column)

    def fit_in(self, room: Room) -> None:
        """Lays itself out for this much room."""
        self.room = room

    def show_data(self, data: Gegevens) -> None:
        """Shows who keeps the vault, its schools and regions as they are now."""

    def refresh(self, result: ActResult) -> None:
        """Something changed in the vault."""

    def show_route(self, route: Route) -> None:
        """Goes to what the route names on this page."""

    def first_focus(self) -> None:
        """Puts the focus on the first thing one can set."""
        for one in self.findChildren(QWidget):
            if one.isVisibleTo(self) and one.isEnabled() and one.focusPolicy().value & _WITH_TAB:
                one.setFocus(Qt.FocusReason.OtherFocusReason)
                return
