"""The documents of a dossier beside its OPP and hoormomenten, and beginning another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.agenda.asked import plan_route
from desktop.dossier.words import day_words
from desktop.language import translate
from desktop.request_status import request_state
from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.definition import Form
from forms.documents import WITH_ANOTHER, DocumentLine

_ICONS = {
    "tlv": "file-text",
    "arrangement": "handshake",
    "gesprek": "presentation",
    "verzuim": "calendar-days",
    "toestemming": "shield",
    "steunpunt": "life-buoy",
    "bewaarpauze": "clock",
    "correctie": "pen-line",
}


class DocumentsCard(QFrame):
    """The documents as rows. `go` is where one leads; `wanted` asks which can be begun; `begun` names the form."""

    go = Signal(object)
    wanted = Signal()
    begun = Signal(str)

    def __init__(self, dossier: str, lines: Sequence[DocumentLine]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Documenten"))
        self.new = Button(self.tr("Nieuw document"), Kind.GHOST, icon="plus", small=True)
        self.new.clicked.connect(lambda: self.wanted.emit())
        self.plan = Button(self.tr("Plan een gesprek"), Kind.GHOST, icon="calendar-days", small=True)
        self.plan.clicked.connect(lambda: self.go.emit(plan_route(dossier)))
        self._choices: QVBoxLayout = down(gap=8)
        head = across(text(self.tr("Documenten"), Role.CARD), STRETCH, self.plan, self.new, gap=6)
        self.rows = RowList(self.tr("Documenten"), card=False)
        self._lines = lines
        self._own = sum(one.soort not in WITH_ANOTHER for one in lines)
        """How many of the lines, the first, are no event: the others are shown when asked for."""
        self.rows.show_rows([_row(one) for one in lines[: self._own]])
        self.rows.chosen.connect(lambda at: self.go.emit(_route(dossier, lines[at])))
        self.more = Button(self._more_words(), Kind.GHOST, icon="copy", small=True)
        self.more.clicked.connect(self._show_all)
        if len(lines) == self._own:
            self.more.hide()
        nothing = text(
            self.tr("Nog geen aanvraag, arrangement, gesprek of toestemming."), Role.BODY, "text2", wrap=True
        )
        shown = self.rows if self._own else nothing
        foot = across(self.more, STRETCH)
        self.setLayout(down(head, self._choices, shown, foot, gap=8, margins=(16, 14, 16, 14)))

    def offer(self, forms: Sequence[Form]) -> None:
        """Shows which documents can be begun; the first has the focus."""
        clear(self._choices)
        buttons = [self._choice(one) for one in forms]
        self._choices.addWidget(boxed(Flow(*buttons)))
        for one in buttons:
            one.show()
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _more_words(self) -> str:
        count = len(self._lines) - self._own
        if count == 1:
            return self.tr("Toon 1 gebeurtenis")
        return self.tr("Toon {count} gebeurtenissen").format(count=count)

    def _show_all(self) -> None:
        self.rows.show_rows([_row(one) for one in self._lines])
        self.more.hide()
        self.rows.rows[self._own].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, one: Form) -> Button:
        button = Button(one.titel, icon=_ICONS.get(one.soort, "file-text"), small=True)
        button.clicked.connect(lambda: self.begun.emit(one.id))
        return button


def _route(dossier: str, one: DocumentLine) -> Route:
    """A request opens in one look, all others with their questions."""
    return Route(ScreenName.TLV if one.soort == "tlv" else ScreenName.DOCUMENT, dossier, one.uid)


def _row(one: DocumentLine) -> Row:
    day = day_words(one.dag) if one.dag else ""
    ended = day_words(one.ingetrokken) if one.ingetrokken else ""
    withdrawn = translate("Documents", "ingetrokken op {day}").format(day=ended) if ended else ""
    about = " · ".join(part for part in (request_state(one.stand), one.waarvoor, day, withdrawn) if part)
    words = down(
        text(one.titel, Role.STRONG, wrap=True), *([text(about, Role.META, wrap=True)] if about else []), gap=0
    )
    icon = Icon(_ICONS.get(one.soort, "file-text"), "text2", 18)
    content = across(icon, words, Icon("chevron-right", "text3", 16), gap=12, margins=(10, 8, 10, 8))
    content.setStretch(1, 1)
    return Row(", ".join(part for part in (one.titel, about) if part), content)
