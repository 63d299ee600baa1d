"""What a samenwerkingsverband decides for itself, group by group; deadlines follow every change in the background."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from desktop.settings.page import Page
from desktop.settings.profile_field import ProfileField, absent
from desktop.settings.regional_card import RegionalCard
from desktop.settings.school_card import region_words
from desktop.settings.setting_field import SettingField, Value
from desktop.shell.screen import Context
from desktop.widgets.arrange import STRETCH, Item, across, clear, down, rule
from desktop.widgets.button import Button
from desktop.widgets.card import card, titled
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.pairs import Pairs
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from forms.profile import profile_choices, profile_groups
from models.actions.organisatie import VERBAND, add_verband
from models.queries.organisation import Gegevens, Verband
from models.record.change import ActResult


class ProfilePage(Page):
    """The page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._data: Gegevens | None = None
        self._chosen: str | None = None
        self._built: str | None = None
        self.fields: dict[str, ProfileField] = {}
        self.naam: SettingField | None = None
        self.code: SettingField | None = None
        self.regional: RegionalCard | None = None
        self._added_uid: str | None = None
        self.which = ChoiceControl((), always=True)
        self._which = FieldFrame(self.tr("Welk samenwerkingsverband"), self.which)
        self._which.hide()
        self._none = text(
            self.tr(
                "Er is nog geen samenwerkingsverband. Voeg het jouwe toe om de cijfers van je regio in te stellen; tot "
                "dan geldt overal wat de regel zelf zegt."
            ),
            wrap=True,
        )
        self._who: QVBoxLayout = down(gap=0)
        self.adder = Button(self.tr("Samenwerkingsverband toevoegen"), icon="plus")
        self.adder.clicked.connect(self._add)
        self.which.edited.connect(self._choose)
        self._groups: QVBoxLayout = down(gap=14)
        self.column.addWidget(
            card(
                titled(self.tr("Het samenwerkingsverband")),
                self._which,
                self._none,
                self._who,
                across(self.adder, STRETCH),
                gap=12,
            )
        )
        self.column.addLayout(self._groups)
        self.column.addStretch(1)

    def show_data(self, data: Gegevens) -> None:
        """Shows it; what is being typed stays."""
        self._data = data
        known = {one.uid: one for one in data.verbanden}
        if self._chosen not in known:
            self._chosen = next(iter(known), None)
        self._which.setVisible(len(known) > 1)
        self._none.setVisible(not known)
        if len(known) > 1:
            self.which.set_options(tuple(Option(one.uid, region_words(one.naam, one.code)) for one in data.verbanden))
            self.which.set_value(self._chosen)
        if self._chosen is None:
            self._clear()
            return
        shown = known[self._chosen]
        if self._built != shown.uid:
            self._build(shown)
        self._show(shown)
        if self._added_uid == shown.uid and self.naam is not None:
            self._added_uid = None
            self.first_focus()  # a new one asks for its name first
            if isinstance(line := self.naam.control.target(), QLineEdit):
                line.selectAll()

    def first_focus(self) -> None:
        """Puts the focus on the name; on adding one where there is none."""
        target = self.naam.control.target() if self.naam is not None else self.adder
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self._built = None
        self.fields = {}
        self.naam = self.code = self.regional = None
        clear(self._who)
        clear(self._groups)

    def _build(self, shown: Verband) -> None:
        self._clear()
        self._built = shown.uid
        keeping, uid = self.context.keeping, shown.uid
        self.naam = SettingField(self.tr("Naam"), TextControl(), (VERBAND, uid, "naam"), keeping)
        self.code = SettingField(
            self.tr("Nummer"),
            TextControl(self.tr("bijvoorbeeld: PO9901")),
            (VERBAND, uid, "code"),
            keeping,
            check=_capitals,
        )
        self._who.addWidget(Pairs(((self.naam, False), (self.code, False))))
        about = Strip(
            "accent",
            self.tr(
                "Een veld dat je leeg laat volgt de regel. Verander je iets, dan rekent Driehoek de termijnen van alle "
                "dossiers op de achtergrond opnieuw uit."
            ),
        )
        self.regional = RegionalCard(self.context, uid)
        self.regional.told.connect(self.told)
        self.regional.done.connect(self.done)
        self._groups.addWidget(self.regional)
        self._groups.addWidget(about)
        self._waiting = list(profile_groups())
        self._next_group()

    def _next_group(self) -> None:
        """A group at a time: the next one when the window has drawn this one."""
        if not self._waiting or self._built is None or self._data is None:
            return
        group, swv = self._waiting.pop(0), self._built
        sector = next((one.schoolsoort for one in self._data.scholen if one.swv_uid == swv), None)
        items: list[Item] = []
        shown = next(one for one in self._data.verbanden if one.uid == swv)
        for choice in profile_choices():
            if choice.groep == group.id:
                field = self.fields[choice.naam] = ProfileField(choice, swv, self.context.keeping, sector)
                field.show_value(shown.waarden.get(choice.naam, absent()))
                if items:
                    items.append(rule())
                items.append(field)
        self._groups.addWidget(card(titled(group.naam), *items, gap=14))
        self.focus_wanted()
        QTimer.singleShot(0, self, self._next_group)

    def _show(self, shown: Verband) -> None:
        if self.naam is not None and self.code is not None:
            self.naam.show_value(shown.naam)
            self.code.show_value(shown.code)
        if self.regional is not None:
            self.regional.show_region(shown)
        for name, field in self.fields.items():
            field.show_value(shown.waarden.get(name, absent()))

    def _choose(self) -> None:
        chosen = self.which.value()
        if isinstance(chosen, str) and self._data is not None:
            self._chosen = chosen
            self.show_data(self._data)

    def _add(self) -> None:
        if self._data is None:
            return
        without = [one.uid for one in self._data.scholen if one.swv_uid is None] if not self._data.verbanden else []
        name = self._data.naam if self._data.soort == "samenwerkingsverband" and not self._data.verbanden else None
        told = name or self.tr("Nieuw samenwerkingsverband")
        self.context.session.ask(
            lambda vault: add_verband(vault, told, without), self._added, self.told.emit, owner=self
        )

    def _added(self, added: tuple[str, ActResult]) -> None:
        self._chosen = self._added_uid = added[0]
        self.context.session.tell(added[1])
        self.done.emit(self.tr("Samenwerkingsverband toegevoegd."), added[1].uid)


def _capitals(value: Value) -> Value:
    return value.upper() if isinstance(value, str) else value
