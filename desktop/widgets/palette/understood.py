"""The line under the search field: how the filters are understood, what is wrong with one, what Tab fills in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.theme.letters import Role
from desktop.widgets.arrange import boxed, clear, down
from desktop.widgets.chip import Chip
from desktop.widgets.flow import Flow
from desktop.widgets.keys import key_words
from desktop.widgets.text import text

_CHIPS, _EDGE = 6, 16


class Understood(QWidget):
    """Chips for what was understood, a sentence for what was not, and the next value that can be filled in."""

    def __init__(self, edge: int = _EDGE) -> None:
        super().__init__()
        self._told: tuple[tuple[str, ...], str, str, bool] = ((), "", "", False)
        self._column = down(gap=6, margins=(edge, 8, edge, 2))
        self.setLayout(self._column)
        self.hide()

    @property
    def words(self) -> str:
        """All of it as it is said aloud."""
        understood, wrong, fills_in, behind = self._told
        told = (", ".join(understood), wrong, self._fills_in(fills_in), self._not_all() if behind else "")
        return " ".join(one for one in told if one)

    @property
    def wrong(self) -> str:
        """What is the matter with a filter; empty when nothing is."""
        return self._told[1]

    def tell(self, understood: Sequence[str], wrong: str, fills_in: str, *, behind: bool = False) -> bool:
        """Shows this; answers whether it is something else than before. `behind`: not all can be found yet."""
        told = (tuple(understood)[:_CHIPS], wrong, fills_in, behind)
        if told == self._told:
            return False
        self._told = told
        clear(self._column)
        if understood:
            chips = boxed(Flow(*(Chip(one, "accent", "circle-check") for one in told[0]), gap=6))
            self._add(chips)
        if wrong:
            self._add(text(wrong, Role.BODY, wrap=True))
        if fills_in:
            self._add(text(self._fills_in(fills_in), Role.HINT, "text2", wrap=True))
        if behind:
            self._add(text(self._not_all(), Role.HINT, "text2", wrap=True))
        self.setVisible(bool(understood or wrong or fills_in or behind))
        return True

    def _not_all(self) -> str:
        return self.tr("Wat net binnenkwam wordt nog doorzoekbaar gemaakt. Nog niet alles wordt gevonden.")

    def _fills_in(self, words: str) -> str:
        if not words:
            return ""
        return self.tr("{key} vult aan: {words}").format(key=key_words("Tab"), words=words)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.show()
