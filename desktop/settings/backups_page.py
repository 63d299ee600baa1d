"""The backups of this vault: how many there are, the newest ones, and making one now."""

from PySide6.QtWidgets import QVBoxLayout

from desktop.attachments.look_over_card import LookOverCard
from desktop.language import translate
from desktop.settings.make_backup import MakeBackup
from desktop.settings.page import Page
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.arrange import clear, down
from desktop.widgets.card import card, point, titled
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.text import text
from models.vault import Vault
from models.vault.backup import backup_folder, list_backups
from models.vault.backup_file import Backup, Reason

_SHOWN = 6


class BackupsPage(Page):
    """The page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._list: QVBoxLayout = down(gap=10)
        self.make = MakeBackup(context.session)
        self.make.made.connect(self._made)
        self.make.stopped.connect(lambda words: self.done.emit(words, None))
        self.make.told.connect(self.told)
        self.column.addWidget(card(titled(self.tr("Kopieën van deze kluis")), self._list, self.make))
        self.look_over = LookOverCard(context.session)
        self.look_over.go.connect(self.go)
        self.look_over.told.connect(self.told)
        self.look_over.done.connect(self.done)
        self.column.addWidget(self.look_over)
        about = text(
            self.tr(
                "Bij het afsluiten maakt Driehoek er vanzelf een als er iets veranderd is. Oude worden uitgedund: van "
                "elke dag, week en maand blijft er een. Een kopie gaat open met de wachtzin of de herstelcode van "
                "toen; een kluis die niet meer opengaat, biedt zijn laatste kopie zelf aan."
            ),
            Role.META,
            wrap=True,
        )
        self.column.addWidget(about)
        self.column.addStretch(1)
        self._read()

    def _read(self) -> None:
        self.context.session.ask(_backups, self._show, self.told.emit, owner=self)

    def _show(self, backups: tuple[Backup, ...]) -> None:
        clear(self._list)
        if not backups:
            self._list.addWidget(
                point(
                    "circle-dashed",
                    "text2",
                    self.tr("Er is nog geen reservekopie"),
                    self.tr("Bij het afsluiten maakt Driehoek er vanzelf een."),
                )
            )
            return
        for one in backups[:_SHOWN]:
            made = one.manifest.made.astimezone()
            when = self.tr("{day}, {time}").format(day=long_day_words(made.date()), time=f"{made:%H:%M}")
            self._list.addWidget(point("archive-restore", "green", when, _why(one.manifest.reason)))
        more = len(backups) - _SHOWN
        if more > 0:
            words = self.tr("En nog 1 oudere.") if more == 1 else self.tr("En nog {count} oudere.").format(count=more)
            self._list.addWidget(text(words, Role.META, wrap=True))
        where = self.tr("Ze staan in de map {folder}, naast de kluis.").format(folder=backups[0].path.parent.name)
        self._list.addWidget(text(where, Role.META, wrap=True))

    def _made(self, backup: Backup) -> None:
        words = self.tr("Reservekopie gemaakt en nagekeken.")
        if backup.lacking == 1:
            words = self.tr("Reservekopie gemaakt; 1 bijlage ging niet mee. Kijk de kluis na.")
        elif backup.lacking:
            words = self.tr("Reservekopie gemaakt; {count} bijlagen gingen niet mee. Kijk de kluis na.")
            words = words.format(count=backup.lacking)
        self.done.emit(words, None)
        self._read()


def _backups(vault: Vault) -> tuple[Backup, ...]:
    return list_backups(backup_folder(vault.folder), vault.vault_id)


def _why(reason: Reason) -> str:
    return {
        Reason.SLUITEN: translate("BackupsPage", "gemaakt bij het afsluiten"),
        Reason.GEVRAAGD: translate("BackupsPage", "gemaakt op verzoek"),
        Reason.BIJWERKEN: translate("BackupsPage", "gemaakt voor een nieuwere versie van Driehoek"),
    }[reason]
