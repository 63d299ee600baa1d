"""The keys that work everywhere, from the same list as the card of F1."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.settings.page import Page
from desktop.shell.screen import Context
from desktop.shell.shell_acts import keys_everywhere
from desktop.theme.letters import Role
from desktop.widgets.arrange import boxed, down
from desktop.widgets.card import card, titled
from desktop.widgets.keys import key_cap
from desktop.widgets.text import text
from desktop.widgets.tick import Tick


class KeysPage(Page):
    """The page. Its cards come when it is shown: the workspace knows its own keys."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._everywhere: QVBoxLayout = down(gap=0)
        self._grids: list[QGridLayout] = []
        self.letters = Tick(self.tr("Losse letters zijn sneltoetsen in lijsten"))
        self.letters.setAccessibleDescription(self.tr("Zet dit uit als je tegen de computer praat in plaats van typt."))
        self.letters.setChecked(context.preferences.letter_keys)
        self.letters.toggled.connect(self._set_letters)
        in_lists = (
            ("↑ ↓", self.tr("regel voor regel")),
            ("Home / End", self.tr("naar de eerste of de laatste regel")),
            ("Return", self.tr("de regel openen")),
            ("Space", self.tr("de regel aanvinken, of de volgende keuze")),
            ("W", self.tr("op de werklijst: wat als")),
            ("U", self.tr("op de werklijst: uitstellen")),
            ("V", self.tr("in de geschiedenis: vergelijk met nu")),
            ("N", self.tr("bij het invoeren van leerlingen: het nieuwe overnemen")),
            ("H", self.tr("bij het invoeren van leerlingen: houden wat er staat")),
            ("T", self.tr("in een dossier: de tijdlijn als lijst of tekening")),
        )
        about = text(self.letters.accessibleDescription(), Role.META, wrap=True)
        while_typing = (
            ("Tab", self.tr("naar het volgende veld")),
            ("Ctrl+Tab", self.tr("een tab in een tekst van meer regels")),
            ("Alt+Return", self.tr("menu van het veld: geschiedenis, terugzetten")),
            ("Ctrl+Z", self.tr("ongedaan maken in dit veld")),
        )
        self.column.addWidget(card(titled(self.tr("Overal")), self._everywhere))
        self.column.addWidget(card(titled(self.tr("In lijsten")), self._grid(in_lists), self.letters, about))
        self.column.addWidget(card(titled(self.tr("Tijdens het typen")), self._grid(while_typing)))
        self.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Toetsen"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        from desktop.shell.workspace import Workspace

        holder: QWidget | None = self.parentWidget()
        while holder is not None and not isinstance(holder, Workspace):
            holder = holder.parentWidget()
        if isinstance(holder, Workspace) and not self._everywhere.count():
            self._everywhere.addWidget(self._grid(keys_everywhere(holder)))
        self._line_up()

    def _set_letters(self, wanted: bool) -> None:
        self.context.preferences.letter_keys = wanted

    def first_focus(self) -> None:
        """There is nothing to set: the page itself can be read and scrolled."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grid(self, keys: tuple[tuple[str, str], ...]) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (key, words) in enumerate(keys):
            grid.addWidget(key_cap(key), place, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text(words, Role.BODY, wrap=True), place, 1)
        self._grids.append(grid)
        return boxed(grid)

    def _line_up(self) -> None:
        """What the keys do stands on one edge in every card: beside the widest of all keys."""
        cells = [grid.itemAtPosition(place, 0) for grid in self._grids for place in range(grid.rowCount())]
        widest = max(cell.sizeHint().width() for cell in cells if cell is not None)
        for grid in self._grids:
            grid.setColumnMinimumWidth(0, widest)
