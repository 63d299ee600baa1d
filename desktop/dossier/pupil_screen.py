"""The data of a dossier: pupil, school, gezag and language, the people around the pupil. Kept at every pause in typing.

The same editor as that of the OPP, on the dossier's own form.
"""

from collections.abc import Callable, Sequence

from typing_extensions import override

from desktop.dossier.destroying import Destroying, destroy_act
from desktop.dossier.facts import secret_of
from desktop.dossier.follower import Follower, follower_act
from desktop.dossier.other_school import OtherSchool, other_school_act
from desktop.editor.form_screen import FormScreen
from desktop.editor.view import FormView, read_pupil
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb
from desktop.spoken import spoken
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from forms.audience import STEUNPUNT
from forms.definition import Section
from forms.rules.steunpunt import CONSENT_RULE
from models.vault import Vault

_WHY_A_PLAN = "opp"


class PupilScreen(FormScreen):
    """The dossier's own form."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.frame.head.say(self.tr("Gegevens"))
        self.back = Button(self.tr("Naar het dossier"), Kind.PRIMARY, icon="arrow-right", key="Ctrl+Return")
        self.back.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIER, self._route.dossier)))
        self.destroying = Destroying(self, route.dossier or "")
        self.away = Button(self.tr("Vernietig dossier"), Kind.GHOST_DANGER, icon="trash-2", small=True)
        self.away.clicked.connect(self.destroying.ask)
        self.other_school = OtherSchool(self, route.dossier or "")
        self.other_school.known.connect(self._show_acts)
        self.follower = Follower(self, route.dossier or "")
        self.follower.known.connect(self._show_acts)
        self._secret: tuple[str, ...] | None = None

    @override
    def reading(self) -> Callable[[Vault], FormView]:
        dossier, today = self._route.dossier or "", self.context.session.today()
        return lambda vault: read_pupil(vault, dossier, today)

    @override
    def show_heading(self, view: FormView) -> None:
        self.frame.head.say(self.tr("Gegevens van {name}").format(name=view.beeld.leerling.naam or "…"))
        secret = secret_of(view.beeld)
        self.follower.read()
        self.other_school.show_school(view.beeld.school.uid if view.beeld.school else None)
        if secret != self._secret:
            self._secret = secret
            self._show_acts()

    def _show_acts(self) -> None:
        """The secret address beside the heading, and what can be done with the dossier."""
        secret = self._secret
        if secret is not None:
            who = self.tr("{number} mensen").format(number=len(secret)) if len(secret) > 1 else "".join(secret)
            words = self.tr("Geheim adres van {who}").format(who=spoken(who))
            chips = (Chip(words, "red", "map-pin-off"),) if secret else ()
            school = (self.other_school.button,) if self.other_school.others else ()
            follower = (self.follower.button,) if self.follower.offered else ()
            self.frame.show_beside(chips, (self.away, *school, *follower, self.back))

    @override
    def sections(self) -> tuple[Section, ...]:
        """A steunpunt makes no plan: why there is one is not asked there."""
        steunpunt = self.view is not None and self.view.beeld.organisatie.soort == STEUNPUNT
        return tuple(one for one in super().sections() if not (steunpunt and one.id == _WHY_A_PLAN))

    @override
    def _nothing_found(self, view: FormView) -> str | None:
        return self.tr("Over deze gegevens is nu niets te melden.")

    @override
    def _lead(self, key: str) -> None:
        if key.startswith(CONSENT_RULE) and self.view is not None and not self.view.beeld.van_soort("steunpunt"):
            self.go.emit(Route(ScreenName.DOSSIER, self._route.dossier))  # there that file is begun
            return
        super()._lead(key)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        name = self.view.beeld.leerling.naam if self.view is not None else ""
        return (
            Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)),
            Crumb(name or self.tr("Dossier"), Route(ScreenName.DOSSIER, self._route.dossier)),
            Crumb(self.tr("Gegevens")),
        )

    @override
    def acts(self) -> Sequence[Act]:
        school = (other_school_act(self.other_school),) if self.other_school.others else ()
        who = (follower_act(self.follower),) if self.follower.offered else ()
        return (*super().acts(), *school, *who, destroy_act(self.destroying))

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (("Ctrl+Return", self.tr("naar het dossier")), *super().keys())
