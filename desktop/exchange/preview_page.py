"""The second step: everything that would change, tile by tile, before anything does."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.exchange.foot import Foot
from desktop.exchange.lines import CHOICES, Line, Tile
from desktop.exchange.picks import Picks
from desktop.exchange.roster_table import RosterTable
from desktop.exchange.side_panel import SidePanel
from desktop.exchange.tiles import Tiles
from desktop.shell.room import Room
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.control import State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.keys import key_cap
from desktop.widgets.portions import PORTION, Portions, Work
from desktop.widgets.scroll import Scroll
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from desktop.widgets.tick import Tick
from forms.exchange.choices import Keuzes
from forms.exchange.preview import Preview

_PANEL, _ROOM_FOR_PANEL = 310, 1080
_DAY_WIDTH = 360
_NO_LIMIT = (1 << 24) - 1
"""What Qt calls no maximum."""
_LISTED = 3
"""The place of the list on the page."""
_LOOK_FIRST = (Tile.GEWIJZIGD, Tile.KOPPELEN, Tile.NIEUW, Tile.VERTROKKEN, Tile.GELIJK)


class PreviewPage(QWidget):
    """The page. `taken` hands over the choices."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines: Mapping[Tile, tuple[Line, ...]] = {}
        self._picks: Picks | None = None
        self._must = False
        self._strips = down(gap=8)
        self.sure = Tick(self.tr("Ik weet zeker dat dit bestand bij deze kluis hoort"))
        self.tiles = Tiles()
        self.table = RosterTable()
        self.leaving = FieldFrame(
            self.tr("Uitschrijven per"), DayControl(), help_words=self.tr("Voor wie niet meer in het bestand staat.")
        )
        self._all = down(gap=0)
        self._keys = across(gap=8)
        self._counted: QLabel = text("", Role.META)
        self._showing = Portions(self)
        self.panel = SidePanel()
        self.opener = Button(self.tr("Over dit bestand"), icon="info")
        self.foot = Foot()
        self._about_list = boxed(across(self._keys, STRETCH, self._counted, gap=12))
        table = boxed(down(self.table, margins=(1, 1, 1, 1)), "card")
        self._listed = down(self.leaving, self._all, table, self._about_list, gap=10)
        self._main: QFrame = boxed(self._listed)
        self._main.setProperty("part", True)
        middle = across(self._main, self.panel, gap=16)
        middle.setStretch(0, 1)
        column = down(self._strips, self.sure, across(self.tiles, self.opener, gap=12), middle, gap=12)
        column.addStretch(0)
        column.setStretch(_LISTED, 1)
        self._column: QVBoxLayout = column
        self._scroll = Scroll(column)
        self.setLayout(down(self._scroll, self.foot, gap=12))
        self._connect()

    def show_preview(
        self, preview: Preview, lines: Mapping[Tile, tuple[Line, ...]], today: date, then: Callable[[], None]
    ) -> None:
        """Shows what a file would change, beginning with what asks for a look. `lines` are those of the preview.

        With thousands of pupils each part takes its time, and has its turn; `then` is called when all of it is there.
        """
        self._lines = lines
        self._picks = Picks(self._lines, preview.school.stand_van or today)
        self.leaving.control.set_value(self._picks.left_on.isoformat())
        parts = (
            partial(self._show_findings, preview),
            self._show_counts,
            partial(self.panel.show_preview, preview, self._lines[Tile.NIEUW]),
            self._show_first,
            then,
        )
        self._showing.drop(self)
        self._showing.add(Work(part, PORTION, self) for part in parts)
        self._showing.start_next()

    def _show_counts(self) -> None:
        counts = {tile: len({line.pupil for line in lines}) for tile, lines in self._lines.items()}
        counts[Tile.GELIJK] = len(self._lines[Tile.GELIJK])
        self.tiles.show_counts(counts, len(self._lines[Tile.GEWIJZIGD]))

    def _show_first(self) -> None:
        self._scroll.begin_anew()
        first = next((tile for tile in _LOOK_FIRST if self._lines[tile]), Tile.GELIJK)
        self.tiles.choose(first)
        self._show_tile(first)

    @property
    def picks(self) -> Picks | None:
        """What was chosen so far."""
        return self._picks

    def follow(self, picks: Picks) -> None:
        """Takes over what was chosen in another showing of the same preview."""
        if self._picks is not None:
            self._picks.follow(picks)
            self.leaving.control.set_value(picks.left_on.isoformat())
            self.sure.setChecked(picks.school_is_right)
            self._show_tile(self.tiles.current)

    def forget(self) -> None:
        """Lets go of what was looked at: names that were taken over, or not, do not stay behind a screen."""
        self._showing.drop(self)
        self._lines = {}
        self._picks = None
        self.table.lines.forget()
        self.panel.forget()
        clear(self._strips)

    def fit_in(self, room: Room) -> None:
        """In one column: a card for each line, all of them in what scrolls, and at the foot only what goes on.

        The keys of the list then stand above it: its end may be a hundred cards away.
        """
        single = room is Room.SINGLE
        self._listed.removeWidget(self._about_list)
        self._listed.insertWidget(self._listed.count() - (1 if single else 0), self._about_list)
        self.tiles.set_short(single)
        self.table.set_cards(single)
        for place, part in ((_LISTED, not single), (_LISTED + 1, single)):  # cards end where the last one does
            self._column.setStretch(place, int(part))
        self.foot.set_single(single)

    def focus_first(self) -> None:
        """Puts the focus on the first line."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def try_to_take(self) -> None:
        """Takes over, or goes to what must be settled first."""
        if self._picks is None:
            return
        if self._must and not self.sure.isChecked():
            self.sure.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.leaving.control.problem() is not None:
            self.tiles.choose(Tile.VERTROKKEN)
            self.leaving.control.target().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        keuzes: Keuzes = self._picks.keuzes()
        self.taken.emit(keuzes)

    @property
    def findings(self) -> tuple[str, ...]:
        """What was said about the file as a whole."""
        strips = (self._strips.itemAt(at) for at in range(self._strips.count()))
        widgets = (item.widget() for item in strips if item is not None)
        return tuple(one.words for one in widgets if isinstance(one, Strip))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.tiles.chosen.connect(self._show_tile)
        self.table.lines.picked.connect(self._count)
        self.table.walked.connect(lambda place: self._scroll.bring_part(self.table, place))
        self.panel.wanted.connect(self._go_to_new)
        self.foot.taker.clicked.connect(self.try_to_take)
        self.sure.toggled.connect(self._settle)
        self.leaving.control.edited.connect(self._leave_on)
        self.opener.setCheckable(True)
        self.opener.toggled.connect(self._fit)
        Theme.current().changed.connect(self._fit)

    def _show_findings(self, preview: Preview) -> None:
        clear(self._strips)
        self._must = any(one.niveau == "moet" for one in preview.bevindingen)
        for one in preview.bevindingen:
            must = one.niveau == "moet"
            title = self.tr("Moet.") if must else self.tr("Let op.")
            self._strips.addWidget(Strip("red" if must else "amber", spoken(one.tekst), title))
        if not any((preview.nieuw, preview.koppelingen, preview.gewijzigd, preview.vertrokken)):
            title = self.tr("Er is niets over te nemen.")
            self._strips.addWidget(Strip("green", self.tr("Alles in dit bestand staat al zo in Driehoek."), title))
        self.sure.setChecked(False)
        self.sure.setVisible(self._must)

    def _settle(self, sure: bool) -> None:
        if self._picks is not None:
            self._picks.school_is_right = sure
        self._count()

    def _show_tile(self, tile: Tile) -> None:
        if self._picks is None:
            return
        self.table.lines.show_lines(tile, self._lines.get(tile, ()), self._picks)
        self.table.setAccessibleName(tile.words)
        absent = any(line.field is None for line in self._lines.get(tile, ()))
        self.leaving.setVisible(tile is Tile.VERTROKKEN and absent)
        clear(self._keys)
        keys = [("Up", ""), ("Down", self.tr("regel")), *((one.key, one.words.lower()) for one in CHOICES[tile])]
        for key, words in keys:
            self._keys.addWidget(key_cap(key))
            if words:
                self._keys.addWidget(text(words, Role.META))
        self._show_all(tile)
        self._count()

    def _show_all(self, tile: Tile) -> None:
        clear(self._all)
        if tile in {Tile.KOPPELEN, Tile.VERTROKKEN} and len(self._lines[tile]) > 1:
            line = across(text(self.tr("Allemaal:"), Role.META), gap=6)
            for number, one in enumerate(CHOICES[tile]):
                button = Button(one.words, Kind.GHOST, small=True)
                button.setAccessibleName(self.tr("Allemaal: {}").format(one.words))
                button.clicked.connect(lambda _=False, choice=number: self._pick_all(tile, choice))
                line.addWidget(button)
            line.addStretch(1)
            self._all.addWidget(boxed(line))

    def _pick_all(self, tile: Tile, choice: int) -> None:
        if self._picks is not None:
            self._picks.pick_all(tile, choice)
            self.table.lines.changed()

    def _leave_on(self) -> None:
        problem = self.leaving.control.problem()
        value = self.leaving.control.value()
        self.leaving.show_message(State.ERROR if problem else State.PLAIN, problem or "")
        if self._picks is not None and isinstance(value, str):
            self._picks.left_on = date.fromisoformat(value)

    def _go_to_new(self, key: str) -> None:
        self.tiles.choose(Tile.NIEUW)
        self.table.select_pupil(key)

    def _count(self) -> None:
        if self._picks is None:
            return
        lines = self._lines.get(self.tiles.current, ())
        pupils = len({line.pupil for line in lines})
        told = self.tr("1 leerling") if pupils == 1 else self.tr("{} leerlingen").format(pupils)
        if self.tiles.current is Tile.GEWIJZIGD:
            fields = self.tr("1 veld") if len(lines) == 1 else self.tr("{} velden").format(len(lines))
            told = self.tr("{} bij {}").format(fields, told)
        self._counted.setText(told)
        if self._must and not self.sure.isChecked():
            self.foot.show_asked()
        else:
            self.foot.show_counted(self._picks.counted())

    def _fit(self) -> None:
        """Where there is no room for the panel it opens in the place of the list, with a button of its own."""
        theme = Theme.current()
        beside = self.width() >= theme.length(_ROOM_FOR_PANEL)
        self.opener.setVisible(not beside)
        self.panel.setVisible(beside or self.opener.isChecked())
        self._main.setVisible(beside or not self.opener.isChecked())
        if beside:
            self.panel.setFixedWidth(theme.length(_PANEL))
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(_NO_LIMIT)
        self.leaving.setMaximumWidth(theme.length(_DAY_WIDTH))
