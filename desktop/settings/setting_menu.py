"""The menu of a setting (Alt+Enter): what stood there before, with when and by whom, to put back.

What is put back goes the way of what is typed: it is kept and has its history.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from desktop.settings.setting_field import SettingField
from desktop.shell.screen import Context
from desktop.widgets.fields.day_words import day_words
from desktop.widgets.icon import icon
from forms.earlier_settings import earlier_settings
from forms.earlier_values import Earlier
from models.vault import Vault

_LONGEST = 46


class SettingMenu(QObject):
    """Asks what a setting held before, and offers it under the field."""

    told = Signal(object)

    def __init__(self, context: Context, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context
        self.menu: QMenu | None = None

    def open(self, field: SettingField) -> None:
        """Opens the menu of a field, once what was typed there is kept."""
        session = self._context.session

        def read(vault: Vault) -> tuple[Earlier, ...]:
            with vault.reading() as connection:
                return earlier_settings(connection, field.key)

        self._context.keeping.flush(
            lambda: session.ask(read, lambda found: self._show(field, found), self.told.emit, owner=field)
        )

    def _show(self, field: SettingField, found: Sequence[Earlier]) -> None:
        if not field.isVisible():
            return
        menu = self.menu = QMenu(field)
        menu.setAccessibleName(self.tr("Menu van {field}").format(field=field.name))
        menu.aboutToHide.connect(self._forget)
        menu.addAction(self.tr("Terugzetten:") if found else self.tr("Hier stond nog niets anders")).setEnabled(False)
        first = None
        for one in found:
            act = menu.addAction(icon("undo-2", "text2"), self._words(one, field))
            act.triggered.connect(lambda _=False, value=one.value: field.put(value))
            first = first or act
        menu.popup(field.control.mapToGlobal(QPoint(0, field.control.height() + 2)))
        if first is not None:
            menu.setActiveAction(first)

    def _forget(self) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
            self.menu = None

    def _words(self, one: Earlier, field: SettingField) -> str:
        said = " ".join(field.words_of(one.value).split())
        if len(said) > _LONGEST:
            said = said[: _LONGEST - 1].rstrip() + "…"
        if one.when is None:
            return self.tr("‘{words}’ · het eerst").format(words=said).replace("&", "&&")
        here = one.when.astimezone()
        when = f"{day_words(here.date())} {here:%H:%M}"
        return f"‘{said}’ · {when}{f', {one.door}' if one.door else ''}".replace("&", "&&")
