"""The timeline of a dossier: drawn, and as a list that is read line by line and leads to each document."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.dossier.moments import Moment, moments, span_of
from desktop.dossier.reading import DossierView
from desktop.dossier.timeline_drawing import TimelineDrawing
from desktop.dossier.words import day_words
from desktop.editor.found import screen_of
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.day_words import month_words
from desktop.widgets.icon import Icon
from desktop.widgets.party import Party as Sign
from desktop.widgets.party import PartyTriangle
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.party import Party

_MONTHS = {Room.WIDE: 12, Room.NARROW: 6}
"""Months that the drawing goes back. In one column there is no drawing, but the list."""


class TimelineCard(QFrame):
    """Heading, drawing, list."""

    go = Signal(object)

    def __init__(self, view: DossierView, room: Room, *, letters: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Tijdlijn"))
        self._view = view
        self._moments = moments(view.events, view.coming)
        self._room = room
        self._listed = False
        self.drawing: TimelineDrawing | None = None
        self.rows: RowList | None = None
        self._about = text("", Role.META, wrap=True)
        key = "T" if letters else None
        self.switch = Button(self.tr("Hele tijdlijn als lijst"), Kind.GHOST, icon="list-checks", key=key, small=True)
        self.switch.clicked.connect(self._toggle)
        whole = Button(self.tr("Open de tijdlijn"), Kind.GHOST, icon="arrow-right", small=True)
        whole.clicked.connect(lambda: self.go.emit(Route(ScreenName.TIMELINE, self._view.beeld.uid)))
        head = across(text(self.tr("Tijdlijn"), Role.CARD), self._about, self.switch, whole, gap=10)
        head.setStretch(1, 1)
        self._body: QVBoxLayout = down(gap=6)
        self.setLayout(down(head, self._body, gap=8))
        self._show()

    def fit_in(self, room: Room) -> None:
        """Takes the shape for this much room."""
        if room is not self._room:
            self._room = room
            self._show()

    def _toggle(self) -> None:
        self._listed = not self._listed
        self._show()
        if self._listed and self.rows is not None and self.rows.rows:
            self.rows.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.switch.setFocus()

    def _show(self) -> None:
        months = _MONTHS.get(self._room)
        self.switch.setVisible(months is not None)
        clear(self._body)
        self.drawing = self.rows = None
        if self._listed or months is None:
            self._show_list()
        else:
            self._show_drawing(months)

    def _show_drawing(self, months: int) -> None:
        self.switch.say(self.tr("Hele tijdlijn als lijst"))
        span = span_of(self._moments, self._view.today, months)
        name = self._view.beeld.leerling.roepnaam or self.tr("Leerling")
        names = {Party.LEERLING: name, Party.OUDERS: self.tr("Ouders"), Party.SCHOOL: self.tr("School")}
        self.drawing = TimelineDrawing(self._moments, span, self._view.today, names)
        self._begin = span.begin
        self.drawing.arranged.connect(self._tell_span)
        self._tell_span()
        self._body.addWidget(boxed(down(self.drawing, gap=0, margins=(18, 10, 18, 6)), "card"))

    def _tell_span(self) -> None:
        """From when on it is drawn, and whether all words found room. One line, so that the height stays as it is."""
        told = self.tr("vanaf {month} {year}").format(month=month_words(self._begin), year=self._begin.year)
        if self.drawing is not None and not self.drawing.complete:
            told = self.tr("{begin}; de lijst heeft alle woorden").format(begin=told)
        self._about.setText(told)

    def _show_list(self) -> None:
        self.switch.say(self.tr("Als tekening"))
        number = len(self._moments)
        self._about.setText(self.tr("1 moment") if number == 1 else self.tr("{n} momenten").format(n=number))
        if not number:
            self._body.addWidget(
                text(self.tr("Er is nog niets gebeurd in dit dossier."), Role.BODY, "text2", wrap=True)
            )
            return
        self.rows = RowList(self.tr("Tijdlijn, het nieuwste eerst"))
        newest = self._moments[::-1]
        self.rows.show_rows([self._row(one) for one in newest])
        self.rows.chosen.connect(lambda at: self._lead(newest[at]))
        self._body.addWidget(self.rows)

    def _row(self, one: Moment) -> Row:
        day = text(day_words(one.dag), Role.STRONG)
        day.setFixedWidth(Theme.current().length(150))
        words = text(", ".join(one.texts), Role.BODY, wrap=True)
        late = one.coming and one.dag < self._view.today
        state = [text(self.tr("te laat") if late else self.tr("nog te doen"), Role.META, "red" if late else None)]
        tail = [*(state if one.coming else []), *([Icon("chevron-right", "text2", 16)] if self._place(one) else [])]
        content = across(day, PartyTriangle(Sign(one.party.value), 18), words, *tail, gap=10, margins=(14, 8, 10, 8))
        content.setStretch(2, 1)
        return Row(one.spoken, content)

    def _place(self, one: Moment) -> Route | None:
        screen = screen_of(self._view.beeld, one.document_uid) if one.document_uid else None
        return Route(screen, self._view.beeld.uid, one.document_uid) if screen else None

    def _lead(self, one: Moment) -> None:
        place = self._place(one)
        if place is not None:
            self.go.emit(place)
