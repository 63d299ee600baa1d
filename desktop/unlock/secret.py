"""A field for a wachtzin: hidden unless one asks to see it, kept exactly as typed, spaces and all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button
from desktop.widgets.fields.control import Control
from desktop.widgets.fields.line import Line
from desktop.widgets.icon import Icon
from desktop.widgets.text import text
from models.values import Waarde


class _SecretLine(Line):
    """The line itself. It notices Caps Lock by what typing gives: no system tells it in the same way."""

    caps_lock = Signal(bool)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock.emit(False)  # the next letter tells
        typed = event.text()
        if len(typed) == 1 and typed.isalpha() and typed.lower() != typed.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(typed.isupper() != shift)
        super().keyPressEvent(event)


class SecretControl(Control):
    """A hidden line with a button that shows it. `key` is what the button listens to."""

    def __init__(self, *, key: str | None = "Alt+T") -> None:
        super().__init__()
        self.line = _SecretLine(self)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._shower = Button(self.tr("Toon"), icon="eye", key=key)
        self._shower.clicked.connect(self._turn)
        self._caps = boxed(
            across(
                Icon("keyboard", "amber", 14),
                text(self.tr("Caps Lock lijkt aan te staan"), Role.META, "amber"),
                STRETCH,
                gap=6,
            )
        )
        row = across(self.line, self._shower, gap=8)
        row.setStretch(0, 1)
        self.setLayout(down(row, self._caps, gap=4))
        self._caps.hide()
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.caps_lock.connect(self._caps.setVisible)

    @override
    def value(self) -> Waarde | None:
        return self.line.text() or None

    @override
    def set_value(self, value: Waarde | None) -> None:
        self.line.setText("" if value is None else str(value))

    @override
    def words(self) -> str:
        return ""

    @override
    def target(self) -> QWidget:
        return self.line

    @override
    def set_name(self, name: str, description: str) -> None:
        super().set_name(name, description)
        self._shower.setAccessibleName(f"{self._shower.text()}: {name}")

    @property
    def shown(self) -> bool:
        """Whether the words can be read."""
        return self.line.echoMode() is QLineEdit.EchoMode.Normal

    def _turn(self) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Password if self.shown else QLineEdit.EchoMode.Normal)
        self._shower.say(self.tr("Verberg") if self.shown else self.tr("Toon"), "eye-off" if self.shown else "eye")
        self.set_name(self.line.accessibleName(), self.line.accessibleDescription())
