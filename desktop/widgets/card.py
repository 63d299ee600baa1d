"""Cards: a surface with a hairline; the lane card of one party, with its strip, triangle and always the same order."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import translate
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, Item, across, boxed, down
from desktop.widgets.icon import Icon
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.text import text

_STRIP = 6


def card(*items: Item, gap: int = 10, padding: int = 16) -> QFrame:
    """A card around items under each other."""
    return boxed(down(*items, gap=gap, margins=(padding, padding, padding, padding)), "card")


class LaneCard(QFrame):
    """The card of one party: who, then newest words, then consent or hearing, then open afspraken.

    Greyed (`quiet`) for a party that no longer decides.
    """

    def __init__(
        self, party: Party, who: str, about: str, action: QWidget | None = None, *, quiet: bool = False
    ) -> None:
        super().__init__()
        self._party = party
        self._tone = "grey" if quiet else party.token
        self.setAccessibleName(f"{party.words}: {who}")
        head = QGridLayout()  # what belongs to the name goes on under the action: it is the longer of the two
        head.setHorizontalSpacing(10)
        head.setVerticalSpacing(0)
        head.setColumnStretch(1, 1)
        head.addWidget(PartyTriangle(party, 26), 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(text(who, Role.LANE, self._tone, wrap=True), 0, 1, 1, 1 if action else 2)
        head.addWidget(text(about, Role.META, wrap=True), 1, 1, 1, 2)
        if action is not None:
            head.addWidget(action, 0, 2)
        self._column: QVBoxLayout = down(head, gap=10, margins=(16, 16 + _STRIP, 16, 14))
        self._rest = down(gap=8)
        self._column.addLayout(self._rest)
        self._column.addStretch(1)
        self.setLayout(self._column)

    def add(self, *widgets: QWidget) -> None:
        """Adds what this party says or owes, in the fixed order."""
        for widget in widgets:
            self._rest.addWidget(widget)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(outline, theme.colour("sunken" if self._tone == "grey" else "surface"))
        painter.setClipPath(outline)
        painter.fillRect(0, 0, self.width(), _STRIP, theme.colour(self._tone))
        painter.setClipping(False)
        painter.setPen(theme.colour("line"))
        painter.drawPath(outline)


def quote(party: Party, words: str, source: str, more: QWidget | None = None) -> QFrame:
    """Someone's own words in the tint of the party, with who, when and how under them, and the way to all of them."""
    said = text(f"‘{words}’", Role.LARGE, wrap=True)
    mark = Icon("quote", party.token, 16)
    line = across(mark, said, gap=8)
    line.setStretch(1, 1)
    line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    under = across(text(source, Role.META, wrap=True), *([more] if more else []), gap=4)
    under.setStretch(0, 1)
    low = 5 if more else 12
    frame = boxed(down(line, under, gap=6 if more else 8, margins=(12, 12, 4 if more else 12, low)), "quote")
    frame.setProperty("tone", party.value)
    frame.setAccessibleName(translate("Widgets", "Woorden van {party}").format(party=party.words))
    return frame


def point(icon: str, tone: str, words: str, about: str = "", *, strong: bool = True) -> QWidget:
    """A line with a sign, words (bold, or plain as in running text), and what belongs to them underneath."""
    sign = Icon(icon, tone, 16)
    lines: list[Item] = [text(words, Role.STRONG if strong else Role.BODY, wrap=True)]
    if about:
        lines.append(text(about, Role.META, wrap=True))
    line = across(sign, down(*lines, gap=1), gap=8)
    line.setStretch(1, 1)
    line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    return boxed(line)


def titled(title: str, *beside: Item) -> QWidget:
    """The title row of a card: the title left, the rest right."""
    return boxed(across(text(title, Role.CARD), STRETCH, *beside))
