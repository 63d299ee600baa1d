"""What keeps the window fluid, counted and not timed: whose thread asks the vault, how often, and who imports.

How long the event loop stands still is measured by the benchmarks (`tests/performance/test_fluid.py`).
"""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from desktop.shell.route import Route, ScreenName
from forms.lanes import newest_version

TESTS = Path(__file__).resolve().parents[2]


@contextmanager
def asked() -> Iterator[list[tuple[str, bool]]]:
    """Every statement that reaches a database, and whether the thread of the window sent it."""
    seen: list[tuple[str, bool]] = []

    def note(_connection, _cursor, statement, *_rest) -> None:
        seen.append((statement, threading.current_thread() is threading.main_thread()))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@pytest.fixture
def routes(desk) -> dict[ScreenName, Route]:
    """A place on every screen, of a whole case."""
    dossier = desk.dossier("A01")
    beeld = desk.beeld(dossier)
    version = newest_version(beeld)
    hearing = beeld.hoormomenten()[0].uid
    known = {
        ScreenName.OPP: Route(ScreenName.OPP, dossier, version.uid),
        ScreenName.HEARING: Route(ScreenName.HEARING, dossier, hearing),
        ScreenName.DOSSIER: Route(ScreenName.DOSSIER, dossier),
        ScreenName.PUPIL: Route(ScreenName.PUPIL, dossier),
        ScreenName.HISTORY: Route(ScreenName.HISTORY, dossier),
        ScreenName.REPORT: Route(ScreenName.REPORT, dossier),
    }
    plain = (ScreenName.WORKLIST, ScreenName.DOSSIERS, ScreenName.NEW, ScreenName.IMPORT, ScreenName.SETTINGS)
    return known | {name: Route(name) for name in plain}


def test_the_thread_of_the_window_never_asks_the_vault(desk, routes):
    with asked() as seen:
        for route in routes.values():
            desk.go(route)
        desk.go(routes[ScreenName.OPP].at(field="beeld"))
        desk.type("Zij leest graag voor.")
        desk.workspace.undoing.undo_last()
        desk.settle()
        desk.go(Route(ScreenName.DOSSIERS))
        desk.type("noor")
    assert len(seen) > 50
    assert [statement for statement, of_window in seen if of_window] == []


@pytest.mark.parametrize(
    ("name", "most"),
    [
        (ScreenName.WORKLIST, 32),  # the first lines of each of its groups, and the whole case of the first line
        (ScreenName.DOSSIERS, 10),
        (ScreenName.DOSSIER, 40),
        (ScreenName.OPP, 30),
        (ScreenName.HEARING, 30),
        (ScreenName.PUPIL, 30),
        (ScreenName.HISTORY, 40),
        (ScreenName.REPORT, 60),
    ],
)
def test_a_screen_is_read_in_a_handful_of_questions(desk, routes, name, most):
    with asked() as seen:
        desk.go(routes[name])
    assert 0 < len(seen) <= most


_WALK = """
import sys, threading, tempfile
from pathlib import Path
sys.path[:0] = [{tests!r}, {root!r}]
from PySide6.QtWidgets import QApplication
app = QApplication(["driehoek"])
from desktop.app import _BEHIND_THE_DOOR, _LATER, import_all
from desktop.language import Language
from desktop.shell.preferences import Preferences
from desktop.theme.theme import Theme
Language(app)
Theme(app)
import desk, vaults  # what this test itself needs
from forms.casus.demo import make_demo_vault
from models.vault.passphrase import Cost
with tempfile.TemporaryDirectory() as place:
    folder = Path(place) / "Voorbeeld.kluis"
    made, _ = make_demo_vault(folder, [vaults.WACHTZIN], Cost(time=1, memory=8, lanes=1))
    made.close(backup=False)
    import_all((*_BEHIND_THE_DOOR, *_LATER))
    late = []
    class Note:
        def find_spec(self, name, path=None, target=None):
            if threading.current_thread() is threading.main_thread():
                late.append(name)
    vault = desk.open_vault(folder, vaults.WACHTZIN)
    worker = desk.Worker()
    one = desk.Desk(vault, worker, Path(place), desk.DAY)
    one.workspace.resize(1440, 900)
    one.workspace.show()
    one.settle()
    dossier = one.dossier("A01")
    beeld = one.beeld(dossier)
    sys.meta_path.insert(0, Note())
    Route, ScreenName = desk.Route, desk.ScreenName
    for name in ScreenName:
        document = {{
            ScreenName.OPP: next(iter(beeld.versies()))[1].uid, ScreenName.HEARING: beeld.hoormomenten()[0].uid
        }}.get(name)
        if name.value in {known!r}:
            one.go(Route(name, None if name.value in {plain!r} else dossier, document))
    print(sorted(late))
    one.keeping.use(None)
    worker.stop()
    vault.close(backup=False)
"""


def test_opening_a_screen_imports_nothing_in_the_thread_of_the_window(routes):
    plain = [name.value for name, route in routes.items() if route.dossier is None]
    script = _WALK.format(tests=str(TESTS), root=str(TESTS.parent), known=[name.value for name in routes], plain=plain)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().splitlines()[-1] == "[]"
