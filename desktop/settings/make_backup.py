"""Making a backup now: the button, how far it is, and stopping it. What one types meanwhile is kept as ever."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from desktop.exchange.running import Gestopt, Running
from desktop.shell.session import Session
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.button import Button
from desktop.widgets.text import text
from models.actions.kluis import note_backup
from models.vault import Vault
from models.vault.backup_file import Backup


class MakeBackup(QFrame):
    """The button. A press while one is being made stops it; then there is no backup, and the vault is as it was."""

    made = Signal(object)
    """A `Backup`."""
    stopped = Signal(str)
    """It was stopped, in words."""
    told = Signal(object)
    """An exception to show."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._running: Running | None = None
        self._total = 0
        self.press = Button(self.tr("Maak nu een reservekopie"), icon="copy")
        self.press.clicked.connect(self._press)
        self.words = text("", Role.META, wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reservekopie maken"))
        self.setLayout(down(self.words, self.bar, across(self.press, STRETCH), gap=6))
        self._rest()

    def _press(self) -> None:
        if self._running is not None:
            self._running.stop()
            return
        running = self._running = Running(self.tr("Gestopt. Er is geen reservekopie gemaakt."))
        running.progressed.connect(self._show_progress)
        self.destroyed.connect(running.stop)
        self._total = 0
        self.press.say(self.tr("Stop"), "x")
        self.words.setText(self.tr("De dossiers worden gekopieerd…"))
        self.bar.setRange(0, 0)
        self.words.show()
        self.bar.show()
        self._session.look(lambda vault: _make(vault, running), self._note, self._failed, owner=self)

    def _show_progress(self, done: int, total: int) -> None:
        """First of the dossiers, then of the files of attachments, which has a total of its own."""
        if self._total and total != self._total:
            self.words.setText(self.tr("De bijlagen worden gekopieerd…"))
        self._total = total
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _note(self, backup: Backup) -> None:
        self._rest()
        self._session.ask(note_backup, lambda _: self.made.emit(backup), self.told.emit, owner=self)

    def _failed(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, Gestopt):
            self.stopped.emit(str(error))
        else:
            self.told.emit(error)

    def _rest(self) -> None:
        self._running = None
        self.words.hide()
        self.bar.hide()
        self.press.say(self.tr("Maak nu een reservekopie"), "copy")


def _make(vault: Vault, running: Running) -> Backup:
    return vault.backup(None, running)
