"""Search and command: what is typed stays in the line while the arrows walk the lines under it, and Enter chooses.

    palette = CommandPalette(content)
    palette.typed.connect(lambda words: palette.offer(fitting(entries, words)))
    palette.chosen.connect(act)
    palette.open()

An owner that offers something at once and the rest later says so (`last=False`): Enter waits for all of it. What one
has walked to stays chosen when more comes (`adds`).

The palette knows no case: its owner offers entries, and is handed the key of the one that was chosen. A screen reader
hears each line one comes at, politely, since the focus never leaves the line that is typed in.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.turns import Turns
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, boxed, clear, down, laid_out_once, rule
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.palette.entry import Entry
from desktop.widgets.palette.line import PaletteLine
from desktop.widgets.palette.understood import Understood
from desktop.widgets.scroll import Scroll
from desktop.widgets.shadow import Shadow
from desktop.widgets.text import text

_WIDTH, _EDGE, _LEAST, _BORDER = 640, 20, 120, 2
_HIGH = 560
"""At 100 %: a longer list scrolls, so that one still sees where one is."""
_FOOT_FROM = 340
"""With less height the lines need the room of the keys at the foot."""
_BETWEEN = 8
"""The hairlines, and the room under the lines."""
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
}
_LET_THROUGH = frozenset(
    {Qt.Key.Key_L, Qt.Key.Key_K, Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0}
)
"""With Ctrl: locking works from any state, and so does the size of the letters."""
_STAYS = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""Ways in which the line loses the focus without anyone leaving the palette."""


