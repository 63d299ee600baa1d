"""What the screen of a request does with attachments: a file for its list, or what the dossier has already."""

from platformdirs import user_documents_path
from PySide6.QtCore import QObject

from desktop.attachments.asking import which_files
from desktop.attachments.dropping import DropPlace
from desktop.attachments.taking import Source, Taking
from desktop.shell.screen import Screen
from desktop.widgets.pick_file import Picker, pick_open
from forms.bijlagen.adding import add_to_request, name_in_request
from forms.bijlagen.intake import Taken
from models.record.change import ActResult
from models.vault import Vault
from models.vault.blob import Progress


class OfRequest(QObject):
    """Belongs to one screen of one request."""

    def __init__(self, screen: Screen, dossier: str, request: str, pick: Picker = pick_open) -> None:
        super().__init__(screen)
        self._screen, self._dossier, self._request = screen, dossier, request
        self._session = screen.context.session
        self.pick = pick
        self.taking = Taking(self._session, self)
        self.taking.took.connect(screen.done)
        self.taking.told.connect(screen.told)
        self.place = DropPlace(screen)
        self.place.given.connect(self.take)

    def ask_file(self, row: str | None) -> None:
        """Asks for a file: for a row that waits for one, or for a new row."""
        path = self.pick(self._screen, self.tr("Welk bestand komt erbij?"), user_documents_path(), which_files())
        if path is not None:
            self.take([path], row)

    def take(self, sources: list[Source], row: str | None = None) -> None:
        """Takes files in and names them in the list of the request."""
        dossier, request, today = self._dossier, self._request, self._session.today()

        def keep(vault: Vault, taken: Taken, progress: Progress) -> ActResult:
            return add_to_request(vault, dossier, request, row, taken, today, progress)[1]

        self.taking.take(sources, keep)

    def name(self, attachment: str) -> None:
        """Names an attachment of the dossier in the list of the request."""
        dossier, request = self._dossier, self._request

        def done(result: ActResult | None) -> None:
            self._screen.done.emit(self.tr("Bijlage bij de aanvraag gezet."), result.uid if result else None)

        self._session.act(
            lambda vault: name_in_request(vault, dossier, request, attachment),
            done,
            self._screen.told.emit,
            owner=self,
        )
