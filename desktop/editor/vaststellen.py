"""The question of vaststellen: what becomes fixed, what blocks, and what goes on only with a reason.

    asking = VaststelDialog(parent, view, deel)
    asking.decided.connect(lambda: ...)     # asking.answer holds what was filled in

The dialog does nothing itself. Esc is the harmless answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.editor.controls import people_of
from desktop.editor.opp_words import part_words, parts_open
from desktop.editor.view import FormView
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.fields.control import State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.people import PersonControl
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import at_start, text
from forms.rules.bevinding import Bevinding, bronregel
from forms.vaststellen import Obstacles, obstacles
from models.values import Persoon


@dataclass(frozen=True, slots=True)
class Answer:
    """What the user decided: which part, on which day, by whom, and the reasons by rule id."""

    deel: str
    dag: date
    door: Persoon | str
    redenen: Mapping[str, str]


class VaststelDialog(QDialog):
    """Asks for one part of a version."""

    decided = Signal(object)
    """An `Answer`."""
    place_asked = Signal(object)
    """A `Bevinding` whose place the user wants to go to."""

    def __init__(self, parent: QWidget, view: FormView, today: date, door: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Vaststellen"))
        self.setModal(True)
        self._view = view
        self._today = today
        self._reasons: dict[str, FieldFrame] = {}
        self.title = text("", Role.SECTION, wrap=True)
        options = [Option(part, at_start(part_words(part))) for part in self._parts()]
        self.part = SegmentsControl(options)
        self.part.set_name(self.tr("Welk deel"), "")
        self.part.set_value(options[0].value)
        self.part.edited.connect(self._show)
        self.day = DayControl(lambda: today)
        self.day.set_value(today.isoformat())
        self.day.edited.connect(self._show)
        self.by = PersonControl(people_of(view.beeld)[1:])
        self.by.set_value(door)
        self._day_frame = FieldFrame(self.tr("Dag van vaststellen"), self.day, required=True)
        self._by_frame = FieldFrame(self.tr("Namens de school"), self.by, required=True)
        self._met: QVBoxLayout = down(gap=10)
        not_yet = Button(self.tr("Nog niet"), shown_key="Esc")
        not_yet.clicked.connect(self.reject)
        self.go = Button(self.tr("Stel vast"), Kind.PRIMARY, icon="stamp", key="Ctrl+Return")
        self.go.clicked.connect(self._decide)
        pair = across(self._day_frame, self._by_frame, gap=16)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        content = down(
            self.title,
            text(
                self.tr("Daarna staat de tekst vast. Wijzigen kan met een bijstelling: een nieuwe versie."), wrap=True
            ),
            self.part,
            pair,
            self._met,
            STRETCH,
            gap=14,
            margins=(26, 22, 26, 12),
        )
        buttons = across(STRETCH, not_yet, self.go, margins=(26, 10, 26, 20))
        if len(options) < 2:
            self.part.hide()
        layout = down(Scroll(content), buttons, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.resize(640, 640)
        self._show()
        self.go.setFocus()

    @property
    def met(self) -> Obstacles | None:
        """What stands in the way of the chosen part on the chosen day."""
        day, document = self._chosen_day(), self._view.document
        if day is None or document is None:
            return None
        return obstacles(self._view.beeld, document, str(self.part.value()), day)

    def _parts(self) -> tuple[str, ...]:
        return parts_open(self._view.document) if self._view.document else ()

    def _chosen_day(self) -> date | None:
        value = self.day.value()
        return date.fromisoformat(value) if isinstance(value, str) else None

    def _show(self) -> None:
        if self.part.value() is None:
            self.part.set_value(self._parts()[0])
        word = part_words(str(self.part.value()))
        number = self._view.document.nummer if self._view.document else ""
        self.title.setText(
            self.tr("{part} van OPP versie {number} vaststellen?").format(part=at_start(word), number=number)
        )
        kept = {rule: str(frame.control.value() or "") for rule, frame in self._reasons.items()}
        self._reasons = {}
        clear(self._met)
        met = self.met
        if met is None:
            self.go.say(self.tr("Stel {part} vast").format(part=word))
            return
        for one in met.blocks:
            self._met.addWidget(self._finding(one, "circle-alert", "red"))
        for one in met.ask_reason:
            self._met.addWidget(self._finding(one, "scale", "amber"))
            frame = FieldFrame(self.tr("Waarom ga je toch verder?"), TextControl(), required=True)
            frame.control.set_value(kept.get(one.regel))
            self._reasons[one.regel] = frame
            self._met.addWidget(frame)
        for one in met.shown:
            self._met.addWidget(self._finding(one, "triangle-alert", "amber"))
        if not (met.blocks or met.ask_reason or met.shown):
            self._met.addWidget(
                point(
                    "circle-check",
                    "green",
                    self.tr("Er staat niets in de weg."),
                    self.tr("Alles wat de wet vraagt is er."),
                )
            )
        blocked = len(met.blocks)
        words = self.tr("Stel {part} vast")
        if blocked:
            words = (
                self.tr("Stel {part} vast: nog 1 blokkade")
                if blocked == 1
                else self.tr("Stel {part} vast: nog {number} blokkades")
            )
        self.go.say(words.format(part=word, number=blocked))

    def _finding(self, finding: Bevinding, icon: str, tone: str) -> QWidget:
        line = point(icon, tone, finding.melding, spoken(bronregel(finding)))
        if finding.veld is None:
            return line
        leads = Button(self.tr("Ga erheen"), Kind.GHOST, icon="corner-down-right", small=True)
        leads.setAccessibleDescription(finding.melding)
        leads.clicked.connect(lambda: self._go_to(finding))
        holder = QWidget()
        layout = across(line, leads, gap=8)
        layout.setStretch(0, 1)
        layout.setAlignment(leads, Qt.AlignmentFlag.AlignTop)
        holder.setLayout(layout)
        return holder

    def _go_to(self, finding: Bevinding) -> None:
        self.reject()
        self.place_asked.emit(finding)

    def _decide(self) -> None:
        met, day, by = self.met, self._chosen_day(), self.by.value()
        if day is None:
            self._day_frame.show_message(State.ERROR, self.day.problem() or self.tr("Vul de dag van vaststellen in."))
            self.day.setFocus()
            return
        if not isinstance(by, str | Persoon):
            self._by_frame.show_message(State.ERROR, self.tr("Vul in wie namens de school vaststelt."))
            self.by.setFocus()
            return
        if met is None:
            return
        if met.blocks:
            self._go_to(met.blocks[0])
            return
        for frame in self._reasons.values():
            if frame.control.value() is None:
                frame.show_message(State.ERROR, self.tr("Schrijf in één zin waarom je toch verder gaat."))
                frame.control.setFocus()
                return
        reasons = {rule: str(frame.control.value()) for rule, frame in self._reasons.items()}
        self.decided.emit(Answer(str(self.part.value()), day, by, reasons))
        self.accept()
