"""The recovery code as it stands on the screen once, and as a page to print."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.shell.messages import told
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, titled
from desktop.widgets.flow import Flow
from desktop.widgets.pick_file import Picker
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from models.vault import Herstelcode
from models.vault.atomic_file import write_atomically
from models.vault.recovery_code import GROUPS
from models.vault.sqlite_errors import disk_failures

_COLUMNS = 4
T = TypeVar("T")


class Runs(Protocol):
    """What writes the page: the worker, or a session of an open vault."""

    def run(
        self,
        call: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Does a call outside the thread of the window."""


class CodeShown(QWidget):
    """The code in its groups. `noted` tells that the user has it on paper."""

    noted = Signal()

    def __init__(self, worker: Runs, pick: Picker) -> None:
        super().__init__()
        self._worker = worker
        self._pick = pick
        self._code: Herstelcode | None = None
        self._vault_name = ""
        self._strip: Strip | None = None
        self.groups = tuple(_group() for _ in range(GROUPS))
        self.grid = self._code_card()
        self._message = down(gap=0)
        self.saver = Button(self.tr("Bewaar als PDF om af te drukken"), icon="file-down", key="Alt+P")
        self.on_paper = Button(self.tr("Hij staat op papier"), Kind.PRIMARY, icon="check", shown_key="Return")
        about = text(
            self.tr(
                "Met deze code gaat de kluis open als je de wachtzin kwijt bent. Je ziet hem alleen nu. Druk hem af of "
                "schrijf hem over, en bewaar het papier op een plaats die op slot kan."
            ),
            wrap=True,
        )
        self.acts: QFrame = boxed(Flow(self.on_paper, self.saver))
        self.home: QVBoxLayout = down(self.acts)
        self.setLayout(down(about, self.grid, self._message, self.home, gap=16))
        self.saver.clicked.connect(self._save)
        self.on_paper.clicked.connect(self.noted)

    def show_code(self, vault_name: str, code: Herstelcode) -> None:
        """Shows the code of a vault."""
        self._code, self._vault_name = code, vault_name
        for number, (label, group) in enumerate(zip(self.groups, str(code).split("-"), strict=True), start=1):
            label.setText(group)
            label.setAccessibleName(self.tr("groep {}: {}").format(number, " ".join(group)))

    def forget(self) -> None:
        """Throws the code away."""
        self._code = self._strip = None
        clear(self._message)
        for label in self.groups:
            label.clear()
            label.setAccessibleName("")

    def _code_card(self) -> QFrame:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, label in enumerate(self.groups):
            head = text(self.tr("groep {}").format(place + 1), Role.HINT, "text2")
            grid.addLayout(down(head, across(label, STRETCH), gap=2), place // _COLUMNS, place % _COLUMNS)
        return card(titled(self.tr("Herstelcode")), boxed(grid))

    def _save(self) -> None:
        """Only by the user's act: the file is a key of the vault."""
        if self._code is None:
            return
        begin = user_documents_path() / self.tr("Herstelcode.pdf")
        path = self._pick(self, self.tr("Waar komt de bladzijde met de herstelcode?"), begin, self.tr("PDF (*.pdf)"))
        if path is not None:
            call = partial(_write_page, path, self._vault_name, str(self._code))
            self._worker.run(call, partial(self._saved, path), self._failed, self)

    def _saved(self, path: Path, _: None) -> None:
        opener = Button(self.tr("Open om af te drukken"), icon="printer")
        opener.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        self._tell(
            Strip(
                "green",
                self.tr("Druk hem af en gooi het bestand daarna weg: het is een sleutel van je kluis."),
                self.tr("Bewaard als {}.").format(path.name),
                opener,
            )
        )

    def _failed(self, error: Exception) -> None:
        message = told(error)
        self._tell(Strip("red", message.words, message.title))

    @property
    def message(self) -> str:
        """What was told last about the page; empty for nothing."""
        return self._strip.words if self._strip else ""

    def _tell(self, strip: Strip) -> None:
        clear(self._message)
        self._strip = strip
        self._message.addWidget(strip)
        strip.say()


def _group() -> QLabel:
    return text("", Role.SECTION)


def _write_page(path: Path, vault_name: str, code: str) -> None:
    # Only now: making paper is a large part of the program, and few print a code.
    from forms.reports.herstelcode import recovery_page
    from forms.reports.paper import make_pdf

    pdf = make_pdf(recovery_page(vault_name, code, date.today()), datetime.now(UTC))
    with disk_failures():
        write_atomically(path, pdf.data)
