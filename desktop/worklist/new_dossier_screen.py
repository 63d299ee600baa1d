"""A new dossier, as a screen: a name is enough to begin; the rest comes under Gegevens.

The vault is asked while one types whether the pupil has a dossier already. Nothing is made before "Maak dossier".
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.theme.theme import Theme
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card
from desktop.widgets.head import Head
from desktop.widgets.scroll import Scroll
from desktop.worklist.duplicate import Duplicate
from desktop.worklist.half_done import HalfDone
from desktop.worklist.new_dossier_form import NewDossierForm
from models.actions.dossier import AndereLeerling, new_dossier
from models.queries.namesakes import Naamgenoot, namesakes
from models.queries.schools import SchoolKeuze, schools
from models.record.change import ActResult
from models.snapshot import Leerling
from models.snapshot.read import read_organisation
from models.vault import Vault

_WIDE = 720


def _with_ground(pupil: Leerling) -> Leerling:
    """The pupil with why it has an OPP, where every pupil of its schoolsoort has one: the six weeks hang on it."""
    from forms.rules.regel import rule

    every = pupil.schoolsoort in rule("OPP-24").sectoren
    return replace(pupil, opp_grondslag="schoolsoort") if every else pupil


@dataclass(frozen=True, slots=True)
class Known:
    """The schools of the vault, and whether a dossier on a name needs consent: with a steunpunt."""

    schools: tuple[SchoolKeuze, ...]
    consent: bool


@dataclass(frozen=True, slots=True)
class Made:
    """A dossier that was made: its uid and the act, or the namesakes that turned up at the last moment."""

    uid: str = ""
    result: ActResult | None = None
    found: tuple[Naamgenoot, ...] = ()


class NewDossierScreen(Screen):
    """The questions, the warning, and the button that makes the dossier."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self._asking = False
        self._ask_again = False
        self.head = Head()
        about = self.tr("Een naam is genoeg om te beginnen. De rest vul je later aan bij Gegevens.")
        self.head.say(self.tr("Nieuw dossier"), about)
        self._questions: Questions | None = None
        self._half: HalfDone | None = None
        self._wanted: Route | None = route if route.field else None
        self._place: QVBoxLayout = down(gap=0)
        column = down(self.head, self._place, gap=14)
        self.keep_edge(column, 20, 16)
        column.setStretch(1, 1)
        self.setLayout(column)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)), Crumb(self.tr("Nieuw dossier")))

    @override
    def first_focus(self) -> None:
        self.context.session.ask(_read_schools, self._show_schools, self.told.emit, owner=self)
        announce(self, f"{self.head.title.text()}. {self.head.about.text()}")

    @override
    def route(self) -> Route:
        """With the question one is at, for coming back to it."""
        controls = self._questions.form.controls if self._questions is not None else {}
        focused = QApplication.focusWidget()
        for name, one in controls.items():
            if focused is not None and (one is focused or one.isAncestorOf(focused)):
                return self._route.of_screen.at(field=name, cursor=one.cursor_place())
        return self._route.of_screen

    @override
    def show_route(self, route: Route) -> None:
        self._wanted = route
        self.first_focus()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (("Ctrl+Return", self.tr("maak het dossier")), ("Tab", self.tr("volgende vraag")))

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self,)

    @property
    def form(self) -> NewDossierForm:
        """The questions."""
        return self._asked.form

    @property
    def duplicate(self) -> Duplicate:
        """The warning under them."""
        return self._asked.duplicate

    @property
    def _asked(self) -> "Questions":
        if self._questions is None:
            raise RuntimeError("the schools of the vault are not read yet")
        return self._questions

    def _show_schools(self, read: Known) -> None:
        """Puts the questions in; anew when there are other schools, unless something was typed."""
        found, old = read.schools, self._questions
        if read.consent:
            about = self.tr(
                "Een naam en de toestemming zijn genoeg om te beginnen. De rest vul je later aan bij Gegevens."
            )
            self.head.say(self.head.title.text(), about)
        if old is None or (old.form.schools != found and old.form.untouched):
            clear(self._place)
            self._questions = new = Questions(NewDossierForm(self.context.session.today(), found, consent=read.consent))
            new.form.named.connect(self._look)
            new.duplicate.opened.connect(lambda uid: self.go.emit(Route(ScreenName.DOSSIER, uid)))
            new.make.clicked.connect(self._make)
            new.stop.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIERS)))
            self._place.addWidget(new)
            new.show()
            self._half = HalfDone(self.context.keeping, new.form.controls, new)
            if self._half.put_back():
                self._look()
        wanted, self._wanted = self._wanted, None
        control = self.form.controls.get(wanted.field or "") if wanted is not None else None
        (control or self.form.first).setFocus()
        if control is not None and wanted is not None:
            control.target().setFocus()
            control.set_cursor_place(wanted.cursor)

    def _look(self) -> None:
        """Asks for namesakes; while an answer is under way the newest name waits."""
        if self._asking:
            self._ask_again = True
            return
        name, born = self.form.folded_name, self.form.birth_date
        self._asking = True

        def ask(vault: Vault) -> tuple[Naamgenoot, ...]:
            with vault.reading() as connection:
                return namesakes(connection, name, born)

        self.context.session.ask(ask, self._looked, self._failed, owner=self)

    def _looked(self, found: tuple[Naamgenoot, ...]) -> None:
        self._asking = False
        self.duplicate.show_found(found)
        if self._ask_again:
            self._ask_again = False
            self._look()

    def _make(self) -> None:
        if not self.form.check():
            return
        if not self.duplicate.settled:
            self.duplicate.ask()
            return
        pupil, school, told = self.form.pupil, self.form.chosen_school, self.duplicate.told
        consent = self.form.consent.told if self.form.consent is not None else None
        name, typed, today = self.form.folded_name, self.form.typed_school, self.context.session.today()

        def make(vault: Vault) -> Made:
            if told is None:
                with vault.reading() as connection:
                    found = namesakes(connection, name, pupil.geboortedatum)
                if found:
                    return Made(found=found)
            other = AndereLeerling(told, today) if told is not None else None
            where = (school.uid, school.swv_uid) if school else (None, None)
            return Made(
                *new_dossier(vault, _with_ground(pupil), *where, school_naam=typed, andere=other, instemming=consent)
            )

        self.context.session.ask(make, self._made, self._failed, owner=self)

    def _made(self, made: Made) -> None:
        if made.found:
            self.duplicate.show_found(made.found)
            self.duplicate.ask()
            return
        name = self.form.pupil.naam
        self.form.empty()
        if self._half is not None:
            self._half.forget()
        self.duplicate.show_found(())
        self.context.session.tell(made.result)
        self.go.emit(Route(ScreenName.DOSSIER, made.uid))
        words = self.tr("Dossier van {name} gemaakt.").format(name=name)
        self.done.emit(words, made.result.uid if made.result else None)

    def _failed(self, error: Exception) -> None:
        self._asking = False
        self.told.emit(error)


class Questions(QFrame):
    """The questions with the warning under them, and at the foot what can be done with them."""

    def __init__(self, form: NewDossierForm) -> None:
        super().__init__()
        self.form = form
        self.duplicate = Duplicate()
        self.make = Button(self.tr("Maak dossier"), Kind.PRIMARY, icon="plus", key="Ctrl+Return")
        self.stop = Button(self.tr("Niet nu"))
        inner = card(form, self.duplicate, gap=16, padding=22)
        acts = boxed(across(STRETCH, self.stop, self.make, gap=10))
        scroll = Scroll(down(_left(inner), STRETCH, gap=0))
        self.duplicate.appeared.connect(lambda: scroll.reveal(self.duplicate, hold=True))
        column = down(scroll, _left(acts), gap=14)
        column.setStretch(0, 1)
        self.setLayout(column)


def _left(inner: QFrame) -> QFrame:
    """Not wider than one can read at ease, at the left."""
    inner.setMaximumWidth(Theme.current().length(_WIDE))
    line = across(inner, STRETCH, gap=0)
    line.setStretch(0, 100)
    return boxed(line)


def _read_schools(vault: Vault) -> Known:
    with vault.reading() as connection:
        return Known(schools(connection), read_organisation(connection).soort == "steunpunt")
