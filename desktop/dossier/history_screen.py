"""The history of a dossier, a document or one field: who did what and when, and what every value was and became.

Any act is undone from here, and now is compared with any earlier moment: after an act, at the end of a day, or when
something was vastgesteld. What differs goes back one by one, as an act of its own. Only portions are read.
"""

from collections.abc import Callable, Sequence, Set
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.dossier.history_lines import act_items, columns, when_words
from desktop.dossier.history_panel import HistoryPanel
from desktop.dossier.history_reading import (
    Compared,
    History,
    Moment,
    Scope,
    did_something,
    put_difference_back,
    read_history,
    read_since,
    read_since_day,
    undo_acts,
)
from desktop.dossier.moment_bar import MomentBar
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb, Screen
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.beside import Beside
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.head import Head
from desktop.widgets.keys import key_cap
from desktop.widgets.lines.view import LineView
from desktop.widgets.text import text
from forms.acts_told import ActTold
from forms.since import Difference
from forms.stretches import Stretch, stretches
from models.record.change import ActResult
from models.record.history import Undone
from models.vault import Vault

_READ_AGAIN = 150


class HistoryScreen(Screen):
    """The acts, with beside them what the one one is at changed, or what differs since."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.history: History | None = None
        self.told_acts: tuple[Stretch, ...] = ()
        self.scope = _scope(route)
        self._wants_focus = False
        self._compared_at: str | None = None
        """The act one was at when now was compared with a moment."""
        self.head = Head()
        self.head.say(self.tr("Geschiedenis"))
        self.whole = Button(self.tr("Toon het hele dossier"), Kind.GHOST, icon="folder", small=True)
        self.whole.clicked.connect(self._show_whole)
        self.head.show_beside(self.whole)
        self.moments = MomentBar(context.session.today)
        self.moments.day_asked.connect(self._compare_day)
        self.moments.moment_asked.connect(self._compare)
        self.moments.part_asked.connect(self._show_part)
        self.list = LineView(self.tr("Geschiedenis"), columns(), click_opens=False)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(lambda _: self._to_panel())
        self.list.installEventFilter(self)
        self.panel = HistoryPanel()
        self.panel.undo_asked.connect(self._undo)
        self.panel.compare_asked.connect(self._compare_act)
        self.panel.put_back_asked.connect(self._put_back)
        self.panel.closed.connect(self._close_compare)
        self.panel.back.clicked.connect(lambda: self._close_compare() if self.panel.compared is not None else None)
        self.more = Button(self.tr("Toon ouder"), Kind.GHOST, icon="history", small=True)
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        listed = boxed(down(self.list))
        self.beside = Beside(listed, self.panel, self.tr("Wat er veranderde"), foot=self._foot())
        self.beside.return_to(self.list)
        self.list.space_pressed.connect(self._to_panel)
        column = down(self.head, self.moments, self.beside, gap=14)
        self.keep_edge(column, 20, 16)
        column.setStretch(2, 1)
        self.setLayout(column)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_READ_AGAIN)
        self._again.timeout.connect(self.read)

    def read(self) -> None:
        """Reads the newest portion of the history anew."""
        scope = self.scope
        self._ask(lambda vault: read_history(vault, scope), partial(self._show, scope))

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
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self.beside.fit_in(room)
        self._fit_moments()

    def _fit_moments(self) -> None:
        """In one column what was compared takes the room of the choosing; Esc brings that back."""
        self.moments.setVisible(self.room is not Room.SINGLE or self.panel.compared is None)

    @override
    def route(self) -> Route:
        return self._route.at(field=self.scope.field, row=self.scope.row)

    @override
    def first_focus(self) -> None:
        self._to_scope(_scope(self._route.of_screen))

    @override
    def show_route(self, route: Route) -> None:
        self._to_scope(_scope(route))

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
            ("V", self.tr("vergelijk nu met het moment na deze handeling")),
            ("Escape", self.tr("van de vergelijking terug naar de handeling")),
        )

    @override
    def acts(self) -> Sequence[Act]:
        act = self.panel.act
        if act is None:
            return ()
        compare = Act(self.tr("Vergelijk nu met dit moment"), partial(self._compare_act, act), icon="git-compare")
        undo = Act(self.tr("Maak deze handeling ongedaan"), partial(self._undo, act), icon="undo-2")
        return (compare, undo) if act.terug else (compare,)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self.panel.act is not None:
            plain = not event.modifiers() and self.context.preferences.letter_keys
            if plain and event.key() == Qt.Key.Key_V:
                self._compare_act(self.panel.act)
                return True
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._closes(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._closes(event):
            self._close_compare()
        else:
            super().keyPressEvent(event)

    def _closes(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return escape and self.panel.compared is not None

    def _foot(self) -> QWidget:
        walk = (key_cap("Up"), key_cap("Down"), text(self.tr("kiezen"), Role.META))
        compare = (key_cap("V"), text(self.tr("vergelijk met nu"), Role.META))
        return boxed(across(*walk, 10, *compare, STRETCH, self.more, gap=6))

    def _to_scope(self, scope: Scope) -> None:
        if scope != self.scope:
            self.history, self.scope = None, scope
            self.panel.show_act(None)
            self._fit_moments()
        self._wants_focus = True
        self.read()

    def _show_whole(self) -> None:
        self.go.emit(Route(ScreenName.HISTORY, self.scope.dossier))

    def _show_part(self, document: str | None) -> None:
        self.go.emit(Route(ScreenName.HISTORY, self.scope.dossier, document))
        self.moments.show_parts(self.history.documents if self.history else (), self.scope.document)

    def _show(self, scope: Scope, history: History) -> None:
        """The newest portion; older ones that were read stay when they still follow on it."""
        if scope != self.scope:
            return
        known = self.history.acts if self.history is not None else ()
        fresh = {one.uid for one in history.acts}
        if self.history is not None and any(one.uid in fresh for one in known):
            undone = {one.herstelt for one in history.acts if not one.teruggezet}
            older = tuple(_undone_since(one, undone) for one in known if one.uid not in fresh)
            tot = self.history.tot if older else history.tot
            history = History(
                history.name, history.about, (*history.acts, *older), tot, history.moments, history.documents
            )
        self._take(history)

    def _take(self, history: History) -> None:
        self.history = history
        self.told_acts = stretches(history.acts)
        self._say_heading(history)
        self.moments.show_moments(history.moments)
        self.moments.show_parts(history.documents, self.scope.document)
        self.more.setVisible(history.tot is not None)
        self.list.show_all(act_items(self.told_acts, self.context.session.today()))
        if self.list.key is None:
            self.list.go_first()
        if self.panel.compared is None:
            self._explain(self.list.key or "")
        self.crumbs_changed.emit()
        if self._wants_focus:
            self._wants_focus = False
            announce(self, self.head.title.text())
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_heading(self, history: History) -> None:
        name = history.name or "…"
        title = self.tr("Geschiedenis van {name}").format(name=name)
        about = self.tr("Wie wat deed en wanneer; elke handeling laat zien wat er stond.")
        if history.about:
            title = self.tr("Geschiedenis: {what}").format(what=history.about[0])
            about = " · ".join((*history.about[1:], name))
        self.head.say(title, about)
        self.whole.setVisible(not self.scope.whole)
        self.head.turn()

    def _show_more(self) -> None:
        scope, history = self.scope, self.history
        if history is None or history.tot is None:
            return
        before = history.tot
        self._ask(lambda vault: read_history(vault, scope, before), partial(self._show_older, scope, before))

    def _show_older(self, scope: Scope, before: int, older: History) -> None:
        if scope == self.scope and self.history is not None and self.history.tot == before:
            self._wants_focus = True
            self._take(self.history.with_older(older))

    def _chosen(self, uid: str) -> None:
        """Another act is looked at. The list that was read anew, with the same act, leaves a comparison as it is."""
        if self.panel.compared is None or uid != self._compared_at:
            self._explain(uid)

    def _explain(self, uid: str) -> None:
        self.panel.show_act(next((one for one in self.told_acts if one.uid == uid), None))
        self._fit_moments()

    def _to_panel(self) -> None:
        self.beside.show_panel(shown=True)
        first = self.panel.undo or self.panel.compare or self.panel.close_compare
        if self.beside.both and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _compare_act(self, act: Stretch) -> None:
        words = ", ".join(part for part in (spoken(act.wat), spoken(act.waar)) if part)
        self._compare(Moment(act.uid, f"{words} ({when_words(act)})"))

    def _compare(self, moment: Moment) -> None:
        scope = self.scope
        self._ask_kept(lambda vault: read_since(vault, scope, moment), self._show_compared)

    def _compare_day(self, day: date) -> None:
        scope = self.scope
        words = self.tr("het einde van {day}").format(day=long_day_words(day))
        self._ask_kept(lambda vault: read_since_day(vault, scope, day, words), self._show_compared)

    def _show_compared(self, compared: Compared) -> None:
        self._compared_at = self.list.key
        self.panel.show_compared(compared)
        self._fit_moments()
        self.beside.show_panel(shown=True)
        number = len(compared.found)
        told = self.tr("1 verschil") if number == 1 else self.tr("{n} verschillen").format(n=number)
        announce(self.panel, told)
        if self.beside.below is not None:  # under its line one reads from the top of what was compared
            self.panel.back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.panel.close_compare is not None:
            self.panel.close_compare.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_compare(self) -> None:
        self.panel.show_act(None)
        self._fit_moments()
        self.beside.show_panel(shown=False)
        self._explain(self.list.key or "")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self, one: Difference) -> None:
        dossier = self.scope.dossier
        self._ask_kept(lambda vault: put_difference_back(vault, dossier, one), partial(self._was_put_back, one))

    def _was_put_back(self, one: Difference, done: Undone) -> None:
        self.context.session.tell(done.result)
        changed = did_something(done.result)
        words = self.tr("Teruggezet: {what}.").format(what=spoken(one.wat))
        if not changed:
            words = self.tr("Er is niets teruggezet: er is net verder gewerkt. Hier staat wat er nu is.")
        self.done.emit(words, done.result.uid if done.result is not None and changed else None)
        compared = self.panel.compared
        if compared is not None and compared.moment is not None:
            self._compare(compared.moment)

    def _undo(self, act: Stretch) -> None:
        scope, raw = self.scope, act.raw
        self._ask_kept(lambda vault: undo_acts(vault, scope, act.acts, raw), self._undone)

    def _undone(self, done: Undone) -> None:
        self.context.session.tell(done.result)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        changed = did_something(done.result)
        if not changed:
            words = self.tr("Er is niets teruggezet: er is daarna verder gewerkt.")
        elif done.conflicts:
            words = self.tr("Een deel is teruggezet. Waar daarna verder is gewerkt, staat wat er nu stond.")
        else:
            words = self.tr("Ongedaan gemaakt.")
        self.done.emit(words, done.result.uid if done.result is not None and changed else None)

    def _ask(self, call: Callable[[Vault], object], then: Callable[..., None]) -> None:
        self.context.session.ask(call, then, self.told.emit, owner=self)

    def _ask_kept(self, call: Callable[[Vault], object], then: Callable[..., None]) -> None:
        """Keeps what was typed elsewhere first: a comparison or an undo never meets half a sentence."""
        self.context.keeping.flush(lambda: self._ask(call, then))


def _undone_since(act: ActTold, undone: Set[str | None]) -> ActTold:
    return replace(act, teruggezet=True, terug=False) if act.uid in undone else act


def _scope(route: Route) -> Scope:
    return Scope(route.dossier or "", route.document, route.field, route.row)
