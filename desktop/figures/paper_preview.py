"""The overview as it leaves, page by page: the same pages that are printed and kept, always light."""

from functools import partial

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.figures.paper import make_shown
from desktop.figures.reading import Chosen
from desktop.reports.pages import Contents, draw
from desktop.reports.preview import Preview
from desktop.shell.session import Session
from forms.reports.making import Gemaakt
from models.errors import Melding


class PaperPreview:
    """Makes the pages in the worker and shows them in `widget`."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        self.widget = Preview()
        self._session = session
        self._owner = owner
        self._made: Gemaakt | None = None
        self._asked: Chosen | None = None
        self._title = ""
        self.widget.wanted.connect(partial(self._draw, small=False))
        self.widget.thumbnails.wanted.connect(partial(self._draw, small=True))
        self.widget.again.connect(lambda: self.widget.go_to(self.widget.number))

    def show(self, chosen: Chosen, title: str) -> None:
        """Makes the pages for a choice anew."""
        self._asked, self._title = chosen, title
        self.widget.show_waiting()
        call = partial(make_shown, today=self._session.today(), chosen=chosen)
        self._session.ask(call, partial(self._show, chosen), self._failed, owner=self._owner)

    def _show(self, chosen: Chosen, shown: tuple[Gemaakt, Contents]) -> None:
        if chosen == self._asked:
            self._made, pages = shown
            self.widget.show_report(self._title, pages)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Melding):
            self.widget.show_reason(str(error))
        else:
            self.widget.show_failure()

    def _draw(self, number: int, scale: float, *, small: bool) -> None:
        made = self._made
        if made is None:
            return

        def show(image: QImage) -> None:
            if self._made is made:
                (self.widget.thumbnails if small else self.widget).show_page(number, image)

        def failed(_: Exception) -> None:
            if self._made is made and not small:
                self.widget.show_failure()

        self._session.ask(lambda _: draw(made.data, number, scale), show, failed, owner=self._owner)
