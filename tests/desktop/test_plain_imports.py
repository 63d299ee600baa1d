"""Modules that are imported beside Qt are not read as text, and everything works as before."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _in_a_process_of_its_own(script: str) -> str:
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_no_source_is_read_for_an_import():
    script = """
from desktop.plain_imports import plain_imports
assert plain_imports()
import linecache, sqlalchemy, pydantic, models.vault
read = [one for one in linecache.cache if one.endswith('.py')]
print([one for one in read if 'sqlalchemy' in one or 'pydantic' in one or 'models' in one])
"""
    assert _in_a_process_of_its_own(script) == "[]"


def test_qt_works_as_before():
    script = """
from desktop.plain_imports import plain_imports
plain_imports()
from PySide6.QtCore import QObject, Signal
class Told(QObject):
    told = Signal(str)
one = Told()
one.told.connect(print)
one.setObjectName("naam")
one.told.emit(one.objectName())
"""
    assert _in_a_process_of_its_own(script) == "naam"


def test_where_pyside_looks_no_more_nothing_is_changed(monkeypatch):
    import shibokensupport.feature as feature

    from desktop.plain_imports import plain_imports

    monkeypatch.delattr(feature, "_mod_uses_pyside")
    assert not plain_imports()
