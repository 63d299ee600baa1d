"""The pages of the gallery, shown as they are drawn."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.gallery.draw import WIDTH, system_of_night
from desktop.gallery.pages import page
from desktop.gallery.sheet import Sheet
from desktop.theme.theme import Mode, Theme

ShowSheet = Callable[..., Sheet]


@pytest.fixture
def show_sheet(theme: Theme, qapp: QApplication) -> Iterator[ShowSheet]:
    """Shows a page by its key, in a theme and a letter size, at the width of its picture."""
    shown: list[Sheet] = []
    theme.set_system_palette(system_of_night())

    def show(key: str, mode: Mode = Mode.LIGHT, percent: int = 100, width: int = WIDTH) -> Sheet:
        theme.set_mode(mode)
        theme.set_percent(percent)
        sheet = Sheet(page(key))
        shown.append(sheet)
        sheet.resize(width, 400)
        sheet.show()
        sheet.fit(width)
        sheet.pose()
        for _ in range(3):  # a wrapped text asks its height once its width is known, and so do those around it
            qapp.processEvents()
            sheet.fit(width)
        return sheet

    yield show
    for one in shown:
        one.close()
        one.deleteLater()
    theme.set_mode(Mode.LIGHT)
    theme.set_percent(100)
    theme.set_system_palette(None)
