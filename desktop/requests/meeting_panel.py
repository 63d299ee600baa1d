"""One meeting beside the list: when and where, who is there, and the requests that are talked over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop.dossier.words import day_words
from desktop.editor.section_form import SectionForm
from desktop.editor.view import FormView
from desktop.requests.lines import kind_words, state_of, who_words
from desktop.requests.reading import Meeting
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.filling import Filling
from models.queries.open_requests import OpenRequest


class MeetingPanel(QFrame):
    """The panel."""

    done = Signal(str, object)
    told = Signal(object)
    go = Signal(object)
    begin_asked = Signal()
    """What is written of this meeting is to begin."""
    along = Signal(object)
    """The requests (`OpenRequest`) that are to be on this meeting as well."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Dit overleg"))
        self._context = context
        self._shown: tuple[object, ...] | None = None
        self.form: SectionForm | None = None
        self.begin: Button | None = None
        self.rows = RowList("", card=False)
        self.take_along: Button | None = None
        """Puts on this meeting what is still on the day it was moved from."""
        self._title: QLabel | None = None
        self._talked: QFrame | None = None
        self._column: QVBoxLayout = down(gap=12)
        self.setLayout(self._column)

    def show_meeting(self, meeting: Meeting, view: FormView | None, left: Meeting | None = None) -> None:
        """Shows one; the form of the same meeting stays, also on another day. `left` is where it was moved from."""
        uid = view.document_uid if view is not None else None
        shown = (meeting.dag, uid, meeting.requests, left)
        if shown == self._shown and self.form is not None and view is not None:
            self.form.show_view(view)
            return
        if shown == self._shown:
            return
        same = self._shown is not None and uid is not None and self._shown[1] == uid
        self._shown = shown
        title = self.tr("Overleg van {day}").format(day=day_words(meeting.dag))
        if not meeting.has_day:
            title = self.tr("Overleg zonder dag: vul de dag in")
        if same and self.form is not None and view is not None:
            self.form.show_view(view)
            self._say(title)
            self._show_talked_over(meeting, left)
            return
        self._context.keeping.flush()
        clear(self._column)
        self.form = self.begin = self._talked = None
        self._title = text(title, Role.SECTION, wrap=True)
        for one in (self._title, self._written(meeting, view)):
            self._column.addWidget(one)
            one.show()
        self._show_talked_over(meeting, left)

    def _say(self, title: str) -> None:
        if self._title is not None:
            self._title.setText(title)

    def _show_talked_over(self, meeting: Meeting, left: Meeting | None) -> None:
        old, at = self._talked, self.window().focusWidget()
        had = old is not None and at is not None and old.isAncestorOf(at)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._talked = self._talked_over(meeting, left)
        self._column.addWidget(self._talked)
        self._talked.show()
        if had and meeting.requests:
            self.rows.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self, meeting: Meeting, view: FormView | None) -> QFrame:
        if view is None:
            past = meeting.dag < self._context.session.today()
            act = self.tr("Schrijf dit overleg op") if past else self.tr("Plan dit overleg")
            self.begin = Button(act, Kind.PRIMARY, icon="plus", key="Ctrl+Return")
            self.begin.clicked.connect(self.begin_asked)
            words = self.tr("Schrijf op hoe laat en waar, en wie erbij zijn.")
            if past:
                words = self.tr("Hiervan is niets opgeschreven: hoe laat en waar het was, en wie erbij waren.")
            return card(text(words, Role.BODY, wrap=True), self.begin)
        section = view.definition.sectie[0]
        self.form = SectionForm(section, view, Filling(None, view.definition, view.document_uid), self._context)
        self.form.told.connect(self.told)
        self.form.done.connect(self.done)
        self.form.go.connect(self.go)
        return card(self.form)

    def _talked_over(self, meeting: Meeting, left: Meeting | None) -> QFrame:
        title = text(self.tr("Aanvragen op dit overleg"), Role.CARD, wrap=True)
        self.take_along = None
        items: list[Item] = []
        if left is not None and left.requests:
            number = len(left.requests)
            words = (
                self.tr("Op {day} staat nog 1 aanvraag.")
                if number == 1
                else self.tr("Op {day} staan nog {number} aanvragen.")
            )
            items.append(text(words.format(day=day_words(left.dag), number=number), Role.BODY, wrap=True))
            self.take_along = Button(self.tr("Zet die ook op dit overleg"), icon="calendar", small=True)
            self.take_along.clicked.connect(lambda: self.along.emit(left.requests))
            items.append(across(self.take_along, STRETCH))
        if not meeting.requests and items:
            return card(title, *items)
        if not meeting.requests:
            words = self.tr("Nog geen. Kies een aanvraag en zet die op dit overleg.")
            if meeting.dag < self._context.session.today():
                words = self.tr("Er stond geen aanvraag op dit overleg.")
            return card(title, text(words, Role.BODY, "text2", wrap=True))
        self.rows = RowList(self.tr("Aanvragen op dit overleg"), card=False)
        self.rows.show_rows([_row(one) for one in meeting.requests])
        self.rows.chosen.connect(lambda at: self.go.emit(_route(meeting.requests[at])))
        return card(title, self.rows, *items, gap=6)


def _row(one: OpenRequest) -> Row:
    words = down(
        text(who_words(one), Role.STRONG, wrap=True),
        text(f"{kind_words(one)} · {state_of(one).lower()}", Role.META, wrap=True),
        gap=1,
    )
    line = across(Icon("file-text", "text2", 18), words, Icon("chevron-right", "text3", 14), gap=10)
    line.setContentsMargins(6, 6, 6, 6)
    line.setStretch(1, 1)
    return Row(f"{who_words(one)}, {kind_words(one)}", line)


def _route(one: OpenRequest) -> Route:
    return Route(ScreenName.TLV if one.soort == "tlv" else ScreenName.DOCUMENT, one.dossier, one.document)
