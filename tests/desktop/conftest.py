"""Tests of the window: no display needed, one theme for all, nothing kept between tests."""

import gc
import os
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from demo_window import demo, demo_folder
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.theme.theme import Mode, Theme
from desktop.widgets.arrange import down

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

__all__ = ["demo", "demo_folder"]

TODAY = date(2026, 11, 17)


def pytest_itemcollected(item: pytest.Item) -> None:
    # The platform without a display says this of every window that is shown; no user ever sees that platform.
    item.add_marker(pytest.mark.qt_log_ignore("plugin does not support", extend=True))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["driehoek"]


@pytest.fixture(scope="session", autouse=True)
def emptied_clipboard(qapp: QApplication) -> Iterator[None]:
    """What a test left on the clipboard is made of Python: thrown away after Python has ended it brings all down."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> object:
    theme = Theme._current or Theme(qapp, Mode.LIGHT)
    theme.set_mode(Mode.LIGHT)
    theme.set_percent(100)
    return theme


class StrayWindows(QObject):
    """Parts of a screen that were shown before they had a parent: each flashes as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            kind = type(watched)
            plain = watched.windowType() == Qt.WindowType.Window
            if plain and kind.__module__.startswith(("desktop.widgets", "desktop.editor", "desktop.hearing")):
                self.seen.append(f"{kind.__name__} {watched.accessibleName()}".strip())
        return False


@pytest.fixture(autouse=True)
def garbage_between_tests() -> Iterator[None]:
    """As in the program: garbage is never taken away in the worker or in the middle of an event."""
    gc.disable()
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.freeze()  # what is left is no garbage: looking through all of it again after every test takes most of their time


@pytest.fixture(autouse=True)
def no_stray_windows(qapp: QApplication) -> Iterator[None]:
    stray = StrayWindows()
    qapp.installEventFilter(stray)
    yield
    qapp.removeEventFilter(stray)
    assert stray.seen == []


@pytest.fixture(autouse=True)
def no_window_left(qapp: QApplication) -> Iterator[None]:
    """A window that goes on standing takes keys of the tests after it: Ctrl+L is a key of the whole program."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a dialog goes with the window it stands over
    left = [one for one in qapp.topLevelWidgets() if one.isVisible()]
    for one in left:
        one.hide()
    assert [type(one).__name__ for one in left] == []


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., QWidget]:
    """Shows widgets under each other in an active window."""
    pages: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        page = QWidget()
        pages.append(page)
        page.setLayout(down(*widgets))
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show


@pytest.fixture
def today() -> date:
    return TODAY
