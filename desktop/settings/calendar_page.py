"""The school years of a school: its holidays and other days without lessons, as the school itself fixed them.

The national holidays of its region are offered where they were looked up, with their source; nothing is guessed.
"""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop.settings.holiday_row import HolidayRow
from desktop.settings.page import Page
from desktop.settings.pages import Section
from desktop.settings.school_card import school_words
from desktop.settings.setting_field import SettingField
from desktop.settings.year_card import YearCard, YearView, region_words
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, titled
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.flow import Flow
from desktop.widgets.pairs import Pairs
from desktop.widgets.text import text
from forms.holidays import Regio, Voorstel, proposals, published
from models.actions.organisatie import SCHOOL, Overgenomen, add_holiday, remove_holiday, take_over_holidays
from models.queries.organisation import Gegevens, SchoolGegevens
from models.record.change import ActResult
from models.terms.calendar import Schooljaar, schooljaar


class CalendarPage(Page):
    """The page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._data: Gegevens | None = None
        self._school: str | None = None
        self.region: SettingField | None = None
        self._region: QVBoxLayout = down(gap=0)
        self.cards: dict[Schooljaar, YearCard] = {}
        self._back_to: Schooljaar | None = None
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
        head = card(self._which, self._region, self._none, across(self.to_school, STRETCH), gap=12)
        self.new = card(
            titled(self.tr("Vakantie of vrije dag toevoegen")),
            self._proposals,
            Pairs([(one, name == "naam") for name, one in self._frames.items()]),
            across(self.adder, STRETCH),
            text(
                self.tr(
                    "Neem de data over van je school: een studiedag, of vakanties die anders vallen dan landelijk. Een "
                    "schooljaar loopt van 1 augustus tot en met 31 juli."
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
        self.new.setVisible(bool(known))
        if several:
            self.which.set_options(tuple(Option(one.uid, school_words(one)) for one in data.scholen))
            self.which.set_value(self._school)
        self._show_years(known[self._school] if self._school is not None else None)

    def first_focus(self) -> None:
        """Puts the focus on the region of the school; on the way to the school where there is none."""
        target = self.region.control.target() if self.region is not None else self.to_school
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_years(self, school: SchoolGegevens | None) -> None:
        self._show_region(school)
        views = self._views(school) if school is not None else ()
        shape = (
            self._school,
            *((one.jaar, one.nu, one.regio, one.voorstellen, tuple(day.uid for day in one.dagen)) for one in views),
        )
        if shape != self._shape:
            self._shape = shape
            clear(self._years)
            self.rows, self.cards = {}, {}
            for one in views:
                made = self.cards[one.jaar] = YearCard(one, self.context.keeping)
                made.remove_asked.connect(self._remove)
                made.take_over_asked.connect(partial(self._take_over, one.jaar))
                self.rows |= made.rows
                self._years.addWidget(made)
            self._focus_again()
        for free in school.vakanties if school is not None else ():
            self.rows[free.uid].show_data(free)

    def _show_region(self, school: SchoolGegevens | None) -> None:
        """The field for the region of the school that is looked at."""
        key = (SCHOOL, school.uid, "vakantieregio") if school is not None else None
        if (self.region.key if self.region is not None else None) != key:
            clear(self._region)
            self.region = None
            if key is not None:
                options = tuple(Option(one.value, region_words(one)) for one in Regio)
                self.region = SettingField(
                    self.tr("Vakantieregio"),
                    ChoiceControl(options),
                    key,
                    self.context.keeping,
                    help_words=self.tr(
                        "Van de gemeente waar de school staat. Andere scholen kunnen een andere hebben."
                    ),
                    words=lambda told: region_words(Regio(str(told))) if told else "",
                )
                self._region.addWidget(self.region)
        if self.region is not None and school is not None:
            self.region.show_value(school.vakantieregio)

    def _views(self, school: SchoolGegevens) -> tuple[YearView, ...]:
        """This school year and the next, and every other one that has days."""
        now = schooljaar(self.context.session.today())
        years = {now, Schooljaar(now.beginjaar + 1), *(schooljaar(one.van) for one in school.vakanties)}
        region = Regio(school.vakantieregio) if school.vakantieregio else None
        return tuple(
            YearView(
                year,
                year == now,
                year < now,
                tuple(one for one in school.vakanties if schooljaar(one.van) == year),
                region,
                published().get(year.beginjaar),
                proposals(region, year.beginjaar, school.vakanties) if region and year >= now else (),
            )
            for year in sorted(years)
        )

    def _take_over(self, year: Schooljaar, asked: tuple[Voorstel, ...]) -> None:
        school = self._school
        if school is None:
            return
        self._back_to = year
        taken = [Overgenomen(one.naam, one.van, one.tot, one.nu.uid if one.nu else None) for one in asked]
        self.context.session.ask(
            lambda vault: take_over_holidays(vault, school, taken), self._taken_over, self.told.emit, owner=self
        )

    def _taken_over(self, result: ActResult) -> None:
        self.context.session.tell(result)
        self.done.emit(self.tr("Overgenomen. Driehoek rekent de termijnen opnieuw uit."), result.uid)

    def _focus_again(self) -> None:
        """After holidays were taken over: at the first line of that year, the button is there no more."""
        year, self._back_to = self._back_to, None
        made = self.cards.get(year) if year is not None else None
        if made is not None and made.rows:
            next(iter(made.rows.values())).changer.setFocus(Qt.FocusReason.OtherFocusReason)

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
