"""A start as a process of its own, with the moments of what a user sees: `python started.py BEGIN WHAT`.

WHAT is `bare` (a window of PySide6 with one word), `libraries` (the same, and then only the import of what keeps the
vault: SQLAlchemy, SQLCipher, keyring), `door` (Driehoek until its first window is painted), `worklist` (on until the
rows of the worklist are painted: the door is opened with the keyring as soon as it can be), `round` (on, through
dossiers, forms and search) or `tasks` (on, through the tasks of a day with a watch on the event loop). BEGIN is what
`time.monotonic()` said just before the process was started. It prints one line of JSON: seconds since BEGIN, seconds
of processor time, milliseconds of the round, and MB; and before it, of `tasks`, one line with what was measured of
each.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

BEGIN, WHAT = float(sys.argv[1]), sys.argv[2]

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402 (the clock of the process runs from its first line)
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget  # noqa: E402
from typing_extensions import override  # noqa: E402

AT_THE_DOOR = 2500
"""Milliseconds that whoever does the tasks of a day stands at the door, to type a wachtzin."""
PATIENCE = 60_000
told: dict[str, float] = {}


def moment(name: str) -> None:
    told.setdefault(name, time.monotonic() - BEGIN)
    told.setdefault(f"{name} cpu", time.process_time())


def memory(field: str) -> float:
    """Megabytes of this process: `VmRSS` now, `VmHWM` at most."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(one for one in lines if one.startswith(field)).split()[1]) / 1024


class Painted(QObject):
    """Calls `then` when a widget has been painted, with all that is in it."""

    def __init__(self, watched: QWidget, then: Callable[[], None]) -> None:
        super().__init__(watched)
        self._then: Callable[[], None] | None = then
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._then is not None:
            then, self._then = self._then, None
            QTimer.singleShot(0, then)
        return False


def end() -> None:
    told["memory"] = memory("VmRSS")
    print(json.dumps(told), flush=True)
    QApplication.exit()


def bare() -> int:
    app = QApplication(["bare"])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Driehoek"))
    window.resize(1440, 900)

    def painted() -> None:
        moment("painted")
        if WHAT == "libraries":
            import keyring
            import sqlalchemy.orm
            import sqlcipher3

            told["modules"] = len({keyring, sqlalchemy, sqlcipher3})
            moment("imported")
        end()

    Painted(window, painted)
    window.show()
    return app.exec()


def give_up() -> None:
    print(f"nothing more came on the screen: {told}", file=sys.stderr, flush=True)
    QApplication.exit(1)


def fail(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    sys.__excepthook__(kind, error, where)
    QApplication.exit(1)


def driehoek() -> int:
    from desktop.plain_imports import plain_imports

    plain_imports()
    from desktop import app

    show = app.show_window

    def shown(window: QMainWindow, *rest: object) -> None:
        def painted() -> None:
            moment("painted")
            if WHAT == "door":
                end()
            else:
                Visitor(window)

        Painted(window, painted)
        QTimer.singleShot(PATIENCE, window, lambda: None if "painted" in told else give_up())
        show(window, *rest)
        window.showNormal()  # as drawn, also where the screen is smaller
        window.resize(1440, 900)

    app.show_window = shown
    return app.run()


class Visitor(QObject):
    """Opens the door with the keyring as soon as it offers that, and looks until the rows are there."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        sys.excepthook = fail
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(give_up)
        self._patience.start(PATIENCE)
        window.program.unlocked.connect(lambda: moment("unlocked"))
        self._look = QTimer(self)
        self._look.setInterval(5)
        self._look.timeout.connect(self._step)
        self._look.start()

    def _step(self) -> None:
        if "asked" not in told:
            door = self._window.centralWidget().currentWidget()
            if getattr(door, "ways", None) is not None and not door.ways.isHidden():
                moment("asked")
                QTimer.singleShot(AT_THE_DOOR if WHAT == "tasks" else 0, door.unlock_button.click)
        elif self._window.workspace is not None:
            shown = self._window.workspace.shown
            rows = getattr(shown, "list", None)
            if rows is None:  # the window came back to another place
                from desktop.shell.route import Route, ScreenName

                self._window.workspace.go(Route(ScreenName.WORKLIST))
            else:
                moment("screen")
                if rows.lines.rowCount():
                    self._look.stop()
                    Painted(rows.viewport(), self._rows)
                    rows.viewport().update()

    def _rows(self) -> None:
        moment("rows")
        self._patience.stop()
        if WHAT == "round":
            from visits import Round

            told["memory at first"] = memory("VmRSS")
            Round(self._window, self._been_round)
        elif WHAT == "tasks":
            sys.path[:0] = [str(Path(__file__).resolve().parents[1])]
            from tasks import Tasks

            Tasks(self._window, self._tasks_done)
        else:
            end()

    def _tasks_done(self, measured: list[dict[str, object]]) -> None:
        print(json.dumps(measured), flush=True)
        end()

    def _been_round(self, spent: dict[str, float]) -> None:
        told.update(spent)
        end()


if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[2])]
    sys.exit(bare() if WHAT in ("bare", "libraries") else driehoek())
