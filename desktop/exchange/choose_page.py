"""The first step: choosing the file, with the dialog of the system or by dropping it here."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.scroll import Scroll
from desktop.widgets.strip import Strip
from desktop.widgets.text import text


class ChoosePage(QWidget):
    """The page. `dropped` hands over the path of a file; its screen listens to the button."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.chooser = Button(self.tr("Kies het bestand"), Kind.PRIMARY, icon="folder-open", key="Ctrl+O")
        self._strip: Strip | None = None
        self._message = down(gap=0)
        self.target = _DropTarget(self.chooser)
        self.target.dropped.connect(self.dropped)
        self._scroll = Scroll(down(self._message, self.target, STRETCH, gap=14))
        self.setLayout(down(self._scroll))

    @property
    def message(self) -> str:
        """What was told about a file that was refused."""
        return self._strip.words if self._strip else ""

    def tell(self, title: str, words: str) -> None:
        """Says why a file was refused."""
        clear(self._message)
        self._strip = Strip("red", words, title)
        self._message.addWidget(self._strip)
        self._strip.say()
        self.chooser.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.reveal(self._strip)

    def show_busy(self, busy: bool) -> None:
        """Says that a file is being read, or takes that away with what was told before."""
        if busy:
            clear(self._message)
            words = self.tr("Er verandert nog niets: je ziet straks eerst elk verschil.")
            self._message.addWidget(Strip("accent", words, self.tr("Het bestand wordt gelezen.")))
            self._strip = None
        elif self._strip is None:
            clear(self._message)
        self.chooser.say(self.tr("Bezig met lezen…") if busy else self.tr("Kies het bestand"))


class _DropTarget(QFrame):
    """Where a file may be dropped."""

    dropped = Signal(object)

    def __init__(self, chooser: Button) -> None:
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Bestand kiezen of hierheen slepen"))
        head = text(self.tr("Kies het bestand uit je leerlingadministratie, of sleep het hierheen"), Role.SECTION)
        kinds = text(
            self.tr(
                "EDEX.XML (EDEXML 2.x) of UWLR-leerlinggegevens. Je ziet eerst wat er verandert; er gebeurt nog niets."
            ),
            Role.BODY,
            "text2",
            wrap=True,
        )
        left_out = text(
            self.tr(
                "BSN, onderwijsnummer, nationaliteit en andere gegevens die niet nodig zijn leest Driehoek niet. Het "
                "bestand zelf wordt niet bewaard."
            ),
            Role.META,
            wrap=True,
        )
        for label in (head, kinds, left_out):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        sign = Icon("file-down", "text3", 44)
        self.setLayout(
            down(
                across(STRETCH, sign, STRETCH),
                head,
                kinds,
                12,
                across(STRETCH, chooser, STRETCH),
                12,
                left_out,
                gap=6,
                margins=(28, 44, 28, 44),
            )
        )

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()
            self._show_over(True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        event.acceptProposedAction()
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("accent_bg" if self._over else "surface"))
        pen = QPen(theme.colour("accent" if self._over else "line2"), 2 if self._over else 1.4)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()
