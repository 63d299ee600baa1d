"""On the dossier: the way to what can be seen in one look."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.widgets.arrange import boxed, down
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.text import text


class OverviewsCard(QFrame):
    """The ways. `go` hands back the route."""

    go = Signal(object)

    def __init__(self, dossier: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        title = self.tr("In één blik")
        self.setAccessibleName(title)
        ways = (
            (self.tr("Verschillen"), "scale", ScreenName.DIFFERENCES),
            (self.tr("Groei"), "chart-line", ScreenName.GROWTH),
            (self.tr("Beloofd en geleverd"), "handshake", ScreenName.DELIVERY),
            (self.tr("Verzuim"), "calendar-days", ScreenName.ABSENCE),
        )
        buttons = [self._button(*way, dossier) for way in ways]
        frame = boxed(Flow(*buttons))
        policy = frame.sizePolicy()
        policy.setHeightForWidth(True)
        frame.setSizePolicy(policy)
        self.setLayout(down(text(title, Role.CARD), frame, gap=10, margins=(16, 14, 16, 14)))

    def _button(self, words: str, icon: str, screen: ScreenName, dossier: str) -> Button:
        button = Button(words, icon=icon)
        button.clicked.connect(lambda: self.go.emit(Route(screen, dossier)))
        return button
