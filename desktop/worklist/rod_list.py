"""The list of days for ROD as a PDF: made for who types them over into the pupil administration."""

from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QObject

from desktop.shell.screen import Act, Screen
from desktop.widgets.pick_file import Picker, pick_save
from forms.reports.handing_out import Paper, write_out
from forms.reports.making import Gemaakt, make_rod
from models.queries.rod import rod_lines
from models.snapshot.read import read_organisation
from models.vault import Vault


class RodList(QObject):
    """Belongs to one screen."""

    def __init__(self, screen: Screen, pick: Picker = pick_save) -> None:
        super().__init__(screen)
        self._screen = screen
        self.pick = pick

    def act(self) -> Act:
        """What the palette names."""
        also = self.tr("overtypen begindatum einddatum leerlingadministratie BRON register")
        return Act(self.tr("Bewaar de overtypelijst voor ROD"), self.make, "", "file-down", also)

    def make(self) -> None:
        """Makes the list and asks where it comes; says so where nothing is left to be typed over."""
        session, today = self._screen.context.session, self._screen.context.session.today()

        def made(vault: Vault) -> Gemaakt:
            with vault.reading() as connection:
                return make_rod(rod_lines(connection), read_organisation(connection), today, datetime.now(UTC))

        session.ask(made, self._ask_where, self._screen.told.emit, owner=self)

    def _ask_where(self, made: Gemaakt) -> None:
        path = self.pick(
            self._screen,
            self.tr("Waar komt de overtypelijst?"),
            user_documents_path() / made.name,
            self.tr("PDF (*.pdf)"),
        )
        if path is not None:
            ask = self._screen.context.session.ask
            ask(lambda _: _keep(made, path), self._kept, self._screen.told.emit, owner=self)

    def _kept(self, path: Path) -> None:
        self._screen.done.emit(self.tr("Bewaard als {name}.").format(name=path.name), None)


def _keep(made: Gemaakt, path: Path) -> Path:
    write_out([Paper(made, path, replace=True)])
    return path
