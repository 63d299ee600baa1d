"""Under the lanes: what the moment one is at holds, each as a row that leads to its document."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout
from shiboken6 import isValid

from desktop.dossier.words import day_words
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.timeline.layout import Cluster
from desktop.timeline.places import route_of
from desktop.timeline.words import kind_words, spoken_event, state_words, what_words
from desktop.widgets.arrange import Item, across, clear, down
from desktop.widgets.icon import Icon
from desktop.widgets.party import Party as Sign
from desktop.widgets.party import PartyTriangle
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.whole_timeline import Gebeurtenis, Soort
from models.snapshot import DossierBeeld

_MOST = 8
_DAY = 150


class Details(QFrame):
    """The rows. `go` hands over the place of one."""

    go = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Dit moment"))
        self.rows: RowList | None = None
        self._shown: Cluster | None = None
        self._column: QVBoxLayout = down(gap=4)
        self.setLayout(self._column)

    def show_cluster(self, beeld: DossierBeeld, cluster: Cluster | None) -> None:
        """Shows one; nothing for nothing."""
        if cluster == self._shown and (self.rows is not None or cluster is None):
            return
        self._shown = cluster
        clear(self._column)
        self.rows = None
        if cluster is None:
            return
        some = cluster.events[:_MOST]
        self.rows = RowList(self.tr("Dit moment"))
        self.rows.show_rows([event_row(beeld, one) for one in some])
        self.rows.chosen.connect(lambda at: self._lead(beeld, some[at]))
        self._column.addWidget(self.rows)
        self.rows.show()
        if len(cluster.events) > _MOST:
            words = self.tr("En nog {number}. Zoom in, of bekijk de lijst.")
            rest = text(words.format(number=len(cluster.events) - _MOST), Role.META, wrap=True)
            self._column.addWidget(rest)
            rest.show()

    def focus_first(self) -> None:
        """Puts the focus on the first row."""
        if self.rows is not None and isValid(self.rows) and self.rows.rows:
            self.rows.rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _lead(self, beeld: DossierBeeld, one: Gebeurtenis) -> None:
        place = route_of(beeld, one)
        if place is not None:
            self.go.emit(place)


def event_row(beeld: DossierBeeld, one: Gebeurtenis) -> Row:
    """One moment: its day, whose it is, what it is and what was said of it."""
    day = text(day_words(one.dag), Role.STRONG)
    day.setFixedWidth(Theme.current().length(_DAY))
    lines: list[Item] = [text(what_words(one), Role.BODY, wrap=True)]
    about = "" if one.soort in (Soort.MEEGEGEVEN, Soort.BIJEENKOMST) else spoken(one.over)
    state = state_words(one)
    meta = " · ".join(filter(None, (kind_words(one.soort), state)))
    lines.append(text(meta, Role.META, "red" if one.laat else "text2", wrap=True))
    if about:
        lines.append(text(about, Role.META, wrap=True))
    tail = [Icon("chevron-right", "text2", 16)] if route_of(beeld, one) is not None else []
    sign = PartyTriangle(Sign(one.partij.value), 18)
    content = across(day, sign, down(*lines, gap=1), *tail, gap=10, margins=(14, 8, 10, 8))
    content.setStretch(2, 1)
    return Row(spoken_event(one), content)
