"""Promised, delivered and effect of every arrangement, line by line, in one look."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.dossier.words import day_words
from desktop.overview.grid import ReadGrid
from desktop.overview.overview_screen import OverviewScreen
from desktop.overview.reading import Given, Request, begin_with_tried, read_given, take_tried
from desktop.request_status import request_state
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.tlv.bar import Bar
from desktop.widgets.arrange import STRETCH, Item, across, boxed, down, rule
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import titled
from desktop.widgets.chip import Chip
from desktop.widgets.empty import EmptyState
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from forms.delivery import Doel, Geleverd, Inzet, hours_words
from models.record.change import ActResult
from models.vault import Vault

_FORM = "arrangement"
_ENOUGH = 0.95
"""From this part of what was promised on it counts as delivered."""


class DeliveryScreen(OverviewScreen[Given]):
    """The screen."""

    def __init__(self, context: Context, route: Route) -> None:
        write = Button(
            QCoreApplication.translate("DeliveryScreen", "Schrijf op wat is geleverd"),
            Kind.PRIMARY,
            icon="pencil",
            key="Ctrl+Return",
        )
        super().__init__(context, route, write)
        write.clicked.connect(self._write)

    @override
    def title(self) -> str:
        return self.tr("Beloofd en geleverd")

    @override
    def pupil(self) -> str:
        return (self.shown_data.beeld.leerling.naam or "") if self.shown_data is not None else ""

    @override
    def about(self, shown: Given) -> str:
        number = len(shown.arrangements)
        count = self.tr("1 arrangement") if number == 1 else self.tr("{count} arrangementen").format(count=number)
        return " · ".join(filter(None, (self.pupil(), count if number else "")))

    @override
    def primary_words(self, shown: Given) -> str:
        return self.tr("Schrijf op wat is geleverd") if shown.arrangements else self.tr("Begin een arrangement")

    @override
    def reading(self) -> Callable[[Vault], Given]:
        dossier = self._route.dossier or ""
        return lambda vault: read_given(vault, dossier)

    @override
    def cards(self, shown: Given) -> Sequence[Callable[[], QWidget]]:
        if not shown.arrangements:
            return (self._nothing,)
        strips = [partial(self._waiting, one) for one in shown.requests]
        return [*strips, *(partial(self._arrangement, one) for one in shown.arrangements)]

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (("Ctrl+Return", self.tr("opschrijven wat is geleverd")),)

    def _write(self) -> None:
        shown = self.shown_data
        if shown is None:
            return
        if shown.arrangements:
            wanted = self._route.document
            chosen = next((one for one in shown.arrangements if one.document == wanted), shown.arrangements[0])
            self._to(chosen.document, "geleverd")
            return
        dossier = self._route.dossier or ""
        self.context.session.ask(
            lambda vault: begin_with_tried(vault, dossier, _FORM), self._begun, self.told.emit, owner=self
        )

    def _begun(self, made: tuple[str, ActResult | None]) -> None:
        uid, result = made
        self.context.session.tell(result)
        self.done.emit(self.tr("Arrangement begonnen."), result.uid if result else None)
        self._to(uid, None)

    def _to(self, document: str, field: str | None, row: str | None = None) -> None:
        place = Route(ScreenName.DOCUMENT, self._route.dossier, document)
        self.go.emit(place.at(field=field, row=row) if field else place)

    def _nothing(self) -> QWidget:
        return EmptyState(
            self.tr("Nog geen arrangement"),
            self.tr("Begin een arrangement. Wat is beloofd en wat is geleverd staat daarna hier naast elkaar."),
            icon="handshake",
        )

    def _waiting(self, one: Request) -> QWidget:
        take = Button(self.tr("Neem over"), Kind.GHOST, icon="corner-down-right", small=True)
        take.setAccessibleName(self.tr("Neem over in {title}").format(title=one.title))
        take.clicked.connect(lambda: self._take(one))
        words = (
            self.tr("Eén aanpak staat nog niet bij wat is geprobeerd in: {title}.")
            if one.count == 1
            else self.tr("{count} aanpakken staan nog niet bij wat is geprobeerd in: {title}.")
        )
        return Strip("accent", words.format(count=one.count, title=one.title), "", take, icon="history")

    def _take(self, one: Request) -> None:
        dossier = self._route.dossier or ""
        said = self.tr("Overgenomen in {title}.").format(title=one.title)

        def taken(result: ActResult | None) -> None:
            self.context.session.tell(result)
            self.done.emit(said, result.uid if result else None)

        self.context.session.ask(lambda vault: take_tried(vault, dossier, one.uid), taken, self.told.emit, owner=self)

    def _arrangement(self, one: Geleverd) -> QWidget:
        frame = QFrame()
        frame.setProperty("kind", "card")
        name = one.soort or self.tr("Arrangement")
        known = one.van or one.tot
        between = day_words(known) if known else ""
        if one.van and one.tot:
            between = self.tr("{begin} t/m {end}").format(begin=day_words(one.van), end=day_words(one.tot))
        frame.setAccessibleName(", ".join(filter(None, (name, between))))
        state = [Chip(request_state(one.stand), "grey", "circle-dot")] if one.stand else []
        goals = Button(self.tr("Naar het arrangement"), Kind.GHOST, icon="arrow-right", small=True)
        goals.setAccessibleName(self.tr("Naar het arrangement: {name}").format(name=name))
        goals.clicked.connect(lambda: self._to(one.document, None))
        parts: list[Item]
        if self.room is Room.SINGLE:
            parts = [text(name, Role.CARD, wrap=True), across(*state, STRETCH), across(goals, STRETCH)]
        else:
            parts = [titled(name, *state, goals)]
        if between:
            parts.append(text(between, Role.META, wrap=True))
        parts.append(text(self._together(one), Role.STRONG, wrap=True))
        for line in one.inzet:
            parts += [rule(), self._line(one, line)]
        if not one.inzet:
            parts.append(text(self.tr("Er staan nog geen regels bij dit arrangement."), Role.BODY, "text2", wrap=True))
        if one.los:
            hours = [each.uren for each in one.los if each.uren is not None]
            words = self.tr("Bij geen regel: {count} keer, samen {hours} uur. Kies de uitvoerder erbij.")
            parts += [
                rule(),
                text(words.format(count=len(one.los), hours=hours_words(sum(hours))), Role.BODY, "amber", wrap=True),
            ]
        if one.doelen:
            parts += [rule(), self._goals(one.doelen)]
        frame.setLayout(down(*parts, gap=10, margins=(16, 14, 16, 14)))
        return frame

    def _together(self, one: Geleverd) -> str:
        given = one.geleverd
        if one.beloofd:
            if given is None:
                return self.tr("Beloofd: {hours} uur. Nog niets opgeschreven van wat is geleverd.").format(
                    hours=hours_words(one.beloofd)
                )
            return self.tr("Samen {given} van {hours} uur geleverd.").format(
                given=hours_words(given), hours=hours_words(one.beloofd)
            )
        if given is not None:
            return self.tr("Samen {given} uur geleverd; wat is beloofd staat niet in uren.").format(
                given=hours_words(given)
            )
        return self.tr("Nog niets opgeschreven van wat is geleverd.")

    def _line(self, one: Geleverd, line: Inzet) -> QWidget:
        what = line.wat or line.door or self.tr("Regel zonder omschrijving")
        who = line.door if line.wat else ""
        first = down(text(what, Role.STRONG, wrap=True), text(who, Role.META, wrap=True), gap=0)
        columns = [
            self._column(self.tr("Beloofd"), self._promised(line), None),
            self._delivered(line),
            self._column(self.tr("Effect"), line.effect or self.tr("nog niet opgeschreven"), line.effect or None),
        ]
        fill = Button(self.tr("Vul aan"), Kind.GHOST, icon="pencil", small=True)
        fill.setAccessibleName(self.tr("Vul aan: {part}").format(part=what))
        fill.clicked.connect(lambda: self._to(one.document, "regels", line.rij))
        if self.room is Room.SINGLE:
            body = down(first, *columns, across(fill, STRETCH), gap=8)
        else:
            beside = across(*columns, gap=16)
            for at in range(len(columns)):
                beside.setStretch(at, 1)
            top = across(first, fill, gap=10)
            top.setStretch(0, 1)
            body = down(top, beside, gap=6)
        made = boxed(body)
        made.setAccessibleName(what)
        return made

    def _promised(self, line: Inzet) -> str:
        hours = self._hours(line.beloofd) if line.beloofd is not None else ""
        said = spoken(line.beloofd_zegt)
        if hours and said and not line.beloofd_zegt.endswith("totaal"):
            return f"{hours} ({said})"
        return hours or said or self.tr("niet in uren opgeschreven")

    def _hours(self, number: float) -> str:
        return self.tr("1 uur") if number == 1 else self.tr("{hours} uur").format(hours=hours_words(number))

    def _delivered(self, line: Inzet) -> QWidget:
        given, share = line.geleverd, line.deel
        if given is None:
            words, tone = self.tr("nog niets opgeschreven"), "text2"
        else:
            count = len(line.leveringen)
            times = self.tr("één keer") if count == 1 else self.tr("{count} keer").format(count=count)
            words, tone = f"{self._hours(given)}, {times}", "text"
        parts: list[Item] = [text(self.tr("Geleverd"), Role.META), text(words, Role.BODY, tone, wrap=True)]
        if share is not None:
            parts.append(Bar(share, "green" if share >= _ENOUGH else "amber"))
        last = max((one.dag for one in line.leveringen if one.dag), default=None)
        if last is not None:
            parts.append(text(self.tr("laatst op {day}").format(day=day_words(last)), Role.META, wrap=True))
        return boxed(down(*parts, STRETCH, gap=3))

    def _column(self, name: str, words: str, told: str | None) -> QWidget:
        tone = "text" if told or name != self.tr("Effect") else "text2"
        return boxed(down(text(name, Role.META), text(words, Role.BODY, tone, wrap=True), STRETCH, gap=3))

    def _goals(self, goals: tuple[Doel, ...]) -> QWidget:
        heads = (self.tr("Doel"), self.tr("Terugkijken op"), self.tr("Uitkomst"), self.tr("Toelichting"))
        rows = [
            (
                one.doel,
                day_words(one.dag) if one.dag else "",
                one.uitkomst or self.tr("nog niet geëvalueerd"),
                one.toelichting,
            )
            for one in goals
        ]
        return ReadGrid(self.tr("Doelen"), heads, rows, (5, 3, 3, 4), single=self.room is Room.SINGLE)
