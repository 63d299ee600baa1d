"""The menu of a field (Alt+Enter): its history, and an earlier value to put back.

What is put back goes the way of what is typed: it is kept, has its history, and Ctrl+Z takes it away again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from desktop.editor.field_binding import FieldBinding
from desktop.editor.row_words import value_words
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.day_words import day_words
from desktop.widgets.icon import icon
from forms.definition import Field
from forms.earlier_values import Earlier, earlier_values
from forms.filling import Filling
from models.snapshot import DossierBeeld
from models.vault import Vault

_LONGEST, _ROOM = 46, 12


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A question on the screen: a field, or with `row` and `column` a cell of one of its rows."""

    field: Field
    row: str | None = None
    column: str | None = None


class FieldMenuButton(Button):
    """Stands at the right above the field that has the focus: the menu for who points, its key for who types."""

    def __init__(self, owner: QWidget) -> None:
        words = self.tr("Menu")
        super().__init__(words, Kind.QUIET, icon="chevron-down", shown_key="Alt+Return", small=True, parent=owner)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def stand_at(self, binding: FieldBinding | None) -> None:
        """Stands at a field, where there is room for it beside the label; None takes it away."""
        owner = self.parentWidget()
        frame = binding.frame if binding is not None else None
        if frame is None or owner is None or binding is None:
            self.hide()
            return
        size = self.sizeHint()
        if frame.label_width + size.width() + _ROOM > frame.width():
            self.hide()
            return
        self.setAccessibleName(self.tr("Menu van {field}").format(field=binding.asked.label))
        line = QFontMetrics(Theme.current().font(Role.STRONG)).height()
        corner = frame.mapTo(owner, QPoint(frame.width() - size.width(), (line - size.height()) // 2))
        self.setGeometry(QRect(QPoint(corner.x(), max(corner.y(), 0)), size))
        self.show()
        self.raise_()

    @override
    def _high(self) -> int:
        return Theme.current().length(24)


class FieldMenu(QObject):
    """Asks what a field held before, and offers it under the field."""

    told = Signal(object)
    go = Signal(object)
    """A `Route` that is asked for."""

    def __init__(self, owner: QWidget, filling: Filling, context: Context) -> None:
        super().__init__(owner)
        self._filling = filling
        self._context = context

    def open(self, place: FieldPlace, binding: FieldBinding, beeld: DossierBeeld) -> None:
        """Opens the menu of a field, once what was typed there is kept."""
        keeping, session, filling = self._context.keeping, self._context.session, self._filling

        def read(vault: Vault) -> tuple[Earlier, ...]:
            with vault.reading() as connection:
                return earlier_values(connection, filling, place.field, place.row, place.column)

        def show(found: tuple[Earlier, ...]) -> None:
            self._show(place, binding, beeld, found)

        keeping.flush(lambda: session.ask(read, show, self.told.emit, owner=binding))

    def _show(self, place: FieldPlace, binding: FieldBinding, beeld: DossierBeeld, found: Sequence[Earlier]) -> None:
        if not binding.frame.isVisible():
            return
        menu = QMenu(binding.frame)
        menu.setAccessibleName(self.tr("Menu van {field}").format(field=binding.asked.label))
        menu.aboutToHide.connect(menu.deleteLater)
        history = menu.addAction(icon("history", "text2"), self.tr("Geschiedenis van dit veld"))
        history.triggered.connect(lambda: self.go.emit(self._history(place)))
        menu.addSeparator()
        if binding.read_only or not found:
            words = self.tr("Staat vast") if binding.read_only else self.tr("Hier stond nog niets anders")
            menu.addAction(words).setEnabled(False)
        else:
            menu.addAction(self.tr("Terugzetten:")).setEnabled(False)
            for one in found:
                act = menu.addAction(icon("undo-2", "text2"), self._words(one, binding, beeld))
                act.triggered.connect(lambda _=False, value=one.value: binding.put(value))
        menu.popup(binding.control.mapToGlobal(QPoint(0, binding.control.height() + 2)))
        menu.setActiveAction(history)

    def _words(self, one: Earlier, binding: FieldBinding, beeld: DossierBeeld) -> str:
        """ "‘Drie keer per week…’ · di 10 nov 2026 10:42, Marit"."""
        said = " ".join(value_words(binding.asked, one.value, beeld).split())
        if len(said) > _LONGEST:
            said = said[: _LONGEST - 1].rstrip() + "…"
        when = _moment_words(one.when) if one.when else self.tr("het eerst")
        return f"‘{said}’ · {when}{f', {one.door}' if one.door else ''}".replace("&", "&&")

    def _history(self, place: FieldPlace) -> Route:
        route = Route(ScreenName.HISTORY, self._filling.dossier, self._filling.document)
        return route.at(field=place.field.id, row=place.row, column=place.column)


def _moment_words(when: datetime) -> str:
    here = when.astimezone()
    return f"{day_words(here.date())} {here:%H:%M}"
