"""What a field held in the version before: taken out struck and red, put in underlined and green, and a way back."""

from difflib import SequenceMatcher
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel

from desktop.language import translate
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.text import text, wrapped


class CompareBlock(QFrame):
    """Directly under a field: what it was, word by word. `put_back` asks for the old value."""

    put_back = Signal()

    def __init__(self, title: str, old: str, new: str, *, with_way_back: bool = True) -> None:
        super().__init__()
        self._old, self._new = old, new
        self.setProperty("kind", "well")
        empty = self.tr("leeg")
        self.setAccessibleName(f"{title}: {old or empty}")
        back = Button(self.tr("Terugzetten") if old else self.tr("Maak weer leeg"), Kind.GHOST, small=True)
        back.setAccessibleDescription(title)
        if not with_way_back:
            back.hide()
        back.clicked.connect(lambda: self.put_back.emit())
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        wrapped(self._words)
        before, now = ((one or empty).removesuffix(".") for one in (old, new))
        said = self.tr("Was: {before}. Is nu: {now}.").format(before=before, now=now)
        self._words.setAccessibleName(said)
        sign = Icon("git-compare", "text2", 14)
        head = across(sign, text(title, Role.META_STRONG, wrap=True), back, gap=8)
        head.setStretch(1, 1)
        words = down(self._words, margins=(0, 0, 6, 0))  # as far from the edge at both sides
        self.setLayout(down(head, words, gap=4, margins=(12, 6, 6, 10)))
        Theme.current().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._words.setText(_marked(self._old, self._new))


_ALIKE = 0.35
"""With a smaller share of words in common a text was written anew, and is told as a whole: that reads better."""


def word_changes(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """The two texts word by word as (kind, words): kind is "same", "out" or "in"."""
    before, after = old.split(), new.split()
    found: list[tuple[str, str]] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if before and after and matcher.ratio() < _ALIKE:
        return ("out", " ".join(before)), ("in", " ".join(after))
    for kind, start, end, start_new, end_new in matcher.get_opcodes():
        if kind == "equal":
            found.append(("same", " ".join(before[start:end])))
            continue
        if end > start:
            found.append(("out", " ".join(before[start:end])))
        if end_new > start_new:
            found.append(("in", " ".join(after[start_new:end_new])))
    return tuple(found)


def _marked(old: str, new: str) -> str:
    theme = Theme.current()
    styles = {
        "same": "",
        "out": f"color:{theme.colour('red').name()};background-color:{theme.colour('red_bg').name()};"
        "text-decoration:line-through",
        "in": f"color:{theme.colour('green').name()};background-color:{theme.colour('green_bg').name()};"
        "text-decoration:underline",
    }
    parts = [f'<span style="{styles[kind]}">{escape(words)}</span>' for kind, words in word_changes(old, new)]
    return " ".join(parts) or translate("CompareBlock", "leeg")
