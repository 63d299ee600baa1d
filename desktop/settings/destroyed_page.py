"""The dossiers that were destroyed: when, by whom, why and how much; without a name, for none is kept."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.dossier.destroy_words import files_words, given_words, kinds_words
from desktop.settings.page import Page
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, clear, down, rule
from desktop.widgets.button import Button
from desktop.widgets.card import card, point, titled
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.text import text
from forms.vocabulary import label
from models.actions.vernietigen import leave_no_old_backup
from models.queries.vernietigen import Vernietigd, destroyed
from models.record.change import ActResult
from models.vault import Vault


class DestroyedPage(Page):
    """The page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._list: QVBoxLayout = down(gap=12)
        self.column.addWidget(card(titled(self.tr("Vernietigde dossiers")), self._list))
        self.replace = Button(self.tr("Vervang de oude reservekopieën"), icon="archive-restore")
        self.replace.clicked.connect(self._replace)
        self._old = card(
            titled(self.tr("Reservekopieën van ervoor")),
            text(
                self.tr(
                    "In een reservekopie van voor het vernietigen staat een dossier nog. Vervangen maakt er een van nu "
                    "en haalt de oudere naast de kluis weg. Kopieën op een andere plaats vernietig je zelf."
                ),
                Role.META,
                wrap=True,
            ),
            across(self.replace, STRETCH),
        )
        self._old.hide()
        self.column.addWidget(self._old)
        to_dossiers = Button(self.tr("Naar de dossiers"), icon="folder")
        to_dossiers.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIERS)))
        self.column.addWidget(
            text(
                self.tr(
                    "Een dossier vernietig je bij Gegevens van de leerling. Driehoek doet het nooit vanzelf: ook als "
                    "een bewaartermijn voorbij is, beslis jij."
                ),
                Role.META,
                wrap=True,
            )
        )
        self.column.addLayout(across(to_dossiers, STRETCH))
        self.column.addStretch(1)
        self.setAccessibleName(self.tr("Vernietigde dossiers"))
        self._read()

    def refresh(self, result: ActResult) -> None:
        """A dossier was destroyed, or the copies that still hold one are gone."""
        if "dossier" in result.kinds or "antwoord" in result.kinds:
            self._read()

    def _read(self) -> None:
        self.context.session.ask(_destroyed, self._show, self.told.emit, owner=self)

    def _show(self, found: tuple[Vernietigd, ...]) -> None:
        clear(self._list)
        if not found:
            self._list.addWidget(
                point(
                    "circle-dashed",
                    "text2",
                    self.tr("Er is nog geen dossier vernietigd"),
                    self.tr("Van elk vernietigd dossier komt hier een regel, zonder naam."),
                )
            )
        for place, one in enumerate(found):
            if place:
                self._list.addWidget(rule())
            self._list.addWidget(self._line(one))
        self._old.setVisible(any(one.kopieen for one in found))

    def _line(self, one: Vernietigd) -> QWidget:
        when = one.moment.astimezone() if one.moment is not None else None
        that_day = when.date() if when else one.datum
        day = long_day_words(that_day) if that_day else ""
        title = self.tr("{day}, {time}").format(day=day, time=f"{when:%H:%M}") if when else day
        told = (
            self.tr("door {name}").format(name=one.door) if one.door else "",
            label("vernietiging_grond", one.grond).lower() if one.grond else "",
        )
        much = (
            kinds_words(one.soorten),
            files_words(one.bestanden) if one.bestanden else "",
            given_words(one.verstrekkingen) if one.verstrekkingen else "",
            self._copies(one.kopieen),
        )
        about = (" · ".join(filter(None, part)) for part in (told, much))
        return point("trash-2", "text2", title, "\n".join(filter(None, about)))

    def _copies(self, number: int) -> str:
        if not number:
            return ""
        if number == 1:
            return self.tr("kan nog in 1 reservekopie staan")
        return self.tr("kan nog in {count} reservekopieën staan").format(count=number)

    def _replace(self) -> None:
        self.replace.say(self.tr("Maakt een reservekopie…"))
        self.context.session.act(leave_no_old_backup, self._replaced, self._failed, owner=self)

    def _replaced(self, result: ActResult | None) -> None:
        self.replace.say(self.tr("Vervang de oude reservekopieën"))
        self.done.emit(self.tr("Er is één reservekopie, van nu. De oudere zijn weg."), None)

    def _failed(self, error: Exception) -> None:
        self.replace.say(self.tr("Vervang de oude reservekopieën"))
        self.told.emit(error)


def _destroyed(vault: Vault) -> tuple[Vernietigd, ...]:
    with vault.reading() as connection:
        return destroyed(connection)
