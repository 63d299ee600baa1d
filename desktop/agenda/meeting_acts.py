"""What is done with a meeting from the calendar, in words that can be undone; and keeping the calendar as a file."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.agenda.export_question import ExportQuestion
from desktop.agenda.reading import hold, move
from desktop.agenda.words import shown
from desktop.dossier.acts import Way
from desktop.shell.session import Session
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.pick_file import Picker, pick_save
from forms.exchange.calendar_keeping import NAME, Ready, keep_calendar, prepare_calendar
from models.actions import bijeenkomst
from models.queries.agenda import Punt
from models.record.change import ActResult
from models.vault import Vault


class MeetingActs(QObject):
    """The acts. `done` tells in words what was done, with the uid of the act."""

    done = Signal(str, object)
    failed = Signal(object)
    go = Signal(object)

    def __init__(self, session: Session, owner: QObject, pick: Picker = pick_save) -> None:
        super().__init__(owner)
        self._session, self.pick = session, pick
        self.question: ExportQuestion | None = None

    def move(self, point: Punt, day: date) -> None:
        """Moves a meeting to another day."""
        words = self.tr("{what} staat nu op {day}.").format(what=shown(point).what, day=long_day_words(day))
        self._act(partial(move, uid=point.uid, day=day, today=self._session.today()), words)

    def cancel(self, point: Punt) -> None:
        """Notes that a meeting is put off."""
        words = self.tr("Afgezegd: {what}.").format(what=shown(point).what)
        self._act(partial(bijeenkomst.cancel, uid=point.uid, dag=self._session.today()), words)

    def resume(self, point: Punt) -> None:
        """Has a meeting go on that was put off."""
        words = self.tr("Gaat toch door: {what}.").format(what=shown(point).what)
        self._act(partial(bijeenkomst.restore, uid=point.uid), words)

    def remove(self, point: Punt) -> None:
        """Takes a meeting off the calendar."""
        words = self.tr("Van de agenda gehaald: {what}.").format(what=shown(point).what)
        self._act(partial(bijeenkomst.remove, uid=point.uid), words)

    def hold(self, point: Punt) -> None:
        """Opens what is written of a meeting, begun when needed."""
        self._session.ask(partial(hold, point=point), self._held, self.failed.emit, owner=self)

    def export(self, over: QWidget) -> None:
        """Asks what goes along and where it goes, and keeps the calendar as a file without names."""
        self.question = question = ExportQuestion(self._session, over)
        question.ask.accepted.connect(partial(self._ask_where, over, question))
        question.ask.open_over(over)

    def _ask_where(self, over: QWidget, question: ExportQuestion) -> None:
        choice = question.choice
        begin = user_documents_path() / NAME
        path = self.pick(over, self.tr("Waar komt de agenda?"), begin, self.tr("Agenda (*.ics)"))
        if path is None:
            return
        path = path if path.suffix.lower() == ".ics" else path.with_name(f"{path.name}.ics")
        call = partial(prepare_calendar, choice=choice)
        self._session.look(call, partial(self._keep, path), self.failed.emit, owner=self)

    def _keep(self, path: Path, ready: Ready) -> None:
        words = self.tr("Agenda bewaard als {name}. Lees dat bestand in je agendaprogramma in.").format(name=path.name)
        self._session.act(
            partial(keep_calendar, ready=ready, path=path),
            lambda _: self.done.emit(words, None),
            self.failed.emit,
            owner=self,
        )

    def _held(self, way: Way) -> None:
        self._session.tell(way.result)
        if way.words:
            self.done.emit(way.words, way.result.uid if way.result else None)
        self.go.emit(way.route)

    def _act(self, call: Callable[[Vault], ActResult | None], words: str) -> None:
        self._session.act(
            call, lambda result: self.done.emit(words, result.uid if result else None), self.failed.emit, owner=self
        )
