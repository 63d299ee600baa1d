"""A page of the gallery as a widget: its title, the rule, and every sample under the name of its state."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.gallery.pose import hover
from desktop.gallery.sample import Page, Pose, Sample
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, down
from desktop.widgets.text import text
from desktop.widgets.tiles import Tiles

_EDGE = 28


class Shown(QFrame):
    """One sample with its name above it. `part` is the part itself."""

    def __init__(self, sample: Sample, *, on_card: bool) -> None:
        super().__init__()
        self.sample = sample
        self.part = sample.make()
        edge = 16 if on_card else 0
        if on_card:
            self.setProperty("kind", "card")
        caption = text(sample.words, Role.HINT, wrap=True)
        column: QVBoxLayout = down(caption, self.part, gap=8, margins=(edge, edge, edge, edge))
        if self.part.sizePolicy().horizontalPolicy().name == "Fixed":
            column.setAlignment(self.part, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setLayout(column)


class Sheet(QWidget):
    """All samples of a page. It is as high as it must be: whoever shows it lets it scroll."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.setAccessibleName(page.title)
        self.setAutoFillBackground(True)
        self.samples = tuple(Shown(one, on_card=page.on_card) for one in page.samples)
        tiles = Tiles(page.width)
        for shown in self.samples:
            if shown.sample.wide:
                tiles.add_wide(shown)
            else:
                tiles.addWidget(shown)
        column = down(text(page.title, Role.PAGE, wrap=True), text(page.about, Role.BODY, "text2", wrap=True), gap=6)
        column.addSpacing(14)
        column.addLayout(tiles)
        self._column: QVBoxLayout = down(column, STRETCH, margins=(_EDGE, 24, _EDGE, 24))
        self.setLayout(self._column)

    def pose(self) -> None:
        """Leaves the mouse over the samples that are drawn so. Once the page can be seen."""
        for shown in self.samples:
            if shown.sample.pose is Pose.HOVER:
                hover(shown.part)

    def fit(self, width: int) -> None:
        """Takes this width, and the height that belongs to it."""
        self.resize(width, self.height())
        self._column.activate()
        self.resize(width, max(self._column.totalHeightForWidth(width), 200))
