"""The question whether a dossier is to be destroyed: what goes, what stays, and why it may go.

    asking = DestroyDialog(what)
    asking.decided.connect(...)       # the ground; `copies` tells whether the older backups are replaced
    asking.open_over(window)

The dialog does nothing itself. Esc is the harmless answer, and the harmless button has the focus.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.dossier.destroy_words import files_words, given_words, kinds_words
from desktop.language import translate
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Screen
from desktop.widgets.ask_one import AskOne
from desktop.widgets.card import point
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.tick import Tick
from forms.rules.check import check
from forms.vocabulary import vocabulary
from models.actions.vernietigen import BewaarpauzeGezet, destroy_dossier, leave_no_old_backup
from models.queries.vernietigen import Omvang, omvang
from models.record.change import ActResult
from models.snapshot.read import read_dossier
from models.snapshot.toestemming import withdrawn
from models.vault import Vault
from models.vault.backup import list_backups

GROUNDS = "vernietiging_grond"
_TERM, _WITHDRAWN = "bewaartermijn", "toestemming_ingetrokken"
_PAST = frozenset({("PRV-02", "b"), ("PRV-03", None), ("OPP-30", None), ("OPP-31", None)})
"""The rules, with their step, that say that something is kept too long."""


@dataclass(frozen=True, slots=True)
class ToDestroy:
    """What the question is about. `past`: a term for keeping is over; `copies`: the backups beside the vault."""

    name: str
    holds: Omvang
    copies: int
    past: bool
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Done:
    """What was done; `problem` when the older backups could not be replaced after it."""

    result: ActResult
    more: ActResult | None = None
    problem: Exception | None = None


def read_to_destroy(vault: Vault, dossier: str, today: date) -> ToDestroy:
    """Reads what would go. Raises `BewaarpauzeGezet` when it must be kept for now, `LookupError` when it is gone."""
    with vault.reading() as connection:
        beeld, holds = read_dossier(connection, dossier), omvang(connection, dossier)
    if holds.bewaarpauze is not None:
        raise BewaarpauzeGezet
    return ToDestroy(
        beeld.leerling.naam,
        holds,
        len(list_backups(vault.backup_folder, vault.vault_id)),
        any((one.regel, one.trap) in _PAST for one in check(beeld, today)),
        withdrawn(beeld, today),
    )


def destroy(vault: Vault, dossier: str, ground: str, today: date, *, copies: bool) -> Done:
    """Destroys a dossier; with `copies` the older backups beside the vault give way to one of now."""
    result = destroy_dossier(vault, dossier, ground, today)
    if not copies:
        return Done(result)
    try:
        return Done(result, leave_no_old_backup(vault))
    except Exception as problem:  # the dossier is gone all the same: what failed is told
        return Done(result, None, problem)


class DestroyDialog(AskOne):
    """Asks for the ground, and what is to be done with the backups."""

    def __init__(self, what: ToDestroy) -> None:
        self.ground = ChoiceControl([Option(one.code, one.label) for one in vocabulary(GROUNDS).terms])
        self.ground.set_value(_TERM if what.past else _WITHDRAWN if what.withdrawn else None)
        frame = FieldFrame(translate("Destroying", "Waarom mag het weg?"), self.ground, required=True)
        self.copies = Tick(_copies_words(what.copies))
        if not what.copies:
            self.copies.hide()
        name = what.name or translate("Destroying", "deze leerling")
        super().__init__(
            translate("Destroying", "Dossier van {name} vernietigen?").format(name=name),
            translate("Destroying", "Dit kun je niet ongedaan maken."),
            *_points(what),
            frame,
            self.copies,
            needed=frame,
            missing=translate("Destroying", "Kies waarom het dossier weg mag; dat staat in het verslag."),
            yes=translate("Destroying", "Vernietig"),
            no=translate("Destroying", "Niet vernietigen"),
            icon="trash-2",
            danger=True,
        )


class Destroying(QObject):
    """Destroys the dossier of a screen: reads what would go, asks, does it, and leads away."""

    def __init__(self, screen: Screen, dossier: str) -> None:
        super().__init__(screen)
        self._screen = screen
        self._dossier = dossier
        self._session = screen.context.session
        self.asking: DestroyDialog | None = None

    def ask(self) -> None:
        """Asks; nothing goes before the answer."""
        self._screen.context.keeping.flush()
        dossier, today = self._dossier, self._session.today()
        self._session.ask(
            lambda vault: read_to_destroy(vault, dossier, today), self._open, self._screen.told.emit, owner=self
        )

    def _open(self, what: ToDestroy) -> None:
        self.asking = asking = DestroyDialog(what)
        asking.decided.connect(lambda ground: self._destroy(ground, copies=asking.copies.isChecked()))
        asking.open_over(self._screen)

    def _destroy(self, ground: str, *, copies: bool) -> None:
        dossier, today = self._dossier, self._session.today()
        self._session.ask(
            lambda vault: destroy(vault, dossier, ground, today, copies=copies),
            self._destroyed,
            self._screen.told.emit,
            owner=self,
        )

    def _destroyed(self, done: Done) -> None:
        self._screen.go.emit(Route(ScreenName.DOSSIERS))
        self._session.tell(done.result, done.more)
        self._screen.done.emit(
            self.tr("Dossier vernietigd. Het verslag, zonder naam, staat bij Instellingen, Vernietigd."), None
        )
        if done.problem is not None:
            self._screen.told.emit(done.problem)


def destroy_act(destroying: Destroying) -> Act:
    """The act as the palette names it."""
    return Act(
        translate("Destroying", "Dossier vernietigen"),
        destroying.ask,
        icon="trash-2",
        also=translate("Destroying", "wissen verwijderen weggooien bewaartermijn"),
    )


def _points(what: ToDestroy) -> Iterator[QWidget]:
    """What goes, what stays, and what is out of reach."""
    holds = what.holds
    goes = (kinds_words(holds.soorten), files_words(holds.bestanden) if holds.bestanden else "")
    yield point(
        "trash-2",
        "red",
        translate("Destroying", "Alles in dit dossier verdwijnt, ook de geschiedenis"),
        " · ".join(filter(None, goes)),
    )
    yield point(
        "file-check",
        "text2",
        translate("Destroying", "Er blijft een verslag zonder naam"),
        translate("Destroying", "Wanneer, door wie, waarom en hoeveel. Het staat bij Instellingen, Vernietigd."),
    )
    if holds.verstrekkingen:
        yield point(
            "external-link",
            "text2",
            given_words(holds.verstrekkingen),
            translate("Destroying", "Wat buiten de kluis is, blijft daar."),
        )
    if not (what.past or what.withdrawn):
        yield point(
            "triangle-alert",
            "amber",
            translate("Destroying", "Er is geen bewaartermijn voorbij"),
            translate("Destroying", "Weet je het niet zeker? Vraag het de functionaris gegevensbescherming."),
        )


def _copies_words(count: int) -> str:
    if count == 1:
        return translate(
            "Destroying", "Vervang ook de reservekopie naast de kluis door een van nu; het dossier staat er nog in"
        )
    return translate(
        "Destroying",
        "Vervang ook de {count} reservekopieën naast de kluis door een van nu; het dossier kan er nog in staan",
    ).format(count=count)
