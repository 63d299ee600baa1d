"""A recovery code in its eight groups. Each group is checked as it is typed; a whole code may be pasted anywhere."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.style import restyle
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, down
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.line import Line
from desktop.widgets.icon import Icon
from desktop.widgets.text import text
from models.values import Waarde
from models.vault.recovery_code import GROUP_LENGTH, GROUPS, group_is_right, plain_code

_COLUMNS = 4


class _Group(Line):
    """One group."""

    def __init__(self, owner: Control, number: int) -> None:
        super().__init__(owner)
        self.number = number
        self._carried_here = False
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(Theme.current().font(Role.BODY).pointSizeF())
        self.setFont(font)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhUppercaseOnly)

    @property
    def signs(self) -> str:
        """What is typed, without spaces, in capitals."""
        return plain_code(self.text())

    @property
    def right(self) -> bool:
        """Whether the group is complete and its check sign fits."""
        return group_is_right(self.number, self.text())

    def carry_here(self) -> None:
        """Takes the focus because the group before it is right, not because the user asked for it."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self._carried_here = True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.focusNextPrevChild(False)
        super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Who types a group and then Tab meant the step that was already made: it must not go past an empty group.
        made_already, self._carried_here = next and self._carried_here and not self.text(), False
        return made_already or super().focusNextPrevChild(next)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._carried_here = False
        super().focusOutEvent(event)


class CodeControl(Control):
    """Groups to type in: all eight, or only those with the numbers given."""

    def __init__(self, numbers: Sequence[int] = tuple(range(1, GROUPS + 1))) -> None:
        super().__init__()
        self.groups = tuple(_Group(self, number) for number in numbers)
        self._signs: list[Icon] = []
        self._refused: _Group | None = None
        self._spreading = False
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for place, group in enumerate(self.groups):
            sign = Icon("circle-dashed", "text3", 14)
            self._signs.append(sign)
            head = across(sign, text(self.tr("groep {}").format(group.number), Role.HINT, "text2"), gap=5)
            head.addStretch(1)
            grid.addLayout(down(head, group, gap=2), place // _COLUMNS, place % _COLUMNS)
            group.textEdited.connect(partial(self._typed, place))
        self.setLayout(grid)
        self.setFocusProxy(self.groups[0])
        self.left.connect(self._show_states)
        self.set_name(self.tr("Herstelcode"), "")

    @override
    def value(self) -> Waarde | None:
        typed = "-".join(one.signs for one in self.groups)
        return typed if typed.strip("-") else None

    @override
    def set_value(self, value: Waarde | None) -> None:
        self._spread(0, "" if value is None else str(value))

    @override
    def problem(self) -> str | None:
        wrong = [one.number for one in self.groups if len(one.signs) >= GROUP_LENGTH and not one.right]
        if not wrong:
            return None
        if len(wrong) == 1:
            return self.tr("Groep {} klopt niet. Kijk dat stuk op het papier nog eens na.").format(wrong[0])
        words = self.tr("De groepen {first} en {last} kloppen niet. Kijk die stukken op het papier nog eens na.")
        return words.format(first=", ".join(map(str, wrong[:-1])), last=wrong[-1])

    def refuse(self, number: int) -> None:
        """Shows a group as wrong, whatever its check sign says, until something is typed."""
        self._refused = next(one for one in self.groups if one.number == number)
        self._show_states()

    @property
    def complete(self) -> bool:
        """Whether every group is typed right."""
        return all(one.right for one in self.groups)

    @override
    def words(self) -> str:
        return ""

    @override
    def target(self) -> QWidget:
        return next((one for one in self.groups if not one.right), self.groups[-1])

    @override
    def set_name(self, name: str, description: str) -> None:
        for group, sign in zip(self.groups, self._signs, strict=True):
            wrong = self._wrong(group)
            told = self.tr("klopt niet") if wrong else self.tr("klopt") if group.right else ""
            group.setAccessibleName(
                ", ".join(part for part in (name, self.tr("groep {}").format(group.number), told) if part)
            )
            group.setAccessibleDescription(description)
            sign.show_icon(
                "circle-alert" if wrong else "circle-check" if group.right else "circle-dashed",
                "red" if wrong else "green" if group.right else "text3",
            )
        self._name = name, description

    @override
    def set_state(self, state: State) -> None:
        self._show_states()

    def _wrong(self, group: _Group) -> bool:
        return group is self._refused or (len(group.signs) >= GROUP_LENGTH and not group.right)

    def _typed(self, place: int, words: str) -> None:
        group = self.groups[place]
        self._refused = None
        if len(group.signs) > GROUP_LENGTH:
            self._spread(place, words)
        elif group.right and place + 1 < len(self.groups) and group.cursorPosition() == len(group.text()):
            self.groups[place + 1].carry_here()
        self._show_states()
        self.edited.emit()

    def _spread(self, place: int, words: str) -> None:
        """Puts what was pasted into the groups from this one on; a whole code always begins at the first."""
        self._refused = None
        signs = plain_code(words)
        start = 0 if len(signs) >= GROUPS * GROUP_LENGTH else place
        for group in self.groups[start:]:
            group.setText(signs[:GROUP_LENGTH])
            signs = signs[GROUP_LENGTH:]
            if not signs and start:
                break
        self._show_states()
        self.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_states(self) -> None:
        for group in self.groups:
            group.setProperty("state", State.ERROR.value if self._wrong(group) else "")
            restyle(group)
        self.set_name(*self._name)
