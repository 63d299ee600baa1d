"""What the screen of a dossier does with attachments: taking files in, having them back, destroying them."""

from collections.abc import Callable

from platformdirs import user_documents_path
from PySide6.QtCore import QObject

from desktop.attachments.asking import ask_destroy, which_files
from desktop.attachments.card import AttachmentsCard
from desktop.attachments.dropping import DropPlace
from desktop.attachments.taking import Source, Taking
from desktop.shell.screen import Screen
from desktop.widgets.dialog import Ask
from desktop.widgets.pick_file import Picker, pick_open
from forms.attached import Attachment
from forms.bijlagen.adding import add
from forms.bijlagen.intake import Taken
from models.actions.bijlagen import bring_back, destroy_attachment
from models.queries.bijlagen import Weggehaald
from models.record.change import ActResult
from models.vault import Vault
from models.vault.blob import Progress


class OfDossier(QObject):
    """Belongs to one screen; the card is made anew with each reading of the case."""

    def __init__(self, screen: Screen, dossier: str, pick: Picker = pick_open) -> None:
        super().__init__(screen)
        self._screen = screen
        self._dossier = dossier
        self._session = screen.context.session
        self._gone_shown = False
        self.pick = pick
        self.taking = Taking(self._session, self)
        self.taking.took.connect(screen.done)
        self.taking.told.connect(screen.told)
        self.place = DropPlace(screen)
        self.place.given.connect(self.take)
        self.asking: Ask | None = None

    def card(self, shown: tuple[Attachment, ...], removed: tuple[Weggehaald, ...]) -> AttachmentsCard:
        """The card for a reading of the case."""
        card = AttachmentsCard(self._dossier, shown, removed, self.taking)
        card.go.connect(self._screen.go)
        card.add_asked.connect(self.ask_file)
        card.back_asked.connect(self._bring_back)
        card.destroy_asked.connect(self._ask_destroy)
        card.gone.clicked.connect(lambda: self._remember(card))
        if self._gone_shown and removed:
            card.show_gone(shown=True)
        return card

    def ask_file(self) -> None:
        """Asks which file to add."""
        path = self.pick(self._screen, self.tr("Welk bestand komt erbij?"), user_documents_path(), which_files())
        if path is not None:
            self.take([path])

    def take(self, sources: list[Source]) -> None:
        """Takes files in, or a picture that was pasted."""
        dossier, today = self._dossier, self._session.today()

        def keep(vault: Vault, taken: Taken, progress: Progress) -> ActResult:
            return add(vault, dossier, taken, today, progress)[1]

        self.taking.take(sources, keep)

    def _remember(self, card: AttachmentsCard) -> None:
        self._gone_shown = card.gone_shown

    def _bring_back(self, uid: str) -> None:
        self._act(lambda vault: bring_back(vault, uid), self.tr("Bijlage teruggezet."), undo=True)

    def _ask_destroy(self, uid: str) -> None:
        self.asking = ask_destroy(self._screen, lambda: self._destroy(uid))

    def _destroy(self, uid: str) -> None:
        today = self._session.today()
        self._act(lambda vault: destroy_attachment(vault, uid, today), self.tr("Bestand vernietigd."), undo=False)

    def _act(self, call: Callable[[Vault], ActResult], words: str, *, undo: bool) -> None:
        def done(result: ActResult | None) -> None:
            self._screen.done.emit(words, result.uid if undo and result is not None else None)

        self._session.act(call, done, self._screen.told.emit, owner=self)
