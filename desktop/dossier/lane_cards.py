"""The three voices as three equal cards, always leerling, ouders, school.

In each the same order: newest words, hearing or consent, open afspraken. A lane without words says what is missing and
offers to fill it in.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget
from typing_extensions import override

from desktop.dossier.facts import gezag_unknown
from desktop.dossier.lane_words import about_lane, empty_words, extra_standings, heading_of, source_words
from desktop.dossier.reading import DossierView
from desktop.dossier.words import opening
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, rule
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import LaneCard, point, quote
from desktop.widgets.fields.day_words import short_day_words
from desktop.widgets.party import Party
from desktop.widgets.text import text
from desktop.widgets.tick import Tick
from forms.lanes import Afspraak, Lane, Standing

_LEAST = 262
"""Least width of a lane beside the others, at 100 %."""
_KIND = "basisschool"
_SIGNS = {"klaar": ("circle-check", "green"), "open": ("clock", "amber"), "verschil": ("scale", "amber")}


class Lanes(QFrame):
    """The three cards. Each signal hands back the party whose lane it is about."""

    filled = Signal(str)
    """Words are to be added for this party."""
    more_asked = Signal(str)
    """All words of this party are to be read."""
    gezag_asked = Signal()
    ticked = Signal(str)
    """The uid of an afspraak that is done."""

    def __init__(self, view: DossierView) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("De drie stemmen"))
        self.cards = tuple(self._card(view, lane) for lane in view.lanes)
        self._beside: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= Theme.current().length(3 * _LEAST)
        if beside == self._beside:
            return
        self._beside = beside
        for place, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, *((0, place) if beside else (place, 0)))
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if beside or not column else 0)

    def _card(self, view: DossierView, lane: Lane) -> LaneCard:
        party = Party(lane.party.value)
        add = Button(self.tr("Vul aan"), Kind.GHOST, icon="plus", small=True)
        add.setAccessibleName(self.tr("Vul aan: {who}").format(who=spoken(lane.naam)))
        add.clicked.connect(lambda: self.filled.emit(lane.party.value))
        adult = view.beeld.leerling.meerderjarig(view.today)
        card = LaneCard(
            party, _short(spoken(lane.naam)), about_lane(view, lane), add, quiet=adult and party is Party.OUDERS
        )
        card.setAccessibleName(f"{party.words}: {spoken(lane.naam)}")
        card.add(*self._words(view, lane, party))
        standings = (*lane.standings, *extra_standings(view, lane))
        asks = party is Party.OUDERS and gezag_unknown(view.beeld) and not adult
        if standings or asks:
            card.add(text(heading_of(lane), Role.META_STRONG))
        card.add(*(_standing(one) for one in standings))
        if asks:
            ask = Button(self.tr("Vraag na wie het gezag heeft"), Kind.GHOST, icon="scale", small=True)
            ask.clicked.connect(lambda: self.gezag_asked.emit())
            card.add(_left(ask))
        for whose in dict.fromkeys(one.van for one in lane.afspraken):
            words = self.tr("Open afspraken van {who}").format(who=whose) if whose else self.tr("Open afspraken")
            card.add(rule(), text(words, Role.META_STRONG, wrap=True))
            card.add(*(self._afspraak(one) for one in lane.afspraken if one.van == whose))
        return card

    def _words(self, view: DossierView, lane: Lane, party: Party) -> Sequence[QWidget]:
        if lane.words is None:
            return (text(empty_words(view, lane), Role.BODY, "text2", wrap=True),)
        told = lane.words.tekst.strip(' ‘’"')
        begin = opening(told)
        source = source_words(lane.words)
        if begin == " ".join(told.split()):
            return (quote(party, begin, source),)
        more = Button(self.tr("Lees alles"), Kind.GHOST, icon="corner-down-right", small=True)
        more.setAccessibleName(self.tr("Lees alle woorden van {who}").format(who=spoken(lane.naam)))
        more.clicked.connect(lambda: self.more_asked.emit(lane.party.value))
        return (quote(party, begin, source, more),)

    def _afspraak(self, one: Afspraak) -> QWidget:
        day = short_day_words(one.wanneer) if one.wanneer else self.tr("geen dag")
        tick = Tick("")
        tick.setAccessibleName(self.tr("{what}, {day}: gedaan").format(what=one.wat, day=day))
        tick.clicked.connect(lambda: self.ticked.emit(one.rij_uid))
        line = across(tick, text(one.wat, wrap=True), text(day, Role.META), gap=4)
        line.setStretch(1, 1)
        return boxed(line)


def _standing(one: Standing) -> QWidget:
    sign, tone = _SIGNS[one.stand]
    return point(sign, tone, spoken(one.tekst), spoken(one.toelichting))


def _short(name: str) -> str:
    """The name of a school without the word that all of them have: the sign of the lane says that it is the school."""
    kind, _, own = name.partition(" ")
    return own if own and kind.casefold() == _KIND else name


def _left(widget: QWidget) -> QFrame:
    return boxed(across(widget, STRETCH, gap=0))
