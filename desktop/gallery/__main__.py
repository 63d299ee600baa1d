"""Shows the gallery, or draws it: `python -m desktop.gallery [MAP [PAGINA ...]]`.

With a folder it needs no display, and writes a picture of every page (or of the pages named) in each theme and size.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication


def main(argv: Sequence[str]) -> int:
    """What the command does."""
    if argv:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["driehoek"])
    from desktop.gallery.draw import draw_all
    from desktop.gallery.pages import PAGES, page
    from desktop.gallery.window import GalleryWindow
    from desktop.theme.theme import Mode, Theme

    Theme(app, Mode.LIGHT)
    if argv:
        for path in draw_all(Path(argv[0]), [page(key) for key in argv[1:]] or PAGES):
            print(path)
        return 0
    window = GalleryWindow()
    window.resize(1440, 900)
    window.show()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
