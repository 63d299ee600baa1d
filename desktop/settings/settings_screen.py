"""The settings of this computer, and the backups of this vault. Every choice holds at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from desktop.shell.route import Route
from desktop.shell.screen import Context, Crumb, Screen
from desktop.theme.letters import STEPS, Role
from desktop.theme.theme import Mode, Theme
from desktop.widgets.arrange import STRETCH, across, clear, down
from desktop.widgets.button import Button
from desktop.widgets.card import card, titled
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.scroll import Scroll
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from models.actions.kluis import make_backup
from models.vault import Vault
from models.vault.backup import backup_folder, list_backups
from models.vault.backup_file import Backup

_MODES = (
    Option(Mode.SYSTEM.value, "Zoals het systeem"),
    Option(Mode.LIGHT.value, "Licht"),
    Option(Mode.DARK.value, "Donker"),
)
_SIZES = tuple(Option(step, f"{step}%") for step in STEPS)
_MINUTES = (Option(5, "5 minuten"), Option(10, "10 minuten"), Option(30, "30 minuten"), Option(0, "Nooit"))
_NEVER = "Zonder deze termijn blijft de kluis open staan als je wegloopt. Vergrendel dan zelf, met Ctrl+L."


class SettingsScreen(Screen):
    """The settings."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.mode = SegmentsControl(_MODES)
        self.letters = SegmentsControl(_SIZES)
        self.idle = SegmentsControl(_MINUTES)
        self.mode.edited.connect(self._set_mode)
        self.letters.edited.connect(self._set_size)
        self.idle.edited.connect(self._set_idle)
        self._warning = Strip("amber", _NEVER)
        self._backups: QVBoxLayout = down(gap=4)
        self.make = Button("Maak nu een reservekopie", icon="copy")
        self.make.clicked.connect(self._make_backup)
        looks = card(
            titled("Beeld"),
            FieldFrame("Thema", self.mode),
            FieldFrame("Letters", self.letters, help_words="Ook met Ctrl++ en Ctrl+-; Ctrl+0 zet ze terug."),
        )
        locks = card(
            titled("Vergrendelen"),
            FieldFrame(
                "Vergrendel vanzelf na", self.idle, help_words="Alles is dan bewaard; je gaat verder waar je was."
            ),
            self._warning,
        )
        backups = card(titled("Reservekopieën"), self._backups, across(self.make, STRETCH))
        column = down(looks, locks, backups, STRETCH, gap=14)
        inner = QFrame()
        inner.setLayout(column)
        inner.setMaximumWidth(820)
        line = across(inner, STRETCH)
        line.setStretch(0, 100)
        page = down(text("Instellingen", Role.PAGE), Scroll(line), gap=14, margins=(28, 18, 28, 14))
        page.setStretch(1, 1)
        self.setLayout(page)
        Theme.current().changed.connect(self._show)
        self._show()
        self._read_backups()

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb("Instellingen"),)

    @override
    def first_focus(self) -> None:
        self.mode.target().setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        theme, preferences = Theme.current(), self.context.preferences
        self.mode.set_value(theme.mode.value)
        self.letters.set_value(theme.percent)
        self.idle.set_value(preferences.idle_minutes)
        self._warning.setVisible(preferences.idle_minutes == 0)

    def _set_mode(self) -> None:
        mode = Mode(str(self.mode.value() or Mode.SYSTEM.value))
        self.context.preferences.mode = mode
        Theme.current().set_mode(mode)
        self._show()

    def _set_size(self) -> None:
        size = self.letters.value()
        percent = size if isinstance(size, int) else 100
        self.context.preferences.percent = percent
        Theme.current().set_percent(percent)
        self._show()

    def _set_idle(self) -> None:
        minutes = self.idle.value()
        self.context.preferences.idle_minutes = minutes if isinstance(minutes, int) else 10
        self._show()

    def _read_backups(self) -> None:
        self.context.session.ask(_backups, self._show_backups, self.told.emit, owner=self)

    def _show_backups(self, backups: tuple[Backup, ...]) -> None:
        clear(self._backups)
        about = "Er is nog geen reservekopie. Bij het afsluiten maakt Driehoek er vanzelf een."
        if backups:
            made = backups[0].manifest.made.astimezone()
            number = "1 reservekopie" if len(backups) == 1 else f"{len(backups)} reservekopieën"
            about = f"{number}; de laatste is van {made:%d-%m-%Y %H:%M}."
        self._backups.addWidget(text(about, wrap=True))
        if backups:
            self._backups.addWidget(
                text(f"In de map {backups[0].path.parent.name}, naast de kluis.", Role.META, wrap=True)
            )

    def _make_backup(self) -> None:
        self.make.say("Maakt een reservekopie…")
        self.context.session.ask(make_backup, self._made, self._failed, owner=self)

    def _made(self, backup: Backup) -> None:
        self.make.say("Maak nu een reservekopie")
        self.done.emit("Reservekopie gemaakt en nagekeken.", None)
        self._read_backups()

    def _failed(self, error: Exception) -> None:
        self.make.say("Maak nu een reservekopie")
        self.told.emit(error)


def _backups(vault: Vault) -> tuple[Backup, ...]:
    return list_backups(backup_folder(vault.folder), vault.vault_id)
