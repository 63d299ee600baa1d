"""The question to which school of the vault a pupil goes, for a dossier that is at another one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.language import translate
from desktop.shell.screen import Act, Screen
from desktop.widgets.ask_one import AskOne
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from models.actions.dossier import change_school
from models.queries.schools import SchoolKeuze, schools
from models.record.change import ActResult
from models.vault import Vault


class OtherSchoolDialog(AskOne):
    """Asks for the school: `decided` hands back its uid."""

    def __init__(self, others: Sequence[SchoolKeuze]) -> None:
        self.school = ChoiceControl([Option(one.uid, one.naam) for one in others])
        frame = FieldFrame(translate("OtherSchool", "School"), self.school, required=True)
        super().__init__(
            translate("OtherSchool", "Naar welke school gaat deze leerling?"),
            translate(
                "OtherSchool",
                "De schoolsoort en het samenwerkingsverband gaan mee als ze die van de school waren. "
                "Je kunt het ongedaan maken.",
            ),
            frame,
            needed=frame,
            missing=translate("OtherSchool", "Kies een school."),
            yes=translate("OtherSchool", "Kies deze school"),
            no=translate("OtherSchool", "Niet veranderen"),
            icon="check",
        )


class OtherSchool(QObject):
    """Gives the dossier of a screen another school. `button` is there where the vault has another one."""

    known = Signal()

    def __init__(self, screen: Screen, dossier: str) -> None:
        super().__init__(screen)
        self._screen, self._dossier = screen, dossier
        self._session = screen.context.session
        self._schools: tuple[SchoolKeuze, ...] = ()
        self._now: str | None = None
        self.asking: OtherSchoolDialog | None = None
        self.button = Button(self.tr("Andere school"), Kind.GHOST, icon="school", small=True)
        self.button.clicked.connect(self.ask)

    @property
    def others(self) -> tuple[SchoolKeuze, ...]:
        """The schools that the pupil is not at."""
        return tuple(one for one in self._schools if one.uid != self._now)

    def show_school(self, uid: str | None) -> None:
        """Which school the dossier has now."""
        self._now = uid
        self._session.ask(_read, self._show, self._screen.told.emit, owner=self)

    def ask(self) -> None:
        """Asks; nothing changes before the answer."""
        self._screen.context.keeping.flush()
        self.asking = OtherSchoolDialog(self.others)
        self.asking.decided.connect(self._change)
        self.asking.open_over(self._screen)

    def _show(self, found: tuple[SchoolKeuze, ...]) -> None:
        if found != self._schools:
            self._schools = found
            self.known.emit()

    def _change(self, school: str) -> None:
        dossier = self._dossier
        name = next((one.naam for one in self._schools if one.uid == school), "")

        def changed(result: ActResult | None) -> None:
            self._screen.done.emit(self.tr("School: {name}").format(name=name), result.uid if result else None)

        self._session.act(
            lambda vault: change_school(vault, dossier, school), changed, self._screen.told.emit, owner=self
        )


def other_school_act(changing: OtherSchool) -> Act:
    """The act as the palette names it."""
    return Act(
        translate("OtherSchool", "Andere school kiezen"),
        changing.ask,
        icon="school",
        also=translate("OtherSchool", "school veranderen overstap verhuizing"),
    )


def _read(vault: Vault) -> tuple[SchoolKeuze, ...]:
    with vault.reading() as connection:
        return schools(connection)
