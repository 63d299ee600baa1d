"""What became of a request that was read in: what was left and why, who it may be as well, and the way back."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.requests.left_words import of_the_pupil, reasons
from desktop.requests.receiving import Received
from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point, titled
from desktop.widgets.flow import Flow
from desktop.widgets.text import text
from forms.casus.part import NietOvergenomen
from models.record.change import ActResult
from models.record.handelingsoort import Handelingsoort

_SHOWN = 6
"""So many of what was left are named at once."""


class ReceivedCard(QFrame):
    """The card; hidden until something was read in."""

    go = Signal(object)
    closed = Signal()
    destroy_asked = Signal(str)
    """The uid of the dossier that was begun by it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Wat er is ingelezen"))
        self._column: QVBoxLayout = down(gap=10, margins=(16, 14, 16, 14))
        self.setLayout(self._column)
        self.close_it = Button(self.tr("Sluit"), Kind.GHOST, icon="x", small=True)
        self._dossier = ""
        self.told = ""
        """What it tells, in one line for who listens."""
        self.hide()

    def show_received(self, one: Received) -> None:
        """Tells of one file."""
        clear(self._column)
        self._dossier = one.dossier
        self.close_it = Button(self.tr("Sluit"), Kind.GHOST, icon="x", small=True)
        self.close_it.clicked.connect(self._close)
        name = one.name or self.tr("een leerling zonder naam")
        title = self.tr("Ingelezen: {name}").format(name=name)
        left = of_the_pupil(one.left)
        self.told = " ".join(f"{words}." for words in (title, self._left_title(len(left))) if words)
        self._column.addWidget(titled(title, self.close_it))
        for part in self._points(one):
            self._column.addWidget(part)
        self._column.addWidget(boxed(Flow(*self._buttons(one))))
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.show()
        self.show()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def follow(self, result: ActResult) -> None:
        """Goes with a dossier that was destroyed."""
        if result.soort == Handelingsoort.DOSSIER_VERNIETIGD and self._dossier in result.dossiers:
            self.hide()

    def _points(self, one: Received) -> Iterator[QWidget]:
        if not one.changed:
            yield point("info", "accent", self.tr("Dit bestand was al ingelezen"), self.tr("Er is niets veranderd."))
        elif one.new:
            yield point("circle-check", "green", self.tr("Er is een nieuw dossier begonnen"))
        else:
            yield point(
                "circle-check",
                "green",
                self.tr("Toegevoegd aan het dossier dat er al was"),
                self.tr("Wat je daar zelf veranderde, is niet overschreven."),
            )
        if one.doubles:
            yield point(
                "copy",
                "amber",
                self.tr("Er is nog een dossier met deze naam en geboortedatum"),
                self.tr("Kijk of het om dezelfde leerling gaat."),
            )
        left = of_the_pupil(one.left)
        if left:
            yield self._left(left)
        elif one.left and one.changed:
            yield point(
                "circle-check",
                "green",
                self.tr("Van de leerling is alles overgenomen"),
                self.tr(
                    "Wat alleen over het bestand gaat en over de organisatie die het stuurde, is niet bewaard: dat "
                    "hoort niet in deze kluis."
                ),
            )
        if one.changed:
            yield self._way_back(one)

    def _left(self, left: Sequence[NietOvergenomen]) -> QWidget:
        number = len(left)
        lines = down(gap=2, margins=(24, 0, 0, 0))
        told = reasons(left)
        for line in told[:_SHOWN]:
            lines.addWidget(text(line, Role.META, wrap=True))
        rest = [text(line, Role.META, wrap=True) for line in told[_SHOWN:]]
        for label in rest:
            lines.addWidget(label)
            label.hide()
        if rest:
            more = Button(
                self.tr("Toon alle {count}").format(count=number), Kind.GHOST, icon="chevron-down", small=True
            )

            def unfold() -> None:
                more.hide()
                for label in rest:
                    label.show()
                self.close_it.setFocus(Qt.FocusReason.OtherFocusReason)

            more.clicked.connect(unfold)
            lines.addLayout(across(more, STRETCH))
        return boxed(down(point("triangle-alert", "amber", self._left_title(number)), lines, gap=4))

    def _left_title(self, number: int) -> str:
        many = self.tr("{count} gegevens zijn niet overgenomen").format(count=number)
        return {0: "", 1: self.tr("1 gegeven is niet overgenomen")}.get(number, many)

    def _way_back(self, one: Received) -> QWidget:
        if one.new:
            return point(
                "undo-2",
                "text2",
                self.tr("Inlezen maak je niet ongedaan met Ctrl+Z"),
                self.tr("Hoort dit dossier hier niet, vernietig het dan."),
            )
        return point(
            "undo-2",
            "text2",
            self.tr("Inlezen maak je niet in één keer ongedaan"),
            self.tr("Wat erbij kwam, zet je per gegeven terug in de geschiedenis van het dossier."),
        )

    def _buttons(self, one: Received) -> Iterator[Button]:
        opens = Button(self.tr("Open het dossier"), icon="folder-open")
        opens.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIER, one.dossier)))
        yield opens
        for uid in one.doubles:
            other = Button(self.tr("Bekijk het andere dossier"), icon="copy")
            other.clicked.connect(lambda _=False, uid=uid: self.go.emit(Route(ScreenName.DOSSIER, uid)))
            yield other
        if one.new:
            away = Button(self.tr("Vernietig dossier"), Kind.GHOST_DANGER, icon="trash-2")
            away.clicked.connect(lambda: self.destroy_asked.emit(one.dossier))
            yield away
        else:
            back = Button(self.tr("Geschiedenis"), Kind.GHOST, icon="history")
            back.clicked.connect(lambda: self.go.emit(Route(ScreenName.HISTORY, one.dossier)))
            yield back
