"""Draws the pages as pictures: light, dark and high contrast, with letters of 100 and 200 %, without a display.

A person has one focus; a page shows several. So each sample that has the focus gets it really, is drawn alone, and is
laid into the picture of the page.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from desktop.gallery.pose import focus
from desktop.gallery.sample import Page, Pose
from desktop.gallery.sheet import Sheet
from desktop.theme.theme import Mode, Theme

MODES = (Mode.LIGHT, Mode.DARK, Mode.CONTRAST)
PERCENTS = (100, 200)
WIDTH = 1440
"""Of every picture, in pixels: at 200 % there is half the room."""


def system_of_night() -> QPalette:
    """High contrast as systems have it: white on black, what is chosen in a light purple."""
    made = QPalette(QColor("#000000"))
    for role, colour in (
        (QPalette.ColorRole.Window, "#000000"),
        (QPalette.ColorRole.WindowText, "#ffffff"),
        (QPalette.ColorRole.Base, "#000000"),
        (QPalette.ColorRole.Text, "#ffffff"),
        (QPalette.ColorRole.Highlight, "#d6b4fd"),
        (QPalette.ColorRole.HighlightedText, "#2b2b2b"),
    ):
        made.setColor(role, QColor(colour))
    return made


def draw_page(page: Page, width: int = WIDTH) -> QPixmap:
    """The page in the theme and letters in use."""
    app = QApplication.instance()
    sheet = Sheet(page)
    sheet.resize(width, 400)
    sheet.show()
    sheet.fit(width)
    sheet.pose()
    if app is not None:
        app.processEvents()
    if (first := sheet.focusWidget()) is not None:
        first.clearFocus()
    picture = sheet.grab()
    painter = QPainter(picture)
    for shown in sheet.samples:
        if shown.sample.pose is Pose.FOCUS:
            focus(shown.part)
            if app is not None:
                app.processEvents()
            painter.drawPixmap(shown.pos(), shown.grab())
    painter.end()
    sheet.close()
    sheet.deleteLater()
    return picture


def draw_all(folder: Path, pages: Sequence[Page]) -> Iterator[Path]:
    """Draws the pages in every theme and letter size; answers each picture once it is written."""
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme.current()
    theme.set_system_palette(system_of_night())
    for mode in MODES:
        theme.set_mode(mode)
        for percent in PERCENTS:
            theme.set_percent(percent)
            for one in pages:
                path = folder / f"{one.key}-{mode.value}-{percent}.png"
                draw_page(one).save(str(path))
                yield path
