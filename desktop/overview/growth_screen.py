"""Growth in one look: per subject the picture with the table beside it, and nothing beyond what was written down."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget
from typing_extensions import override

from desktop.dossier.words import day_words
from desktop.overview.grid import ReadGrid
from desktop.overview.growth_picture import GrowthPicture
from desktop.overview.overview_screen import OverviewScreen
from desktop.overview.reading import Grown, read_growth
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.text import text
from forms.growth import PLANNED, RESULTS, Groei, told
from models.vault import Vault


class GrowthScreen(OverviewScreen[Grown]):
    """The screen."""

    def __init__(self, context: Context, route: Route) -> None:
        fill = Button(
            QCoreApplication.translate("GrowthScreen", "Leerresultaten invullen"),
            Kind.PRIMARY,
            icon="pencil",
            key="Ctrl+Return",
        )
        super().__init__(context, route, fill)
        fill.clicked.connect(lambda: self._to(RESULTS))

    @override
    def title(self) -> str:
        return self.tr("Groei")

    @override
    def pupil(self) -> str:
        return (self.shown_data.beeld.leerling.naam or "") if self.shown_data is not None else ""

    @override
    def about(self, shown: Grown) -> str:
        number = shown.version.nummer or 1 if shown.version is not None else None
        plan = self.tr("OPP versie {number}").format(number=number) if number else ""
        return " · ".join(filter(None, (self.pupil(), plan, self.tr("wat is gemeten en gepland, niet doorgetrokken"))))

    @override
    def reading(self) -> Callable[[Vault], Grown]:
        dossier = self._route.dossier or ""
        return lambda vault: read_growth(vault, dossier)

    @override
    def cards(self, shown: Grown) -> Sequence[Callable[[], QWidget]]:
        if not shown.subjects:
            return (self._nothing,)
        return [partial(self._subject, one) for one in shown.subjects]

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (("Ctrl+Return", self.tr("leerresultaten invullen")),)

    def _to(self, field: str) -> None:
        version = self.shown_data.version if self.shown_data is not None else None
        dossier = self._route.dossier
        if version is None:
            self.go.emit(Route(ScreenName.DOSSIER, dossier))
        else:
            self.go.emit(Route(ScreenName.OPP, dossier, version.uid, field=field))

    def _nothing(self) -> QWidget:
        fill = Button(self.tr("Leerresultaten invullen"), icon="pencil")
        fill.clicked.connect(lambda: self._to(RESULTS))
        return EmptyState(
            self.tr("Nog geen leerresultaten"),
            self.tr("Vul bij het OPP een score in, met de datum. Vanaf twee scores staat hier een lijn."),
            fill,
            icon="chart-line",
        )

    def _subject(self, one: Groei) -> QWidget:
        frame = QFrame()
        frame.setProperty("kind", "card")
        name = one.titel(self.tr("Zonder gebied"))
        frame.setAccessibleName(name)
        plan = Button(self.tr("Plan invullen"), Kind.GHOST, icon="pencil", small=True)
        plan.setAccessibleName(self.tr("Plan invullen: {name}").format(name=name))
        plan.clicked.connect(lambda: self._to(PLANNED))
        head = across(text(name, Role.CARD, wrap=True), plan, gap=10)
        head.setStretch(0, 1)
        single = self.room is Room.SINGLE
        body: QBoxLayout = down(gap=12) if single else across(gap=20)
        if one.te_tekenen:
            body.addWidget(GrowthPicture(one, self._said(one, name), self._signs()), 3)
        else:
            words = self.tr("Er staat geen getal of datum bij, dus er is niets te tekenen.")
            body.addWidget(text(words, Role.BODY, "text2", wrap=True), 3)
        body.addWidget(boxed(down(self._table(one, name, single=single))), 2)
        frame.setLayout(down(head, body, gap=8, margins=(16, 14, 16, 14)))
        return frame

    def _table(self, one: Groei, name: str, *, single: bool) -> QWidget:
        heads = (self.tr("Datum"), self.tr("Gemeten"), self.tr("Gepland"), self.tr("Toets"))
        rows = [
            (day_words(day) if day else self.tr("geen datum"), measured, planned, test)
            for day, measured, planned, test in told(one)
        ]
        return ReadGrid(self.tr("Tabel: {name}").format(name=name), heads, rows, (4, 3, 3, 4), single=single)

    def _signs(self) -> tuple[str, str]:
        return self.tr("gemeten"), self.tr("gepland")

    def _said(self, one: Groei, name: str) -> str:
        measured = "; ".join(
            self.tr("op {day}: {score}").format(day=day_words(each.dag), score=each.zegt)
            for each in one.getekend
            if each.dag is not None
        )
        planned = "; ".join(
            self.tr("op {day}: {score}").format(day=day_words(each.dag), score=each.zegt) for each in one.gepland
        )
        words = self.tr("Tekening van {name}. Gemeten: {measured}. Gepland: {planned}. Er is niets doorgetrokken.")
        nothing = self.tr("niets")
        return words.format(name=name, measured=measured or nothing, planned=planned or nothing)
