"""The list of the pages at the left; in one column a choice above the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel
from typing_extensions import override

from desktop.settings.pages import SettingsPage
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row, RowList
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import set_tone, text

_WIDTH, _HIGH = 248, 44


class _PageRow(Row):
    """One page."""

    def __init__(self, page: SettingsPage) -> None:
        self._icon_name = page.icon
        self._icon = Icon(page.icon, "text2", 18)
        self._words: QLabel = text(page.words, Role.BODY, wrap=True)
        line = across(self._icon, self._words, gap=12, margins=(12, 4, 8, 4))
        line.setStretch(1, 1)
        super().__init__(page.words, line, bar=True)
        Theme.current().changed.connect(self._fit)
        self._fit()

    @override
    def select(self, selected: bool) -> None:
        super().select(selected)
        self._words.setProperty("role", (Role.STRONG if selected else Role.BODY).name.lower())
        set_tone(self._words, "accent" if selected else "text")
        self._icon.show_icon(self._icon_name, "accent" if selected else "text2")

    def _fit(self) -> None:
        self.setMinimumHeight(Theme.current().length(_HIGH))


class SectionBar(QFrame):
    """The list, and the choice. `chosen` hands back the name of a section."""

    chosen = Signal(str)

    def __init__(self, pages: tuple[SettingsPage, ...]) -> None:
        super().__init__()
        self._pages = pages
        self._rows = RowList(self.tr("Onderdelen van de instellingen"), card=False, hairlines=False)
        self._rows.show_rows([_PageRow(one) for one in pages])
        self._rows.chosen.connect(lambda at: self.chosen.emit(pages[at].section.value))
        self._list = Scroll(down(self._rows, STRETCH, gap=0))
        self.choice = ChoiceControl(tuple(Option(one.section.value, one.words) for one in pages), always=True)
        self.choice.edited.connect(lambda: self.chosen.emit(str(self.choice.value())))
        title = text(self.tr("Instellingen"), Role.PAGE)
        frame = FieldFrame(self.tr("Onderdelen van de instellingen"), self.choice, labelled=False)
        self._choice = boxed(down(title, frame, gap=8))
        self._choice.hide()
        self._single = False
        self.setLayout(down(self._choice, self._list, gap=0))
        Theme.current().changed.connect(self._fit)
        self._fit()

    def show_current(self, section: str) -> None:
        """Marks the page that is shown."""
        at = next(place for place, one in enumerate(self._pages) if one.section.value == section)
        self._rows.select(at)
        self.choice.set_value(section)

    def set_single(self, single: bool) -> None:
        """A choice above the page, or the list beside it."""
        self._single = single
        self._choice.setVisible(single)
        self._list.setVisible(not single)
        self._fit()

    def focus_current(self) -> None:
        """Puts the focus on the page that is shown."""
        row = next((one for one in self._rows.rows if one.selected), None)
        target = self.choice.target() if self._single else row
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        theme = Theme.current()
        if self._single:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(theme.length(_WIDTH))
