"""How an editor stands on the screen: heading, sections at the left, the form, findings at the right.

In a narrow window the findings become a drawer with their count on its button. In one column all of it scrolls, the
sections are a choice above the form, and the button that goes on stands at the foot.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.shell.room import Room, around, edge
from desktop.theme.letters import Role
from desktop.theme.style import restyle
from desktop.theme.theme import Theme
from desktop.turns import Turns
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down, laid_out_once
from desktop.widgets.button import Button
from desktop.widgets.chip import Chip
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.options import Option
from desktop.widgets.findings import FindingsPanel
from desktop.widgets.foot import Foot
from desktop.widgets.head import Head
from desktop.widgets.scroll import Scroll
from desktop.widgets.sections import SectionLine, SectionList
from desktop.widgets.text import text

_LIST, _PANEL = 226, 290
_SHEET = (22, 18, 22, 22)
"""Margins of the form in its ground."""
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
        self.above_sheet: QVBoxLayout = down(gap=12)
        """What stands above the form and scrolls along with it."""
        self._select: ChoiceControl | None = None
        self._lines: tuple[SectionLine, ...] = ()
        self._current: str | None = None
        self.panel = findings
        self.drawer = Button(self.tr("Wat ontbreekt"), icon="circle-alert", small=True)
        self.drawer.clicked.connect(self._toggle_drawer)
        self._drawn = False
        self._chips: tuple[QWidget, ...] = ()
        self._acts: tuple[QWidget, ...] = ()
        self._single = False
        self._room = Room.WIDE
        self.section_head: QVBoxLayout = down(gap=9)
        self.form_place: QVBoxLayout = down(gap=0)
        self._sheet = boxed(down(self.section_head, self.form_place, gap=14, margins=_SHEET))
        self._top = boxed(down(self.head, self.below_head, gap=12))
        self._inner: QVBoxLayout = down(self.select_place, self.above_sheet, self._sheet, STRETCH, gap=12)
        scroll = Scroll(self._inner)
        self._scrolled = scroll.inner
        self.form_card = boxed(across(scroll, margins=(0, 0, 4, 0)), "card")
        self.form_card.setAccessibleName(self.tr("Formulier"))
        body = across(self.sections, self.form_card, self.panel, gap=14)
        body.setStretch(1, 1)
        self._column: QVBoxLayout = down(self._top, body, gap=12, margins=around(Room.WIDE, 14, 14))
        self._column.setStretch(1, 1)
        self.foot = Foot()
        whole = down(self._column, self.foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        Theme.current().settled.connect(self._fit_later)
        self._fit()

    def fit_in(self, room: Room) -> None:
        """One column, or what belongs together beside each other."""
        self._single = room is Room.SINGLE
        self._room = room
        self._keep_edge()
        self._fit()

    def show_sections(self, lines: tuple[SectionLine, ...], current: str | None) -> None:
        """Shows the sections in the list and in the choice that stands for it in a narrow window."""
        self.sections.show_sections(lines, current)
        self._current = current
        if lines != self._lines:
            self._lines = lines
            clear(self.select_place)
            self._select = None
        self._fit()

    def select(self, current: str | None) -> None:
        """Marks the section that is open."""
        self._current = current
        self.sections.select(current)
        if self._select is not None:
            self._select.set_value(current)

    def _show_select(self, *, shown: bool) -> None:
        """The choice that stands for the list; made where it is seen first."""
        if self._select is None and shown:
            select = ChoiceControl([Option(one.uid, _named(one), _word(one)) for one in self._lines])
            select.set_name(self.tr("Onderdeel"), "")
            select.edited.connect(lambda: self.section_chosen.emit(str(select.value())))
            self._select = select
            self.select_place.addWidget(select)
        if self._select is not None:
            self._select.set_value(self._current)
            self._select.setVisible(shown)

    def show_beside(self, chips: tuple[Chip, ...], acts: tuple[QWidget, ...]) -> None:
        """The chips and the buttons at the right of the heading; the last one is the one that goes on."""
        self._chips, self._acts = chips, acts
        self._place_acts()
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
        told = self.tr("Wat ontbreekt: {counts}").format(counts=self.panel.counts)
        if self._drawn:
            self.drawer.say(self.tr("Terug naar het formulier"), "arrow-left")
        else:
            self.drawer.say(told, "circle-alert")
        self.head.turn()

    def close_drawer(self) -> None:
        """Shows the form again."""
        if self._drawn:
            self._toggle_drawer()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._closes(event):
            event.accept()  # else Esc goes to the window, which has a use of its own for it
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._closes(event):
            self.close_drawer()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _closes(self, event: QEvent) -> bool:
        return self._drawn and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape

    def _fit_later(self) -> None:
        Turns.of_program().later(self._fit, self)

    @property
    def _one_column(self) -> bool:
        return self._single or self.width() * 100 / Theme.current().percent < _ONE_COLUMN_BELOW

    def _place_acts(self) -> None:
        """In one column the button that goes on stands at the foot with that of the drawer; else all in the heading."""
        if self._one_column and self._acts:
            self.foot.hold((self.drawer,), self._acts[-1:])
            self.head.show_beside(*self._chips, *self._acts[:-1])
        else:
            self.head.show_beside(*self._chips, self.drawer, *self._acts)
            self.foot.hold()

    def _fit(self) -> None:
        held = self.window().focusWidget()  # what goes to another place is hidden on the way, and gives its focus away
        with laid_out_once(self, self.form_card, self._scrolled):
            self._fit_parts()
        if held is None or not self.isAncestorOf(held) or not self.isVisible():
            return
        if not held.isVisible():
            self._focus_instead_of(held)
        elif not held.hasFocus():
            held.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_instead_of(self, held: QWidget) -> None:
        """On what stands there now for what was put away: a button for the findings, a choice for the sections."""
        if self.panel.isAncestorOf(held):
            self.drawer.setFocus(Qt.FocusReason.OtherFocusReason)
        elif held is self.drawer:
            self.panel.focus_first()
        elif self.sections.isAncestorOf(held) and self._select is not None:
            self._select.target().setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._select is not None and self._select.isAncestorOf(held):
            self.sections.focus_current()

    def _fit_parts(self) -> None:
        theme = Theme.current()
        one_column = self._one_column
        drawer = one_column or self.width() * 100 / theme.percent < _DRAWER_BELOW
        self._drawn = self._drawn and drawer
        if self._top.property("scrolls") is not one_column:
            self._turn(one_column)
        if self.drawer.parent() is not None:
            self.drawer.setVisible(drawer)
        self.head.turn()
        self.panel.setVisible(self._drawn or not drawer)
        self.form_card.setVisible(not (one_column and self._drawn))
        several = len(self._lines) > 1
        self.sections.setVisible(several and not one_column)
        self._show_select(shown=several and one_column)
        self.sections.setFixedWidth(theme.length(_LIST))
        if one_column and self._drawn:
            self.panel.setMaximumWidth(self.width() - 2 * edge(Room.SINGLE))
            self.panel.setMinimumWidth(0)
        else:
            self.panel.setFixedWidth(theme.length(_PANEL))

    def _turn(self, one_column: bool) -> None:
        """In one column the heading scrolls along with the form, and only the form itself has a ground."""
        self._top.setProperty("scrolls", one_column)
        (self._inner if one_column else self._column).insertWidget(0, self._top)
        self._top.show()  # what goes to another place is hidden on the way
        self.form_card.setProperty("kind", "" if one_column else "card")
        self._sheet.setProperty("kind", "card" if one_column else "")
        for one in (self.form_card, self._sheet):
            restyle(one)
        self._keep_edge()
        self._inner.setContentsMargins(*((0, 0, 8, 12) if one_column else (0, 0, 0, 0)))
        self._place_acts()

    def _keep_edge(self) -> None:
        """In one column the bar that scrolls stands within the edge at the right."""
        free = edge(self._room)
        self._column.setContentsMargins(*((free, 12, free - 8, 0) if self._one_column else around(self._room, 14, 14)))

    def _toggle_drawer(self) -> None:
        self._drawn = not self._drawn
        self._fit()
        self.count_findings()
        (self.panel if self._drawn else self.drawer).setFocus()
        if self._drawn:
            self.panel.focus_first()


def _named(line: SectionLine) -> str:
    return f"{line.letter}. {line.name}" if line.letter else line.name


def _word(line: SectionLine) -> str:
    return line.progress.word if line.progress else ""
