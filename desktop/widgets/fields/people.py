"""People: someone of the dossier, or a name that is typed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from desktop.widgets.arrange import across, down
from desktop.widgets.fields.choice import Choices
from desktop.widgets.fields.control import Control
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.ticks import TicksControl
from models.values import Enkel, Persoon, Waarde


class PersonControl(Control):
    """One person: chosen from the dossier, or typed. A typed name that is someone of the dossier is that person."""

    def __init__(
        self,
        people: Sequence[Option],
        placeholder: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = tuple(people)
        self.choices = Choices(self)
        self.choices.setEditable(True)
        self.choices.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for one in people:
            self.choices.addItem(one.line)
        self.choices.setCurrentIndex(-1)
        self.setLayout(across(self.choices))
        self.setFocusProxy(self.choices)
        line = self.choices.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Kies of typ een naam") if placeholder is None else placeholder)
            line.setProperty("kind", "bare")
            line.textEdited.connect(self.edited)
        self.choices.activated.connect(self._picked)

    @override
    def value(self) -> Waarde | None:
        typed = self.choices.currentText().strip()
        known = next((one.value for one in self._people if typed.casefold() in _names(one)), None)
        return known or typed or None

    @override
    def set_value(self, value: Waarde | None) -> None:
        if value == self.value():
            return
        known = next((self._short(one) for one in self._people if one.value == value), None)
        typed = (
            value if isinstance(value, str) else self.tr("iemand die niet meer in dit dossier staat") if value else ""
        )
        self._show(known or typed)

    def _show(self, words: str) -> None:
        self.choices.setEditText(words)
        line = self.choices.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def _picked(self, at: int) -> None:
        if 0 <= at < len(self._people):
            self._show(self._short(self._people[at]))
        self.edited.emit()

    def _short(self, person: Option) -> str:
        """Only the name, unless two people have it: who it is to the pupil stands in the list."""
        alone = sum(one.words.casefold() == person.words.casefold() for one in self._people) == 1
        return person.words if alone else person.line

    @override
    def words(self) -> str:
        return self.choices.currentText().strip()

    @override
    def set_name(self, name: str, description: str) -> None:
        super().set_name(name, description)
        line = self.choices.lineEdit()
        if line is not None:  # a screen reader comes by the line within the list as well
            line.setAccessibleName(name)
            line.setAccessibleDescription(description)

    @override
    def target(self) -> QWidget:
        return self.choices


class PeopleControl(Control):
    """Several people: a tick for who is in the dossier, and a line for the others."""

    def __init__(self, people: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = TicksControl(people, self)
        self._others = TextControl(self.tr("andere namen, met een komma ertussen"), self)
        self.setLayout(down(self._known, self._others, gap=6))
        self.setFocusProxy(self._known if people else self._others)
        self._known.setVisible(bool(people))
        for one in (self._known, self._others):
            one.edited.connect(self.edited)
            one.left.connect(self.left)

    @override
    def value(self) -> Waarde | None:
        ticked = self._known.value()
        known: tuple[Enkel, ...] = ticked if isinstance(ticked, tuple) else ()
        typed = self._others.value()
        others = tuple(name.strip() for name in str(typed).split(",") if name.strip()) if typed else ()
        return (*known, *others) or None

    @override
    def set_value(self, value: Waarde | None) -> None:
        if value == self.value():
            return
        many = value if isinstance(value, tuple) else () if value is None else (value,)
        self._known.set_value(tuple(one for one in many if isinstance(one, Persoon)))
        self._others.set_value(", ".join(str(one) for one in many if not isinstance(one, Persoon)) or None)

    @override
    def words(self) -> str:
        return ", ".join(part for part in (self._known.words(), self._others.words()) if part)

    @override
    def target(self) -> QWidget:
        return self._others.target()

    @override
    def set_name(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self._known.set_name(name, description)
        self._others.set_name(self.tr("{name}: anderen").format(name=name), description)


def _names(person: Option) -> frozenset[str]:
    return frozenset({person.words.casefold(), person.line.casefold()})
