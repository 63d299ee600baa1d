"""Verzuim in one look: hours against the threshold, what must be reported and when, thuiszitten, and all by kind."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.dossier.words import day_words
from desktop.overview.grid import ReadGrid
from desktop.overview.overview_screen import OverviewScreen
from desktop.overview.reading import Absent, begin_absence, read_absence
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.tlv.bar import Bar
from desktop.widgets.arrange import STRETCH, Item, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, point, titled
from desktop.widgets.chip import Chip
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.row import Row, RowList
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from forms.absence import LAWFUL, Melding, Regel, Soort, Verzuim
from forms.delivery import hours_words
from forms.rules.bron import bron_van
from forms.rules.check import sector_of
from forms.rules.regel import rule
from forms.vocabulary import label
from models.record.change import ActResult
from models.vault import Vault


class AbsenceScreen(OverviewScreen[Absent]):
    """The screen. Without an overview it offers to begin one."""

    def __init__(self, context: Context, route: Route) -> None:
        fill = Button(
            QCoreApplication.translate("AbsenceScreen", "Verzuim invullen"),
            Kind.PRIMARY,
            icon="pencil",
            key="Ctrl+Return",
        )
        super().__init__(context, route, fill)
        fill.clicked.connect(self._fill)

    @override
    def title(self) -> str:
        return self.tr("Verzuim")

    @override
    def pupil(self) -> str:
        return (self.shown_data.beeld.leerling.naam or "") if self.shown_data is not None else ""

    @override
    def about(self, shown: Absent) -> str:
        parts = [self.pupil()]
        if shown.shown is not None:
            answers = shown.shown.document.antwoorden
            begin, end = answers.datum("periode_van"), answers.datum("periode_tot")
            if begin and end:
                parts.append(self.tr("{begin} t/m {end}").format(begin=day_words(begin), end=day_words(end)))
            if shown.shown.eenheid:
                parts.append(self.tr("geteld per uur") if _in_hours(shown.shown) else self.tr("geteld per dagdeel"))
        return " · ".join(filter(None, parts))

    @override
    def reading(self) -> Callable[[Vault], Absent]:
        dossier, document, today = self._route.dossier or "", self._route.document, self.context.session.today()
        return lambda vault: read_absence(vault, dossier, document, today)

    @override
    def cards(self, shown: Absent) -> Sequence[Callable[[], QWidget]]:
        told = shown.shown
        if told is None:
            return (self._nothing,)
        made = (self._privacy, self._limit, self._reports, self._at_home)
        return [*(partial(make, told) for make in made), *(partial(self._kind, told, one) for one in told.soorten)]

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (("Ctrl+Return", self.tr("verzuim invullen")),)

    def _fill(self) -> None:
        shown = self.shown_data
        if shown is None:
            return
        if shown.shown is not None:
            self._to("regels")
            return
        dossier = self._route.dossier or ""
        self.context.session.ask(lambda vault: begin_absence(vault, dossier), self._begun, self.told.emit, owner=self)

    def _begun(self, made: tuple[str, ActResult | None]) -> None:
        uid, result = made
        self.context.session.tell(result)
        self.done.emit(self.tr("Verzuimoverzicht begonnen."), result.uid if result else None)
        self.go.emit(Route(ScreenName.DOCUMENT, self._route.dossier, uid))

    def _to(self, field: str, row: str | None = None, column: str | None = None) -> None:
        shown = self.shown_data.shown if self.shown_data is not None else None
        if shown is not None:
            place = Route(ScreenName.DOCUMENT, self._route.dossier, shown.document.uid)
            self.go.emit(place.at(field=field, row=row, column=column))

    def _nothing(self) -> QWidget:
        return EmptyState(
            self.tr("Nog geen verzuim opgeschreven"),
            self.tr("Schrijf per dag op hoeveel uur de leerling er niet was en waarom. Driehoek telt de rest."),
            icon="calendar-days",
        )

    def _privacy(self, told: Verzuim) -> QWidget:
        if told.geoorloofd_mee:
            words = self.tr("Hier staat dat geoorloofd verzuim toch mee mag. Haal dat weg als het niet hoeft.")
            undo = Button(self.tr("Bekijk de vraag"), Kind.GHOST, icon="corner-down-right", small=True)
            undo.clicked.connect(lambda: self._to("geoorloofd_mee"))
            return Strip("amber", words, "", undo, icon="triangle-alert")
        words = self.tr("Ziekte en ander geoorloofd verzuim gaan met geen enkele export mee waar een naam in staat.")
        return Strip("accent", words, "", icon="shield")

    def _limit(self, told: Verzuim) -> QWidget:
        limit = told.grens
        title = self.tr("{hours} uur in {weeks} lesweken").format(hours=hours_words(limit.uren), weeks=limit.weken)
        if not limit.telt:
            words = self.tr("Dit overzicht telt dagdelen. De grens geldt voor uren: kies uur als eenheid om te tellen.")
            return card(titled(title, Chip(self.tr("niet te tellen"), "grey", "circle-help")), text(words, wrap=True))
        reached = limit.bereikt_op is not None
        if reached:
            chip = Chip(self.tr("grens bereikt"), "red", "circle-alert")
        elif told.luxe_te_melden or told.zonder_soort:
            # Green would say that nothing need be done, while something must be reported at once, or is not known.
            chip = Chip(self.tr("onder de grens"), "grey", "circle-dot")
        else:
            chip = Chip(self.tr("onder de grens"), "green", "check")
        said = self.tr("{count} van {hours} uur ongeoorloofd en niet gemeld").format(
            count=hours_words(limit.geteld), hours=hours_words(limit.uren)
        )
        parts: list[Item] = [
            titled(title, chip),
            text(said, Role.STRONG, wrap=True),
            Bar(limit.geteld / limit.uren if limit.uren else 0.0, "red" if reached else "green"),
        ]
        if limit.bereikt_op is not None:
            words = self.tr("De grens is bereikt op {day}.").format(day=day_words(limit.bereikt_op))
            parts.append(text(words, wrap=True))
        if told.luxe is not None:
            words = self.tr("Luxeverzuim telt in deze {hours} uur niet mee: dat meld je altijd meteen, hoe kort ook.")
            parts.append(point("info", "text2", words.format(hours=hours_words(limit.uren)), strong=False))
        if limit.zwaarste:
            heads = (self.tr("Week van"), self.tr("Uren"))
            rows = [(day_words(one.maandag), hours_words(one.uren)) for one in limit.zwaarste]
            about = self.tr("De lesweken achter elkaar met de meeste uren; vakantieweken tellen niet mee.")
            parts += [
                text(about, Role.META, wrap=True),
                ReadGrid(self.tr("Uren per lesweek"), heads, rows, (3, 2), single=self.room is Room.SINGLE),
            ]
        return self._named(card(*parts), title)

    def _reports(self, told: Verzuim) -> QWidget:
        title = self.tr("Wat moet worden gemeld, en wanneer")
        if not told.meldingen and told.zonder_soort:
            words = self.tr("Nog niet te zeggen: kies eerst bij elke regel de soort verzuim.")
            return self._named(card(titled(title), point("triangle-alert", "amber", words, strong=False)), title)
        if not told.meldingen:
            words = self.tr("Niets. Er is geen grens bereikt en er is geen luxeverzuim.")
            return self._named(card(titled(title), point("check", "green", words, strong=False)), title)
        rows = RowList(title, card=False)
        rows.show_rows([self._report(told, one) for one in told.meldingen])
        rows.chosen.connect(
            lambda at: self._to(told.meldingen[at].veld, told.meldingen[at].rij, told.meldingen[at].kolom)
        )
        # The words of a row stand under those of the title: its frame takes of the room at the edge of the card.
        column = down(boxed(across(titled(title), margins=(8, 0, 8, 0))), rows, gap=8, margins=(8, 15, 8, 8))
        return self._named(boxed(column, "card"), title)

    def _report(self, told: Verzuim, one: Melding) -> Row:
        if one.gedaan_op is not None:
            state = Chip(self.tr("gemeld {day}").format(day=day_words(one.gedaan_op)), "green", "circle-check")
        elif one.dag is None:
            state = Chip(self.tr("meteen"), "red", "circle-alert")
        else:
            state = Chip(self.tr("vanaf {day}").format(day=day_words(one.dag)), "red", "circle-alert")
        source = spoken(bron_van(rule(one.regel), sector_of(told.beeld)).regel)
        about = f"{one.regel}. {source}"
        words = down(text(one.zin, Role.STRONG, wrap=True), text(about, Role.META, wrap=True), gap=2)
        line = (
            down(words, across(state, STRETCH), gap=6, margins=(8, 8, 8, 8))
            if self.room is Room.SINGLE
            else across(words, state, gap=12, margins=(8, 8, 8, 8))
        )
        if self.room is not Room.SINGLE:
            line.setStretch(0, 1)
        return Row(f"{one.zin}; {state.text()}; {about}", line)

    def _at_home(self, told: Verzuim) -> QWidget:
        home = told.thuis
        title = self.tr("Langer afwezig")
        fill = Button(self.tr("Vul aan"), Kind.GHOST, icon="pencil", small=True)
        fill.setAccessibleName(self.tr("Vul aan: {part}").format(part=title))
        fill.clicked.connect(lambda: self._to("afwezig_sinds"))
        if home.sinds is None:
            words = self.tr("Er staat niet vanaf welke dag de leerling helemaal weg is.")
            return self._named(card(titled(title, fill), text(words, Role.BODY, "text2", wrap=True)), title)
        facts = [self.tr("Afwezig sinds {day}").format(day=day_words(home.sinds))]
        if home.dagen is not None:
            days = self.tr("{count} dagen, de grens is {limit}").format(count=home.dagen, limit=home.grens)
            facts.append(days)
        if home.vrijgesteld:
            facts.append(self.tr("vrijgesteld van de leerplicht"))
        if home.deels_geoorloofd:
            facts.append(self.tr("voor een deel geoorloofd"))
        parts: list[Item] = [titled(title, fill), text(" · ".join(facts), Role.STRONG, wrap=True)]
        for code, words, outcome in home.definities:
            chosen = code == home.gekozen
            sign, tone, said = _outcome(outcome)
            about = self.tr("de definitie die is gekozen") if chosen else ""
            parts.append(point(sign, tone, f"{words}: {said}", about, strong=chosen))
        if home.gekozen is None:
            parts.append(
                text(self.tr("Er is nog geen definitie gekozen; die verschilt per regio."), Role.META, wrap=True)
            )
        return self._named(card(*parts), title)

    def _kind(self, told: Verzuim, one: Soort) -> QWidget:
        name = one.naam or self.tr("Zonder soort")
        alone, many = self.tr("samen 1 uur of dagdeel"), self.tr("samen {count} uur of dagdelen")
        if told.eenheid and _in_hours(told):
            alone, many = self.tr("samen 1 uur"), self.tr("samen {count} uur")
        elif told.eenheid:
            alone, many = self.tr("samen 1 dagdeel"), self.tr("samen {count} dagdelen")
        total = alone if one.aantal == 1 else many.format(count=hours_words(one.aantal))
        chips = [Chip(total, "grey", "clock")]
        if one.code == LAWFUL:
            chips.append(Chip(self.tr("gaat niet mee met een naam"), "accent", "shield"))
        heads = (self.tr("Dag"), self.tr("Aantal"), self.tr("Reden"), self.tr("Gemeld op"))
        rows = [
            (
                self._days(line),
                hours_words(line.aantal) if line.aantal is not None else "",
                line.reden,
                day_words(line.gemeld_op) if line.gemeld_op else "",
            )
            for line in one.regels
        ]
        frame = QFrame()
        frame.setLayout(Flow(*chips))
        policy = frame.sizePolicy()
        policy.setHeightForWidth(True)
        frame.setSizePolicy(policy)
        table = ReadGrid(name, heads, rows, (5, 2, 5, 3), single=self.room is Room.SINGLE)
        fill = Button(self.tr("Vul aan"), Kind.GHOST, icon="pencil", small=True)
        fill.setAccessibleName(self.tr("Vul aan: {part}").format(part=name))
        fill.clicked.connect(lambda: self._to("regels", one.regels[0].rij))
        return self._named(card(titled(name, fill), frame, table), name)

    def _days(self, line: Regel) -> str:
        if line.van and line.tot and line.tot != line.van:
            return self.tr("{begin} t/m {end}").format(begin=day_words(line.van), end=day_words(line.tot))
        return day_words(line.van) if line.van else ""

    def _named(self, made: QFrame, name: str) -> QFrame:
        made.setAccessibleName(name)
        return made


def _in_hours(told: Verzuim) -> bool:
    return told.eenheid == label("verzuim_eenheid", "uur")


def _outcome(outcome: bool | None) -> tuple[str, str, str]:
    """Sign, colour and word for what a definition says."""
    translate = QCoreApplication.translate
    if outcome is None:
        return "circle-help", "grey", translate("AbsenceScreen", "nog niet te zeggen")
    if outcome:
        return "circle-alert", "red", translate("AbsenceScreen", "ja, thuiszitter")
    return "circle-check", "green", translate("AbsenceScreen", "nee")
