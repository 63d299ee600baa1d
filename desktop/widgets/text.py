"""Texts on a screen by what they are: a heading, a label, help, a hint.

Always plain text: what a user typed is shown as it was typed, never read as markup.
"""

from dataclasses import dataclass
from html import escape
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.style import restyle
from desktop.theme.theme import Theme

_MARK = "\u200e"
"""Takes no room; what follows it is set from left to right."""


class Text(QLabel):
    """A text that measures itself once at each width: a layout asks the same some four times over."""

    def __init__(self, words: str = "") -> None:
        self._heights: dict[int, int] = {}
        super().__init__(from_left(words))

    @override
    def setText(self, words: str) -> None:
        self._heights.clear()
        super().setText(from_left(words))

    @override
    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)

    @override
    def heightForWidth(self, width: int) -> int:
        if self.frameWidth():  # the room within a ground may change without a word
            return super().heightForWidth(width)
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = super().heightForWidth(width)
        return known


def text(words: str, role: Role = Role.BODY, tone: str | None = None, *, wrap: bool = False) -> QLabel:
    """A text in the letters of a role; `tone` is another token than the role's own."""
    label = Text(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role.name.lower())
    if tone:
        label.setProperty("tone", tone)
    if wrap:
        wrapped(label)
    return label


@dataclass(frozen=True, slots=True)
class Part:
    """Words within a text, in the letters of a role; `tone` is another token than the role's own."""

    words: str
    role: Role = Role.BODY
    tone: str | None = None


class Mixed(Text):
    """A text of parts in different letters or colours, that follows the theme. A screen reader hears plain words."""

    def __init__(self, *parts: Part) -> None:
        super().__init__()
        self._parts = parts
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAccessibleName(" ".join(part.words for part in parts))
        wrapped(self)
        Theme.current().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        spans = "&nbsp; ".join(_span(part) for part in self._parts)
        plain = " ".join(part.words for part in self._parts)
        self.setText(_MARK + spans if from_left(plain) != plain else spans)


def _span(part: Part) -> str:
    theme = Theme.current()
    colour = theme.colour(part.tone or part.role.token).name()
    size = theme.font(part.role).pointSizeF()
    style = f"font-size:{size:.2f}pt; font-weight:{part.role.weight.value}; color:{colour}"
    return f'<span style="{style}">{escape(part.words)}</span>'


def wrapped(label: QLabel) -> QLabel:
    """Lets a text go on to a next line, and narrow rather than push others away."""
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    label.setMinimumWidth(80)
    return label


def with_strong(template: str, *strong: str) -> str:
    """Rich text in which `{}` is filled with words in bold; everything is escaped.

    >>> with_strong("Kluis {} is open", "A & B")
    'Kluis <b>A &amp; B</b> is open'
    """
    parts = [escape(part) for part in template.split("{}")]
    bold = [f"<b>{escape(word)}</b>" for word in strong]
    return "".join(part + word for part, word in zip(parts, [*bold, ""], strict=True))


def from_left(words: str) -> str:
    r"""Words that begin with a name in Arabic or Hebrew and go on in Dutch, as a Dutch sentence: set from the left.

    Without a mark Qt takes the direction of the first letter: the name would come last and the line stand at the right.

    >>> name = "\u0644\u064a\u0644\u0649"
    >>> from_left(f"{name} beslist zelf") == f"\u200e{name} beslist zelf", from_left(name) == name
    (True, True)
    """
    if words.isascii():
        return words
    ways = [way for letter in words if (way := bidirectional(letter)) in ("L", "R", "AL")]
    return _MARK + words if ways and ways[0] != "L" and "L" in ways else words


def within(words: str) -> str:
    """Words as they stand within a sentence: with a small first letter, unless they begin with an abbreviation.

    >>> within("Opstellen van het OPP"), within("TLV")
    ('opstellen van het OPP', 'TLV')
    """
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


def at_start(words: str) -> str:
    """Words as they stand at the start of a sentence: with a capital, and for the rest as they are.

    >>> at_start("tuesday 17 November")
    'Tuesday 17 November'
    """
    return words[:1].upper() + words[1:]


def set_tone(label: QLabel, tone: str) -> None:
    """Changes the token of a text."""
    label.setProperty("tone", tone)
    restyle(label)
