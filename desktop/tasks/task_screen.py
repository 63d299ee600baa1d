"""A task, as a screen: a new one, or one on the list that is changed. What is typed in that is kept at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb, Screen
from desktop.tasks.task_form import EVERYONE, TaskForm
from desktop.theme.theme import Theme
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card
from desktop.widgets.empty import EmptyState
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.flow import Flow
from desktop.widgets.head import Head
from desktop.widgets.scroll import Scroll
from desktop.worklist.half_done import HalfDone
from models.actions.taak import TABLE, add_task, remove_task, set_task, tick_task
from models.errors import Melding
from models.queries.open_work import einde_binnenkort
from models.queries.people import people
from models.queries.taak import TaakRegel, task
from models.record.change import ActResult
from models.snapshot.read import read_dossier
from models.values import Waarde
from models.vault import Vault

_WIDE = 640
_DRAFT = "nieuwe taak"


@dataclass(frozen=True, slots=True)
class Read:
    """What there is: the task, or None; who could do it, and the name of the pupil a new one is about."""

    task: TaakRegel | None
    people: Mapping[str, str]
    name: str


def read_task(vault: Vault, route: Route) -> Read:
    """Reads a task with what belongs to it."""
    with vault.reading() as connection:
        found = task(connection, route.document) if route.document else None
        name = read_dossier(connection, route.dossier).leerling.naam if route.dossier else ""
        return Read(found, people(connection), name)


class TaskScreen(Screen):
    """The questions of a task, and what can be done with it."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.form: TaskForm | None = None
        self._read: Read | None = None
        self._half: HalfDone | None = None
        self.head = Head()
        self.head.say(self.tr("Taak") if route.document else self.tr("Nieuwe taak"))
        self._place: QVBoxLayout = down(gap=0)
        column = down(self.head, self._place, gap=14)
        self.keep_edge(column, 20, 16)
        column.setStretch(1, 1)
        self.setLayout(column)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Werklijst"), Route(ScreenName.WORKLIST)), Crumb(self.head.title.text()))

    @override
    def first_focus(self) -> None:
        announce(self, self.head.title.text())
        self.context.session.ask(partial(read_task, route=self._route), self._show, self.told.emit, owner=self)

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        if self._route.document:
            return (("Ctrl+Return", self.tr("gedaan")),)
        return (("Ctrl+Return", self.tr("zet de taak op de lijst")),)

    @override
    def acts(self) -> Sequence[Act]:
        if not self._route.document or self.form is None:
            return ()
        return (
            Act(self.tr("Taak afvinken"), self._tick, "Ctrl+Return", "check"),
            Act(self.tr("Taak van de lijst halen"), self._remove, icon="trash-2"),
        )

    def _show(self, read: Read) -> None:
        if self.form is None or self._read is None or read.people != self._read.people:
            self._read = read
            self._build(read)
        elif self._route.document and read.task is None:
            self._build(read)
        if self.form is not None:
            self.form.what.target().setFocus()

    def _build(self, read: Read) -> None:
        clear(self._place)
        if self._route.document and (read.task is None or read.task.gedaan_op is not None):
            self.form = None
            back = Button(self.tr("Naar de werklijst"), Kind.PRIMARY, icon="list-checks")
            back.clicked.connect(self._leave)
            words = self.tr("Hij is gedaan of van de lijst gehaald. Met Ctrl+Z maak je dat ongedaan.")
            gone = EmptyState(self.tr("Deze taak staat niet meer op de lijst"), words, back, icon="list-checks")
            self._place.addWidget(gone)
            back.setFocus()
            return
        self.form = form = TaskForm(self.context, read.people)
        form.told.connect(self.told)
        if read.task is not None:
            self._fill(form, read.task)
            form.changed.connect(self._keep)
        else:
            form.day.set_value(self.context.session.today().isoformat())
            if self._route.dossier is not None:
                form.show_pupil(self._route.dossier, read.name)
            self._half = HalfDone(self.context.keeping, form.controls, form, (_DRAFT, self._route.dossier or ""))
            self._half.put_back()
        inner = card(form, gap=16, padding=22)
        inner.setMaximumWidth(Theme.current().length(_WIDE))
        line = across(inner, STRETCH, gap=0)
        line.setStretch(0, 100)
        acts = boxed(Flow(*self._buttons(read.task), gap=10))
        policy = acts.sizePolicy()
        policy.setHeightForWidth(True)
        acts.setSizePolicy(policy)
        column = down(Scroll(down(line, STRETCH, gap=0)), acts, gap=14)
        column.setStretch(0, 1)
        self._place.addWidget(boxed(column))

    def _fill(self, form: TaskForm, found: TaakRegel) -> None:
        values: dict[str, Waarde | None] = {
            "wat": found.wat,
            "datum": found.datum.isoformat() if found.datum else None,
            "gebruiker_uid": found.gebruiker,
        }
        for name, control in form.controls.items():
            kept = self.context.keeping.newest(self._key(name), values[name])
            control.set_value(EVERYONE if kept is None and name == "gebruiker_uid" else kept)
        if found.dossier is not None:
            form.show_pupil(found.dossier, found.naam, fixed=True)
        else:
            form.fix_without()

    def _buttons(self, found: TaakRegel | None) -> tuple[Button, ...]:
        if found is None:
            make = Button(self.tr("Zet op de lijst"), Kind.PRIMARY, icon="plus", key="Ctrl+Return")
            make.clicked.connect(self._make)
            stop = Button(self.tr("Toch niet"))
            stop.clicked.connect(self._drop)
            return make, stop
        done = Button(self.tr("Gedaan"), Kind.PRIMARY, icon="check", key="Ctrl+Return")
        done.clicked.connect(self._tick)
        buttons = [done]
        if found.dossier is not None:
            dossier = Button(self.tr("Open dossier"), icon="folder")
            dossier.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIER, found.dossier)))
            buttons.append(dossier)
        away = Button(self.tr("Haal van de lijst"), Kind.GHOST_DANGER, icon="trash-2")
        away.clicked.connect(self._remove)
        return (*buttons, away)

    def _key(self, name: str) -> tuple[str, str, str]:
        return TABLE, self._route.document or "", name

    def _keep(self, name: str) -> None:
        if self.form is None:
            return
        problem = self.form.controls[name].problem()
        empty = name == "wat" and not self.form.what.words()
        if problem or empty or (name == "datum" and self.form.day_told is None):
            if empty:
                self.context.keeping.forget(self._key(name))
            else:
                self.context.keeping.hold_draft(self._key(name), self.form.controls[name].typed())
            return
        write = partial(_write, self._key(name))
        self.context.keeping.later(self._key(name), self.form.value_of(name), write, self._refused)

    def _refused(self, error: Melding) -> None:
        self.told.emit(error)

    def _make(self) -> None:
        form = self.form
        if form is None or not form.check():
            return
        who = form.value_of("gebruiker_uid")
        words, day, dossier = form.what.words(), form.day_told, form.dossier
        person = str(who) if who is not None else None
        self.context.session.act(
            lambda vault: add_task(vault, words, day, dossier, person)[1], self._made, self.told.emit, owner=self
        )

    def _made(self, result: ActResult | None) -> None:
        day = self.form.day_told if self.form is not None else None
        words = self.tr("Staat op de lijst.")
        if day is not None and day > einde_binnenkort(self.context.session.today()):
            words = self.tr("Bewaard. Op de werklijst zes weken voor {day}.").format(day=long_day_words(day))
        self._forget()
        self._leave()
        self.done.emit(words, result.uid if result else None)

    def _drop(self) -> None:
        self._forget()
        self._leave()

    def _forget(self) -> None:
        """The next new task begins empty."""
        if self._half is not None:
            self._half.forget()
        clear(self._place)
        self.form = self._half = None

    def _tick(self) -> None:
        call = partial(tick_task, uid=self._route.document or "", dag=self.context.session.today())
        self._act(call, self.tr("Taak afgevinkt."))

    def _remove(self) -> None:
        self._act(partial(remove_task, uid=self._route.document or ""), self.tr("Taak van de lijst gehaald."))

    def _act(self, call: Callable[[Vault], ActResult | None], words: str) -> None:

        def did(result: ActResult | None) -> None:
            self.form = None
            clear(self._place)
            self._leave()
            self.done.emit(words, result.uid if result else None)

        self.context.keeping.flush()
        self.context.session.act(call, did, self.told.emit, owner=self)

    def _leave(self) -> None:
        """To where it was begun: the dossier, else the worklist."""
        begun_in = self._route.dossier if not self._route.document else None
        self.go.emit(Route(ScreenName.DOSSIER, begun_in) if begun_in else Route(ScreenName.WORKLIST))


def _write(place: tuple[str, str, str], vault: Vault, value: Waarde | None) -> ActResult | None:
    return set_task(vault, place, value)
