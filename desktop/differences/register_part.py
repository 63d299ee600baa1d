"""The register: every disagreement as a row, and beside it who thinks what, what was done, and how it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from desktop.differences.reading import Differences
from desktop.differences.view_lanes import PARTIES, lanes_beside
from desktop.dossier.words import day_words
from desktop.shell.room import Room
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, boxed, clear, down, rule
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.chip import Chip
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.list_beside import ListBeside
from desktop.widgets.row import Row, RowList
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from forms.disagreements import Disagreement, Noticed
from models.sentence import together


class RegisterPart(QFrame):
    """List and detail. What is pressed is handed back; the screen acts."""

    chosen = Signal(str)
    """The uid of an entry."""
    taken_up = Signal(object)
    """Something that was noticed and must stand in the register: a `Noticed`."""
    filled = Signal(str, str)
    """An entry and the section of it that is to be filled in."""
    stepped = Signal(str)
    """An entry to which a step is added."""
    led = Signal(str)
    """The document that an entry is about."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Register van verschillen"))
        self.rows = RowList(self.tr("Verschillen"))
        self.rows.chosen.connect(self._choose)
        self.detail: QVBoxLayout = down(gap=0)
        self._found: Differences | None = None
        self._current: str | None = None
        self._strips: QVBoxLayout = down(gap=8)
        self.beside = ListBeside(down(self.rows, STRETCH), boxed(self.detail))
        self._empty = EmptyState(
            self.tr("Geen verschil in het register"),
            self.tr(
                "Zien ouders, leerling en school iets anders? Schrijf het op: wie vindt wat, en wat is eraan gedaan."
            ),
            icon="scale",
        )
        self.setLayout(down(self._strips, self._empty, self.beside, STRETCH, gap=12))

    def fit_in(self, room: Room) -> None:
        """Takes the shape for this much room."""
        self.beside.fit_in(room)
        self._show_detail()

    def show_differences(self, found: Differences, current: str | None) -> None:
        """Shows a case, with one entry chosen."""
        self._found, self._current = found, current
        clear(self._strips)
        for one in found.noticed:
            strip = self._strip(one)
            self._strips.addWidget(strip)
            strip.show()
        entries = found.entries
        self._empty.setVisible(not entries)
        self.beside.setVisible(bool(entries))
        self.rows.show_rows([_row(one) for one in entries])
        self.rows.select(next((at for at, one in enumerate(entries) if one.uid == current), None))
        self._show_detail()

    def focus_first(self) -> bool:
        """Puts the focus on the chosen entry; False where there is none."""
        return self.rows.focus_chosen()

    def _choose(self, place: int) -> None:
        if self._found is not None:
            self._current = self._found.entries[place].uid
            self.rows.select(place)
            self._show_detail()
            self.chosen.emit(self._current)

    def _strip(self, one: Noticed) -> Strip:
        about = spoken(one.about)
        take = Button(self.tr("Neem op in het register"), Kind.GHOST, icon="plus", small=True)
        take.setAccessibleName(self.tr("Neem op in het register: {about}").format(about=about))
        take.clicked.connect(lambda: self.taken_up.emit(one))
        who = spoken(together(list(dict.fromkeys(view.who for view in one.views if view.who))))
        words = self.tr("Niet mee eens: {who} (bij {section}).").format(section=one.section, who=who)
        if not who:
            words = self.tr("Geen overeenstemming (bij {section}).").format(section=one.section)
        return Strip("amber", words, self.tr("{about}:").format(about=about), take, icon="scale")

    def _show_detail(self) -> None:
        found = self._found
        clear(self.detail)
        entry = next((one for one in found.entries if one.uid == self._current), None) if found else None
        if entry is None or found is None:
            return
        card = self._detail(entry, found)
        self.detail.addWidget(card)
        card.show()

    def _detail(self, one: Disagreement, found: Differences) -> QWidget:
        since = self.tr("sinds {day}").format(day=day_words(one.since)) if one.since else ""
        about = " · ".join(part for part in (one.section, since) if part)
        title = text(one.about or self.tr("Nog zonder onderwerp"), Role.SECTION, wrap=True)
        head = across(title, _chip(one), gap=10)
        head.setStretch(0, 1)
        items: list[Item] = [head]
        if about:
            items.append(text(about, Role.META, wrap=True))
        items += [self._lanes(one), rule(), text(self.tr("Wat is eraan gedaan"), Role.CARD), *self._steps(one)]
        if one.outcome or one.closed:
            items += [rule(), *self._outcome(one)]
        items.append(self._acts(one, found))
        card = boxed(down(*items, gap=10, margins=(18, 16, 18, 16)), "card")
        card.setAccessibleName(one.about or self.tr("Verschil"))
        return card

    def _lanes(self, one: Disagreement) -> QBoxLayout:
        said = {
            party: [view for view in one.views if view.party is not None and view.party.value == party.value]
            for party in PARTIES
        }
        lanes = lanes_beside(said, self.tr("Nog niet opgeschreven."), single=self.beside.single)
        others = [view for view in one.views if view.party is None]
        if not others:
            return lanes
        lines: list[Item] = [point("user", "text2", view.who, view.words, strong=True) for view in others]
        return down(lanes, *lines, gap=8)

    def _steps(self, one: Disagreement) -> Sequence[Item]:
        if not one.steps:
            return (text(self.tr("Nog niets opgeschreven."), Role.BODY, "text2", wrap=True),)
        lines: list[Item] = []
        for step in sorted(one.steps, key=lambda each: (each.day is None, each.day)):
            day = day_words(step.day) if step.day else self.tr("zonder datum")
            outcome = self.tr("Uitkomst: {words}").format(words=step.outcome) if step.outcome else ""
            about = " · ".join(part for part in (day, step.who, outcome) if part)
            lines.append(
                point("corner-down-right", "text2", step.what or self.tr("Nog niet ingevuld"), about, strong=False)
            )
        return lines

    def _outcome(self, one: Disagreement) -> Sequence[Item]:
        closed = self.tr("Afgesloten op {day}").format(day=day_words(one.closed)) if one.closed else ""
        return (point("check", "text2", one.outcome or one.state, closed),)

    def _acts(self, one: Disagreement, found: Differences) -> QWidget:
        fill = Button(self.tr("Vul aan"), icon="pencil")
        fill.clicked.connect(lambda: self.filled.emit(one.uid, "standpunten"))
        step = Button(self.tr("Stap opschrijven"), icon="plus")
        step.clicked.connect(lambda: self.stepped.emit(one.uid))
        state = Button(self.tr("Hoe het staat"), icon="circle-dot")
        state.clicked.connect(lambda: self.filled.emit(one.uid, "stand"))
        buttons: list[QWidget] = [fill, step, state]
        if any(piece.uid == one.over_uid for piece in found.pieces):
            lead = Button(self.tr("Naast elkaar"), Kind.GHOST, icon="git-compare")
            lead.clicked.connect(lambda: self.led.emit(one.over_uid or ""))
            buttons.append(lead)
        frame = boxed(Flow(*buttons))
        policy = frame.sizePolicy()
        policy.setHeightForWidth(True)
        frame.setSizePolicy(policy)
        return frame


def _chip(one: Disagreement) -> Chip:
    if one.open:
        return Chip(one.state, "amber", "scale")
    return Chip(
        one.state, "green" if one.status == "opgelost" else "grey", "check" if one.status == "opgelost" else "split"
    )


def _row(one: Disagreement) -> Row:
    day = day_words(one.last_day) if one.last_day else ""
    title = one.about or one.section
    about = " · ".join(filter(None, (one.state, day)))
    words = down(text(title, Role.STRONG, wrap=True), text(about, Role.META, wrap=True), gap=0)
    line = across(Icon("scale", "amber" if one.open else "text2", 18), words, gap=10, margins=(10, 8, 10, 8))
    line.setStretch(1, 1)
    return Row(", ".join(filter(None, (title, about))), line)
