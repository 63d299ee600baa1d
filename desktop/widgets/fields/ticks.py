"""Any number of a list: a tick for each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.widgets.arrange import down
from desktop.widgets.fields.control import Control
from desktop.widgets.fields.options import Option
from desktop.widgets.flow import Flow
from desktop.widgets.tick import Tick
from models.values import Enkel, Waarde


class TicksControl(Control):
    """Any number of a list. A value that is no longer in the list is kept and shown as its code."""

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._ticks = [Tick(one.line, self) for one in options]
        self._unknown: tuple[Enkel, ...] = ()
        for tick in self._ticks:
            tick.clicked.connect(lambda _: self.edited.emit())
            tick.installEventFilter(self)
        self.column = down(Flow(*self._ticks, gap=5, columns=True), gap=8)
        self.setLayout(self.column)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if self._ticks:
            self.setFocusProxy(self._ticks[0])

    @override
    def value(self) -> Waarde | None:
        chosen = tuple(one.value for one, tick in zip(self._options, self._ticks, strict=True) if tick.isChecked())
        return (*chosen, *self._unknown) or None

    @override
    def set_value(self, value: Waarde | None) -> None:
        many = value if isinstance(value, tuple) else () if value is None else (value,)
        known = {one.value for one in self._options}
        self._unknown = tuple(one for one in many if one not in known)
        for one, tick in zip(self._options, self._ticks, strict=True):
            tick.setChecked(one.value in many)

    @override
    def words(self) -> str:
        chosen = [one.line for one, tick in zip(self._options, self._ticks, strict=True) if tick.isChecked()]
        return ", ".join([*chosen, *(str(one).replace("_", " ") for one in self._unknown)])

    @override
    def target(self) -> QWidget:
        return self._ticks[0] if self._ticks else self

    @override
    def set_name(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        for one, tick in zip(self._options, self._ticks, strict=True):
            tick.setAccessibleName(f"{name}: {one.line}")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return False
