"""The screen of a hoormoment: five steps, any of which can be filled in at any time. "Wilde niet" is a normal end."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.editor.found import findings, shown_findings
from desktop.editor.reading_screen import ReadingScreen
from desktop.editor.section_form import SectionForm
from desktop.editor.view import FormView, read_hearing
from desktop.hearing.circle import HEARD, Turn, circle
from desktop.hearing.points import Points
from desktop.hearing.turn_card import TurnCard
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.findings import FindingCard
from desktop.widgets.head import Head
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.scroll import Scroll
from desktop.widgets.strip import Strip
from desktop.widgets.text import text, within
from forms.filling import set_field
from forms.vocabulary import label
from models.snapshot import Document
from models.vault import Vault

_ASKED = (
    "De wet vraagt vier dingen: de kans geven, de leerling de manier laten kiezen, opschrijven wat ermee gebeurt, en "
    "dat aan de leerling vertellen. Zwijgen mag ook; dan leg je alleen de kans vast."
)
_TITLES = {Turn.OFFERED: "Aangeboden", Turn.WAY: "Manier", Turn.WORDS: "Eigen woorden"}
_SECTIONS = {Turn.OFFERED: "uitnodiging", Turn.WAY: "gesprek", Turn.WORDS: "inbreng"}
_BESIDE_FROM = 900


class HearingScreen(ReadingScreen):
    """One hoormoment."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.forms: dict[Turn, SectionForm] = {}
        self.points: Points | None = None
        self._wanted: Route | None = route
        self.head = Head(PartyTriangle(Party.LEERLING, 34))
        self.chip = Chip("", "grey")
        self.refused = Button("Wilde niet", icon="ban")
        self.refused.clicked.connect(self._refused)
        self.onward = Button("Volgende stap", Kind.PRIMARY, icon="arrow-right", shown_key="Ctrl+Return")
        self.onward.clicked.connect(self._go_on)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self, self._mark_or_go_on)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.head.show_beside(self.chip, self.refused, self.onward)
        self._left: QVBoxLayout = down(gap=12)
        self._right: QVBoxLayout = down(gap=12)
        self._found: QVBoxLayout = down(gap=10)
        left, right = QFrame(), QFrame()
        left.setLayout(down(self._left, STRETCH))
        right.setLayout(down(self._right, self._found, STRETCH, gap=12))
        self._columns: QBoxLayout = across(left, right, gap=14)
        self._columns.setStretch(0, 55)
        self._columns.setStretch(1, 45)
        self.body = Scroll(down(self._columns, margins=(0, 0, 8, 0)))
        column = down(self.head, Strip("accent", _ASKED), self.body, gap=12, margins=(24, 14, 20, 14))
        column.setStretch(2, 1)
        self.setLayout(across(boxed(column)))
        self.cards: Mapping[Turn, TurnCard] = {}
        self.read()

    @override
    def reading(self) -> Callable[[Vault], FormView]:
        dossier, document, today = self._route.dossier or "", self._route.document or "", self.context.session.today()
        return lambda vault: read_hearing(vault, dossier, document, today)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        dossiers = Crumb("Dossiers", Route(ScreenName.DOSSIERS))
        if self.view is None:
            return (dossiers, Crumb("Hoormoment"))
        name = self.view.beeld.leerling.naam or "Dossier"
        opp = self.view.document.bij_uid if self.view.document else None
        way = [dossiers, Crumb(name, Route(ScreenName.DOSSIER, self.view.beeld.uid))]
        if opp is not None:
            way.append(Crumb("OPP", Route(ScreenName.OPP, self.view.beeld.uid, opp, "stem")))
        return (*way, Crumb("Hoormoment"))

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl+Return", "volgende open stap; met een stukje gekozen in de eigen woorden: daar een punt van maken"),
            ("Ctrl+Tab", "een tab in een lange tekst"),
        )

    @override
    def first_focus(self) -> None:
        self._go_on()

    @override
    def route(self) -> Route:
        for form in self.forms.values():
            place = form.place()
            if place is not None:
                field, row, column, cursor = place
                return self._route.of_screen.at(field=field, row=row, column=column, cursor=cursor)
        return self._route.of_screen

    @override
    def show_route(self, route: Route) -> None:
        if self.view is None:
            self._wanted = route
        elif route.field == "punten" and self.points is not None:
            self.points.focus_place(route)
        elif not any(form.focus_place(route) for form in self.forms.values()):
            self._go_on()

    @override
    def show_view(self, view: FormView) -> None:
        first = self.view is None
        self.view = view
        if first:
            self._build(view)
        for form in self.forms.values():
            form.show_view(view)
        if self.points is not None:
            self.points.show_view(view)
        self._show_heading(view)
        self._show_findings(view)
        self.crumbs_changed.emit()
        if first and self.isVisible():
            self.show_route(self._wanted or self._route)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() * 100 / Theme.current().percent >= _BESIDE_FROM
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _build(self, view: FormView) -> None:
        filling = self.filling(view)
        sections = {one.id: one for one in view.definition.sectie}
        cards: dict[Turn, TurnCard] = {}
        for turn, title in _TITLES.items():
            section = sections[_SECTIONS[turn]]
            cards[turn] = TurnCard(turn, title, section.uitleg or "")
            self.forms[turn] = SectionForm(section, view, filling, self.context)
            cards[turn].add(self.forms[turn])
            self._left.addWidget(cards[turn])
        last = sections["terug"]
        self.points = Points(view.definition.field("punten"), filling, self.context)
        self.points.told.connect(self.told)
        self.points.done.connect(self.done)
        cards[Turn.INFLUENCE] = TurnCard(Turn.INFLUENCE, "Invloed per punt", last.uitleg or "")
        cards[Turn.INFLUENCE].add(self.points)
        name = view.beeld.leerling.roepnaam or "de leerling"
        told = "Vertel het de leerling zelf. Uitleg aan de ouders telt niet als uitleg aan de leerling."
        cards[Turn.EXPLAINED] = TurnCard(Turn.EXPLAINED, f"Toegelicht aan {name}", told)
        self.forms[Turn.EXPLAINED] = SectionForm(last, view, filling, self.context, "punten")
        cards[Turn.EXPLAINED].add(self.forms[Turn.EXPLAINED])
        self._right.addWidget(cards[Turn.INFLUENCE])
        self._right.addWidget(cards[Turn.EXPLAINED])
        for form in self.forms.values():
            form.told.connect(self.told)
            form.done.connect(self.done)
        self.cards = cards
        self._show_earlier(view)

    def _show_heading(self, view: FormView) -> None:
        moment = view.document
        if moment is None:
            return
        why = moment.antwoorden.tekst("aanleiding")
        day = moment.antwoorden.datum("gehoord_op")
        when = long_day_words(day) if day else "nog geen dag"
        title = f"Hoormoment bij {within(label('hoor_aanleiding', why))}" if why else "Hoormoment"
        self.head.say(title, f"{view.beeld.leerling.naam} · {when}")
        states = circle(moment)
        for state in states:
            self.cards[state.turn].show_state(state)
        ready = sum(state.done for state in states)
        whole = ready == len(states)
        self.chip.show_state(
            f"{ready} van {len(states)} stappen klaar",
            "green" if whole else "amber",
            "circle-check" if whole else "circle-dot",
        )
        self.refused.say(f"{view.beeld.leerling.roepnaam or 'De leerling'} wilde niet")
        self.refused.setVisible(moment.antwoorden.tekst("uitkomst") in (None, HEARD) and "uitkomst" not in view.frozen)
        self.head.turn()

    def _show_findings(self, view: FormView) -> None:
        clear(self._found)
        placed = {one.melding for one in findings(view) if one.veld is not None}
        for one in shown_findings(view):
            if one.words not in placed:
                card = FindingCard(one)
                card.leads.hide()
                self._found.addWidget(card)

    def _show_earlier(self, view: FormView) -> None:
        earlier = [one for one in view.beeld.hoormomenten() if one.uid != view.document_uid and _heard(one)]
        if not earlier:
            return
        name = view.beeld.leerling.roepnaam or "de leerling"
        column = down(text(f"Eerdere keren dat {name} is gehoord", Role.CARD), gap=8, margins=(16, 14, 16, 14))
        for one in sorted(earlier, key=_heard, reverse=True):
            column.addWidget(text(_earlier_words(one), Role.BODY, wrap=True))
        self._left.addWidget(boxed(column, "well"))

    def _mark_or_go_on(self) -> None:
        """Makes a point of the words that are selected; without a selection goes to the next open step."""
        words = self._selected_words()
        if words and self.points is not None and self.view is not None and "punten" not in self.view.frozen:
            self.points.add_point(words)
        else:
            self._go_on()

    def _selected_words(self) -> str:
        form = self.forms.get(Turn.WORDS)
        control = form.fields["inbreng"].control if form is not None else None
        if not isinstance(control, LongTextControl) or not control.page.hasFocus():
            return ""
        return control.page.textCursor().selectedText().replace("\u2029", " ").strip()

    def _go_on(self) -> None:
        moment = self.view.document if self.view else None
        if moment is None:
            return
        turn = next((one.turn for one in circle(moment) if not one.done), Turn.OFFERED)
        if turn is Turn.INFLUENCE and self.points is not None:
            if not self.points.focus_open():
                self.points.add.setFocus()
        elif turn in self.forms:
            self.forms[turn].focus_open()

    def _refused(self) -> None:
        """The pupil did not want to: kept as the outcome; what was offered stays, and the circumstances are asked."""
        if self.view is None:
            return
        filling = self.filling(self.view)
        self.context.keeping.flush()
        self.context.session.act(
            lambda vault: set_field(vault, filling, "uitkomst", "afgezien"),
            lambda result: self.done.emit("Vastgelegd: de leerling zag ervan af.", result.uid if result else None),
            self.told.emit,
            owner=self,
        )
        self.forms[Turn.WAY].focus_place(Route(ScreenName.HEARING, field="omstandigheden"))

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.body,)


def _heard(moment: Document) -> str:
    return moment.antwoorden.tekst("gehoord_op") or ""


def _earlier_words(moment: Document) -> str:
    answers = moment.antwoorden
    why, way = answers.tekst("aanleiding"), answers.tekst("wijze")
    told = "uitgelegd" if answers.gevuld("uitgelegd_op") else "niet uitgelegd"
    parts = [
        ".".join(_heard(moment).split("-")[::-1]),
        within(label("hoor_aanleiding", why)) if why else "",
        within(label("hoor_wijze", way)) if way else "",
        f"‘{(answers.tekst('inbreng') or '').strip()}’" if answers.tekst("inbreng") else "",
        told,
    ]
    return " · ".join(part for part in parts if part)
