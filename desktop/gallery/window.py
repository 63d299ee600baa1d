"""The gallery as a window: the pages at the left, themes and letters above, everything in it works."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.gallery.draw import MODES, system_of_night
from desktop.gallery.pages import PAGES
from desktop.gallery.sheet import Sheet
from desktop.theme.letters import STEPS, Role
from desktop.theme.theme import Mode, Theme
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.row import Row, RowList
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import text


class GalleryWindow(QWidget):
    """One page at a time; another theme or letter size draws it anew."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Driehoek: onderdelen")
        self.setAutoFillBackground(True)
        Theme.current().set_system_palette(system_of_night())
        self._at = 0
        self._list = RowList("Onderdelen", card=False, hairlines=False)
        self._list.show_rows(
            [Row(one.title, across(text(one.title), margins=(12, 8, 12, 8)), bar=True) for one in PAGES]
        )
        self._list.chosen.connect(self.show_page)
        self.modes = SegmentsControl([Option(mode.value, mode.value) for mode in MODES])
        self.modes.set_name("Thema", "")
        self.modes.set_value(Theme.current().mode.value)
        self.modes.edited.connect(self._restyle)
        self.sizes = SegmentsControl([Option(step, f"{step}%") for step in STEPS])
        self.sizes.set_name("Letters", "")
        self.sizes.set_value(Theme.current().percent)
        self.sizes.edited.connect(self._restyle)
        self._holder: QVBoxLayout = down(gap=0)
        nav = boxed(
            down(text("Onderdelen", Role.CARD), Scroll(down(self._list, STRETCH)), margins=(12, 16, 12, 12)), "pane"
        )
        nav.setFixedWidth(240)
        head = across(self.modes, self.sizes, gap=24, margins=(28, 12, 28, 12))
        right = down(head, self._holder, gap=0)
        right.setStretch(1, 1)
        line: QHBoxLayout = across(nav, right, gap=0)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.show_page(0)

    def show_page(self, place: int) -> None:
        """Shows the page at this place in the list."""
        self._at = place
        self._list.select(place)
        clear(self._holder)
        sheet = Sheet(PAGES[place])
        scroll = Scroll(down(sheet))
        self._holder.addWidget(scroll)
        scroll.show()
        sheet.pose()

    def _restyle(self) -> None:
        theme = Theme.current()
        theme.set_mode(Mode(str(self.modes.value() or Mode.LIGHT.value)))
        size = self.sizes.value()
        theme.set_percent(size if isinstance(size, int) else 100)
        self.show_page(self._at)
