"""The cards of a TLV request: how complete it is, its papers, what the region asks, the experts and the views.

A card is made in a turn of the event loop, and all of them are seen together.
"""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.attachments.of_request import OfRequest
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.tlv.expert_card import ExpertCard
from desktop.tlv.papers_card import PapersCard
from desktop.tlv.parts_card import PartsCard
from desktop.tlv.region_card import RegionCard
from desktop.tlv.views_card import ViewsCard
from desktop.turns import Turns
from desktop.widgets.arrange import STRETCH, across, boxed, down
from forms.request import Request

_LEFT = {Room.WIDE: 400, Room.NARROW: 340}
_EXPERTS = 2
"""So many advices the law asks, of as many persons."""


class RequestPage(QWidget):
    """Everything under the heading of a request. `screen` stays as it is seen until the page is whole."""

    section_asked = Signal(str)
    place_asked = Signal(str, object)
    """A question, and its row or None."""
    go = Signal(object)
    whole = Signal()
    """Every card stands there."""

    def __init__(self, request: Request, room: Room, attachments: OfRequest, screen: QWidget) -> None:
        super().__init__()
        self.parts = PartsCard(request)
        self.parts.chosen.connect(self.section_asked)
        self.cards: tuple[QWidget, ...] = (self.parts,)
        """Those that stand there."""
        self._request, self._room, self._attachments, self._screen = request, room, attachments, screen
        left: QVBoxLayout = down(self.parts, STRETCH, gap=12)
        right: QVBoxLayout = down(STRETCH, gap=12)
        self._waiting: deque[tuple[Callable[[], QWidget], QVBoxLayout]]
        if room is Room.SINGLE:
            self.setLayout(left)
            makers = (self._views, self._experts, self._papers, self._region)
            self._waiting = deque((make, left) for make in makers)
            return
        narrow = boxed(left)
        narrow.setFixedWidth(Theme.current().length(_LEFT[room]))
        body = across(narrow, right, gap=16)
        body.setStretch(1, 1)
        self.setLayout(body)
        columns = ((self._papers, left), (self._region, right), (self._experts, right), (self._views, right))
        self._waiting = deque(columns)

    def start(self) -> None:
        """Makes the other cards in the turns that follow."""
        Turns.of_program().other_half(self._make_next, self._screen)

    def _make_next(self) -> None:
        if not isValid(self):  # another page stands in its place
            return
        make, column = self._waiting.popleft()
        card = make()
        column.insertWidget(column.count() - 1, card)
        self.cards = (*self.cards, card)
        if self._waiting:
            Turns.of_program().other_half(self._make_next, self._screen)
        else:
            self.whole.emit()

    def _papers(self) -> QWidget:
        papers = PapersCard(self._request, self._attachments.taking)
        papers.asked.connect(lambda row: self.place_asked.emit("bijlagen", row))
        dossier = self._request.beeld.uid
        papers.looked_at.connect(lambda uid: self.go.emit(Route(ScreenName.ATTACHMENT, dossier, uid)))
        papers.file_asked.connect(self._attachments.ask_file)
        papers.named.connect(self._attachments.name)
        return papers

    def _region(self) -> QWidget:
        region = RegionCard(self._request)
        region.go.connect(self.go)
        return region

    def _views(self) -> QWidget:
        views = ViewsCard(self._request, self._room)
        views.asked.connect(lambda field: self.place_asked.emit(field, None))
        return views

    def _experts(self) -> QWidget:
        request = self._request
        line: QBoxLayout = down(gap=12) if self._room is Room.SINGLE else across(gap=12)
        shown = [*request.experts, *[None] * max(0, _EXPERTS - len(request.experts))]
        for number, one in enumerate(shown, 1):
            card = ExpertCard(one, number, by_swv=request.experts_by_swv, closed=request.closed)
            card.asked.connect(lambda row: self.place_asked.emit("deskundigen", row))
            line.addWidget(card, 1)
        holder = boxed(line)
        holder.setAccessibleName(self.tr("Deskundigen"))
        return holder
