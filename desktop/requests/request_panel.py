"""One open request beside the list: where it is, the step to take, whether it is complete, when it is talked over."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.dossier.words import day_words
from desktop.life.life_card import LifeCard
from desktop.requests.lines import kind_words, who_words
from desktop.requests.reading import Chosen
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.tlv.parts_card import PartsCard
from desktop.turns import Turns
from desktop.widgets.arrange import Item, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, point
from desktop.widgets.fields.control import State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.flow import Flow
from desktop.widgets.row import Row
from desktop.widgets.text import text, within
from forms.vocabulary import label

_SIGNS = {"blokkeert": ("circle-alert", "red"), "waarschuwing": ("triangle-alert", "amber")}
_FEW = 6

_LETTERS_TO = "school"
"""Who applied gets the letters first."""
_DECIDED = frozenset({"bezwaar", "beroep"})
"""Requests that are open still, and were decided on."""


class RequestPanel(QFrame):
    """The panel; what is asked of it is done by its screen, but the steps."""

    done = Signal(str, object)
    told = Signal(object)
    go = Signal(object)
    planned = Signal(object)
    """The day (`date`) of the meeting, or None."""
    advice_asked = Signal()
    asking = Signal()
    """A step is being filled in now, or no longer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Deze aanvraag"))
        self._context = context
        self.chosen: Chosen | None = None
        self.life: LifeCard | None = None
        self.day: FieldFrame | None = None
        self.open: Button | None = None
        self._with_open = True
        self._parts: tuple[QWidget, ...] = ()
        """When it is talked over, and whether it is complete."""
        self._column: QVBoxLayout = down(gap=12)
        self.setLayout(self._column)

    def show_chosen(self, chosen: Chosen) -> None:
        """Shows one, another in turns; of the same one only what changed, so that a step that is filled in stays."""
        self.show()
        if chosen == self.chosen:
            return
        same = self.chosen is not None and self.chosen.line.document == chosen.line.document
        self.chosen = chosen
        if same and self.life is not None:
            self._title.setText(_title_words(chosen))
            self._show_life(chosen)
            self._show_rest(chosen)
            return
        self._build(chosen)
        for half in (self._show_life, self._show_rest):
            Turns.of_program().other_half(partial(self._if_still, chosen, half), self)

    def go_to(self, route: Route) -> bool:
        """Goes to a question of the step of its request; False when it is not there, or not yet."""
        here = self.chosen is not None and self.chosen.line.document == route.document
        return here and self.life is not None and self.life.go_to(route)

    def _if_still(self, chosen: Chosen, half: Callable[[Chosen], None]) -> None:
        if self.chosen is chosen:
            half(chosen)

    def _show_life(self, chosen: Chosen) -> None:
        if self.life is not None and chosen.life is not None:
            self.life.show_life(chosen.life, chosen.overview.blocks if chosen.overview is not None else ())

    @property
    def is_asking(self) -> bool:
        """Whether a step is being filled in: its button is the one the page goes on with."""
        return self.life is not None and self.life.is_asking

    def show_open(self, shown: bool) -> None:
        """Whether the button that opens the request stands here, or elsewhere on the screen."""
        self._with_open = shown
        if self.open is not None:
            self.open.setVisible(shown)

    def open_it(self) -> None:
        """Goes to the request."""
        line = self.chosen.line if self.chosen is not None else None
        if line is not None:
            screen = ScreenName.TLV if line.soort == "tlv" else ScreenName.DOCUMENT
            self.go.emit(Route(screen, line.dossier, line.document))

    def _build(self, chosen: Chosen) -> None:
        clear(self._column)
        self._parts = ()
        self._title = text(_title_words(chosen), Role.SECTION, wrap=True)
        about = text(who_words(chosen.line), Role.BODY, "text2", wrap=True)
        self.life = LifeCard(self._context)
        self.life.done.connect(self.done)
        self.life.told.connect(self.told)
        self.life.go.connect(self.go)
        self.life.asking.connect(self._asks)
        self._rest: QVBoxLayout = down(gap=12)
        for one in (boxed(down(self._title, about, gap=0)), self._acts(chosen), self.life.bar, self.life):
            self._column.addWidget(one)
            one.show()
        self._column.addLayout(self._rest)

    def _asks(self) -> None:
        if self.open is not None:
            self.open.lead(not self.is_asking)
        self.asking.emit()

    def _acts(self, chosen: Chosen) -> QWidget:
        line = chosen.line
        self.open = Button(self.tr("Open de aanvraag"), Kind.PRIMARY, icon="arrow-right", key="Ctrl+Return")
        self.open.clicked.connect(self.open_it)
        letters = Button(self.tr("Brieven en rapporten"), icon="file-text", key="Ctrl+P")
        to = Route(ScreenName.REPORT, line.dossier, row=line.document, section=_LETTERS_TO)
        letters.clicked.connect(lambda: self.go.emit(to))
        advice = Button(self.tr("Begin een advies"), Kind.GHOST, icon="pencil")
        advice.setAccessibleDescription(self.tr("Advies over de ondersteuningsbehoefte"))
        advice.clicked.connect(self.advice_asked)
        acts = _flow(self.open, letters, advice)
        self.open.setVisible(self._with_open)
        return acts

    def _show_rest(self, chosen: Chosen) -> None:
        at = self.window().focusWidget()
        had = next((one for one in self._parts if at is not None and one.isAncestorOf(at)), None)
        place = had.findChildren(Row).index(at) if had is not None and isinstance(at, Row) else 0
        which = self._parts.index(had) if had is not None else None
        clear(self._rest)
        self._parts = (self._meeting(chosen), self._complete(chosen))
        for one in self._parts:
            self._rest.addWidget(one)
            one.show()
        rows = self._parts[which].findChildren(Row) if which is not None else []
        if rows:
            rows[min(place, len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif which is not None and self.day is not None:  # who chose a day by its button sees it in the field
            self.day.control.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _complete(self, chosen: Chosen) -> QWidget:
        if chosen.overview is not None:
            parts = PartsCard(chosen.overview)
            line = chosen.line
            parts.chosen.connect(
                lambda section: self.go.emit(Route(ScreenName.DOCUMENT, line.dossier, line.document, section=section))
            )
            return parts
        title = text(self.tr("Volledigheid"), Role.CARD)
        if not chosen.groups:
            return card(title, point("circle-check", "green", self.tr("Er ontbreekt niets."), strong=False))
        found = [one.hoofd for one in chosen.groups]
        lines: list[Item] = [
            point(*_SIGNS.get(one.niveau, ("lightbulb", "text2")), one.melding, strong=False) for one in found[:_FEW]
        ]
        if len(found) > _FEW:
            more = self.tr("En nog {count}; open de aanvraag om alles te zien.").format(count=len(found) - _FEW)
            lines.append(text(more, Role.META, wrap=True))
        return card(title, *lines, gap=8)

    def _meeting(self, chosen: Chosen) -> QWidget:
        today = self._context.session.today()
        control = DayControl(lambda: today)
        planned = chosen.line.overleg
        control.set_value(planned.isoformat() if planned else None)
        self.day = FieldFrame(self.tr("Op welk overleg?"), control)
        if planned is not None and planned < today and chosen.line.stand not in _DECIDED:
            words = self.tr(
                "Dit overleg is geweest en er is nog geen besluit. Zet de aanvraag op een volgend overleg, of leg het "
                "besluit vast."
            )
            self.day.show_message(State.FINDING, words)
        control.edited.connect(lambda: self._typed(control))
        items: list[Item] = [text(self.tr("Overleg"), Role.CARD)]
        others = [one for one in chosen.days if one != planned]
        if others:
            items.append(_flow(*(self._on(one) for one in others[:_FEW])))
        items.append(self.day)
        return card(*items, gap=8)

    def _on(self, day: date) -> Button:
        button = Button(day_words(day), icon="calendar", small=True)
        button.setAccessibleName(self.tr("Zet op het overleg van {day}").format(day=day_words(day)))
        button.clicked.connect(lambda: self.planned.emit(day))
        return button

    def _typed(self, control: DayControl) -> None:
        frame = self.day
        if frame is None:
            return
        value, problem = control.value(), control.problem()
        frame.show_message(State.PLAIN)
        if isinstance(value, str):
            self.planned.emit(date.fromisoformat(value))
        elif problem is None and not control.typed():
            self.planned.emit(None)


def _title_words(chosen: Chosen) -> str:
    """What is asked for, and what sort of request it is: "TLV · so · wijziging categorie"."""
    sort = chosen.document.antwoorden.tekst("aanvraag_type")
    return " · ".join(filter(None, (kind_words(chosen.line), within(label("aanvraag_type", sort)) if sort else "")))


def _flow(*widgets: QWidget) -> QFrame:
    frame = boxed(Flow(*widgets))
    policy = frame.sizePolicy()
    policy.setHeightForWidth(True)
    frame.setSizePolicy(policy)
    return frame
