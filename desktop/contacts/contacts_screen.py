"""The contacts of a steunpunt: the list, and beside it the contact one is at, filled in like every form.

A contact holds no name and belongs to no dossier. What is told outside is told in numbers: the signals report.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.contacts.reading import Contacts, keep_signals, new_contact, read_contacts, signals_of
from desktop.dossier.words import day_words
from desktop.editor.section_form import SectionForm
from desktop.editor.view import FormView
from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb, Screen
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.turns import Turns
from desktop.widgets.arrange import STRETCH, Item, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.foot import Foot
from desktop.widgets.head import Head
from desktop.widgets.icon import Icon
from desktop.widgets.list_beside import ListBeside
from desktop.widgets.pick_file import Picker, pick_save
from desktop.widgets.row import Row, RowList
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import text
from forms.contacts import ContactLine
from forms.filling import Filling
from forms.reports.making import Gemaakt
from forms.signals import THEMES
from forms.vocabulary import vocabulary
from models.record.change import ActResult
from models.terms.calendar import schooljaar

_LIST = 420
_ALL = "alles"
_ROW = 56
PORTION = 40
"""So many contacts are shown at once; older ones when asked for."""


class ContactsScreen(Screen):
    """List and form."""

    def __init__(self, context: Context, route: Route, pick: Picker = pick_save) -> None:
        super().__init__(context, route)
        self.contacts: Contacts | None = None
        self.rows = RowList(self.tr("Contacten"))
        self.forms: list[SectionForm] = []
        self._pick = pick
        self._current = route.document
        self._shown_current: str | None = None
        self._count = PORTION
        self._wants_focus = True
        self._wanted_place: Route | None = None
        self._new = Button(self.tr("Nieuw contact"), Kind.PRIMARY, icon="plus", key="Ctrl+Return")
        self._new.clicked.connect(self._begin)
        self._signals = Button(self.tr("Signalenrapport"), icon="file-text", key="Ctrl+P")
        self._signals.clicked.connect(self._make_signals)
        year = schooljaar(context.session.today())
        self._years = {"dit": year, "vorig": year.vorige}
        self.period = ChoiceControl(
            (
                Option(_ALL, self.tr("Alle contacten")),
                *(Option(name, self.tr("Schooljaar {year}").format(year=one)) for name, one in self._years.items()),
            ),
            always=True,
        )
        self.period.set_value(_ALL)
        self.theme = ChoiceControl(
            (
                Option(_ALL, self.tr("Alle thema's")),
                *(Option(one.code, one.label) for one in vocabulary(THEMES).terms),
            ),
            always=True,
        )
        self.theme.set_value(_ALL)
        self._lacking = text(self.tr("Geen contact met dit thema."), Role.META, wrap=True)
        self._lacking.hide()
        self.head = Head()
        self.head.say(self.tr("Contacten"), self.tr("Zonder namen. Naar buiten gaan alleen aantallen."))
        self.head.show_beside(self._signals, self._new)
        self.more = Button(self.tr("Toon ouder"), Kind.GHOST, icon="history", small=True)
        self.more.clicked.connect(self._show_older)
        self._form: QVBoxLayout = down(gap=16, margins=(20, 16, 20, 16))
        period = boxed(down(FieldFrame(self.tr("Periode van het signalenrapport"), self.period), margins=(0, 8, 0, 0)))
        listed = down(
            FieldFrame(self.tr("Thema van de lijst"), self.theme),
            self._lacking,
            self.rows,
            across(STRETCH, self.more),
            period,
            STRETCH,
            gap=8,
        )
        self._card = boxed(down(self._form, STRETCH), "card")
        self._card.setAccessibleName(self.tr("Dit contact"))
        begin = Button(self.tr("Nieuw contact"), icon="plus")
        begin.clicked.connect(self._begin)
        self._empty = EmptyState(
            self.tr("Nog geen contacten"),
            self.tr("Schrijf een contact op zodra iemand belt, mailt of langskomt. Een naam hoeft niet."),
            begin,
            icon="life-buoy",
        )
        self._body = ListBeside(listed, self._card, _LIST)
        self._nothing = boxed(down(STRETCH, self._empty, STRETCH))
        self._inside = down(self.head, self._nothing, self._body, STRETCH, gap=14)
        self.keep_edge(self._inside, 18, 20)
        self._foot = Foot()
        column = down(Scroll(self._inside), self._foot, gap=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self._nothing.hide()
        self._again = ReadAgain(self, self.read)
        self.rows.chosen.connect(self._choose)
        self.theme.edited.connect(self._narrow)
        self._place_act()
        self.read()

    def read(self) -> None:
        """Reads the contacts anew."""
        self.context.session.ask(read_contacts, self._show, self.told.emit, owner=self)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Contacten")),)

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self._body.listed, self._card)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self.contacts is not None:
            self._focus()

    @override
    def route(self) -> Route:
        base = Route(ScreenName.CONTACTS, document=self._current)
        place = next((place for one in self.forms if (place := one.place()) is not None), None)
        if place is None:
            return base
        field, row, column, cursor = place
        return base.at(field=field, row=row, column=column, cursor=cursor)

    @override
    def show_route(self, route: Route) -> None:
        if route.field and self.contacts is None:
            self._wanted_place = route  # gone to as soon as the contacts are read
            return
        if route.document:
            self._current = route.document
            self._show_rows()
            self._show_form()
        if not any(one.focus_place(route) for one in self.forms if route.field):
            self.first_focus()

    @override
    def refresh(self, result: ActResult) -> None:
        self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl+Return", self.tr("nieuw contact")),
            ("Ctrl+P", self.tr("signalenrapport bewaren")),
        )

    @override
    def acts(self) -> Sequence[Act]:
        return (
            Act(self.tr("Nieuw contact"), self._begin, "Ctrl+Return", "plus", self.tr("begin telefoon mail bezoek")),
            Act(self.tr("Signalenrapport"), self._make_signals, "Ctrl+P", "file-text", self.tr("aantallen thema pdf")),
        )

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self._body.fit_in(room)
        self._place_act()

    def _place_act(self) -> None:
        if self.room is Room.SINGLE:
            self._foot.hold(right=(self._new,))
            self.head.show_beside(self._signals)
        else:
            self.head.show_beside(self._signals, self._new)
            self._foot.hold()

    def _show(self, contacts: Contacts) -> None:
        self.contacts = contacts
        known = [one.uid for one in contacts.lines]
        focused = QApplication.focusWidget()
        within = focused is not None and self._body.isAncestorOf(focused)
        if within and self._shown_current is not None and self._shown_current not in known:
            self._wants_focus = True  # what one stood in is undone: else the focus would leave the screen
        if self._current not in known:
            self._current = next((one.uid for one in self._wanted(contacts)), None)
        self._nothing.setVisible(not known)
        self._inside.setStretchFactor(self._nothing, 1)
        self._inside.setStretch(self._inside.count() - 1, 1 if known else 0)
        self._body.setVisible(bool(known))
        self._show_rows()
        if self._current == self._shown_current:
            self._show_form()
        else:
            Turns.of_program().other_half(self._show_form, self)
        if self._wanted_place is not None:
            Turns.of_program().other_half(self._focus_wanted, self)
        elif self._wants_focus:
            self._focus()

    def _focus_wanted(self) -> None:
        """To the field one was in before locking, now that the form is there."""
        wanted, self._wanted_place = self._wanted_place, None
        if wanted is None or not any(one.focus_place(wanted) for one in self.forms):
            self._focus()
        else:
            self._wants_focus = False

    def _show_rows(self) -> None:
        contacts = self.contacts
        if contacts is None:
            return
        wanted = self._wanted(contacts)
        shown = wanted[: self._count]
        self.rows.show_rows([_row(one) for one in shown])
        self.rows.select(next((at for at, one in enumerate(shown) if one.uid == self._current), None))
        self.more.setVisible(len(wanted) > self._count)
        self.rows.setVisible(bool(wanted))
        self._lacking.setVisible(bool(contacts.lines) and not wanted)
        self._card.setVisible(bool(wanted))

    def _show_form(self) -> None:
        view = self.contacts.view(self._current) if self.contacts is not None and self._current else None
        if view is None:
            clear(self._form)
            self.forms, self._shown_current = [], None
            return
        if self._current == self._shown_current:
            for one in self.forms:
                one.show_view(view)
            return
        self.context.keeping.flush()
        clear(self._form)
        self._shown_current = self._current
        self.forms = [self._section(view, place) for place in range(len(view.definition.sectie))]
        for section, one in zip(view.definition.sectie, self.forms, strict=True):
            part = boxed(down(text(section.label, Role.CARD), one, gap=10))
            self._form.addWidget(part)
            part.show()

    def _section(self, view: FormView, place: int) -> SectionForm:
        section = view.definition.sectie[place]
        made = SectionForm(section, view, Filling(None, view.definition, view.document_uid), self.context)
        made.told.connect(self.told)
        made.done.connect(self.done)
        made.go.connect(self.go)
        return made

    def _focus(self) -> None:
        self._wants_focus = False
        if not self.rows.focus_chosen():
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, place: int) -> None:
        if self.contacts is None:
            return
        self._current = self._wanted(self.contacts)[place].uid
        self.rows.select(place)
        self._show_form()
        self._focus_form()

    def _wanted(self, contacts: Contacts) -> tuple[ContactLine, ...]:
        """Those of the theme that was chosen, and the one that is being filled in."""
        theme = str(self.theme.value())
        return tuple(one for one in contacts.lines if theme == _ALL or theme in one.themes or one.uid == self._current)

    def _narrow(self) -> None:
        if self.contacts is None:
            return
        self.context.keeping.flush()
        self._current, self._count = None, PORTION
        self._current = next((one.uid for one in self._wanted(self.contacts)), None)
        self._show_rows()
        self._show_form()

    def _show_older(self) -> None:
        before, self._count = self._count, self._count + PORTION
        self._show_rows()
        self.rows.rows[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        call = partial(new_contact, today=self.context.session.today())
        self.context.session.ask(call, self._begun, self.told.emit, owner=self)

    def _begun(self, made: tuple[str, ActResult | None]) -> None:
        uid, result = made
        self._current = uid
        self.theme.set_value(_ALL)
        self.context.session.tell(result)
        self.done.emit(self.tr("Contact begonnen."), result.uid if result else None)
        self.context.session.ask(read_contacts, self._show_new, self.told.emit, owner=self)

    def _show_new(self, contacts: Contacts) -> None:
        self._show(contacts)
        Turns.of_program().other_half(self._focus_form, self)

    def _focus_form(self) -> None:
        if self.forms:
            self.forms[0].focus_first()

    def _make_signals(self) -> None:
        year = self._years.get(str(self.period.value()))
        call = partial(signals_of, today=self.context.session.today(), year=year)
        self.context.session.ask(call, self._ask_where, self.told.emit, owner=self)

    def _ask_where(self, made: Gemaakt) -> None:
        begin = user_documents_path() / made.name
        path = self._pick(self, self.tr("Waar komt de PDF?"), begin, self.tr("PDF (*.pdf)"))
        if path is not None:
            self.context.session.ask(lambda _: keep_signals(made, path), self._kept, self.told.emit, owner=self)

    def _kept(self, path: Path) -> None:
        self.done.emit(self.tr("Bewaard als {name}.").format(name=path.name), None)


def _row(one: ContactLine) -> Row:
    day = day_words(one.dag) if one.dag else ""
    title = one.about or one.how or day
    about = " · ".join(filter(None, (day if title != day else "", one.how if one.about else "", one.outcome)))
    words: list[Item] = [text(title, Role.STRONG, wrap=True)] if title else []
    if about:
        words.append(text(about, Role.META, wrap=True))
    sign = Icon("chevron-right", "text2", 16)
    line = across(Icon("life-buoy", "text2", 18), down(*words, gap=0), sign, gap=10, margins=(10, 8, 10, 8))
    line.setStretch(1, 1)
    row = Row(", ".join(filter(None, (title, about))), line)
    row.setMinimumHeight(Theme.current().length(_ROW))
    return row
