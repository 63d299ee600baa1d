"""Taking over a roster: choose a file, look at every difference, take it over, and put it back if it was wrong.

The file is read by the worker and its bytes stay in memory only until it was taken over or another was chosen. What the
user chose is sent with the same bytes; what is written is compared with the vault once more at that moment.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path, user_downloads_path
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.exchange.choose_page import ChoosePage
from desktop.exchange.done_page import DonePage, Taken
from desktop.exchange.lines import Line, Tile, lines_of
from desktop.exchange.picks import Picks
from desktop.exchange.preview_page import PreviewPage
from desktop.exchange.running import Running
from desktop.exchange.words import day_words
from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.shell.messages import told
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.theme.letters import Role
from desktop.turns import Turns
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.pick_file import Picker, pick_open
from desktop.widgets.steps import StepLine
from desktop.widgets.text import text
from forms.exchange.choices import Keuzes
from forms.exchange.foreign_file import read_file
from forms.exchange.preview import Preview
from forms.exchange.take_over import Ingevoerd, Progress, import_roster, look
from models.errors import Melding
from models.record.change import ActResult
from models.record.handelingsoort import Handelingsoort
from models.record.history import Undone, is_undone, undo
from models.vault import Vault

_CHOOSE, _CHECK, _DONE = range(3)
_WHICH = QT_TRANSLATE_NOOP("Exchange", "Leerlingenbestand (*.xml *.XML);;Alle bestanden (*)")


class ImportScreen(Screen):
    """The screen."""

    def __init__(self, context: Context, route: Route, pick: Picker = pick_open) -> None:
        super().__init__(context, route)
        self.setAccessibleName(self.tr("Leerlingen invoeren"))
        self._pick = pick
        self._data = b""
        self._done: Taken | None = None
        self._followed: Picks | None = None
        self._running: Running | None = None
        self._heading = text(self.tr("Leerlingen invoeren"), Role.PAGE)
        self._about = text("", Role.META, wrap=True)
        self._steps = StepLine((self.tr("Bestand"), self.tr("Controleren"), self.tr("Overnemen")))
        self.choosing = ChoosePage()
        self.checking = PreviewPage()
        self.checking.table.letters = context.preferences.letter_keys
        self.finished = DonePage()
        self._stack = QStackedWidget()
        for page in (self.choosing, self.checking, self.finished):
            self._stack.addWidget(page)
        head = across(down(self._heading, self._about, gap=2), boxed(across(STRETCH, self._steps)), gap=16)
        head.setStretch(0, 1)
        self._column: QVBoxLayout = down(head, self._stack, gap=14)
        self.keep_edge(self._column, 16, 16)
        self._column.setStretch(1, 1)
        self.setLayout(self._column)
        self._connect()
        self._show_page(_CHOOSE)

    @property
    def page(self) -> QWidget | None:
        """The step that is shown."""
        return self._stack.currentWidget()

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Uitwisseling")), Crumb(self.tr("Leerlingen invoeren")))

    @override
    def regions(self) -> Sequence[QWidget]:
        if self.page is self.checking and self.checking.panel.isVisible():
            return (self, self.checking.panel)
        return (self,)

    @override
    def first_focus(self) -> None:
        if self.page is self.checking:
            self.checking.focus_first()
        else:
            target = self.choosing.chooser if self.page is self.choosing else self.finished.to_dossiers
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl+O", self.tr("een bestand kiezen")),
            ("↑ ↓", self.tr("regel voor regel")),
            ("N / H", self.tr("nieuw overnemen of houden wat er staat")),
            ("Space", self.tr("de volgende keuze")),
            ("Ctrl+Return", self.tr("overnemen")),
        )

    @override
    def event(self, event: QEvent) -> bool:
        # Right after an import, undo means the import: the window undoes only what screens told it of.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_undo(event):
            event.accept()
            self._put_back()
            return True
        return super().event(event)

    @override
    def refresh(self, result: ActResult) -> None:
        if self._done is not None and self._done.act and result.soort is Handelingsoort.ONGEDAAN_GEMAAKT:
            act = self._done.act
            self.context.session.ask(partial(_undone, act), self._show_undone, owner=self)

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self._about.setVisible(self.page is self.checking and room is not Room.SINGLE)
        self.checking.fit_in(room)

    @override
    def busy(self) -> bool:
        return self._running is not None

    @override
    def carried(self) -> object:
        if self.page is self.checking and self._data:
            return _Carried(self._data, self.checking.picks)
        return _Carried(done=self._done) if self.page is self.finished and self._done is not None else None

    @override
    def take(self, carried: object) -> None:
        """Looks at the same bytes again, for the sentences about them, and keeps what was chosen."""
        if not isinstance(carried, _Carried):
            return
        if carried.done is not None:
            self._done = carried.done
            self.finished.show_done(carried.done)
            self._show_page(_DONE)
            return
        self._followed = carried.picks
        self.choosing.show_busy(True)
        self.context.session.ask(partial(_look, carried.data), self._looked, self._refused, owner=self)

    def open_file(self, path: Path) -> None:
        """Reads a file and shows what it would change."""
        self._followed = None
        self.choosing.show_busy(True)
        self._show_page(_CHOOSE)
        self.context.session.ask(partial(_read, path), self._looked, self._refused, owner=self)

    def _connect(self) -> None:
        self.choosing.chooser.clicked.connect(self._choose)
        self.choosing.dropped.connect(self.open_file)
        self.checking.taken.connect(self._take)
        self.checking.foot.other.clicked.connect(self._choose)
        self.checking.foot.stop.connect(self._stop)
        self.finished.to_dossiers.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIERS)))
        self.finished.another.clicked.connect(self._choose)
        self.finished.back.clicked.connect(self._put_back)

    def _choose(self) -> None:
        begin = user_downloads_path()
        chosen = self._pick(
            self,
            self.tr("Kies het leerlingenbestand"),
            begin if begin.is_dir() else user_documents_path(),
            translate("Exchange", _WHICH),
        )
        if chosen is not None:
            self.open_file(chosen)

    def _looked(self, found: "_Looked") -> None:
        """Shows what was found, in turns: with thousands of pupils each of them takes its time."""
        self._data, preview = found.data, found.preview
        self._done = None
        self._about.setText(self._told_of(preview))
        self.checking.show_preview(preview, found.lines, self.context.session.today(), self._show_looked)

    def _show_looked(self) -> None:
        if self._followed is not None:
            self.checking.follow(self._followed)
            self._followed = None
        self.choosing.show_busy(False)
        self._show_page(_CHECK)

    def _refused(self, error: Exception) -> None:
        self.choosing.show_busy(False)
        self.checking.foot.show_running(False)
        if not isinstance(error, Melding):
            self.told.emit(error)
            return
        message = told(error)
        self._show_page(_CHOOSE)
        self.choosing.tell(message.title, message.words)

    def _take(self, keuzes: Keuzes) -> None:
        self._running = Running(self.tr("Het invoeren is gestopt. Er is niets overgenomen."))
        self._running.progressed.connect(self.checking.foot.show_progress)
        self.checking.foot.show_running(True)
        self.checking.foot.stopper.setFocus(Qt.FocusReason.OtherFocusReason)
        call = partial(_take_over, self._data, keuzes, self._running)
        self.context.session.ask(call, self._taken, self._not_taken, owner=self)

    def _stop(self) -> None:
        if self._running is not None:
            self._running.stop()

    def _taken(self, done: Ingevoerd) -> None:
        self.checking.foot.show_running(False)
        self._data = b""
        self._done = Taken.of(done)
        self.finished.show_done(self._done)
        self._show_page(_DONE)
        announce(self, self.finished.words)
        Turns.of_program().later(partial(self.context.session.tell, done.act))
        Turns.of_program().later(self._forget_looked, self)

    def _forget_looked(self) -> None:
        if self.page is self.finished:
            self.checking.forget()

    def _not_taken(self, error: Exception) -> None:
        self.checking.foot.show_running(False)
        self.checking.focus_first()
        self.told.emit(error)

    def _is_undo(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and self.page is self.finished and self._done is not None

    def _put_back(self) -> None:
        if self._done is not None and self._done.act is not None:
            act = self._done.act
            self.context.session.ask(lambda vault: undo(vault, act), self._was_put_back, owner=self)

    def _was_put_back(self, undone: Undone) -> None:
        self._done = None
        self.finished.show_undone(undone.conflicts)
        announce(self, self.finished.words)
        self.context.session.tell(undone.result)

    def _show_undone(self, undone: bool) -> None:
        if undone and self._done is not None:
            self._done = None
            self.finished.show_undone()

    def _show_page(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        self._steps.show_step(page if page != _DONE else len(range(3)))
        self._about.setVisible(page == _CHECK and self.room is not Room.SINGLE)
        if self.isVisible():
            self.first_focus()

    def _told_of(self, preview: Preview) -> str:
        number = sum(map(len, (preview.nieuw, preview.koppelingen, preview.gewijzigd, preview.gelijk)))
        number += len(preview.al_vertrokken) + sum(one.leerling is not None for one in preview.vertrokken)
        stand = preview.school.stand_van
        parts = [self.tr("Bestand van {}").format(day_words(stand)) if stand else self.tr("Bestand zonder datum")]
        parts.append(self.tr("1 leerling") if number == 1 else self.tr("{} leerlingen").format(number))
        if preview.school.brin:
            parts.append(self.tr("school {}").format(preview.school.brin))
        return " · ".join([*parts, self.tr("het bestand zelf wordt niet bewaard")])


@dataclass(frozen=True, slots=True)
class _Looked:
    """A file that was looked at: its bytes, what it would change, and that as lines."""

    data: bytes
    preview: Preview
    lines: Mapping[Tile, tuple[Line, ...]]


@dataclass(frozen=True, slots=True)
class _Carried:
    """A file that is looked at with what was chosen, or what was taken over. Names of children: never logged."""

    data: bytes = b""
    picks: Picks | None = None
    done: Taken | None = None

    def __repr__(self) -> str:
        return "_Carried(...)"


def _read(path: Path, vault: Vault) -> _Looked:
    return _look(read_file(path), vault)


def _look(data: bytes, vault: Vault) -> _Looked:
    preview, known = look(vault, data)
    return _Looked(data, preview, lines_of(preview, known))


def _take_over(data: bytes, keuzes: Keuzes, tell: Progress, vault: Vault) -> Ingevoerd:
    return import_roster(vault, data, keuzes, tell)


def _undone(act: str, vault: Vault) -> bool:
    with vault.reading() as connection:
        return is_undone(connection, act)
