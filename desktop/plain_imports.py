"""Imports as Python has them: without PySide6 reading the source of every module that is imported after it.

PySide6 looks in each source for its own name, to know whether `from __feature__` could matter there. Driehoek uses no
such feature, and reading some six hundred sources costs a start a sixth of its time and keeps 25 MB of text in memory.
"""

from importlib import import_module
from types import ModuleType

_WHERE, _LOOKS = "shibokensupport.feature", "_mod_uses_pyside"


def plain_imports() -> bool:
    """To be called before the rest of the program is imported. Answers whether this PySide6 looks into sources."""
    import_module("PySide6.QtCore")
    try:
        feature = import_module(_WHERE)
    except ImportError:
        return False
    if not callable(getattr(feature, _LOOKS, None)):
        return False
    setattr(feature, _LOOKS, _uses_no_feature)
    return True


def _uses_no_feature(_module: ModuleType) -> bool:
    return False
