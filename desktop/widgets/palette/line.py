"""One line of the palette: a sign, words, what belongs to them, and the key that does the same without the palette."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.language import translate
from desktop.theme.letters import Role
from desktop.widgets.arrange import Item, across, down
from desktop.widgets.icon import Icon
from desktop.widgets.keys import key_cap, key_words
from desktop.widgets.palette.entry import Entry
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.row import Row
from desktop.widgets.text import text

_SIGN = 18


class PaletteLine(Row):
    """An entry as it is offered. It never takes the focus: that stays in the line that is typed in."""

    def __init__(self, entry: Entry) -> None:
        words: list[Item] = [text(entry.words, Role.STRONG, wrap=True)]
        if entry.about:
            words.append(text(entry.about, Role.META, wrap=True))
        said = down(*words, gap=0)
        items: list[Item] = [_sign(entry.icon), said]
        content = across(*items, gap=10, margins=(10, 7, 10, 7))
        content.setStretch(1, 1)
        if entry.shortcut:
            content.addWidget(key_cap(entry.shortcut), 0, Qt.AlignmentFlag.AlignVCenter)
        super().__init__(_spoken(entry), content)
        self.entry = entry
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _sign(sign: str | Party | None) -> QWidget:
    if isinstance(sign, Party):
        return PartyTriangle(sign, _SIGN)
    return Icon(sign or "corner-down-right", "text2", _SIGN)


def _spoken(entry: Entry) -> str:
    key = translate("CommandPalette", "sneltoets {key}").format(key=key_words(entry.shortcut)) if entry.shortcut else ""
    return ", ".join(part for part in (entry.words, entry.about, key) if part)
