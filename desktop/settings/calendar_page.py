"""The school years of a school: its holidays and other days without lessons, as the school itself fixed them.

No national holiday is filled in: what is not known for certain is not guessed.
"""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.settings.holiday_row import HolidayRow
from desktop.settings.page import Page
from desktop.settings.pages import Section
from desktop.settings.school_card import school_words
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, boxed, clear, down, rule
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, titled
from desktop.widgets.chip import Chip
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.flow import Flow
from desktop.widgets.pairs import Pairs
from desktop.widgets.text import text
from models.actions.organisatie import add_holiday, remove_holiday
from models.queries.organisation import Gegevens, SchoolGegevens, Vrij
from models.record.change import ActResult
from models.terms.calendar import Schooljaar, schooljaar


class CalendarPage(Page):
    """The page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._data: Gegevens | None = None
        self._school: str | None = None
        self.rows: dict[str, HolidayRow] = {}
        self._shape: tuple[object, ...] = ()
        self.which = ChoiceControl((), always=True)
        self._which = FieldFrame(self.tr("Welke school"), self.which)
        self._which.hide()
        self._none = text(self.tr("Er is nog geen school. Voeg die eerst toe bij Organisatie."), wrap=True)
        self.to_school = Button(self.tr("Naar Organisatie"), icon="arrow-right")
        self.to_school.clicked.connect(
            lambda: self.go.emit(Route(ScreenName.SETTINGS, section=Section.ORGANISATION.value))
        )
        self._years: QVBoxLayout = down(gap=14)
        today = context.session.today
        self.naam, self.van, self.tot = TextControl(), DayControl(today), DayControl(today)
        self._frames = {
            "naam": FieldFrame(self.tr("Naam"), self.naam),
            "van": FieldFrame(self.tr("Eerste dag"), self.van),
            "tot": FieldFrame(
                self.tr("Laatste dag"), self.tot, help_words=self.tr("Leeg laten mag bij een enkele dag.")
            ),
        }
        self.adder = Button(self.tr("Voeg toe"), Kind.PRIMARY, icon="plus")
        self.adder.clicked.connect(self._add)
        self._proposals = boxed(Flow(*map(self._proposal, self._names()), gap=4))
        head = card(self._which, self._none, across(self.to_school, STRETCH), gap=12)
        self._head = head
        self.new = card(
            titled(self.tr("Vakantie of vrije dag toevoegen")),
            self._proposals,
            Pairs([(one, name == "naam") for name, one in self._frames.items()]),
            across(self.adder, STRETCH),
            text(
                self.tr(
                    "Neem de data over van je school: ook landelijke vakanties verschillen per regio, en Driehoek vult "
                    "niets in wat niet is nagekeken. Een schooljaar loopt van 1 augustus tot en met 31 juli."
                ),
                Role.META,
                wrap=True,
            ),
            gap=12,
        )
        self.column.addWidget(head)
        self.column.addLayout(self._years)
        self.column.addWidget(self.new)
        self.column.addStretch(1)
        self.which.edited.connect(self._choose)
        for control in (self.naam, self.van, self.tot):
            control.edited.connect(self._plain)

    def show_data(self, data: Gegevens) -> None:
        """Shows the school years of the school that is looked at."""
        self._data = data
        known = {one.uid: one for one in data.scholen}
        if self._school not in known:
            self._school = next(iter(known), None)
        several = len(known) > 1
        self._which.setVisible(several)
        self._none.setVisible(not known)
        self.to_school.setVisible(not known)
        self._head.setVisible(several or not known)
        self.new.setVisible(bool(known))
        if several:
            self.which.set_options(tuple(Option(one.uid, school_words(one)) for one in data.scholen))
            self.which.set_value(self._school)
        self._show_years(known[self._school] if self._school is not None else None)

    def first_focus(self) -> None:
        """Puts the focus on adding days; on the way to the school where there is none."""
        target = self.naam.target() if not self.new.isHidden() else self.to_school
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_years(self, school: SchoolGegevens | None) -> None:
        days = school.vakanties if school is not None else ()
        shape = (self._school, *((one.uid, schooljaar(one.van)) for one in days))
        if shape != self._shape:
            self._shape = shape
            clear(self._years)
            self.rows = {}
            now = schooljaar(self.context.session.today())
            years = sorted({now, *(schooljaar(one.van) for one in days)}) if school is not None else []
            for year in years:
                mine = tuple(one for one in days if schooljaar(one.van) == year)
                self._years.addWidget(self._year_card(year, mine, now=year == now))
        for one in days:
            self.rows[one.uid].show_data(one)

    def _year_card(self, year: Schooljaar, days: tuple[Vrij, ...], *, now: bool) -> QFrame:
        words = self.tr("Schooljaar {year}").format(year=f"{year.beginjaar}–{year.beginjaar + 1}")
        items: list[Item] = []
        for one in days:
            if items:
                items.append(rule())
            row = self.rows[one.uid] = HolidayRow(one, self.context.keeping)
            row.remove_asked.connect(self._remove)
            items.append(row)
        if not items:
            items.append(
                text(
                    self.tr("Nog geen vakanties. Tot dan tellen alle weken en werkdagen als les."), Role.META, wrap=True
                )
            )
        beside = (Chip(self.tr("nu"), "accent", "calendar"),) if now else ()
        return card(titled(words, *beside), *items)

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Herfstvakantie"),
            self.tr("Kerstvakantie"),
            self.tr("Voorjaarsvakantie"),
            self.tr("Meivakantie"),
            self.tr("Zomervakantie"),
            self.tr("Studiedag"),
        )

    def _proposal(self, name: str) -> Button:
        button = Button(name, Kind.GHOST, small=True)
        button.setAccessibleName(self.tr("Vul de naam in: {name}").format(name=name))
        button.clicked.connect(lambda: self._take_name(name))
        return button

    def _take_name(self, name: str) -> None:
        self.naam.set_value(name)
        self._plain()
        self.van.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        chosen = self.which.value()
        if isinstance(chosen, str) and self._data is not None:
            self._school = chosen
            self.show_data(self._data)

    def _plain(self) -> None:
        for frame in self._frames.values():
            frame.show_message(State.PLAIN)

    def _add(self) -> None:
        school, first, last = self._school, self.van.value(), self.tot.value() or self.van.value()
        if school is None:
            return
        for name, missing in (
            ("naam", self.naam.value() is None),
            ("van", first is None),
            ("tot", self.tot.problem() is not None),
        ):
            if missing:
                control = self._frames[name].control
                words = control.problem() or self.tr("Vul dit in om de dagen toe te voegen.")
                self._frames[name].show_message(State.ERROR, words)
                control.target().setFocus(Qt.FocusReason.OtherFocusReason)
                return
        van, tot, naam = date.fromisoformat(str(first)), date.fromisoformat(str(last)), str(self.naam.value())
        if tot < van:
            self._frames["tot"].show_message(
                State.ERROR, self.tr("De laatste dag ligt voor de eerste. Kijk de twee dagen na.")
            )
            self.tot.target().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.context.session.ask(
            lambda vault: add_holiday(vault, school, naam, van, tot), self._added, self.told.emit, owner=self
        )

    def _added(self, added: tuple[str, ActResult]) -> None:
        for control in (self.naam, self.van, self.tot):
            control.set_value(None)
        self.context.session.tell(added[1])
        self.done.emit(self.tr("Toegevoegd. Driehoek rekent de termijnen opnieuw uit."), added[1].uid)
        self.naam.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, uid: str) -> None:
        self.context.session.ask(lambda vault: remove_holiday(vault, uid), self._removed, self.told.emit, owner=self)

    def _removed(self, result: ActResult) -> None:
        self.context.session.tell(result)
        self.done.emit(self.tr("Weggehaald. Driehoek rekent de termijnen opnieuw uit."), result.uid)
        self.naam.target().setFocus(Qt.FocusReason.OtherFocusReason)
