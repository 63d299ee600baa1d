"""A new dossier, as a screen: a name is enough to begin; the rest comes under Gegevens.

The vault is asked while one types whether the pupil has a dossier already. Nothing is made before "Maak dossier".
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.theme.theme import Theme
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card
from desktop.widgets.head import Head
from desktop.widgets.scroll import Scroll
from desktop.worklist.duplicate import Duplicate
from desktop.worklist.new_dossier_form import NewDossierForm
from models.actions.dossier import AndereLeerling, new_dossier
from models.queries.namesakes import Naamgenoot, namesakes
from models.queries.schools import SchoolKeuze, schools
from models.record.change import ActResult
from models.vault import Vault

_WIDE = 720


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
        self.form = NewDossierForm(context.session.today())
        self.form.named.connect(self._look)
        self.duplicate = Duplicate()
        self.duplicate.opened.connect(lambda uid: self.go.emit(Route(ScreenName.DOSSIER, uid)))
        self.make = Button(self.tr("Maak dossier"), Kind.PRIMARY, icon="plus", key="Ctrl+Return")
        self.make.clicked.connect(self._make)
        stop = Button(self.tr("Niet nu"))
        stop.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIERS)))
        inner = card(self.form, self.duplicate, gap=16, padding=22)
        acts = boxed(across(STRETCH, stop, self.make, gap=10))
        column = down(
            self.head, Scroll(down(_left(inner), STRETCH, gap=0)), _left(acts), gap=14, margins=(28, 20, 28, 16)
        )
        column.setStretch(1, 1)
        self.setLayout(column)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)), Crumb(self.tr("Nieuw dossier")))

    @override
    def first_focus(self) -> None:
        self.context.session.ask(_read_schools, self.form.show_schools, self.told.emit, owner=self)
        announce(self, f"{self.head.title.text()}. {self.head.about.text()}")
        self.form.first.setFocus()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (("Ctrl+Return", self.tr("maak het dossier")), ("Tab", self.tr("volgende vraag")))

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self,)

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
        name, typed, today = self.form.folded_name, self.form.typed_school, self.context.session.today()

        def make(vault: Vault) -> Made:
            if told is None:
                with vault.reading() as connection:
                    found = namesakes(connection, name, pupil.geboortedatum)
                if found:
                    return Made(found=found)
            other = AndereLeerling(told, today) if told is not None else None
            where = (school.uid, school.swv_uid) if school else (None, None)
            return Made(*new_dossier(vault, pupil, *where, school_naam=typed, andere=other))

        self.context.session.ask(make, self._made, self._failed, owner=self)

    def _made(self, made: Made) -> None:
        if made.found:
            self.duplicate.show_found(made.found)
            self.duplicate.ask()
            return
        name = self.form.pupil.naam
        self.form.empty()
        self.duplicate.show_found(())
        self.context.session.tell(made.result)
        self.go.emit(Route(ScreenName.DOSSIER, made.uid))
        words = self.tr("Dossier van {name} gemaakt.").format(name=name)
        self.done.emit(words, made.result.uid if made.result else None)

    def _failed(self, error: Exception) -> None:
        self._asking = False
        self.told.emit(error)


def _left(inner: QFrame) -> QFrame:
    """Not wider than one can read at ease, at the left."""
    inner.setMaximumWidth(Theme.current().length(_WIDE))
    line = across(inner, STRETCH, gap=0)
    line.setStretch(0, 100)
    return boxed(line)


def _read_schools(vault: Vault) -> tuple[SchoolKeuze, ...]:
    with vault.reading() as connection:
        return schools(connection)
