"""What a school sent is taken in: a file of a case, or papers that belong together."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtWidgets import QWidget

from desktop.attachments.taking import Source
from desktop.language import translate
from desktop.requests.receiving import Received, is_case_file, receive, receive_papers
from desktop.shell.session import Session
from desktop.widgets.pick_file import Picker


class Intake:
    """Of one screen. `then` gets what came in; `failed` why nothing did: everything comes in, or nothing."""

    def __init__(
        self,
        screen: QWidget,
        session: Session,
        pick: Picker,
        then: Callable[[Received], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._screen, self._session, self._pick = screen, session, pick
        self._then, self._failed = then, failed

    def ask(self) -> None:
        """Asks for a file and takes it in."""
        which = translate(
            "RequestsScreen", "Aanvragen en stukken (*.yaml *.yml *.pdf *.docx *.odt *.xlsx *.jpg *.jpeg *.png)"
        )
        title = translate("RequestsScreen", "Welk bestand stuurde de school?")
        path = self._pick(self._screen, title, user_documents_path(), which)
        if path is not None:
            self.take(path)

    def take_all(self, given: list[Source]) -> None:
        """Files that were dragged here; a picture without a file is no request."""
        paths = [one for one in given if isinstance(one, Path)]
        papers = tuple(one for one in paths if not is_case_file(one))
        for one in paths:
            if one not in papers:
                self.take(one)
        if len(papers) == 1:
            self.take(papers[0])
        elif papers:  # they belong together: one dossier with all of them
            self._do(partial(receive_papers, paths=papers, today=self._session.today()))

    def take(self, path: Path) -> None:
        """Takes one file in."""
        self._do(partial(receive, path=path, today=self._session.today()))

    def _do(self, call: "partial[Received]") -> None:
        self._session.ask(call, self._then, self._failed, owner=self._screen)
