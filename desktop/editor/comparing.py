"""Comparing an OPP with the version before, or with any earlier moment: what is compared with, and choosing another."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop.dossier.history_reading import (
    Compared,
    Moment,
    Scope,
    put_difference_back,
    read_history,
    read_since,
    read_since_day,
)
from desktop.dossier.moment_bar import MomentBar
from desktop.editor.section_form import SinceMoment
from desktop.editor.view import FormView
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.text import text
from forms.since import Difference
from models.record.history import Undone
from models.vault import Vault


class Comparing(QObject):
    """Whether is compared, and with what. `bar` stands above the form meanwhile."""

    changed = Signal()
    told = Signal(object)
    done = Signal(str, object)

    def __init__(self, parent: QObject, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._previous = ""
        self._ask_again: Callable[[], None] | None = None
        self.on = False
        self.since: SinceMoment | None = None
        self.words = text("", Role.STRONG, wrap=True)
        self.with_previous = Button("", Kind.GHOST, icon="undo-2", small=True)
        self.with_previous.clicked.connect(self._back_to_previous)
        self.moments = MomentBar(context.session.today)
        self.moments.day_asked.connect(self._compare_day)
        self.moments.moment_asked.connect(self._compare_moment)
        head = across(self.words, self.with_previous, gap=8)
        head.setStretch(0, 1)
        self.bar = boxed(down(head, self.moments, gap=4, margins=(14, 8, 14, 8)), "card")
        self.bar.setAccessibleName(self.tr("Vergelijken"))
        self.bar.hide()

    def toggle(self, view: FormView) -> None:
        """Begins to compare, or ends."""
        self.on = not self.on
        self.since, self._ask_again = None, None
        versus = self.tr("Vergeleken met versie {number}")
        self._previous = versus.format(number=view.previous.nummer) if view.previous is not None else ""
        self.bar.setVisible(self.on)
        self._say()
        if self.on and view.document_uid is not None:
            self._scope = scope = Scope(view.beeld.uid, view.document_uid)
            self._context.session.ask(
                lambda vault: read_history(vault, scope).moments,
                self.moments.show_moments,
                self.told.emit,
                owner=self,
            )
            if not self._previous:
                self.moments.day.setFocus()
        self.changed.emit()

    def read_again(self) -> None:
        """Looks again at what differs from a moment: the text changed."""
        if self.on and self._ask_again is not None:
            self._ask_again()

    def put_back(self, one: Difference) -> None:
        """Puts back what stood there at the moment that is compared with."""
        scope = self._scope
        if scope is not None:
            self._context.keeping.flush(
                lambda: self._context.session.ask(
                    lambda vault: put_difference_back(vault, scope.dossier, one),
                    self._was_put_back,
                    self.told.emit,
                    owner=self,
                )
            )

    def _was_put_back(self, done: Undone) -> None:
        self._context.session.tell(done.result)
        words = (
            self.tr("Niet alles kon terug: er is daarna verder gewerkt.") if done.conflicts else self.tr("Teruggezet.")
        )
        self.done.emit(words, done.result.uid if done.result else None)

    def _compare_day(self, day: date) -> None:
        words = self.tr("het einde van {day}").format(day=long_day_words(day))
        self._ask(lambda vault, scope: read_since_day(vault, scope, day, words))

    def _compare_moment(self, moment: Moment) -> None:
        self._ask(lambda vault, scope: read_since(vault, scope, moment))

    def _ask(self, call: Callable[[Vault, Scope], Compared]) -> None:
        scope = self._scope
        if scope is None:
            return

        def ask() -> None:
            self._context.session.ask(lambda vault: call(vault, scope), self._show, self.told.emit, owner=self)

        self._ask_again = ask
        self._context.keeping.flush(ask)

    def _show(self, compared: Compared) -> None:
        if not self.on:
            return
        moment = compared.moment
        self.since = SinceMoment(moment.words if moment else self.tr("toen er nog niets stond"), compared.found)
        self._say()
        announce(self.bar, self.words.text())
        self.changed.emit()

    def _back_to_previous(self) -> None:
        self.since, self._ask_again = None, None
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        since = self.since
        if since is not None:
            number = len(since.found)
            words = self.tr("1 verschil met {moment}") if number == 1 else self.tr("{number} verschillen met {moment}")
            self.words.setText(words.format(number=number, moment=since.moment))
        else:
            self.words.setText(self._previous or self.tr("Kies een moment om mee te vergelijken."))
        self.with_previous.say(self.tr("Weer met de vorige versie"))
        self.with_previous.setVisible(since is not None and bool(self._previous))
