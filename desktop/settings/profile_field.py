"""One thing a samenwerkingsverband decides: the question, what holds without an answer and where that comes from."""

import re
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.language import translate
from desktop.settings.setting_field import SettingField, Value
from desktop.shell.keeping import Keeping
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.control import Control
from desktop.widgets.fields.day_words import GeenDag, day_of
from desktop.widgets.fields.line import NumberControl, TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.fields.ticks import TicksControl
from desktop.widgets.text import text
from desktop.widgets.tick import Tick
from forms.profile import GeenKeuze, Keuze, Soort
from models.actions.organisatie import PROFIEL, choose, choose_nothing
from models.values import to_json

_NUMBER, _NARROW = 120, 280
"""Width at 100 % of a field for a number, and for a day."""
_ABSENT = object()
_BETWEEN = re.compile(r"[;,\n]")


class ProfileField(QFrame):
    """The field. `back_asked` asks for what the rule itself says; `nobody_asked` for the choice of nobody."""

    def __init__(self, choice: Keuze, swv: str, keeping: Keeping, sector: str | None) -> None:
        super().__init__()
        self.choice = choice
        self._swv = swv
        self._keeping = keeping
        self._waarde: object = _ABSENT
        control = _control(choice)
        self.field = SettingField(
            choice.label,
            control,
            (PROFIEL, swv, choice.naam),
            keeping,
            help_words=choice.uitleg,
            check=self._check,
            words=lambda value: spoken(choice.words(to_json(value))),
            shown=lambda value: self._shown(list(value) if isinstance(value, tuple) else value),
        )
        self.nobody = Tick(choice.niemand) if choice.niemand else None
        self.standard = text("", Role.META, wrap=True)
        self.back = Button(self.tr("Volg de regel"), Kind.GHOST, icon="undo-2", small=True)
        self.back.setAccessibleName(self.tr("Volg de regel: {label}").format(label=choice.label))
        self.back.clicked.connect(self._go_back)
        self._source = spoken(choice.bron(sector))
        items: list[QWidget] = [self.field]
        if self.nobody is not None:
            self.nobody.setAccessibleName(f"{choice.label}: {choice.niemand}")
            self.nobody.clicked.connect(self._choose_nobody)
            items.append(self.nobody)
        line = across(self.standard, self.back, gap=8)
        line.setStretch(0, 1)
        line.setAlignment(self.back, Qt.AlignmentFlag.AlignTop)
        self.setLayout(down(*items, line, gap=6))
        Theme.current().changed.connect(self._fit)
        self._fit()

    def show_value(self, waarde: object) -> None:
        """Shows what was chosen; `absent()` where nothing was."""
        if self.field.busy:
            return
        self._waarde = waarde
        chosen = waarde is not _ABSENT
        self.field.show_value(self._shown(waarde) if chosen else self._shown_standard())
        if self.nobody is not None:
            self.nobody.setChecked(chosen and waarde is None)
        words = spoken(self.choice.words(self.choice.standaard))
        if chosen and waarde == self.choice.standaard:
            told = self.tr("Eigen keuze, gelijk aan wat de regel zegt: {words}.").format(words=words)
        elif chosen:
            told = self.tr("Eigen keuze. De regel zegt: {words}.").format(words=words)
        else:
            told = self.tr("Volgt de regel: {words}.").format(words=words)
        self.standard.setText(f"{told} {self._source}".strip())
        self.back.setVisible(chosen)

    def _shown_standard(self) -> Value:
        """A choice of a few shows what holds; a number stays empty: what holds stands under it."""
        if self.choice.soort in {Soort.JA_NEE, Soort.KEUZE}:
            return self._shown(self.choice.standaard)
        return None

    def _shown(self, waarde: object) -> Value:
        kind = self.choice.soort
        if isinstance(waarde, list):
            if kind is Soort.DATUMS:
                return ", ".join(_day_words(str(one)) for one in waarde) or None
            return tuple(str(one) for one in waarde) or None
        if kind is Soort.DAG_IN_JAAR and isinstance(waarde, str):
            return spoken(self.choice.words(waarde))
        shown = self.choice.shown(waarde) if isinstance(waarde, int | float | str) else None
        return shown if isinstance(shown, int | float | str | bool) else None

    def _check(self, value: Value) -> Value:
        """What stands there as it is kept; empty goes back to the rule."""
        if value is None:
            return None
        if self.choice.soort is Soort.DAG_IN_JAAR:
            return f"{_day(str(value)):%m-%d}"
        if self.choice.soort is Soort.DATUMS:
            return tuple(sorted(_day(one).isoformat() for one in _BETWEEN.split(str(value)) if one.strip()))
        if self.choice.soort.is_getal:
            kept = self.choice.kept(value if isinstance(value, int | float) else None)
            return kept if isinstance(kept, int | float) else None
        return value

    def _go_back(self) -> None:
        self._keeping.later(self.field.key, None, lambda vault, _: choose_nothing(vault, self._swv, self.choice.naam))
        self._keeping.flush()
        self.field.control.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_nobody(self) -> None:
        if self.nobody is None:
            return
        swv, name = self._swv, self.choice.naam
        if self.nobody.isChecked():
            self._keeping.later(self.field.key, None, lambda vault, _: choose(vault, swv, name, None))
        else:
            self._keeping.later(self.field.key, None, lambda vault, _: choose_nothing(vault, swv, name))
        self._keeping.flush()

    def _fit(self) -> None:
        theme, control = Theme.current(), self.field.control
        if isinstance(control, _Counted):
            control.line.setFixedWidth(theme.length(_NUMBER))
        elif self.choice.soort is Soort.DAG_IN_JAAR:
            control.setMaximumWidth(theme.length(_NARROW))


def absent() -> object:
    """What stands for a choice that was not made: None may be a choice."""
    return _ABSENT


def _control(choice: Keuze) -> Control:
    if choice.soort.is_getal:
        return _Counted(choice)
    if choice.soort is Soort.JA_NEE:
        return SegmentsControl(
            (Option(True, translate("Segments", "Ja")), Option(False, translate("Segments", "Nee"))),
            icons={True: "check", False: "x"},
            always=True,
        )
    if choice.soort is Soort.KEUZE:
        return SegmentsControl(tuple(Option(one.code, one.label) for one in choice.keuzes), always=True)
    if choice.soort is Soort.LIJST:
        return TicksControl(tuple(Option(one.code, one.label) for one in choice.keuzes))
    return TextControl(_example(choice.soort))


class _Counted(NumberControl):
    """A number with what it counts beside it."""

    def __init__(self, choice: Keuze) -> None:
        super().__init__()
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.setSpacing(8)
            layout.addWidget(text(spoken(choice.eenheid), Role.BODY, "text2"))
            layout.addStretch(1)


def _example(kind: Soort) -> str:
    if kind is Soort.DAG_IN_JAAR:
        return translate("ProfileField", "bijvoorbeeld: 1 mei")
    return translate("ProfileField", "bijvoorbeeld: 12 januari 2027, 9 februari 2027")


def _day(words: str) -> date:
    try:
        return day_of(words.strip(), date.today())
    except GeenDag as problem:
        raise GeenKeuze(str(problem)) from None


def _day_words(day: str) -> str:
    moment = date.fromisoformat(day)
    return f"{moment.day}-{moment.month}-{moment.year}"
