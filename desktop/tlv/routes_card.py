"""Where no TLV is asked for: the ways that lead elsewhere, told instead of what is still missing."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame

from desktop.language import translate
from desktop.theme.letters import Role
from desktop.widgets.arrange import boxed, down
from desktop.widgets.card import point
from desktop.widgets.text import text
from forms.request import Route


def routes_card(routes: Iterable[Route]) -> QFrame:
    """What is done instead, each way with what belongs to it."""
    title = translate("TlvScreen", "Hier hoort geen TLV bij. Bekijk de juiste route.")
    lines = (point("corner-down-right", "accent", one.naam, one.uitleg) for one in routes)
    card = boxed(down(text(title, Role.CARD, wrap=True), *lines, gap=8, margins=(14, 12, 14, 12)), "strip")
    card.setProperty("tone", "accent")
    card.setAccessibleName(title)
    return card
