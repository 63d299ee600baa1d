"""The history of a dossier: who did what and when, what every value was and became, and undo of any act."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.dossier.history_lines import act_items, columns
from desktop.dossier.history_panel import HistoryPanel
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.beside import Beside
from desktop.widgets.button import Button, Kind
from desktop.widgets.head import Head
from desktop.widgets.lines.view import LineView
from forms.acts_told import ActTold, acts_told
from models.queries.dossier_acts import dossier_acts
from models.record.change import ActResult
from models.record.history import Undone, undo
from models.snapshot.read import read_dossier
from models.vault import Vault

_PORTION = 300
"""Changes that are read at a time."""
_READ_AGAIN = 150


@dataclass(frozen=True, slots=True)
class History:
    """The history as it is shown; `more` when there is older."""

    name: str
    acts: tuple[ActTold, ...]
    more: bool


def read_history(vault: Vault, dossier: str, limit: int) -> History:
    """Reads the last changes of a dossier. Raises `LookupError` when there is no such dossier."""
    with vault.reading() as connection:
        found = dossier_acts(connection, dossier, limit)
        beeld = read_dossier(connection, dossier)
    return History(beeld.leerling.naam, acts_told(found, beeld), found.meer)


class HistoryScreen(Screen):
    """The acts, with beside them what the one one is at changed."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.history: History | None = None
        self._limit = _PORTION
        self._wants_focus = False
        self.head = Head()
        self.head.say(self.tr("Geschiedenis"))
        self.list = LineView(self.tr("Geschiedenis"), columns(), click_opens=False)
        self.list.chosen.connect(self._explain)
        self.list.opened.connect(lambda _: self._to_panel())
        self.panel = HistoryPanel()
        self.panel.undo_asked.connect(self._undo)
        self.more = Button(self.tr("Toon ouder"), Kind.GHOST, icon="history", small=True)
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        left = down(self.list, across(self.more, STRETCH), gap=8)
        left.setStretch(0, 1)
        self.beside = Beside(boxed(left), self.panel, self.tr("Wat er veranderde"))
        self.beside.return_to(self.list)
        self.list.space_pressed.connect(self._to_panel)
        column = down(self.head, self.beside, gap=14, margins=(28, 20, 28, 16))
        column.setStretch(1, 1)
        self.setLayout(column)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_READ_AGAIN)
        self._again.timeout.connect(self.read)

    def read(self) -> None:
        """Reads the history anew."""
        dossier, limit = self._route.dossier or "", self._limit
        self.context.session.ask(
            lambda vault: read_history(vault, dossier, limit), self._show, self.told.emit, owner=self
        )

    @override
    def crumbs(self) -> Sequence[Crumb]:
        name = self.history.name if self.history else ""
        return (
            Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)),
            Crumb(name or self.tr("Dossier"), Route(ScreenName.DOSSIER, self._route.dossier)),
            Crumb(self.tr("Geschiedenis")),
        )

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.list, self.panel)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        self.read()

    @override
    def refresh(self, result: ActResult) -> None:
        if self._route.dossier in result.dossiers and self.isVisible():
            self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Up", self.tr("een handeling nieuwer")),
            ("Down", self.tr("een handeling ouder")),
            ("Return", self.tr("naar wat er veranderde")),
        )

    def _show(self, history: History) -> None:
        self.history = history
        about = self.tr("Wie wat deed en wanneer; elke handeling laat zien wat er stond.")
        self.head.say(self.tr("Geschiedenis van {name}").format(name=history.name or "…"), about)
        self.more.setVisible(history.more)
        self.list.show_all(act_items(history.acts, self.context.session.today()))
        if self.list.key is None:
            self.list.go_first()
        self._explain(self.list.key or "")
        self.crumbs_changed.emit()
        if self._wants_focus:
            self._wants_focus = False
            announce(self, self.head.title.text())
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        self._limit += _PORTION
        self._wants_focus = True
        self.read()

    def _explain(self, uid: str) -> None:
        acts = self.history.acts if self.history else ()
        self.panel.show_act(next((one for one in acts if one.uid == uid), None))

    def _to_panel(self) -> None:
        self.beside.show_panel(shown=True)
        if self.beside.both and self.panel.undo is not None:
            self.panel.undo.setFocus(Qt.FocusReason.TabFocusReason)

    def _undo(self, uid: str) -> None:
        """Keeps what was typed elsewhere first, so that an undo never meets half a sentence."""
        self.context.keeping.flush(
            lambda: self.context.session.ask(lambda vault: undo(vault, uid), self._undone, self.told.emit, owner=self)
        )

    def _undone(self, done: Undone) -> None:
        self.context.session.tell(done.result)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        changed = done.result is not None and bool(done.result.changes)
        if not changed:
            words = self.tr("Er is niets teruggezet: er is daarna verder gewerkt.")
        elif done.conflicts:
            words = self.tr("Een deel is teruggezet. Waar daarna verder is gewerkt, staat wat er nu stond.")
        else:
            words = self.tr("Ongedaan gemaakt.")
        self.done.emit(words, done.result.uid if done.result is not None and changed else None)