class CommandPalette(QFrame):
    """The palette; it floats over the widget it is given, in the top third."""

    typed = Signal(str)
    """What stands in the line now; its owner answers with `offer`."""
    chosen = Signal(str)
    """The key of the entry; the palette has closed."""
    chosen_beside = Signal(str)
    """The same with Ctrl+Enter: in a window of its own, where the entry is a place."""
    all_asked = Signal()
    """Shift+Enter: all that was found is asked for."""
    closed = Signal()

    def __init__(self, over: QWidget, placeholder: str = "") -> None:
        super().__init__(over)
        self._over = over
        self._lines: list[PaletteLine] = []
        self._spare: list[PaletteLine] = []
        self._headings: list[QWidget] = []
        self._fills_in = ""
        self.walked = False
        """Whether one went to another line than the first since the last letter."""
        self._at = -1
        self._is_open = False
        self._whole = True
        self._waits: str | None = None
        self.setProperty("kind", "palette")
        name = self.tr("Zoeken en doen")
        self.setAccessibleName(name)
        self.line = QLineEdit()
        self.line.setProperty("kind", "bare")
        self.line.setPlaceholderText(placeholder or self.tr("Zoek een leerling, een onderdeel of een actie"))
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(self.tr("Pijltjes kiezen, Enter doet het, Esc sluit."))
        self.line.textChanged.connect(self._changed)
        self.line.installEventFilter(self)
        shut = Button(self.tr("Sluit"), Kind.QUIET, shown_key="Esc", small=True, capped=True)
        shut.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shut.clicked.connect(self.shut)
        self._head = head = across(Icon("search", "text2", 20), self.line, shut, gap=10, margins=(14, 8, 10, 8))
        head.setStretch(1, 1)
        self._column: QVBoxLayout = down(gap=2, margins=(0, 6, 0, 0))
        self._scroll = Scroll(self._column)
        body = down(self._scroll, margins=(8, 0, 8, 4))
        self._understood = Understood()
        keys = self.tr("↑ ↓ kiezen · Enter openen · Ctrl+Enter in een nieuw venster · Shift+Enter alle resultaten")
        self._foot = boxed(down(rule(), down(text(keys, Role.HINT, wrap=True), margins=(16, 6, 16, 8)), gap=0))
        whole = down(head, rule(), self._understood, body, self._foot, gap=0)
        whole.setStretch(3, 1)
        self.setLayout(whole)
        over.installEventFilter(self)
        Theme.current().changed.connect(self._place)
        Shadow(self)
        self.hide()

    @property
    def offered(self) -> tuple[Entry, ...]:
        """What is offered now, in order."""
        return tuple(one.entry for one in self._lines)

    @property
    def current(self) -> Entry | None:
        """The entry that Enter chooses."""
        return self._lines[self._at].entry if self._lines else None

    def open(self, words: str = "") -> None:
        """Opens with nothing typed, or with these words, and asks its owner what to offer."""
        self._is_open = True
        self._waits = None
        self.line.blockSignals(True)
        self.line.setText(words)
        self.line.blockSignals(False)
        self.line.selectAll()
        self.show()
        Turns.of_program().darken(self)
        self._changed(words)
        self.raise_()
        self._place()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> None:
        """Closes without choosing."""
        self._leave_if_open()

    def tell(
        self,
        understood: Sequence[str] = (),
        wrong: str = "",
        fills_in: Sequence[tuple[str, str]] = (),
        *,
        behind: bool = False,
    ) -> None:
        """Says under the field how it is understood. `fills_in` is what Tab can make of it: the whole line, and words
        for it; Tab takes the first. `behind`: not all can be found yet.
        """
        self._fills_in = fills_in[0][0] if fills_in else ""
        words = " · ".join(words for _, words in fills_in)
        if self._understood.tell(understood, wrong, words, behind=behind):
            if wrong or understood:
                announce(self.line, self._understood.words)
            self._place()

    def write(self, words: str) -> None:
        """Has these words in the line, as if they were typed."""
        self.line.setText(words)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, entries: Sequence[Entry], *, last: bool = True, adds: bool = False) -> None:
        """Shows these, under a heading for each group; the first is the one that Enter chooses.

        Without `last` more will be offered for the same words. With `adds` they belong to the same words as those that
        are shown: the one that was chosen stays so.
        """
        self._whole = last
        self._show(entries, self.current.key if adds and self.current is not None else None)
        if last and self._waits is not None and self.current is not None:
            (self._choose if self._waits == "here" else self._choose_beside)(self.current.key)

    def _show(self, entries: Sequence[Entry], chosen: str | None = None) -> None:
        if entries and tuple(entries) == self.offered:
            self._go(0 if chosen is None else self._at)
            return
        place = next((at for at, one in enumerate(entries) if one.key == chosen), 0)
        inside = self._column.parentWidget()
        with laid_out_once(self, self._scroll, *([inside] if inside is not None else [])):
            self._fill(entries)
        self._at = -1
        self._place()
        self._go(place, said=place == 0 or chosen is None)

    def _fill(self, entries: Sequence[Entry]) -> None:
        """Puts the lines in the column; those that are there already are written anew, which takes far less time."""
        self._spare = [*self._lines, *self._spare]
        self._lines = []
        for heading in self._headings:
            heading.hide()
            heading.deleteLater()
        self._headings = []
        while self._column.takeAt(0) is not None:
            pass
        group = None
        for one in entries:
            if one.group != group:
                group = one.group
                self._add_heading(_heading(group))
            line = self._line_for(one)
            self._column.addWidget(line)
            if line.isHidden():
                line.show()  # else it is seen an event later, and the list flickers with every key
            self._lines.append(line)
        for line in self._spare:
            if not line.isHidden():
                line.hide()
        if not entries:
            self._add_heading(self._nothing(self.line.text().strip()))
        self._column.addStretch(1)

    def _line_for(self, entry: Entry) -> PaletteLine:
        if self._spare:
            line = self._spare.pop(0)
            line.select(False)
            line.show_entry(entry)
            return line
        line = PaletteLine(entry)
        line.clicked.connect(lambda: self._choose(line.entry.key))
        return line

    def _add_heading(self, widget: QWidget) -> None:
        self._headings.append(widget)
        self._column.addWidget(widget)
        widget.show()

    @override
    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = min(theme.length(_WIDTH), max(self._over.width() - 2 * _EDGE, _LEAST))
        around = self._head.sizeHint().height() + _BETWEEN
        if not self._understood.isHidden():
            around += self._understood.heightForWidth(width - 2 * _BORDER)
        if not self._foot.isHidden():
            around += self._foot.heightForWidth(width)
        return QSize(width, around + self._column.totalHeightForWidth(width - 20) + 2 * _BORDER)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._place()
        if watched is not self.line:
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            self._keep(event)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pressed(Qt.Key(event.key()), event.modifiers())
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            self._leave_if_open()
        return False

    def _keep(self, event: QKeyEvent) -> None:
        """Keeps keys from the screen beneath: no act is done there while one looks for something here."""
        if not (event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _LET_THROUGH):
            event.accept()

    def _changed(self, words: str) -> None:
        self.walked = False
        self._whole = False
        self._waits = None
        self.typed.emit(words)

    def _pressed(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if key is Qt.Key.Key_Tab and self._fills_in:
            self.write(self._fills_in)
        elif key in _STEPS:
            self.walked = True
            self._go(self._at + _STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            beside = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self.all_asked.emit()
            elif not self._whole:  # what is shown still belongs to older words
                self._waits = "beside" if beside else "here"
            elif self.current is not None:
                (self._choose_beside if beside else self._choose)(self.current.key)
        elif key is Qt.Key.Key_Escape:
            self.shut()
        else:
            return False
        return True

    def _go(self, place: int, *, said: bool = True) -> None:
        if not self._lines:
            return
        place = min(max(place, 0), len(self._lines) - 1)
        if place == self._at:
            return
        for at, line in enumerate(self._lines):
            line.select(at == place)
        self._at = place
        self._scroll.ensureWidgetVisible(self._lines[place], 0, Theme.current().length(32))
        if said and not self.isHidden():
            announce(self.line, self._lines[place].accessibleName())

    def _choose(self, key: str) -> None:
        self._leave()
        self.chosen.emit(key)

    def _choose_beside(self, key: str) -> None:
        self._leave()
        self.chosen_beside.emit(key)

    def _leave_if_open(self) -> None:
        if self._is_open:
            self._leave()

    def _leave(self) -> None:
        """Closes; nothing that was typed or found stays behind."""
        self._waits = None
        self._is_open = False
        self.closed.emit()  # before hiding: the focus goes where its owner puts it, not to any widget that is next
        self.hide()
        self.line.blockSignals(True)
        self.line.clear()
        self.line.blockSignals(False)
        clear(self._column)
        for line in self._spare:  # what was found does not stay behind in a line that is out of sight
            line.deleteLater()
        self._lines, self._spare, self._headings = [], [], []
        self._at = -1
        self.tell()

    def _nothing(self, typed: str) -> QWidget:
        words = self.tr("Typ een deel van een naam of een woord.")
        if self._understood.wrong:
            words = self.tr("Zolang dit filter er staat, wordt er niets gezocht.")
        elif typed:
            nothing = self.tr("Niets gevonden voor ‘{typed}’.").format(typed=typed)
            words = f"{nothing} {words}"
        said = text(words, Role.BODY, "text2", wrap=True)
        said.setContentsMargins(10, 12, 10, 12)
        return said

    def _place(self) -> None:
        self._foot.setVisible(self._over.height() >= Theme.current().length(_FOOT_FROM))
        wanted = self.sizeHint()
        top = min(self._over.height() // 8, Theme.current().length(96))
        height = min(wanted.height(), self._over.height() - top - _EDGE, Theme.current().length(_HIGH))
        self.setGeometry((self._over.width() - wanted.width()) // 2, top, wanted.width(), max(height, _LEAST))


def _heading(group: str) -> QWidget:
    heading = text(group, Role.META_STRONG)
    heading.setContentsMargins(10, 8, 10, 2)
    return heading
