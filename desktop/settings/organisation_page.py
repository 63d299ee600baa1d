"""Who keeps the vault: the organisation, its schools, and who work in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from typing_extensions import override

from desktop.editor.controls import options_of
from desktop.language import translate
from desktop.settings.page import Page
from desktop.settings.pages import NEW_SCHOOL
from desktop.settings.school_card import SchoolCard, school_words
from desktop.settings.setting_field import SettingField
from desktop.shell.route import Route
from desktop.shell.screen import Context
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down, rule
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, titled
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.flow import Flow
from desktop.widgets.pairs import Pairs
from desktop.widgets.text import text
from forms.vocabulary import label
from models.actions.organisatie import (
    GEBRUIKER,
    ORGANISATIE,
    add_school,
    add_user,
    remove_school,
)
from models.queries.organisation import Gegevens, Medewerker
from models.record.change import ActResult


class OrganisationPage(Page):
    """The page. `Route.row` names a school to go to."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._data: Gegevens | None = None
        self._school: str | None = None
        self._wanted_school: str | None = None
        self._added_school: str | None = None
        self.school: SchoolCard | None = None
        self._regions: tuple[tuple[str, str | None, str | None], ...] = ()
        self.naam: SettingField | None = None
        self.users: dict[str, UserFields] = {}
        self._keeper: QVBoxLayout = down(gap=12)
        self.which = ChoiceControl((), always=True)
        self._which = FieldFrame(self.tr("Welke school"), self.which)
        self._which.hide()
        self._none = text(
            self.tr("Er is nog geen school. Voeg er een toe, of voer leerlingen in: dan komt hij er vanzelf."),
            wrap=True,
        )
        self._school_place: QVBoxLayout = down(gap=0)
        self.school_adder = Button(self.tr("School toevoegen"), icon="plus")
        self.school_remover = Button(self.tr("Haal deze school weg"), Kind.GHOST, icon="x")
        self._people: QVBoxLayout = down(gap=14)
        self.new_user = TextControl()
        self._new_user = FieldFrame(
            self.tr("Naam van een nieuwe gebruiker"),
            self.new_user,
            help_words=self.tr("Geef hem daarna een eigen sleutel bij Vergrendelen en sleutels."),
        )
        self.user_adder = Button(self.tr("Gebruiker toevoegen"), icon="user-plus")
        self._title = titled(self.tr("School"))
        acts = boxed(Flow(self.school_adder, self.school_remover))
        self.column.addWidget(card(titled(self.tr("Je organisatie")), self._keeper))
        self.column.addWidget(card(self._title, self._which, self._none, self._school_place, acts, gap=12))
        self.column.addWidget(
            card(
                titled(self.tr("Wie hier werken")),
                self._people,
                rule(),
                self._new_user,
                across(self.user_adder, STRETCH),
            )
        )
        self.column.addStretch(1)
        self.which.edited.connect(self._choose)
        self.school_adder.clicked.connect(self._add_school)
        self.school_remover.clicked.connect(self._remove_school)
        self.user_adder.clicked.connect(self._add_user)

    def show_data(self, data: Gegevens) -> None:
        """Shows it; what is being typed stays."""
        self._data = data
        self._show_keeper(data)
        if self._school not in {one.uid for one in data.scholen}:
            self._school = data.scholen[0].uid if data.scholen else None
        if self._wanted_school in {one.uid for one in data.scholen}:
            self._school, self._wanted_school = self._wanted_school, None
        self._show_schools(data)
        self._show_people(data)
        if self.school is not None and self.school.uid == self._added_school:
            self._added_school = None
            line = self.school.fields["naam"].control.target()
            line.setFocus(Qt.FocusReason.OtherFocusReason)  # a new one asks for its name first
            if isinstance(line, QLineEdit):
                line.selectAll()

    def show_route(self, route: Route) -> bool:
        """Goes to a school, and to a field of it."""
        self._wanted_school = route.row
        if self._data is not None:
            self.show_data(self._data)
        return super().show_route(route)

    @override
    def focus_wanted(self) -> bool:
        if self._wanted is not None and self._wanted.field == NEW_SCHOOL and self._data is not None:
            self._wanted = None
            self.school_adder.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().focus_wanted()

    def first_focus(self) -> None:
        """Puts the focus on the name of the organisation."""
        if self.naam is None:
            super().first_focus()
        else:
            self.naam.control.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_keeper(self, data: Gegevens) -> None:
        if self.naam is None:
            uid = data.uid
            self.naam = SettingField(
                self.tr("Naam"),
                TextControl(),
                (ORGANISATIE, uid, "naam"),
                self.context.keeping,
                help_words=self.tr("Staat op wat je afdrukt."),
            )
            self._bestuur = SettingField(
                self.tr("Bestuur"),
                TextControl(),
                (ORGANISATIE, uid, "bestuur"),
                self.context.keeping,
                help_words=self.tr("Alleen als je organisatie onder een bestuur valt."),
            )
            self._keeper.addWidget(Pairs(((self.naam, True), (self._bestuur, True))))
        self.naam.show_value(data.naam)
        self._bestuur.show_value(data.bestuur)

    def _show_schools(self, data: Gegevens) -> None:
        several = len(data.scholen) > 1
        self._which.setVisible(several)
        self._none.setVisible(not data.scholen)
        if several:
            self.which.set_options(tuple(Option(one.uid, school_words(one)) for one in data.scholen))
            self.which.set_value(self._school)
        shown = next((one for one in data.scholen if one.uid == self._school), None)
        self.school_remover.setVisible(shown is not None and shown.dossiers == 0)
        regions = tuple((one.uid, one.naam, one.code) for one in data.verbanden)
        if shown is None:
            clear(self._school_place)
            self.school = None
        elif self.school is None or self.school.uid != shown.uid or self._regions != regions:
            clear(self._school_place)
            self.school = SchoolCard(self.context, shown, data)
            self._regions = regions
            self._school_place.addWidget(self.school)
        else:
            self.school.show_data(shown)

    def _show_people(self, data: Gegevens) -> None:
        if [one.uid for one in data.medewerkers] != list(self.users):
            clear(self._people)
            self.users = {one.uid: UserFields(self.context, one) for one in data.medewerkers}
            for fields in self.users.values():
                self._people.addWidget(fields)
        for one in data.medewerkers:
            self.users[one.uid].show_data(one)

    def _choose(self) -> None:
        chosen = self.which.value()
        if isinstance(chosen, str) and self._data is not None:
            self._school = chosen
            self._show_schools(self._data)

    def _add_school(self) -> None:
        first = self._data is not None and not self._data.scholen and self._data.soort == "school"
        name = (self._data.naam if first and self._data else None) or self.tr("Nieuwe school")
        self.context.session.ask(lambda vault: add_school(vault, name), self._school_added, self.told.emit, owner=self)

    def _school_added(self, added: tuple[str, ActResult]) -> None:
        self._wanted_school = self._added_school = added[0]
        self.context.session.tell(added[1])
        self.done.emit(self.tr("School toegevoegd."), added[1].uid)

    def _remove_school(self) -> None:
        uid = self._school
        if uid is not None:
            self.context.session.ask(lambda vault: remove_school(vault, uid), self._removed, self.told.emit, owner=self)

    def _removed(self, result: ActResult) -> None:
        self.context.session.tell(result)
        self.done.emit(self.tr("School weggehaald."), result.uid)

    def _add_user(self) -> None:
        name = self.new_user.value()
        if not isinstance(name, str) or self._data is None:
            self.new_user.target().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        rol = self._data.medewerkers[0].rol if self._data.medewerkers else "ib"
        self.context.session.ask(lambda vault: add_user(vault, name, rol), self._user_added, self.told.emit, owner=self)

    def _user_added(self, added: tuple[str, ActResult]) -> None:
        self.new_user.set_value(None)
        self.context.session.tell(added[1])
        self.done.emit(self.tr("Gebruiker toegevoegd."), added[1].uid)


