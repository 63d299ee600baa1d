"""Tests of the window: no display needed, one theme for all, nothing kept between tests."""

import os
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Mode, Theme
from desktop.widgets.arrange import down

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TODAY = date(2026, 11, 17)


def pytest_itemcollected(item: pytest.Item) -> None:
    # The platform without a display says this of every window that is shown; no user ever sees that platform.
    item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["driehoek"]


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> object:
    theme = Theme._current or Theme(qapp, Mode.LIGHT)
    theme.set_mode(Mode.LIGHT)
    theme.set_percent(100)
    return theme


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
