"""One line of text, and what is typed as one line but means a number."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.widgets.arrange import across
from desktop.widgets.fields.control import Control
from models.values import Waarde

_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Signs nobody sees that turn what follows: pasted into a name they would turn each sentence with that name."""


class Line(QLineEdit):
    """A line edit that tells its owner when the focus went elsewhere."""

    def __init__(self, owner: Control) -> None:
        super().__init__(owner)
        self._owner = owner

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.left.emit()


class TextControl(Control):
    """One line of text."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = Line(self)
        self.line.setPlaceholderText(placeholder)
        self.setLayout(across(self.line))
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.edited)

    @override
    def value(self) -> Waarde | None:
        return self.words() or None

    @override
    def set_value(self, value: Waarde | None) -> None:
        told = "" if value is None else str(value)
        if told != self.words():
            self.line.setText(told)
            self.line.setCursorPosition(0)

    @override
    def put_value(self, value: Waarde | None) -> None:
        self.line.selectAll()
        self.line.insert("" if value is None else str(value))

    @override
    def words(self) -> str:
        return self.line.text().translate(_TURNING).strip()

    @override
    def target(self) -> QWidget:
        return self.line

    @override
    def cursor_place(self) -> int:
        return self.line.cursorPosition()

    @override
    def set_cursor_place(self, place: int) -> None:
        self.line.setCursorPosition(place)


class WordsControl(TextControl):
    """Several things named in one line, with commas between them."""

    @override
    def value(self) -> Waarde | None:
        parts = tuple(one.strip() for one in self.words().replace(";", ",").split(","))
        return tuple(one for one in parts if one) or None

    @override
    def set_value(self, value: Waarde | None) -> None:
        if value != self.value():
            self.line.setText(_listed(value))
            self.line.setCursorPosition(0)

    @override
    def put_value(self, value: Waarde | None) -> None:
        super().put_value(_listed(value))


class NumberControl(TextControl):
    """A number, typed with a comma or a point. `unit` is what it counts, for the sentence about a mistake."""

    @override
    def value(self) -> Waarde | None:
        return number(self.line.text())

    @override
    def set_value(self, value: Waarde | None) -> None:
        if value != self.value() or value is None:
            self.line.setText("" if value is None else f"{value}".removesuffix(".0").replace(".", ","))

    @override
    def put_value(self, value: Waarde | None) -> None:
        self.set_value(value)

    @override
    def typed(self) -> str:
        return self.line.text()

    @override
    def set_typed(self, words: str) -> None:
        self.line.setText(words)

    @override
    def problem(self) -> str | None:
        if self.line.text().strip() and self.value() is None:
            return self.tr("Dit is geen getal. Typ bijvoorbeeld 12 of 12,5.")
        return None


def _listed(value: Waarde | None) -> str:
    if isinstance(value, tuple):
        return ", ".join(str(one) for one in value)
    return "" if value is None else str(value)


def number(words: str) -> int | float | None:
    """A number as people in the Netherlands type it, or None. A point before three digits parts thousands.

    >>> number("12,5"), number("€ 1.250"), number("twaalf")
    (12.5, 1250, None)
    """
    plain = words.strip().removeprefix("€").strip().replace("\u00a0", "").replace(" ", "")
    sign = plain[:1] if plain[:1] in {"-", "+"} else ""
    digits = plain.removeprefix(sign)
    whole, comma, fraction = digits.partition(",")
    if not comma and "." in whole and not _thousands(whole):
        whole, comma, fraction = whole.partition(".")
    if "." in whole:
        if not _thousands(whole):
            return None
        whole = whole.replace(".", "")
    if not _digits(whole) or (comma and not _digits(fraction)):
        return None
    minus = -1 if sign == "-" else 1
    return minus * (float(f"{whole}.{fraction}") if comma else int(whole))


def _digits(words: str) -> bool:
    return words.isascii() and words.isdigit()


def _thousands(whole: str) -> bool:
    first, *rest = whole.split(".")
    return 1 <= len(first) <= 3 and all(len(part) == 3 for part in rest) and all(map(_digits, (first, *rest)))