class UserFields(Pairs):
    """One user: name, role, and whether they still work here."""

    def __init__(self, context: Context, user: Medewerker) -> None:
        uid = user.uid
        keeping = context.keeping
        self.naam = SettingField(
            translate("UserFields", "Naam"),
            TextControl(),
            (GEBRUIKER, uid, "naam"),
            keeping,
            help_words=translate("UserFields", "Staat in het logboek van de kluis."),
        )
        self.rol = SettingField(
            translate("UserFields", "Rol"),
            ChoiceControl(options_of("gebruikersrol")),
            (GEBRUIKER, uid, "rol"),
            keeping,
            help_words=translate("UserFields", "Geldt vanaf de volgende keer openen."),
            words=lambda value: label("gebruikersrol", str(value)),
        )
        self.actief = SettingField(
            translate("UserFields", "Werkt hier"),
            SegmentsControl(
                (Option(True, translate("UserFields", "Ja")), Option(False, translate("UserFields", "Niet meer"))),
                {True: "check", False: "x"},
                always=True,
            ),
            (GEBRUIKER, uid, "actief"),
            keeping,
            words=lambda value: translate("UserFields", "Ja") if value else translate("UserFields", "Niet meer"),
        )
        super().__init__(((self.naam, False), (self.rol, False), (self.actief, True)))

    def show_data(self, user: Medewerker) -> None:
        """Shows what is kept."""
        self.naam.show_value(user.naam)
        self.rol.show_value(user.rol)
        self.actief.show_value(user.actief)
