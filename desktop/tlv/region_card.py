"""What the samenwerkingsverband asks of a request, and where each number comes from."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.widgets.arrange import across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.text import text, within
from forms.request import Asked, Request

_NONE = frozenset({"geen", "nee", "nooit"})
"""A choice with this for its value asks nothing of a request."""


class RegionCard(QFrame):
    """The choices of the region; `go` leads to the profile."""

    go = Signal(object)

    def __init__(self, request: Request) -> None:
        super().__init__()
        swv = request.beeld.swv
        name = (swv.naam or swv.code if swv else "") or self.tr("het samenwerkingsverband")
        title = self.tr("Dit vraagt {name}").format(name=name)
        self.setProperty("kind", "strip")
        self.setProperty("tone", "accent")
        self.setAccessibleName(title)
        profile = Button(self.tr("Profiel"), Kind.GHOST, icon="pencil", small=True)
        profile.clicked.connect(lambda: self.go.emit(Route(ScreenName.SETTINGS, section="samenwerkingsverband")))
        heading = text(title, Role.CARD, wrap=True)
        head = across(Icon("building-2", "accent", 18), heading, profile, gap=8)
        head.setStretch(1, 1)
        asked = [one for one in request.asked if one.value.lower() not in _NONE]
        words = text(" · ".join(_said(one, first=not place) for place, one in enumerate(asked)), Role.BODY, wrap=True)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setAccessibleName(" · ".join(f"{one.words}: {one.value}" for one in asked))
        chosen = sum(one.chosen for one in asked)
        if chosen == len(asked):
            origin = self.tr("Alles hiervan is ingesteld bij Profiel. Geen landelijke eis.")
        elif chosen == 1:
            origin = self.tr("1 van deze {all} is ingesteld bij Profiel. De andere zegt de regel zelf.").format(
                all=len(asked)
            )
        elif chosen:
            origin = self.tr("{count} van deze {all} zijn ingesteld bij Profiel. De andere zegt de regel zelf.").format(
                count=chosen, all=len(asked)
            )
        else:
            origin = self.tr(
                "Bij Profiel is niets ingesteld: dit zegt de regel zelf. Vraag het samenwerkingsverband na."
            )
        self.setLayout(down(head, words, text(origin, Role.META, wrap=True), gap=6, margins=(14, 12, 14, 12)))


def _said(one: Asked, *, first: bool) -> str:
    """What is asked and how, in the language of the rules: one sentence is in one language."""
    return f"{escape(one.words if first else within(one.words))} <b>{escape(one.value)}</b>"
