"""How an editor stands on the screen: heading, sections at the left, the form, findings at the right.

In a narrow window the findings become a drawer with their count on its button; with large letters the sections become a
choice above the form.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button
from desktop.widgets.chip import Chip
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.options import Option
from desktop.widgets.findings import FindingsPanel
from desktop.widgets.head import Head
from desktop.widgets.scroll import Scroll
from desktop.widgets.sections import SectionLine, SectionList
from desktop.widgets.text import text

_LIST, _PANEL = 226, 290
_DRAWER_BELOW, _ONE_COLUMN_BELOW = 1090, 780
"""Widths at 100 % below which the findings, and then the sections too, give way."""


class EditorFrame(QFrame):
    """The layout of an editor; what stands in it is its screen's."""

    section_chosen = Signal(str)

    def __init__(self, findings: FindingsPanel) -> None:
        super().__init__()
        self.head = Head()
        self.below_head: QVBoxLayout = down(gap=10)
        self.sections = SectionList()
        self.sections.chosen.connect(self.section_chosen)
        self.select_place: QVBoxLayout = down(gap=0)
        self._select: ChoiceControl | None = None
        self._lines: tuple[SectionLine, ...] = ()
        self.panel = findings
        self.drawer = Button("Wat ontbreekt", icon="circle-alert", small=True)
        self.drawer.clicked.connect(self._toggle_drawer)
        self._drawn = False
        self.section_head: QVBoxLayout = down(gap=6)
        self.form_place: QVBoxLayout = down(gap=0)
        inner = down(self.section_head, self.form_place, STRETCH, gap=14, margins=(22, 18, 22, 22))
        self.form_card = boxed(across(Scroll(inner), margins=(0, 0, 4, 0)), "card")
        self.form_card.setAccessibleName("Formulier")
        self.middle = QWidget()
        middle = down(self.select_place, self.form_card, gap=8)
        middle.setStretch(1, 1)
        self.middle.setLayout(middle)
        body = across(self.sections, self.middle, self.panel, gap=14)
        body.setStretch(1, 1)
        column = down(self.head, self.below_head, body, gap=12, margins=(24, 14, 24, 14))
        column.setStretch(2, 1)
        self.setLayout(column)
        Theme.current().changed.connect(self._fit)
        self._fit()

    def show_sections(self, lines: tuple[SectionLine, ...], current: str | None) -> None:
        """Shows the sections in the list and in the choice that stands for it in a narrow window."""
        self.sections.show_sections(lines, current)
        if lines != self._lines:
            self._lines = lines
            clear(self.select_place)
            select = ChoiceControl([Option(one.uid, f"{one.letter}. {one.name}", _word(one)) for one in lines])
            select.set_name("Onderdeel", "")
            select.edited.connect(lambda: self.section_chosen.emit(str(select.value())))
            self._select = select
            self.select_place.addWidget(select)
        if self._select is not None:
            self._select.set_value(current)
        self._fit()

    def show_beside(self, chips: tuple[Chip, ...], acts: tuple[QWidget, ...]) -> None:
        """The chips and the buttons at the right of the heading."""
        self.head.show_beside(*chips, self.drawer, *acts)
        self._fit()

    def show_section_head(self, title: str, about: str, *beside: QWidget) -> None:
        """The heading of the open section, and what the law asks of it."""
        clear(self.section_head)
        heading = text(title, Role.SECTION, wrap=True)
        line = across(heading, *beside, gap=10)
        line.setStretch(0, 1)
        self.section_head.addLayout(line)
        if about:
            self.section_head.addWidget(text(about, Role.BODY, "text2", wrap=True))

    def count_findings(self) -> None:
        """Puts the count of the findings on the button of the drawer."""
        self.drawer.say(f"Wat ontbreekt: {self.panel.counts}")
        self.head.turn()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = Theme.current()
        effective = self.width() * 100 / theme.percent
        drawer, one_column = effective < _DRAWER_BELOW, effective < _ONE_COLUMN_BELOW
        if self.drawer.parent() is not None:
            self.drawer.setVisible(drawer)
        self.head.turn()
        self.panel.setVisible(self._drawn or not drawer)
        self.middle.setVisible(not (one_column and self._drawn))
        several = len(self._lines) > 1
        self.sections.setVisible(several and not one_column)
        if self._select is not None:
            self._select.setVisible(several and one_column)
        self.sections.setFixedWidth(theme.length(_LIST))
        if one_column and self._drawn:
            self.panel.setMaximumWidth(self.width())
            self.panel.setMinimumWidth(0)
        else:
            self.panel.setFixedWidth(theme.length(_PANEL))

    def _toggle_drawer(self) -> None:
        self._drawn = not self._drawn
        self._fit()


def _word(line: SectionLine) -> str:
    return line.progress.word if line.progress else ""
