"""How a hoormoment stands on the screen: head, what the law asks, the five cards in two columns, what was found."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout
from typing_extensions import override

from desktop.attachments.taking import Taking
from desktop.editor.found import findings, shown_findings
from desktop.editor.section_form import SectionForm
from desktop.editor.view import FormView
from desktop.hearing.circle import HEARD, Turn, TurnState, circle
from desktop.hearing.drawings import Drawings
from desktop.hearing.earlier import Earlier, earlier_moments
from desktop.hearing.law_strip import LawStrip
from desktop.hearing.occasion import occasion_words
from desktop.hearing.points import Points
from desktop.hearing.suggestions import suggestions
from desktop.hearing.turn_card import TurnCard
from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.shell.room import Room, around, edge
from desktop.shell.route import Route
from desktop.shell.screen import Context
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.findings import FindingCard
from desktop.widgets.foot import Foot
from desktop.widgets.head import Head
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.portions import Portions
from desktop.widgets.scroll import Scroll
from desktop.widgets.stages import Stage, StageBar, When
from desktop.widgets.strip import Strip
from forms.attached import attached_to
from forms.filling import Filling
from forms.hearing_ways import SEEN_NOT_SAID

_TOLD = QT_TRANSLATE_NOOP(
    "Hearing", "Vertel het de leerling zelf. Uitleg aan de ouders telt niet als uitleg aan de leerling."
)
_LEFT = {
    Turn.OFFERED: ("uitnodiging", QT_TRANSLATE_NOOP("Hearing", "Aangeboden")),
    Turn.WAY: ("gesprek", QT_TRANSLATE_NOOP("Hearing", "Manier")),
    Turn.WORDS: ("inbreng", QT_TRANSLATE_NOOP("Hearing", "Eigen woorden")),
}
_LAST = "terug"
_FILES, _SAID = "bijlagen", "inbreng"
POINTS = "punten"
_FOLDS = frozenset({Turn.OFFERED, Turn.WAY, Turn.EXPLAINED})
"""Steps that tell only what was recorded once they are done, until one wants to change it."""
_OF_NOT_HEARD = frozenset({"omstandigheden", "wat_geprobeerd"})
"""Asked of a pupil who was not heard."""
_OF_SEEN = frozenset({"vertolkt_door"})
"""Asked where others put into words what the pupil did not say."""
_QUIET = {
    Turn.WAY: _OF_NOT_HEARD | {"ondersteuning_toelichting"},
    Turn.WORDS: frozenset({"vertolkt_door", "gaat_goed", "is_lastig", "helpt_mij"}),
    Turn.EXPLAINED: frozenset({"uitgelegd_toelichting"}),
}
"""What is asked only when one asks for it, while it has no answer."""
_BESIDE_FROM = 900
"""From this width at 100 % the cards stand in two columns."""


class HearingPage(QFrame):
    """The widgets; what they do is the screen's."""

    def __init__(self) -> None:
        super().__init__()
        self.head = Head(PartyTriangle(Party.LEERLING, 34))
        self.chip = Chip("", "grey")
        self.refused = Button(self.tr("Wilde niet"), icon="ban")
        self.onward = Button(
            self.tr("Vul stap {number} in").format(number=1), Kind.PRIMARY, icon="arrow-right", shown_key="Ctrl+Return"
        )
        self.plan = Button(self.tr("Maak ‘Mijn plan’"), icon="printer", small=True)
        self.steps = StageBar()
        self.steps.chosen.connect(lambda at: self.focus_open(list(Turn)[at]))
        self.foot = Foot()
        self.cards: Mapping[Turn, TurnCard] = {}
        self.forms: dict[Turn, SectionForm] = {}
        self.points: Points | None = None
        self._earlier: Earlier | None = None
        self.drawings: Drawings | None = None
        self._seen: Strip | None = None
        self._left: QVBoxLayout = down(gap=12)
        self._right: QVBoxLayout = down(gap=12)
        self._found: QVBoxLayout = down(gap=10)
        left, right = QFrame(), QFrame()
        left.setLayout(down(self._left, STRETCH))
        right.setLayout(down(self._right, self._found, STRETCH, gap=12))
        self._columns: QBoxLayout = across(left, right, gap=14)
        self._columns.setStretch(0, 55)
        self._columns.setStretch(1, 45)
        self.law = LawStrip()
        self._top = boxed(down(self.head, self.steps, self.law, gap=12))
        self._inner: QVBoxLayout = down(self._columns, gap=12)
        self.body = Scroll(self._inner)
        self._column: QVBoxLayout = down(self._top, self.body, gap=12)
        self._column.setStretch(1, 1)
        whole = down(self._column, self.foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.fit_in(Room.WIDE)

    def fit_in(self, room: Room) -> None:
        """In one column all of it scrolls, with a bar of the steps, and the button that goes on stands at the foot."""
        single = room is Room.SINGLE
        (self._inner if single else self._column).insertWidget(0, self._top)
        self._inner.setContentsMargins(0, 0, 8, 12 if single else 0)
        free = edge(room)
        self._column.setContentsMargins(*((free, 12, free - 8, 0) if single else around(room, 14, 14)))
        self.steps.setVisible(single)
        self.law.fit_in(room)
        if single:
            self.foot.hold((), (self.onward,))
            self.head.show_beside(self.chip, self.refused)
        else:
            self.head.show_beside(self.chip, self.refused, self.onward)
            self.foot.hold()

    def build(self, view: FormView, filling: Filling, context: Context, taking: Taking) -> None:
        """Makes the five cards with their questions."""
        sections = {one.id: one for one in view.definition.sectie}
        cards: dict[Turn, TurnCard] = {}
        portions = Portions(self)
        for turn, (section, title) in _LEFT.items():
            cards[turn] = TurnCard(turn, translate("Hearing", title), sections[section].uitleg or "")
            self.forms[turn] = SectionForm(
                sections[section], view, filling, context, _FILES, portions=portions, quiet=_quiet(turn, view)
            )
            fits = suggestions(view.beeld, context.session.today()) if turn is Turn.WAY else None
            cards[turn].add(*([fits] if fits is not None else []), self.forms[turn])
            self._left.addWidget(cards[turn])
        self._seen = Strip("accent", self.tr("Dit is een observatie: schrijf op wat je zag en hoorde, en wie keek."))
        self.drawings = Drawings(taking)
        cards[Turn.WORDS].add(self._seen, self.drawings)
        last = sections[_LAST]
        self.points = Points(view.definition.field(POINTS), filling, context)
        cards[Turn.INFLUENCE] = TurnCard(Turn.INFLUENCE, self.tr("Invloed per punt"), last.uitleg or "")
        cards[Turn.INFLUENCE].add(self.points)
        name = view.beeld.leerling.roepnaam or self.tr("de leerling")
        cards[Turn.EXPLAINED] = TurnCard(
            Turn.EXPLAINED, self.tr("Toegelicht aan {name}").format(name=name), translate("Hearing", _TOLD)
        )
        self.forms[Turn.EXPLAINED] = SectionForm(
            last, view, filling, context, POINTS, portions=portions, quiet=_quiet(Turn.EXPLAINED, view)
        )
        cards[Turn.EXPLAINED].add(self.forms[Turn.EXPLAINED])
        cards[Turn.EXPLAINED].add_act(self.plan)
        self._right.addWidget(cards[Turn.INFLUENCE])
        self._right.addWidget(cards[Turn.EXPLAINED])
        self.cards = cards
        self._earlier = earlier_moments(view)
        if self._earlier is not None:
            self._left.addWidget(self._earlier)
        done = {one.turn for one in circle(view.document) if one.done} if view.document else set[Turn]()
        for turn in _FOLDS & done:
            cards[turn].fold(read_only=not self.forms[turn].writable)

    def focus_place(self, route: Route) -> bool:
        """Puts the focus on the field of a route, unfolding its step; answers whether it is here."""
        turn = next((turn for turn, form in self.forms.items() if form.asks(route.field or "")), None)
        if turn is None:
            return False
        self.cards[turn].unfold()
        return self.forms[turn].focus_place(route)

    def focus_open(self, turn: Turn) -> None:
        """Puts the focus on the first question of a step without an answer."""
        if turn in self.forms:
            self.cards[turn].unfold()
            self.forms[turn].focus_open()
        elif self.points is not None and not self.points.focus_open():
            self.points.add.setFocus()

    def show_view(self, view: FormView, states: tuple[TurnState, ...]) -> None:
        """Shows a newer reading: questions, points, heading, states, findings."""
        for part in self.parts(view, states):
            part()

    def parts(self, view: FormView, states: tuple[TurnState, ...]) -> tuple[Callable[[], None], ...]:
        """The same in steps, each to be done in a turn of the event loop of its own where all of it is new."""
        return (
            partial(self._show_forms, view),
            partial(self._show_points, view),
            partial(self._show_states, view, states),
            partial(self._show_around, view, states),
        )

    def _show_forms(self, view: FormView) -> None:
        for turn, form in self.forms.items():
            form.set_quiet(_quiet(turn, view))
            form.show_view(view)
            if turn in _FOLDS:
                self.cards[turn].show_summary(form.told_pairs())

    def _show_points(self, view: FormView) -> None:
        if self.points is not None:
            self.points.show_view(view)
        if self.drawings is not None and view.document is not None:
            self.drawings.show_attachments(attached_to(view.beeld, view.document), fixed=_SAID in view.frozen)
        if self._seen is not None:
            self._seen.setVisible(_seen(view))
        if self._earlier is not None and view.document is not None:
            self._earlier.show_words(view.document.antwoorden.tekst("inbreng") or "")

    def _show_states(self, view: FormView, states: tuple[TurnState, ...]) -> None:
        now = next((one.turn for one in states if not one.done), None)
        for state in states:
            self.cards[state.turn].show_state(state, current=state.turn is now)
        self._show_steps(states, now)
        self._show_onward(now)
        self.law.show_case(view.beeld, view.document.antwoorden.tekst("aanleiding") if view.document else None)

    def _show_around(self, view: FormView, states: tuple[TurnState, ...]) -> None:
        self._show_heading(view)
        self._show_progress(states)
        self._show_findings(view)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() * 100 / Theme.current().percent >= _BESIDE_FROM
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _show_steps(self, states: tuple[TurnState, ...], now: Turn | None) -> None:
        stages = [
            Stage(
                self.cards[one.turn].title,
                When.DONE if one.done else When.NOW if one.turn is now else When.LATER,
                one.words if one.begun else "",
            )
            for one in states
        ]
        self.steps.show_stages(stages)

    def _show_heading(self, view: FormView) -> None:
        if view.document is None:
            return
        answers = view.document.antwoorden
        why, day = answers.tekst("aanleiding"), answers.datum("gehoord_op")
        title = (
            self.tr("Hoormoment bij {occasion}").format(occasion=occasion_words(why)) if why else self.tr("Hoormoment")
        )
        when = long_day_words(day) if day else self.tr("nog geen dag")
        self.head.say(title, f"{view.beeld.leerling.naam} · {when}")
        self.refused.say(
            self.tr("{name} wilde niet").format(name=view.beeld.leerling.roepnaam or self.tr("De leerling"))
        )
        self.refused.setVisible(answers.tekst("uitkomst") in (None, HEARD) and "uitkomst" not in view.frozen)
        self.head.turn()

    def _show_onward(self, now: Turn | None) -> None:
        """The button says what comes next: the first step that is not done, wherever one is, or out of here."""
        if now is None:
            self.onward.say(self.tr("Klaar: naar het dossier"))
        else:
            self.onward.say(self.tr("Vul stap {number} in").format(number=int(now)))

    def _show_progress(self, states: tuple[TurnState, ...]) -> None:
        ready = sum(state.done for state in states)
        whole = ready == len(states)
        tone, sign = ("green", "circle-check") if whole else ("amber", "circle-dot")
        self.chip.show_state(
            self.tr("{ready} van {total} stappen klaar").format(ready=ready, total=len(states)), tone, sign
        )
        self.head.turn()

    def _show_findings(self, view: FormView) -> None:
        """Findings that stand at no field; the others are shown where they belong."""
        clear(self._found)
        placed = {one.melding for one in findings(view) if one.veld is not None}
        for one in shown_findings(view):
            if one.words not in placed:
                card = FindingCard(one)
                card.leads.hide()
                self._found.addWidget(card)


def _quiet(turn: Turn, view: FormView) -> frozenset[str]:
    heard = view.document is None or view.document.antwoorden.tekst("uitkomst") in (None, HEARD)
    asked = (frozenset() if heard else _OF_NOT_HEARD) | (_OF_SEEN if _seen(view) else frozenset())
    return _QUIET.get(turn, frozenset()) - asked


def _seen(view: FormView) -> bool:
    """Whether others saw or put into words what the pupil did not say."""
    return view.document is not None and view.document.antwoorden.tekst("wijze") in SEEN_NOT_SAID
