"""The bar at the foot of a screen of one column: the button that goes on stands there however far one scrolled."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.widgets.arrange import clear, down
from desktop.widgets.button_row import ButtonRow


class Foot(QFrame):
    """Holds buttons while there is one column; hidden while it holds none."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "foot")
        self._held: tuple[QWidget, ...] = ()
        self._row: ButtonRow | None = None
        self._place: QVBoxLayout = down(margins=(16, 8, 16, 8))
        self.setLayout(self._place)
        self.hide()

    def hold(self, left: tuple[QWidget, ...] = (), right: tuple[QWidget, ...] = ()) -> None:
        """Takes these buttons; those from before are thrown away, unless someone else took them meanwhile."""
        wanted = (*left, *right)
        if wanted == self._held:
            return
        for old in self._held:
            if old in wanted:
                old.setParent(None)
            elif self.isAncestorOf(old):
                old.hide()
                old.deleteLater()
        clear(self._place)
        self._held = wanted
        self.setVisible(bool(wanted))
        if wanted:
            self._row = ButtonRow(left, right)
            self._place.addWidget(self._row)
            for one in wanted:
                one.show()
