"""A screen that shows one form of one case: it reads in the worker, and reads again when the case changed."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QShowEvent
from typing_extensions import override

from desktop.editor.view import FormView
from desktop.shell.read_again import ReadAgain
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Screen
from forms.filling import Filling
from forms.places import period_of
from models.record.change import ActResult
from models.vault import Vault


class ReadingScreen(Screen):
    """Subclasses say what is read and how it is shown."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.view: FormView | None = None
        self._lit = QObject(self)
        """For whom a form that stands there is read again: not a widget, so nothing is kept dark and painted anew."""
        self._stale = False
        self._again = ReadAgain(self, self.read)

    @abstractmethod
    def reading(self) -> Callable[[Vault], FormView]:
        """What is read in the worker."""

    @abstractmethod
    def show_view(self, view: FormView) -> None:
        """Shows what was read; what is being typed stays."""

    def read(self) -> None:
        """Reads the form anew."""
        owner = self if self.view is None else self._lit
        self.context.session.ask(self.reading(), self.show_view, self._failed, owner=owner)

    def _failed(self, error: Exception) -> None:
        """What one looks at may be gone, with a dossier that was destroyed or a beginning that was undone."""
        if not isinstance(error, LookupError):
            self.told.emit(error)
        elif not self.isVisible():
            self._stale = True  # told to who comes back here
        elif self._route.dossier:
            self.go.emit(Route(ScreenName.DOSSIER, self._route.dossier))

    def filling(self, view: FormView) -> Filling:
        """What is filled in."""
        period = period_of(view.beeld, view.document)
        return Filling(view.beeld.uid, view.definition, view.document_uid, period.uid if period else None)

    @override
    def refresh(self, result: ActResult) -> None:
        if self._route.dossier in result.dossiers:
            if self.isVisible():
                self._again.start()
            else:  # else typing on one screen would rebuild every other one of the same case
                self._stale = True

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.show_typed()
            self.read()

    def show_typed(self) -> None:
        """Shows what was typed elsewhere meanwhile, before it was read again: one goes on typing from there."""
