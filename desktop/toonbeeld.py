"""Pictures of the main screens and three reports of one fictional pupil: `python -m desktop.toonbeeld MAP`.

For where there is no display: everything is drawn offscreen, on the example vault, which is made for this and thrown
away again. What is in the pictures and the reports is made up.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.app import make_door
from desktop.screens import makers
from desktop.shell.keeping import Keeping
from desktop.shell.preferences import Preferences
from desktop.shell.route import Route, ScreenName
from desktop.shell.window import Closed, MainWindow
from desktop.shell.worker import Worker
from desktop.theme.theme import Mode, Theme
from forms.casus.demo import make_demo_vault
from forms.lanes import newest_version
from forms.reports.making import make
from models.queries.dossiers import dossier_list
from models.snapshot import DossierBeeld
from models.snapshot.read import read_dossier
from models.vault import Vault, Wachtzin
from models.vault.passphrase import Cost

T = TypeVar("T")
_WIDTH, _HEIGHT = 1440, 900
_QUIET = 250
"""Milliseconds after the last answer until a screen is drawn: what is read again follows within that."""
_SECRET = Wachtzin("voorbeeld")
_CHEAP = Cost(time=1, memory=8, lanes=1)
_READERS = ("leerling", "ouders", "school")


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture: its file name and the place it shows."""

    name: str
    route: Route


def main(argv: Sequence[str]) -> int:
    """Makes the files in the folder named, tells where they are, and answers the exit code."""
    if len(argv) != 1:
        print("gebruik: python -m desktop.toonbeeld MAP", file=sys.stderr)
        return 2
    folder = Path(argv[0])
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_without_chatter)
    app = QApplication(["driehoek"])
    Theme(app, Mode.LIGHT)
    with tempfile.TemporaryDirectory() as place:
        paths = _Showing(Path(place)).draw(folder)
    for path in paths:
        print(path)
    return 0


def _without_chatter(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Tells what Qt has to say, but not that a platform without a display has no size hints."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


class _Showing:
    """A window on an example vault of its own."""

    def __init__(self, place: Path) -> None:
        self._worker = Worker()
        preferences = Preferences(place / "instellingen")
        self._window = MainWindow(self._worker, Keeping(), preferences, makers(), make_door)
        self._window.resize(_WIDTH, _HEIGHT)
        self._place = place

    def draw(self, folder: Path) -> list[Path]:
        """Draws every screen and prints the reports; answers the files."""
        self._window.show_door(Closed(None))
        self._window.show()
        paths = [self._picture(folder, "01-eerste-keer")]
        vault = self._answer(lambda: make_demo_vault(self._place / "Voorbeeld.kluis", [_SECRET], _CHEAP)[0])
        case = self._answer(lambda: _first_case(vault))
        self._window.open(vault, Route(ScreenName.DOSSIERS))
        workspace = self._window.workspace
        for scene in _scenes(case):
            if workspace is not None:
                workspace.go(scene.route)
                paths.append(self._picture(folder, scene.name))
        paths += self._answer(lambda: _print_reports(folder, case))
        self._window.lock()
        paths.append(self._picture(folder, "10-ontgrendelen"))
        self._worker.stop()
        return paths

    def _picture(self, folder: Path, name: str) -> Path:
        self._settle()
        path = folder / f"{name}.png"
        self._window.grab().save(str(path))
        return path

    def _answer(self, call: Callable[[], T]) -> T:
        answers: list[T] = []
        failures: list[Exception] = []
        self._worker.run(call, answers.append, failures.append)
        while not (answers or failures):
            self._wait(10)
        if failures:
            raise failures[0]
        return answers[0]

    def _settle(self) -> None:
        self._wait(_QUIET)
        while self._worker.busy:
            self._wait(_QUIET)

    def _wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def _first_case(vault: Vault) -> DossierBeeld:
    """The first dossier with an OPP that is still being written, else the first."""
    with vault.reading() as connection:
        cases = [read_dossier(connection, line.uid) for line in dossier_list(connection)]
    busy = (case for case in cases if (version := newest_version(case)) and not version.geheel_vastgesteld)
    return next(busy, cases[0])


def _scenes(case: DossierBeeld) -> tuple[Scene, ...]:
    version = newest_version(case)
    document = version.uid if version else None
    moments = case.hoormomenten(version) or case.hoormomenten()
    return (
        Scene("02-werklijst", Route(ScreenName.WORKLIST)),
        Scene("03-dossiers", Route(ScreenName.DOSSIERS)),
        Scene("04-dossier", Route(ScreenName.DOSSIER, case.uid)),
        Scene("05-opp", Route(ScreenName.OPP, case.uid, document, section="handelingsdeel")),
        *(Scene("06-hoormoment", Route(ScreenName.HEARING, case.uid, one.uid)) for one in moments[-1:]),
        Scene("07-rapport", Route(ScreenName.REPORT, case.uid)),
        Scene("08-invoeren", Route(ScreenName.IMPORT)),
        Scene("09-instellingen", Route(ScreenName.SETTINGS)),
    )


def _print_reports(folder: Path, case: DossierBeeld) -> list[Path]:
    paths = []
    for reader in _READERS:
        for one in make(case, reader, date.today(), datetime.now(UTC)):
            path = folder / one.name
            path.write_bytes(one.data)
            paths.append(path)
    return paths


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
