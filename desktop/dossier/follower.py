"""Who follows the dossier of a screen: asked and changed there, where more than one works in the vault."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Signal
from sqlalchemy import select

from desktop.language import translate
from desktop.shell.screen import Act, Screen
from desktop.widgets.ask_one import AskOne
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from models.actions.work import follow
from models.queries.people import people
from models.record.change import ActResult
from models.tables import Dossier
from models.vault import Vault

_NOBODY = "-"


@dataclass(frozen=True, slots=True)
class Following:
    """Who works here, by uid, and who of them follows the dossier."""

    people: Mapping[str, str] = field(default_factory=dict)
    now: str | None = None


class Follower(QObject):
    """Has someone follow the dossier of a screen. `button` says who does now."""

    known = Signal()

    def __init__(self, screen: Screen, dossier: str) -> None:
        super().__init__(screen)
        self._screen, self._dossier = screen, dossier
        self._session = screen.context.session
        self._told = Following()
        self.asking: AskOne | None = None
        self.button = Button("", Kind.GHOST, icon="user", small=True)
        self.button.clicked.connect(self.ask)

    @property
    def offered(self) -> bool:
        """Whether there is anything to choose: more than one works here."""
        return len(self._told.people) > 1

    def read(self) -> None:
        """Reads who follows it."""
        self._session.ask(partial(_read, dossier=self._dossier), self._show, self._screen.told.emit, owner=self)

    def ask(self) -> None:
        """Asks who is to follow it; nothing changes before the answer."""
        self._screen.context.keeping.flush()
        nobody = Option(_NOBODY, self.tr("Niemand in het bijzonder"))
        who = ChoiceControl((*(Option(uid, name) for uid, name in self._told.people.items()), nobody), always=True)
        who.set_value(self._told.now or _NOBODY)
        frame = FieldFrame(self.tr("Wie"), who, required=True)
        self.asking = AskOne(
            self.tr("Wie volgt dit dossier?"),
            self.tr("Het werk van dit dossier staat dan onder Mijn werk. Iedereen kan het blijven zien."),
            frame,
            needed=frame,
            missing=self.tr("Kies iemand."),
            yes=self.tr("Kies"),
            no=self.tr("Niet veranderen"),
            icon="check",
        )
        self.asking.decided.connect(self._change)
        self.asking.open_over(self._screen)

    def _show(self, told: Following) -> None:
        if told == self._told:
            return
        self._told = told
        name = told.people.get(told.now or "")
        words = self.tr("Gevolgd door {name}").format(name=name) if name else self.tr("Gevolgd door niemand")
        self.button.say(words)
        self.known.emit()

    def _change(self, who: str) -> None:
        uid = None if who == _NOBODY else who
        name = self._told.people.get(who, self.tr("niemand in het bijzonder"))

        def changed(result: ActResult | None) -> None:
            words = self.tr("Gevolgd door {name}").format(name=name)
            self._screen.done.emit(words, result.uid if result else None)
            self.read()

        call = partial(follow, dossiers=(self._dossier,), gebruiker=uid)
        self._session.act(call, changed, self._screen.told.emit, owner=self)


def follower_act(following: Follower) -> Act:
    """The act as the palette names it."""
    return Act(
        translate("Follower", "Wie volgt dit dossier?"),
        following.ask,
        icon="user",
        also=translate("Follower", "behandelaar collega verantwoordelijk mijn werk"),
    )


def _read(vault: Vault, dossier: str) -> Following:
    with vault.reading() as connection:
        now = connection.execute(select(Dossier.behandelaar_uid).where(Dossier.uid == dossier)).scalar()
        return Following(people(connection), now)
