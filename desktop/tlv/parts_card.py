"""How complete a request is, part by part: a sign, a bar and words that say the same. A part leads to its questions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.language import translate
from desktop.theme.letters import Role
from desktop.tlv.bar import Bar
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.chip import Chip
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.request import Part, Request


class PartsCard(QFrame):
    """The parts. `chosen` hands back the section in which one goes on."""

    chosen = Signal(str)

    def __init__(self, request: Request) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Volledigheid"))
        blocks = len(request.blocks)
        words = self.tr("1 blokkeert") if blocks == 1 else self.tr("{count} blokkeren").format(count=blocks)
        state = Chip(words, "red", "circle-alert") if blocks else Chip(self.tr("niets blokkeert"), "green", "check")
        if request.closed:  # what was open is asked of nobody any more
            state = Chip(request.status.lower(), "grey", "stamp")
        self.rows = RowList(self.tr("Volledigheid"), card=False, hairlines=False)
        self.rows.show_rows([_row(one, closed=request.closed) for one in request.parts])
        self.rows.chosen.connect(lambda at: self.chosen.emit(request.parts[at].section))
        head = across(text(self.tr("Volledigheid"), Role.CARD), STRETCH, state)
        self.setLayout(down(head, self.rows, gap=6, margins=(16, 14, 16, 12)))


def _row(part: Part, *, closed: bool) -> Row:
    words, tone, sign = _left(part) if closed else _state(part)
    name = across(text(part.name, Role.BODY, wrap=True), text(words, Role.META_STRONG, tone), gap=8)
    name.setStretch(0, 1)
    whole = part.complete and part.filled_in
    share = 1.0 if whole else part.filled / part.asked if part.asked else 0.0
    line = across(Icon(sign, tone, 18), down(name, Bar(share, tone), gap=3), gap=8, margins=(6, 5, 6, 5))
    line.setStretch(1, 1)
    return Row(f"{part.name}: {words}", line)


def _left(part: Part) -> tuple[str, str, str]:
    """The same for a part of a request that is decided or withdrawn: how it was left."""
    if part.filled_in:
        return translate("Tlv", "volledig"), "green", "circle-check"
    if not part.begun:
        return translate("Tlv", "leeg gebleven"), "grey", "circle-dashed"
    words = translate("Tlv", "{count} van {all} ingevuld").format(count=part.filled, all=part.asked)
    return words, "grey", "circle-dot"


def _state(part: Part) -> tuple[str, str, str]:
    """Words, colour and sign for a part."""
    if part.blocks:
        words = translate("Tlv", "1 blokkeert") if part.blocks == 1 else translate("Tlv", "{count} blokkeren")
        return words.format(count=part.blocks), "red", "circle-alert"
    if part.open:
        return translate("Tlv", "{count} open").format(count=part.open), "amber", "circle-dot"
    if not part.begun:
        return translate("Tlv", "nog niets"), "grey", "circle-dashed"
    if not part.filled_in:  # questions that nobody must answer may stay open: the bar says how many
        return translate("Tlv", "niets ontbreekt"), "green", "circle-check"
    return translate("Tlv", "volledig"), "green", "circle-check"
