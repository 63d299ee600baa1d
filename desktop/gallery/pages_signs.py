"""Pages of signs: colours, letters, parties, chips, buttons, ticks."""

from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.gallery.sample import Page, Pose, Sample
from desktop.gallery.words import LONG, LONG_WORD
from desktop.theme import tokens
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip, at_most_four
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.keys import key_cap
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.tab import Tab
from desktop.widgets.text import text
from desktop.widgets.tick import Radio, Tick
from models.resources import resource


class Swatch(QWidget):
    """A colour by its token."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        length = Theme.current().length
        self.setFixedSize(length(52), length(38))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.setBrush(theme.colour(self._token))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def row(*widgets: QWidget) -> QFrame:
    """Parts beside each other, going on to a next line."""
    return boxed(Flow(*widgets))


def swatch(token: str) -> QFrame:
    """A colour with its name and value."""
    value = Theme.current().colour(token).name().upper()
    return boxed(down(Swatch(token), text(token, Role.HINT, "text"), text(value, Role.HINT), gap=2))


def _colours() -> QFrame:
    return row(*(swatch(token) for token in tokens.light().colours))


def _letters() -> QFrame:
    return boxed(down(*(text(f"{role.name.lower()}: Noor, 8 jaar, 17-11-2026", role, wrap=True) for role in Role)))


_TONES = {one: "text" if one is Party.ALL else one.token for one in Party}


def parties() -> QFrame:
    """The triangles with their words."""
    one = []
    for party, tone in _TONES.items():
        words = "alle drie" if party is Party.ALL else party.value
        one.append(boxed(down(PartyTriangle(party, 34), text(words, Role.META_STRONG, tone))))
    return row(*one)


def _icons() -> QFrame:
    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    return row(*(boxed(across(Icon(name, "text", 18), text(name, Role.HINT), gap=6)) for name in names))


def _ticked(words: str, *, ring: bool = False, on: bool = True) -> QWidget:
    made = Radio(words) if ring else Tick(words)
    made.setChecked(on)
    return made


def _tabs() -> QFrame:
    made = [Tab("Doel 1 · rekenen"), Tab("Doel 2 · lezen"), Tab("Doel 3 · zelfstandig werken")]
    made[0].setChecked(True)
    return row(*made)


def _chips(count: int) -> QFrame:
    words = ("te laat", "geheim adres", "gezag gedeeld", "tolk: Tigrinya", "thuiszitter", "18 jaar")
    return row(*at_most_four([Chip(one) for one in words[:count]]))


_CHIPS = (
    Sample(
        "staat van werk",
        lambda: row(
            Chip("te laat", "red", "circle-alert"),
            Chip("deze week", "amber", "clock"),
            Chip("klaar", "green", "circle-check"),
            Chip("straks", "grey", "circle-dashed"),
            Chip("samen eens worden", "accent", "handshake"),
        ),
    ),
    Sample("van een partij", lambda: row(*(Chip(one.value, one.token, one) for one in list(Party)[:3]))),
    Sample("zonder teken, nooit een kaal getal", lambda: row(Chip("1 te laat", "red"), Chip("2 let op", "amber"))),
    Sample("vier naast elkaar", partial(_chips, 4)),
    Sample("meer dan vier: de rest staat in de uitleg", partial(_chips, 6)),
    Sample("lange woorden", lambda: row(Chip("zienswijze van een ouder ontbreekt", "amber", "triangle-alert"))),
)
_BUTTONS = (
    Sample(
        "hoofdknop, één per scherm", lambda: Button("Ontgrendel", Kind.PRIMARY, icon="lock-open", shown_key="Return")
    ),
    Sample("gewoon, met toets", lambda: Button("Vergelijk", icon="git-compare", shown_key="Ctrl+D")),
    Sample("alleen woorden", lambda: Button("Vul aan", Kind.GHOST, icon="plus")),
    Sample("rustig", lambda: Button("Dossiers", Kind.QUIET)),
    Sample("vernietigt", lambda: Button("Vernietig", Kind.DANGER, icon="trash-2")),
    Sample("vernietigt, klein", lambda: Button("Vernietig", Kind.GHOST_DANGER, icon="trash-2", small=True)),
    Sample("kan nog niet, en zegt waarom", lambda: Button("Gereed: nog 1 blokkade", icon="circle-alert")),
    Sample("klein", lambda: Button("Terugzetten", Kind.GHOST, small=True)),
    Sample(
        "lange woorden",
        lambda: Button(
            "Stel het handelingsdeel en het perspectiefdeel vast: nog 2 blokkades", Kind.PRIMARY, icon="stamp"
        ),
    ),
    *(
        Sample(f"{name}, {pose.value}", partial(Button, "Met zorg", kind, icon="check"), pose)
        for pose in (Pose.HOVER, Pose.FOCUS)
        for name, kind in (
            ("hoofdknop", Kind.PRIMARY),
            ("gewoon", Kind.SECONDARY),
            ("alleen woorden", Kind.GHOST),
            ("rustig", Kind.QUIET),
            ("vernietigt", Kind.DANGER),
        )
    ),
    Sample("toetsen", lambda: row(*(key_cap(one) for one in ("Ctrl+K", "F8", "Up", "Return", "Ctrl++")))),
)
_TICKS = (
    Sample("aan", partial(_ticked, "Woorden van Noor")),
    Sample("uit", partial(_ticked, "Toetsscores", on=False)),
    Sample("met focus", partial(_ticked, "Toetsscores", on=False), Pose.FOCUS),
    Sample("aan, met focus", partial(_ticked, "Woorden van Noor"), Pose.FOCUS),
    Sample("gekozen", partial(_ticked, "Noor zelf", ring=True)),
    Sample("niet gekozen", partial(_ticked, "Samen", ring=True, on=False)),
    Sample("niet gekozen, met focus", partial(_ticked, "Samen", ring=True, on=False), Pose.FOCUS),
    Sample("lange woorden", partial(_ticked, LONG, on=False)),
    Sample("lang woord", partial(_ticked, f"{LONG_WORD} gelezen", ring=True)),
)
_TABS = (
    Sample("de eerste gekozen", _tabs),
    Sample("met focus", _tabs, Pose.FOCUS),
    Sample("lange woorden", lambda: row(Tab(f"Doel 1 · {LONG_WORD}"), Tab("Doel 2 · lezen"))),
)

PAGES = (
    Page("kleuren", "Kleuren", "Een scherm noemt een naam, nooit een kleur.", (Sample("", _colours, wide=True),)),
    Page("letters", "Letters", "Niets is kleiner dan het kleinste hier.", (Sample("", _letters, wide=True),)),
    Page(
        "tekens",
        "Tekens",
        "Plaats, kleur en woord zeggen hetzelfde; een teken staat nooit zonder zijn woord.",
        (Sample("de driehoek", parties, wide=True), Sample("tekens bij woorden", _icons, wide=True)),
    ),
    Page("chip", "Chip", "Zegt een staat; wie erop drukt, merkt niets.", _CHIPS, on_card=True),
    Page("knop", "Knop", "Een knop die nog niet kan, zegt waarom en brengt je erheen.", _BUTTONS, width=260),
    Page("vinkje", "Vinkje en keuzerondje", "De woorden horen bij wat je aanwijst.", _TICKS, on_card=True),
    Page("tabblad", "Tabblad", "Pijltjes lopen langs de tabbladen.", _TABS, width=420, on_card=True),
)
