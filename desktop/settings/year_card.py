"""One school year in the settings: its free days, and the national holidays that can be taken over."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.language import translate
from desktop.settings.holiday_row import HolidayRow, days_words
from desktop.shell.keeping import Keeping
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, down, rule
from desktop.widgets.button import Button
from desktop.widgets.card import point, titled
from desktop.widgets.chip import Chip
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.text import text
from forms.holidays import Landelijk, Regio, Stand, Voorstel
from models.queries.organisation import Vrij
from models.terms.calendar import Schooljaar


@dataclass(frozen=True, slots=True)
class YearView:
    """A school year of a school. `landelijk` is None for a year of which no published dates are known here.

    Of a year that is over (`voorbij`) nothing is offered any more.
    """

    jaar: Schooljaar
    nu: bool
    voorbij: bool
    dagen: tuple[Vrij, ...]
    regio: Regio | None
    landelijk: Landelijk | None
    voorstellen: tuple[Voorstel, ...] = ()


class YearCard(QFrame):
    """The card. The lines of its days stand in `rows`."""

    remove_asked = Signal(str)
    take_over_asked = Signal(object)
    """The proposals (`Voorstel`) that are to be taken over."""

    def __init__(self, view: YearView, keeping: Keeping) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.view = view
        self.rows: dict[str, HolidayRow] = {}
        self.taker: Button | None = None
        items: list[Item] = []
        for one in view.dagen:
            if items:
                items.append(rule())
            row = self.rows[one.uid] = HolidayRow(one, keeping)
            row.remove_asked.connect(self.remove_asked)
            items.append(row)
        if not items:
            nothing = self.tr("Nog geen vakanties. Tot dan tellen alle weken en werkdagen als les.")
            items.append(text(nothing, Role.META, wrap=True))
        beside = (Chip(self.tr("nu"), "accent", "calendar"),) if view.nu else ()
        title = titled(self.tr("Schooljaar {year}").format(year=year_words(view.jaar)), *beside)
        if not view.voorbij:
            items += [rule(), self._national()]
        self.setLayout(down(title, *items, gap=12, margins=(16, 16, 16, 16)))

    def _national(self) -> QVBoxLayout:
        """What is published for this year: what can be taken over, and where it stands."""
        view = self.view
        if view.landelijk is None:
            words = self.tr(
                "Van dit schooljaar zijn hier geen nagekeken landelijke data. Neem de vakanties over van je school."
            )
            return down(text(words, Role.META, wrap=True))
        if view.regio is None:
            words = self.tr(
                "Kies hierboven de vakantieregio: dan staan hier de landelijke vakanties van dit schooljaar om over te "
                "nemen."
            )
            return down(text(words, Role.META, wrap=True), gap=6)
        asked = tuple(one for one in view.voorstellen if one.over_te_nemen)
        items: list[Item] = [
            text(
                self.tr("Landelijke vakanties, regio {region}").format(region=region_words(view.regio)),
                Role.STRONG,
                wrap=True,
            )
        ]
        items += [self._line(one) for one in view.voorstellen]
        if asked:
            one, many = self.tr("Neem 1 vakantie over"), self.tr("Neem {count} vakanties over")
            self.taker = Button(one if len(asked) == 1 else many.format(count=len(asked)), icon="plus")
            self.taker.setAccessibleDescription(self.tr("Schooljaar {year}").format(year=year_words(view.jaar)))
            self.taker.clicked.connect(lambda: self.take_over_asked.emit(asked))
            items.append(across(self.taker, STRETCH))
        told = self.tr(
            "Bron: {source}, nagekeken op {day}. Bij een advies mag de school andere dagen kiezen: kijk ze na."
        )
        day = long_day_words(view.landelijk.nagekeken).partition(" ")[2]
        items.append(text(told.format(source=view.landelijk.bron, day=day), Role.META, wrap=True))
        return down(*items, gap=8)

    def _line(self, one: Voorstel) -> QWidget:
        kind = self.tr("landelijk vastgesteld") if one.vastgesteld else self.tr("advies")
        sign, tone, more = {
            Stand.NIEUW: ("plus", "accent", self.tr("staat er nog niet")),
            Stand.ANDERS: ("refresh-cw", "amber", self.tr("nu staan er andere dagen; overnemen verandert ze")),
            Stand.STAAT: ("circle-check", "green", self.tr("staat erin")),
            Stand.EIGEN: ("info", "text2", self.tr("jullie hebben eigen dagen; die blijven")),
        }[one.stand]
        return point(sign, tone, one.naam, " · ".join((days_words(one.van, one.tot), kind, more)))


def year_words(jaar: Schooljaar) -> str:
    """A school year as people write it: 2026–2027."""
    return f"{jaar.beginjaar}–{jaar.beginjaar + 1}"


def region_words(regio: Regio) -> str:
    """The name of a holiday region."""
    return {
        Regio.NOORD: translate("YearCard", "Noord"),
        Regio.MIDDEN: translate("YearCard", "Midden"),
        Regio.ZUID: translate("YearCard", "Zuid"),
    }[regio]
